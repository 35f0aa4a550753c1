"""The pages of a contact: what is asked of her partner, and what it says."""
