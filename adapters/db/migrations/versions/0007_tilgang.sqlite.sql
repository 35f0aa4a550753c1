CREATE TABLE brukar (
  id TEXT NOT NULL,
  namn TEXT NOT NULL,
  laga TEXT NOT NULL,
  epost TEXT NOT NULL,
  utferdar TEXT NOT NULL,
  subjekt TEXT NOT NULL,
  teikn TEXT NOT NULL,
  slutta TEXT,
  CONSTRAINT pk_brukar PRIMARY KEY (id)
)
-- ----
CREATE UNIQUE INDEX ux_brukar_subjekt ON brukar (utferdar, subjekt) WHERE subjekt != ''
-- ----
CREATE UNIQUE INDEX ux_brukar_teikn ON brukar (teikn) WHERE teikn != ''
-- ----
CREATE TABLE tildeling (
  id TEXT NOT NULL,
  brukar TEXT NOT NULL,
  hf TEXT NOT NULL,
  rolle TEXT NOT NULL,
  fraa TEXT NOT NULL,
  gitt_av TEXT NOT NULL,
  partnar TEXT,
  til TEXT,
  CONSTRAINT pk_tildeling PRIMARY KEY (id),
  CONSTRAINT fk_tildeling_brukar FOREIGN KEY(brukar) REFERENCES brukar (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_tildeling_hf FOREIGN KEY(hf) REFERENCES helsefellesskap (id) DEFERRABLE INITIALLY DEFERRED
)
-- ----
CREATE INDEX ix_tildeling_brukar ON tildeling (brukar)
-- ----
CREATE TABLE okt (
  id TEXT NOT NULL,
  brukar TEXT NOT NULL,
  tillit TEXT NOT NULL,
  laga TEXT NOT NULL,
  sist TEXT NOT NULL,
  utgaar TEXT NOT NULL,
  representerer TEXT,
  CONSTRAINT pk_okt PRIMARY KEY (id),
  CONSTRAINT fk_okt_brukar FOREIGN KEY(brukar) REFERENCES brukar (id) DEFERRABLE INITIALLY DEFERRED
)
-- ----
CREATE INDEX ix_okt_utgaar ON okt (utgaar)
-- ----
CREATE TABLE inngang (
  id TEXT NOT NULL,
  brukar TEXT NOT NULL,
  laga TEXT NOT NULL,
  utgaar TEXT NOT NULL,
  brukt TEXT,
  CONSTRAINT pk_inngang PRIMARY KEY (id),
  CONSTRAINT fk_inngang_brukar FOREIGN KEY(brukar) REFERENCES brukar (id) DEFERRABLE INITIALLY DEFERRED
)
-- ----
CREATE INDEX ix_inngang_utgaar ON inngang (utgaar)
-- ----
CREATE TABLE lenke (
  id TEXT NOT NULL,
  hash TEXT NOT NULL,
  hf TEXT NOT NULL,
  sak TEXT NOT NULL,
  partnar TEXT NOT NULL,
  kontakt TEXT NOT NULL,
  laga TEXT NOT NULL,
  runde TEXT,
  utsending TEXT,
  gitt_av TEXT,
  namn TEXT NOT NULL,
  stilling TEXT NOT NULL,
  stengd TEXT,
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
  eigar TEXT NOT NULL,
  skjema TEXT NOT NULL,
  felt TEXT NOT NULL,
  tid TEXT NOT NULL,
  CONSTRAINT pk_utkast PRIMARY KEY (eigar, skjema)
)
-- ----
CREATE INDEX ix_utkast_tid ON utkast (tid)
-- ----
CREATE INDEX ix_sak_opne ON sak (hf, aar, lopenr) WHERE sakssteg NOT IN ('avvist', 'feilregistrert', 'slegen_saman', 'teken_til_vitande', 'trekt', 'tvisteloysing', 'vedteke')
-- ----
CREATE INDEX ix_sak_paa_steg ON sak (hf, sakssteg, aar, lopenr)
