"""One file per migration, with its SQL beside it."""
