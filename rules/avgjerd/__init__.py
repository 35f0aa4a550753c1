"""Avgjerd: rules on what a partner decides, at which level, and when all have."""
