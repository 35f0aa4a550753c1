"""Log-in, log-out, one's own page, and who may come in."""
