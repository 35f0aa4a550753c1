"""What a program may look at: one GET for each view, with the keys the terminal gives."""
