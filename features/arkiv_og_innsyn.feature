# language: no
Egenskap: Arkiv, innsyn og det partnarane må kunne lite på
  Dette kapitlet avgjer kva journalen må seie om det som kjem inn og går ut, og kva alle kan få sjå.
  Ingenting er offentleg før nokon har vurdert innsyn, og eit unntak har alltid ein heimel.
  Kapitlet seier òg frå når ein partnar vert ståande utan nokon å skrive til, og når eit reglement
  er ført inn bakover i tid utan at partnaren har lese det.
  Grunnlaget er arkivforskrifta §§ 11, 14 og 15, offentleglova §§ 3, 13, 29 og 31.
  Det andre er løfte frå saksgangen.

  @ARK-01 @L-journal
  Regel: Journalen seier kven eit dokument kjem frå eller går til
    Kjelde: arkivforskrifta § 15.

    Scenario: Eit brev som kjem inn, har avsendar
      Gitt ein samhandlingsprosedyre
      Når sekretariatet journalfører dokumentet brev
        | journalposttype | I              |
        | avsendar        | Småvik kommune |
      Så er dokumentet teke imot
      Og siste journalpost har slaget I frå "Småvik kommune"

    Scenario: Det ein partnar sender inn sjølv, er eit inngåande dokument frå han
      Gitt ein samhandlingsprosedyre
      Når Småvik sender inn dokumentet protokollutskrift
      Så er dokumentet teke imot
      Og siste journalpost har slaget I frå "Småvik"

    Scenario: Runden og svara står i journalen med kvar sitt nummer
      Gitt ein samhandlingsprosedyre for Småvik og Fjord helseføretak
      Og saka er komen til konsensus
      Når sekretariatet journalfører dokumentet saksframlegg
        | journalposttype | S |
      Så er dokumentet teke imot
      Og journalen viser eit brev til "Småvik og Fjord helseføretak" med tittelen "Semje er konstatert: Felles sak"
      Og kvart nummer i journalen finst berre éin gong

    Scenario: Eit brev som kjem inn, har ingen avsendar
      Gitt ein samhandlingsprosedyre
      Når sekretariatet journalfører dokumentet brev
        | journalposttype | I |
      Så vert det stansa av regelen ARK-01:
        """
        Journalen må seie kven dokumentet kjem frå.
        """
      Og rådet er:
        """
        Før inn avsendaren. Er dokumentet internt, vel ein annan journalposttype.
        """

    Scenario: Eit brev som går ut, har ingen mottakar
      Gitt ein samhandlingsprosedyre
      Når sekretariatet journalfører dokumentet brev
        | journalposttype | U |
      Så vert det stansa av regelen ARK-01:
        """
        Journalen må seie kven dokumentet går til.
        """

    Scenario: Ei retting kan ikkje ta bort det journalen må seie
      Gitt ein samhandlingsprosedyre
      Og sekretariatet har journalført dokumentet brev
      Når sekretariatet rettar dokumentet brev: journalposttypen er "I"
      Så vert det stansa av regelen ARK-01:
        """
        Journalen må seie kven dokumentet kjem frå.
        """

  @ARK-02 @L-innsyn
  Regel: Eit unntak frå innsyn viser til paragrafen det byggjer på
    Kjelde: offentleglova §§ 3, 29 og 31. At ingenting vert lagt ut før nokon har vurdert det, er eit løfte frå saksgangen.

    Scenario: Ingenting er offentleg før nokon har vurdert det
      Gitt ein samhandlingsprosedyre
      Når sekretariatet journalfører dokumentet brev
      Så er dokumentet ikkje offentleg
      Og alle ser tittelen "Ikkje vurdert for innsyn" på dokumentet

    Scenario: Eit dokument er vurdert og er offentleg
      Gitt ein samhandlingsprosedyre
      Og sekretariatet har journalført dokumentet brev
      Når sekretariatet vurderer innsyn i dokumentet
      Så går det gjennom
      Og dokumentet er offentleg
      Og alle ser tittelen "brev" på dokumentet

    Scenario: Eit dokument er unnateke, og alle ser berre den offentlege tittelen
      Gitt ein samhandlingsprosedyre
      Og sekretariatet har journalført dokumentet brev
      Når sekretariatet vurderer innsyn i dokumentet
        | offentleg        | nei                    |
        | heimel           | offl. § 14 første ledd |
        | offentleg tittel | Internt notat          |
      Så går det gjennom
      Og dokumentet er ikkje offentleg
      Og alle ser tittelen "Internt notat" på dokumentet

    Scenario: Når tittelen vert retta etterpå, må innsynet vurderast på nytt
      Gitt ein samhandlingsprosedyre
      Og sekretariatet har journalført dokumentet brev
      Og sekretariatet har vurdert innsyn i dokumentet
      Når sekretariatet rettar dokumentet brev: tittelen er "Brev om eit tilsett tilfelle"
      Så går det gjennom
      Og dokumentet er ikkje offentleg

    Scenario: Saka er offentleg når ho er vurdert
      Gitt ein samhandlingsprosedyre
      Når sekretariatet vurderer innsyn i saka
      Så går det gjennom
      Og saka er offentleg

    Scenario: Eit notat frå ein telefonsamtale vert ikkje lagt ut før partnaren har stadfesta det
      Gitt ein samhandlingsprosedyre
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Og Småvik har svara ja ved kommunestyret, på telefon til sekretariatet
      Og Storfjord har avklart at saka ikkje er prinsipiell
      Og Storfjord har svara ja ved heradsstyret
      Når sekretariatet vurderer innsyn i saka
      Så går det gjennom
      Og alle ser svaret frå Storfjord i journalen
      Og ingen andre enn sekretariatet ser svaret frå Småvik i journalen

    Scenario: Unntaket har ingen heimel
      Gitt ein samhandlingsprosedyre
      Og sekretariatet har journalført dokumentet brev
      Når sekretariatet vurderer innsyn i dokumentet
        | offentleg | nei |
      Så vert det stansa av regelen ARK-02:
        """
        Eit unntak frå innsyn må vise til paragrafen det byggjer på.
        """
      Og rådet er:
        """
        Skriv heimelen, til dømes «offl. § 14 første ledd». Finst det ingen, er det offentleg.
        """

    Scenario: Ein grunn utan paragraf er ingen heimel
      Gitt ein samhandlingsprosedyre
      Når sekretariatet journalfører dokumentet brev
        | offentleg | nei        |
        | heimel    | det er best slik |
      Så vert det stansa av regelen ARK-02:
        """
        Eit unntak frå innsyn må vise til paragrafen det byggjer på.
        """

  @ARK-04 @L-innsyn-ledd
  Regel: Heimelen nemner ledd, bokstav eller nummer
    Kjelde: offentleglova § 31 første ledd. Saksgangen les heimelen som tekst, og åtvarar difor berre.

    Scenario: Heimelen er nøyaktig
      Gitt ein samhandlingsprosedyre
      Og sekretariatet har journalført dokumentet brev
      Når sekretariatet vurderer innsyn i dokumentet
        | offentleg | nei                                                       |
        | heimel    | offl. § 13 første ledd, jf. fvl. § 13 første ledd nr. 1 |
      Så går det gjennom

    Scenario: Heimelen nemner berre paragrafen
      Gitt ein samhandlingsprosedyre
      Og sekretariatet har journalført dokumentet brev
      Når sekretariatet vurderer innsyn i dokumentet
        | offentleg | nei        |
        | heimel    | offl. § 14 |
      Så vert det åtvara av regelen ARK-04:
        """
        Heimelen «offl. § 14» nemner ikkje ledd, bokstav eller nummer.
        """
      Og rådet er:
        """
        Vis til ledd, bokstav eller nummer, og for § 13 til føresegna som pålegg teieplikt, til dømes
        «offl. § 13 første ledd, jf. fvl. § 13 første ledd nr. 1». Lova krev det når nokon får avslag.
        """

    Scenario: Teieplikta byggjer òg på ei anna føresegn
      Gitt ein samhandlingsprosedyre
      Og sekretariatet har journalført dokumentet brev
      Når sekretariatet vurderer innsyn i dokumentet
        | offentleg | nei                    |
        | heimel    | offl. § 13 første ledd |
      Så vert det åtvara av regelen ARK-04:
        """
        Heimelen «offl. § 13 første ledd» nemner ikkje føresegna som pålegg teieplikt.
        """

  @ARK-03 @L-innsyn
  Regel: Det som er under teieplikt, er aldri offentleg
    Kjelde: offentleglova § 13; forvaltningslova § 13 første ledd nr. 1 («noens personlige forhold»). Yrke, bustad og
    arbeidsstad er til vanleg ikkje slike forhold (andre ledd).

    Scenario: Helseopplysningar er alltid unnatekne etter § 13
      Gitt ein samhandlingsprosedyre
      Og sekretariatet har journalført dokumentet brev
      Når sekretariatet vurderer innsyn i dokumentet
        | offentleg | nei   |
        | innhald   | helse |
      Så går det gjennom
      Og alle ser tittelen "Unnateke frå innsyn, offl. § 13 første ledd, jf. fvl. § 13 første ledd nr. 1" på dokumentet

    Scenario: Nokon vil gjere helseopplysningar offentlege
      Gitt ein samhandlingsprosedyre
      Og sekretariatet har journalført dokumentet brev
      Når sekretariatet vurderer innsyn i dokumentet
        | offentleg | ja    |
        | innhald   | helse |
      Så vert det stansa av regelen ARK-03:
        """
        Opplysningar om helse og andre personlege forhold er under teieplikt, og kan ikkje vere
        offentlege.
        """
      Og rådet er:
        """
        Vel nei, og gi ein offentleg tittel utan opplysningane.
        """

  @ARK-11 @L-innsyn @L-to-personar
  Regel: Teieplikt vert ikkje oppheva av den som sa at ho gjeld
    Kjelde: offentleglova § 13; forvaltningslova § 13. At det trengst to, er eit løfte frå saksgangen.

    Scenario: Ein annan ser at opplysningane ikkje gjeld nokon einskild, og seier kvifor
      Gitt ein samhandlingsprosedyre
      Og sekretariatet har journalført dokumentet brev
      Og sekretariatet har vurdert innsyn i dokumentet
        | offentleg | nei   |
        | innhald   | helse |
      Når sekretariatet vurderer innsyn i dokumentet
        | offentleg | ja                                            |
        | grunn     | Tala gjeld heile kommunen, og ingen einskild. |
        | person    | bo                                            |
      Så går det gjennom

    Scenario: Den same personen gjer det offentleg, utan å seie kvifor
      Gitt ein samhandlingsprosedyre
      Og sekretariatet har journalført dokumentet brev
      Og sekretariatet har vurdert innsyn i dokumentet
        | offentleg | nei   |
        | innhald   | helse |
      Når sekretariatet vurderer innsyn i dokumentet
        | offentleg | ja |
      Så vert det stansa av regelen ARK-11:
        """
        Dette er vurdert som underlagt teieplikt. Skal det likevel vere offentleg, må ein annan
        kjend person enn den som unntok det, seie kvifor.
        """
      Og rådet er:
        """
        La ein annan i sekretariatet vurdere det, med eigen person-id, og skrive grunnen. Var det
        uklart kven som unntok det, vurder det som unnateke på nytt først.
        """

  @KTK-01 @L-kontakt @R-051
  Regel: Ein partnar står ikkje utan nokon å skrive til
    Kjelde: Felles utviklingsplan kap. 5.2.4 om kontaktperson. At partnaren har eit postmottak, er eit løfte frå saksgangen.

    Scenario: Ein av to kontaktpersonar sluttar
      Gitt ein samhandlingsprosedyre
      Og Småvik har fått ein kontaktperson til
      Når sekretariatet avsluttar kontaktpersonen i Småvik 31. mars 2026
      Så går det gjennom

    Scenario: Den siste kontaktpersonen sluttar
      Gitt ein samhandlingsprosedyre
      Når sekretariatet avsluttar kontaktpersonen i Småvik 31. mars 2026
      Så vert det åtvara av regelen KTK-01:
        """
        Småvik står utan kontaktperson frå 1. april 2026. Då går brev berre til postmottaket, og ingen runde som spør dei, kan opnast.
        """
      Og rådet er:
        """
        Før inn ein ny med «saksgang ny-kontakt» før den dagen.
        """

    Scenario: Postmottaket vert avslutta
      Gitt ein samhandlingsprosedyre
      Når sekretariatet avsluttar postmottaket i Småvik 31. mars 2026
      Så vert det åtvara av regelen KTK-01:
        """
        Småvik står utan postmottak frå 1. april 2026. Då går brev berre til kontaktpersonen.
        """

  @REG-01 @L-reglement @F-reglement-gjeld
  Regel: Eit reglement bakover i tid ventar på at partnaren sjølv stadfester det
    Kjelde: eit løfte frå saksgangen. Kommunelova § 5-14 seier at kommunestyret sjølv fastset reglementet.

    Scenario: Reglementet gjeld frå i dag
      Når sekretariatet fører inn reglementet til Storfjord frå 2. mars 2026
      Så går det gjennom

    Scenario: Partnaren fører inn reglementet sitt sjølv
      Når Storfjord fører inn reglementet til Storfjord frå 1. januar 2026
      Så går det gjennom
      Og Storfjord har stadfesta at vi les reglementet rett

    Scenario: Sekretariatet fører inn eit reglement som alt har verka i to månader
      Når sekretariatet fører inn reglementet til Storfjord frå 1. januar 2026
      Så vert det åtvara av regelen REG-01:
        """
        Reglementet er ført inn med verknad frå 1. januar 2026, bakover i tid, og Storfjord har ikkje
        stadfesta at vi les det rett.
        """
      Og rådet er:
        """
        Be Storfjord lese det og stadfeste med «saksgang stadfest-reglement».
        """
      Og Storfjord har ikkje stadfesta at vi les reglementet rett

    Scenario: Storfjord stadfester
      Når sekretariatet fører inn reglementet til Storfjord frå 2. mars 2026
      Og Storfjord stadfester reglementet til Storfjord
      Så går det gjennom
      Og Storfjord har stadfesta at vi les reglementet rett

    Scenario: Sekretariatet kan ikkje stadfeste for partnaren
      Når sekretariatet fører inn reglementet til Storfjord frå 2. mars 2026
      Og sekretariatet stadfester reglementet til Storfjord
      Så vert det òg stansa av regelen TIL-02

    Scenario: Ein annan partnar kan ikkje stadfeste
      Når sekretariatet fører inn reglementet til Storfjord frå 2. mars 2026
      Og Bystad stadfester reglementet til Storfjord
      Så vert det òg stansa av regelen TIL-01
