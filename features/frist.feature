# language: no
Egenskap: Frist
  Dette kapitlet avgjer når ein runde skal vere svara på. Det er éin frist for alle som vert
  spurde, og han følgjer det nivået som treng lengst tid. Kjeldene gir ingen tal: lengdene, og det
  fellesferien gjer, er vanleg praksis, ikkje stadfesta; det romjul, påske og valhaust gjer, er
  framlegg. Helsefellesskapet kan endre alt saman.
  Ein frist som er ute, avgjer ingenting. Tagnad er aldri samtykke.

  @FRI-01 @L-fristdag
  Regel: Ein svarfrist går ut på ein dag då organ og tilsette er på arbeid
    Kjelde: vanleg praksis, ikkje stadfesta; det romjul, påske og valhaust gjer, er framlegg. Dagane står i lov om 1. og 17. mai og i helligdagsfredlova.

    Scenario: Fristen vert rekna ut, og seier korleis
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er klar for rundgang
      Når sekretariatet opnar ein runde
        | lengd | 12 veker |
      Så går det gjennom
      Og svarfristen er 26. mai 2026, for:
        """
        12 veker frå 2. mars 2026 er 25. mai, 2. pinsedag; fristen er 26. mai.
        """

    Scenario: Sekretariatet vel ein arbeidsdag
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er klar for rundgang
      Når sekretariatet opnar ein runde
        | frist | 26. mai 2026 |
      Så går det gjennom

    Scenario: Sekretariatet vel ein høgtidsdag
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er klar for rundgang
      Når sekretariatet opnar ein runde
        | frist | 25. mai 2026 |
      Så vert det åtvara av regelen FRI-01:
        """
        Svarfristen 25. mai 2026 er 2. pinsedag.
        """
      Og rådet er:
        """
        Vel heller 26. mai 2026. Let du fristen stå, gjeld han som han er.
        """

    Scenariomal: Slik fell fristen, òg når klokka vert stilt og i 2027
      Gitt det er <dag>
      Og ei sak av typen "Samhandlingsprosedyre"
      Og saka er klar for rundgang
      Når sekretariatet opnar ein runde
        | lengd | <lengd> |
      Så går det gjennom
      Og svarfristen er <frist>, for:
        """
        <grunn>
        """

      Eksempler: Vanlege dagar og høgtider
        | dag              | lengd           | frist           | grunn                                                                                              |
        | 1. juni 2026     | 6 veker         | 13. august 2026 | 6 veker frå 1. juni 2026, fellesferien ikkje rekna med, er 13. august.                             |
        | 20. november 2026 | 6 veker        | 4. januar 2027  | 6 veker frå 20. november 2026 er 1. januar 2027, 1. nyttårsdag; fristen er 4. januar.              |
        | 1. desember 2026 | 25 dagar        | 4. januar 2027  | 25 dagar frå 1. desember 2026 er 26. desember, 2. juledag i romjula; fristen er 4. januar 2027.    |
        | 1. februar 2028  | 4 veker         | 29. februar 2028 | 4 veker frå 1. februar 2028 er 29. februar.                                                       |

      Eksempler: Nettene klokka vert stilt
        | dag              | lengd           | frist           | grunn                                                                                              |
        | 1. mars 2026     | 28 dagar        | 7. april 2026   | 28 dagar frå 1. mars 2026 er 29. mars, ein sundag i påskeveka; fristen er 7. april.                |
        | 1. oktober 2026  | 24 dagar        | 26. oktober 2026 | 24 dagar frå 1. oktober 2026 er 25. oktober, ein sundag; fristen er 26. oktober.                  |
        | 8. mars 2027     | 20 dagar        | 30. mars 2027   | 20 dagar frå 8. mars 2027 er 28. mars, 1. påskedag i påskeveka; fristen er 30. mars.               |

      Eksempler: 2027, då 17. mai òg er 2. pinsedag, og kommunestyra vert valde
        | dag              | lengd           | frist           | grunn                                                                                              |
        | 19. mars 2027    | 10 arbeidsdagar | 7. april 2027   | 10 arbeidsdagar frå 19. mars 2027 er 7. april.                                                     |
        | 19. april 2027   | 4 veker         | 18. mai 2027    | 4 veker frå 19. april 2027 er 17. mai, 2. pinsedag og grunnlovsdagen; fristen er 18. mai.          |
        | 5. juli 2027     | 8 veker         | 1. november 2027 | 8 veker frå 5. juli 2027, fellesferien ikkje rekna med, er 25. september, ein laurdag i valhausten; fristen er 1. november. |

  @FRI-02 @L-fristutsetjing @R-052
  Regel: Ein svarfrist vert berre flytta fram i tid
    Kjelde: Felles utviklingsplan kap. 5.2.3. Den som har fått vite om ein frist, får aldri kortare tid.

    Bakgrunn:
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er klar for rundgang
      Og sekretariatet har opna ein runde
        | frist | 26. mai 2026 |

    Scenario: Alle får to veker til
      Når sekretariatet utset svarfristen
        | lengd | 2 veker |
      Så går det gjennom
      Og fristen er no 9. juni 2026, for:
        """
        Partnarane ba om lengre tid. 2 veker frå 26. mai 2026 er 9. juni.
        """

    Scenario: Fristen kan ikkje flyttast nærare
      Når sekretariatet utset svarfristen
        | frist | 19. mai 2026 |
      Så vert det stansa av regelen FRI-02:
        """
        Svarfristen er 26. mai 2026, og kan ikkje flyttast til 19. mai 2026.
        """
      Og rådet er:
        """
        Ein frist som er sett, kan berre flyttast fram i tid, så ingen får kortare tid enn han fekk
        vite om.
        """

    Scenario: Ein ny frist på ein fridag får òg ei åtvaring
      Når sekretariatet utset svarfristen
        | frist | 6. juni 2026 |
      Så vert det åtvara av regelen FRI-01:
        """
        Svarfristen 6. juni 2026 er ein laurdag.
        """

    Scenario: Dagane saka var på vent, kjem til
      Gitt sekretariatet har sett saka på vent fordi "Vi ventar på departementet."
      Og det er 14. mars 2026
      Når sekretariatet tek saka opp att
      Så går det gjennom
      Og fristen er no 8. juni 2026, for:
        """
        Saka var på vent frå 2. mars 2026. 12 dagar frå 26. mai 2026 er 7. juni, ein sundag; fristen
        er 8. juni.
        """
