# language: no
Egenskap: Saka som lagar eller reviderer ein avtale
  Dette kapitlet avgjer rekkjefølgja i ei avtalesak: kven som må ha drøfta og godkjent før ho går
  vidare, og at det ho følgjer av, er avgjort først. Grunnlaget er rapporten frå Helse Førde. Reglane
  om kven som avgjer for kvar partnar, står i kapitlet om delegasjon.

  @AVT-21 @R-258
  Regel: Fagleg utval godkjenner ein delavtale før SSU
    Kjelde: Rapport frå Helse Førde kap. 3.0. Gjeld der helsefellesskapet har brytaren på.

    Scenario: Fagforum har godkjent utkastet
      Gitt helsefellesskapet har sett brytaren R-258 på stopp
      Og ei sak av typen "Delavtale"
      Og saka er klar for SSU
      Og Fagforum har handsama saka
        | utfall | godkjent |
      Når sekretariatet sender saka til SSU
        | avtaleform | felles identisk |
      Så går det gjennom

    Scenario: Utkastet er ikkje godkjent
      Gitt helsefellesskapet har sett brytaren R-258 på stopp
      Og ei sak av typen "Delavtale"
      Og saka er klar for SSU
      Når sekretariatet sender saka til SSU
        | avtaleform | felles identisk |
      Så vert det stansa av regelen AVT-21:
        """
        Fagleg utval har ikkje godkjent utkastet til delavtale.
        """
      Og rådet er:
        """
        Før inn handsaminga i det faglege utvalet først, på den ordlyden som skal til SSU.
        """

  @AVT-22 @R-263
  Regel: Ein revisjon er drøfta i felles møte først
    Kjelde: Rapport frå Helse Førde kap. 4.0. Gjeld der helsefellesskapet har brytaren på.

    Scenario: SSU har drøfta revisjonen
      Gitt helsefellesskapet har sett brytaren R-263 på stopp
      Og saka reviderer ein avtale i registeret
      Og SSU har handsama saka
        | utfall | drofta |
      Når sekretariatet sender saka til utgreiing i Fagforum
      Så går det gjennom

    Scenario: Ingen har drøfta revisjonen
      Gitt helsefellesskapet har sett brytaren R-263 på stopp
      Og saka reviderer ein avtale i registeret
      Når sekretariatet sender saka til utgreiing i Fagforum
      Så vert det stansa av regelen AVT-22:
        """
        Revisjonen av avtalen er ikkje drøfta i felles møte enno.
        """
      Og rådet er:
        """
        Før inn at SSU, eit områdeutval eller fagleg utval har drøfta revisjonen
        («saksgang handsam … --utfall drofta»).
        """

  @KJE-01 @R-267
  Regel: Det ei sak følgjer av, er vedteke før henne
    Kjelde: Rapport frå Helse Førde kap. 5.0: rammeavtalen følgjer av strukturen.

    Scenario: Strukturen er vedteken
      Gitt saka følgjer av ei strukturendring som er vedteken
      Og saka er komen til konsensus
      Og alle partnarane har signert avtalen
      Når sekretariatet fører inn vedtaket
        | plikt | Småvik: følgje opp             |
        | plikt | Fjord helseføretak: følgje opp |
      Så går det gjennom

    Scenario: Strukturen er ikkje vedteken enno
      Gitt saka følgjer av ei strukturendring som ikkje er vedteken
      Og saka er komen til konsensus
      Og alle partnarane har signert avtalen
      Når sekretariatet fører inn vedtaket
        | plikt | Småvik: følgje opp             |
        | plikt | Fjord helseføretak: følgje opp |
      Så vert det stansa av regelen KJE-01:
        """
        Saka følgjer av sak 2026/1, som er innmeldt og ikkje vedteken.
        """
      Og rådet er:
        """
        Vent til sak 2026/1 er vedteken. Ho kan endre det denne saka byggjer på.
        """
