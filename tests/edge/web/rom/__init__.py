"""The rooms of the secretariat, one file of tests for each."""
