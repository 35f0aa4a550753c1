"""Names as they are read aloud: «Voss, Kvam og Ulvik»."""


def listed(names: list[str], word: str = "og") -> str:
    """The names with commas, and the word before the last; an empty text for no names."""
    if len(names) < 2:  # noqa: PLR2004 - one name needs no «og»
        return "".join(names)
    return f"{', '.join(names[:-1])} {word} {names[-1]}"


def the_only(names: list[str]) -> str | None:
    """The one name there is; None for none or several. Whom a ground is about, if it is one."""
    return names[0] if len(names) == 1 else None


def counted(number: int, one: str, several: str) -> str:
    """«1 dag», «2 dagar»."""
    return f"{number} {one if number == 1 else several}"


def capital(text: str) -> str:
    """As it begins a sentence: the first letter large, and the rest as it was."""
    return text[:1].upper() + text[1:]
