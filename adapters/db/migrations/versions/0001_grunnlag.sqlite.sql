CREATE TABLE dokument_innhald (
    sha256 TEXT NOT NULL,
    innhald BLOB NOT NULL,
    CONSTRAINT pk_dokument_innhald PRIMARY KEY (sha256)
)
-- ----
CREATE TABLE helsefellesskap (
    id TEXT NOT NULL,
    namn TEXT NOT NULL,
    prefiks TEXT NOT NULL,
    brytarar TEXT NOT NULL,
    kjelde TEXT NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_helsefellesskap PRIMARY KEY (id),
    CONSTRAINT ux_helsefellesskap_rekkje UNIQUE (rekkje)
)
-- ----
CREATE TABLE kladd (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    hf TEXT NOT NULL,
    innhald TEXT NOT NULL,
    laga TEXT NOT NULL
)
-- ----
CREATE TABLE kommando (
    id TEXT NOT NULL,
    fingeravtrykk TEXT NOT NULL,
    utfall TEXT NOT NULL,
    CONSTRAINT pk_kommando PRIMARY KEY (id)
)
-- ----
CREATE TABLE privat_tekst (
    commitment TEXT NOT NULL,
    salt TEXT NOT NULL,
    tekst TEXT NOT NULL,
    CONSTRAINT pk_privat_tekst PRIMARY KEY (commitment)
)
-- ----
CREATE TABLE registerstand (
    id INTEGER NOT NULL,
    versjon BIGINT NOT NULL,
    CONSTRAINT pk_registerstand PRIMARY KEY (id)
)
-- ----
CREATE TABLE kontakt (
    id TEXT NOT NULL,
    hf TEXT NOT NULL,
    partnar TEXT NOT NULL,
    slag TEXT NOT NULL,
    stilling TEXT NOT NULL,
    adresse TEXT NOT NULL,
    namn TEXT,
    spraak TEXT NOT NULL,
    fraa TEXT,
    til TEXT,
    demo BOOLEAN NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_kontakt PRIMARY KEY (id, hf),
    CONSTRAINT fk_kontakt_hf FOREIGN KEY(hf) REFERENCES helsefellesskap (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ux_kontakt_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_kontakt_hf_rekkje ON kontakt (hf, rekkje)
-- ----
CREATE TABLE organ (
    id TEXT NOT NULL,
    hf TEXT NOT NULL,
    rolle TEXT NOT NULL,
    namn TEXT NOT NULL,
    fraa TEXT NOT NULL,
    til TEXT,
    partnar TEXT,
    mandat TEXT,
    mandat_kjelde TEXT,
    omraade TEXT,
    kjelde TEXT NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_organ PRIMARY KEY (id, hf),
    CONSTRAINT fk_organ_hf FOREIGN KEY(hf) REFERENCES helsefellesskap (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ux_organ_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_organ_hf_rekkje ON organ (hf, rekkje)
-- ----
CREATE TABLE partnar (
    id TEXT NOT NULL,
    hf TEXT NOT NULL,
    slag TEXT NOT NULL,
    namn TEXT NOT NULL,
    fraa TEXT NOT NULL,
    til TEXT,
    styreform TEXT,
    orgnr TEXT,
    omraade TEXT NOT NULL,
    avtalepart BOOLEAN NOT NULL,
    skriftspraak TEXT NOT NULL,
    etterfolgjar TEXT,
    kjelde TEXT NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_partnar PRIMARY KEY (id, hf),
    CONSTRAINT fk_partnar_hf FOREIGN KEY(hf) REFERENCES helsefellesskap (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ux_partnar_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_partnar_hf_rekkje ON partnar (hf, rekkje)
-- ----
CREATE TABLE reglement (
    id TEXT NOT NULL,
    hf TEXT NOT NULL,
    partnar TEXT NOT NULL,
    versjon BIGINT NOT NULL,
    gjeld_fraa TEXT NOT NULL,
    gjeld_til TEXT,
    kjelde TEXT NOT NULL,
    rader TEXT NOT NULL,
    stadfesta BOOLEAN NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_reglement PRIMARY KEY (id, hf),
    CONSTRAINT fk_reglement_hf FOREIGN KEY(hf) REFERENCES helsefellesskap (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ux_reglement_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_reglement_hf_rekkje ON reglement (hf, rekkje)
-- ----
CREATE TABLE sak (
    id TEXT NOT NULL,
    hf TEXT NOT NULL,
    aar BIGINT NOT NULL,
    lopenr BIGINT NOT NULL,
    tittel TEXT NOT NULL,
    sakstype TEXT NOT NULL,
    innmeldar TEXT NOT NULL,
    innmeldt TEXT NOT NULL,
    krins TEXT NOT NULL,
    sakssteg TEXT NOT NULL,
    versjon BIGINT NOT NULL,
    samandrag TEXT NOT NULL,
    forpliktande BOOLEAN NOT NULL,
    begge_nivaa BOOLEAN NOT NULL,
    gjeld_enkeltpasient BOOLEAN NOT NULL,
    kostnad TEXT NOT NULL,
    paragraf_6_2 TEXT NOT NULL,
    avtaleform TEXT,
    modell TEXT,
    modell_grunn TEXT NOT NULL,
    struktur_dato TEXT,
    opphav TEXT,
    ekstern_frist TEXT,
    innspelsfrist TEXT,
    vindauge_fraa TEXT,
    vindauge_til TEXT,
    graasone BOOLEAN NOT NULL,
    eigar TEXT,
    usemje_eigar TEXT,
    saksansvarleg TEXT,
    arkivansvarleg TEXT,
    utgreiing_organ TEXT,
    paa_vent BOOLEAN NOT NULL,
    vent_grunn TEXT NOT NULL,
    vent_til TEXT,
    presentert_pm TEXT,
    lyft_pm TEXT,
    sluttgrunn TEXT NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_sak PRIMARY KEY (id),
    CONSTRAINT ux_sak_hf_aar_lopenr UNIQUE (hf, aar, lopenr),
    CONSTRAINT fk_sak_hf FOREIGN KEY(hf) REFERENCES helsefellesskap (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ux_sak_rekkje UNIQUE (rekkje)
)
-- ----
CREATE TABLE saksteljar (
    hf TEXT NOT NULL,
    aar BIGINT NOT NULL,
    siste BIGINT NOT NULL,
    CONSTRAINT pk_saksteljar PRIMARY KEY (hf, aar),
    CONSTRAINT fk_saksteljar_hf FOREIGN KEY(hf) REFERENCES helsefellesskap (id)
)
-- ----
CREATE TABLE sakstype (
    id TEXT NOT NULL,
    hf TEXT NOT NULL,
    namn TEXT NOT NULL,
    veg TEXT NOT NULL,
    modell TEXT,
    modellval TEXT NOT NULL,
    krins TEXT NOT NULL,
    forpliktande BOOLEAN NOT NULL,
    avtale BOOLEAN NOT NULL,
    signering BOOLEAN NOT NULL,
    struktur BOOLEAN NOT NULL,
    innspel BOOLEAN NOT NULL,
    presentasjon BOOLEAN NOT NULL,
    godkjennar TEXT,
    dokumentkrav TEXT NOT NULL,
    kjelde TEXT NOT NULL,
    notat TEXT NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_sakstype PRIMARY KEY (id, hf),
    CONSTRAINT fk_sakstype_hf FOREIGN KEY(hf) REFERENCES helsefellesskap (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ux_sakstype_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_sakstype_hf_rekkje ON sakstype (hf, rekkje)
-- ----
CREATE TABLE avklaring (
    id TEXT NOT NULL,
    sak TEXT NOT NULL,
    partnar TEXT NOT NULL,
    ordlyd TEXT NOT NULL,
    fakta TEXT NOT NULL,
    prinsipiell TEXT NOT NULL,
    okonomi TEXT NOT NULL,
    plansamsvar TEXT NOT NULL,
    klarert_av TEXT NOT NULL,
    dato TEXT NOT NULL,
    gitt TEXT NOT NULL,
    treng TEXT NOT NULL,
    budsjettref TEXT NOT NULL,
    belop_eingong BIGINT,
    belop_aar BIGINT,
    varigheit BIGINT,
    "plan" TEXT NOT NULL,
    planorgan TEXT,
    innafor_mandat BOOLEAN NOT NULL,
    grunngjeving TEXT NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_avklaring PRIMARY KEY (id),
    CONSTRAINT fk_avklaring_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ux_avklaring_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_avklaring_sak_rekkje ON avklaring (sak, rekkje)
-- ----
CREATE TABLE dokument (
    id TEXT NOT NULL,
    sak TEXT NOT NULL,
    nr BIGINT NOT NULL,
    slag TEXT NOT NULL,
    tittel TEXT NOT NULL,
    filnamn TEXT NOT NULL,
    mime TEXT NOT NULL,
    storleik BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    dato TEXT NOT NULL,
    registrert TEXT NOT NULL,
    registrert_av TEXT NOT NULL,
    journal TEXT NOT NULL,
    fraa TEXT NOT NULL,
    til TEXT NOT NULL,
    offentleg BOOLEAN,
    heimel TEXT NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_dokument PRIMARY KEY (id),
    CONSTRAINT fk_dokument_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ux_dokument_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_dokument_sak_rekkje ON dokument (sak, rekkje)
-- ----
CREATE TABLE eige_saksnummer (
    id TEXT NOT NULL,
    sak TEXT NOT NULL,
    partnar TEXT NOT NULL,
    nummer TEXT NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_eige_saksnummer PRIMARY KEY (id),
    CONSTRAINT fk_eige_saksnummer_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ux_eige_saksnummer_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_eige_saksnummer_sak_rekkje ON eige_saksnummer (sak, rekkje)
-- ----
CREATE TABLE frist (
    id TEXT NOT NULL,
    sak TEXT NOT NULL,
    slag TEXT NOT NULL,
    dato TEXT NOT NULL,
    grunn TEXT NOT NULL,
    partnar TEXT,
    motteke TEXT,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_frist PRIMARY KEY (id),
    CONSTRAINT fk_frist_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ux_frist_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_frist_sak_rekkje ON frist (sak, rekkje)
-- ----
CREATE TABLE historie (
    lopenr BIGINT NOT NULL,
    hf TEXT NOT NULL,
    sak TEXT,
    sak_lopenr BIGINT,
    at TEXT NOT NULL,
    aktor TEXT NOT NULL,
    kommando TEXT NOT NULL,
    hending TEXT NOT NULL,
    utfall TEXT NOT NULL,
    resultat TEXT NOT NULL,
    kvittering TEXT NOT NULL,
    forrige TEXT NOT NULL,
    hash TEXT NOT NULL,
    skjema BIGINT NOT NULL,
    CONSTRAINT pk_historie PRIMARY KEY (lopenr),
    CONSTRAINT ux_historie_sak_sak_lopenr UNIQUE (sak, sak_lopenr),
    CONSTRAINT fk_historie_hf FOREIGN KEY(hf) REFERENCES helsefellesskap (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_historie_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED
)
-- ----
CREATE INDEX ix_historie_kommando ON historie (kommando)
-- ----
CREATE TABLE merknad (
    id TEXT NOT NULL,
    sak TEXT NOT NULL,
    av TEXT NOT NULL,
    tekst TEXT NOT NULL,
    tid TEXT NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_merknad PRIMARY KEY (id),
    CONSTRAINT fk_merknad_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ux_merknad_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_merknad_sak_rekkje ON merknad (sak, rekkje)
-- ----
CREATE TABLE ordlyd (
    id TEXT NOT NULL,
    sak TEXT NOT NULL,
    nr BIGINT NOT NULL,
    tekst TEXT NOT NULL,
    dokument TEXT NOT NULL,
    vedlegg TEXT NOT NULL,
    partar TEXT NOT NULL,
    klasse TEXT NOT NULL,
    hash TEXT NOT NULL,
    laga TEXT NOT NULL,
    laga_av TEXT NOT NULL,
    grunn TEXT NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_ordlyd PRIMARY KEY (id),
    CONSTRAINT fk_ordlyd_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ux_ordlyd_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_ordlyd_sak_rekkje ON ordlyd (sak, rekkje)
-- ----
CREATE TABLE plikt (
    id TEXT NOT NULL,
    sak TEXT NOT NULL,
    partnar TEXT NOT NULL,
    kva TEXT NOT NULL,
    frist TEXT,
    ansvarleg TEXT NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_plikt PRIMARY KEY (id),
    CONSTRAINT fk_plikt_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ux_plikt_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_plikt_sak_rekkje ON plikt (sak, rekkje)
-- ----
CREATE TABLE post (
    id TEXT NOT NULL,
    hf TEXT NOT NULL,
    sak TEXT NOT NULL,
    partnar TEXT NOT NULL,
    kontakt TEXT NOT NULL,
    trinn TEXT NOT NULL,
    emne TEXT NOT NULL,
    tekst TEXT NOT NULL,
    laga TEXT NOT NULL,
    tilstand TEXT NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_post PRIMARY KEY (id),
    CONSTRAINT fk_post_hf FOREIGN KEY(hf) REFERENCES helsefellesskap (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_post_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ux_post_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_post_sak_rekkje ON post (sak, rekkje)
-- ----
CREATE INDEX ix_post_ventar ON post (rekkje) WHERE tilstand = 'ventar'
-- ----
CREATE TABLE uttale (
    id TEXT NOT NULL,
    sak TEXT NOT NULL,
    nr BIGINT NOT NULL,
    slag TEXT NOT NULL,
    av TEXT NOT NULL,
    av_namn TEXT NOT NULL,
    tekst TEXT NOT NULL,
    dato TEXT NOT NULL,
    registrert TEXT NOT NULL,
    registrert_av TEXT NOT NULL,
    dokument TEXT,
    spurd BOOLEAN NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_uttale PRIMARY KEY (id),
    CONSTRAINT fk_uttale_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ux_uttale_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_uttale_sak_rekkje ON uttale (sak, rekkje)
-- ----
CREATE TABLE vedtak (
    id TEXT NOT NULL,
    sak TEXT NOT NULL,
    ordlyd TEXT NOT NULL,
    ordlyd_hash TEXT NOT NULL,
    partar TEXT NOT NULL,
    utanfor TEXT NOT NULL,
    par TEXT NOT NULL,
    svar TEXT NOT NULL,
    dato TEXT NOT NULL,
    bind BOOLEAN NOT NULL,
    tilstand TEXT NOT NULL,
    fraasegner TEXT NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_vedtak PRIMARY KEY (id),
    CONSTRAINT fk_vedtak_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ux_vedtak_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_vedtak_sak_rekkje ON vedtak (sak, rekkje)
-- ----
CREATE TABLE handsaming (
    id TEXT NOT NULL,
    sak TEXT NOT NULL,
    organ TEXT NOT NULL,
    rolle TEXT NOT NULL,
    organ_namn TEXT NOT NULL,
    dato TEXT NOT NULL,
    utfall TEXT NOT NULL,
    semje BOOLEAN NOT NULL,
    registrert TEXT NOT NULL,
    registrert_av TEXT NOT NULL,
    eige_nummer TEXT NOT NULL,
    dissens TEXT NOT NULL,
    til_stades TEXT NOT NULL,
    inhabile TEXT NOT NULL,
    modell TEXT,
    modell_grunn TEXT NOT NULL,
    mandat TEXT NOT NULL,
    ordlyd TEXT,
    merknad TEXT NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_handsaming PRIMARY KEY (id),
    CONSTRAINT fk_handsaming_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_handsaming_ordlyd FOREIGN KEY(ordlyd) REFERENCES ordlyd (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ux_handsaming_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_handsaming_sak_rekkje ON handsaming (sak, rekkje)
-- ----
CREATE TABLE innarbeiding (
    id TEXT NOT NULL,
    sak TEXT NOT NULL,
    uttale TEXT NOT NULL,
    slag TEXT NOT NULL,
    tekst TEXT NOT NULL,
    tid TEXT NOT NULL,
    av TEXT NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_innarbeiding PRIMARY KEY (id),
    CONSTRAINT fk_innarbeiding_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_innarbeiding_uttale FOREIGN KEY(uttale) REFERENCES uttale (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ux_innarbeiding_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_innarbeiding_sak_rekkje ON innarbeiding (sak, rekkje)
-- ----
CREATE TABLE ordlyd_hending (
    id TEXT NOT NULL,
    ordlyd TEXT NOT NULL,
    sak TEXT NOT NULL,
    slag TEXT NOT NULL,
    av TEXT NOT NULL,
    person TEXT,
    tid TEXT NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_ordlyd_hending PRIMARY KEY (id),
    CONSTRAINT fk_ordlyd_hending_ordlyd FOREIGN KEY(ordlyd) REFERENCES ordlyd (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_ordlyd_hending_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ux_ordlyd_hending_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_ordlyd_hending_sak_rekkje ON ordlyd_hending (sak, rekkje)
-- ----
CREATE TABLE runde (
    id TEXT NOT NULL,
    sak TEXT NOT NULL,
    nr BIGINT NOT NULL,
    ordlyd TEXT NOT NULL,
    opna TEXT NOT NULL,
    frist TEXT NOT NULL,
    frist_regel TEXT NOT NULL,
    lukka TEXT,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_runde PRIMARY KEY (id),
    CONSTRAINT fk_runde_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_runde_ordlyd FOREIGN KEY(ordlyd) REFERENCES ordlyd (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ux_runde_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_runde_sak_rekkje ON runde (sak, rekkje)
-- ----
CREATE TABLE signatur (
    id TEXT NOT NULL,
    sak TEXT NOT NULL,
    partnar TEXT NOT NULL,
    ordlyd TEXT NOT NULL,
    namn TEXT NOT NULL,
    stilling TEXT NOT NULL,
    dato TEXT NOT NULL,
    dokument TEXT NOT NULL,
    registrert TEXT NOT NULL,
    registrert_av TEXT NOT NULL,
    motpart TEXT,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_signatur PRIMARY KEY (id),
    CONSTRAINT fk_signatur_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_signatur_ordlyd FOREIGN KEY(ordlyd) REFERENCES ordlyd (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ux_signatur_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_signatur_sak_rekkje ON signatur (sak, rekkje)
-- ----
CREATE TABLE krav (
    id TEXT NOT NULL,
    sak TEXT NOT NULL,
    runde TEXT NOT NULL,
    partnar TEXT NOT NULL,
    ordlyd TEXT NOT NULL,
    gjeld BOOLEAN NOT NULL,
    bortfalle TEXT NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_krav PRIMARY KEY (id),
    CONSTRAINT fk_krav_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_krav_runde FOREIGN KEY(runde) REFERENCES runde (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_krav_ordlyd FOREIGN KEY(ordlyd) REFERENCES ordlyd (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ux_krav_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_krav_sak_rekkje ON krav (sak, rekkje)
-- ----
CREATE UNIQUE INDEX ux_krav_gjeld ON krav (sak, partnar) WHERE gjeld
-- ----
CREATE TABLE svar (
    id TEXT NOT NULL,
    sak TEXT NOT NULL,
    krav TEXT NOT NULL,
    partnar TEXT NOT NULL,
    partnar_namn TEXT NOT NULL,
    ordlyd TEXT NOT NULL,
    ordlyd_hash TEXT NOT NULL,
    slag TEXT NOT NULL,
    avgjerd TEXT NOT NULL,
    organ TEXT NOT NULL,
    organ_namn TEXT NOT NULL,
    dato TEXT NOT NULL,
    eige_saksnummer TEXT NOT NULL,
    stilling TEXT NOT NULL,
    registrering TEXT NOT NULL,
    tillit TEXT NOT NULL,
    registrert TEXT NOT NULL,
    registrert_av TEXT NOT NULL,
    person TEXT,
    organ_heimel TEXT NOT NULL,
    styrevedtak TEXT NOT NULL,
    prov TEXT,
    merknad TEXT NOT NULL,
    endra_tekst TEXT NOT NULL,
    grunngjeving TEXT NOT NULL,
    tek_avgrensing BOOLEAN NOT NULL,
    nivaa TEXT NOT NULL,
    reglement TEXT,
    svar_paa TEXT,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_svar PRIMARY KEY (id),
    CONSTRAINT fk_svar_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_svar_krav FOREIGN KEY(krav) REFERENCES krav (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_svar_ordlyd FOREIGN KEY(ordlyd) REFERENCES ordlyd (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ux_svar_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_svar_krav ON svar (krav)
-- ----
CREATE INDEX ix_svar_sak_rekkje ON svar (sak, rekkje)
-- ----
CREATE TABLE kvittering (
    id TEXT NOT NULL,
    sak TEXT NOT NULL,
    svar TEXT NOT NULL,
    partnar TEXT NOT NULL,
    kode TEXT NOT NULL,
    tel BOOLEAN NOT NULL,
    tekst TEXT NOT NULL,
    tid TEXT NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_kvittering PRIMARY KEY (id),
    CONSTRAINT fk_kvittering_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_kvittering_svar FOREIGN KEY(svar) REFERENCES svar (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ux_kvittering_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_kvittering_sak_rekkje ON kvittering (sak, rekkje)
-- ----
CREATE TABLE svar_hending (
    id TEXT NOT NULL,
    svar TEXT NOT NULL,
    sak TEXT NOT NULL,
    partnar TEXT NOT NULL,
    slag TEXT NOT NULL,
    av TEXT NOT NULL,
    person TEXT,
    tid TEXT NOT NULL,
    organ TEXT,
    dato TEXT,
    prov TEXT,
    grunn TEXT NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_svar_hending PRIMARY KEY (id),
    CONSTRAINT fk_svar_hending_svar FOREIGN KEY(svar) REFERENCES svar (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_svar_hending_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT ux_svar_hending_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_svar_hending_sak_rekkje ON svar_hending (sak, rekkje)
-- ----
CREATE INDEX ix_svar_hending_svar ON svar_hending (svar)
-- ----
CREATE VIEW endeleg_avgjerd AS
SELECT s.id, s.sak, s.krav, s.partnar, s.slag, s.dato, s.rekkje
FROM svar AS s
WHERE s.avgjerd IN ('vedtak', 'delegert_vedtak', 'hastevedtak')
  AND NOT EXISTS (SELECT 1 FROM svar_hending h WHERE h.svar = s.id AND h.slag = 'trekt')
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
CREATE TRIGGER avklaring_kan_ikkje_endrast BEFORE UPDATE ON avklaring
BEGIN SELECT RAISE(ABORT, 'Rader i avklaring kan ikkje endrast. Registrer ei retting i staden.'); END
-- ----
CREATE TRIGGER avklaring_kan_ikkje_slettast BEFORE DELETE ON avklaring
BEGIN SELECT RAISE(ABORT, 'Rader i avklaring kan ikkje slettast.'); END
-- ----
CREATE TRIGGER dokument_kan_ikkje_endrast BEFORE UPDATE ON dokument
BEGIN SELECT RAISE(ABORT, 'Rader i dokument kan ikkje endrast. Registrer ei retting i staden.'); END
-- ----
CREATE TRIGGER dokument_kan_ikkje_slettast BEFORE DELETE ON dokument
BEGIN SELECT RAISE(ABORT, 'Rader i dokument kan ikkje slettast.'); END
-- ----
CREATE TRIGGER handsaming_kan_ikkje_endrast BEFORE UPDATE ON handsaming
BEGIN SELECT RAISE(ABORT, 'Rader i handsaming kan ikkje endrast. Registrer ei retting i staden.'); END
-- ----
CREATE TRIGGER handsaming_kan_ikkje_slettast BEFORE DELETE ON handsaming
BEGIN SELECT RAISE(ABORT, 'Rader i handsaming kan ikkje slettast.'); END
-- ----
CREATE TRIGGER kvittering_kan_ikkje_endrast BEFORE UPDATE ON kvittering
BEGIN SELECT RAISE(ABORT, 'Rader i kvittering kan ikkje endrast. Registrer ei retting i staden.'); END
-- ----
CREATE TRIGGER kvittering_kan_ikkje_slettast BEFORE DELETE ON kvittering
BEGIN SELECT RAISE(ABORT, 'Rader i kvittering kan ikkje slettast.'); END
-- ----
CREATE TRIGGER ordlyd_kan_ikkje_endrast BEFORE UPDATE ON ordlyd
BEGIN SELECT RAISE(ABORT, 'Rader i ordlyd kan ikkje endrast. Registrer ei retting i staden.'); END
-- ----
CREATE TRIGGER ordlyd_kan_ikkje_slettast BEFORE DELETE ON ordlyd
BEGIN SELECT RAISE(ABORT, 'Rader i ordlyd kan ikkje slettast.'); END
-- ----
CREATE TRIGGER ordlyd_hending_kan_ikkje_endrast BEFORE UPDATE ON ordlyd_hending
BEGIN SELECT RAISE(ABORT, 'Rader i ordlyd_hending kan ikkje endrast. Registrer ei retting i staden.'); END
-- ----
CREATE TRIGGER ordlyd_hending_kan_ikkje_slettast BEFORE DELETE ON ordlyd_hending
BEGIN SELECT RAISE(ABORT, 'Rader i ordlyd_hending kan ikkje slettast.'); END
-- ----
CREATE TRIGGER signatur_kan_ikkje_endrast BEFORE UPDATE ON signatur
BEGIN SELECT RAISE(ABORT, 'Rader i signatur kan ikkje endrast. Registrer ei retting i staden.'); END
-- ----
CREATE TRIGGER signatur_kan_ikkje_slettast BEFORE DELETE ON signatur
BEGIN SELECT RAISE(ABORT, 'Rader i signatur kan ikkje slettast.'); END
-- ----
CREATE TRIGGER svar_kan_ikkje_endrast BEFORE UPDATE ON svar
BEGIN SELECT RAISE(ABORT, 'Rader i svar kan ikkje endrast. Registrer ei retting i staden.'); END
-- ----
CREATE TRIGGER svar_kan_ikkje_slettast BEFORE DELETE ON svar
BEGIN SELECT RAISE(ABORT, 'Rader i svar kan ikkje slettast.'); END
-- ----
CREATE TRIGGER svar_hending_kan_ikkje_endrast BEFORE UPDATE ON svar_hending
BEGIN SELECT RAISE(ABORT, 'Rader i svar_hending kan ikkje endrast. Registrer ei retting i staden.'); END
-- ----
CREATE TRIGGER svar_hending_kan_ikkje_slettast BEFORE DELETE ON svar_hending
BEGIN SELECT RAISE(ABORT, 'Rader i svar_hending kan ikkje slettast.'); END
-- ----
CREATE TRIGGER uttale_kan_ikkje_endrast BEFORE UPDATE ON uttale
BEGIN SELECT RAISE(ABORT, 'Rader i uttale kan ikkje endrast. Registrer ei retting i staden.'); END
-- ----
CREATE TRIGGER uttale_kan_ikkje_slettast BEFORE DELETE ON uttale
BEGIN SELECT RAISE(ABORT, 'Rader i uttale kan ikkje slettast.'); END
-- ----
CREATE TRIGGER dokument_innhald_kan_ikkje_endrast BEFORE UPDATE ON dokument_innhald
BEGIN SELECT RAISE(ABORT, 'Rader i dokument_innhald kan ikkje endrast. Registrer ei retting i staden.'); END
-- ----
CREATE TRIGGER dokument_innhald_kan_ikkje_slettast BEFORE DELETE ON dokument_innhald
BEGIN SELECT RAISE(ABORT, 'Rader i dokument_innhald kan ikkje slettast.'); END
-- ----
CREATE TRIGGER historie_kan_ikkje_endrast BEFORE UPDATE ON historie
BEGIN SELECT RAISE(ABORT, 'Rader i historie kan ikkje endrast. Registrer ei retting i staden.'); END
-- ----
CREATE TRIGGER historie_kan_ikkje_slettast BEFORE DELETE ON historie
BEGIN SELECT RAISE(ABORT, 'Rader i historie kan ikkje slettast.'); END
-- ----
CREATE TRIGGER helsefellesskap_ny AFTER INSERT ON helsefellesskap
BEGIN UPDATE registerstand SET versjon = versjon + 1; END
-- ----
CREATE TRIGGER helsefellesskap_endra AFTER UPDATE ON helsefellesskap
BEGIN UPDATE registerstand SET versjon = versjon + 1; END
-- ----
CREATE TRIGGER helsefellesskap_sletta AFTER DELETE ON helsefellesskap
BEGIN UPDATE registerstand SET versjon = versjon + 1; END
-- ----
CREATE TRIGGER kontakt_ny AFTER INSERT ON kontakt
BEGIN UPDATE registerstand SET versjon = versjon + 1; END
-- ----
CREATE TRIGGER kontakt_endra AFTER UPDATE ON kontakt
BEGIN UPDATE registerstand SET versjon = versjon + 1; END
-- ----
CREATE TRIGGER kontakt_sletta AFTER DELETE ON kontakt
BEGIN UPDATE registerstand SET versjon = versjon + 1; END
-- ----
CREATE TRIGGER organ_ny AFTER INSERT ON organ
BEGIN UPDATE registerstand SET versjon = versjon + 1; END
-- ----
CREATE TRIGGER organ_endra AFTER UPDATE ON organ
BEGIN UPDATE registerstand SET versjon = versjon + 1; END
-- ----
CREATE TRIGGER organ_sletta AFTER DELETE ON organ
BEGIN UPDATE registerstand SET versjon = versjon + 1; END
-- ----
CREATE TRIGGER partnar_ny AFTER INSERT ON partnar
BEGIN UPDATE registerstand SET versjon = versjon + 1; END
-- ----
CREATE TRIGGER partnar_endra AFTER UPDATE ON partnar
BEGIN UPDATE registerstand SET versjon = versjon + 1; END
-- ----
CREATE TRIGGER partnar_sletta AFTER DELETE ON partnar
BEGIN UPDATE registerstand SET versjon = versjon + 1; END
-- ----
CREATE TRIGGER reglement_ny AFTER INSERT ON reglement
BEGIN UPDATE registerstand SET versjon = versjon + 1; END
-- ----
CREATE TRIGGER reglement_endra AFTER UPDATE ON reglement
BEGIN UPDATE registerstand SET versjon = versjon + 1; END
-- ----
CREATE TRIGGER reglement_sletta AFTER DELETE ON reglement
BEGIN UPDATE registerstand SET versjon = versjon + 1; END
-- ----
CREATE TRIGGER sakstype_ny AFTER INSERT ON sakstype
BEGIN UPDATE registerstand SET versjon = versjon + 1; END
-- ----
CREATE TRIGGER sakstype_endra AFTER UPDATE ON sakstype
BEGIN UPDATE registerstand SET versjon = versjon + 1; END
-- ----
CREATE TRIGGER sakstype_sletta AFTER DELETE ON sakstype
BEGIN UPDATE registerstand SET versjon = versjon + 1; END
-- ----
CREATE TRIGGER sak_kan_ikkje_slettast BEFORE DELETE ON sak
BEGIN SELECT RAISE(ABORT, 'Ei sak kan ikkje slettast.'); END
-- ----
CREATE TRIGGER sak_vedteke_utan_svar BEFORE UPDATE ON sak
WHEN NEW.sakssteg = 'vedteke' AND NEW.forpliktande AND (NEW.modell IS NULL OR NEW.modell <> 'konsensus') AND (OLD.sakssteg <> NEW.sakssteg OR OLD.modell IS NOT NEW.modell OR OLD.forpliktande <> NEW.forpliktande) AND (
  NOT EXISTS (SELECT 1 FROM krav k WHERE k.sak = NEW.id AND k.gjeld)
  OR EXISTS (SELECT 1 FROM krav k WHERE k.sak = NEW.id AND k.gjeld
    AND NOT EXISTS (SELECT 1 FROM teljande_svar t WHERE t.krav = k.id
      AND t.partnar = k.partnar)))
BEGIN SELECT RAISE(ABORT, 'Saka kan ikkje bli vedteken: det manglar svar som tel, frå minst éin partnar.'); END
-- ----
CREATE TRIGGER sak_fodd_vedteke BEFORE INSERT ON sak
WHEN NEW.sakssteg = 'vedteke' AND NEW.forpliktande AND (NEW.modell IS NULL OR NEW.modell <> 'konsensus') AND (
  NOT EXISTS (SELECT 1 FROM krav k WHERE k.sak = NEW.id AND k.gjeld)
  OR EXISTS (SELECT 1 FROM krav k WHERE k.sak = NEW.id AND k.gjeld
    AND NOT EXISTS (SELECT 1 FROM teljande_svar t WHERE t.krav = k.id
      AND t.partnar = k.partnar)))
BEGIN SELECT RAISE(ABORT, 'Saka kan ikkje bli vedteken: det manglar svar som tel, frå minst éin partnar.'); END
-- ----
INSERT INTO registerstand (id, versjon) VALUES (1, 0)
