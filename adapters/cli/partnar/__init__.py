"""Partnar: the pages and commands about partners."""
