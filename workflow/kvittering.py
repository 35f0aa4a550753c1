"""What a partner is told of its answer: who must give it, and what came of the one it gave."""

from cases.rundgang import Answer, Kvittering
from rules.brevtekst import Words, phrase, word
from rules.facts import Facts
from rules.spoersmaal import answering, level_today, organ_name
from rules.teljing import Standing
from workflow.conduct import noun_id
from workflow.mottak import NO_DECISION, Mottak, mottak


def who_answers(facts: Facts, partner: str) -> Words:
    """What the letter says of who must answer at that partner, and why; what must be cleared first
    where nobody may."""
    found = level_today(facts, partner)
    if found.first is None:
        return {"kven": facts.name(partner), "avgjer": phrase("maa_avklare")}
    cleared = facts.file.clarification(partner)
    again = cleared is not None and facts.file.must_confirm(cleared)
    role = answering(facts, partner, found.organ, facts.day)[0]
    organ = word(organ_name(facts, partner, role, facts.day))
    why = found.sagt
    name = "maa_stadfeste_og_svare" if again else "maa_svare"
    return {"kven": organ, "avgjer": phrase(name, organ=organ, grunn=why)}


def kvittering(facts: Facts, answer: Answer) -> Kvittering:
    """What the partner gets: a code, and in one sentence whether the answer counts."""
    came = mottak(facts, answer)
    wording = facts.file.wording(answer.ordlyd)
    about = f"Svaret «{answer.slag.value.replace('_', ' ')}» frå {answer.organ_namn} i "
    about += f"{answer.partnar_namn} på {wording.code if wording else 'ordlyden'} er motteke."
    return Kvittering(
        id=noun_id(facts.act, "kvittering"),
        sak=answer.sak,
        svar=answer.id,
        partnar=answer.partnar,
        kode=code_of(answer),
        tel=came.tel,
        tekst=f"{about} {meaning(came)}",
        tid=facts.act.at,
    )


def code_of(answer: Answer) -> str:
    """What a receipt is asked for by."""
    return f"K-{answer.id[:8]}"


def meaning(came: Mottak) -> str:
    """In a sentence whether the answer counts; why not, where something else of the partner's own
    is in the way of it, and what is owed."""
    if came.utfall == NO_DECISION:
        return MEANS[None]
    known = next((m for s, m in MEANS.items() if s is not None and s.value == came.utfall), None)
    return known or came.gjer.nynorsk


def receipt_words(facts: Facts, answer: Answer, receipt: Kvittering) -> Words:
    """The receipt as a letter: what the partner must do now, and what was received."""
    came = mottak(facts, answer)
    wording = facts.file.wording(answer.ordlyd)
    return {
        "kort": came.kort, "gjer": came.gjer,
        "svar": word(answer.slag.value.replace("_", " ")), "organ": word(answer.organ_namn),
        "partnar": answer.partnar_namn, "ordlyd": wording.code if wording else "ordlyden",
        "kode": receipt.kode, "stilling": answer.stilling,
    }


MEANS: dict[Standing | None, str] = {
    Standing.TEL: "Svaret tel.",
    Standing.MELLOMBELS: "Det er mellombels og tel ikkje før det er stadfesta eller kontrollert.",
    Standing.IKKJE_JA: "Partnaren er ikkje samd, og saka kan ikkje gå vidare med denne ordlyden.",
    Standing.GAMMAL_ORDLYD: "Det gjeld ein eldre ordlyd og tel ikkje.",
    Standing.FEIL_NIVAA: "Det tel ikkje før rett organ har avgjort saka.",
    Standing.MAA_STADFEST: "Det tel ikkje før partnaren har stadfesta avklaringa.",
    Standing.INGEN: "Det tel ikkje.",
    None: "Det er ført inn, men er ikkje ei avgjerd og tel ikkje.",
}
