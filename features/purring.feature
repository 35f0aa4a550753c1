# language: no
Egenskap: Purring
  Dette kapitlet avgjer kven som vert mint på ei sak som er på rundgang, når, og av kven. Klokka
  minner kontaktpersonen før fristen, på fristen og to gonger etter. Brev til den administrative
  leiinga går først når ein person har sagt ja, og sist står partnaren på lista til SSU. Kjelda seier
  berre at saka skal gå så raskt som råd: dagane er framlegg som helsefellesskapet kan endre.
  Ei purring flyttar aldri ei sak. Tagnad er aldri samtykke.

  @PUR-01 @L-purring @R-050
  Regel: Den som har svara, vert ikkje purra
    Kjelde: Felles utviklingsplan kap. 5.2.4. Eit nei er òg eit svar.

    Bakgrunn:
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og alle har avklart at saka ikkje er prinsipiell
      Og saka er klar for rundgang
      Og sekretariatet har opna ein runde
        | frist | 26. mai 2026 |

    Scenario: Småvik har ikkje svara då fristen er ute
      Gitt det er 26. mai 2026
      Når klokka purrar Småvik
        | trinn | på fristdagen |
      Så går det gjennom
      Og brevet til kontaktpersonen i Småvik byrjar slik:
        """
        Svar på Ordlyd 1, innan 26. mai 2026.
        """

    Scenario: Etter fristen seier brevet at han er ute
      Gitt det er 2. juni 2026
      Når klokka purrar Småvik
        | trinn | første gong etter fristen |
      Så går det gjennom
      Og brevet til kontaktpersonen i Småvik byrjar slik:
        """
        Svar på Ordlyd 1, så snart de kan. Fristen var 26. mai 2026.
        """

    Scenariomal: Småvik har svara <svar>
      Gitt Småvik har svara <svar> ved kommunestyret
      Og det er 26. mai 2026
      Når klokka purrar Småvik
        | trinn | på fristdagen |
      Så vert det stansa av regelen PUR-01:
        """
        Småvik har ingenting uteståande i runden.
        """
      Og rådet er:
        """
        Den som har svara, vert ikkje purra. Sjå kven som står att med «saksgang utestaande».
        """

      Eksempler: Kvart svar partnaren har stått inne for
        | svar           |
        | ja             |
        | ja med merknad |

    Scenario: Eit nei er òg eit svar
      Gitt Småvik har svara nei ved kommunestyret
        | grunngjeving | Vi har ikkje folk til det. |
      Og det er 26. mai 2026
      Når klokka purrar Småvik
        | trinn | på fristdagen |
      Så vert det stansa av regelen PUR-01:
        """
        Småvik har ingenting uteståande i runden.
        """

    Scenario: Eit svar på telefon må partnaren stadfeste, og det seier brevet
      Gitt Småvik har svara ja ved kommunestyret, på telefon til sekretariatet
      Og det er 26. mai 2026
      Når klokka purrar Småvik
        | trinn | på fristdagen |
      Så går det gjennom
      Og brevet til kontaktpersonen i Småvik byrjar slik:
        """
        Stadfest svaret de gav på telefon; det tel ikkje før de har gjort det, innan 26. mai 2026.
        """

  @PUR-02 @L-vent @R-059
  Regel: Det som er sett på vent, kviler
    Kjelde: Rapport frå Helse Førde kap. 1.0.

    Bakgrunn:
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og alle har avklart at saka ikkje er prinsipiell
      Og saka er klar for rundgang
      Og sekretariatet har opna ein runde
        | frist | 26. mai 2026 |

    Scenario: Saka er på vent
      Gitt sekretariatet har sett saka på vent fordi "Vi ventar på departementet."
      Og det er 26. mai 2026
      Når klokka purrar Småvik
        | trinn | på fristdagen |
      Så vert det stansa av regelen PUR-02:
        """
        Saka er sett på vent: Vi ventar på departementet. Då vert ingen purra.
        """

    Scenario: Saka er teken opp att, og fristen er flytta
      Gitt sekretariatet har sett saka på vent fordi "Vi ventar på departementet."
      Og det er 14. mars 2026
      Og sekretariatet har teke saka opp att
      Og det er 8. juni 2026
      Når klokka purrar Småvik
        | trinn | på fristdagen |
      Så går det gjennom

  @PUR-03 @L-lovnad
  Regel: Den som har sagt når saka skal handsamast, får vere i fred til då
    Kjelde: løfte frå saksgangen. Kor lenge etter møtet, er framlegg som helsefellesskapet kan endre.

    Bakgrunn:
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og alle har avklart at saka ikkje er prinsipiell
      Og saka er klar for rundgang
      Og sekretariatet har opna ein runde
        | frist | 26. mai 2026 |
      Og Småvik har sagt at saka skal handsamast i formannskapet 29. mai 2026

    Scenario: Lovnaden er ikkje forbi
      Gitt det er 26. mai 2026
      Når klokka purrar Småvik
        | trinn | på fristdagen |
      Så vert det stansa av regelen PUR-03:
        """
        Småvik har sagt at saka skal handsamast 29. mai 2026. Det vert ikkje purra før 1. juni 2026.
        """

    Scenario: Arbeidsdagen etter vert det spurt korleis det gjekk
      Gitt det er 1. juni 2026
      Når klokka purrar Småvik
        | trinn | om lovnaden |
      Så går det gjennom
      Og brevet til kontaktpersonen i Småvik byrjar slik:
        """
        Fortel oss korleis det gjekk. De sa at saka skulle handsamast i formannskapet 29. mai 2026, og
        vi har ikkje sett noko svar enno.
        """

  @PUR-04 @L-purring @R-050
  Regel: Kvart trinn går éin gong for kvar frist
    Kjelde: løfte frå saksgangen.

    Bakgrunn:
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og alle har avklart at saka ikkje er prinsipiell
      Og saka er klar for rundgang
      Og sekretariatet har opna ein runde
        | frist | 26. mai 2026 |
      Og det er 26. mai 2026
      Og klokka har purra Småvik
        | trinn | på fristdagen |

    Scenario: Same trinn ein gong til
      Gitt det er 1. juni 2026
      Når klokka purrar Småvik
        | trinn | på fristdagen |
      Så vert det stansa av regelen PUR-04:
        """
        Småvik har alt fått brevet «på fristdagen» for fristen 26. mai 2026.
        """

    Scenario: Ein ny frist er ein ny stige
      Gitt sekretariatet har utsett svarfristen
        | frist | 9. juni 2026 |
      Og det er 9. juni 2026
      Når klokka purrar Småvik
        | trinn | på fristdagen |
      Så går det gjennom

  @PUR-05 @L-purring @R-050
  Regel: Eit trinn går ikkje før dagen er komen
    Kjelde: framlegg; dagane er rekna frå fristen som gjeld, og fell på arbeidsdagar.

    Bakgrunn:
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og alle har avklart at saka ikkje er prinsipiell
      Og saka er klar for rundgang
      Og sekretariatet har opna ein runde
        | frist | 26. mai 2026 |

    Scenariomal: Trinnet går på dagen sin, og ikkje dagen før
      Gitt det er <dagen før>
      Når klokka purrar Småvik
        | trinn | <trinn> |
      Så vert det stansa av regelen PUR-05:
        """
        Trinnet «<heiter>» er ikkje på tur før <dagen>.
        """

      Eksempler: Dagane før kvart trinn
        | trinn                     | heiter                       | dagen før    | dagen        |
        | før fristen               | påminning før fristen        | 11. mai 2026 | 12. mai 2026 |
        | på fristdagen             | på fristdagen                | 25. mai 2026 | 26. mai 2026 |
        | første gong etter fristen | første purring etter fristen | 1. juni 2026 | 2. juni 2026 |
        | andre gong etter fristen  | andre purring etter fristen  | 8. juni 2026 | 9. juni 2026 |

    Scenario: Dagen er komen
      Gitt det er 12. mai 2026
      Når klokka purrar Småvik
        | trinn | før fristen |
      Så går det gjennom

    Scenario: Sist står partnaren på lista til SSU, utan brev
      Gitt det er 23. juni 2026
      Når klokka purrar Småvik
        | trinn | på lista til SSU |
      Så går det gjennom
      Og ingen i Småvik har fått brev om det

  @PUR-06 @L-purring-ja
  Regel: Brev til den administrative leiinga går ikkje før ein person har sagt ja
    Kjelde: framlegg. Helsefellesskapet kan la klokka gjere det.

    Bakgrunn:
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og Småvik har fått leiar
      Og alle har avklart at saka ikkje er prinsipiell
      Og saka er klar for rundgang
      Og sekretariatet har opna ein runde
        | frist | 26. mai 2026 |
      Og det er 16. juni 2026

    Scenario: Klokka kan ikkje skrive til kommunedirektøren
      Når klokka purrar Småvik
        | trinn | til leiinga |
      Så vert det stansa av regelen PUR-06:
        """
        Brevet til kommunedirektøren i Småvik går ikkje før ein person har sagt ja.
        """

    Scenario: Ein person har sett brevet og sagt ja
      Når sekretariatet purrar Småvik
        | trinn | til leiinga                            |
        | linje | Vi veit at hausten har vore travel.    |
      Så går det gjennom
      Og brevet til leiaren i Småvik byrjar slik:
        """
        Svar på Ordlyd 1, så snart de kan. Fristen var 26. mai 2026. Kontaktpersonen dykkar har fått
        påminning, men vi har ikkje fått svar. Difor skriv vi til kommunedirektøren.
        """

  @PUR-07 @L-purring-linje
  Regel: Eit brev til leiinga har ei personleg linje
    Kjelde: framlegg; løfte frå saksgangen.

    Bakgrunn:
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og Småvik har fått leiar
      Og alle har avklart at saka ikkje er prinsipiell
      Og saka er klar for rundgang
      Og sekretariatet har opna ein runde
        | frist | 26. mai 2026 |
      Og det er 16. juni 2026

    Scenario: Brevet har inga linje
      Når sekretariatet purrar Småvik
        | trinn | til leiinga |
      Så vert det åtvara av regelen PUR-07:
        """
        Brevet til kommunedirektøren i Småvik har inga personleg linje.
        """

    Scenario: Brevet har ei linje
      Når sekretariatet purrar Småvik
        | trinn | til leiinga                          |
        | linje | Takk for praten på leiarsamlinga.    |
      Så seier regelen PUR-07 ingenting

  @PUR-08 @L-purring-mottakar
  Regel: Ei purring når nokon
    Kjelde: løfte frå saksgangen.

    Bakgrunn:
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og alle har avklart at saka ikkje er prinsipiell
      Og saka er klar for rundgang
      Og sekretariatet har opna ein runde
        | frist | 26. mai 2026 |

    Scenario: Kontaktpersonen svarar ikkje lenger, så postmottaket får brevet
      Gitt det er 26. mai 2026
      Og brev til kontaktpersonen i Småvik har kome i retur
      Når klokka purrar Småvik
        | trinn | på fristdagen |
      Så går det gjennom
      Og brevet er gått til postmottaket i Småvik

    Scenario: Ingen adresse tek imot
      Gitt det er 26. mai 2026
      Og brev til kontaktpersonen i Småvik har kome i retur
      Og brev til postmottaket i Småvik har kome i retur
      Når klokka purrar Småvik
        | trinn | på fristdagen |
      Så vert det stansa av regelen PUR-08:
        """
        Ingen adresse hjå Småvik tek imot dette brevet.
        """
      Og rådet er:
        """
        Ring partnaren, og før inn ein kontakt som svarar med «saksgang ny-kontakt».
        """

  @PUR-09 @L-purring-mellomrom
  Regel: Det går nokre dagar mellom to brev om same sak
    Kjelde: framlegg; løfte frå saksgangen.

    Bakgrunn:
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og alle har avklart at saka ikkje er prinsipiell
      Og saka er klar for rundgang
      Og sekretariatet har opna ein runde
        | frist | 26. mai 2026 |
      Og det er 22. mai 2026
      Og klokka har purra Småvik
        | trinn | før fristen |

    Scenario: Fire dagar etter
      Gitt det er 26. mai 2026
      Når klokka purrar Småvik
        | trinn | på fristdagen |
      Så vert det stansa av regelen PUR-09:
        """
        Det vart sist skrive til Småvik om saka 22. mai 2026. Det skal gå minst 5 dagar imellom.
        """
      Og rådet er:
        """
        Vent til 27. mai 2026, eller ring og før inn samtalen med «saksgang samtale».
        """

    Scenario: Fem dagar etter
      Gitt det er 27. mai 2026
      Når klokka purrar Småvik
        | trinn | på fristdagen |
      Så går det gjennom

  @LOV-01 @L-lovnad
  Regel: Ein lovnad gjeld ein dag som kjem
    Kjelde: løfte frå saksgangen.

    Bakgrunn:
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og alle har avklart at saka ikkje er prinsipiell
      Og saka er klar for rundgang
      Og sekretariatet har opna ein runde
        | frist | 26. mai 2026 |
      Og det er 20. mai 2026

    Scenario: Formannskapet møtest i dag
      Når Småvik seier at saka skal handsamast i formannskapet 20. mai 2026
      Så går det gjennom

    Scenario: Dagen er forbi
      Når Småvik seier at saka skal handsamast i formannskapet 19. mai 2026
      Så vert det stansa av regelen LOV-01:
        """
        Dagen 19. mai 2026 er alt forbi.
        """

  @LOV-02 @L-lovnad-frist
  Regel: Ein lovnad etter fristen vert ført inn, og sekretariatet ser det
    Kjelde: løfte frå saksgangen.

    Bakgrunn:
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og alle har avklart at saka ikkje er prinsipiell
      Og saka er klar for rundgang
      Og sekretariatet har opna ein runde
        | frist | 26. mai 2026 |

    Scenario: Lovnaden er etter fristen
      Når sekretariatet fører inn at Småvik seier at saka skal handsamast i formannskapet 4. juni 2026
      Så vert det åtvara av regelen LOV-02:
        """
        Småvik skal handsame saka 4. juni 2026, etter svarfristen 26. mai 2026.
        """

    Scenario: Lovnaden er før fristen
      Når sekretariatet fører inn at Småvik seier at saka skal handsamast i formannskapet 26. mai 2026
      Så seier regelen LOV-02 ingenting

  @LOV-05 @L-lovnad-lang
  Regel: Ein lovnad langt fram i tid vert ført inn, med åtvaring om at dagen kan vere feil
    Kjelde: løfte frå saksgangen. Kor langt fram, er framlegg som helsefellesskapet kan endre.

    Bakgrunn:
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og alle har avklart at saka ikkje er prinsipiell
      Og saka er klar for rundgang
      Og sekretariatet har opna ein runde
        | frist | 26. mai 2026 |
      Og det er 20. mai 2026

    Scenario: Årstalet er skrive feil
      Når sekretariatet fører inn at Småvik seier at saka skal handsamast i formannskapet 4. juni 2062
      Så vert det åtvara av regelen LOV-05:
        """
        Småvik skal handsame saka 4. juni 2062, meir enn 183 dagar fram. Purringane kviler til då.
        """

    Scenario: Så langt fram kan det vere
      Når sekretariatet fører inn at Småvik seier at saka skal handsamast i formannskapet 19. november 2026
      Så seier regelen LOV-05 ingenting

    Scenario: Ein dag til er for langt
      Når sekretariatet fører inn at Småvik seier at saka skal handsamast i formannskapet 20. november 2026
      Så vert det åtvara av regelen LOV-05:
        """
        Småvik skal handsame saka 20. november 2026, meir enn 183 dagar fram. Purringane kviler til då.
        """

  @LOV-03 @L-lovnad
  Regel: Den som ikkje skuldar noko, lovar ingenting
    Kjelde: løfte frå saksgangen.

    Bakgrunn:
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og alle har avklart at saka ikkje er prinsipiell
      Og saka er klar for rundgang
      Og sekretariatet har opna ein runde
        | frist | 26. mai 2026 |

    Scenario: Småvik har alt svara
      Gitt Småvik har svara ja ved kommunestyret
      Når Småvik seier at saka skal handsamast i formannskapet 20. mai 2026
      Så vert det stansa av regelen LOV-03:
        """
        Småvik har ingenting uteståande i runden, så det er ingenting å love.
        """

    Scenario: Småvik har ikkje svara
      Når Småvik seier at saka skal handsamast i formannskapet 20. mai 2026
      Så går det gjennom

  @LOV-04 @L-samtale
  Regel: Ein samtale vert ført inn når han har vore
    Kjelde: løfte frå saksgangen.

    Bakgrunn:
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og alle har avklart at saka ikkje er prinsipiell
      Og saka er klar for rundgang
      Og sekretariatet har opna ein runde
        | frist | 26. mai 2026 |
      Og det er 20. mai 2026

    Scenario: Samtalen var i går, og dei lova ein dag
      Når sekretariatet fører inn ein samtale med Småvik
        | dag           | 19. mai 2026   |
        | lovnad        | 22. mai 2026   |
        | lovnad organ  | formannskapet  |
      Så går det gjennom
      Og Småvik kviler til 26. mai 2026

    Scenario: Samtalen har ikkje vore
      Når sekretariatet fører inn ein samtale med Småvik
        | dag | 21. mai 2026 |
      Så vert det stansa av regelen LOV-04:
        """
        Samtalen er ført til 21. mai 2026, som ikkje har vore enno.
        """

  @TIL-06 @L-klokke
  Regel: Inga sak flyttar seg fordi tida går
    Kjelde: Felles utviklingsplan kap. 5.2.1. Klokka minner, og tek imot brev; menneske handlar.

    Bakgrunn:
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og alle har avklart at saka ikkje er prinsipiell
      Og saka er klar for rundgang
      Og sekretariatet har opna ein runde
        | frist | 26. mai 2026 |
      Og det er 27. mai 2026

    Scenario: Klokka minner om det som står att
      Når klokka purrar Småvik
        | trinn | på fristdagen |
      Så går det gjennom

    Scenario: Klokka kan ikkje setje ei sak på vent
      Når klokka set saka på vent fordi "Ingen svarar."
      Så vert det stansa av regelen TIL-06:
        """
        Klokka kan ikkje setje saka på vent.
        """
      Og rådet er:
        """
        Berre eit menneske flyttar ei sak. Klokka minner om det som står att, og tek imot brev.
        """
