# language: no
Egenskap: Partnarskapsmøtet
  Dette kapitlet avgjer kven som kan lyfte ei sak til det øvste møtet, og når ei sak om strukturen
  må vere presentert der. Å presentere ei sak er noko anna enn å lyfte henne: det første er til
  opplysning, det andre er å be toppleiarane om hjelp. Møtet bind ingen; partnarane svarar kvar
  for seg som før. I Fjordlandet heiter møtet Fjordmøtet, i Helse Bergen-området Partnarskapsmøtet.
  Grunnlaget er framlegga i Felles utviklingsplan kap. 8.1 og lysbileta «Etablering av
  helsefellesskap». Inga lov styrer dette, og helsefellesskapet kan slå reglane av.

  @PM-01 @R-123 @R-122
  Regel: Ei sak vert lyft til Partnarskapsmøtet, ikkje til andre møte
    Kjelde: Felles utviklingsplan kap. 8.1. Inga lovføresegn.

    Scenario: SSU lyfter saka til Fjordmøtet
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til handsaming i SSU
      Når SSU lyfter saka til Fjordmøtet
      Så går det gjennom
      Og saka står i steget "handsaming i SSU"

    Scenariomal: Andre organ tek ikkje imot saka
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til handsaming i SSU
      Når SSU lyfter saka til <organ>
      Så vert det stansa av regelen PM-01:
        """
        <organ> tek ikkje imot saker. Saker vert lyfte til Fjordmøtet.
        """
      Og rådet er:
        """
        Vel Fjordmøtet.
        """

      Eksempler:
        | organ             |
        | Toppleiarsamlinga |
        | Fagforum          |

    Scenario: Leiarmøtet vart lagt ned i 2021 og tek ikkje imot saker
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til handsaming i SSU
      Når SSU lyfter saka til Leiarmøtet
      Så vert det stansa av regelen PM-01:
        """
        Leiarmøtet tek ikkje imot saker. Saker vert lyfte til Fjordmøtet.
        """

  @PM-02 @R-124 @R-119
  Regel: SSU, eit områdeutval eller ein partnar kan lyfte ei sak, og treng ikkje samtykke frå dei andre
    Kjelde: Felles utviklingsplan kap. 8.1. Inga lovføresegn.

    Scenariomal: Desse kan lyfte ei sak
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Når <kven> lyfter saka til Fjordmøtet
      Så går det gjennom
      Og saka står i steget "rundgang"

      Eksempler:
        | kven               |
        | SSU                |
        | Områdeutvalet      |
        | Storfjord          |
        | Fjord helseføretak |
        | Fjordklinikken     |

    Scenario: Fagforum kan ikkje lyfte ei sak
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til handsaming i SSU
      Når Fagforum lyfter saka til Fjordmøtet
      Så vert det stansa av regelen PM-02:
        """
        Fagforum kan ikkje lyfte saker til Fjordmøtet.
        """
      Og rådet er:
        """
        Det kan SSU, eit områdeutval eller ein av partane gjere.
        """

  @PM-03 @R-045
  Regel: Eit framlegg til ny struktur er presentert for toppleiinga før det går på rundgang
    Kjelde: Etablering av helsefellesskap, «Status helsefellesskap». Inga lovføresegn.

    Scenario: Skissa er presentert for Fjordmøtet
      Gitt ei sak av typen "Samarbeidsavtale"
      Og saka er komen til handsaming i SSU
      Og SSU har handsama saka
        | utfall | tilråding |
        | modell | to trinn  |
      Og saka er presentert for Fjordmøtet
      Når sekretariatet opnar ein runde
      Så går det gjennom
      Og saka står i steget "rundgang"

    Scenario: Skissa er ikkje presentert
      Gitt ei sak av typen "Samarbeidsavtale"
      Og saka er komen til handsaming i SSU
      Og SSU har handsama saka
        | utfall | tilråding |
        | modell | to trinn  |
      Når sekretariatet opnar ein runde
      Så vert det stansa av regelen PM-03:
        """
        Skissa er ikkje presentert for toppleiinga enno.
        """
      Og rådet er:
        """
        Presenter saka i møtet først, og opne runden etterpå.
        """

    Scenario: Ein prosedyre treng ikkje presenterast
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er klar for rundgang
      Når sekretariatet opnar ein runde
      Så går det gjennom

  @PM-04 @L-presentasjon @R-045
  Regel: Ei sak vert presentert i møtet for toppleiinga, medan saka er i gang
    Kjelde: Etablering av helsefellesskap, «Status helsefellesskap». Inga lovføresegn.

    Scenario: Saka vart presentert i Fjordmøtet i dag
      Gitt ei sak av typen "Samarbeidsavtale"
      Når sekretariatet fører inn at saka vart presentert for Fjordmøtet
      Så går det gjennom

    Scenario: Fagforum er ikkje eit møte for toppleiinga
      Gitt ei sak av typen "Samarbeidsavtale"
      Når sekretariatet fører inn at saka vart presentert for Fagforum
      Så vert det stansa av regelen PM-04:
        """
        Saka kan ikkje ha vore presentert i Fagforum 2. mars 2026.
        """
      Og rådet er:
        """
        Før inn møtet for toppleiinga der saka vart presentert, og dagen det var.
        """
