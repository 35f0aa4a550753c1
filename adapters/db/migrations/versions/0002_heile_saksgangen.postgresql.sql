ALTER TABLE helsefellesskap ADD COLUMN parametrar TEXT COLLATE "C" DEFAULT '{}' NOT NULL
-- ----
ALTER TABLE helsefellesskap ADD COLUMN aarshjul TEXT COLLATE "C" DEFAULT '[]' NOT NULL
-- ----
ALTER TABLE helsefellesskap ADD COLUMN tvistestige TEXT COLLATE "C" DEFAULT '[]' NOT NULL
-- ----
ALTER TABLE helsefellesskap ADD COLUMN doeme BOOLEAN DEFAULT false NOT NULL
-- ----
ALTER TABLE organ ADD COLUMN oppgaave TEXT COLLATE "C" DEFAULT '' NOT NULL
-- ----
ALTER TABLE organ ADD COLUMN fast BOOLEAN DEFAULT false NOT NULL
-- ----
ALTER TABLE organ ADD COLUMN samansetjing TEXT COLLATE "C" DEFAULT '[]' NOT NULL
-- ----
ALTER TABLE organ ADD COLUMN valnemnd TEXT COLLATE "C"
-- ----
ALTER TABLE organ ADD COLUMN vel TEXT COLLATE "C"
-- ----
ALTER TABLE organ ADD COLUMN fag TEXT COLLATE "C" DEFAULT '' NOT NULL
-- ----
ALTER TABLE organ ADD COLUMN dekning TEXT COLLATE "C" DEFAULT '' NOT NULL
-- ----
ALTER TABLE organ ADD COLUMN kontakt TEXT COLLATE "C" DEFAULT '' NOT NULL
-- ----
ALTER TABLE organ ADD COLUMN oppretta_av TEXT COLLATE "C"
-- ----
ALTER TABLE partnar ADD COLUMN gruppe TEXT COLLATE "C"
-- ----
ALTER TABLE reglement ADD COLUMN lesen_av TEXT COLLATE "C"
-- ----
ALTER TABLE reglement ADD COLUMN lesen_dato TEXT COLLATE "C"
-- ----
ALTER TABLE sak ADD COLUMN omraade TEXT COLLATE "C"
-- ----
ALTER TABLE sak ADD COLUMN pasientgrupper TEXT COLLATE "C" DEFAULT '[]' NOT NULL
-- ----
ALTER TABLE sak ADD COLUMN merkelappar TEXT COLLATE "C" DEFAULT '[]' NOT NULL
-- ----
ALTER TABLE sak ADD COLUMN anonymisert BOOLEAN DEFAULT false NOT NULL
-- ----
ALTER TABLE sak ADD COLUMN fellesplan BOOLEAN DEFAULT false NOT NULL
-- ----
ALTER TABLE sak ADD COLUMN planform TEXT COLLATE "C"
-- ----
ALTER TABLE sak ADD COLUMN prosjektleiar TEXT COLLATE "C"
-- ----
ALTER TABLE sak ADD COLUMN oppstart TEXT COLLATE "C"
-- ----
ALTER TABLE sak ADD COLUMN styringsgruppe TEXT COLLATE "C"
-- ----
ALTER TABLE sak ADD COLUMN mellombels_tiltak TEXT COLLATE "C" DEFAULT '' NOT NULL
-- ----
ALTER TABLE sak ADD COLUMN avtale TEXT COLLATE "C"
-- ----
ALTER TABLE sak ADD COLUMN mor TEXT COLLATE "C"
-- ----
ALTER TABLE sak ADD COLUMN innkome TEXT COLLATE "C"
-- ----
ALTER TABLE sak ADD COLUMN val_organ TEXT COLLATE "C"
-- ----
ALTER TABLE sak ADD COLUMN attende BIGINT DEFAULT 0 NOT NULL
-- ----
ALTER TABLE sak ADD COLUMN slegen_saman_med TEXT COLLATE "C"
-- ----
ALTER TABLE sak ADD COLUMN offentleg_tittel TEXT COLLATE "C" DEFAULT '' NOT NULL
-- ----
ALTER TABLE sak ADD COLUMN offentleg BOOLEAN
-- ----
ALTER TABLE sak ADD COLUMN offentleg_heimel TEXT COLLATE "C" DEFAULT '' NOT NULL
-- ----
ALTER TABLE sak ADD COLUMN innfoert TEXT COLLATE "C" DEFAULT '' NOT NULL
-- ----
ALTER TABLE sak ADD COLUMN innfoert_av TEXT COLLATE "C"
-- ----
ALTER TABLE sakstype ADD COLUMN "plan" BOOLEAN DEFAULT false NOT NULL
-- ----
ALTER TABLE sakstype ADD COLUMN prosjekt BOOLEAN DEFAULT false NOT NULL
-- ----
ALTER TABLE sakstype ADD COLUMN laering BOOLEAN DEFAULT false NOT NULL
-- ----
ALTER TABLE sakstype ADD COLUMN graasone BOOLEAN DEFAULT false NOT NULL
-- ----
ALTER TABLE sakstype ADD COLUMN enkeltsak BOOLEAN DEFAULT false NOT NULL
-- ----
ALTER TABLE sakstype ADD COLUMN val BOOLEAN DEFAULT false NOT NULL
-- ----
ALTER TABLE sakstype ADD COLUMN tenesteutvikling BOOLEAN DEFAULT false NOT NULL
-- ----
ALTER TABLE sakstype ADD COLUMN evaluering BOOLEAN DEFAULT false NOT NULL
-- ----
ALTER TABLE sakstype ADD COLUMN ssu_stadfestar BOOLEAN DEFAULT false NOT NULL
-- ----
ALTER TABLE sakstype ADD COLUMN pm_godkjenner BOOLEAN DEFAULT false NOT NULL
-- ----
ALTER TABLE sakstype ADD COLUMN avtaleslag TEXT COLLATE "C"
-- ----
ALTER TABLE sakstype ADD COLUMN utgreiarar TEXT COLLATE "C" DEFAULT '[]' NOT NULL
-- ----
ALTER TABLE sakstype ADD COLUMN avsnittkrav TEXT COLLATE "C" DEFAULT '[]' NOT NULL
-- ----
ALTER TABLE sakstype ADD COLUMN medverknadkrav TEXT COLLATE "C" DEFAULT '[]' NOT NULL
-- ----
ALTER TABLE sakstype ADD COLUMN oppfolging TEXT COLLATE "C" DEFAULT '[]' NOT NULL
-- ----
ALTER TABLE avklaring ADD COLUMN lovkrav TEXT COLLATE "C" DEFAULT '' NOT NULL
-- ----
ALTER TABLE avklaring ADD COLUMN planforankring TEXT COLLATE "C" DEFAULT '' NOT NULL
-- ----
ALTER TABLE dokument ADD COLUMN avsnitt TEXT COLLATE "C" DEFAULT '[]' NOT NULL
-- ----
ALTER TABLE handsaming ADD COLUMN rettar TEXT COLLATE "C"
-- ----
CREATE TABLE avtale (
    id TEXT COLLATE "C" NOT NULL,
    hf TEXT COLLATE "C" NOT NULL,
    slag TEXT COLLATE "C" NOT NULL,
    tittel TEXT COLLATE "C" NOT NULL,
    nr BIGINT,
    versjon BIGINT NOT NULL,
    partar TEXT COLLATE "C" NOT NULL,
    andre_partar TEXT COLLATE "C" NOT NULL,
    paragraf_6_2 TEXT COLLATE "C" NOT NULL,
    mor TEXT COLLATE "C",
    form TEXT COLLATE "C",
    tilstand TEXT COLLATE "C" NOT NULL,
    inngaatt TEXT COLLATE "C",
    gjeld_fraa TEXT COLLATE "C",
    gjeld_til TEXT COLLATE "C",
    eigar TEXT COLLATE "C",
    kortversjon TEXT COLLATE "C" NOT NULL,
    maalgruppe TEXT COLLATE "C" NOT NULL,
    gjennomgang TEXT COLLATE "C",
    neste_gjennomgang TEXT COLLATE "C",
    tilpassingar TEXT COLLATE "C" NOT NULL,
    sak TEXT COLLATE "C",
    kjelde TEXT COLLATE "C" NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_avtale PRIMARY KEY (id, hf),
    CONSTRAINT ux_avtale_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_avtale_hf_rekkje ON avtale (hf, rekkje)
-- ----
CREATE TABLE avtale_hending (
    id TEXT COLLATE "C" NOT NULL,
    hf TEXT COLLATE "C" NOT NULL,
    avtale TEXT COLLATE "C" NOT NULL,
    slag TEXT COLLATE "C" NOT NULL,
    dato TEXT COLLATE "C" NOT NULL,
    registrert TEXT COLLATE "C" NOT NULL,
    registrert_av TEXT COLLATE "C" NOT NULL,
    partnar TEXT COLLATE "C",
    organ TEXT COLLATE "C",
    eige_saksnummer TEXT COLLATE "C" NOT NULL,
    verknad TEXT COLLATE "C",
    prov TEXT COLLATE "C",
    merknad TEXT COLLATE "C" NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_avtale_hending PRIMARY KEY (id, hf),
    CONSTRAINT ux_avtale_hending_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_avtale_hending_hf_rekkje ON avtale_hending (hf, rekkje)
-- ----
CREATE TABLE innkome (
    id TEXT COLLATE "C" NOT NULL,
    hf TEXT COLLATE "C" NOT NULL,
    nr BIGINT NOT NULL,
    slag TEXT COLLATE "C" NOT NULL,
    fraa TEXT COLLATE "C" NOT NULL,
    tittel TEXT COLLATE "C" NOT NULL,
    dato TEXT COLLATE "C" NOT NULL,
    motteke TEXT COLLATE "C" NOT NULL,
    motteke_av TEXT COLLATE "C" NOT NULL,
    sha256 TEXT COLLATE "C",
    utfall TEXT COLLATE "C" NOT NULL,
    sak TEXT COLLATE "C",
    grunn TEXT COLLATE "C" NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_innkome PRIMARY KEY (id, hf),
    CONSTRAINT ux_innkome_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_innkome_hf_rekkje ON innkome (hf, rekkje)
-- ----
CREATE TABLE moete (
    id TEXT COLLATE "C" NOT NULL,
    hf TEXT COLLATE "C" NOT NULL,
    organ TEXT COLLATE "C" NOT NULL,
    dato TEXT COLLATE "C" NOT NULL,
    frist TEXT COLLATE "C",
    kjelde TEXT COLLATE "C" NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_moete PRIMARY KEY (id, hf),
    CONSTRAINT ux_moete_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_moete_hf_rekkje ON moete (hf, rekkje)
-- ----
CREATE TABLE sete (
    id TEXT COLLATE "C" NOT NULL,
    hf TEXT COLLATE "C" NOT NULL,
    organ TEXT COLLATE "C" NOT NULL,
    gruppe TEXT COLLATE "C" NOT NULL,
    stilling TEXT COLLATE "C" NOT NULL,
    fraa TEXT COLLATE "C" NOT NULL,
    til TEXT COLLATE "C",
    partnar TEXT COLLATE "C",
    vald_av TEXT COLLATE "C",
    innstilt_av TEXT COLLATE "C",
    paa_vegne_av TEXT COLLATE "C" NOT NULL,
    fullmakt TEXT COLLATE "C" NOT NULL,
    fag TEXT COLLATE "C" NOT NULL,
    nivaa TEXT COLLATE "C" NOT NULL,
    folkevald BOOLEAN NOT NULL,
    teljande BOOLEAN NOT NULL,
    namn TEXT COLLATE "C",
    sak TEXT COLLATE "C",
    kjelde TEXT COLLATE "C" NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_sete PRIMARY KEY (id, hf),
    CONSTRAINT ux_sete_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_sete_hf_rekkje ON sete (hf, rekkje)
-- ----
CREATE TABLE innsynsvurdering (
    id TEXT COLLATE "C" NOT NULL,
    sak TEXT COLLATE "C" NOT NULL,
    dokument TEXT COLLATE "C",
    offentleg BOOLEAN NOT NULL,
    heimel TEXT COLLATE "C" NOT NULL,
    offentleg_tittel TEXT COLLATE "C" NOT NULL,
    person TEXT COLLATE "C",
    tid TEXT COLLATE "C" NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_innsynsvurdering PRIMARY KEY (id),
    CONSTRAINT ux_innsynsvurdering_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_innsynsvurdering_sak_rekkje ON innsynsvurdering (sak, rekkje)
-- ----
CREATE TABLE medverknad (
    id TEXT COLLATE "C" NOT NULL,
    sak TEXT COLLATE "C" NOT NULL,
    gruppe TEXT COLLATE "C" NOT NULL,
    korleis TEXT COLLATE "C" NOT NULL,
    kven TEXT COLLATE "C" NOT NULL,
    dato TEXT COLLATE "C" NOT NULL,
    registrert TEXT COLLATE "C" NOT NULL,
    registrert_av TEXT COLLATE "C" NOT NULL,
    nivaa TEXT COLLATE "C" NOT NULL,
    fag TEXT COLLATE "C" NOT NULL,
    merknad TEXT COLLATE "C" NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_medverknad PRIMARY KEY (id),
    CONSTRAINT ux_medverknad_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_medverknad_sak_rekkje ON medverknad (sak, rekkje)
-- ----
CREATE TABLE milepael (
    id TEXT COLLATE "C" NOT NULL,
    sak TEXT COLLATE "C" NOT NULL,
    namn TEXT COLLATE "C" NOT NULL,
    planlagt TEXT COLLATE "C",
    faktisk TEXT COLLATE "C",
    registrert TEXT COLLATE "C" NOT NULL,
    grunn TEXT COLLATE "C" NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_milepael PRIMARY KEY (id),
    CONSTRAINT ux_milepael_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_milepael_sak_rekkje ON milepael (sak, rekkje)
-- ----
CREATE TABLE retting (
    id TEXT COLLATE "C" NOT NULL,
    sak TEXT COLLATE "C" NOT NULL,
    gjeld TEXT COLLATE "C" NOT NULL,
    gjeld_id TEXT COLLATE "C" NOT NULL,
    felt TEXT COLLATE "C" NOT NULL,
    gammal TEXT COLLATE "C" NOT NULL,
    ny TEXT COLLATE "C" NOT NULL,
    grunn TEXT COLLATE "C" NOT NULL,
    av TEXT COLLATE "C" NOT NULL,
    person TEXT COLLATE "C",
    tid TEXT COLLATE "C" NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_retting PRIMARY KEY (id),
    CONSTRAINT ux_retting_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_retting_sak_rekkje ON retting (sak, rekkje)
-- ----
CREATE TABLE tvistesteg (
    id TEXT COLLATE "C" NOT NULL,
    sak TEXT COLLATE "C" NOT NULL,
    trinn TEXT COLLATE "C" NOT NULL,
    stad TEXT COLLATE "C" NOT NULL,
    dato TEXT COLLATE "C" NOT NULL,
    resultat TEXT COLLATE "C" NOT NULL,
    registrert TEXT COLLATE "C" NOT NULL,
    registrert_av TEXT COLLATE "C" NOT NULL,
    dokument TEXT COLLATE "C",
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_tvistesteg PRIMARY KEY (id),
    CONSTRAINT ux_tvistesteg_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_tvistesteg_sak_rekkje ON tvistesteg (sak, rekkje)
-- ----
CREATE TABLE plikt_hending (
    id TEXT COLLATE "C" NOT NULL,
    sak TEXT COLLATE "C" NOT NULL,
    plikt TEXT COLLATE "C" NOT NULL,
    partnar TEXT COLLATE "C" NOT NULL,
    nivaa TEXT COLLATE "C" NOT NULL,
    tilstand TEXT COLLATE "C" NOT NULL,
    dato TEXT COLLATE "C" NOT NULL,
    av TEXT COLLATE "C" NOT NULL,
    tid TEXT COLLATE "C" NOT NULL,
    merknad TEXT COLLATE "C" NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_plikt_hending PRIMARY KEY (id),
    CONSTRAINT ux_plikt_hending_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_plikt_hending_sak_rekkje ON plikt_hending (sak, rekkje)
-- ----
DROP VIEW teljande_svar
-- ----
DROP VIEW endeleg_avgjerd
-- ----
CREATE VIEW endeleg_avgjerd AS
SELECT s.id, s.sak, s.krav, s.partnar, s.slag, s.dato, s.rekkje
FROM svar AS s
WHERE s.avgjerd IN ('vedtak', 'delegert_vedtak', 'hastevedtak')
  AND NOT EXISTS (SELECT 1 FROM svar_hending h WHERE h.svar = s.id
    AND h.slag IN ('trekt', 'feilfoert'))
  AND (s.registrering = 'partnar'
    OR EXISTS (SELECT 1 FROM svar_hending h WHERE h.svar = s.id
      AND (h.slag = 'stadfesta' OR (h.slag = 'kontrollert' AND s.registrering = 'brev'))))
-- ----
CREATE VIEW teljande_svar AS
SELECT ja.id, ja.sak, ja.krav, ja.partnar
FROM endeleg_avgjerd AS ja
WHERE ja.slag IN ('ja', 'ja_med_merknad')
  AND NOT EXISTS (SELECT 1 FROM endeleg_avgjerd AS seinare
    WHERE seinare.sak = ja.sak AND seinare.partnar = ja.partnar
      AND seinare.slag NOT IN ('ja', 'ja_med_merknad')
      AND (seinare.dato > ja.dato OR (seinare.dato = ja.dato AND seinare.rekkje > ja.rekkje)))
-- ----
ALTER TABLE avtale ADD CONSTRAINT fk_avtale_hf FOREIGN KEY(hf) REFERENCES helsefellesskap (id) DEFERRABLE INITIALLY DEFERRED
-- ----
ALTER TABLE avtale_hending ADD CONSTRAINT fk_avtale_hending_hf FOREIGN KEY(hf) REFERENCES helsefellesskap (id) DEFERRABLE INITIALLY DEFERRED
-- ----
ALTER TABLE innkome ADD CONSTRAINT fk_innkome_hf FOREIGN KEY(hf) REFERENCES helsefellesskap (id) DEFERRABLE INITIALLY DEFERRED
-- ----
ALTER TABLE moete ADD CONSTRAINT fk_moete_hf FOREIGN KEY(hf) REFERENCES helsefellesskap (id) DEFERRABLE INITIALLY DEFERRED
-- ----
ALTER TABLE sete ADD CONSTRAINT fk_sete_hf FOREIGN KEY(hf) REFERENCES helsefellesskap (id) DEFERRABLE INITIALLY DEFERRED
-- ----
ALTER TABLE innsynsvurdering ADD CONSTRAINT fk_innsynsvurdering_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED
-- ----
ALTER TABLE medverknad ADD CONSTRAINT fk_medverknad_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED
-- ----
ALTER TABLE milepael ADD CONSTRAINT fk_milepael_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED
-- ----
ALTER TABLE retting ADD CONSTRAINT fk_retting_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED
-- ----
ALTER TABLE tvistesteg ADD CONSTRAINT fk_tvistesteg_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED
-- ----
ALTER TABLE plikt_hending ADD CONSTRAINT fk_plikt_hending_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED
-- ----
ALTER TABLE plikt_hending ADD CONSTRAINT fk_plikt_hending_plikt FOREIGN KEY(plikt) REFERENCES plikt (id) DEFERRABLE INITIALLY DEFERRED
-- ----
CREATE TRIGGER avtale_hending_kan_ikkje_endrast BEFORE UPDATE ON avtale_hending FOR EACH ROW
EXECUTE FUNCTION nekt('Rader i avtale_hending kan ikkje endrast. Registrer ei retting i staden.')
-- ----
CREATE TRIGGER avtale_hending_kan_ikkje_slettast BEFORE DELETE ON avtale_hending FOR EACH ROW
EXECUTE FUNCTION nekt('Rader i avtale_hending kan ikkje slettast.')
-- ----
CREATE TRIGGER avtale_hending_kan_ikkje_toemast BEFORE TRUNCATE ON avtale_hending FOR EACH STATEMENT
EXECUTE FUNCTION nekt('Rader i avtale_hending kan ikkje slettast.')
-- ----
CREATE TRIGGER innsynsvurdering_kan_ikkje_endrast BEFORE UPDATE ON innsynsvurdering FOR EACH ROW
EXECUTE FUNCTION nekt('Rader i innsynsvurdering kan ikkje endrast. Registrer ei retting i staden.')
-- ----
CREATE TRIGGER innsynsvurdering_kan_ikkje_slettast BEFORE DELETE ON innsynsvurdering FOR EACH ROW
EXECUTE FUNCTION nekt('Rader i innsynsvurdering kan ikkje slettast.')
-- ----
CREATE TRIGGER innsynsvurdering_kan_ikkje_toemast BEFORE TRUNCATE ON innsynsvurdering FOR EACH STATEMENT
EXECUTE FUNCTION nekt('Rader i innsynsvurdering kan ikkje slettast.')
-- ----
CREATE TRIGGER medverknad_kan_ikkje_endrast BEFORE UPDATE ON medverknad FOR EACH ROW
EXECUTE FUNCTION nekt('Rader i medverknad kan ikkje endrast. Registrer ei retting i staden.')
-- ----
CREATE TRIGGER medverknad_kan_ikkje_slettast BEFORE DELETE ON medverknad FOR EACH ROW
EXECUTE FUNCTION nekt('Rader i medverknad kan ikkje slettast.')
-- ----
CREATE TRIGGER medverknad_kan_ikkje_toemast BEFORE TRUNCATE ON medverknad FOR EACH STATEMENT
EXECUTE FUNCTION nekt('Rader i medverknad kan ikkje slettast.')
-- ----
CREATE TRIGGER milepael_kan_ikkje_endrast BEFORE UPDATE ON milepael FOR EACH ROW
EXECUTE FUNCTION nekt('Rader i milepael kan ikkje endrast. Registrer ei retting i staden.')
-- ----
CREATE TRIGGER milepael_kan_ikkje_slettast BEFORE DELETE ON milepael FOR EACH ROW
EXECUTE FUNCTION nekt('Rader i milepael kan ikkje slettast.')
-- ----
CREATE TRIGGER milepael_kan_ikkje_toemast BEFORE TRUNCATE ON milepael FOR EACH STATEMENT
EXECUTE FUNCTION nekt('Rader i milepael kan ikkje slettast.')
-- ----
CREATE TRIGGER plikt_hending_kan_ikkje_endrast BEFORE UPDATE ON plikt_hending FOR EACH ROW
EXECUTE FUNCTION nekt('Rader i plikt_hending kan ikkje endrast. Registrer ei retting i staden.')
-- ----
CREATE TRIGGER plikt_hending_kan_ikkje_slettast BEFORE DELETE ON plikt_hending FOR EACH ROW
EXECUTE FUNCTION nekt('Rader i plikt_hending kan ikkje slettast.')
-- ----
CREATE TRIGGER plikt_hending_kan_ikkje_toemast BEFORE TRUNCATE ON plikt_hending FOR EACH STATEMENT
EXECUTE FUNCTION nekt('Rader i plikt_hending kan ikkje slettast.')
-- ----
CREATE TRIGGER retting_kan_ikkje_endrast BEFORE UPDATE ON retting FOR EACH ROW
EXECUTE FUNCTION nekt('Rader i retting kan ikkje endrast. Registrer ei retting i staden.')
-- ----
CREATE TRIGGER retting_kan_ikkje_slettast BEFORE DELETE ON retting FOR EACH ROW
EXECUTE FUNCTION nekt('Rader i retting kan ikkje slettast.')
-- ----
CREATE TRIGGER retting_kan_ikkje_toemast BEFORE TRUNCATE ON retting FOR EACH STATEMENT
EXECUTE FUNCTION nekt('Rader i retting kan ikkje slettast.')
-- ----
CREATE TRIGGER tvistesteg_kan_ikkje_endrast BEFORE UPDATE ON tvistesteg FOR EACH ROW
EXECUTE FUNCTION nekt('Rader i tvistesteg kan ikkje endrast. Registrer ei retting i staden.')
-- ----
CREATE TRIGGER tvistesteg_kan_ikkje_slettast BEFORE DELETE ON tvistesteg FOR EACH ROW
EXECUTE FUNCTION nekt('Rader i tvistesteg kan ikkje slettast.')
-- ----
CREATE TRIGGER tvistesteg_kan_ikkje_toemast BEFORE TRUNCATE ON tvistesteg FOR EACH STATEMENT
EXECUTE FUNCTION nekt('Rader i tvistesteg kan ikkje slettast.')
-- ----
CREATE TRIGGER avtale_er_endra AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON avtale
FOR EACH STATEMENT EXECUTE FUNCTION registeret_er_endra()
-- ----
CREATE TRIGGER avtale_hending_er_endra AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON avtale_hending
FOR EACH STATEMENT EXECUTE FUNCTION registeret_er_endra()
-- ----
CREATE TRIGGER innkome_er_endra AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON innkome
FOR EACH STATEMENT EXECUTE FUNCTION registeret_er_endra()
-- ----
CREATE TRIGGER moete_er_endra AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON moete
FOR EACH STATEMENT EXECUTE FUNCTION registeret_er_endra()
-- ----
CREATE TRIGGER sete_er_endra AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON sete
FOR EACH STATEMENT EXECUTE FUNCTION registeret_er_endra()
