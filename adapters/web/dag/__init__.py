"""What must be done now, what has come in, and new cases."""
