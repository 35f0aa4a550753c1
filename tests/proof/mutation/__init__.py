"""Mutation: each rule, move and table line is broken once, and some test must see it."""
