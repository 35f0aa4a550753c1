"""The oracle: the level table and what counts, told twice and compared in every cell there is."""
