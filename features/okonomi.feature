# language: no
Egenskap: Økonomien i saka
  Dette kapitlet avgjer kva som skjer når ingen veit kva ei sak kostar, og kva eit vedtak må seie om tid og
  ressursar. Ei uavklart sak vert avklart, ikkje avvist. Kven som kan binde ein partnar til ein kostnad, står
  i kapitlet om delegasjon; kva kost–nytte-analysen skal vise, står i kapitlet om utgreiinga. Grunnlaget er
  felles utviklingsplan for Helse Bergen-området og innspelet til nasjonal helse- og sjukehusplan.

  @OKO-01 @R-065
  Regel: Uavklart økonomi fører saka til avklaring, ikkje til avvising
    Kjelde: Felles utviklingsplan kap. 5.2.2. Inga lovføresegn.

    Scenario: Saka kostar ingenting, og kan avvisast av andre grunnar
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til utgreiing
      Når sekretariatet avviser saka
      Så går det gjennom

    Scenario: Kostnaden er kjend, og saka vert likevel avvist
      Gitt ei sak av typen "Samhandlingsprosedyre"
        | kostnad | direkte |
      Og saka er komen til utgreiing
      Og sekretariatet har lagt ved dokumentet kost–nytte-analyse
      Når sekretariatet avviser saka
      Så går det gjennom

    Scenario: Ingen har sett på kva saka kostar
      Gitt ei sak av typen "Samhandlingsprosedyre"
        | kostnad | direkte |
      Og saka er komen til utgreiing
      Når sekretariatet avviser saka
      Så går det gjennom
      Og det vert åtvara av regelen OKO-01:
        """
        Økonomien i saka er ikkje avklart. Det er grunn til å avklare han, ikkje til å avvise saka.
        """
      Og rådet er:
        """
        La saka stå i utgreiing til kost–nytte-analysen og avklaringane er på plass.
        """

    Scenario: Småvik veit ikkje kva saka kostar
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til utgreiing
      Og Småvik har avklart at kostnaden er ukjend
      Når sekretariatet avviser saka
      Så går det gjennom
      Og det vert åtvara av regelen OKO-01:
        """
        Økonomien i saka er ikkje avklart. Det er grunn til å avklare han, ikkje til å avvise saka.
        """

  @OKO-02 @R-064
  Regel: Ei sak der økonomien har vore uavklart lenge, vert sett på, der helsefellesskapet krev det
    Kjelde: Felles utviklingsplan kap. 5.2.2. Regelen er av til helsefellesskapet slår han på. Kor lenge, er eit tal helsefellesskapet kan setje (60 dagar er framlegg og står ikkje i kjeldene).

    Bakgrunn:
      Gitt helsefellesskapet har sett brytaren R-064 på åtvar
      Og ei sak av typen "Samhandlingsprosedyre"
      Og saka er klar for SSU
      Og Småvik har avklart at kostnaden er ukjend

    Scenario: Det har gått to månader
      Gitt det er 1. mai 2026
      Når sekretariatet sender saka til SSU
      Så går det gjennom

    Scenario: Det har gått meir enn to månader
      Gitt det er 2. mai 2026
      Når sekretariatet sender saka til SSU
      Så går det gjennom
      Og det vert åtvara av regelen OKO-02:
        """
        Småvik har ikkje visst kva saka kostar på meir enn 60 dagar.
        """
      Og rådet er:
        """
        Spør kva som manglar for å avklare økonomien, så saka ikkje vert liggjande.
        """

    Scenario: Småvik har funne ut av det
      Gitt det er 2. mai 2026
      Og Småvik har avklart at kostnaden er i budsjettet
      Når sekretariatet sender saka til SSU
      Så går det gjennom

  @OKO-03 @R-061
  Regel: Nye plikter får tid og nokon som har ansvaret
    Kjelde: Innspel til NHSP 2024–2027, spm. 4. Inga lovføresegn.

    Bakgrunn:
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til konsensus

    Scenario: Kvar plikt har frist og ansvarleg
      Når sekretariatet fører inn vedtaket
        | plikt | Småvik: lære opp dei tilsette; frist=2026-12-31; ansvarleg=kommunalsjef             |
        | plikt | Fjord helseføretak: endre rutinen; frist=2026-12-31; ansvarleg=klinikksjef |
      Så går det gjennom

    Scenariomal: Plikta til Småvik manglar <manglar>
      Når sekretariatet fører inn vedtaket
        | plikt | <plikt>                                                                    |
        | plikt | Fjord helseføretak: endre rutinen; frist=2026-12-31; ansvarleg=klinikksjef |
      Så går det gjennom
      Og det vert åtvara av regelen OKO-03:
        """
        Plikta «lære opp dei tilsette» for Småvik manglar <manglar>.
        """
      Og rådet er:
        """
        Skriv plikta som «partnar: kva; frist=ÅÅÅÅ-MM-DD; ansvarleg=stilling», så det nye får tid
        og nokon som tek det i hand.
        """

      Eksempler:
        | manglar            | plikt                                                  |
        | frist              | Småvik: lære opp dei tilsette; ansvarleg=kommunalsjef  |
        | ansvarleg          | Småvik: lære opp dei tilsette; frist=2026-12-31        |
        | frist og ansvarleg | Småvik: lære opp dei tilsette                          |
