"""Forms as every door reads them: what a field holds, and what was wrong with it."""
