"""Regelbok: the pages about rules and case types."""
