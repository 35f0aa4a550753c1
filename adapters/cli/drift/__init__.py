"""Drift: the commands that set up, check, bring in and take out."""
