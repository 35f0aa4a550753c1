ALTER TABLE sak ADD COLUMN vent_fraa TEXT
-- ----
ALTER TABLE runde ADD COLUMN gaar_ut TEXT
-- ----
ALTER TABLE frist ADD COLUMN runde TEXT
-- ----
ALTER TABLE frist ADD COLUMN gaar_ut TEXT
