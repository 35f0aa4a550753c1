"""Scripts: a whole course of events written down, played on a database of its own."""
