"""The doors: everything that would change if a supplier changed."""
