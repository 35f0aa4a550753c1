"""The level table: which organ of a partner must answer, and why. First row that hits wins.

Rows a–f follow the project's level table; each returns the organs that may answer. A delegate
without a row of the partner's own reglement is not among them; the council and a board are.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from cases.avklaring import Avklaring
from cases.chain import ABOVE, top
from cases.listing import listed
from cases.partner import Partner
from cases.reglement import AVTALE, ORDINAER, PRINSIPIELL, UTANFOR_BUDSJETT, Rad, Reglement
from cases.terms import (
    Okonomi,
    OrganRole,
    PartnerKind,
    Plansamsvar,
    Prinsipiell,
    Styreform,
)
from rules.brevtekst import Said, ground
from rules.kommunelova import given_to
from rules.mynde import Clause, clauses, out_of_reach

R = OrganRole

POLITICAL = frozenset({R.KOMMUNESTYRE, R.FORMANNSKAP, R.UTVAL, R.BYRAAD})
NEVER_PRINCIPLE = frozenset({R.ORDFORAR, R.UTVALSLEIAR, R.ARBEIDSUTVAL, R.KOMITE, R.KOMMUNEDIREKTOR,
                             R.KOMMUNALSJEF, R.BYRAAD_EINSKILD, R.KOMMUNALDIREKTOR})
"""Those no row can give a case of principle (koml. §§ 5-6, 5-7, 5-9, 6-1, 10-2, 13-1)."""


CLEAR_FIRST = "Felles utviklingsplan kap. 5.2"
"""Where the sources demand the dialogue that row b waits for (R-006)."""


OWN = "eigne fullmakter, utleidd"
"""On what a private party decides: no word of law says which organ of it that is."""


class LevelRow(StrEnum):
    """The rows of the level table."""

    A = "a"
    B = "b"
    C = "c"
    D = "d"
    E = "e"
    F = "f"


@dataclass(frozen=True, slots=True)
class Question:
    """All that decides a level: the partner, the case's law content, its avklaring, its rules."""

    partnar: Partner
    paragraf_6_2: tuple[int, ...]
    sakstype: str
    avklaring: Avklaring | None
    reglement: Reglement | None
    styrevedtak: bool = False
    struktur: bool = False


@dataclass(frozen=True, slots=True)
class Level:
    """Which row hit, the organ first to ask, all that may answer, and the legal ground.

    `organ` empty means blocked: nobody may answer until something is cleared. `tilfelle` is what
    sort of case it is; `mynde` what the partner's own reglement gives there, or why it does not.
    """

    rad: LevelRow
    organ: tuple[OrganRole, ...]
    tilfelle: str
    heimel: str
    lov: bool = True
    mynde: tuple[Clause, ...] = ()

    @property
    def grunn(self) -> str:
        """The whole reason: levels that differ for the same sort of case differ here too."""
        return self.sagt.nynorsk

    @property
    def sagt(self) -> Said:
        """The same in both written languages."""
        return ground(self.rad.value, self.tilfelle, [c.said for c in self.mynde])

    @property
    def first(self) -> OrganRole | None:
        return self.organ[0] if self.organ else None


def level(q: Question) -> Level:
    """The level for one partner: the first row that hits."""
    for row in _ROWS:
        if (found := row(q)) is not None:
            return found
    raise AssertionError("row f always hits")


def covers(rad: Rad, q: Question) -> bool:
    """Whether a row of the reglement reaches this case: up to and including its limits.

    A limit that is set while the amount is unknown is not met: above it the row is absent.
    """
    return out_of_reach(rad, q.sakstype, q.avklaring) is None


def delegates(q: Question, sakslag: str) -> tuple[OrganRole, ...]:
    """Organs that the partner's own reglement lets answer this case, in the order of its rows."""
    rows = q.reglement.rader if q.reglement else ()
    return tuple(r.organ for r in rows if r.sakslag == sakslag and covers(r, q))


def _by_reglement(found: Level, q: Question, sakslag: str) -> Level:
    """The level with what the partner's reglement has to say of it."""
    said = clauses(q.reglement, sakslag, found.organ, q.sakstype, q.avklaring)
    return replace(found, mynde=tuple(said))


def _with_superiors(organs: tuple[OrganRole, ...], highest: OrganRole) -> tuple[OrganRole, ...]:
    above = {s for o in organs for s in ABOVE.get(o, frozenset())} | {highest}
    return tuple(dict.fromkeys((*organs, *sorted(above, key=str))))


def _row_a(q: Question) -> Level | None:
    if not (q.paragraf_6_2 or q.struktur):
        return None
    law = bool(q.paragraf_6_2)
    why = "saka gjeld samarbeidsavtale etter hol. § 6-2" if law else "saka endrar strukturen"
    if q.partnar.slag is PartnerKind.KOMMUNE:
        ground = "hol. § 6-1 første ledd" if law else "utleidd av hol. § 6-1"
        return Level(LevelRow.A, (R.KOMMUNESTYRE,), why, ground, lov=law)
    if q.partnar.slag is PartnerKind.HELSEFORETAK:
        director = (R.ADM_DIR,) if q.styrevedtak else ()
        ground = "utleidd av hol. § 6-1; sphl. § 2-1 e; hfl. §§ 28, 37 og 39"
        return Level(LevelRow.A, (R.STYRE, *director), why, ground, lov=law)
    organs = _with_superiors(delegates(q, AVTALE), R.STYRE)
    return _by_reglement(Level(LevelRow.A, organs, why, OWN, lov=False), q, AVTALE)


