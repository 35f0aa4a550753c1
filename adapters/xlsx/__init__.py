"""Workbooks: the template, the reading of it row by row, and what is given out again."""
