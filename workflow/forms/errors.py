"""What goes wrong outside the rules: input that cannot be judged at all (`feil`)."""


class Feil(Exception):
    """Malformed input. `felt` names the field, the message (Nynorsk) says what to do.

    Nothing is stored, and what was typed is never repeated.
    """

    def __init__(self, felt: str, melding: str) -> None:
        super().__init__(melding)
        self.felt = felt
        self.melding = melding


class UnknownId(Feil):
    """An id that points at nothing."""


class CommandConflict(Feil):
    """A command id that has been used for something else."""

    def __init__(self) -> None:
        super().__init__(
            "kommando",
            "Denne kommando-id-en er alt brukt til noko anna. Vel ein ny, eller send det same.",
        )


class ConcurrentChange(Feil):
    """Somebody else changed the case between reading and writing."""

    def __init__(self) -> None:
        super().__init__("sak", "Nokon endra saka i same stund. Sjå på saka og prøv på nytt.")
