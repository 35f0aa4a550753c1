"""What the doors show of cases and partners, as words: no terminal, no web."""
