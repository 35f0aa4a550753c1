"""The tables of rules/sak once more: from semantics.md, the regelkatalog and the law."""

import pytest

from cases.fellesskap_terms import Gruppe
from cases.terms import DocumentKind, OrganRole
from rules.sak.arbeidsorgan import ALL_SIDES, KINDS, TEMPORARY
from rules.sak.innfoering import HANDS, OF_ITS_OWN, WHILE_WAITING
from rules.sak.innmelding import CLOSING
from rules.sak.innspel import CARRIERS, NEVER_SENT, PARTIES_TO_INPUT
from rules.sak.iverksetjing import LEVELS
from rules.sak.medverknad import ASKED, GROUP_NAMES, MEETING, TAKES_PART
from rules.sak.modellval import RECOMMENDS, SETTLES
from rules.sak.partnarskapsmote import APPROVES, LEADERS
from rules.sak.prosjekt import STEERING
from rules.sak.raadsrolle import SETTLES as RESOLVES
from rules.sak.rettahandsaming import CAME_TO
from rules.sak.rettapapir import NEW
from rules.sak.retting import AFTER_ROUND, BEFORE_SSU, PASSED
from rules.sak.saksgang import FROM_PARTNERS, OWN_VOICE, PATH
from rules.sak.samanslaaing import ALREADY_ASKED
from rules.sak.utgreiing import DOCUMENT_NAMES, PAPER_NAMES
from rules.sak.vegen_hit import BEHIND
from tests.workflow.random_cases import REGISTER


def named(text: str) -> set[str]:
    return set(text.split())


def words(table: object) -> set[str]:
    assert isinstance(table, frozenset | tuple)
    return {str(one) for one in table}


def test_the_path_is_all_that_carries_a_case_and_nothing_a_partner_says() -> None:
    assert words(PATH) == named(
        "send_til_utgreiing send_til_ssu handsam send_attende opne_runde avgrens meld_usemje "
        "send_til_tvisteloysing konstater_semje vedta ta_til_vitande"
    )


def test_who_may_act_without_the_secretariat() -> None:
    """R-175: the secretariat registers and advances; what a partner says, it says here itself."""
    assert words(FROM_PARTNERS) == named(
        "avklar stadfest svar trekk_svar fraasegn raadgjeving signer lyft_ordlyd meld_usemje "
        "lyft_pm legg_ved eige_saksnummer stadfest_plikt sei_opp_avtale lovnad"
    )
    assert words(OWN_VOICE) == named(
        "avklar trekk_svar lyft_ordlyd stadfest_plikt stadfest_reglement"
    )


def test_a_case_that_waits_is_completed_and_corrected_but_never_moved() -> None:
    """What is entered to make it right or to add to it; the partner's own words go before ours."""
    assert words(WHILE_WAITING) == named(
        "innfoer_svar stadfest_innfoering feilregistrer rett legg_ved eige_saksnummer "
        "vurder_innsyn medverknad milepael fraasegn raadgjeving innarbeid"
    )
    assert words(OF_ITS_OWN) == {"avklar", "svar", "stadfest", "trekk_svar"}
    assert {str(t): word for t, word in HANDS.items()} == {
        "innfoer_sak": "fører inn", "innfoer_svar": "fører inn", "rett": "rettar",
    }


def test_the_acts_that_close_a_case() -> None:
    """R-289: a case in the grey zone is not closed without an owner. An entry by mistake, a merger
    and a dispute close nothing that somebody should own."""
    assert words(CLOSING) == {"vedta", "ta_til_vitande", "avvis", "trekk_saka"}


def test_steps_before_and_after_and_what_brought_a_case_there() -> None:
    order = ["innmeldt", "utgreiing", "handsama_i_ssu", "rundgang"]
    assert words(BEFORE_SSU) == {"innmeldt", "utgreiing"}
    assert words(AFTER_ROUND) == {"rundgang", "usemje", "konsensus", "vedteke"}
    assert words(ALREADY_ASKED) == {"rundgang", "usemje", "konsensus"}
    assert {str(t): words(s) for t, s in PASSED.items()} == {
        "send_til_ssu": {"handsama_i_ssu", *words(AFTER_ROUND)},
        "opne_runde": words(AFTER_ROUND),
        "konstater_semje": {"konsensus", "vedteke"}, "vedta": {"vedteke"},
    }
    acts = ["send_til_utgreiing", "send_til_ssu", "opne_runde"]
    assert {str(s): [str(t) for t in ts] for s, ts in BEHIND.items()} == {
        step: acts[:n] for n, step in enumerate(order) if n
    }
    assert words(NEVER_SENT) == {"trekt", "avvist", "feilregistrert"}


