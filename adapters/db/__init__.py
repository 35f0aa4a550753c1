"""The database: tables, units of work, migrations and the check that it is all still true."""
