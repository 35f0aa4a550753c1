"""Loading: the dated data files of the law, checked and turned into nouns."""
