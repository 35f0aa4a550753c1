DROP VIEW teljande_svar
-- ----
DROP VIEW endeleg_avgjerd
-- ----
DROP TABLE svar_hending,
  kvittering,
  svar,
  krav,
  signatur,
  runde,
  ordlyd_hending,
  innarbeiding,
  handsaming,
  vedtak,
  uttale,
  post,
  plikt,
  ordlyd,
  merknad,
  historie,
  frist,
  eige_saksnummer,
  dokument,
  avklaring,
  sakstype,
  saksteljar,
  sak,
  reglement,
  partnar,
  organ,
  kontakt,
  registerstand,
  privat_tekst,
  kommando,
  kladd,
  helsefellesskap,
  dokument_innhald
-- ----
DROP FUNCTION sak_treng_svar()
-- ----
DROP FUNCTION laas_saka()
-- ----
DROP FUNCTION registeret_er_endra()
-- ----
DROP FUNCTION nekt()
