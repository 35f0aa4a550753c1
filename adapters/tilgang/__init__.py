"""Who may come in, in which roles, and by which secret they are known."""
