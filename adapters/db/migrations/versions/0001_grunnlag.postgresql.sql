CREATE TABLE dokument_innhald (
    sha256 TEXT COLLATE "C" NOT NULL,
    innhald BYTEA NOT NULL,
    CONSTRAINT pk_dokument_innhald PRIMARY KEY (sha256)
)
-- ----
CREATE TABLE helsefellesskap (
    id TEXT COLLATE "C" NOT NULL,
    namn TEXT COLLATE "C" NOT NULL,
    prefiks TEXT COLLATE "C" NOT NULL,
    brytarar TEXT COLLATE "C" NOT NULL,
    kjelde TEXT COLLATE "C" NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_helsefellesskap PRIMARY KEY (id),
    CONSTRAINT ux_helsefellesskap_rekkje UNIQUE (rekkje)
)
-- ----
CREATE TABLE kladd (
    id SERIAL NOT NULL,
    hf TEXT COLLATE "C" NOT NULL,
    innhald TEXT COLLATE "C" NOT NULL,
    laga TEXT COLLATE "C" NOT NULL,
    CONSTRAINT pk_kladd PRIMARY KEY (id)
)
-- ----
CREATE TABLE kommando (
    id TEXT COLLATE "C" NOT NULL,
    fingeravtrykk TEXT COLLATE "C" NOT NULL,
    utfall TEXT COLLATE "C" NOT NULL,
    CONSTRAINT pk_kommando PRIMARY KEY (id)
)
-- ----
CREATE TABLE privat_tekst (
    commitment TEXT COLLATE "C" NOT NULL,
    salt TEXT COLLATE "C" NOT NULL,
    tekst TEXT COLLATE "C" NOT NULL,
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
    id TEXT COLLATE "C" NOT NULL,
    hf TEXT COLLATE "C" NOT NULL,
    partnar TEXT COLLATE "C" NOT NULL,
    slag TEXT COLLATE "C" NOT NULL,
    stilling TEXT COLLATE "C" NOT NULL,
    adresse TEXT COLLATE "C" NOT NULL,
    namn TEXT COLLATE "C",
    spraak TEXT COLLATE "C" NOT NULL,
    fraa TEXT COLLATE "C",
    til TEXT COLLATE "C",
    demo BOOLEAN NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_kontakt PRIMARY KEY (id, hf),
    CONSTRAINT ux_kontakt_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_kontakt_hf_rekkje ON kontakt (hf, rekkje)
-- ----
CREATE TABLE organ (
    id TEXT COLLATE "C" NOT NULL,
    hf TEXT COLLATE "C" NOT NULL,
    rolle TEXT COLLATE "C" NOT NULL,
    namn TEXT COLLATE "C" NOT NULL,
    fraa TEXT COLLATE "C" NOT NULL,
    til TEXT COLLATE "C",
    partnar TEXT COLLATE "C",
    mandat TEXT COLLATE "C",
    mandat_kjelde TEXT COLLATE "C",
    omraade TEXT COLLATE "C",
    kjelde TEXT COLLATE "C" NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_organ PRIMARY KEY (id, hf),
    CONSTRAINT ux_organ_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_organ_hf_rekkje ON organ (hf, rekkje)
-- ----
CREATE TABLE partnar (
    id TEXT COLLATE "C" NOT NULL,
    hf TEXT COLLATE "C" NOT NULL,
    slag TEXT COLLATE "C" NOT NULL,
    namn TEXT COLLATE "C" NOT NULL,
    fraa TEXT COLLATE "C" NOT NULL,
    til TEXT COLLATE "C",
    styreform TEXT COLLATE "C",
    orgnr TEXT COLLATE "C",
    omraade TEXT COLLATE "C" NOT NULL,
    avtalepart BOOLEAN NOT NULL,
    skriftspraak TEXT COLLATE "C" NOT NULL,
    etterfolgjar TEXT COLLATE "C",
    kjelde TEXT COLLATE "C" NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_partnar PRIMARY KEY (id, hf),
    CONSTRAINT ux_partnar_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_partnar_hf_rekkje ON partnar (hf, rekkje)
-- ----
CREATE TABLE reglement (
    id TEXT COLLATE "C" NOT NULL,
    hf TEXT COLLATE "C" NOT NULL,
    partnar TEXT COLLATE "C" NOT NULL,
    versjon BIGINT NOT NULL,
    gjeld_fraa TEXT COLLATE "C" NOT NULL,
    gjeld_til TEXT COLLATE "C",
    kjelde TEXT COLLATE "C" NOT NULL,
    rader TEXT COLLATE "C" NOT NULL,
    stadfesta BOOLEAN NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_reglement PRIMARY KEY (id, hf),
    CONSTRAINT ux_reglement_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_reglement_hf_rekkje ON reglement (hf, rekkje)
-- ----
CREATE TABLE sak (
    id TEXT COLLATE "C" NOT NULL,
    hf TEXT COLLATE "C" NOT NULL,
    aar BIGINT NOT NULL,
    lopenr BIGINT NOT NULL,
    tittel TEXT COLLATE "C" NOT NULL,
    sakstype TEXT COLLATE "C" NOT NULL,
    innmeldar TEXT COLLATE "C" NOT NULL,
    innmeldt TEXT COLLATE "C" NOT NULL,
    krins TEXT COLLATE "C" NOT NULL,
    sakssteg TEXT COLLATE "C" NOT NULL,
    versjon BIGINT NOT NULL,
    samandrag TEXT COLLATE "C" NOT NULL,
    forpliktande BOOLEAN NOT NULL,
    begge_nivaa BOOLEAN NOT NULL,
    gjeld_enkeltpasient BOOLEAN NOT NULL,
    kostnad TEXT COLLATE "C" NOT NULL,
    paragraf_6_2 TEXT COLLATE "C" NOT NULL,
    avtaleform TEXT COLLATE "C",
    modell TEXT COLLATE "C",
    modell_grunn TEXT COLLATE "C" NOT NULL,
    struktur_dato TEXT COLLATE "C",
    opphav TEXT COLLATE "C",
    ekstern_frist TEXT COLLATE "C",
    innspelsfrist TEXT COLLATE "C",
    vindauge_fraa TEXT COLLATE "C",
    vindauge_til TEXT COLLATE "C",
    graasone BOOLEAN NOT NULL,
    eigar TEXT COLLATE "C",
    usemje_eigar TEXT COLLATE "C",
    saksansvarleg TEXT COLLATE "C",
    arkivansvarleg TEXT COLLATE "C",
    utgreiing_organ TEXT COLLATE "C",
    paa_vent BOOLEAN NOT NULL,
    vent_grunn TEXT COLLATE "C" NOT NULL,
    vent_til TEXT COLLATE "C",
    presentert_pm TEXT COLLATE "C",
    lyft_pm TEXT COLLATE "C",
    sluttgrunn TEXT COLLATE "C" NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_sak PRIMARY KEY (id),
    CONSTRAINT ux_sak_hf_aar_lopenr UNIQUE (hf, aar, lopenr),
    CONSTRAINT ux_sak_rekkje UNIQUE (rekkje)
)
-- ----
CREATE TABLE saksteljar (
    hf TEXT COLLATE "C" NOT NULL,
    aar BIGINT NOT NULL,
    siste BIGINT NOT NULL,
    CONSTRAINT pk_saksteljar PRIMARY KEY (hf, aar)
)
-- ----
CREATE TABLE sakstype (
    id TEXT COLLATE "C" NOT NULL,
    hf TEXT COLLATE "C" NOT NULL,
    namn TEXT COLLATE "C" NOT NULL,
    veg TEXT COLLATE "C" NOT NULL,
    modell TEXT COLLATE "C",
    modellval TEXT COLLATE "C" NOT NULL,
    krins TEXT COLLATE "C" NOT NULL,
    forpliktande BOOLEAN NOT NULL,
    avtale BOOLEAN NOT NULL,
    signering BOOLEAN NOT NULL,
    struktur BOOLEAN NOT NULL,
    innspel BOOLEAN NOT NULL,
    presentasjon BOOLEAN NOT NULL,
    godkjennar TEXT COLLATE "C",
    dokumentkrav TEXT COLLATE "C" NOT NULL,
    kjelde TEXT COLLATE "C" NOT NULL,
    notat TEXT COLLATE "C" NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_sakstype PRIMARY KEY (id, hf),
    CONSTRAINT ux_sakstype_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_sakstype_hf_rekkje ON sakstype (hf, rekkje)
-- ----
CREATE TABLE avklaring (
    id TEXT COLLATE "C" NOT NULL,
    sak TEXT COLLATE "C" NOT NULL,
    partnar TEXT COLLATE "C" NOT NULL,
    ordlyd TEXT COLLATE "C" NOT NULL,
    fakta TEXT COLLATE "C" NOT NULL,
    prinsipiell TEXT COLLATE "C" NOT NULL,
    okonomi TEXT COLLATE "C" NOT NULL,
    plansamsvar TEXT COLLATE "C" NOT NULL,
    klarert_av TEXT COLLATE "C" NOT NULL,
    dato TEXT COLLATE "C" NOT NULL,
    gitt TEXT COLLATE "C" NOT NULL,
    treng TEXT COLLATE "C" NOT NULL,
    budsjettref TEXT COLLATE "C" NOT NULL,
    belop_eingong BIGINT,
    belop_aar BIGINT,
    varigheit BIGINT,
    "plan" TEXT COLLATE "C" NOT NULL,
    planorgan TEXT COLLATE "C",
    innafor_mandat BOOLEAN NOT NULL,
    grunngjeving TEXT COLLATE "C" NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_avklaring PRIMARY KEY (id),
    CONSTRAINT ux_avklaring_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_avklaring_sak_rekkje ON avklaring (sak, rekkje)
-- ----
CREATE TABLE dokument (
    id TEXT COLLATE "C" NOT NULL,
    sak TEXT COLLATE "C" NOT NULL,
    nr BIGINT NOT NULL,
    slag TEXT COLLATE "C" NOT NULL,
    tittel TEXT COLLATE "C" NOT NULL,
    filnamn TEXT COLLATE "C" NOT NULL,
    mime TEXT COLLATE "C" NOT NULL,
    storleik BIGINT NOT NULL,
    sha256 TEXT COLLATE "C" NOT NULL,
    dato TEXT COLLATE "C" NOT NULL,
    registrert TEXT COLLATE "C" NOT NULL,
    registrert_av TEXT COLLATE "C" NOT NULL,
    journal TEXT COLLATE "C" NOT NULL,
    fraa TEXT COLLATE "C" NOT NULL,
    til TEXT COLLATE "C" NOT NULL,
    offentleg BOOLEAN,
    heimel TEXT COLLATE "C" NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_dokument PRIMARY KEY (id),
    CONSTRAINT ux_dokument_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_dokument_sak_rekkje ON dokument (sak, rekkje)
-- ----
CREATE TABLE eige_saksnummer (
    id TEXT COLLATE "C" NOT NULL,
    sak TEXT COLLATE "C" NOT NULL,
    partnar TEXT COLLATE "C" NOT NULL,
    nummer TEXT COLLATE "C" NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_eige_saksnummer PRIMARY KEY (id),
    CONSTRAINT ux_eige_saksnummer_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_eige_saksnummer_sak_rekkje ON eige_saksnummer (sak, rekkje)
-- ----
CREATE TABLE frist (
    id TEXT COLLATE "C" NOT NULL,
    sak TEXT COLLATE "C" NOT NULL,
    slag TEXT COLLATE "C" NOT NULL,
    dato TEXT COLLATE "C" NOT NULL,
    grunn TEXT COLLATE "C" NOT NULL,
    partnar TEXT COLLATE "C",
    motteke TEXT COLLATE "C",
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_frist PRIMARY KEY (id),
    CONSTRAINT ux_frist_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_frist_sak_rekkje ON frist (sak, rekkje)
-- ----
CREATE TABLE historie (
    lopenr BIGINT NOT NULL,
    hf TEXT COLLATE "C" NOT NULL,
    sak TEXT COLLATE "C",
    sak_lopenr BIGINT,
    at TEXT COLLATE "C" NOT NULL,
    aktor TEXT COLLATE "C" NOT NULL,
    kommando TEXT COLLATE "C" NOT NULL,
    hending TEXT COLLATE "C" NOT NULL,
    utfall TEXT COLLATE "C" NOT NULL,
    resultat TEXT COLLATE "C" NOT NULL,
    kvittering TEXT COLLATE "C" NOT NULL,
    forrige TEXT COLLATE "C" NOT NULL,
    hash TEXT COLLATE "C" NOT NULL,
    skjema BIGINT NOT NULL,
    CONSTRAINT pk_historie PRIMARY KEY (lopenr),
    CONSTRAINT ux_historie_sak_sak_lopenr UNIQUE (sak, sak_lopenr)
)
-- ----
CREATE INDEX ix_historie_kommando ON historie (kommando)
-- ----
CREATE TABLE merknad (
    id TEXT COLLATE "C" NOT NULL,
    sak TEXT COLLATE "C" NOT NULL,
    av TEXT COLLATE "C" NOT NULL,
    tekst TEXT COLLATE "C" NOT NULL,
    tid TEXT COLLATE "C" NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_merknad PRIMARY KEY (id),
    CONSTRAINT ux_merknad_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_merknad_sak_rekkje ON merknad (sak, rekkje)
-- ----
CREATE TABLE ordlyd (
    id TEXT COLLATE "C" NOT NULL,
    sak TEXT COLLATE "C" NOT NULL,
    nr BIGINT NOT NULL,
    tekst TEXT COLLATE "C" NOT NULL,
    dokument TEXT COLLATE "C" NOT NULL,
    vedlegg TEXT COLLATE "C" NOT NULL,
    partar TEXT COLLATE "C" NOT NULL,
    klasse TEXT COLLATE "C" NOT NULL,
    hash TEXT COLLATE "C" NOT NULL,
    laga TEXT COLLATE "C" NOT NULL,
    laga_av TEXT COLLATE "C" NOT NULL,
    grunn TEXT COLLATE "C" NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_ordlyd PRIMARY KEY (id),
    CONSTRAINT ux_ordlyd_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_ordlyd_sak_rekkje ON ordlyd (sak, rekkje)
-- ----
CREATE TABLE plikt (
    id TEXT COLLATE "C" NOT NULL,
    sak TEXT COLLATE "C" NOT NULL,
    partnar TEXT COLLATE "C" NOT NULL,
    kva TEXT COLLATE "C" NOT NULL,
    frist TEXT COLLATE "C",
    ansvarleg TEXT COLLATE "C" NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_plikt PRIMARY KEY (id),
    CONSTRAINT ux_plikt_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_plikt_sak_rekkje ON plikt (sak, rekkje)
-- ----
CREATE TABLE post (
    id TEXT COLLATE "C" NOT NULL,
    hf TEXT COLLATE "C" NOT NULL,
    sak TEXT COLLATE "C" NOT NULL,
    partnar TEXT COLLATE "C" NOT NULL,
    kontakt TEXT COLLATE "C" NOT NULL,
    trinn TEXT COLLATE "C" NOT NULL,
    emne TEXT COLLATE "C" NOT NULL,
    tekst TEXT COLLATE "C" NOT NULL,
    laga TEXT COLLATE "C" NOT NULL,
    tilstand TEXT COLLATE "C" NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_post PRIMARY KEY (id),
    CONSTRAINT ux_post_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_post_sak_rekkje ON post (sak, rekkje)
-- ----
CREATE INDEX ix_post_ventar ON post (rekkje) WHERE tilstand = 'ventar'
-- ----
CREATE TABLE uttale (
    id TEXT COLLATE "C" NOT NULL,
    sak TEXT COLLATE "C" NOT NULL,
    nr BIGINT NOT NULL,
    slag TEXT COLLATE "C" NOT NULL,
    av TEXT COLLATE "C" NOT NULL,
    av_namn TEXT COLLATE "C" NOT NULL,
    tekst TEXT COLLATE "C" NOT NULL,
    dato TEXT COLLATE "C" NOT NULL,
    registrert TEXT COLLATE "C" NOT NULL,
    registrert_av TEXT COLLATE "C" NOT NULL,
    dokument TEXT COLLATE "C",
    spurd BOOLEAN NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_uttale PRIMARY KEY (id),
    CONSTRAINT ux_uttale_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_uttale_sak_rekkje ON uttale (sak, rekkje)
-- ----
CREATE TABLE vedtak (
    id TEXT COLLATE "C" NOT NULL,
    sak TEXT COLLATE "C" NOT NULL,
    ordlyd TEXT COLLATE "C" NOT NULL,
    ordlyd_hash TEXT COLLATE "C" NOT NULL,
    partar TEXT COLLATE "C" NOT NULL,
    utanfor TEXT COLLATE "C" NOT NULL,
    par TEXT COLLATE "C" NOT NULL,
    svar TEXT COLLATE "C" NOT NULL,
    dato TEXT COLLATE "C" NOT NULL,
    bind BOOLEAN NOT NULL,
    tilstand TEXT COLLATE "C" NOT NULL,
    fraasegner TEXT COLLATE "C" NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_vedtak PRIMARY KEY (id),
    CONSTRAINT ux_vedtak_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_vedtak_sak_rekkje ON vedtak (sak, rekkje)
-- ----
CREATE TABLE handsaming (
    id TEXT COLLATE "C" NOT NULL,
    sak TEXT COLLATE "C" NOT NULL,
    organ TEXT COLLATE "C" NOT NULL,
    rolle TEXT COLLATE "C" NOT NULL,
    organ_namn TEXT COLLATE "C" NOT NULL,
    dato TEXT COLLATE "C" NOT NULL,
    utfall TEXT COLLATE "C" NOT NULL,
    semje BOOLEAN NOT NULL,
    registrert TEXT COLLATE "C" NOT NULL,
    registrert_av TEXT COLLATE "C" NOT NULL,
    eige_nummer TEXT COLLATE "C" NOT NULL,
    dissens TEXT COLLATE "C" NOT NULL,
    til_stades TEXT COLLATE "C" NOT NULL,
    inhabile TEXT COLLATE "C" NOT NULL,
    modell TEXT COLLATE "C",
    modell_grunn TEXT COLLATE "C" NOT NULL,
    mandat TEXT COLLATE "C" NOT NULL,
    ordlyd TEXT COLLATE "C",
    merknad TEXT COLLATE "C" NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_handsaming PRIMARY KEY (id),
    CONSTRAINT ux_handsaming_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_handsaming_sak_rekkje ON handsaming (sak, rekkje)
-- ----
CREATE TABLE innarbeiding (
    id TEXT COLLATE "C" NOT NULL,
    sak TEXT COLLATE "C" NOT NULL,
    uttale TEXT COLLATE "C" NOT NULL,
    slag TEXT COLLATE "C" NOT NULL,
    tekst TEXT COLLATE "C" NOT NULL,
    tid TEXT COLLATE "C" NOT NULL,
    av TEXT COLLATE "C" NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_innarbeiding PRIMARY KEY (id),
    CONSTRAINT ux_innarbeiding_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_innarbeiding_sak_rekkje ON innarbeiding (sak, rekkje)
-- ----
CREATE TABLE ordlyd_hending (
    id TEXT COLLATE "C" NOT NULL,
    ordlyd TEXT COLLATE "C" NOT NULL,
    sak TEXT COLLATE "C" NOT NULL,
    slag TEXT COLLATE "C" NOT NULL,
    av TEXT COLLATE "C" NOT NULL,
    person TEXT COLLATE "C",
    tid TEXT COLLATE "C" NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_ordlyd_hending PRIMARY KEY (id),
    CONSTRAINT ux_ordlyd_hending_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_ordlyd_hending_sak_rekkje ON ordlyd_hending (sak, rekkje)
-- ----
CREATE TABLE runde (
    id TEXT COLLATE "C" NOT NULL,
    sak TEXT COLLATE "C" NOT NULL,
    nr BIGINT NOT NULL,
    ordlyd TEXT COLLATE "C" NOT NULL,
    opna TEXT COLLATE "C" NOT NULL,
    frist TEXT COLLATE "C" NOT NULL,
    frist_regel TEXT COLLATE "C" NOT NULL,
    lukka TEXT COLLATE "C",
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_runde PRIMARY KEY (id),
    CONSTRAINT ux_runde_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_runde_sak_rekkje ON runde (sak, rekkje)
-- ----
CREATE TABLE signatur (
    id TEXT COLLATE "C" NOT NULL,
    sak TEXT COLLATE "C" NOT NULL,
    partnar TEXT COLLATE "C" NOT NULL,
    ordlyd TEXT COLLATE "C" NOT NULL,
    namn TEXT COLLATE "C" NOT NULL,
    stilling TEXT COLLATE "C" NOT NULL,
    dato TEXT COLLATE "C" NOT NULL,
    dokument TEXT COLLATE "C" NOT NULL,
    registrert TEXT COLLATE "C" NOT NULL,
    registrert_av TEXT COLLATE "C" NOT NULL,
    motpart TEXT COLLATE "C",
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_signatur PRIMARY KEY (id),
    CONSTRAINT ux_signatur_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_signatur_sak_rekkje ON signatur (sak, rekkje)
-- ----
CREATE TABLE krav (
    id TEXT COLLATE "C" NOT NULL,
    sak TEXT COLLATE "C" NOT NULL,
    runde TEXT COLLATE "C" NOT NULL,
    partnar TEXT COLLATE "C" NOT NULL,
    ordlyd TEXT COLLATE "C" NOT NULL,
    gjeld BOOLEAN NOT NULL,
    bortfalle TEXT COLLATE "C" NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_krav PRIMARY KEY (id),
    CONSTRAINT ux_krav_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_krav_sak_rekkje ON krav (sak, rekkje)
-- ----
CREATE UNIQUE INDEX ux_krav_gjeld ON krav (sak, partnar) WHERE gjeld
-- ----
CREATE TABLE svar (
    id TEXT COLLATE "C" NOT NULL,
    sak TEXT COLLATE "C" NOT NULL,
    krav TEXT COLLATE "C" NOT NULL,
    partnar TEXT COLLATE "C" NOT NULL,
    partnar_namn TEXT COLLATE "C" NOT NULL,
    ordlyd TEXT COLLATE "C" NOT NULL,
    ordlyd_hash TEXT COLLATE "C" NOT NULL,
    slag TEXT COLLATE "C" NOT NULL,
    avgjerd TEXT COLLATE "C" NOT NULL,
    organ TEXT COLLATE "C" NOT NULL,
    organ_namn TEXT COLLATE "C" NOT NULL,
    dato TEXT COLLATE "C" NOT NULL,
    eige_saksnummer TEXT COLLATE "C" NOT NULL,
    stilling TEXT COLLATE "C" NOT NULL,
    registrering TEXT COLLATE "C" NOT NULL,
    tillit TEXT COLLATE "C" NOT NULL,
    registrert TEXT COLLATE "C" NOT NULL,
    registrert_av TEXT COLLATE "C" NOT NULL,
    person TEXT COLLATE "C",
    organ_heimel TEXT COLLATE "C" NOT NULL,
    styrevedtak TEXT COLLATE "C" NOT NULL,
    prov TEXT COLLATE "C",
    merknad TEXT COLLATE "C" NOT NULL,
    endra_tekst TEXT COLLATE "C" NOT NULL,
    grunngjeving TEXT COLLATE "C" NOT NULL,
    tek_avgrensing BOOLEAN NOT NULL,
    nivaa TEXT COLLATE "C" NOT NULL,
    reglement TEXT COLLATE "C",
    svar_paa TEXT COLLATE "C",
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_svar PRIMARY KEY (id),
    CONSTRAINT ux_svar_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_svar_krav ON svar (krav)
-- ----
CREATE INDEX ix_svar_sak_rekkje ON svar (sak, rekkje)
-- ----
CREATE TABLE kvittering (
    id TEXT COLLATE "C" NOT NULL,
    sak TEXT COLLATE "C" NOT NULL,
    svar TEXT COLLATE "C" NOT NULL,
    partnar TEXT COLLATE "C" NOT NULL,
    kode TEXT COLLATE "C" NOT NULL,
    tel BOOLEAN NOT NULL,
    tekst TEXT COLLATE "C" NOT NULL,
    tid TEXT COLLATE "C" NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_kvittering PRIMARY KEY (id),
    CONSTRAINT ux_kvittering_rekkje UNIQUE (rekkje)
)
-- ----
CREATE INDEX ix_kvittering_sak_rekkje ON kvittering (sak, rekkje)
-- ----
CREATE TABLE svar_hending (
    id TEXT COLLATE "C" NOT NULL,
    svar TEXT COLLATE "C" NOT NULL,
    sak TEXT COLLATE "C" NOT NULL,
    partnar TEXT COLLATE "C" NOT NULL,
    slag TEXT COLLATE "C" NOT NULL,
    av TEXT COLLATE "C" NOT NULL,
    person TEXT COLLATE "C",
    tid TEXT COLLATE "C" NOT NULL,
    organ TEXT COLLATE "C",
    dato TEXT COLLATE "C",
    prov TEXT COLLATE "C",
    grunn TEXT COLLATE "C" NOT NULL,
    rekkje BIGINT NOT NULL,
    CONSTRAINT pk_svar_hending PRIMARY KEY (id),
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
ALTER TABLE kontakt ADD CONSTRAINT fk_kontakt_hf FOREIGN KEY(hf) REFERENCES helsefellesskap (id) DEFERRABLE INITIALLY DEFERRED
-- ----
ALTER TABLE organ ADD CONSTRAINT fk_organ_hf FOREIGN KEY(hf) REFERENCES helsefellesskap (id) DEFERRABLE INITIALLY DEFERRED
-- ----
ALTER TABLE partnar ADD CONSTRAINT fk_partnar_hf FOREIGN KEY(hf) REFERENCES helsefellesskap (id) DEFERRABLE INITIALLY DEFERRED
-- ----
ALTER TABLE reglement ADD CONSTRAINT fk_reglement_hf FOREIGN KEY(hf) REFERENCES helsefellesskap (id) DEFERRABLE INITIALLY DEFERRED
-- ----
ALTER TABLE sak ADD CONSTRAINT fk_sak_hf FOREIGN KEY(hf) REFERENCES helsefellesskap (id) DEFERRABLE INITIALLY DEFERRED
-- ----
ALTER TABLE saksteljar ADD CONSTRAINT fk_saksteljar_hf FOREIGN KEY(hf) REFERENCES helsefellesskap (id)
-- ----
ALTER TABLE sakstype ADD CONSTRAINT fk_sakstype_hf FOREIGN KEY(hf) REFERENCES helsefellesskap (id) DEFERRABLE INITIALLY DEFERRED
-- ----
ALTER TABLE avklaring ADD CONSTRAINT fk_avklaring_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED
-- ----
ALTER TABLE dokument ADD CONSTRAINT fk_dokument_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED
-- ----
ALTER TABLE eige_saksnummer ADD CONSTRAINT fk_eige_saksnummer_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED
-- ----
ALTER TABLE frist ADD CONSTRAINT fk_frist_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED
-- ----
ALTER TABLE historie ADD CONSTRAINT fk_historie_hf FOREIGN KEY(hf) REFERENCES helsefellesskap (id) DEFERRABLE INITIALLY DEFERRED
-- ----
ALTER TABLE historie ADD CONSTRAINT fk_historie_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED
-- ----
ALTER TABLE merknad ADD CONSTRAINT fk_merknad_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED
-- ----
ALTER TABLE ordlyd ADD CONSTRAINT fk_ordlyd_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED
-- ----
ALTER TABLE plikt ADD CONSTRAINT fk_plikt_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED
-- ----
ALTER TABLE post ADD CONSTRAINT fk_post_hf FOREIGN KEY(hf) REFERENCES helsefellesskap (id) DEFERRABLE INITIALLY DEFERRED
-- ----
ALTER TABLE post ADD CONSTRAINT fk_post_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED
-- ----
ALTER TABLE uttale ADD CONSTRAINT fk_uttale_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED
-- ----
ALTER TABLE vedtak ADD CONSTRAINT fk_vedtak_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED
-- ----
ALTER TABLE handsaming ADD CONSTRAINT fk_handsaming_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED
-- ----
ALTER TABLE handsaming ADD CONSTRAINT fk_handsaming_ordlyd FOREIGN KEY(ordlyd) REFERENCES ordlyd (id) DEFERRABLE INITIALLY DEFERRED
-- ----
ALTER TABLE innarbeiding ADD CONSTRAINT fk_innarbeiding_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED
-- ----
ALTER TABLE innarbeiding ADD CONSTRAINT fk_innarbeiding_uttale FOREIGN KEY(uttale) REFERENCES uttale (id) DEFERRABLE INITIALLY DEFERRED
-- ----
ALTER TABLE ordlyd_hending ADD CONSTRAINT fk_ordlyd_hending_ordlyd FOREIGN KEY(ordlyd) REFERENCES ordlyd (id) DEFERRABLE INITIALLY DEFERRED
-- ----
ALTER TABLE ordlyd_hending ADD CONSTRAINT fk_ordlyd_hending_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED
-- ----
ALTER TABLE runde ADD CONSTRAINT fk_runde_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED
-- ----
ALTER TABLE runde ADD CONSTRAINT fk_runde_ordlyd FOREIGN KEY(ordlyd) REFERENCES ordlyd (id) DEFERRABLE INITIALLY DEFERRED
-- ----
ALTER TABLE signatur ADD CONSTRAINT fk_signatur_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED
-- ----
ALTER TABLE signatur ADD CONSTRAINT fk_signatur_ordlyd FOREIGN KEY(ordlyd) REFERENCES ordlyd (id) DEFERRABLE INITIALLY DEFERRED
-- ----
ALTER TABLE krav ADD CONSTRAINT fk_krav_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED
-- ----
ALTER TABLE krav ADD CONSTRAINT fk_krav_runde FOREIGN KEY(runde) REFERENCES runde (id) DEFERRABLE INITIALLY DEFERRED
-- ----
ALTER TABLE krav ADD CONSTRAINT fk_krav_ordlyd FOREIGN KEY(ordlyd) REFERENCES ordlyd (id) DEFERRABLE INITIALLY DEFERRED
-- ----
ALTER TABLE svar ADD CONSTRAINT fk_svar_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED
-- ----
ALTER TABLE svar ADD CONSTRAINT fk_svar_krav FOREIGN KEY(krav) REFERENCES krav (id) DEFERRABLE INITIALLY DEFERRED
-- ----
ALTER TABLE svar ADD CONSTRAINT fk_svar_ordlyd FOREIGN KEY(ordlyd) REFERENCES ordlyd (id) DEFERRABLE INITIALLY DEFERRED
-- ----
ALTER TABLE kvittering ADD CONSTRAINT fk_kvittering_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED
-- ----
ALTER TABLE kvittering ADD CONSTRAINT fk_kvittering_svar FOREIGN KEY(svar) REFERENCES svar (id) DEFERRABLE INITIALLY DEFERRED
-- ----
ALTER TABLE svar_hending ADD CONSTRAINT fk_svar_hending_svar FOREIGN KEY(svar) REFERENCES svar (id) DEFERRABLE INITIALLY DEFERRED
-- ----
ALTER TABLE svar_hending ADD CONSTRAINT fk_svar_hending_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED
-- ----
CREATE FUNCTION nekt() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = TG_ARGV[0]; END $$
-- ----
CREATE FUNCTION registeret_er_endra() RETURNS trigger LANGUAGE plpgsql
SET search_path FROM CURRENT AS $$
BEGIN UPDATE registerstand SET versjon = versjon + 1; RETURN NULL; END $$
-- ----
CREATE FUNCTION laas_saka() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN PERFORM 1 FROM sak WHERE id = NEW.sak FOR UPDATE; RETURN NEW; END $$
-- ----
CREATE FUNCTION sak_treng_svar() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN IF (
  NOT EXISTS (SELECT 1 FROM krav k WHERE k.sak = NEW.id AND k.gjeld)
  OR EXISTS (SELECT 1 FROM krav k WHERE k.sak = NEW.id AND k.gjeld
    AND NOT EXISTS (SELECT 1 FROM teljande_svar t WHERE t.krav = k.id
      AND t.partnar = k.partnar))) THEN
RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = TG_ARGV[0]; END IF;
RETURN NEW; END $$
-- ----
CREATE TRIGGER avklaring_kan_ikkje_endrast BEFORE UPDATE ON avklaring FOR EACH ROW
EXECUTE FUNCTION nekt('Rader i avklaring kan ikkje endrast. Registrer ei retting i staden.')
-- ----
CREATE TRIGGER avklaring_kan_ikkje_slettast BEFORE DELETE ON avklaring FOR EACH ROW
EXECUTE FUNCTION nekt('Rader i avklaring kan ikkje slettast.')
-- ----
CREATE TRIGGER avklaring_kan_ikkje_toemast BEFORE TRUNCATE ON avklaring FOR EACH STATEMENT
EXECUTE FUNCTION nekt('Rader i avklaring kan ikkje slettast.')
-- ----
CREATE TRIGGER dokument_kan_ikkje_endrast BEFORE UPDATE ON dokument FOR EACH ROW
EXECUTE FUNCTION nekt('Rader i dokument kan ikkje endrast. Registrer ei retting i staden.')
-- ----
CREATE TRIGGER dokument_kan_ikkje_slettast BEFORE DELETE ON dokument FOR EACH ROW
EXECUTE FUNCTION nekt('Rader i dokument kan ikkje slettast.')
-- ----
CREATE TRIGGER dokument_kan_ikkje_toemast BEFORE TRUNCATE ON dokument FOR EACH STATEMENT
EXECUTE FUNCTION nekt('Rader i dokument kan ikkje slettast.')
-- ----
CREATE TRIGGER handsaming_kan_ikkje_endrast BEFORE UPDATE ON handsaming FOR EACH ROW
EXECUTE FUNCTION nekt('Rader i handsaming kan ikkje endrast. Registrer ei retting i staden.')
-- ----
CREATE TRIGGER handsaming_kan_ikkje_slettast BEFORE DELETE ON handsaming FOR EACH ROW
EXECUTE FUNCTION nekt('Rader i handsaming kan ikkje slettast.')
-- ----
CREATE TRIGGER handsaming_kan_ikkje_toemast BEFORE TRUNCATE ON handsaming FOR EACH STATEMENT
EXECUTE FUNCTION nekt('Rader i handsaming kan ikkje slettast.')
-- ----
CREATE TRIGGER kvittering_kan_ikkje_endrast BEFORE UPDATE ON kvittering FOR EACH ROW
EXECUTE FUNCTION nekt('Rader i kvittering kan ikkje endrast. Registrer ei retting i staden.')
-- ----
CREATE TRIGGER kvittering_kan_ikkje_slettast BEFORE DELETE ON kvittering FOR EACH ROW
EXECUTE FUNCTION nekt('Rader i kvittering kan ikkje slettast.')
-- ----
CREATE TRIGGER kvittering_kan_ikkje_toemast BEFORE TRUNCATE ON kvittering FOR EACH STATEMENT
EXECUTE FUNCTION nekt('Rader i kvittering kan ikkje slettast.')
-- ----
CREATE TRIGGER ordlyd_kan_ikkje_endrast BEFORE UPDATE ON ordlyd FOR EACH ROW
EXECUTE FUNCTION nekt('Rader i ordlyd kan ikkje endrast. Registrer ei retting i staden.')
-- ----
CREATE TRIGGER ordlyd_kan_ikkje_slettast BEFORE DELETE ON ordlyd FOR EACH ROW
EXECUTE FUNCTION nekt('Rader i ordlyd kan ikkje slettast.')
-- ----
CREATE TRIGGER ordlyd_kan_ikkje_toemast BEFORE TRUNCATE ON ordlyd FOR EACH STATEMENT
EXECUTE FUNCTION nekt('Rader i ordlyd kan ikkje slettast.')
-- ----
CREATE TRIGGER ordlyd_hending_kan_ikkje_endrast BEFORE UPDATE ON ordlyd_hending FOR EACH ROW
EXECUTE FUNCTION nekt('Rader i ordlyd_hending kan ikkje endrast. Registrer ei retting i staden.')
-- ----
CREATE TRIGGER ordlyd_hending_kan_ikkje_slettast BEFORE DELETE ON ordlyd_hending FOR EACH ROW
EXECUTE FUNCTION nekt('Rader i ordlyd_hending kan ikkje slettast.')
-- ----
CREATE TRIGGER ordlyd_hending_kan_ikkje_toemast BEFORE TRUNCATE ON ordlyd_hending FOR EACH STATEMENT
EXECUTE FUNCTION nekt('Rader i ordlyd_hending kan ikkje slettast.')
-- ----
CREATE TRIGGER signatur_kan_ikkje_endrast BEFORE UPDATE ON signatur FOR EACH ROW
EXECUTE FUNCTION nekt('Rader i signatur kan ikkje endrast. Registrer ei retting i staden.')
-- ----
CREATE TRIGGER signatur_kan_ikkje_slettast BEFORE DELETE ON signatur FOR EACH ROW
EXECUTE FUNCTION nekt('Rader i signatur kan ikkje slettast.')
-- ----
CREATE TRIGGER signatur_kan_ikkje_toemast BEFORE TRUNCATE ON signatur FOR EACH STATEMENT
EXECUTE FUNCTION nekt('Rader i signatur kan ikkje slettast.')
-- ----
CREATE TRIGGER svar_kan_ikkje_endrast BEFORE UPDATE ON svar FOR EACH ROW
EXECUTE FUNCTION nekt('Rader i svar kan ikkje endrast. Registrer ei retting i staden.')
-- ----
CREATE TRIGGER svar_kan_ikkje_slettast BEFORE DELETE ON svar FOR EACH ROW
EXECUTE FUNCTION nekt('Rader i svar kan ikkje slettast.')
-- ----
CREATE TRIGGER svar_kan_ikkje_toemast BEFORE TRUNCATE ON svar FOR EACH STATEMENT
EXECUTE FUNCTION nekt('Rader i svar kan ikkje slettast.')
-- ----
CREATE TRIGGER svar_hending_kan_ikkje_endrast BEFORE UPDATE ON svar_hending FOR EACH ROW
EXECUTE FUNCTION nekt('Rader i svar_hending kan ikkje endrast. Registrer ei retting i staden.')
-- ----
CREATE TRIGGER svar_hending_kan_ikkje_slettast BEFORE DELETE ON svar_hending FOR EACH ROW
EXECUTE FUNCTION nekt('Rader i svar_hending kan ikkje slettast.')
-- ----
CREATE TRIGGER svar_hending_kan_ikkje_toemast BEFORE TRUNCATE ON svar_hending FOR EACH STATEMENT
EXECUTE FUNCTION nekt('Rader i svar_hending kan ikkje slettast.')
-- ----
CREATE TRIGGER uttale_kan_ikkje_endrast BEFORE UPDATE ON uttale FOR EACH ROW
EXECUTE FUNCTION nekt('Rader i uttale kan ikkje endrast. Registrer ei retting i staden.')
-- ----
CREATE TRIGGER uttale_kan_ikkje_slettast BEFORE DELETE ON uttale FOR EACH ROW
EXECUTE FUNCTION nekt('Rader i uttale kan ikkje slettast.')
-- ----
CREATE TRIGGER uttale_kan_ikkje_toemast BEFORE TRUNCATE ON uttale FOR EACH STATEMENT
EXECUTE FUNCTION nekt('Rader i uttale kan ikkje slettast.')
-- ----
CREATE TRIGGER dokument_innhald_kan_ikkje_endrast BEFORE UPDATE ON dokument_innhald FOR EACH ROW
EXECUTE FUNCTION nekt('Rader i dokument_innhald kan ikkje endrast. Registrer ei retting i staden.')
-- ----
CREATE TRIGGER dokument_innhald_kan_ikkje_slettast BEFORE DELETE ON dokument_innhald FOR EACH ROW
EXECUTE FUNCTION nekt('Rader i dokument_innhald kan ikkje slettast.')
-- ----
CREATE TRIGGER dokument_innhald_kan_ikkje_toemast BEFORE TRUNCATE ON dokument_innhald FOR EACH STATEMENT
EXECUTE FUNCTION nekt('Rader i dokument_innhald kan ikkje slettast.')
-- ----
CREATE TRIGGER historie_kan_ikkje_endrast BEFORE UPDATE ON historie FOR EACH ROW
EXECUTE FUNCTION nekt('Rader i historie kan ikkje endrast. Registrer ei retting i staden.')
-- ----
CREATE TRIGGER historie_kan_ikkje_slettast BEFORE DELETE ON historie FOR EACH ROW
EXECUTE FUNCTION nekt('Rader i historie kan ikkje slettast.')
-- ----
CREATE TRIGGER historie_kan_ikkje_toemast BEFORE TRUNCATE ON historie FOR EACH STATEMENT
EXECUTE FUNCTION nekt('Rader i historie kan ikkje slettast.')
-- ----
CREATE TRIGGER helsefellesskap_er_endra AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON helsefellesskap
FOR EACH STATEMENT EXECUTE FUNCTION registeret_er_endra()
-- ----
CREATE TRIGGER kontakt_er_endra AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON kontakt
FOR EACH STATEMENT EXECUTE FUNCTION registeret_er_endra()
-- ----
CREATE TRIGGER organ_er_endra AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON organ
FOR EACH STATEMENT EXECUTE FUNCTION registeret_er_endra()
-- ----
CREATE TRIGGER partnar_er_endra AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON partnar
FOR EACH STATEMENT EXECUTE FUNCTION registeret_er_endra()
-- ----
CREATE TRIGGER reglement_er_endra AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON reglement
FOR EACH STATEMENT EXECUTE FUNCTION registeret_er_endra()
-- ----
CREATE TRIGGER sakstype_er_endra AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON sakstype
FOR EACH STATEMENT EXECUTE FUNCTION registeret_er_endra()
-- ----
CREATE TRIGGER svar_laaser_saka BEFORE INSERT ON svar FOR EACH ROW
EXECUTE FUNCTION laas_saka()
-- ----
CREATE TRIGGER krav_laaser_saka BEFORE INSERT ON krav FOR EACH ROW
EXECUTE FUNCTION laas_saka()
-- ----
CREATE TRIGGER svar_hending_laaser_saka BEFORE INSERT ON svar_hending FOR EACH ROW
EXECUTE FUNCTION laas_saka()
-- ----
CREATE TRIGGER sak_kan_ikkje_slettast BEFORE DELETE ON sak FOR EACH ROW
EXECUTE FUNCTION nekt('Ei sak kan ikkje slettast.')
-- ----
CREATE TRIGGER sak_kan_ikkje_toemast BEFORE TRUNCATE ON sak FOR EACH STATEMENT
EXECUTE FUNCTION nekt('Ei sak kan ikkje slettast.')
-- ----
CREATE TRIGGER sak_vedteke_utan_svar BEFORE UPDATE ON sak FOR EACH ROW
WHEN (NEW.sakssteg = 'vedteke' AND NEW.forpliktande AND (NEW.modell IS NULL OR NEW.modell <> 'konsensus') AND (OLD.sakssteg <> NEW.sakssteg OR OLD.modell IS DISTINCT FROM NEW.modell OR OLD.forpliktande <> NEW.forpliktande))
EXECUTE FUNCTION sak_treng_svar('Saka kan ikkje bli vedteken: det manglar svar som tel, frå minst éin partnar.')
-- ----
CREATE TRIGGER sak_fodd_vedteke BEFORE INSERT ON sak FOR EACH ROW
WHEN (NEW.sakssteg = 'vedteke' AND NEW.forpliktande AND (NEW.modell IS NULL OR NEW.modell <> 'konsensus'))
EXECUTE FUNCTION sak_treng_svar('Saka kan ikkje bli vedteken: det manglar svar som tel, frå minst éin partnar.')
-- ----
INSERT INTO registerstand (id, versjon) VALUES (1, 0)
