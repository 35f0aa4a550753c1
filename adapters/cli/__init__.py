"""The terminal: every verb and every view as a command, in Nynorsk."""
