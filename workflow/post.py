"""Letters that wait to be delivered: who gets which, and what they say."""

from cases.actor import Act
from cases.case import Case
from cases.oslo import local_day
from cases.register import Register
from cases.vedtak import Post
from workflow.conduct import noun_id

SUBJECTS = {
    "forehandsvarsel": "Ny sak i helsefellesskapet: {tittel}",
    "runde_opna": "De skal svare: {tittel}",
    "ny_frist": "Ny frist for å svare: {tittel}",
    "kvittering": "Kvittering for svar: {tittel}",
    "ny_ordlyd": "Retting av ordlyden: {tittel}",
    "semje": "Semje er konstatert: {tittel}",
    "vedteke": "Saka er vedteken: {tittel}",
    "raad_spurd": "De vert spurde om råd: {tittel}",
    "innspel_spurd": "De vert bedne om innspel: {tittel}",
    "innspel_sendt": "Innspel frå helsefellesskapet: {tittel}",
    "nytt_omfang": "Saka har fått nytt omfang: {tittel}",
    "slegen_saman": "Saka er slegen saman med ei anna: {tittel}",
    "overfoert": "De har teke over i saka: {tittel}",
    "overfoert_spurd": "De skal svare: {tittel}",
    "retta": "Retting i saka: {tittel}",
    "retta_handsaming": "Retting av handsaminga i {organ}: {tittel}",
    "svar_strokne": "Eit svar ført på {namn} er stroke: {tittel}",
    "avslutta": "Saka er avslutta: {tittel}",
    "plikt": "Ei plikt etter vedtaket: {tittel}",
    "innfoert": "Saka er ført inn i sakssystemet: {tittel}",
}
TEXTS = {
    "forehandsvarsel": "Saka er meld inn. De treng ikkje gjere noko enno; de får eige brev når "
    "det er ein ordlyd å ta stilling til.",
    "runde_opna": "Saka er send på rundgang hjå partane. Svar på {ordlyd} innan {frist}.",
    "ny_frist": "Fristen for å svare er flytta til {frist}. {tekst}",
    "kvittering": "{tekst}",
    "ny_ordlyd": "Ordlyden er endra til {ordlyd}. Rettinga er meld som redaksjonell: svara "
    "står, og ho gjeld når ein annan person har stadfesta henne. Endrar ho innhaldet for dykk, kan "
    "de krevje at ho vert rekna som reell, til semje er konstatert.\n\n{tekst}",
    "semje": "Alle partnarane er samde om {ordlyd}.",
    "vedteke": "Saka er vedteken med {ordlyd}.",
    "raad_spurd": "Saka er send på rundgang hjå partane. Råd om {ordlyd} er velkomne innan "
    "{frist}; dei vert lagde ved saka og aldri talde.",
    "innspel_spurd": "Partnarane lagar eit felles innspel. Innspel er velkomne innan {frist}.",
    "innspel_sendt": "Innspelet er vedteke med {ordlyd}. {tekst}",
    "nytt_omfang": "Omfanget av saka er endra. {tekst}",
    "slegen_saman": "Saka held fram som sak {tekst}. Svar som er gitt her, gjeld ikkje der.",
    "overfoert": "De er no part i saka i staden for {tekst}.",
    "overfoert_spurd": "De svarar no i saka i staden for {tekst}. Svar på {ordlyd} innan {frist}. "
    "Har de svara for dykk sjølve før, må de svare på nytt for det de no er.",
    "retta": "Det var ført feil i saka: {kva} er retta frå «{gammal}» til «{ny}». Har de avklart "
    "saka, må de stadfeste avklaringa før svaret dykkar tel.",
    "retta_handsaming": "Det som var ført om {kva} då {organ} handsama saka {dato}, er retta. "
    "{tekst} Sei frå om det ikkje stemmer.",
    "svar_strokne": "Sekretariatet hadde ført eit svar på dykk ved ein feil, og har stroke det: "
    "{tekst} Sei frå om det ikkje stemmer. De svarar som før.",
    "avslutta": "Saka er {slutt}. {tekst}",
    "plikt": "Etter vedtaket skal de {kva}. {tekst} Sei frå om de meiner vedtaket ikkje seier det.",
    "innfoert": "Saka var i gang frå før. {tekst}",
}


def letters(
    register: Register,
    case: Case,
    act: Act,
    kind: str,
    partners: tuple[str, ...],
    after: int = 0,
    **values: str,
) -> tuple[Post, ...]:
    """One letter to each contact and postmottak of each partner; none where there is no address.

    `after` is how many letters of that kind the act has made already.
    """
    day = local_day(act.at)
    number = f"{register.hf.prefiks} {case.number}"
    made: list[Post] = []
    for partner in partners:
        words = {"tittel": case.tittel, "namn": register.name(partner, day)} | values
        subject = f"{number} · {SUBJECTS[kind].format_map(words)}"
        for contact in register.reached(partner, day):
            made.append(
                Post(
                    id=noun_id(act, f"post-{kind}", after + len(made) + 1),
                    hf=case.hf,
                    sak=case.id,
                    partnar=partner,
                    kontakt=contact.id,
                    trinn=kind,
                    emne=subject,
                    tekst=TEXTS[kind].format_map(words),
                    laga=act.at,
                )
            )
    return tuple(made)
