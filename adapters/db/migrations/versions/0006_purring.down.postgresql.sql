DROP INDEX ix_post_upakka
-- ----
DROP INDEX ix_sak_sjaa_att
-- ----
CREATE INDEX ix_post_ventar ON post (rekkje) WHERE tilstand = 'ventar'
-- ----
ALTER TABLE innkome DROP COLUMN melding
-- ----
ALTER TABLE innkome DROP COLUMN gjetta_partnar
-- ----
ALTER TABLE innkome DROP COLUMN gjetta_sak
-- ----
ALTER TABLE moete DROP COLUMN avlyst
-- ----
ALTER TABLE moete DROP COLUMN flytta_fraa
-- ----
ALTER TABLE moete DROP COLUMN uid
-- ----
ALTER TABLE post DROP COLUMN utsending
-- ----
ALTER TABLE sak DROP COLUMN sjaa_att
-- ----
DROP TABLE alarm
-- ----
DROP TABLE puls
-- ----
DROP TABLE utsending
-- ----
DROP TABLE kontakthending
-- ----
DROP TABLE sendestopp
-- ----
DROP TABLE samtale
-- ----
DROP TABLE lovnad
-- ----
DROP TABLE purring
