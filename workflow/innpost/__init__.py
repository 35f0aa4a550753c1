"""Mail that comes in: read, told apart, and guessed what it is about. Nothing here moves a case."""
