"""What a partner is told of its answer: who must give it, and what came of the one it gave."""

from dataclasses import replace

from cases.rundgang import Answer, Kvittering
from rules.brevtekst import Words, phrase, word
from rules.facts import Facts
from rules.spoersmaal import answering, level_today, organ_name
from rules.teljing import Standing, standing
from workflow.conduct import noun_id


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
    where = _stands(facts, answer)
    wording = facts.file.wording(answer.ordlyd)
    about = f"Svaret «{answer.slag.value.replace('_', ' ')}» frå {answer.organ_namn} i "
    about += f"{answer.partnar_namn} på {wording.code if wording else 'ordlyden'} er motteke."
    return Kvittering(
        id=noun_id(facts.act, "kvittering"),
        sak=answer.sak,
        svar=answer.id,
        partnar=answer.partnar,
        kode=code_of(answer),
        tel=where is Standing.TEL,
        tekst=f"{about} {MEANS[where]}",
        tid=facts.act.at,
    )


def code_of(answer: Answer) -> str:
    """What a receipt is asked for by."""
    return f"K-{answer.id[:8]}"


def _stands(facts: Facts, answer: Answer) -> Standing | None:
    """Where the partner stands with that answer; None where it is no decision."""
    after = facts.with_file(replace(facts.file, svar=(*facts.file.svar, answer)))
    return standing(after, answer.partnar) if answer.avgjerd.is_decision else None


def receipt_words(facts: Facts, answer: Answer, receipt: Kvittering) -> Words:
    """The receipt as a letter: what the partner must do now, and what was received."""
    where = _stands(facts, answer)
    key = where.value if where else "inga_avgjerd"
    wording = facts.file.wording(answer.ordlyd)
    return {
        "kort": phrase(key, "kvittering_kort"), "gjer": phrase(key, "kvittering_gjer"),
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
