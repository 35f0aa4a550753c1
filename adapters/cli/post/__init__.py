"""Post: what goes out, what comes in, who owes an answer, and the sweeps by hand."""
