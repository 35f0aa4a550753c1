"""Proofs that take long runs: random commands, two pens over every cell, and mutation."""
