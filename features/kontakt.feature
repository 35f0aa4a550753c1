# language: no
Egenskap: Kontakt
  Dette kapitlet avgjer kven breva går til når ein kontakt er borte eller ikkje svarar, og kva
  sekretariatet får vite om kontaktane. Eit fråvær er berre datoar: kvifor nokon er borte, vert aldri
  spurt om og aldri skrive ned.

  @KTK-02 @L-fravaer
  Regel: Eit fråvær sluttar ikkje før det tek til
    Kjelde: løfte frå saksgangen.

    Scenario: Kontaktpersonen er borte nokre dagar, og vikaren får brevet
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og Småvik har fått vikar
      Og alle har avklart at saka ikkje er prinsipiell
      Og saka er klar for rundgang
      Og sekretariatet har opna ein runde
        | frist | 26. mai 2026 |
      Og det er 26. mai 2026
      Når Småvik fører inn at kontaktpersonen er borte frå 20. mai 2026 til 29. mai 2026
      Så går det gjennom
      Og påminningar til Småvik går til vikaren

    Scenario: Fråværet var ført inn ved ein feil, og kontaktpersonen får brevet
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og Småvik har fått vikar
      Og alle har avklart at saka ikkje er prinsipiell
      Og saka er klar for rundgang
      Og sekretariatet har opna ein runde
        | frist | 26. mai 2026 |
      Og det er 26. mai 2026
      Og Småvik har ført inn at kontaktpersonen er borte frå 20. mai 2026 til 29. mai 2026
      Når Småvik tek bort fråværet til kontaktpersonen frå 20. mai 2026
      Så går det gjennom
      Og påminningar til Småvik går til kontaktpersonen

    Scenario: Siste dag er før første dag
      Når Småvik fører inn at kontaktpersonen er borte frå 20. mai 2026 til 19. mai 2026
      Så vert det stansa av regelen KTK-02:
        """
        Siste dag (19. mai 2026) er før første dag (20. mai 2026).
        """

  @KTK-03 @L-kontakt-stadfest
  Regel: Kontaktane vert stadfesta to gonger i året
    Kjelde: framlegg; løfte frå saksgangen.

    Scenario: Ingen har spurt på over eit halvt år
      Gitt Småvik har fått vikar
      Og det er 3. september 2026
      Når sekretariatet ser over helsefellesskapet
      Så vert det åtvara av regelen KTK-03:
        """
        Småvik har ikkje stadfesta vikar (rådgjevar) på 6 månader.
        """
      Og rådet er:
        """
        Spør partnaren om det framleis er rett, og stadfest med «saksgang stadfest-kontakt».
        """

    Scenario: Vikaren er stadfesta
      Gitt Småvik har fått vikar
      Og det er 3. september 2026
      Og Småvik har stadfesta vikaren
      Når sekretariatet ser over helsefellesskapet
      Så seier regelen KTK-03 ingenting

  @KTK-04 @L-kontakt-retur
  Regel: Ei adresse som ikkje tek imot brev, vert meld
    Kjelde: løfte frå saksgangen.

    Scenario: Brev til kontaktpersonen kjem i retur
      Gitt brev til kontaktpersonen i Småvik har kome i retur
      Når sekretariatet ser over helsefellesskapet
      Så vert det åtvara av regelen KTK-04:
        """
        Brev til kontakt (kontaktperson for samhandling (demonstrasjon)) i Småvik kjem i retur
        (adressa finst ikkje).
        """

    Scenario: Adressa er stadfesta etterpå
      Gitt brev til kontaktpersonen i Småvik har kome i retur
      Og Småvik har stadfesta kontaktpersonen
      Når sekretariatet ser over helsefellesskapet
      Så seier regelen KTK-04 ingenting

  @KTK-05 @L-kontakt @R-051
  Regel: Den som er med i ei open sak, kan ein skrive til
    Kjelde: Felles utviklingsplan kap. 5.2.4.

    Bakgrunn:
      Gitt ei sak av typen "Samhandlingsprosedyre"

    Scenario: Ingen adresse tek imot
      Gitt brev til kontaktpersonen i Småvik har kome i retur
      Og brev til postmottaket i Småvik har kome i retur
      Når sekretariatet ser over helsefellesskapet
      Så vert det åtvara av regelen KTK-05:
        """
        Ingen adresse hjå Småvik tek imot påminningar, og partnaren er med i sak 2026/1.
        """

    Scenario: Postmottaket tek imot
      Gitt brev til kontaktpersonen i Småvik har kome i retur
      Når sekretariatet ser over helsefellesskapet
      Så seier regelen KTK-05 ingenting
