"""The rulebook as a book: what it says, what holds here, when it was proven and how it is used."""
