ALTER TABLE partnar ADD COLUMN oppstaatt_av TEXT
