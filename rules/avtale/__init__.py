"""Avtale: rules on agreements, what they say, and what must follow them."""
