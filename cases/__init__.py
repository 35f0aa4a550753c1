"""Nouns of the saksgang: frozen values, standard library only, no input or output."""
