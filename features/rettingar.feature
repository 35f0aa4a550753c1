# language: no
Egenskap: Rettingar og samanslegne saker
  Dette kapitlet avgjer kva som kan rettast når noko er ført feil, kven som kan gjere det, og kva
  som opnar seg att etterpå. Ei retting legg til: det som stod, kan alltid lesast. Ho kan ikkje
  skjule at noko manglar, ikkje gjere om på det ein partnar sjølv har sagt, og ikkje endre ei sak
  som er avslutta. To saker kan verte til éi, men då skal ingen partnar misse svaret sitt på vegen.
  Grunnlaget er arkivforskrifta § 11 (retting av feil), kommunelova § 5-3, helse- og
  omsorgstenestelova §§ 6-1 og 6-2, og Felles utviklingsplan for Helse Bergen-området.

  @RET-01 @L-retting @L-slutt
  Regel: Ei avslutta sak vert ikkje skriven om
    Kjelde: arkivforskrifta § 11; Felles utviklingsplan kap. 8.

    Scenario: Ein skrivefeil i tittelen vert retta etter vedtaket
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er vedteken
      Når sekretariatet rettar saka: tittelen er "Prosedyre for utskriving"
      Så går det gjennom
      Og den gamle verdien "Samhandlingsprosedyre" står i rettinga

    Scenario: Avsendaren på eit dokument vert retta etter vedtaket
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er vedteken
      Når sekretariatet rettar dokumentet protokollutskrift: avsendaren er "Bystad kommune"
      Så går det gjennom

    Scenario: Samandraget kan ikkje skrivast om etter vedtaket
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er vedteken
      Når sekretariatet rettar saka: samandraget er "Ei heilt anna sak."
      Så vert det stansa av regelen RET-01:
        """
        Saka er vedteken. No kan berre tittelen på saka og journalopplysningane til eit dokument
        rettast.
        """
      Og rådet er:
        """
        Meld inn ei ny sak dersom noko skal gjerast om. Fråsegner kan alltid leggjast ved.
        """

    Scenario: Eit svar kan ikkje strykast etter vedtaket
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Og Småvik har svara ja ved kommunestyret, i brev til sekretariatet
      Og sekretariatet har kontrollert brevet
        | partnar | Småvik |
        | person  | bo     |
      Og saka er vedteken
      Når sekretariatet stryk svaret som er ført på Småvik
        | person | bo |
      Så vert det stansa av regelen RET-01:
        """
        Saka er vedteken. No kan berre tittelen på saka og journalopplysningane til eit dokument
        rettast.
        """

  @RET-02 @L-retting @L-sakstype
  Regel: Sakstypen og krinsen vert retta før SSU får saka
    Kjelde: arkivforskrifta § 11; Felles utviklingsplan kap. 6.1.

    Scenario: Ein prosedyre var meld inn som driftssak
      Gitt ei sak av typen "Driftssak"
      Og saka er komen til utgreiing
      Når sekretariatet rettar saka: sakstypen er "Samhandlingsprosedyre"
      Så går det gjennom
      Og den gamle verdien "C-18" står i rettinga

    Scenario: Ein partnar var gløymd
      Gitt ein samhandlingsprosedyre for Småvik og Fjord helseføretak
      Og saka har ordlyden "Rutinen gjeld frå 1. mai."
      Når sekretariatet rettar saka: krinsen er "Småvik, Storfjord og Fjord helseføretak"
      Så går det gjennom
      Og saka gjeld berre Småvik, Storfjord og Fjord helseføretak

    Scenario: Saka er send til SSU
      Gitt ei sak av typen "Driftssak"
      Og saka er komen til handsaming i SSU
      Når sekretariatet rettar saka: sakstypen er "Samhandlingsprosedyre"
      Så vert det stansa av regelen RET-02:
        """
        Saka er komen for langt til å rette sakstypen. Det må gjerast før SSU får saka.
        """
      Og rådet er:
        """
        Har SSU ikkje handsama saka, send henne attende og rett då. Elles: trekk saka, og meld
        henne inn på nytt.
        """

    Scenario: Partnarane har vore spurde, og saka er send attende
      Gitt ein samhandlingsprosedyre
      Og saka er komen til rundgang
      Og sekretariatet har sendt saka attende
      Når sekretariatet rettar saka: krinsen er "Småvik og Fjord helseføretak"
      Så vert det stansa av regelen RET-02:
        """
        Saka er komen for langt til å rette krinsen av partnarar. Det må gjerast før SSU får saka.
        """

    Scenario: Ein retta sakstype vert dømd som om saka vart meld inn på nytt
      Gitt ei sak av typen "Orientering"
        | gjeld | Småvik |
      Når sekretariatet rettar saka: sakstypen er "Samhandlingsprosedyre"
      Så vert det òg stansa av regelen INN-03

  @RET-03 @L-retting @L-sakstype
  Regel: Ei sak står aldri i eit steg sakstypen hennar ikkje har
    Kjelde: Felles utviklingsplan kap. 6.1.

    Scenario: Den rette sakstypen har òg utgreiing
      Gitt ei sak av typen "Driftssak"
      Og saka er komen til utgreiing
      Når sekretariatet rettar saka: sakstypen er "Samhandlingsprosedyre"
      Så går det gjennom
      Og saka står i steget "utgreiing"

    Scenario: Ei orientering skal ikkje greiast ut
      Gitt ei sak av typen "Driftssak"
      Og saka er komen til utgreiing
      Når sekretariatet rettar saka: sakstypen er "Orientering"
      Så vert det stansa av regelen RET-03:
        """
        Ei sak av typen orientering er aldri til utgreiing i fagleg utval.
        """
      Og rådet er:
        """
        Send saka attende først, og rett sakstypen då.
        """

  @RET-04 @L-retting @R-029
  Regel: Det SSU avgjorde, kviler på dei opplysningane SSU hadde
    Kjelde: Felles utviklingsplan kap. 8.2.2.

    Scenario: Etter ein rundgang opnar ein retta kostnad saka att
      Gitt ein samhandlingsprosedyre
      Og sekretariatet har lagt ved dokumentet kost–nytte-analyse
      Og saka er komen til konsensus
      Når sekretariatet rettar saka: kostnaden er "direkte"
      Så går det gjennom
      Og saka står i steget "rundgang"
      Og avklaringa frå Småvik må stadfestast
      Og svaret frå Småvik tel ikkje

    Scenario: Rettinga rører ikkje ved det partnarane har svara på
      Gitt ein samhandlingsprosedyre
      Og saka er komen til konsensus
      Når sekretariatet rettar saka: samandraget er "Utskriving i helgane."
      Så går det gjennom
      Og saka står i steget "konsensus"

    Scenario: I konsensusmodellen er det ingen rundgang å gå attende til
      Gitt ein samhandlingsprosedyre
      Og saka følgjer konsensusmodellen
      Og sekretariatet har lagt ved dokumentet kost–nytte-analyse
      Og saka er komen til konsensus
      Når sekretariatet rettar saka: kostnaden er "direkte"
      Så vert det stansa av regelen RET-04:
        """
        SSU og partnarane vart samde med dei opplysningane saka hadde. Kostnaden kan ikkje rettast
        medan semja står.
        """
      Og rådet er:
        """
        Send saka attende først, rett der, og la SSU handsame saka på nytt.
        """

  @RET-05 @L-retting @L-tilgang
  Regel: Berre partnaren gjer om sitt eige svar
    Kjelde: kommunelova § 5-3; Felles utviklingsplan kap. 5.2.1.

    Scenario: Eit telefonsvar er ført på feil partnar
      Gitt ein samhandlingsprosedyre
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Og Småvik har svara nei ved kommunestyret, på telefon til sekretariatet
        | grunngjeving | Vi vil vente. |
      Når sekretariatet stryk svaret som er ført på Småvik
      Så går det gjennom
      Og svaret frå Småvik tel ikkje

    Scenario: Eit telefonsvar vert stroke, og svaret partnaren har gitt sjølv, står
      Gitt ein samhandlingsprosedyre
      Og saka er komen til konsensus
      Og Småvik har svara nei ved kommunestyret, på telefon til sekretariatet
        | grunngjeving | Vi vil vente. |
      Når sekretariatet stryk svaret som er ført på Småvik
        | person | bo |
      Så går det gjennom
      Og svaret frå Småvik tel
      Og saka står i steget "konsensus"

    Scenario: Sekretariatet vil stryke eit nei
      Gitt ein samhandlingsprosedyre
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Og Småvik har svara nei ved kommunestyret
        | grunngjeving | Vi har ikkje folk til dette. |
      Når sekretariatet stryk svaret som er ført på Småvik
      Så vert det stansa av regelen RET-05:
        """
        Småvik har sjølv gitt eller stadfesta svaret, og berre Småvik kan gjere det om.
        """
      Og rådet er:
        """
        Be Småvik trekkje svaret eller svare på nytt.
        """

    Scenario: Partnaren har stadfesta telefonsvaret
      Gitt ein samhandlingsprosedyre
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Og Småvik har svara ja ved kommunestyret, på telefon til sekretariatet
      Og Småvik har stadfesta svaret
      Når sekretariatet stryk svaret som er ført på Småvik
      Så vert det stansa av regelen RET-05:
        """
        Småvik har sjølv gitt eller stadfesta svaret, og berre Småvik kan gjere det om.
        """

  @RET-06 @L-to-personar @L-brev
  Regel: Det to personar må stå bak, stryk ikkje den eine åleine
    Kjelde: Felles utviklingsplan kap. 5.2.1. Inga lovføresegn; eit løfte frå saksgangen.

    Scenario: Ein annan stryk brevet, og semja opnar seg att
      Gitt ein samhandlingsprosedyre
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Og Småvik har svara ja ved kommunestyret, i brev til sekretariatet
      Og sekretariatet har kontrollert brevet
        | partnar | Småvik |
        | person  | bo     |
      Og saka er komen til konsensus
      Når sekretariatet stryk svaret som er ført på Småvik
        | person | bo |
      Så går det gjennom
      Og saka står i steget "rundgang"
      Og svaret frå Småvik tel ikkje

    Scenario: Den same personen stryk det ho sjølv førte inn
      Gitt ein samhandlingsprosedyre
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Og Småvik har svara ja ved kommunestyret, i brev til sekretariatet
      Og sekretariatet har kontrollert brevet
        | partnar | Småvik |
        | person  | bo     |
      Når sekretariatet stryk svaret som er ført på Småvik
        | person | ada |
      Så vert det stansa av regelen RET-06:
        """
        Svaret frå Småvik er kontrollert. Ein annan kjend person enn den som førte det inn, må
        stryke det.
        """
      Og rådet er:
        """
        La ein annan i sekretariatet rette, med eigen person-id.
        """

    Scenario: Eit nei i brev vert ikkje stroke av den som førte det inn, når eit eldre ja ville telje att
      Gitt ein samhandlingsprosedyre
      Og saka er komen til konsensus
      Og Småvik har svara nei ved kommunestyret, i brev til sekretariatet
        | grunngjeving | Vi ombestemte oss. |
      Når sekretariatet stryk svaret som er ført på Småvik
        | person | ada |
      Så vert det stansa av regelen RET-06:
        """
        Vert dette svaret stroke, gjeld eit tidlegare svar frå Småvik att. Ein annan kjend person
        enn den som førte det inn, må stryke det.
        """

  @RET-07 @L-retting
  Regel: Ei retting skjuler ikkje at saka manglar noko ho måtte ha
    Kjelde: Felles utviklingsplan kap. 5.2.2.

    Scenario: Det rette dokumentet vert lagt ved først
      Gitt ein samhandlingsprosedyre
      Og saka er komen til handsaming i SSU
      Og sekretariatet har lagt ved dokumentet avtalesjekk
      Når sekretariatet rettar dokumentet avtalesjekk: slaget er "brev"
      Så går det gjennom

    Scenario: Dokumentet saka kom til SSU med, var noko anna
      Gitt ein samhandlingsprosedyre
      Og saka er komen til handsaming i SSU
      Når sekretariatet rettar dokumentet avtalesjekk: slaget er "brev"
      Så vert det stansa av regelen RET-07:
        """
        Med rettinga manglar saka ein sjekk mot gjeldande avtalar, som ho måtte ha for å kome hit.
        """
      Og rådet er:
        """
        Legg ved det rette dokumentet først, eller send saka attende og rett der.
        """

    Scenario: Dokumentet høyrer til ei anna sak
      Gitt ein samhandlingsprosedyre
      Og saka er komen til handsaming i SSU
      Når sekretariatet stryk dokumentet avtalesjekk
      Så vert det stansa av regelen RET-07:
        """
        Med rettinga manglar saka ein sjekk mot gjeldande avtalar, som ho måtte ha for å kome hit.
        """

    Scenario: Saka kostar likevel noko, og analysen manglar
      Gitt ein samhandlingsprosedyre
      Og saka er komen til rundgang
      Når sekretariatet rettar saka: kostnaden er "direkte"
      Så vert det stansa av regelen RET-07:
        """
        Med rettinga manglar saka ein samla kost–nytte-analyse, som ho måtte ha for å kome hit.
        """

    Scenario: Før SSU får saka, kan slaget rettast fritt, for kravet vert prøvd då
      Gitt ein samhandlingsprosedyre
      Og saka er klar for SSU
      Og sekretariatet har retta dokumentet avtalesjekk: slaget er "brev"
      Når sekretariatet sender saka til SSU
      Så vert det òg stansa av regelen UTG-03

  @RET-08 @L-retting @L-prov @L-signatur
  Regel: Eit prov er det det er så lenge nokon kviler på det
    Kjelde: kommunelova § 11-4; helseføretakslova § 39.

    Scenario: Tittelen på protokollutskrifta vert retta
      Gitt ein samhandlingsprosedyre
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Og Småvik har svara ja ved kommunestyret
      Når sekretariatet rettar dokumentet protokollutskrift: tittelen er "Utskrift frå møtet 2. mars"
      Så går det gjennom

    Scenario: Utskrifta som provar eit svar, kan ikkje verte eit referat
      Gitt ein samhandlingsprosedyre
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Og Småvik har svara ja ved kommunestyret
      Når sekretariatet rettar dokumentet protokollutskrift: slaget er "referat"
      Så vert det stansa av regelen RET-08:
        """
        Dokumentet kan ikkje få eit anna slag, for svaret frå Småvik kviler på det.
        """
      Og rådet er:
        """
        Få svaret trekt eller stroke først. Er det rett, treng det eit anna prov.
        """

    Scenario: Den signerte fila kan ikkje verte eit brev
      Gitt ein samarbeidsavtale om organa for Småvik og Fjord helseføretak
      Og saka er komen til konsensus
      Og Småvik har signert avtalen
      Når sekretariatet rettar dokumentet signert avtale: slaget er "brev"
      Så vert det stansa av regelen RET-08:
        """
        Dokumentet kan ikkje få eit anna slag, for signaturen frå Småvik kviler på det.
        """

    Scenario: Utskrifta vert ikkje nokon annan si, og ikkje frå ein annan dag
      Gitt ein samhandlingsprosedyre
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Og Småvik har svara ja ved kommunestyret
      Når sekretariatet rettar dokumentet protokollutskrift: avsendaren er "Storfjord kommune"
      Så vert det stansa av regelen RET-08:
        """
        Dokumentet kan ikkje få ein annan avsendar, for svaret frå Småvik kviler på det.
        """
      Når sekretariatet rettar dokumentet protokollutskrift: datoen er "1. januar 2026"
      Så vert det stansa av regelen RET-08:
        """
        Dokumentet kan ikkje få ein annan dato, for svaret frå Småvik kviler på det.
        """

  @RET-09 @L-retting @R-030
  Regel: Handsaminga som førte saka hit, vert retta der saka kan handsamast på nytt
    Kjelde: Felles utviklingsplan kap. 8.2.2.

    Scenario: Saksnummeret i SSU var skrive feil
      Gitt ein samhandlingsprosedyre
      Og saka er komen til rundgang
      Når sekretariatet rettar handsaming 1: saksnummeret er "12/26"
      Så går det gjennom
      Og saka har berre éi handsaming

    Scenario: Utfallet vert retta medan saka er i SSU
      Gitt ein samhandlingsprosedyre
      Og saka er komen til handsaming i SSU
      Og SSU har handsama saka
      Når sekretariatet rettar handsaming 1: utfallet er "attende"
      Så går det gjennom
      Og handsaminga 1 er ført med utfallet attende

    Scenario: Ei eldre handsaming vert retta, og den nyaste er framleis den nyaste
      Gitt ein samhandlingsprosedyre
      Og saka er komen til handsaming i SSU
      Og SSU har handsama saka
        | utfall | utsett |
      Og SSU har handsama saka
        | utfall | tilråding |
        | modell | to trinn  |
      Og sekretariatet har retta handsaming 1: utfallet er "attende"
      Når sekretariatet opnar ein runde
      Så går det gjennom

    Scenario: Handsaminga var ført på feil sak
      Gitt ein samhandlingsprosedyre
      Og saka er komen til handsaming i SSU
      Og SSU har handsama saka
      Når sekretariatet stryk handsaming 1
      Så går det gjennom
      Og saka har inga handsaming

    Scenario: SSU hadde sendt saka attende, men partnarane er alt spurde
      Gitt ein samhandlingsprosedyre
      Og saka er komen til rundgang
      Når sekretariatet rettar handsaming 1: utfallet er "attende"
      Så vert det stansa av regelen RET-09:
        """
        Saka er på rundgang hjå partane på grunn av denne handsaminga. Rettinga ville ta bort det
        som førte saka hit.
        """
      Og rådet er:
        """
        Send saka attende først, og rett handsaminga der.
        """
      Og det vert òg stansa av regelen RET-11

    Scenario: Det var ikkje semje i SSU likevel
      Gitt ein samhandlingsprosedyre
      Og saka følgjer konsensusmodellen
      Og saka er komen til konsensus
      Når sekretariatet rettar handsaming 1: semja er "nei"
      Så vert det stansa av regelen RET-09:
        """
        Saka er i konsensus på grunn av denne handsaminga. Rettinga ville ta bort det som førte
        saka hit.
        """
      Og det vert òg stansa av regelen RET-11

    Scenario: Valet av to trinn vert stroke medan partnarane er spurde
      Gitt ein samhandlingsprosedyre
      Og saka er komen til rundgang
      Og SSU har handsama saka
        | utfall | tilråding |
      Når Bo i sekretariatet stryk handsaming 1
      Så vert det stansa av regelen RET-09:
        """
        Saka er på rundgang hjå partane på grunn av denne handsaminga. Rettinga ville ta bort det
        som førte saka hit.
        """

    Scenario: Ei retta handsaming vert dømd som ei ny
      Gitt ein samhandlingsprosedyre
      Og saka er komen til handsaming i SSU
      Og SSU har handsama saka
      Når sekretariatet rettar handsaming 1: datoen er "9. mars 2026"
      Så vert det òg stansa av regelen HAN-05

    Scenario: Modellen kan ikkje rettast når partnarane er spurde
      Gitt ein samhandlingsprosedyre
      Og saka er komen til rundgang
      Når sekretariatet rettar handsaming 1: modellen er "konsensus"
      Så vert det òg stansa av regelen MOD-16

  @RET-10 @L-retting
  Regel: Ei sak partnarane er spurde om, er ikkje berre feilregistrert
    Kjelde: Felles utviklingsplan kap. 5.2.1. Inga lovføresegn; eit løfte frå saksgangen.

    Scenario: Saka vart meld inn to gonger
      Gitt ein samhandlingsprosedyre
      Og saka er komen til utgreiing
      Når sekretariatet merkjer saka som feilregistrert
      Så går det gjennom
      Og saka står i steget "feilregistrert"

    Scenario: Partnarane har brukt tid på saka
      Gitt ein samhandlingsprosedyre
      Og saka er komen til rundgang
      Når sekretariatet merkjer saka som feilregistrert
      Så vert det stansa av regelen RET-10:
        """
        Partnarane er alt spurde i saka, så ho er ikkje berre ført inn ved ein feil.
        """
      Og rådet er:
        """
        Trekk saka og sei kvifor, eller slå henne saman med den rette saka.
        """

    Scenario: Ei sak partnarane er spurde om, er slegen saman med denne
      Gitt ein samhandlingsprosedyre
      Og ei anna sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og sekretariatet har slege saka saman med den andre
      Når sekretariatet merkjer den andre saka som feilregistrert
      Så vert det stansa av regelen RET-10:
        """
        Ei anna sak er slegen saman med saka, så ho er ikkje berre ført inn ved ein feil.
        """

  @RET-11 @L-to-personar @L-ukjend-hand
  Regel: Ingen skriv åleine om det SSU kom til
    Kjelde: Felles utviklingsplan kap. 5.2.1 og 8.2.2. Inga lovføresegn; eit løfte frå saksgangen.

    Bakgrunn:
      Gitt ein samhandlingsprosedyre
      Og saka er komen til handsaming i SSU
      Og SSU har handsama saka
        | utfall | delt tilråding |

    Scenario: Ein annan i sekretariatet rettar utfallet, og partnarane får vite det
      Når Bo i sekretariatet rettar handsaming 1: utfallet er "tilråding"
      Så går det gjennom
      Og alle partnarane har fått brev om at handsaminga er retta

    Scenario: Den same som førte det inn, gjer usemja om til semje
      Når Ada i sekretariatet rettar handsaming 1: utfallet er "vedtak"
      Så vert det stansa av regelen RET-11:
        """
        Det Samhandlingsrådet kom til, kan berre ein annan kjend person enn den som førte det inn,
        rette.
        """
      Og rådet er:
        """
        La ein annan i sekretariatet rette det, med eigen person-id.
        """

    Scenario: Ingen veit kven som rettar
      Når nokon ukjend i sekretariatet rettar handsaming 1: utfallet er "vedtak"
      Så går det gjennom
      Og det vert åtvara av regelen RET-11:
        """
        Det Samhandlingsrådet kom til, kan berre ein annan kjend person enn den som førte det inn,
        rette.
        """

  @SLA-01 @L-samanslaaing @R-072
  Regel: Ingen partnar misser svaret sitt når to saker vert til éi
    Kjelde: Felles utviklingsplan kap. 5.1.

    Scenario: Den andre saka gjeld dei same, og svar går aldri over
      Gitt ein samhandlingsprosedyre
      Og ei anna sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Og Småvik har svara ja ved kommunestyret
      Når sekretariatet slår saka saman med den andre
      Så går det gjennom
      Og saka står i steget "slegen saman"
      Og den andre saka har ingen svar

    Scenario: To partnarar er ikkje med i den andre saka
      Gitt ein samhandlingsprosedyre
      Og ei anna sak av typen "Samhandlingsprosedyre"
        | gjeld | Småvik, Storfjord og Fjord helseføretak |
      Når sekretariatet slår saka saman med den andre
      Så vert det stansa av regelen SLA-01:
        """
        Bystad og Fjordklinikken er med i denne saka, men ikkje i sak 2026/2, og ville ikkje få
        svare der.
        """
      Og rådet er:
        """
        Slå saman den andre vegen, eller meld inn det som gjeld Bystad og Fjordklinikken, som eiga
        sak først.
        """

  @SLA-02 @L-samanslaaing @F-avtale-innga
  Regel: Det lova seier om kven som avgjer, følgjer med når to saker vert til éi
    Kjelde: helse- og omsorgstenestelova §§ 6-1 og 6-2; kommunelova § 5-3.

    Scenario: Begge sakene har det same innhaldet
      Gitt ein samarbeidsavtale med innhald etter § 6-2
      Og ei anna sak av typen "Samarbeidsavtale"
        | punkt i § 6-2 | 1, 2, 3 |
      Når sekretariatet slår saka saman med den andre
      Så går det gjennom

    Scenario: Den andre saka har ikkje innhald etter § 6-2
      Gitt ein samhandlingsprosedyre med innhald etter § 6-2
      Og ei anna sak av typen "Samhandlingsprosedyre"
      Når sekretariatet slår saka saman med den andre
      Så vert det stansa av regelen SLA-02:
        """
        Denne saka har innhald etter hol. § 6-2 nr. 1 og nr. 2, men det gjer ikkje sak 2026/2. Då
        kunne nokon ha avgjort noko dei ikkje har mynde til.
        """
      Og rådet er:
        """
        Rett sak 2026/2 først, eller slå saman den andre vegen.
        """

  @SLA-03 @L-samanslaaing-ordlyd
  Regel: Ei sak på rundgang tek ikkje meir inn i seg av seg sjølv
    Kjelde: Felles utviklingsplan kap. 5.2.1. Inga lovføresegn; eit løfte frå saksgangen.

    Scenario: Den andre saka er ikkje komen så langt
      Gitt ein samhandlingsprosedyre
      Og ei anna sak av typen "Samhandlingsprosedyre"
      Og den andre saka er komen til utgreiing
      Når sekretariatet slår saka saman med den andre
      Så går det gjennom

    Scenario: Den andre saka er på rundgang
      Gitt ein samhandlingsprosedyre
      Og ei anna sak av typen "Samhandlingsprosedyre"
      Og den andre saka er komen til rundgang
      Når sekretariatet slår saka saman med den andre
      Så vert det åtvara av regelen SLA-03:
        """
        Sak 2026/2 er alt på rundgang hjå partane. Det denne saka gjeld, kjem ikkje med der av seg
        sjølv.
        """
      Og rådet er:
        """
        Set ny ordlyd i sak 2026/2, så dei som er råka, får svare på nytt.
        """
