# language: no
Egenskap: Sending
  Dette kapitlet avgjer når eit brev får gå, og kven som kan stoppe det. Eit brev ligg minst ti
  minutt, og går på yrkedagar mellom klokka 08 og 15. Kvitteringar for svar går med ein gong.
  Til brevet går, kan sekretariatet stoppe det. Det som har gått, har gått: då må ein seie frå.
  Tala er framlegg som helsefellesskapet kan endre, men ventetida aldri til under ti minutt.

  @SEN-01 @L-sendestopp
  Regel: Eit brev kan stoppast til det går
    Kjelde: vanleg praksis, ikkje stadfesta.

    Bakgrunn:
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er klar for rundgang

    Scenario: Breva om runden vert stoppa før dei går
      Gitt sekretariatet har opna ein runde
      Når sekretariatet stoppar sendinga
      Så går det gjennom
      Og når posten vert send 2. mars 2026 klokka 14.00, ventar brevet om runden
      Og når posten vert send 3. mars 2026 klokka 14.00, ventar brevet om runden

    Scenario: Breva om runden har gått
      Gitt sekretariatet har opna ein runde
      Og posten vart send 2. mars 2026 klokka 14.00
      Når sekretariatet stoppar sendinga
      Så vert det stansa av regelen SEN-01:
        """
        Ingen brev i saka ventar på å gå ut; 28 har gått.
        """
      Og rådet er:
        """
        Det som har gått, kan ikkje kallast attende. Sei heller frå til dei som fekk det, eller rett
        saka, så får dei eit nytt brev.
        """

    Scenariomal: Brevet ventar enno: det har ikkje lege i ti minutt, eller ingen er på arbeid
      Gitt det er <opna>
      Og sekretariatet har opna ein runde
      Og posten vart send <send>
      Når sekretariatet stoppar sendinga
      Så går det gjennom

      Eksempler: Ein vanleg dag, opna klokka 10
        | opna             | send                          |
        | 2. mars 2026     | 2. mars 2026 klokka 10.10     |

      Eksempler: Helg, høgtid og nettene klokka vert stilt
        | opna             | send                          |
        | 7. mars 2026     | 7. mars 2026 klokka 12.00     |
        | 2. april 2026    | 6. april 2026 klokka 12.00    |
        | 17. mai 2027     | 17. mai 2027 klokka 12.00     |
        | 28. mars 2026    | 30. mars 2026 klokka 07.59    |
        | 24. oktober 2026 | 26. oktober 2026 klokka 07.59 |

    Scenariomal: Brevet har gått: det har lege i ti minutt, og folk er på arbeid
      Gitt det er <opna>
      Og sekretariatet har opna ein runde
      Og posten vart send <send>
      Når sekretariatet stoppar sendinga
      Så vert det òg stansa av regelen SEN-01

      Eksempler: Ein vanleg dag, opna klokka 10, og i fellesferien
        | opna             | send                          |
        | 2. mars 2026     | 2. mars 2026 klokka 10.11     |
        | 2. mars 2026     | 2. mars 2026 klokka 14.59     |
        | 2. mars 2026     | 3. mars 2026 klokka 08.00     |
        | 1. juli 2026     | 1. juli 2026 klokka 12.00     |

      Eksempler: Helg, høgtid og nettene klokka vert stilt
        | opna             | send                          |
        | 7. mars 2026     | 9. mars 2026 klokka 08.00     |
        | 2. april 2026    | 7. april 2026 klokka 08.00    |
        | 17. mai 2027     | 18. mai 2027 klokka 08.00     |
        | 28. mars 2026    | 30. mars 2026 klokka 08.00    |
        | 24. oktober 2026 | 26. oktober 2026 klokka 08.00 |

  @SEN-05 @L-sendestopp
  Regel: Eitt brev kan stoppast åleine, så lenge det ventar
    Kjelde: vanleg praksis, ikkje stadfesta.

    Bakgrunn:
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er klar for rundgang
      Og sekretariatet har opna ein runde

    Scenario: Det eine brevet vert liggjande, dei andre går
      Når sekretariatet stoppar brevet til kontaktpersonen i Småvik
      Så går det gjennom
      Og når posten vert send 2. mars 2026 klokka 14.00, går brevet om runden
      Og alle utanom kontaktpersonen i Småvik får brevet om runden

    Scenario: Brevet har gått
      Gitt posten vart send 2. mars 2026 klokka 14.00
      Når sekretariatet stoppar brevet til kontaktpersonen i Småvik
      Så vert det stansa av regelen SEN-05:
        """
        Brevet til Småvik ventar ikkje på å gå ut: det har gått.
        """
      Og rådet er:
        """
        Vel eit brev som ventar, eller la vere å velje, så vert alle som ventar, stoppa.
        """

    Scenario: Brevet er stoppa frå før
      Gitt sekretariatet har stoppa brevet til kontaktpersonen i Småvik
      Når sekretariatet stoppar brevet til kontaktpersonen i Småvik
      Så vert det stansa av regelen SEN-05:
        """
        Brevet til Småvik ventar ikkje på å gå ut: det er stoppa.
        """

  @SEN-02 @L-sendestopp
  Regel: Berre brev som er stoppa, vert sende likevel
    Kjelde: vanleg praksis, ikkje stadfesta.

    Bakgrunn:
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er klar for rundgang
      Og sekretariatet har opna ein runde

    Scenario: Breva vart stoppa, og går likevel dagen etter
      Gitt sekretariatet har stoppa sendinga
      Og det er 3. mars 2026
      Når sekretariatet sender dei stoppa breva likevel
      Så går det gjennom
      Og når posten vert send 3. mars 2026 klokka 10.10, ventar brevet om runden
      Og når posten vert send 3. mars 2026 klokka 10.11, går brevet om runden

    Scenario: Det eine av to stoppa brev går likevel, det andre vert liggjande
      Gitt sekretariatet har stoppa brevet til kontaktpersonen i Småvik
      Og sekretariatet har stoppa brevet til postmottaket i Småvik
      Når sekretariatet sender brevet til postmottaket i Småvik likevel
      Så går det gjennom
      Og når posten vert send 2. mars 2026 klokka 14.00, går brevet om runden
      Og alle utanom kontaktpersonen i Småvik får brevet om runden

    Scenario: Ingenting er stoppa
      Når sekretariatet sender dei stoppa breva likevel
      Så vert det stansa av regelen SEN-02:
        """
        Ingen brev i saka er stoppa.
        """
      Og rådet er:
        """
        Berre brev som er stoppa, kan sendast likevel, og kvart av dei éin gong.
        """

    Scenario: Breva er sende likevel frå før
      Gitt sekretariatet har stoppa sendinga
      Og sekretariatet har sendt dei stoppa breva likevel
      Når sekretariatet sender dei stoppa breva likevel
      Så vert det stansa av regelen SEN-02:
        """
        Ingen brev i saka er stoppa.
        """

  @SEN-03 @L-sendestopp
  Regel: Eit brev som spør om svar, vert sendt likevel berre så lenge runden er open
    Kjelde: Felles utviklingsplan kap. 8. Eit brev skal vere sant den dagen det går.

    Bakgrunn:
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er klar for rundgang
      Og sekretariatet har opna ein runde
      Og sekretariatet har stoppa sendinga

    Scenario: Runden er open
      Når sekretariatet sender dei stoppa breva likevel
      Så går det gjennom

    Scenario: Alle har svara, og semje er konstatert
      Gitt saka er komen til konsensus
      Når sekretariatet sender dei stoppa breva likevel
      Så vert det stansa av regelen SEN-03:
        """
        Breva som er stoppa, spør om svar i ein runde som ikkje er open lenger.
        """
      Og rådet er:
        """
        Opne ein ny runde, så går det nye brev til dei som skal svare.
        """

  @SEN-04 @L-formelt-brev
  Regel: Det formelle brevet går til postmottaket, og det same til kontaktpersonen
    Kjelde: vanleg praksis, ikkje stadfesta. Arkivet hjå partnaren får brevet der det vert journalført.

    Bakgrunn:
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er klar for rundgang

    Scenario: Båe får brevet
      Når sekretariatet opnar ein runde
      Så går det gjennom
      Og når posten vert send 2. mars 2026 klokka 10.30, går brevet om runden
      Og Småvik får brevet om runden både i postmottaket og hjå kontaktpersonen

    Scenario: Partnaren har ikkje noko postmottak
      Gitt Småvik har ikkje noko postmottak
      Når sekretariatet opnar ein runde
      Så vert det åtvara av regelen SEN-04:
        """
        Småvik har ikkje noko postmottak, så det formelle brevet når ikkje arkivet der.
        """
      Og rådet er:
        """
        Før inn postmottaket med «saksgang ny-kontakt --slag postmottak». Breva går likevel til
        kontaktpersonane.
        """
