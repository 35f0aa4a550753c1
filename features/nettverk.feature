# language: no
Egenskap: Nettverk
  Eit nettverk er ein stad for drøfting, utvikling og endring, og vedtek aldri noko. Det skal vere
  lett å halde i gang: det einaste det gjer for helsefellesskapet, er å sende referat til
  sekretariatet, som ser etter saker i dei. Kapitlet avgjer kva som skal vere kjent om kvart
  nettverk, kven dei skal nå, og når det er grunn til å spørje korleis det går.
  Grunnlaget er Felles utviklingsplan kap. 5.2.6, 8.4 og 10. Inga lovføresegn.

  @NET-01 @R-167
  Regel: Oversynet seier kva nettverket handlar om, kven det dekkjer og kven ein kan spørje
    Kjelde: Felles utviklingsplan kap. 8.4. Inga lovføresegn.

    Scenario: Alt er ført inn
      Når sekretariatet set opp nettverket "Sårnettverket"
        | fag     | sår                        |
        | dekning | alle                       |
        | kontakt | sårsjukepleiaren i Småvik  |
      Så går det gjennom

    Scenario: Oversynet over alle nettverka er heilt
      Når sekretariatet ser over helsefellesskapet
      Så går det gjennom

    Scenario: Noko manglar når nettverket vert sett opp
      Når sekretariatet set opp nettverket "Sårnettverket"
        | dekning | alle |
      Så vert det åtvara av regelen NET-01:
        """
        Oversynet over nettverka manglar fagområdet og kontakten for Sårnettverket.
        """
      Og rådet er:
        """
        Før det inn med «saksgang endre-organ».
        """

    Scenario: Det som manglar, står i oversynet til det er ført inn
      Gitt sekretariatet har sett opp nettverket "Sårnettverket"
        | fag     | sår  |
        | dekning | alle |
      Når sekretariatet ser over helsefellesskapet
      Så vert det åtvara av regelen NET-01:
        """
        Oversynet over nettverka manglar kontakten for Sårnettverket.
        """

  @NET-02 @R-168
  Regel: Sentrale nettverk er for heile området
    Kjelde: Felles utviklingsplan kap. 8.4. Eit nettverk er sentralt når det ikkje er ført inn at det høyrer til eitt område.

    Scenariomal: Nettverket når dei det er for: <dekning>
      Når sekretariatet set opp nettverket "Sårnettverket"
        | fag     | sår                       |
        | dekning | <dekning>                 |
        | kontakt | sårsjukepleiaren i Småvik |
        | område  | <område>                  |
      Så går det gjennom

      Eksempler:
        | dekning            | område      |
        | alle               | Fjordlandet |
        | kommunane ytst ute | Fjordlandet |

    Scenario: Eit sentralt nettverk er berre for nokre
      Når sekretariatet set opp nettverket "Sårnettverket"
        | fag     | sår                       |
        | dekning | Småvik                    |
        | kontakt | sårsjukepleiaren i Småvik |
      Så vert det åtvara av regelen NET-02:
        """
        Sårnettverket er eit sentralt nettverk, men dekkjer berre Småvik.
        """
      Og rådet er:
        """
        Opne nettverket for heile området, eller før inn kva område det høyrer til.
        """

  @NET-03 @R-166
  Regel: Av eit nettverk vert det ikkje kravt meir enn referat
    Kjelde: Felles utviklingsplan kap. 8.4: «utan at det skal lagast tunge system». Inga lovføresegn.

    Scenario: Nettverket er fritt
      Når sekretariatet set opp nettverket "Sårnettverket"
        | fag     | sår                       |
        | dekning | alle                      |
        | kontakt | sårsjukepleiaren i Småvik |
      Så går det gjennom

    Scenario: Nettverket får valnemnd
      Når sekretariatet set opp nettverket "Sårnettverket"
        | fag      | sår                       |
        | dekning  | alle                      |
        | kontakt  | sårsjukepleiaren i Småvik |
        | valnemnd | Områdeutvalet             |
      Så vert det åtvara av regelen NET-03:
        """
        Av Sårnettverket er det kravt meir enn referat: val av medlemer.
        """
      Og rådet er:
        """
        Eit nettverk skal vere lett å halde i gang. La det vere nok at det sender referat.
        """

  @NET-04 @R-174 @R-164 @R-169
  Regel: Eit nettverk som er stilt lenge, vert spurt korleis det går
    Kjelde: Felles utviklingsplan kap. 8.4. Kor lenge, er eit tal helsefellesskapet kan setje (seks månader er framlegg og står ikkje i kjeldene). Regelen er av til helsefellesskapet slår han på, så nær som for rus og psykiatri, som er prioriterte.

    Scenario: Referatet er kome
      Gitt helsefellesskapet har sett brytaren R-174 på åtvar
      Og det er 15. januar 2026
      Og sekretariatet har lagt referatet "Møte i januar" frå Fagnettverket i innboksen
      Når det vert 2. mars 2026
      Og sekretariatet ser over helsefellesskapet
      Så går det gjennom

    Scenario: Siste referat er gammalt
      Gitt helsefellesskapet har sett brytaren R-174 på åtvar
      Og det er 15. juni 2025
      Og Fagnettverket har lagt referatet "Møte i juni" frå Fagnettverket i innboksen
      Når det vert 2. mars 2026
      Og sekretariatet ser over helsefellesskapet
      Så vert det åtvara av regelen NET-04:
        """
        Fagnettverket har ikkje sendt referat dei siste 6 månadene: sist var 15. juni 2025.
        """
      Og rådet er:
        """
        Ta kontakt med farmasøyten i Småvik og spør korleis det går. Før inn referatet med «saksgang mottak».
        """

    Scenario: Eit nettverk for rus vert spurt òg der dei andre ikkje vert det
      Gitt sekretariatet har sett opp nettverket "Rusnettverket"
        | fag     | rus og psykisk helse     |
        | dekning | alle                     |
        | kontakt | ruskonsulenten i Småvik  |
      Når sekretariatet ser over helsefellesskapet
      Så vert det åtvara av regelen NET-04:
        """
        Rusnettverket har ikkje sendt referat dei siste 6 månadene: det er ikkje ført inn noko referat.
        """

  @NET-05 @R-171 @R-172
  Regel: Leiinga på begge sider har nettverk
    Kjelde: Felles utviklingsplan kap. 5.2.6 og 10.5. Framlegg: regelen er av til helsefellesskapet slår han på.

    Scenario: Kommunalsjefane har sitt nettverk
      Gitt helsefellesskapet har sett brytaren R-171 på åtvar
      Og sekretariatet har sett opp nettverket "Kommunalsjefnettverket"
        | fag     | kommunalsjefar og fagleg leiing |
        | dekning | alle                            |
        | kontakt | kommunalsjefen i Småvik         |
      Når sekretariatet ser over helsefellesskapet
      Så seier regelen NET-05 ingenting

    Scenario: Nettverket når ikkje alle
      Gitt helsefellesskapet har sett brytaren R-171 på åtvar
      Og sekretariatet har sett opp nettverket "Kommunalsjefnettverket"
        | fag     | kommunalsjefar          |
        | dekning | ytre                    |
        | kontakt | kommunalsjefen i Småvik |
        | område  | Fjordlandet             |
      Når sekretariatet ser over helsefellesskapet
      Så vert det åtvara av regelen NET-05:
        """
        Helsefellesskapet har ikkje eit samla nettverk for kommunalsjefane og spesialistleiinga.
        """

    Scenario: Dialognettverket manglar
      Gitt helsefellesskapet har sett brytaren R-172 på åtvar
      Når sekretariatet ser over helsefellesskapet
      Så vert det åtvara av regelen NET-05:
        """
        Helsefellesskapet har ikkje eit dialognettverk for leiinga på begge sider.
        """
      Og rådet er:
        """
        Set opp nettverket med «saksgang nytt-organ»: rolla nettverk, fagområdet «dialog» og dekninga «alle».
        """

  @NET-06 @R-170
  Regel: Samhandling mellom DPS og kommunar kan løysast i eit nettverk
    Kjelde: Felles utviklingsplan kap. 8.4. Framlegg: regelen er av til helsefellesskapet slår han på. Det er eit framlegg, og saka kan meldast inn likevel.

    Scenario: Ei sak om noko anna
      Gitt helsefellesskapet har sett brytaren R-170 på åtvar
      Når sekretariatet melder inn ei sak med tittelen "Utskriving i helgane" og merkelappen "ikt"
      Så går det gjennom

    Scenario: Saka er merkt med DPS
      Gitt helsefellesskapet har sett brytaren R-170 på åtvar
      Når sekretariatet melder inn ei sak med tittelen "Møteplassar lokalt" og merkelappen "dps"
      Så går det gjennom
      Og det vert åtvara av regelen NET-06:
        """
        Saka gjeld samhandlinga mellom DPS og kommunar, som kan løysast i eit nettverk.
        """
      Og rådet er:
        """
        Spør nettverket først. Meld inn saka når ho krev at partnarane avgjer noko.
        """
