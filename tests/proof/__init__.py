"""Proofs that take long runs: random sequences of commands against both databases."""
