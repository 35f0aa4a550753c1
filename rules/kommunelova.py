"""Where kommunelova says what each organ of a kommune may be given by its council."""

from collections.abc import Mapping

from cases.listing import listed
from cases.terms import OrganRole

R = OrganRole

GIVEN: Mapping[OrganRole, str] = {
    R.FORMANNSKAP: "5-6", R.UTVAL: "5-7", R.ARBEIDSUTVAL: "5-7", R.UTVALSLEIAR: "5-7",
    R.ORDFORAR: "6-1", R.BYRAAD: "10-2", R.BYRAAD_EINSKILD: "10-2",
    R.KOMMUNEDIREKTOR: "13-1 sjette ledd", R.KOMMUNALSJEF: "13-1 sjette ledd",
    R.KOMMUNALDIREKTOR: "10-2",
}
"""The paragraph of koml. that says what each organ of a kommune may be given. Where a byråd leads
the administration, § 10-2 puts it in the place of the kommunedirektør of § 13-1."""


def given_to(organs: tuple[OrganRole, ...], *, parliamentary: bool) -> str:
    """Where the law lets the council give those organs mynde; with none, that it decides itself."""
    places = {GIVEN[o] for o in organs if o in GIVEN}
    if parliamentary and GIVEN[R.KOMMUNEDIREKTOR] in places:
        places = places - {GIVEN[R.KOMMUNEDIREKTOR]} | {GIVEN[R.BYRAAD]}
    named = [said for said in dict.fromkeys(GIVEN.values()) if said in places]
    return f"koml. {'§§' if named else '§'} {listed(['5-3', *named])}"
