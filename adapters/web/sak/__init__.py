"""The pages of a case and of the acts on it."""
