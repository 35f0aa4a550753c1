"""The commands that look, set up and sweep, in the order people meet them."""

from collections.abc import Mapping

from adapters.cli.line.entry import Entry, view

VIEWS: Mapping[str, tuple[Entry, ...]] = {
    "Kom i gang": (
        view("klargjer", "Lag eller oppdater databasen, og les inn data.", "drift.klargjer"),
        view("kontroller", "Kontroller at alt er slik historia seier.", "drift.kontroller"),
        view(
            "importer",
            "Importer ei arbeidsbok (.xlsx) frå sekretariatet, eller lag malen.",
            "drift.importer",
        ),
        view(
            "eksporter",
            "Eksporter saker, svar, avtalar og partnarar til .xlsx eller .json.",
            "drift.eksporter",
        ),
        view("tenar", "Køyr nettenesta, med planleggjaren i same prosess.", "drift.tenar"),
        view("sjekk", "Sjekk at alt er sett opp som det skal, og få vite kva som manglar.",
             "drift.sjekk"),
        Entry("innfoer-sak", "Før inn ei sak som er i gang frå før, i det steget ho står i."),
        Entry("innfoer-svar", "Før inn eit svar ein partnar har gitt før saka kom hit."),
        view(
            "stadfest-innfoering",
            "Stadfest ei sak som ein annan har ført inn, og svara som følgjer henne.",
            "sak.stadfest_innfoering",
        ),
        view("demo", "Sjå ei sak gå heile vegen, i ein eigen database.", "spel.demo"),
        view("spel", "Spel av eit skript med saker.", "spel.spel"),
    ),
    "Sjå saker": (
        view("saker", "Vis sakene.", "sak.saker"),
        view("sak", "Vis alt om ei sak.", "sak.sak"),
        view("kan", "Vis kva saka kan gjere no, og kvifor ikkje.", "sak.kan"),
        view("niva", "Vis kven som må svare for kvar partnar, og kvifor.", "sak.niva"),
        view("journal", "Vis journalen for ei sak.", "sak.journal"),
        view("brev", "Vis breva i ei sak: dei som ventar, er stoppa og har gått.", "sak.brev"),
        view("tvistestige", "Vis tvistestigen, og kva trinn ei sak har prøvd.", "sak.tvistestige"),
        view("prosesskart", "Teikn saksgangen, med tal frå historia.", "sak.prosesskart"),
    ),
    "Sjå helsefellesskapet": (
        view("oversyn", "Vis alt som manglar i helsefellesskapet i dag.", "fellesskap.oversyn"),
        view(
            "aarshjul",
            "Vis oppgåvene som kjem att: sist gjort, neste gong, og forfalne.",
            "fellesskap.aarshjul",
        ),
        view(
            "innboks",
            "Vis innboksen til sekretariatet: det som ventar, står først.",
            "fellesskap.innboks",
        ),
        view(
            "partnar",
            "Vis biletet for ein partnar: kva han må avgjere, og kven.",
            "partnar.partnar",
        ),
        view("partnarar", "Vis partnarane.", "partnar.partnarar"),
        view(
            "partsskifte",
            "Vis opne saker der ein partnar som går ut, har plikter.",
            "partnar.partsskifte",
        ),
        view(
            "organ",
            "Vis fellesorgana: mandat, kven som sit der, og om det held.",
            "fellesskap.organ",
        ),
        view(
            "nettverk",
            "Vis nettverka: fag, dekning, kontakt og siste referat.",
            "fellesskap.nettverk",
        ),
        view("avtalar", "Vis avtaleregisteret.", "fellesskap.avtalar"),
    ),
    "Post og purring": (
        view("send", "Send posten som skal gå no.", "post.send"),
        view(
            "utsendingar", "Vis utsendingane og kor langt dei er komne, eller éi av dei.",
            "post.utsendingar",
        ),
        view(
            "send-paa-nytt", "Send på nytt det som er usikkert eller ikkje kom fram.",
            "post.send_paa_nytt",
        ),
        view(
            "merk-sendt", "Merk ei usikker utsending som sendt: du veit at ho kom fram.",
            "post.merk_sendt",
        ),
        view("alarmar", "Vis det eit menneske må sjå på.", "post.alarmar"),
        view("kvitter-alarm", "Før inn at du har sett på ein alarm.", "post.kvitter_alarm"),
        view(
            "sjekk-post", "Send eit prøvebrev, og sjå om domenet er sett opp for å sende post.",
            "post.sjekk_post",
        ),
        view(
            "hent-post", "Hent e-post som er komen, og sei kva som vart gjort med kvar.",
            "post.hent_post",
        ),
        view(
            "eskaler", "Sei frå om eksterne fristar og anna i sakene nokon må ta tak i.",
            "post.eskaler",
        ),
        view(
            "sjolvsjekk", "Sjå etter om alt er heilt, og lag alarm av det som ikkje er det.",
            "post.sjolvsjekk",
        ),
        view(
            "planleggjar", "Køyr alle sveipa til du stoppar: purr, send, hent post, sjå etter.",
            "post.planleggjar",
        ),
    ),
    "Sjå reglane": (
        view(
            "regelbok", "Vis innhaldet i regelboka, eller lag henne som PDF.", "regelbok.regelbok",
        ),
        view("reglar", "Vis reglane.", "regelbok.reglar"),
        view("sakstypar", "Vis sakstypane.", "regelbok.sakstypar"),
        view("kva-om", "Vis kva som vert annleis om noko i saka var det.", "framsyn.kva_om"),
        view(
            "konsekvens",
            "Vis kva eit nytt reglement gjer med dei opne sakene.",
            "framsyn.konsekvens",
        ),
    ),
}
