DROP VIEW teljande_svar
-- ----
DROP VIEW endeleg_avgjerd
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
DROP TABLE plikt_hending
-- ----
DROP TABLE tvistesteg
-- ----
DROP TABLE retting
-- ----
DROP TABLE milepael
-- ----
DROP TABLE medverknad
-- ----
DROP TABLE innsynsvurdering
-- ----
DROP TABLE sete
-- ----
DROP TABLE moete
-- ----
DROP TABLE innkome
-- ----
DROP TABLE avtale_hending
-- ----
DROP TABLE avtale
-- ----
ALTER TABLE handsaming DROP COLUMN rettar
-- ----
ALTER TABLE dokument DROP COLUMN avsnitt
-- ----
ALTER TABLE avklaring DROP COLUMN planforankring
-- ----
ALTER TABLE avklaring DROP COLUMN lovkrav
-- ----
ALTER TABLE sakstype DROP COLUMN oppfolging
-- ----
ALTER TABLE sakstype DROP COLUMN medverknadkrav
-- ----
ALTER TABLE sakstype DROP COLUMN avsnittkrav
-- ----
ALTER TABLE sakstype DROP COLUMN utgreiarar
-- ----
ALTER TABLE sakstype DROP COLUMN avtaleslag
-- ----
ALTER TABLE sakstype DROP COLUMN pm_godkjenner
-- ----
ALTER TABLE sakstype DROP COLUMN ssu_stadfestar
-- ----
ALTER TABLE sakstype DROP COLUMN evaluering
-- ----
ALTER TABLE sakstype DROP COLUMN tenesteutvikling
-- ----
ALTER TABLE sakstype DROP COLUMN val
-- ----
ALTER TABLE sakstype DROP COLUMN enkeltsak
-- ----
ALTER TABLE sakstype DROP COLUMN graasone
-- ----
ALTER TABLE sakstype DROP COLUMN laering
-- ----
ALTER TABLE sakstype DROP COLUMN prosjekt
-- ----
ALTER TABLE sakstype DROP COLUMN "plan"
-- ----
ALTER TABLE sak DROP COLUMN innfoert_av
-- ----
ALTER TABLE sak DROP COLUMN innfoert
-- ----
ALTER TABLE sak DROP COLUMN offentleg_heimel
-- ----
ALTER TABLE sak DROP COLUMN offentleg
-- ----
ALTER TABLE sak DROP COLUMN offentleg_tittel
-- ----
ALTER TABLE sak DROP COLUMN slegen_saman_med
-- ----
ALTER TABLE sak DROP COLUMN attende
-- ----
ALTER TABLE sak DROP COLUMN val_organ
-- ----
ALTER TABLE sak DROP COLUMN innkome
-- ----
ALTER TABLE sak DROP COLUMN mor
-- ----
ALTER TABLE sak DROP COLUMN avtale
-- ----
ALTER TABLE sak DROP COLUMN mellombels_tiltak
-- ----
ALTER TABLE sak DROP COLUMN styringsgruppe
-- ----
ALTER TABLE sak DROP COLUMN oppstart
-- ----
ALTER TABLE sak DROP COLUMN prosjektleiar
-- ----
ALTER TABLE sak DROP COLUMN planform
-- ----
ALTER TABLE sak DROP COLUMN fellesplan
-- ----
ALTER TABLE sak DROP COLUMN anonymisert
-- ----
ALTER TABLE sak DROP COLUMN merkelappar
-- ----
ALTER TABLE sak DROP COLUMN pasientgrupper
-- ----
ALTER TABLE sak DROP COLUMN omraade
-- ----
ALTER TABLE reglement DROP COLUMN lesen_dato
-- ----
ALTER TABLE reglement DROP COLUMN lesen_av
-- ----
ALTER TABLE partnar DROP COLUMN gruppe
-- ----
ALTER TABLE organ DROP COLUMN oppretta_av
-- ----
ALTER TABLE organ DROP COLUMN kontakt
-- ----
ALTER TABLE organ DROP COLUMN dekning
-- ----
ALTER TABLE organ DROP COLUMN fag
-- ----
ALTER TABLE organ DROP COLUMN vel
-- ----
ALTER TABLE organ DROP COLUMN valnemnd
-- ----
ALTER TABLE organ DROP COLUMN samansetjing
-- ----
ALTER TABLE organ DROP COLUMN fast
-- ----
ALTER TABLE organ DROP COLUMN oppgaave
-- ----
ALTER TABLE helsefellesskap DROP COLUMN doeme
-- ----
ALTER TABLE helsefellesskap DROP COLUMN tvistestige
-- ----
ALTER TABLE helsefellesskap DROP COLUMN aarshjul
-- ----
ALTER TABLE helsefellesskap DROP COLUMN parametrar
