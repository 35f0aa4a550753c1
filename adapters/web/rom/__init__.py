"""The rooms of the secretariat: board, papers, letters, calendar, partners and lists."""
