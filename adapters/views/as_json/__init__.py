"""What the views show, as JSON: the same keys at the terminal and at the API."""
