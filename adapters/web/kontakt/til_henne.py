"""What a rule advises the secretariat to do, as it is said to the contact who reads it."""

import re
from dataclasses import replace

from markupsafe import Markup

from adapters.web.advice import Told

_SAID = tuple((re.compile(pattern), words) for pattern, words in (
    (r", eller før inn (?:delegeringa|fullmakta) i reglementet til [^.]+\.",
     ". Har organet fått mynde til dette, send vedtaket om det til sekretariatet."),
    (r"Be [^.]+ stadfeste heimelen, og før organet inn i registeret\.",
     "Send sekretariatet vedtaket som gir organet mynde, så fører dei organet inn i registeret."),
    (r", og vis til dokumentnummeret(?: med «Prov»)?\.", "."),
))
"""Where the secretariat would enter something in the register, she sends what shows it; a paper
she chooses in the form, and its number the form finds itself."""


def to_her(told: Told) -> Told:
    """The same ground, with advice that she can follow herself."""
    advice = str(told.raad)
    for pattern, words in _SAID:
        advice = pattern.sub(words, advice)
    return replace(told, raad=Markup(advice))  # noqa: S704 - of ours, and safe as it came
