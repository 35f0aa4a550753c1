ALTER TABLE reglement ADD COLUMN innfoert TEXT COLLATE "C"
-- ----
ALTER TABLE avtale_hending ADD COLUMN person TEXT COLLATE "C"
-- ----
ALTER TABLE handsaming ADD COLUMN person TEXT COLLATE "C"
-- ----
ALTER TABLE dokument ADD COLUMN person TEXT COLLATE "C"
