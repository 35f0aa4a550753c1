"""Files that people point at: which are read, and how much of them."""
