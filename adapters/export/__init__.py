"""What is given out of the database in bulk: gathered once, with what is exempt left out."""
