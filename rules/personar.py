"""When two persons are two: both of them known, and not the same one."""


def two_persons(one: str | None, other: str | None) -> bool:
    """Whether two known persons stand behind what each of them has done.

    An unknown one may be anybody, and so the other one too.
    """
    if not one or not other:
        return False
    return one.casefold() != other.casefold()
