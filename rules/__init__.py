"""The law: pure functions from facts to findings, and dated reglement as data."""
