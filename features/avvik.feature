# language: no
Egenskap: Avvik og saker å lære av
  Dette kapitlet avgjer korleis helsefellesskapet tek imot avvik, uønskte hendingar og «vanskelege
  saker»: alltid anonymisert og på systemnivå, alltid for å lære, og aldri for å finne ein
  skuldig. Ei sak som kjem att gong på gong utan svar, vert lyft. Grunnlaget er prosjektrapporten
  for Helse Bergen-området, rapporten frå Helse Førde og innspelet til nasjonal plan.

  @LAR-01 @L-anonym @R-210
  Regel: Ei sak å lære av er anonymisert frå ho vert meld inn
    Kjelde: Felles utviklingsplan kap. 10.3; offentleglova § 13.

    Scenario: Eit anonymisert avvik vert meldt inn
      Når sekretariatet melder inn ei sak av typen "Avvik eller uønskt hending"
        | tittel      | Medisinliste som ikkje følgde med |
        | anonymisert | ja                                |
      Så går det gjennom

    Scenario: Ei vanleg sak treng ikkje vere anonymisert
      Når sekretariatet melder inn ei sak av typen "Driftssak"
        | tittel | Meldingar ved driftsstans |
      Så går det gjennom

    Scenario: Eit avvik som ikkje er anonymisert, vert ikkje teke imot
      Når sekretariatet melder inn ei sak av typen "Avvik eller uønskt hending"
        | tittel | Medisinliste som ikkje følgde med |
      Så vert det stansa av regelen LAR-01:
        """
        Ei sak å lære av vert meld inn anonymisert, og det er ikkje sagt at denne er det.
        """
      Og rådet er:
        """
        Ta bort alt som kan vise kven saka gjeld, og meld henne inn som anonymisert.
        """

  @LAR-02 @R-300 @R-222
  Regel: Ei sak å lære av endar med læring eller tiltak
    Kjelde: Felles utviklingsplan kap. 10.3; rapport frå Helse Førde kap. 3.0.

    Scenario: Læringsnotatet ligg ved
      Gitt ei sak av typen "«Vanskeleg sak»"
        | anonymisert | ja |
      Og sekretariatet har sendt saka til utgreiing i Fagforum
      Og sekretariatet har lagt ved dokumentet læringsnotat
      Når sekretariatet tek saka til vitande
      Så går det gjennom
      Og saka står i steget "teken til vitande"

    Scenario: Ei orientering treng ikkje noko læringsnotat
      Gitt ei sak av typen "Orientering"
      Når sekretariatet tek saka til vitande
      Så går det gjennom

    Scenario: Ingen har skrive kva ein lærte
      Gitt ei sak av typen "«Vanskeleg sak»"
        | anonymisert | ja |
      Og sekretariatet har sendt saka til utgreiing i Fagforum
      Når sekretariatet tek saka til vitande
      Så vert det åtvara av regelen LAR-02:
        """
        Saka endar utan læring: det ligg ikkje noko læringsnotat ved.
        """
      Og rådet er:
        """
        Skriv kva de har lært, eller kva tiltak som vert sette i verk, og legg det ved som
        læringsnotat.
        """

    Scenario: Helsefellesskapet krev læringsnotat
      Gitt helsefellesskapet har sett brytaren R-300 på stopp
      Og ei sak av typen "«Vanskeleg sak»"
        | anonymisert | ja |
      Og sekretariatet har sendt saka til utgreiing i Fagforum
      Når sekretariatet tek saka til vitande
      Så vert det stansa av regelen LAR-02:
        """
        Saka endar utan læring: det ligg ikkje noko læringsnotat ved.
        """

  @LAR-03 @R-301
  Regel: Ei sak som kjem att gong på gong, vert lyft
    Kjelde: Innspel til NHSP 2024–2027, spm. 1. Talet tre er eit framlegg.

    Scenario: To gonger attende er ikkje nok til å lyfte saka
      Gitt helsefellesskapet har sett brytaren R-301 på stopp
      Og ein samhandlingsprosedyre
      Og saka har kome attende 2 gonger
      Når sekretariatet sender saka til SSU
      Så går det gjennom

    Scenario: Saka er lyft, og kan prøvast på nytt
      Gitt helsefellesskapet har sett brytaren R-301 på stopp
      Og ein samhandlingsprosedyre
      Og saka har kome attende 3 gonger
      Og SSU har lyft saka til Fjordmøtet
      Når sekretariatet sender saka til SSU
      Så går det gjennom

    Scenario: Tredje gongen vert saka ikkje send same vegen ein gong til
      Gitt helsefellesskapet har sett brytaren R-301 på stopp
      Og ein samhandlingsprosedyre
      Og saka har kome attende 3 gonger
      Når sekretariatet sender saka til SSU
      Så vert det stansa av regelen LAR-03:
        """
        Saka har kome attende 3 gonger utan å finne ei løysing.
        """
      Og rådet er:
        """
        Lyft saka til Fjordmøtet, eller meld temaet inn som innspel til nasjonal plan.
        """
