CREATE TABLE purring (
  id TEXT COLLATE "C" NOT NULL,
  sak TEXT COLLATE "C" NOT NULL,
  runde TEXT COLLATE "C" NOT NULL,
  partnar TEXT COLLATE "C" NOT NULL,
  trinn TEXT COLLATE "C" NOT NULL,
  frist TEXT COLLATE "C" NOT NULL,
  tid TEXT COLLATE "C" NOT NULL,
  av TEXT COLLATE "C" NOT NULL,
  person TEXT COLLATE "C",
  linje TEXT COLLATE "C" NOT NULL,
  lovnad TEXT COLLATE "C",
  retur TEXT COLLATE "C",
  rekkje BIGINT NOT NULL,
  CONSTRAINT pk_purring PRIMARY KEY (id),
  CONSTRAINT fk_purring_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_purring_runde FOREIGN KEY(runde) REFERENCES runde (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT ux_purring_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_purring_sak_rekkje ON purring (sak, rekkje)
-- ----
CREATE UNIQUE INDEX ux_purring_trinn ON purring (runde, partnar, trinn, frist, coalesce(lovnad, retur, ''))
-- ----
CREATE TABLE lovnad (
  id TEXT COLLATE "C" NOT NULL,
  sak TEXT COLLATE "C" NOT NULL,
  runde TEXT COLLATE "C" NOT NULL,
  partnar TEXT COLLATE "C" NOT NULL,
  dato TEXT COLLATE "C" NOT NULL,
  registrert TEXT COLLATE "C" NOT NULL,
  registrert_av TEXT COLLATE "C" NOT NULL,
  organ TEXT COLLATE "C" NOT NULL,
  samtale TEXT COLLATE "C",
  innkome BIGINT,
  rekkje BIGINT NOT NULL,
  CONSTRAINT pk_lovnad PRIMARY KEY (id),
  CONSTRAINT fk_lovnad_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_lovnad_runde FOREIGN KEY(runde) REFERENCES runde (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT ux_lovnad_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_lovnad_sak_rekkje ON lovnad (sak, rekkje)
-- ----
CREATE TABLE samtale (
  id TEXT COLLATE "C" NOT NULL,
  sak TEXT COLLATE "C" NOT NULL,
  partnar TEXT COLLATE "C" NOT NULL,
  tid TEXT COLLATE "C" NOT NULL,
  kven TEXT COLLATE "C" NOT NULL,
  referat TEXT COLLATE "C" NOT NULL,
  registrert TEXT COLLATE "C" NOT NULL,
  registrert_av TEXT COLLATE "C" NOT NULL,
  rekkje BIGINT NOT NULL,
  CONSTRAINT pk_samtale PRIMARY KEY (id),
  CONSTRAINT fk_samtale_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT ux_samtale_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_samtale_sak_rekkje ON samtale (sak, rekkje)
-- ----
CREATE TABLE sendestopp (
  id TEXT COLLATE "C" NOT NULL,
  sak TEXT COLLATE "C" NOT NULL,
  post TEXT COLLATE "C" NOT NULL,
  grunn TEXT COLLATE "C" NOT NULL,
  tid TEXT COLLATE "C" NOT NULL,
  av TEXT COLLATE "C" NOT NULL,
  person TEXT COLLATE "C",
  rekkje BIGINT NOT NULL,
  CONSTRAINT pk_sendestopp PRIMARY KEY (id),
  CONSTRAINT fk_sendestopp_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT ux_sendestopp_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_sendestopp_sak_rekkje ON sendestopp (sak, rekkje)
-- ----
CREATE TABLE kontakthending (
  id TEXT COLLATE "C" NOT NULL,
  hf TEXT COLLATE "C" NOT NULL,
  kontakt TEXT COLLATE "C" NOT NULL,
  partnar TEXT COLLATE "C" NOT NULL,
  slag TEXT COLLATE "C" NOT NULL,
  fraa TEXT COLLATE "C" NOT NULL,
  registrert TEXT COLLATE "C" NOT NULL,
  registrert_av TEXT COLLATE "C" NOT NULL,
  til TEXT COLLATE "C",
  grunn TEXT COLLATE "C" NOT NULL,
  post TEXT COLLATE "C",
  rekkje BIGINT NOT NULL,
  CONSTRAINT pk_kontakthending PRIMARY KEY (id, hf),
  CONSTRAINT fk_kontakthending_hf FOREIGN KEY(hf) REFERENCES helsefellesskap (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT ux_kontakthending_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_kontakthending_hf_rekkje ON kontakthending (hf, rekkje)
-- ----
CREATE TABLE utsending (
  id TEXT COLLATE "C" NOT NULL,
  hf TEXT COLLATE "C" NOT NULL,
  partnar TEXT COLLATE "C" NOT NULL,
  kontakt TEXT COLLATE "C" NOT NULL,
  slag TEXT COLLATE "C" NOT NULL,
  emne TEXT COLLATE "C" NOT NULL,
  message_id TEXT COLLATE "C" NOT NULL,
  innhald BYTEA NOT NULL,
  laga TEXT COLLATE "C" NOT NULL,
  tilstand TEXT COLLATE "C" NOT NULL,
  tidlegast TEXT COLLATE "C" NOT NULL,
  forsok BIGINT NOT NULL,
  leige_nr BIGINT NOT NULL,
  leige_til TEXT COLLATE "C",
  i_data TEXT COLLATE "C",
  sendt TEXT COLLATE "C",
  svar TEXT COLLATE "C" NOT NULL,
  feil TEXT COLLATE "C" NOT NULL,
  rekkje BIGINT NOT NULL,
  CONSTRAINT pk_utsending PRIMARY KEY (id),
  CONSTRAINT fk_utsending_hf FOREIGN KEY(hf) REFERENCES helsefellesskap (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT ux_utsending_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_utsending_ventar ON utsending (tidlegast) WHERE tilstand IN ('ventar', 'teken')
-- ----
CREATE UNIQUE INDEX ux_utsending_message_id ON utsending (message_id)
-- ----
CREATE TABLE puls (
  namn TEXT COLLATE "C" NOT NULL,
  sist TEXT COLLATE "C" NOT NULL,
  CONSTRAINT pk_puls PRIMARY KEY (namn)
)
-- ----
CREATE TABLE alarm (
  id TEXT COLLATE "C" NOT NULL,
  hf TEXT COLLATE "C",
  slag TEXT COLLATE "C" NOT NULL,
  gjeld TEXT COLLATE "C" NOT NULL,
  tekst TEXT COLLATE "C" NOT NULL,
  tid TEXT COLLATE "C" NOT NULL,
  kvittert TEXT COLLATE "C",
  kvittert_av TEXT COLLATE "C",
  utsending TEXT COLLATE "C",
  rekkje BIGINT NOT NULL,
  CONSTRAINT pk_alarm PRIMARY KEY (id),
  CONSTRAINT fk_alarm_hf FOREIGN KEY(hf) REFERENCES helsefellesskap (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT ux_alarm_rekkje UNIQUE (rekkje)
)
-- ----
CREATE UNIQUE INDEX ux_alarm_staar ON alarm (slag, gjeld) WHERE kvittert IS NULL
-- ----
ALTER TABLE sak ADD COLUMN sjaa_att TEXT COLLATE "C" DEFAULT ''
-- ----
ALTER TABLE post ADD COLUMN utsending TEXT COLLATE "C"
-- ----
DROP INDEX ix_post_ventar
-- ----
CREATE INDEX ix_sak_sjaa_att ON sak (sjaa_att) WHERE sjaa_att IS NOT NULL
-- ----
CREATE INDEX ix_post_upakka ON post (rekkje) WHERE utsending IS NULL
-- ----
ALTER TABLE moete ADD COLUMN uid TEXT COLLATE "C" DEFAULT '' NOT NULL
-- ----
ALTER TABLE moete ADD COLUMN flytta_fraa TEXT COLLATE "C"
-- ----
ALTER TABLE moete ADD COLUMN avlyst BOOLEAN DEFAULT false NOT NULL
-- ----
ALTER TABLE innkome ADD COLUMN gjetta_sak TEXT COLLATE "C"
-- ----
ALTER TABLE innkome ADD COLUMN gjetta_partnar TEXT COLLATE "C"
-- ----
ALTER TABLE innkome ADD COLUMN melding TEXT COLLATE "C"
-- ----
CREATE TRIGGER kontakthending_kan_ikkje_endrast BEFORE UPDATE ON kontakthending FOR EACH ROW
EXECUTE FUNCTION nekt('Rader i kontakthending kan ikkje endrast. Registrer ei retting i staden.')
-- ----
CREATE TRIGGER kontakthending_kan_ikkje_slettast BEFORE DELETE ON kontakthending FOR EACH ROW
EXECUTE FUNCTION nekt('Rader i kontakthending kan ikkje slettast.')
-- ----
CREATE TRIGGER kontakthending_kan_ikkje_toemast BEFORE TRUNCATE ON kontakthending FOR EACH STATEMENT
EXECUTE FUNCTION nekt('Rader i kontakthending kan ikkje slettast.')
-- ----
CREATE TRIGGER lovnad_kan_ikkje_endrast BEFORE UPDATE ON lovnad FOR EACH ROW
EXECUTE FUNCTION nekt('Rader i lovnad kan ikkje endrast. Registrer ei retting i staden.')
-- ----
CREATE TRIGGER lovnad_kan_ikkje_slettast BEFORE DELETE ON lovnad FOR EACH ROW
EXECUTE FUNCTION nekt('Rader i lovnad kan ikkje slettast.')
-- ----
CREATE TRIGGER lovnad_kan_ikkje_toemast BEFORE TRUNCATE ON lovnad FOR EACH STATEMENT
EXECUTE FUNCTION nekt('Rader i lovnad kan ikkje slettast.')
-- ----
CREATE TRIGGER purring_kan_ikkje_endrast BEFORE UPDATE ON purring FOR EACH ROW
EXECUTE FUNCTION nekt('Rader i purring kan ikkje endrast. Registrer ei retting i staden.')
-- ----
CREATE TRIGGER purring_kan_ikkje_slettast BEFORE DELETE ON purring FOR EACH ROW
EXECUTE FUNCTION nekt('Rader i purring kan ikkje slettast.')
-- ----
CREATE TRIGGER purring_kan_ikkje_toemast BEFORE TRUNCATE ON purring FOR EACH STATEMENT
EXECUTE FUNCTION nekt('Rader i purring kan ikkje slettast.')
-- ----
CREATE TRIGGER samtale_kan_ikkje_endrast BEFORE UPDATE ON samtale FOR EACH ROW
EXECUTE FUNCTION nekt('Rader i samtale kan ikkje endrast. Registrer ei retting i staden.')
-- ----
CREATE TRIGGER samtale_kan_ikkje_slettast BEFORE DELETE ON samtale FOR EACH ROW
EXECUTE FUNCTION nekt('Rader i samtale kan ikkje slettast.')
-- ----
CREATE TRIGGER samtale_kan_ikkje_toemast BEFORE TRUNCATE ON samtale FOR EACH STATEMENT
EXECUTE FUNCTION nekt('Rader i samtale kan ikkje slettast.')
-- ----
CREATE TRIGGER sendestopp_kan_ikkje_endrast BEFORE UPDATE ON sendestopp FOR EACH ROW
EXECUTE FUNCTION nekt('Rader i sendestopp kan ikkje endrast. Registrer ei retting i staden.')
-- ----
CREATE TRIGGER sendestopp_kan_ikkje_slettast BEFORE DELETE ON sendestopp FOR EACH ROW
EXECUTE FUNCTION nekt('Rader i sendestopp kan ikkje slettast.')
-- ----
CREATE TRIGGER sendestopp_kan_ikkje_toemast BEFORE TRUNCATE ON sendestopp FOR EACH STATEMENT
EXECUTE FUNCTION nekt('Rader i sendestopp kan ikkje slettast.')
-- ----
CREATE TRIGGER kontakthending_er_endra AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON kontakthending
FOR EACH STATEMENT EXECUTE FUNCTION registeret_er_endra()
