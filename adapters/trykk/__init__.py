"""What is printed: the rulebook set as a book."""
