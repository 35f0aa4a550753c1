"""Guards: which rules are asked together, by act, by step, and over the register."""
