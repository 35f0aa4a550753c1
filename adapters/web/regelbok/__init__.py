"""The rulebook as pages: contents, chapters, rules, search, and the printed book."""
