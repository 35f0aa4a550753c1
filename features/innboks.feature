# language: no
Egenskap: Innboksen til sekretariatet
  Referat frå nettverk, invitasjonar utanfrå og meldingar om avvik kjem alle same vegen inn: til
  innboksen. Der ser sekretariatet på dei og seier kva dei vert til: ei sak, ei orientering eller
  ingenting. Kapitlet avgjer kven som kan sende inn og kven som sorterer, og det seier frå når
  det same ser ut til å ha kome før. Grunnlaget er Felles utviklingsplan kap. 8.4, 9 og 10.3,
  innspelet til NHSP 2024–2027 og rapporten frå Helse Førde.

  @INB-01 @L-dublett @R-295
  Regel: Det som har kome før, vert sagt frå om
    Kjelde: Innspel til NHSP 2024–2027, spm. 5: tilbod kjem frå mange ulike hald. Inga lovføresegn.

    Scenario: Eit nytt tilbod
      Gitt sekretariatet har lagt invitasjonen "Nasjonalt læringsnettverk" frå "Helsedirektoratet" i innboksen
      Når sekretariatet legg invitasjonen "Digital heimeoppfølging" frå "Helsedirektoratet" i innboksen
      Så går det gjennom

    Scenario: Referat kjem att med same tittel, men frå eit nytt møte
      Gitt Fagnettverket har lagt referatet "Referat" frå Fagnettverket i innboksen
      Når det vert 4. mai 2026
      Og Fagnettverket legg referatet "Referat" frå Fagnettverket i innboksen
      Så går det gjennom

    Scenario: Same tilbod frå to hald
      Gitt sekretariatet har lagt invitasjonen "Nasjonalt læringsnettverk" frå "Helsedirektoratet" i innboksen
      Når sekretariatet legg invitasjonen "Nasjonalt læringsnettverk!" frå Fjord helseføretak i innboksen
      Så går det gjennom
      Og det vert åtvara av regelen INB-01:
        """
        «Nasjonalt læringsnettverk!» ser ut til å vere motteke før: nummer 1 i innboksen.
        """
      Og rådet er:
        """
        Sjå på det som kom først. Er det det same, kan dette avsluttast med utfallet ingen.
        """

    Scenario: Det finst alt ei open sak om det
      Gitt sekretariatet har meldt inn ei sak med tittelen "Digital heimeoppfølging"
      Når sekretariatet legg invitasjonen "Digital heimeoppfølging" frå "Helsedirektoratet" i innboksen
      Så vert det åtvara av regelen INB-01:
        """
        «Digital heimeoppfølging» ser ut til å vere motteke før: sak 2026/1.
        """

    Scenario: Ei avslutta sak er ikkje i vegen
      Gitt sekretariatet har meldt inn ei sak med tittelen "Digital heimeoppfølging"
      Og sekretariatet har trekt saka
      Når sekretariatet legg invitasjonen "Digital heimeoppfølging" frå "Helsedirektoratet" i innboksen
      Så går det gjennom

  @INB-02 @L-dublett @R-162 @R-260
  Regel: Det vert sagt frå når det alt finst ei open sak om det same
    Kjelde: Rapport frå Helse Førde kap. 3.0 og 4.0: prosjekta er kartlagde, og avtaleverket har vorte for stort. Inga lovføresegn.

    Scenario: Ei ny sak
      Gitt sekretariatet har meldt inn ei sak med tittelen "Utskriving i helgane"
      Når sekretariatet melder inn ei sak med tittelen "Utskriving før jul"
      Så går det gjennom

    Scenario: Same tittel som ei open sak
      Gitt sekretariatet har meldt inn ei sak med tittelen "Utskriving i helgane"
      Når sekretariatet melder inn ei sak med tittelen "utskriving i helgane"
      Så går det gjennom
      Og det vert åtvara av regelen INB-02:
        """
        Det finst alt ei open sak som ser ut til å vere den same: 2026/1, «Utskriving i helgane».
        """
      Og rådet er:
        """
        Sjå på den saka. Er det den same, kan ei av dei trekkjast eller slåast saman med den andre.
        """

    Scenario: To saker om å endre same avtalen
      Gitt avtalen "Delavtale om rus" vart inngått 10. mars 2022
      Og sekretariatet har meldt inn ein revisjon av avtalen "Delavtale om rus"
      Når sekretariatet melder inn endå ein revisjon av avtalen "Delavtale om rus"
      Så vert det åtvara av regelen INB-02:
        """
        Det finst alt ei open sak som ser ut til å vere den same: 2026/1, «Revisjon».
        """

  @INB-03 @L-tilgang @R-299
  Regel: Alle kan sende inn, kvar i sitt eige namn
    Kjelde: Felles utviklingsplan kap. 10.3: eit system for avvik som er felles for alle partnarane. Inga lovføresegn.

    Scenariomal: <kven> melder eit avvik
      Når <kven> legg avviksmeldinga "Medisinlister ved utskriving" frå <fraa> i innboksen
      Så går det gjennom

      Eksempler:
        | kven               | fraa               |
        | Småvik             | Småvik             |
        | Fjord helseføretak | Fjord helseføretak |
        | Fagnettverket      | Fagnettverket      |
        | sekretariatet      | Storfjord          |

    Scenario: Ein partnar kan ikkje melde for ein annan
      Når Småvik legg avviksmeldinga "Medisinlister ved utskriving" frå Storfjord i innboksen
      Så vert det stansa av regelen INB-03:
        """
        Småvik kan ikkje sende inn noko på vegner av andre.
        """
      Og rådet er:
        """
        Send det inn i eige namn. Sekretariatet kan ta imot frå alle.
        """

    Scenario: Eit nettverk kan ikkje melde for ein partnar
      Når Fagnettverket legg brevet "Spørsmål om sårstell" frå Småvik i innboksen
      Så vert det stansa av regelen INB-03:
        """
        Fagnettverket kan ikkje sende inn noko på vegner av andre.
        """

  @INB-04 @L-tilgang @R-165
  Regel: Sekretariatet avgjer kva det som kjem inn, vert til
    Kjelde: Felles utviklingsplan kap. 8.4 og 9. Inga lovføresegn.

    Scenario: Eit referat vert teke til orientering
      Gitt Fagnettverket har lagt referatet "Møte i mars" frå Fagnettverket i innboksen
      Når sekretariatet avgjer at nummer 1 i innboksen er ei orientering
      Så går det gjennom

    Scenario: Avsendaren avgjer ikkje sjølv
      Gitt Fagnettverket har lagt referatet "Møte i mars" frå Fagnettverket i innboksen
      Når Fagnettverket avgjer at nummer 1 i innboksen er ei orientering
      Så vert det stansa av regelen INB-04:
        """
        Berre sekretariatet avgjer kva som skal skje med det som ligg i innboksen.
        """
      Og rådet er:
        """
        Send det til sekretariatet, som ser på det og seier frå kva det vert til.
        """

  @INB-05 @L-innboks
  Regel: Det som er vorte ei sak, vert ikkje lagt til sides
    Kjelde: Produktet sjølv; Felles utviklingsplan kap. 8.4. Avsendaren skal kunne få vite kva det vart til.

    Scenario: Ei ny sak i referatet vert meld inn, med nettverket som opphav
      Gitt Fagnettverket har lagt referatet "Møte i mars" frå Fagnettverket i innboksen
      Når sekretariatet melder inn nummer 1 i innboksen som sak av typen "Nettverkssak"
      Så er nummer 1 i innboksen vorte saka, med opphavet "referat frå Fagnettverket 2. mars 2026"
      Når sekretariatet avgjer at nummer 1 i innboksen er ei orientering
      Så vert det stansa av regelen INB-05:
        """
        Nummer 1 i innboksen er vorte sak 2026/1, og kan ikkje leggjast til sides.
        """
      Og rådet er:
        """
        Er saka registrert ved ein feil, så merk henne som feilregistrert først.
        """

    Scenario: Ein invitasjon utanfrå vert ei sak
      Gitt sekretariatet har lagt invitasjonen "Nasjonalt læringsnettverk" frå "Helsedirektoratet" i innboksen
      Når sekretariatet melder inn nummer 1 i innboksen som sak av typen "Invitasjon utanfrå"
      Så er nummer 1 i innboksen vorte saka, med opphavet "invitasjon frå Helsedirektoratet 2. mars 2026"
      Når sekretariatet avgjer at nummer 1 i innboksen ikkje vert noko
      Så vert det stansa av regelen INB-05:
        """
        Nummer 1 i innboksen er vorte sak 2026/1, og kan ikkje leggjast til sides.
        """

    Scenario: Saka var registrert ved ein feil
      Gitt Fagnettverket har lagt referatet "Møte i mars" frå Fagnettverket i innboksen
      Når sekretariatet melder inn nummer 1 i innboksen som sak av typen "Nettverkssak"
      Og sekretariatet merkjer saka som feilregistrert
      Og sekretariatet avgjer at nummer 1 i innboksen er ei orientering
      Så går det gjennom

  @INB-06 @L-innpost
  Regel: Det som kjem på e-post, gjer ingenting før sekretariatet har lese det og brukt det
    Kjelde: Felles utviklingsplan kap. 5.2.1: svaret er eit ja eller nei frå rett organ. Ein e-post er eit brev. Inga lovføresegn; eit løfte frå saksgangen.

    Scenario: Ein e-post flyttar inga sak
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Når det kjem ein e-post frå Småvik om saka
      Så ventar e-posten i innboksen
      Og saka står i steget "rundgang"
      Når sekretariatet legg e-posten ved saka
      Så går det gjennom
      Og e-posten er brukt som vedlegg i saka

    Scenario: Sekretariatet fører inn svaret, og ein annan person må kontrollere det
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Og det har kome ein e-post frå Småvik om saka
      Når sekretariatet fører inn eit ja frå Småvik etter e-posten
      Så går det gjennom
      Og e-posten er brukt som svar i saka
      Og svaret frå Småvik tel ikkje
      Når sekretariatet kontrollerer brevet
        | person  | bodil  |
        | partnar | Småvik |
      Så svaret frå Småvik tel

    Scenario: Ein partnar brukar ikkje innboksen
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Og det har kome ein e-post frå Småvik om saka
      Når Småvik svarar ja med e-posten
      Så vert det stansa av regelen INB-06:
        """
        Berre sekretariatet kan bruke det som ligg i innboksen, til å svare.
        """
      Og rådet er:
        """
        Svar i eige namn, eller be sekretariatet føre det inn.
        """
      Og ventar e-posten i innboksen

  @INB-07 @L-innpost-part
  Regel: Ein e-post vert ikkje brukt for ein annan utan at nokon får vite det
    Kjelde: Felles utviklingsplan kap. 5.2.1: kvar partnar svarar for seg sjølv. Inga lovføresegn; eit løfte frå saksgangen.

    Scenario: E-posten er frå den som svarar
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Og det har kome ein e-post frå Småvik om saka
      Når sekretariatet fører inn eit ja frå Småvik etter e-posten
      Så går det gjennom

    Scenario: E-posten ser ut til å vere frå ein annan partnar
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Og det har kome ein e-post frå Storfjord om saka
      Når sekretariatet fører inn eit ja frå Småvik etter e-posten
      Så går det gjennom
      Og det vert åtvara av regelen INB-07:
        """
        Nummer 1 i innboksen ser ut til å gjelde Storfjord, men vert brukt for Småvik.
        """
      Og rådet er:
        """
        Sjå på e-posten med «saksgang innboks 1». Er det rett likevel, treng du ikkje gjere noko.
        """

    Scenario: E-posten ser ut til å gjelde ei anna sak
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og det har kome ein e-post frå Småvik om sak 2025/7
      Når sekretariatet legg e-posten ved saka
      Så går det gjennom
      Og det vert åtvara av regelen INB-07:
        """
        Nummer 1 i innboksen ser ut til å gjelde sak 2025/7, men vert brukt for sak 2026/1.
        """

  @INB-08 @L-innpost
  Regel: Det som er brukt som grunnlag, vert ikkje lagt til sides
    Kjelde: Produktet sjølv; Felles utviklingsplan kap. 8.4. Den som sende det, skal kunne få vite kva det vart til.

    Scenario: Ein e-post som ventar, vert teken til orientering
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og det har kome ein e-post frå Småvik om saka
      Når sekretariatet avgjer at nummer 1 i innboksen er ei orientering
      Så går det gjennom

    Scenario: Ein e-post som er brukt som svar
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Og det har kome ein e-post frå Småvik om saka
      Og sekretariatet har ført inn eit ja frå Småvik etter e-posten
      Når sekretariatet avgjer at nummer 1 i innboksen er ei orientering
      Så vert det stansa av regelen INB-08:
        """
        Nummer 1 i innboksen er brukt som svar, og kan ikkje leggjast til sides.
        """
      Og rådet er:
        """
        Er det ført feil, så rett det i saka. Det som kom inn, vert ståande som grunnlag.
        """
