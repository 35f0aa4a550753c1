"""Fellesskap: the pages and commands about organs, agreements, the year and the inbox."""
