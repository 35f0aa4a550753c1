DROP VIEW teljande_svar
-- ----
DROP VIEW endeleg_avgjerd
-- ----
DROP TABLE svar_hending
-- ----
DROP TABLE kvittering
-- ----
DROP TABLE svar
-- ----
DROP TABLE krav
-- ----
DROP TABLE signatur
-- ----
DROP TABLE runde
-- ----
DROP TABLE ordlyd_hending
-- ----
DROP TABLE innarbeiding
-- ----
DROP TABLE handsaming
-- ----
DROP TABLE vedtak
-- ----
DROP TABLE uttale
-- ----
DROP TABLE post
-- ----
DROP TABLE plikt
-- ----
DROP TABLE ordlyd
-- ----
DROP TABLE merknad
-- ----
DROP TABLE historie
-- ----
DROP TABLE frist
-- ----
DROP TABLE eige_saksnummer
-- ----
DROP TABLE dokument
-- ----
DROP TABLE avklaring
-- ----
DROP TABLE sakstype
-- ----
DROP TABLE saksteljar
-- ----
DROP TABLE sak
-- ----
DROP TABLE reglement
-- ----
DROP TABLE partnar
-- ----
DROP TABLE organ
-- ----
DROP TABLE kontakt
-- ----
DROP TABLE registerstand
-- ----
DROP TABLE privat_tekst
-- ----
DROP TABLE kommando
-- ----
DROP TABLE kladd
-- ----
DROP TABLE helsefellesskap
-- ----
DROP TABLE dokument_innhald
