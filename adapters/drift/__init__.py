"""Running it: made ready, served, swept on time, and looked over."""
