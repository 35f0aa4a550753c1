# language: no
Egenskap: Iverksetjing
  Dette kapitlet avgjer kva som hender etter eit vedtak: korleis kvar part stadfester at det er
  kome heilt ut til dei som gjer arbeidet, i leiinga, i avdelinga og i drifta. Grunnlaget er prosjektrapporten for Helse Bergen-området og rapporten frå
  Helse Førde, der avtalane er lite kjende og lite brukte i drifta.

  @IVS-01 @R-277 @R-264
  Regel: Iverksetjinga er ferdig når ho er stadfesta på alle nivå
    Kjelde: Felles utviklingsplan kap. 3.4; rapport frå Helse Førde kap. 4.0.

    Scenario: Alle har stadfesta på alle nivå
      Gitt ein samhandlingsprosedyre
      Og saka er vedteken
      Og Småvik og Fjord helseføretak har gjennomført pliktene sine på alle nivå
      Og vedtaket har fått ei iverksetjingssak
      Når sekretariatet tek saka til vitande
      Så går det gjennom

    Scenario: Éin part har berre stadfesta i leiinga
      Gitt ein samhandlingsprosedyre
      Og saka er vedteken
      Og Fjord helseføretak har gjennomført pliktene sine på alle nivå
      Og Småvik har gjennomført plikta si i leiinga
      Og vedtaket har fått ei iverksetjingssak
      Når sekretariatet tek saka til vitande
      Så vert det åtvara av regelen IVS-01:
        """
        Småvik har ikkje stadfesta at vedtaket er sett i verk på alle nivå: leiing, avdeling og
        drift.
        """
      Og rådet er:
        """
        Be dei stadfeste pliktene sine med «saksgang stadfest-plikt», eller skriv i merknaden
        kvifor saka likevel vert avslutta.
        """

    Scenario: Ingen har stadfesta noko
      Gitt ein samhandlingsprosedyre
      Og saka er vedteken
      Og vedtaket har fått ei iverksetjingssak
      Når sekretariatet tek saka til vitande
      Så vert det åtvara av regelen IVS-01:
        """
        Småvik og Fjord helseføretak har ikkje stadfesta at vedtaket er sett i verk på alle nivå:
        leiing, avdeling og drift.
        """
