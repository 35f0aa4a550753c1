"""What a page lets one imagine of a case, and what was imagined as `kva-om` reads it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from adapters.forms.faults import FormFaults
from adapters.views.regelbok.here import row_said
from adapters.views.words import word
from adapters.web.choices import choices_of
from adapters.web.days import iso_of
from adapters.web.fields import Typed
from adapters.web.known import Known, Option
from cases.tal import digits
from cases.terms import Kostnad, Okonomi, Plansamsvar, Prinsipiell
from rules.katalog import KATALOG, Effect
from workflow.forms.errors import Feil
from workflow.forms.kva_om_forms import AMOUNTS, EVERYONE, FREE_AND_PRICED, LONGEST

SAID: Mapping[str, tuple[Option, ...]] = {
    "prinsipiell": tuple((p.value, word(p.value)) for p in Prinsipiell),
    "okonomi": tuple((o.value, word(o.value)) for o in Okonomi),
    "plan": tuple((p.value, word(p.value)) for p in Plansamsvar),
}
"""What a partner may say, by the field of `kva-om`."""
COSTS = tuple((k.value, word(k.value)) for k in Kostnad)
POINTS = "paragraf_6_2"
SPOKEN: Mapping[str, str] = {
    "prinsipiell": "prinsipiell", "okonomi": "økonomi", "plan": "i samsvar med planane",
    "eingong": "kroner éin gong", "aar": "kroner per år", "varigheit": "år det varer",
}
"""What each field of the table is called."""
PARTIES, SWITCH, EFFECT = "partar", "brytar", "verknad"
SWITCHES = 3
"""So many switches can be imagined at once."""
EFFECTS = ((Effect.AV.value, "av"), (Effect.ATVAR.value, "åtvaring"), (Effect.STOPP.value, "stopp"))


@dataclass(frozen=True, slots=True)
class Row:
    """One partner, or all of them: what stands in each field, by its name on the page."""

    partnar: str
    namn: str
    verdiar: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Imagined:
    """The page as it is filled in."""

    typed: Typed
    rader: tuple[Row, ...]
    partnarar: tuple[Option, ...]
    partar: tuple[str, ...]
    punkt: tuple[str, ...]
    brytarar: tuple[tuple[str, str], ...]

    def one(self, name: str) -> str:
        return (*self.typed.get(name, ()), "")[0]

    @property
    def dato(self) -> str:
        """The day, as a field for days reads it, however it was typed."""
        return iso_of(self.one("dato").strip())

    @property
    def einskilde(self) -> bool:
        """Whether anything is said of a partner alone."""
        return any(v for r in self.rader if r.partnar != EVERYONE for v in r.verdiar.values())


def imagined(typed: Typed, known: Known, parties: Sequence[str], shown: Sequence[str]) -> Imagined:
    """`parties` are those of the case, `shown` those whose say may be imagined."""
    everyone = [(EVERYONE, "")] if len(shown) > 1 else []
    named = [*everyone, *known.named(shown)]
    return Imagined(
        typed=typed,
        rader=tuple(Row(p, name, _values(typed, p)) for p, name in named),
        partnarar=choices_of("", PARTIES, known) or (),
        partar=tuple(typed.get(PARTIES, ())) or tuple(parties),
        punkt=tuple(typed.get(POINTS, ())),
        brytarar=_switches(typed),
    )


def cell(field: str, partner: str) -> str:
    """`prinsipiell:kommune-4601`, the name of a field of one partner."""
    return f"{field}:{partner}"


def _values(typed: Typed, partner: str) -> Mapping[str, str]:
    names = (*SAID, *AMOUNTS)
    return {name: (*typed.get(cell(name, partner), ()), "")[0] for name in names}


def _switches(typed: Typed) -> tuple[tuple[str, str], ...]:
    rows = typed.get(SWITCH, ()), typed.get(EFFECT, ())
    padded = ((*r, *[""] * SWITCHES)[:SWITCHES] for r in rows)
    return tuple(zip(*padded, strict=True))


def switch_options() -> tuple[Option, ...]:
    return tuple((r.rad, row_said(r.rad)) for r in KATALOG if r.brytar)


def given(page: Imagined, parties: Sequence[str]) -> dict[str, object]:
    """What was imagined, in the words of `kva-om`. Parties that are as they were are left out."""
    if wrong := list(_wrong(page)):
        raise FormFaults(wrong)
    said: dict[str, object] = {
        name: texts for name in SAID if (texts := list(_lines(page, name)))
    }
    said |= {name: text for name, text in (
        ("kostnad", page.one("kostnad")), ("dato", page.dato),
    ) if text}
    if amounts := list(_amounts(page)):
        said["belop"] = amounts
    if page.punkt:
        said[POINTS] = list(page.punkt)
    if set(page.partar) != set(parties):
        said[PARTIES] = list(page.partar)
    if switches := [f"{rad}={effect}" for rad, effect in page.brytarar if rad]:
        said[SWITCH] = switches
    return said


def _lines(page: Imagined, name: str) -> Iterator[str]:
    yield from (f"{r.partnar}={r.verdiar[name]}" for r in page.rader if r.verdiar[name])


def _amounts(page: Imagined) -> Iterator[str]:
    for row in page.rader:
        parts = [f"{n}:{digits(row.verdiar[n])}" for n in AMOUNTS if row.verdiar[n].strip()]
        if parts:
            yield f"{row.partnar}={'+'.join(parts)}"


def _wrong(page: Imagined) -> Iterator[Feil]:
    """What cannot be meant in the table of what partners say, each by its own field."""
    for row in page.rader:
        for name, text in row.verdiar.items():
            fault = _fault(name, text)
            if fault:
                raised = f"{row.namn or 'Alle'}, {SPOKEN[name]}: {fault}"
                yield Feil(cell(name, row.partnar), raised)
    yield from _contradictions(page)


def _contradictions(page: Imagined) -> Iterator[Feil]:
    """Those who would say that it costs nothing, and what it costs; who says nothing of its own
    says what all say."""
    everyone = next((r.verdiar for r in page.rader if r.partnar == EVERYONE), {})
    for row in page.rader:
        own = {name: text.strip() for name, text in row.verdiar.items()}
        whole = {name: text or everyone.get(name, "").strip() for name, text in own.items()}
        said = any(own[name] for name in ("okonomi", *AMOUNTS))
        if said and whole["okonomi"] == Okonomi.INGEN and any(whole[n].strip("0") for n in AMOUNTS):
            where = next(n for n in ("okonomi", *AMOUNTS) if own[n])
            yield Feil(cell(where, row.partnar), f"{row.namn or 'Alle'}: {FREE_AND_PRICED}")


def _fault(name: str, text: str) -> str:
    if name in SAID:
        known = {value for value, _ in SAID[name]}
        return "" if not text or text in known else "vel eitt av orda i lista."
    number = digits(text)
    fine = not number or (number.isascii() and number.isdecimal() and len(number) <= LONGEST)
    example = "4" if name == "varigheit" else "200 000"
    return "" if fine else f"skriv eit heilt tal, til dømes {example}."
