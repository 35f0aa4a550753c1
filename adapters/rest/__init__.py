"""The API: the same use cases for programs."""
