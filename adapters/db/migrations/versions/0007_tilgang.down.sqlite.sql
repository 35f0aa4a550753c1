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
