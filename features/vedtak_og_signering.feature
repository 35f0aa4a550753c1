# language: no
Egenskap: Vedtak og signering
  Dette kapitlet avgjer når partnarane kan signere ein avtale, når avtalen er inngått, og kva eit
  vedtak må innehalde. Helsefellesskapet har ingen vedtak for seg sjølv: eit vedtak er summen av
  det partnarane har avgjort kvar for seg. Avtalen vert inngått parvis, mellom kvar kommune og
  helseføretaket, og manglar éin kommune, vert han nemnd med namn.
  Grunnlaget er helse- og omsorgstenestelova § 6-1, kommunelova § 6-1, helseføretakslova § 39,
  Felles utviklingsplan, Etablering av helsefellesskap og rapporten frå Helse Førde.

  @SIG-01 @R-040
  Regel: Kvar kommune skal ha godkjent avtalen før nokon signerer
    Kjelde: hol. § 6-1; Etablering av helsefellesskap, «Status helsefellesskap». Helsefellesskapet kan setje ei anna ordning.

    Scenario: Alle kommunane har godkjent
      Gitt ei sak av typen "Samarbeidsavtale"
      Og saka er komen til konsensus
      Når Småvik signerer avtalen
      Så er signaturen teken imot

    Scenario: Bystad har ikkje svara
      Gitt ei sak av typen "Samarbeidsavtale"
      Og saka er komen til rundgang
      Og alle har svara ja, utanom Bystad
      Når Småvik signerer avtalen
      Så vert det stansa av regelen SIG-01:
        """
        Bystad har ikkje godkjent avtalen; 2 av 3 kommunar har.
        """
      Og rådet er:
        """
        Vent på dei som manglar, eller avgrens avtalen til partnarane som er samde.
        """
      Og det vert òg stansa av regelen SIG-05

    Scenario: I Helse Bergen-området har 17 av 18 kommunar godkjent
      Gitt ein samarbeidsavtale på rundgang i Helse Bergen-området
      Og alle der har svara ja, utanom Alver
      Når Voss signerer avtalen på papir
      Så vert det stansa av regelen SIG-01:
        """
        Alver har ikkje godkjent avtalen; 17 av 18 kommunar har.
        """
      Og det vert òg stansa av regelen SIG-05

    Scenario: Avtalen kan lovleg avgrensast til dei 17 som er samde
      Gitt ein samarbeidsavtale på rundgang i Helse Bergen-området
      Og alle der har svara ja, òg om krinsen vert mindre, utanom Alver
      Og SSU der har avgrensa avtalen, utan Alver
      Og det er konstatert semje der
      Når Voss signerer avtalen på papir
      Så er signaturen teken imot
      Og avtalen gjeld ikkje Alver

  @SIG-02 @R-041
  Regel: Berre partane i avtalen signerer
    Kjelde: Etablering av helsefellesskap, «Status helsefellesskap». Helsefellesskapet kan setje ei anna ordning.

    Scenario: Småvik er part og signerer
      Gitt ei sak av typen "Samarbeidsavtale"
      Og saka er komen til konsensus
      Når Småvik signerer avtalen
      Så er signaturen teken imot

    Scenario: Storfjord gjekk ut då saka vart avgrensa
      Gitt ei sak av typen "Samarbeidsavtale"
      Og saka er komen til rundgang
      Og SSU har avgrensa saka, utan Storfjord
      Og sekretariatet har opna ein runde
      Og saka er komen til konsensus
      Når Storfjord signerer avtalen
      Så vert det stansa av regelen SIG-02:
        """
        Storfjord er ikkje part i avtalen og kan ikkje signere han.
        """
      Og rådet er:
        """
        Berre partane signerer, kvar for seg; ikkje SSU og ikkje sekretariatet.
        """

  @SIG-03 @L-signatur
  Regel: Den signerte fila skal liggje ved
    Kjelde: eit løfte frå saksgangen.

    Scenario: Den signerte avtalen ligg ved
      Gitt ei sak av typen "Samarbeidsavtale"
      Og saka er komen til konsensus
      Når Fjord helseføretak signerer avtalen
        | signert fil | ja |
      Så er signaturen teken imot

    Scenario: Signaturen viser berre til eit brev
      Gitt ei sak av typen "Samarbeidsavtale"
      Og saka er komen til konsensus
      Når Småvik signerer avtalen
        | signert fil | nei |
      Så vert det stansa av regelen SIG-03:
        """
        Signaturen frå Småvik manglar den signerte avtalen.
        """
      Og rådet er:
        """
        Legg ved den signerte avtalen, og vis til dokumentnummeret.
        """

  @SIG-04 @L-dato
  Regel: Ein signatur vert ført inn når han er gitt
    Kjelde: Felles utviklingsplan kap. 8. Inga lovføresegn; eit løfte frå saksgangen.

    Scenario: Avtalen vart signert same dag
      Gitt ei sak av typen "Samarbeidsavtale"
      Og saka er komen til konsensus
      Når Småvik signerer avtalen
        | dag | 2. mars 2026 |
      Så er signaturen teken imot

    Scenario: Avtalen skal signerast neste veke
      Gitt ei sak av typen "Samarbeidsavtale"
      Og saka er komen til konsensus
      Når Småvik signerer avtalen
        | dag | 9. mars 2026 |
      Så vert det stansa av regelen SIG-04:
        """
        Signaturen er datert fram i tid (9. mars 2026).
        """
      Og rådet er:
        """
        Før han inn når det er signert.
        """

  @SIG-05 @R-041
  Regel: Avtalen vert signert etter at semja er konstatert
    Kjelde: Etablering av helsefellesskap, «Status helsefellesskap». Helsefellesskapet kan setje ei anna ordning.

    Scenario: Semja er konstatert
      Gitt ei sak av typen "Samarbeidsavtale"
      Og saka er komen til konsensus
      Når Bystad signerer avtalen
      Så er signaturen teken imot

    Scenario: Alle har svara ja, men semja er ikkje konstatert
      Gitt ei sak av typen "Samarbeidsavtale"
      Og saka er komen til rundgang
      Og alle partnarane har svara ja
      Når Småvik signerer avtalen
      Så vert det stansa av regelen SIG-05:
        """
        Avtalen kan ikkje signerast før semja er konstatert.
        """
      Og rådet er:
        """
        Konstater semje når alle har svara, og signer etterpå.
        """

  @SIG-06 @L-signatur @L-ordlyd
  Regel: Ingen kan ha signert ein ordlyd før han vart laga
    Kjelde: hfl. § 39; koml. § 6-1. Datoregelen er eit løfte frå saksgangen.

    Scenario: Småvik signerer same dag som ordlyden vart laga
      Gitt ei sak av typen "Samarbeidsavtale"
      Og saka er komen til konsensus
      Når Småvik signerer avtalen
        | dag | 2. mars 2026 |
      Så er signaturen teken imot

    Scenario: Signaturen er eldre enn ordlyden
      Gitt ei sak av typen "Samarbeidsavtale"
      Og saka er komen til konsensus
      Når Småvik signerer avtalen
        | dag | 27. februar 2026 |
      Så vert det stansa av regelen SIG-06:
        """
        Signaturen er datert 27. februar 2026, men ordlyden vart først laga 2. mars 2026.
        """
      Og rådet er:
        """
        Før inn datoen då partnaren signerte denne ordlyden.
        """
      Og det vert òg stansa av regelen SIG-07

  @SIG-07 @L-signatur @L-dato
  Regel: Ingen kan ha signert før partnaren sjølv har avgjort
    Kjelde: hol. § 6-1 (utleidd). Datoregelen er eit løfte frå saksgangen.

    Bakgrunn:
      Gitt ei sak av typen "Samarbeidsavtale"
      Og saka er komen til rundgang
      Og det er 9. mars 2026
      Og alle partnarane har svara ja
      Og sekretariatet har konstatert semje

    Scenario: Småvik signerer same dag som kommunestyret avgjorde saka
      Når Småvik signerer avtalen
        | dag | 9. mars 2026 |
      Så er signaturen teken imot

    Scenario: Småvik har signert før kommunestyret avgjorde saka
      Når Småvik signerer avtalen
        | dag | 4. mars 2026 |
      Så vert det stansa av regelen SIG-07:
        """
        Signaturen frå Småvik er datert 4. mars 2026, før kommunestyret avgjorde saka 9. mars 2026.
        """
      Og rådet er:
        """
        Før inn signaturen frå etter avgjerda. Er avtalen signert for tidleg, må han signerast på nytt.
        """

  @VED-01 @R-041
  Regel: Ein avtale er vedteken når kvart par av kommune og helseføretak har signert
    Kjelde: hol. § 6-1; Etablering av helsefellesskap, «Status helsefellesskap». Helsefellesskapet kan setje ei anna ordning.

    Scenario: Alle para er inngåtte, kvart med sin dato
      Gitt ei sak av typen "Samarbeidsavtale"
      Og saka er komen til konsensus
      Og Fjord helseføretak har signert avtalen
      Og Småvik har signert avtalen
      Og det er 5. mars 2026
      Og Storfjord har signert avtalen
      Og Bystad har signert avtalen
      Og Fjordklinikken har signert avtalen
      Når sekretariatet fører inn vedtaket
        | plikt | Småvik: melde frå om plassar |
        | plikt | Fjord helseføretak: rettleie |
      Så går det gjennom
      Og saka står i steget "vedteken"
      Og paret Småvik og Fjord helseføretak er inngått 2. mars 2026
      Og paret Storfjord og Fjord helseføretak er inngått 5. mars 2026

    Scenario: Bystad har ikkje signert
      Gitt ei sak av typen "Samarbeidsavtale"
      Og saka er komen til konsensus
      Og Fjord helseføretak har signert avtalen
      Og Småvik har signert avtalen
      Og Storfjord har signert avtalen
      Når sekretariatet fører inn vedtaket
        | plikt | Småvik: melde frå om plassar |
        | plikt | Fjord helseføretak: rettleie |
      Så vert det stansa av regelen VED-01:
        """
        Avtalen er ikkje inngått med Bystad.
        """
      Og rådet er:
        """
        Få signaturane som manglar. Avtalen vert inngått parvis: kommune og helseføretak.
        """

    Scenario: Når helseføretaket ikkje har signert, er ingen par inngåtte
      Gitt ei sak av typen "Samarbeidsavtale"
      Og saka er komen til konsensus
      Og Småvik har signert avtalen
      Og Storfjord har signert avtalen
      Og Bystad har signert avtalen
      Når sekretariatet fører inn vedtaket
        | plikt | Småvik: melde frå om plassar |
        | plikt | Fjord helseføretak: rettleie |
      Så vert det stansa av regelen VED-01:
        """
        Avtalen er ikkje inngått med Småvik, Storfjord og Bystad.
        """

  @VED-02 @L-privat-signatur @F-privat-part
  Regel: Ein signatur som manglar frå ein privat part, stansar ikkje avtalen
    Kjelde: utleidd av hol. § 6-1. Regelen åtvarar, så ingen gløymer signaturen.

    Scenario: Fjordklinikken har òg signert
      Gitt ei sak av typen "Samarbeidsavtale"
      Og saka er komen til konsensus
      Og alle partnarane har signert avtalen
      Når sekretariatet fører inn vedtaket
        | plikt | Småvik: melde frå om plassar |
        | plikt | Fjord helseføretak: rettleie |
      Så går det gjennom

    Scenario: Fjordklinikken har ikkje signert
      Gitt ei sak av typen "Samarbeidsavtale"
      Og saka er komen til konsensus
      Og alle har signert avtalen, utanom Fjordklinikken
      Når sekretariatet fører inn vedtaket
        | plikt | Fjordklinikken: melde frå om plassar |
        | plikt | Småvik: rettleie                     |
      Så vert det avvist som feil i feltet plikter: "Berre ein partnar som vedtaket bind, kan få ei plikt."
      Når sekretariatet fører inn vedtaket
        | plikt | Småvik: melde frå om plassar |
        | plikt | Fjord helseføretak: rettleie |
      Så går det gjennom
      Og det vert åtvara av regelen VED-02:
        """
        Fjordklinikken har ikkje signert. Det stansar ikkje avtalen mellom kommune og helseføretak.
        """
      Og rådet er:
        """
        Minn Fjordklinikken om signaturen, eller før inn kvifor han manglar.
        """
      Og saka står i steget "vedteken"
      Og vedtaket og avtalen i registeret bind ikkje Fjordklinikken

  @VED-03 @R-037
  Regel: Eit vedtak bør seie kven som skal gjere kva
    Kjelde: Felles utviklingsplan kap. 5.2.1. Inga lovføresegn.

    Scenario: Vedtaket har ei plikt for kvart nivå
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til konsensus
      Når sekretariatet fører inn vedtaket
        | plikt | Småvik: melde frå om ledige plassar      |
        | plikt | Fjord helseføretak: varsle om utskriving |
      Så går det gjennom
      Og saka står i steget "vedteken"

    Scenario: Den som ikkje er med i saka, får inga plikt
      Gitt ei sak av typen "Samhandlingsprosedyre"
        | gjeld | Småvik og Fjord helseføretak |
      Og saka er komen til konsensus
      Når sekretariatet fører inn vedtaket
        | plikt | Storfjord: melde frå om ledige plassar   |
        | plikt | Fjord helseføretak: varsle om utskriving |
      Så vert det avvist som feil i feltet plikter: "Berre ein partnar som vedtaket bind, kan få ei plikt."
      Når sekretariatet fører inn vedtaket
        | plikt | Småvik: melde frå om ledige plassar      |
        | plikt | Fjord helseføretak: varsle om utskriving |
      Så går det gjennom

    Scenario: Vedtaket har ingen plikter
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til konsensus
      Når sekretariatet fører inn vedtaket
      Så går det gjennom
      Og det vert åtvara av regelen VED-03:
        """
        Vedtaket seier ikkje kven som skal gjere kva.
        """
      Og rådet er:
        """
        Skriv pliktene med «--plikter» når du fører inn vedtaket. Er vedtaket ført inn, før dei inn etterpå med
        «saksgang ny-plikt», alle i éin kommando.
        """

  @VED-04 @R-038 @R-024
  Regel: Eit vedtak med plikter forpliktar begge nivåa, eller seier kvifor ikkje
    Kjelde: Rapport frå Helse Førde kap. 2.0. Inga lovføresegn.

    Scenario: Både kommunen og sjukehuset har ei plikt
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til konsensus
      Når sekretariatet fører inn vedtaket
        | plikt | Småvik: melde frå om ledige plassar  |
        | plikt | Fjordklinikken: varsle om utskriving |
      Så går det gjennom

    Scenario: Vedtaket seier kvifor berre kommunane har ei plikt
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til konsensus
      Når sekretariatet fører inn vedtaket
        | plikt              | Småvik: melde frå om ledige plassar |
        | grunn for pliktene | Sjukehuset gjer sin del frå før.    |
      Så går det gjennom

    Scenario: Berre Småvik har ei plikt
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til konsensus
      Når sekretariatet fører inn vedtaket
        | plikt | Småvik: melde frå om ledige plassar |
      Så vert det stansa av regelen VED-04:
        """
        Pliktene gjeld berre det eine nivået.
        """
      Og rådet er:
        """
        Før inn ei plikt for minst éin kommune og éin i spesialisthelsetenesta i same kommando, eller skriv
        kvifor det ikkje trengst («--plikt-grunn»).
        """

  @VED-05 @R-027 @R-014
  Regel: Eit vedtak må ha partnarar som står bak det
    Kjelde: Felles utviklingsplan kap. 3.2 og 5.2.1. Inga lovføresegn.

    Scenario: Partnarane står bak vedtaket
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til konsensus
      Når sekretariatet fører inn vedtaket
      Så går det gjennom
      Og vedtaket bind alle fem partnarane

    Scenario: Ei sak som ved ein feil står utan partnarar, vert aldri vedteken
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til konsensus, men står ved ein feil utan partnarar
      Når sekretariatet fører inn vedtaket
      Så vert det stansa av regelen VED-05:
        """
        Eit vedtak må ha partnarar som står bak det; helsefellesskapet eig ingen vedtak.
        """
      Og rådet er:
        """
        Før inn kven saka gjeld.
        """

  @VED-06 @R-014 @L-slutt
  Regel: Ei plikt som vert ført inn etterpå, må følgje av det partnaren sjølv har vedteke
    Kjelde: Felles utviklingsplan kap. 5.2.1. Plikta er ei hending på vedtaket; vedtaket sjølv vert aldri endra.

    Scenario: Vedtaket vart ført inn utan plikter, og dei kjem etterpå
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til konsensus
      Og sekretariatet har ført inn vedtaket
      Når sekretariatet fører inn ei plikt som følgjer av vedtaket
        | plikt | Småvik: melde frå om ledige plassar; frist=2027-12-31; ansvarleg=leiar      |
        | plikt | Fjord helseføretak: varsle om utskriving; frist=2027-12-31; ansvarleg=leiar |
      Så går det gjennom
      Og saka står i steget "vedteken"
      Og journalen viser eit brev til "Småvik og Fjord helseføretak" med tittelen "Ei plikt etter vedtaket: Samhandlingsprosedyre"

    Scenario: Storfjord er ikkje bunden av vedtaket
      Gitt ei sak av typen "Samhandlingsprosedyre"
        | gjeld | Småvik og Fjord helseføretak |
      Og saka er komen til konsensus
      Og sekretariatet har ført inn vedtaket
      Når sekretariatet fører inn ei plikt som følgjer av vedtaket
        | plikt | Storfjord: melde frå om ledige plassar |
      Så vert det stansa av regelen VED-06:
        """
        Vedtaket bind ikkje Storfjord, og kan ikkje gi Storfjord ei plikt.
        """
      Og rådet er:
        """
        Før berre inn det ein partnar sjølv har vedteke. Skal fleire gjere noko, meld inn ei ny
        sak.
        """
      Og det vert òg stansa av regelen VED-04
