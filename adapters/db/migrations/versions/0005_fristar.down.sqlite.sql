ALTER TABLE frist DROP COLUMN gaar_ut
-- ----
ALTER TABLE frist DROP COLUMN runde
-- ----
ALTER TABLE runde DROP COLUMN gaar_ut
-- ----
ALTER TABLE sak DROP COLUMN vent_fraa
