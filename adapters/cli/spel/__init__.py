"""Scripts at the terminal: one of your own played, and the demonstration of all that come along."""
