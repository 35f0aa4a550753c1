"""Calendars as files: the meetings in an .ics become the acts that enter them."""
