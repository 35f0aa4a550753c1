"""One suite for every database: what the port promises, kept on real files."""
