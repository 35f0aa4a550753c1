"""The commands that act on a case or on the register, in the order people meet them."""

from collections.abc import Mapping

from adapters.cli.line.entry import Entry, view

ACTS: Mapping[str, tuple[Entry, ...]] = {
    "Meld inn": (
        view("meld-inn", "Meld inn ei sak.", "sak.meld_inn"),
        view("kladdar", "Vis kladdane.", "sak.kladdar"),
        view("slett-kladd", "Slett ein kladd.", "sak.slett_kladd"),
        Entry("varsle", "Send forehandsvarsel til partnarar som ikkje har fått det."),
    ),
    "Før saka vidare": (
        view("gjer", "Gjer eit trekk med saka, etter namnet på trekket.", "line.gjer"),
        Entry("legg-ved", "Legg eit dokument ved saka."),
        Entry("ny-ordlyd", "Set ny ordlyd i saka."),
        Entry("send-til-utgreiing", "Send saka til utgreiing."),
        Entry("send-til-ssu", "Send saka til handsaming i SSU."),
        Entry("handsam", "Før inn at eit organ har handsama saka."),
        Entry("send-attende", "Send saka attende."),
        Entry("opne-runde", "Send saka på rundgang hjå partane."),
        Entry("kontroller-svar", "Kontroller registreringa av eit brev (ein annan person)."),
        Entry("innarbeid", "Før inn korleis eit innspel er møtt."),
        Entry("avgrens", "Avgrens saka til partnarane som er samde (handsaming i SSU)."),
        Entry("konstater-semje", "Konstater at det er semje."),
        Entry("vedta", "Før inn at saka er vedteken."),
        Entry("ta-til-vitande", "Avslutt ei orientering: saka er teken til vitande."),
        Entry("presenter-pm", "Før inn at saka er presentert for det øvste møtet."),
        Entry("lyft-pm", "Lyft saka til det øvste møtet."),
        Entry("paa-vent", "Set saka på vent."),
        Entry("ta-opp-att", "Ta opp att ei sak som er sett på vent."),
        Entry("utset-frist", "Gi alle som er spurde, lengre tid til å svare."),
        Entry("stopp-sending", "Stopp breva i saka som ikkje har gått enno, eller eitt av dei."),
        Entry("send-att", "Send breva som vart stoppa, likevel, eller eitt av dei."),
        Entry(
            "medverknad",
            "Før inn kven som er med i arbeidet, er spurd eller invitert, eller eit unntak.",
        ),
        Entry("milepael", "Før inn ein milepæl: når han er planlagd, eller når han vart nådd."),
        Entry("omfordel", "Gi saka til eit anna organ å greie ut."),
        Entry(
            "endre-omfang",
            "Endre omfanget av ei sak som er til utgreiing; alle partnarane får varsel.",
        ),
        Entry(
            "tvistesteg",
            "Før inn eit steg på tvistestigen: kvar usemja vart prøvd løyst, og korleis det gjekk.",
        ),
    ),
    "Rett og ordne": (
        Entry("ny-plikt", "Før inn ei plikt som følgjer av vedtaket, i ei sak som er vedteken."),
        Entry("minn-plikt", "Minn partnaren om ei plikt etter vedtaket."),
        Entry("rett", "Rett noko som er ført feil. Den gamle verdien vert ståande i historia."),
        Entry(
            "slaa-saman",
            "Slå saka saman med ei anna sak. Svara går aldri over til den andre saka.",
        ),
        Entry("overfoer", "Før pliktene til ein partnar over til den som har teke over etter han."),
        Entry("eige-saksnummer", "Før inn saksnummeret ein part har i arkivet sitt."),
        Entry(
            "vurder-innsyn",
            "Avgjer om saka eller eit dokument er offentleg, og etter kva heimel.",
        ),
    ),
    "Kva partnarane seier": (
        Entry("avklar", "Avklar kva saka er for ein partnar: prinsipiell, økonomi og planar."),
        Entry("svar", "Svar for ein partnar i rundgangen."),
        Entry("stadfest", "Stadfest ei avklaring, eit telefonsvar eller ei redaksjonell retting."),
        Entry(
            "trekk-svar",
            "Trekk eit svar, med same prov som svaret sjølv; eller stryk det som er skrive feil.",
        ),
        Entry("lyft-ordlyd", "Krev at ei redaksjonell retting vert rekna som reell."),
        Entry("fraasegn", "Gi ei eiga fråsegn eller eit innspel; det vert lagt ved uendra."),
        Entry("raadgjeving", "Gi råd i saka. Råd vert aldri talde."),
        Entry("signer", "Før inn at ein part har signert."),
        Entry("meld-usemje", "Meld at partnarane er usamde."),
        Entry(
            "stadfest-plikt",
            "Stadfest kor langt partnaren er komen med ei plikt etter vedtaket.",
        ),
    ),
    "Avslutt": (
        Entry("avvis", "Avvis saka."),
        Entry("trekk-saka", "Trekk saka."),
        Entry("feilregistrer", "Merk saka som feilregistrert."),
        Entry("send-til-tvisteloysing", "Send usemja til tvisteløysing."),
    ),
    "Register": (
        Entry("ny-kontakt", "Før inn ein kontakt hjå ein partnar."),
        Entry("avslutt-kontakt", "Avslutt ein kontakt."),
        Entry("nytt-reglement", "Før inn ein ny versjon av reglementet til ein partnar."),
        Entry(
            "stadfest-reglement",
            "Stadfest at sekretariatet les reglementet til partnaren rett.",
        ),
        Entry("ny-partnar", "Før inn ein ny partnar i helsefellesskapet."),
        Entry("nytt-namn", "Før inn at ein partnar har skift namn."),
        Entry("slaa-saman-partnarar", "Før inn at partnarar er slegne saman til éin."),
        Entry("del-partnar", "Før inn at ein partnar er delt i fleire."),
        Entry(
            "nytt-organ",
            "Før inn eit nytt fellesorgan: ad hoc-utval, arbeidsgruppe, plangruppe, nettverk …",
        ),
        Entry(
            "endre-organ",
            "Endre eit fellesorgan: nytt namn, nytt mandat, forleng det eller legg det ned.",
        ),
        Entry("oppnemn", "Før inn kven som sit i eit organ, og for kor lenge."),
        Entry("avslutt-verv", "Før inn at nokon går ut av eit organ."),
        Entry(
            "ny-avtale",
            "Før inn ein avtale i avtaleregisteret, eller ein ny versjon av ein som finst.",
        ),
        Entry("avtalehending", "Før inn at ein avtale er gjennomgått, send inn eller oppheva."),
        Entry("sei-opp-avtale", "Sei opp ein avtale for ein partnar: partnaren si eiga avgjerd."),
        Entry(
            "mottak",
            "Ta imot eit referat, ein invitasjon eller ei melding om avvik i innboksen.",
        ),
        Entry("set-brytar", "Set kor hard ein regel er: av, åtvaring eller stopp."),
        Entry("set-tal", "Set eit eige tal i staden for det som følgjer med."),
        Entry("handsam-innkome", "Avgjer kva som skal skje med noko i innboksen."),
    ),
}
