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

  @IVS-02 @L-pliktpaaminning @R-264
  Regel: Ein part vert minna om ei plikt til han seier at ho er gjennomført
    Kjelde: Rapport frå Helse Førde kap. 4.0.

    Scenario: Parten har berre stadfesta i leiinga
      Gitt ein samhandlingsprosedyre
      Og saka er vedteken
      Og Småvik har gjennomført plikta si i leiinga
      Når sekretariatet minner om den fyrste plikta
      Så går det gjennom

    Scenario: Parten har gjort det som skal gjerast
      Gitt ein samhandlingsprosedyre
      Og saka er vedteken
      Og Småvik og Fjord helseføretak har gjennomført pliktene sine på alle nivå
      Når sekretariatet minner om den fyrste plikta
      Så vert det stansa av regelen IVS-02:
        """
        Småvik har stadfesta at plikta er gjennomført i leiinga, i avdelinga og i drifta.
        """
      Og rådet er:
        """
        Det er ikkje noko å minne om. Sjå pliktene med «saksgang sak».
        """
