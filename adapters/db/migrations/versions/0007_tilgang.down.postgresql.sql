DROP INDEX ix_sak_paa_steg
-- ----
DROP INDEX ix_sak_opne
-- ----
DROP TABLE utkast
-- ----
DROP TABLE lenke
-- ----
DROP TABLE inngang
-- ----
DROP TABLE okt
-- ----
DROP TABLE tildeling
-- ----
DROP TABLE brukar
