"""Sak: the pages and commands about cases."""
