ALTER TABLE helsefellesskap ADD COLUMN parametrar TEXT DEFAULT '{}' NOT NULL
-- ----
ALTER TABLE helsefellesskap ADD COLUMN aarshjul TEXT DEFAULT '[]' NOT NULL
-- ----
ALTER TABLE helsefellesskap ADD COLUMN tvistestige TEXT DEFAULT '[]' NOT NULL
-- ----
ALTER TABLE helsefellesskap ADD COLUMN doeme BOOLEAN DEFAULT false NOT NULL
-- ----
ALTER TABLE organ ADD COLUMN oppgaave TEXT DEFAULT '' NOT NULL
-- ----
ALTER TABLE organ ADD COLUMN fast BOOLEAN DEFAULT false NOT NULL
-- ----
ALTER TABLE organ ADD COLUMN samansetjing TEXT DEFAULT '[]' NOT NULL
-- ----
ALTER TABLE organ ADD COLUMN valnemnd TEXT
-- ----
ALTER TABLE organ ADD COLUMN vel TEXT
-- ----
ALTER TABLE organ ADD COLUMN fag TEXT DEFAULT '' NOT NULL
-- ----
ALTER TABLE organ ADD COLUMN dekning TEXT DEFAULT '' NOT NULL
-- ----
ALTER TABLE organ ADD COLUMN kontakt TEXT DEFAULT '' NOT NULL
-- ----
ALTER TABLE organ ADD COLUMN oppretta_av TEXT
-- ----
ALTER TABLE partnar ADD COLUMN gruppe TEXT
-- ----
ALTER TABLE reglement ADD COLUMN lesen_av TEXT
-- ----
ALTER TABLE reglement ADD COLUMN lesen_dato TEXT
-- ----
ALTER TABLE sak ADD COLUMN omraade TEXT
-- ----
ALTER TABLE sak ADD COLUMN pasientgrupper TEXT DEFAULT '[]' NOT NULL
-- ----
ALTER TABLE sak ADD COLUMN merkelappar TEXT DEFAULT '[]' NOT NULL
-- ----
ALTER TABLE sak ADD COLUMN anonymisert BOOLEAN DEFAULT false NOT NULL
-- ----
ALTER TABLE sak ADD COLUMN fellesplan BOOLEAN DEFAULT false NOT NULL
-- ----
ALTER TABLE sak ADD COLUMN planform TEXT
-- ----
ALTER TABLE sak ADD COLUMN prosjektleiar TEXT
-- ----
ALTER TABLE sak ADD COLUMN oppstart TEXT
-- ----
ALTER TABLE sak ADD COLUMN styringsgruppe TEXT
-- ----
ALTER TABLE sak ADD COLUMN mellombels_tiltak TEXT DEFAULT '' NOT NULL
-- ----
ALTER TABLE sak ADD COLUMN avtale TEXT
-- ----
ALTER TABLE sak ADD COLUMN mor TEXT
-- ----
ALTER TABLE sak ADD COLUMN innkome TEXT
-- ----
ALTER TABLE sak ADD COLUMN val_organ TEXT
-- ----
ALTER TABLE sak ADD COLUMN attende BIGINT DEFAULT 0 NOT NULL
-- ----
ALTER TABLE sak ADD COLUMN slegen_saman_med TEXT
-- ----
ALTER TABLE sak ADD COLUMN offentleg_tittel TEXT DEFAULT '' NOT NULL
-- ----
ALTER TABLE sak ADD COLUMN offentleg BOOLEAN
-- ----
ALTER TABLE sak ADD COLUMN offentleg_heimel TEXT DEFAULT '' NOT NULL
-- ----
ALTER TABLE sak ADD COLUMN innfoert TEXT DEFAULT '' NOT NULL
-- ----
ALTER TABLE sak ADD COLUMN innfoert_av TEXT
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
ALTER TABLE sakstype ADD COLUMN avtaleslag TEXT
-- ----
ALTER TABLE sakstype ADD COLUMN utgreiarar TEXT DEFAULT '[]' NOT NULL
-- ----
ALTER TABLE sakstype ADD COLUMN avsnittkrav TEXT DEFAULT '[]' NOT NULL
-- ----
ALTER TABLE sakstype ADD COLUMN medverknadkrav TEXT DEFAULT '[]' NOT NULL
-- ----
ALTER TABLE sakstype ADD COLUMN oppfolging TEXT DEFAULT '[]' NOT NULL
-- ----
ALTER TABLE avklaring ADD COLUMN lovkrav TEXT DEFAULT '' NOT NULL
-- ----
ALTER TABLE avklaring ADD COLUMN planforankring TEXT DEFAULT '' NOT NULL
-- ----
ALTER TABLE dokument ADD COLUMN avsnitt TEXT DEFAULT '[]' NOT NULL
-- ----
ALTER TABLE handsaming ADD COLUMN rettar TEXT
-- ----
CREATE TABLE avtale (
    id TEXT NOT NULL,
    hf TEXT NOT NULL,
    slag TEXT NOT NULL,
    tittel TEXT NOT NULL,
    nr BIGINT,
    versjon BIGINT NOT NULL,
    partar TEXT NOT NULL,
    andre_partar TEXT NOT NULL,
    paragraf_6_2 TEXT NOT NULL,
    mor TEXT,
    form TEXT,
    tilstand TEXT NOT NULL,
    inngaatt TEXT,
    gjeld_fraa TEXT,
    gjeld_til TEXT,
    eigar TEXT,
    kortversjon TEXT NOT NULL,
    maalgruppe TEXT NOT NULL,
    gjennomgang TEXT,
    neste_gjennomgang TEXT,
    tilpassingar TEXT NOT NULL,
    sak TEXT,
    kjelde TEXT NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_avtale PRIMARY KEY (id, hf),
    CONSTRAINT fk_avtale_hf FOREIGN KEY(hf) REFERENCES helsefellesskap (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ux_avtale_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_avtale_hf_rekkje ON avtale (hf, rekkje)
-- ----
CREATE TABLE avtale_hending (
    id TEXT NOT NULL,
    hf TEXT NOT NULL,
    avtale TEXT NOT NULL,
    slag TEXT NOT NULL,
    dato TEXT NOT NULL,
    registrert TEXT NOT NULL,
    registrert_av TEXT NOT NULL,
    partnar TEXT,
    organ TEXT,
    eige_saksnummer TEXT NOT NULL,
    verknad TEXT,
    prov TEXT,
    merknad TEXT NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_avtale_hending PRIMARY KEY (id, hf),
    CONSTRAINT fk_avtale_hending_hf FOREIGN KEY(hf) REFERENCES helsefellesskap (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ux_avtale_hending_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_avtale_hending_hf_rekkje ON avtale_hending (hf, rekkje)
-- ----
CREATE TABLE innkome (
    id TEXT NOT NULL,
    hf TEXT NOT NULL,
    nr BIGINT NOT NULL,
    slag TEXT NOT NULL,
    fraa TEXT NOT NULL,
    tittel TEXT NOT NULL,
    dato TEXT NOT NULL,
    motteke TEXT NOT NULL,
    motteke_av TEXT NOT NULL,
    sha256 TEXT,
    utfall TEXT NOT NULL,
    sak TEXT,
    grunn TEXT NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_innkome PRIMARY KEY (id, hf),
    CONSTRAINT fk_innkome_hf FOREIGN KEY(hf) REFERENCES helsefellesskap (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ux_innkome_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_innkome_hf_rekkje ON innkome (hf, rekkje)
-- ----
CREATE TABLE moete (
    id TEXT NOT NULL,
    hf TEXT NOT NULL,
    organ TEXT NOT NULL,
    dato TEXT NOT NULL,
    frist TEXT,
    kjelde TEXT NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_moete PRIMARY KEY (id, hf),
    CONSTRAINT fk_moete_hf FOREIGN KEY(hf) REFERENCES helsefellesskap (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ux_moete_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_moete_hf_rekkje ON moete (hf, rekkje)
-- ----
CREATE TABLE sete (
    id TEXT NOT NULL,
    hf TEXT NOT NULL,
    organ TEXT NOT NULL,
    gruppe TEXT NOT NULL,
    stilling TEXT NOT NULL,
    fraa TEXT NOT NULL,
    til TEXT,
    partnar TEXT,
    vald_av TEXT,
    innstilt_av TEXT,
    paa_vegne_av TEXT NOT NULL,
    fullmakt TEXT NOT NULL,
    fag TEXT NOT NULL,
    nivaa TEXT NOT NULL,
    folkevald BOOLEAN NOT NULL,
    teljande BOOLEAN NOT NULL,
    namn TEXT,
    sak TEXT,
    kjelde TEXT NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_sete PRIMARY KEY (id, hf),
    CONSTRAINT fk_sete_hf FOREIGN KEY(hf) REFERENCES helsefellesskap (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ux_sete_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_sete_hf_rekkje ON sete (hf, rekkje)
-- ----
CREATE TABLE innsynsvurdering (
    id TEXT NOT NULL,
    sak TEXT NOT NULL,
    dokument TEXT,
    offentleg BOOLEAN NOT NULL,
    heimel TEXT NOT NULL,
    offentleg_tittel TEXT NOT NULL,
    person TEXT,
    tid TEXT NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_innsynsvurdering PRIMARY KEY (id),
    CONSTRAINT fk_innsynsvurdering_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ux_innsynsvurdering_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_innsynsvurdering_sak_rekkje ON innsynsvurdering (sak, rekkje)
-- ----
CREATE TABLE medverknad (
    id TEXT NOT NULL,
    sak TEXT NOT NULL,
    gruppe TEXT NOT NULL,
    korleis TEXT NOT NULL,
    kven TEXT NOT NULL,
    dato TEXT NOT NULL,
    registrert TEXT NOT NULL,
    registrert_av TEXT NOT NULL,
    nivaa TEXT NOT NULL,
    fag TEXT NOT NULL,
    merknad TEXT NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_medverknad PRIMARY KEY (id),
    CONSTRAINT fk_medverknad_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ux_medverknad_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_medverknad_sak_rekkje ON medverknad (sak, rekkje)
-- ----
CREATE TABLE milepael (
    id TEXT NOT NULL,
    sak TEXT NOT NULL,
    namn TEXT NOT NULL,
    planlagt TEXT,
    faktisk TEXT,
    registrert TEXT NOT NULL,
    grunn TEXT NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_milepael PRIMARY KEY (id),
    CONSTRAINT fk_milepael_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ux_milepael_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_milepael_sak_rekkje ON milepael (sak, rekkje)
-- ----
CREATE TABLE retting (
    id TEXT NOT NULL,
    sak TEXT NOT NULL,
    gjeld TEXT NOT NULL,
    gjeld_id TEXT NOT NULL,
    felt TEXT NOT NULL,
    gammal TEXT NOT NULL,
    ny TEXT NOT NULL,
    grunn TEXT NOT NULL,
    av TEXT NOT NULL,
    person TEXT,
    tid TEXT NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_retting PRIMARY KEY (id),
    CONSTRAINT fk_retting_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ux_retting_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_retting_sak_rekkje ON retting (sak, rekkje)
-- ----
CREATE TABLE tvistesteg (
    id TEXT NOT NULL,
    sak TEXT NOT NULL,
    trinn TEXT NOT NULL,
    stad TEXT NOT NULL,
    dato TEXT NOT NULL,
    resultat TEXT NOT NULL,
    registrert TEXT NOT NULL,
    registrert_av TEXT NOT NULL,
    dokument TEXT,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_tvistesteg PRIMARY KEY (id),
    CONSTRAINT fk_tvistesteg_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ux_tvistesteg_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_tvistesteg_sak_rekkje ON tvistesteg (sak, rekkje)
-- ----
CREATE TABLE plikt_hending (
    id TEXT NOT NULL,
    sak TEXT NOT NULL,
    plikt TEXT NOT NULL,
    partnar TEXT NOT NULL,
    nivaa TEXT NOT NULL,
    tilstand TEXT NOT NULL,
    dato TEXT NOT NULL,
    av TEXT NOT NULL,
    tid TEXT NOT NULL,
    merknad TEXT NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_plikt_hending PRIMARY KEY (id),
    CONSTRAINT fk_plikt_hending_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_plikt_hending_plikt FOREIGN KEY(plikt) REFERENCES plikt (id) DEFERRABLE INITIALLY DEFERRED,
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
CREATE TRIGGER avtale_hending_kan_ikkje_endrast BEFORE UPDATE ON avtale_hending
BEGIN SELECT RAISE(ABORT, 'Rader i avtale_hending kan ikkje endrast. Registrer ei retting i staden.'); END
-- ----
CREATE TRIGGER avtale_hending_kan_ikkje_slettast BEFORE DELETE ON avtale_hending
BEGIN SELECT RAISE(ABORT, 'Rader i avtale_hending kan ikkje slettast.'); END
-- ----
CREATE TRIGGER innsynsvurdering_kan_ikkje_endrast BEFORE UPDATE ON innsynsvurdering
BEGIN SELECT RAISE(ABORT, 'Rader i innsynsvurdering kan ikkje endrast. Registrer ei retting i staden.'); END
-- ----
CREATE TRIGGER innsynsvurdering_kan_ikkje_slettast BEFORE DELETE ON innsynsvurdering
BEGIN SELECT RAISE(ABORT, 'Rader i innsynsvurdering kan ikkje slettast.'); END
-- ----
CREATE TRIGGER medverknad_kan_ikkje_endrast BEFORE UPDATE ON medverknad
BEGIN SELECT RAISE(ABORT, 'Rader i medverknad kan ikkje endrast. Registrer ei retting i staden.'); END
-- ----
CREATE TRIGGER medverknad_kan_ikkje_slettast BEFORE DELETE ON medverknad
BEGIN SELECT RAISE(ABORT, 'Rader i medverknad kan ikkje slettast.'); END
-- ----
CREATE TRIGGER milepael_kan_ikkje_endrast BEFORE UPDATE ON milepael
BEGIN SELECT RAISE(ABORT, 'Rader i milepael kan ikkje endrast. Registrer ei retting i staden.'); END
-- ----
CREATE TRIGGER milepael_kan_ikkje_slettast BEFORE DELETE ON milepael
BEGIN SELECT RAISE(ABORT, 'Rader i milepael kan ikkje slettast.'); END
-- ----
CREATE TRIGGER plikt_hending_kan_ikkje_endrast BEFORE UPDATE ON plikt_hending
BEGIN SELECT RAISE(ABORT, 'Rader i plikt_hending kan ikkje endrast. Registrer ei retting i staden.'); END
-- ----
CREATE TRIGGER plikt_hending_kan_ikkje_slettast BEFORE DELETE ON plikt_hending
BEGIN SELECT RAISE(ABORT, 'Rader i plikt_hending kan ikkje slettast.'); END
-- ----
CREATE TRIGGER retting_kan_ikkje_endrast BEFORE UPDATE ON retting
BEGIN SELECT RAISE(ABORT, 'Rader i retting kan ikkje endrast. Registrer ei retting i staden.'); END
-- ----
CREATE TRIGGER retting_kan_ikkje_slettast BEFORE DELETE ON retting
BEGIN SELECT RAISE(ABORT, 'Rader i retting kan ikkje slettast.'); END
-- ----
CREATE TRIGGER tvistesteg_kan_ikkje_endrast BEFORE UPDATE ON tvistesteg
BEGIN SELECT RAISE(ABORT, 'Rader i tvistesteg kan ikkje endrast. Registrer ei retting i staden.'); END
-- ----
CREATE TRIGGER tvistesteg_kan_ikkje_slettast BEFORE DELETE ON tvistesteg
BEGIN SELECT RAISE(ABORT, 'Rader i tvistesteg kan ikkje slettast.'); END
-- ----
CREATE TRIGGER avtale_ny AFTER INSERT ON avtale
BEGIN UPDATE registerstand SET versjon = versjon + 1; END
-- ----
CREATE TRIGGER avtale_endra AFTER UPDATE ON avtale
BEGIN UPDATE registerstand SET versjon = versjon + 1; END
-- ----
CREATE TRIGGER avtale_sletta AFTER DELETE ON avtale
BEGIN UPDATE registerstand SET versjon = versjon + 1; END
-- ----
CREATE TRIGGER avtale_hending_ny AFTER INSERT ON avtale_hending
BEGIN UPDATE registerstand SET versjon = versjon + 1; END
-- ----
CREATE TRIGGER avtale_hending_endra AFTER UPDATE ON avtale_hending
BEGIN UPDATE registerstand SET versjon = versjon + 1; END
-- ----
CREATE TRIGGER avtale_hending_sletta AFTER DELETE ON avtale_hending
BEGIN UPDATE registerstand SET versjon = versjon + 1; END
-- ----
CREATE TRIGGER innkome_ny AFTER INSERT ON innkome
BEGIN UPDATE registerstand SET versjon = versjon + 1; END
-- ----
CREATE TRIGGER innkome_endra AFTER UPDATE ON innkome
BEGIN UPDATE registerstand SET versjon = versjon + 1; END
-- ----
CREATE TRIGGER innkome_sletta AFTER DELETE ON innkome
BEGIN UPDATE registerstand SET versjon = versjon + 1; END
-- ----
CREATE TRIGGER moete_ny AFTER INSERT ON moete
BEGIN UPDATE registerstand SET versjon = versjon + 1; END
-- ----
CREATE TRIGGER moete_endra AFTER UPDATE ON moete
BEGIN UPDATE registerstand SET versjon = versjon + 1; END
-- ----
CREATE TRIGGER moete_sletta AFTER DELETE ON moete
BEGIN UPDATE registerstand SET versjon = versjon + 1; END
-- ----
CREATE TRIGGER sete_ny AFTER INSERT ON sete
BEGIN UPDATE registerstand SET versjon = versjon + 1; END
-- ----
CREATE TRIGGER sete_endra AFTER UPDATE ON sete
BEGIN UPDATE registerstand SET versjon = versjon + 1; END
-- ----
CREATE TRIGGER sete_sletta AFTER DELETE ON sete
BEGIN UPDATE registerstand SET versjon = versjon + 1; END
