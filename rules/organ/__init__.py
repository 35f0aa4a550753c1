"""Organ: rules on who sits where, who appoints them, and what an organ may do."""