def test_what_an_organ_may_make_of_a_case() -> None:
    assert words(SETTLES) == words(RESOLVES) == {"vedtak", "godkjent"}
    assert words(RECOMMENDS) == {"tilraading", "delt_tilraading", "vidare_til_pm"}
    assert words(APPROVES) == {"godkjent", "tilraading", "vedtak"}
    assert words(LEADERS) == {"pm", "toppleiarsamling"}
    assert set(CAME_TO) == {"utfall", "semje", "mandat", "feilfoert"}


def test_groups_that_end_and_whom_they_are_made_of() -> None:
    """R-147, R-152 and R-151."""
    assert words(TEMPORARY) == {"adhoc", "arbeidsgruppe", "plangruppe"}
    assert {str(r): (row, words(g)) for r, (row, g) in ALL_SIDES.items()} == {
        "arbeidsgruppe": ("R-152", {"brukar", "kommune", "spesialist"}),
        "plangruppe": ("R-151", {"brukar", "kommune", "fastlege", "spesialist"}),
    }
    assert words(STEERING) == {"kommune", "spesialist", "brukar"}
    assert words(PARTIES_TO_INPUT) == {"kommune", "spesialist", "brukar", "fastlege"}
    assert set(CARRIERS) == {"ks", "rhf", "statsforvaltar"}
    assert set(LEVELS) == {"leiing", "avdeling", "drift"}


def test_how_somebody_takes_part() -> None:
    """R-054: invited, accepted, held, cancelled. To be invited is to be asked; to call off is not.
    """
    assert words(TAKES_PART) == {"med", "gjennomfort"}
    assert words(ASKED) == {"med", "gjennomfort", "spurd", "invitert", "takka_ja"}
    assert words(MEETING) == {"takka_ja", "gjennomfort", "avlyst"}


@pytest.mark.parametrize("group", Gruppe)
def test_every_group_has_a_name_in_the_plural_or_its_own(group: Gruppe) -> None:
    assert GROUP_NAMES[group].endswith(("ane", "partar", "a", "et", "en", "KS", "(PKO)"))


def test_no_two_groups_share_a_name() -> None:
    assert len(set(GROUP_NAMES.values())) == len(Gruppe)


KINDS_OF = REGISTER.sakstypar.values()


GIVEN_BY_OTHERS = {
    "protokollutskrift", "brev", "signert_avtale", "fraasegn", "innspel", "usemjeprotokoll", "anna",
}
"""Papers that a partner or a dispute brings: no move of a case type can demand them."""


@pytest.mark.parametrize("kind", sorted(set(DocumentKind) - GIVEN_BY_OTHERS))
def test_every_demanded_paper_can_be_named_when_it_lacks(kind: DocumentKind) -> None:
    assert DOCUMENT_NAMES[kind].split()[0] in {"ei", "eit", "ein", "invitasjonen", "framskrivingar"}


def test_no_case_type_demands_a_paper_without_a_name() -> None:
    demanded = {d.slag for t in KINDS_OF for d in t.dokumentkrav}
    assert demanded <= set(DOCUMENT_NAMES)


@pytest.mark.parametrize("kind", sorted({d.slag for t in KINDS_OF for d in t.avsnittkrav}))
def test_every_paper_with_demanded_sections_can_be_named(kind: DocumentKind) -> None:
    assert PAPER_NAMES[kind].split()[0].endswith(("a", "et", "en"))


def test_the_papers_there_is_a_template_for() -> None:
    """R-317: the same template throughout."""
    assert words(frozenset(PAPER_NAMES)) == named(
        "utgreiing saksframlegg kost_nytte avtalesjekk prosjektdirektiv avtaleinnhald"
    )


@pytest.mark.parametrize("role", sorted({r for t in KINDS_OF for r in t.utgreiarar}))
def test_every_role_that_may_elucidate_has_a_name(role: OrganRole) -> None:
    assert KINDS[role].startswith(("eit ", "ei "))


def test_what_of_a_paper_somebody_may_rest_on() -> None:
    """koml. § 11-4 and hfl. § 39: its kind, that it lies there at all, its sender and its day."""
    assert set(NEW) == {"slag", "feilfoert", "fraa", "dato"}
