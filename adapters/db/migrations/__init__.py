"""Migrations: what has been done to the schema, step by step, each frozen once it is released."""