def _row_b(q: Question) -> Level | None:
    if q.partnar.slag is PartnerKind.PRIVAT and q.avklaring is None:
        return None
    a = q.avklaring
    if a is None:
        return Level(LevelRow.B, (), "saka er ikkje avklart", CLEAR_FIRST)
    unclear = _unclear(a)
    if not unclear or q.partnar.slag is PartnerKind.PRIVAT:
        return None
    why = f"det står att å avklare {listed(unclear)}"
    return Level(LevelRow.B, (), why, CLEAR_FIRST)


def _unclear(a: Avklaring) -> list[str]:
    return [
        text for text, hit in (
            ("om saka er prinsipiell", a.prinsipiell is Prinsipiell.FOR_TIDLEG),
            ("økonomien", a.okonomi is Okonomi.UKJEND),
            ("samsvaret med planane", a.plansamsvar is Plansamsvar.UKJEND),
        ) if hit
    ]


def _row_c(q: Question) -> Level | None:
    if q.avklaring is None or q.avklaring.okonomi is not Okonomi.UTANFOR_BUDSJETT:
        return None
    why = "kostnaden ligg utanfor vedteke budsjett"
    if q.partnar.slag is PartnerKind.KOMMUNE:
        return Level(LevelRow.C, (R.KOMMUNESTYRE,), why, "koml. §§ 14-2 a og 14-5")
    organs = _with_superiors(delegates(q, UTANFOR_BUDSJETT), R.STYRE)
    ground = OWN if q.partnar.slag is PartnerKind.PRIVAT else "eigne fullmakter; hfl. § 28"
    return _by_reglement(Level(LevelRow.C, organs, why, ground, lov=False), q, UTANFOR_BUDSJETT)


def _row_d(q: Question) -> Level | None:
    if q.avklaring is None or q.avklaring.prinsipiell is not Prinsipiell.JA:
        return None
    why = "saka er prinsipiell"
    if q.partnar.slag is PartnerKind.HELSEFORETAK:
        director = (R.ADM_DIR,) if q.styrevedtak else ()
        why = "saka er av uvanleg art eller stor betydning"
        return Level(LevelRow.D, (R.STYRE, *director), why, "hfl. § 37 tredje ledd")
    rows = delegates(q, PRINSIPIELL)
    if q.partnar.slag is PartnerKind.PRIVAT:
        organs = _with_superiors(rows, R.STYRE)
        return _by_reglement(Level(LevelRow.D, organs, why, OWN, lov=False), q, PRINSIPIELL)
    allowed = {R.BYRAAD} if _parliamentary(q) else {R.FORMANNSKAP, R.UTVAL}
    given = tuple(o for o in rows if o in allowed)
    law = given_to(given, parliamentary=_parliamentary(q))
    found = Level(LevelRow.D, (*given, R.KOMMUNESTYRE), why, law)
    return _by_reglement(found, q, PRINSIPIELL)


def _row_e(q: Question) -> Level | None:
    a = q.avklaring
    if q.partnar.slag is not PartnerKind.KOMMUNE or a is None:
        return None
    if a.plansamsvar is not Plansamsvar.NEI:
        return None
    # Only an elected organ adopts a plan; a delegate would need a row of its own.
    adopted_by = (a.planorgan,) if a.planorgan in POLITICAL else ()
    organs = _with_superiors(adopted_by, R.KOMMUNESTYRE)
    return Level(LevelRow.E, organs, "saka er ikkje i samsvar med vedteken plan", "koml. § 5-3")


def _row_f(q: Question) -> Level | None:
    why = _ordinary(q)
    if q.partnar.slag is PartnerKind.HELSEFORETAK:
        return Level(LevelRow.F, (R.ADM_DIR, R.STYRE), why, "hfl. § 37")
    rows = tuple(o for o in delegates(q, ORDINAER) if o is not R.KOMITE)
    organs = _with_superiors(rows, top(q.partnar.slag))
    if q.partnar.slag is PartnerKind.PRIVAT:
        return _by_reglement(Level(LevelRow.F, organs, why, OWN, lov=False), q, ORDINAER)
    law = given_to(rows, parliamentary=_parliamentary(q))
    above = "; at organ over òg tel, er utleidd" if rows else ""
    found = Level(LevelRow.F, organs, why, f"{law}{above}")
    return _by_reglement(found, q, ORDINAER)


def _ordinary(q: Question) -> str:
    """What is said of a case no other row hits: nothing that its avklaring does not say."""
    a = q.avklaring
    if a is None or _unclear(a):
        return "ho er ei vanleg sak; private partnarar treng ikkje avklare"
    if a.plansamsvar is Plansamsvar.NEI:
        return ("saka er ikkje prinsipiell og er avklart i budsjettet; at ho ikkje er i samsvar med"
                " ein plan, endrar ikkje kven som svarar her")
    return "saka er ikkje prinsipiell og er avklart i budsjett og planar"


def _parliamentary(q: Question) -> bool:
    return q.partnar.styreform is Styreform.PARLAMENTARISME


_ROWS: tuple[Callable[[Question], Level | None], ...] = (
    _row_a, _row_b, _row_c, _row_d, _row_e, _row_f,
)
