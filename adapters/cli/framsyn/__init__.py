"""Framsyn: the pages of what-if and consequence."""
