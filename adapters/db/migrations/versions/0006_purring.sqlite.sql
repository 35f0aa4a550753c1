CREATE TABLE purring (
  id TEXT NOT NULL,
  sak TEXT NOT NULL,
  runde TEXT NOT NULL,
  partnar TEXT NOT NULL,
  trinn TEXT NOT NULL,
  frist TEXT NOT NULL,
  tid TEXT NOT NULL,
  av TEXT NOT NULL,
  person TEXT,
  linje TEXT NOT NULL,
  lovnad TEXT,
  retur TEXT,
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
  id TEXT NOT NULL,
  sak TEXT NOT NULL,
  runde TEXT NOT NULL,
  partnar TEXT NOT NULL,
  dato TEXT NOT NULL,
  registrert TEXT NOT NULL,
  registrert_av TEXT NOT NULL,
  organ TEXT NOT NULL,
  samtale TEXT,
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
  id TEXT NOT NULL,
  sak TEXT NOT NULL,
  partnar TEXT NOT NULL,
  tid TEXT NOT NULL,
  kven TEXT NOT NULL,
  referat TEXT NOT NULL,
  registrert TEXT NOT NULL,
  registrert_av TEXT NOT NULL,
  rekkje BIGINT NOT NULL,
  CONSTRAINT pk_samtale PRIMARY KEY (id),
  CONSTRAINT fk_samtale_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT ux_samtale_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_samtale_sak_rekkje ON samtale (sak, rekkje)
-- ----
CREATE TABLE sendestopp (
  id TEXT NOT NULL,
  sak TEXT NOT NULL,
  post TEXT NOT NULL,
  grunn TEXT NOT NULL,
  tid TEXT NOT NULL,
  av TEXT NOT NULL,
  person TEXT,
  rekkje BIGINT NOT NULL,
  CONSTRAINT pk_sendestopp PRIMARY KEY (id),
  CONSTRAINT fk_sendestopp_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT ux_sendestopp_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_sendestopp_sak_rekkje ON sendestopp (sak, rekkje)
-- ----
CREATE TABLE kontakthending (
  id TEXT NOT NULL,
  hf TEXT NOT NULL,
  kontakt TEXT NOT NULL,
  partnar TEXT NOT NULL,
  slag TEXT NOT NULL,
  fraa TEXT NOT NULL,
  registrert TEXT NOT NULL,
  registrert_av TEXT NOT NULL,
  til TEXT,
  grunn TEXT NOT NULL,
  post TEXT,
  rekkje BIGINT NOT NULL,
  CONSTRAINT pk_kontakthending PRIMARY KEY (id, hf),
  CONSTRAINT fk_kontakthending_hf FOREIGN KEY(hf) REFERENCES helsefellesskap (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT ux_kontakthending_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_kontakthending_hf_rekkje ON kontakthending (hf, rekkje)
-- ----
CREATE TABLE utsending (
  id TEXT NOT NULL,
  hf TEXT NOT NULL,
  partnar TEXT NOT NULL,
  kontakt TEXT NOT NULL,
  slag TEXT NOT NULL,
  emne TEXT NOT NULL,
  message_id TEXT NOT NULL,
  innhald BLOB NOT NULL,
  laga TEXT NOT NULL,
  tilstand TEXT NOT NULL,
  tidlegast TEXT NOT NULL,
  forsok BIGINT NOT NULL,
  leige_nr BIGINT NOT NULL,
  leige_til TEXT,
  i_data TEXT,
  sendt TEXT,
  svar TEXT NOT NULL,
  feil TEXT NOT NULL,
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
  namn TEXT NOT NULL,
  sist TEXT NOT NULL,
  CONSTRAINT pk_puls PRIMARY KEY (namn)
)
-- ----
CREATE TABLE alarm (
  id TEXT NOT NULL,
  hf TEXT,
  slag TEXT NOT NULL,
  gjeld TEXT NOT NULL,
  tekst TEXT NOT NULL,
  tid TEXT NOT NULL,
  kvittert TEXT,
  kvittert_av TEXT,
  utsending TEXT,
  rekkje BIGINT NOT NULL,
  CONSTRAINT pk_alarm PRIMARY KEY (id),
  CONSTRAINT fk_alarm_hf FOREIGN KEY(hf) REFERENCES helsefellesskap (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT ux_alarm_rekkje UNIQUE (rekkje)
)
-- ----
CREATE UNIQUE INDEX ux_alarm_staar ON alarm (slag, gjeld) WHERE kvittert IS NULL
-- ----
ALTER TABLE sak ADD COLUMN sjaa_att TEXT DEFAULT ''
-- ----
ALTER TABLE post ADD COLUMN utsending TEXT
-- ----
DROP INDEX ix_post_ventar
-- ----
CREATE INDEX ix_sak_sjaa_att ON sak (sjaa_att) WHERE sjaa_att IS NOT NULL
-- ----
CREATE INDEX ix_post_upakka ON post (rekkje) WHERE utsending IS NULL
-- ----
ALTER TABLE moete ADD COLUMN uid TEXT DEFAULT '' NOT NULL
-- ----
ALTER TABLE moete ADD COLUMN flytta_fraa TEXT
-- ----
ALTER TABLE moete ADD COLUMN avlyst BOOLEAN DEFAULT false NOT NULL
-- ----
ALTER TABLE innkome ADD COLUMN gjetta_sak TEXT
-- ----
ALTER TABLE innkome ADD COLUMN gjetta_partnar TEXT
-- ----
ALTER TABLE innkome ADD COLUMN melding TEXT
-- ----
CREATE TRIGGER kontakthending_kan_ikkje_endrast BEFORE UPDATE ON kontakthending
BEGIN SELECT RAISE(ABORT, 'Rader i kontakthending kan ikkje endrast. Registrer ei retting i staden.'); END
-- ----
CREATE TRIGGER kontakthending_kan_ikkje_slettast BEFORE DELETE ON kontakthending
BEGIN SELECT RAISE(ABORT, 'Rader i kontakthending kan ikkje slettast.'); END
-- ----
CREATE TRIGGER lovnad_kan_ikkje_endrast BEFORE UPDATE ON lovnad
BEGIN SELECT RAISE(ABORT, 'Rader i lovnad kan ikkje endrast. Registrer ei retting i staden.'); END
-- ----
CREATE TRIGGER lovnad_kan_ikkje_slettast BEFORE DELETE ON lovnad
BEGIN SELECT RAISE(ABORT, 'Rader i lovnad kan ikkje slettast.'); END
-- ----
CREATE TRIGGER purring_kan_ikkje_endrast BEFORE UPDATE ON purring
BEGIN SELECT RAISE(ABORT, 'Rader i purring kan ikkje endrast. Registrer ei retting i staden.'); END
-- ----
CREATE TRIGGER purring_kan_ikkje_slettast BEFORE DELETE ON purring
BEGIN SELECT RAISE(ABORT, 'Rader i purring kan ikkje slettast.'); END
-- ----
CREATE TRIGGER samtale_kan_ikkje_endrast BEFORE UPDATE ON samtale
BEGIN SELECT RAISE(ABORT, 'Rader i samtale kan ikkje endrast. Registrer ei retting i staden.'); END
-- ----
CREATE TRIGGER samtale_kan_ikkje_slettast BEFORE DELETE ON samtale
BEGIN SELECT RAISE(ABORT, 'Rader i samtale kan ikkje slettast.'); END
-- ----
CREATE TRIGGER sendestopp_kan_ikkje_endrast BEFORE UPDATE ON sendestopp
BEGIN SELECT RAISE(ABORT, 'Rader i sendestopp kan ikkje endrast. Registrer ei retting i staden.'); END
-- ----
CREATE TRIGGER sendestopp_kan_ikkje_slettast BEFORE DELETE ON sendestopp
BEGIN SELECT RAISE(ABORT, 'Rader i sendestopp kan ikkje slettast.'); END
-- ----
CREATE TRIGGER kontakthending_ny AFTER INSERT ON kontakthending
BEGIN UPDATE registerstand SET versjon = versjon + 1; END
-- ----
CREATE TRIGGER kontakthending_endra AFTER UPDATE ON kontakthending
BEGIN UPDATE registerstand SET versjon = versjon + 1; END
-- ----
CREATE TRIGGER kontakthending_sletta AFTER DELETE ON kontakthending
BEGIN UPDATE registerstand SET versjon = versjon + 1; END
