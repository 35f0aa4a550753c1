# language: no
Egenskap: Møtekalender
  Dette kapitlet held svarfristen opp mot møta i organa hjå partnarane. Eit organ kan avgjere ei sak
  i det første møtet der papira er inne i tide, og berre når organa som uttaler seg eller innstiller,
  har møtst før: formannskapet før kommunestyret, byrådet og komiteen før bystyret, råda etter
  kommunelova § 5-12 før alle. Det kalenderen ikkje seier, vert aldri gissa. Ein partnar utan
  kalender vert difor ikkje åtvara om. At formannskapet innstiller, er vanleg praksis, ikkje
  stadfesta. Papirfristane som ikkje er førte inn, er framlegg.

  @KAL-01 @L-rekkjevidd @R-052
  Regel: Alle som vert spurde, kan møtast før svarfristen går ut
    Kjelde: løfte frå saksgangen; Felles utviklingsplan kap. 5.2.4. At råda har rett til å uttale seg,
    står i kommunelova § 5-12; at formannskapet innstiller, og det fellesferien gjer, er vanleg praksis,
    ikkje stadfesta. Dei andre tala er framlegg og står ikkje i kjeldene.

    Bakgrunn:
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og Storfjord har avklart at saka er prinsipiell
      Og Bystad har avklart at saka er prinsipiell

    Scenario: Heradsstyret møtest på sjølve svarfristen
      Gitt heradsstyret i Storfjord møtest 26. mai 2026
      Og saka er klar for rundgang
      Når sekretariatet opnar ein runde
        | frist | 26. mai 2026 |
      Så går det gjennom

    Scenario: Heradsstyret møtest dagen etter svarfristen
      Gitt heradsstyret i Storfjord møtest 27. mai 2026
      Og saka er klar for rundgang
      Når sekretariatet opnar ein runde
        | frist | 26. mai 2026 |
      Så vert det åtvara av regelen KAL-01:
        """
        Storfjord når ikkje svarfristen 26. mai 2026: heradsstyret kan tidlegast avgjere saka 27. mai
        2026.
        """
      Og rådet er:
        """
        Set svarfristen til 27. mai 2026 eller seinare, eller spør Storfjord om eit ekstra møte. Sjå
        heile vegen med «saksgang framdrift».
        """

    Scenario: Ingen kjenner møta hjå partnarane
      Gitt saka er klar for rundgang
      Når sekretariatet opnar ein runde
        | frist | 26. mai 2026 |
      Så går det gjennom

    Scenario: Kalenderen sluttar før saka kan vere inne
      Gitt heradsstyret i Storfjord møtest 10. mars 2026
      Og saka er klar for rundgang
      Når sekretariatet opnar ein runde
        | frist | 26. mai 2026 |
      Så går det gjennom

    Scenario: Formannskapet innstiller, og heradsstyret møtest seinare
      Gitt formannskapet i Storfjord møtest 24. mars 2026
      Og heradsstyret i Storfjord møtest 24. mars 2026 og 31. mars 2026
      Og saka er klar for rundgang
      Når sekretariatet opnar ein runde
        | frist | 31. mars 2026 |
      Så går det gjennom

    Scenario: Formannskapet møtest for seint til at heradsstyret får saka
      Gitt formannskapet i Storfjord møtest 12. mai 2026
      Og heradsstyret i Storfjord møtest 12. mai 2026, 18. mai 2026 og 16. juni 2026
      Og saka er klar for rundgang
      Når sekretariatet opnar ein runde
        | frist | 26. mai 2026 |
      Så vert det åtvara av regelen KAL-01:
        """
        Storfjord når ikkje svarfristen 26. mai 2026: heradsstyret kan tidlegast avgjere saka 16. juni
        2026, etter formannskapet 12. mai 2026.
        """

    Scenario: Byrådet og komiteen er før bystyret
      Gitt Bystad har ført inn møta sine:
        | byrådet  | 19. mars 2026  |
        | komiteen | 7. april 2026  |
        | bystyret | 8. april 2026  |
        | bystyret | 29. april 2026 |
      Og saka er klar for rundgang
      Når sekretariatet opnar ein runde
        | frist | 27. april 2026 |
      Så vert det åtvara av regelen KAL-01:
        """
        Bystad når ikkje svarfristen 27. april 2026: bystyret kan tidlegast avgjere saka 29. april
        2026, etter byrådet 19. mars 2026 og bystyrekomiteen 7. april 2026.
        """

    Scenario: Papirfristen er i dag
      Gitt heradsstyret i Storfjord møtest 24. mars 2026 med papirfrist 2. mars 2026
      Og saka er klar for rundgang
      Når sekretariatet opnar ein runde
        | frist | 26. mars 2026 |
      Så går det gjennom

    Scenario: Papirfristen var i går
      Gitt heradsstyret i Storfjord møtest 24. mars 2026 med papirfrist 1. mars 2026
      Og heradsstyret i Storfjord møtest 16. juni 2026
      Og saka er klar for rundgang
      Når sekretariatet opnar ein runde
        | frist | 26. mars 2026 |
      Så vert det åtvara av regelen KAL-01:
        """
        Storfjord når ikkje svarfristen 26. mars 2026: heradsstyret kan tidlegast avgjere saka 16. juni
        2026.
        """

  @KAL-02 @L-moeteflytting @R-052
  Regel: Eit møte som vert flytta, tek ikkje tid frå nokon utan at det vert sagt
    Kjelde: løfte frå saksgangen; Felles utviklingsplan kap. 5.2.4. Når sekretariatet fører inn at eit
    møte er flytta, får alle den tida partnaren treng, så langt kalenderen seier det. Ein frist vert
    aldri kortare.

    Bakgrunn:
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og Storfjord har avklart at saka er prinsipiell
      Og heradsstyret i Storfjord møtest 28. april 2026
      Og saka er klar for rundgang
      Og sekretariatet har opna ein runde
        | frist | 26. mai 2026 |

    Scenario: Møtet vert flytta, men er framleis i tide
      Når sekretariatet flyttar møtet i heradsstyret i Storfjord frå 28. april 2026 til 26. mai 2026
      Så går det gjennom
      Og har ingen fått ny svarfrist

    Scenario: Møtet vert flytta til etter fristen, og alle får lengre tid
      Når sekretariatet flyttar møtet i heradsstyret i Storfjord frå 28. april 2026 til 13. juni 2026
      Så går det gjennom
      Og fristen er no 15. juni 2026, for:
        """
        Møtet i heradsstyret hjå Storfjord er flytta frå 28. april 2026 til 13. juni 2026. Partnaren
        kan no tidlegast avgjere saka 13. juni 2026.
        """

    Scenario: Møtet vert flytta nærare, og fristen står
      Når sekretariatet flyttar møtet i heradsstyret i Storfjord frå 28. april 2026 til 31. mars 2026
      Så går det gjennom
      Og har ingen fått ny svarfrist

    Scenario: Møtet er avlyst, og ingen veit når det neste er
      Når sekretariatet avlyser møtet i heradsstyret i Storfjord 28. april 2026
      Så vert det åtvara av regelen KAL-02:
        """
        Svarfristen 26. mai 2026 i HFT 2026/1 står, men heradsstyret hjå Storfjord når han kanskje
        ikkje lenger.
        """
      Og rådet er:
        """
        Før inn neste møte der med «saksgang nytt-moete», eller be sekretariatet gi alle lengre tid
        med «saksgang utset-frist».
        """
      Og har ingen fått ny svarfrist

    Scenario: Partnaren flyttar møtet sitt sjølv, og kan ikkje flytte fristen for dei andre
      Når Storfjord flyttar møtet i heradsstyret i Storfjord frå 28. april 2026 til 9. juni 2026
      Så vert det åtvara av regelen KAL-02:
        """
        Svarfristen 26. mai 2026 i HFT 2026/1 står, men heradsstyret hjå Storfjord når han kanskje
        ikkje lenger.
        """
      Og har ingen fått ny svarfrist
