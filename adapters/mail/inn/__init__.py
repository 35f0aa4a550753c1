"""Mail that comes in: where it is fetched, and how each message is taken in once."""
