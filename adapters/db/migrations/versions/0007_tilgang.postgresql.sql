CREATE TABLE brukar (
  id TEXT COLLATE "C" NOT NULL,
  namn TEXT COLLATE "C" NOT NULL,
  laga TEXT COLLATE "C" NOT NULL,
  epost TEXT COLLATE "C" NOT NULL,
  utferdar TEXT COLLATE "C" NOT NULL,
  subjekt TEXT COLLATE "C" NOT NULL,
  teikn TEXT COLLATE "C" NOT NULL,
  slutta TEXT COLLATE "C",
  CONSTRAINT pk_brukar PRIMARY KEY (id)
)
-- ----
CREATE UNIQUE INDEX ux_brukar_subjekt ON brukar (utferdar, subjekt) WHERE subjekt != ''
-- ----
CREATE UNIQUE INDEX ux_brukar_teikn ON brukar (teikn) WHERE teikn != ''
-- ----
CREATE TABLE tildeling (
  id TEXT COLLATE "C" NOT NULL,
  brukar TEXT COLLATE "C" NOT NULL,
  hf TEXT COLLATE "C" NOT NULL,
  rolle TEXT COLLATE "C" NOT NULL,
  fraa TEXT COLLATE "C" NOT NULL,
  gitt_av TEXT COLLATE "C" NOT NULL,
  partnar TEXT COLLATE "C",
  til TEXT COLLATE "C",
  CONSTRAINT pk_tildeling PRIMARY KEY (id),
  CONSTRAINT fk_tildeling_brukar FOREIGN KEY(brukar) REFERENCES brukar (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_tildeling_hf FOREIGN KEY(hf) REFERENCES helsefellesskap (id) DEFERRABLE INITIALLY DEFERRED
)
-- ----
CREATE INDEX ix_tildeling_brukar ON tildeling (brukar)
-- ----
CREATE TABLE okt (
  id TEXT COLLATE "C" NOT NULL,
  brukar TEXT COLLATE "C" NOT NULL,
  tillit TEXT COLLATE "C" NOT NULL,
  laga TEXT COLLATE "C" NOT NULL,
  sist TEXT COLLATE "C" NOT NULL,
  utgaar TEXT COLLATE "C" NOT NULL,
  representerer TEXT COLLATE "C",
  CONSTRAINT pk_okt PRIMARY KEY (id),
  CONSTRAINT fk_okt_brukar FOREIGN KEY(brukar) REFERENCES brukar (id) DEFERRABLE INITIALLY DEFERRED
)
-- ----
CREATE INDEX ix_okt_utgaar ON okt (utgaar)
-- ----
CREATE TABLE inngang (
  id TEXT COLLATE "C" NOT NULL,
  brukar TEXT COLLATE "C" NOT NULL,
  laga TEXT COLLATE "C" NOT NULL,
  utgaar TEXT COLLATE "C" NOT NULL,
  brukt TEXT COLLATE "C",
  CONSTRAINT pk_inngang PRIMARY KEY (id),
  CONSTRAINT fk_inngang_brukar FOREIGN KEY(brukar) REFERENCES brukar (id) DEFERRABLE INITIALLY DEFERRED
)
-- ----
CREATE INDEX ix_inngang_utgaar ON inngang (utgaar)
-- ----
CREATE TABLE lenke (
  id TEXT COLLATE "C" NOT NULL,
  hash TEXT COLLATE "C" NOT NULL,
  hf TEXT COLLATE "C" NOT NULL,
  sak TEXT COLLATE "C" NOT NULL,
  partnar TEXT COLLATE "C" NOT NULL,
  kontakt TEXT COLLATE "C" NOT NULL,
  laga TEXT COLLATE "C" NOT NULL,
  runde TEXT COLLATE "C",
  utsending TEXT COLLATE "C",
  gitt_av TEXT COLLATE "C",
  namn TEXT COLLATE "C" NOT NULL,
  stilling TEXT COLLATE "C" NOT NULL,
  stengd TEXT COLLATE "C",
  CONSTRAINT pk_lenke PRIMARY KEY (id),
  CONSTRAINT ux_lenke_hash UNIQUE (hash),
  CONSTRAINT fk_lenke_hf FOREIGN KEY(hf) REFERENCES helsefellesskap (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_lenke_sak FOREIGN KEY(sak) REFERENCES sak (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_lenke_runde FOREIGN KEY(runde) REFERENCES runde (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_lenke_utsending FOREIGN KEY(utsending) REFERENCES utsending (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_lenke_gitt_av FOREIGN KEY(gitt_av) REFERENCES lenke (id) DEFERRABLE INITIALLY DEFERRED
)
-- ----
CREATE INDEX ix_lenke_sak ON lenke (sak)
-- ----
CREATE TABLE utkast (
  eigar TEXT COLLATE "C" NOT NULL,
  skjema TEXT COLLATE "C" NOT NULL,
  felt TEXT COLLATE "C" NOT NULL,
  tid TEXT COLLATE "C" NOT NULL,
  CONSTRAINT pk_utkast PRIMARY KEY (eigar, skjema)
)
-- ----
CREATE INDEX ix_utkast_tid ON utkast (tid)
-- ----
CREATE INDEX ix_sak_opne ON sak (hf, aar, lopenr) WHERE sakssteg NOT IN ('avvist', 'feilregistrert', 'slegen_saman', 'teken_til_vitande', 'trekt', 'tvisteloysing', 'vedteke')
-- ----
CREATE INDEX ix_sak_paa_steg ON sak (hf, sakssteg, aar, lopenr)
