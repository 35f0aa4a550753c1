ALTER TABLE partnar DROP COLUMN oppstaatt_av
