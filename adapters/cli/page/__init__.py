"""Page: how whatever is told is laid out and worded."""
