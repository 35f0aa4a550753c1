"""Fellesskap: rules on what goes on through the year: tasks, networks, post, partners."""
