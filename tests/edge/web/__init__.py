"""Pages and API as visitors meet them, over a real database."""
