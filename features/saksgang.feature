# language: no
Egenskap: Steg, tilgang og handsaming
  Dette kapitlet avgjer kva ei sak kan gjere frå steget ho står i, kven som kan gjere det,
  og kva organ som kan handsame saka. Ei sak flyttar seg aldri av seg sjølv. Kvar partnar
  handlar berre for seg, og ingen fellesorgan kan svare for ein kommune.
  Grunnlaget er kommunelova § 5-3, som legg mynda i kommunen til kommunestyret, og
  prosjektrapporten for Helse Bergen-området (Felles utviklingsplan kap. 5.2, 6.1, 8 og 9).

  @SGA-01 @L-steg @R-048
  Regel: Ei sak kan berre gjere det som er mogleg frå steget ho står i
    Kjelde: Felles utviklingsplan kap. 8. Inga lovføresegn; det følgjer av stega sjølve.

    Scenario: Ei innmeldt sak kan sendast til utgreiing
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Når sekretariatet sender saka til utgreiing i Fagforum
      Så går det gjennom
      Og saka står i steget "utgreiing"

    Scenario: Ingen kan svare før saka er på rundgang
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka har ordlyden "Rutinen gjeld frå 1. mai."
      Når Småvik svarar ja ved kommunestyret
      Så vert det stansa av regelen SGA-01:
        """
        Saka er innmeldt; då kan ingen svare.
        """
      Og rådet er:
        """
        Sjå kva saka kan gjere no med «saksgang kan».
        """

    Scenario: Det siste ja-et flyttar ikkje saka
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og alle partnarane har svara ja
      Så står saka i steget "rundgang"
      Når sekretariatet konstaterer semje
      Så går det gjennom
      Og saka står i steget "konsensus"

    Scenario: Fristen flyttar heller ikkje saka, for tagnad er aldri samtykke
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Bystad har avklart at saka ikkje er prinsipiell
      Og alle har svara ja, utanom Bystad
      Når det vert 1. oktober 2026
      Så står saka i steget "rundgang"
      Når sekretariatet konstaterer semje
      Så vert det stansa av regelen KON-01:
        """
        Bystad har ikkje svara. Tagnad er aldri samtykke.
        """

    Scenario: Ei sak i konsensus kan sendast attende, og svara tel då ikkje lenger
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til konsensus
      Når sekretariatet sender saka attende
      Så går det gjennom
      Og saka står i steget "utgreiing"
      Og svaret frå Småvik tel ikkje

  @SGA-02 @L-sakstype @R-004 @R-017
  Regel: Sakstypen avgjer kva veg saka går, ikkje organet som handsamar henne
    Kjelde: Felles utviklingsplan kap. 6.1. Inga lovføresegn.

    Scenario: Ei orientering vert teken til vitande og endar utan vedtak
      Gitt ei sak av typen "Orientering"
      Når sekretariatet tek saka til vitande
      Så går det gjennom
      Og saka står i steget "teken til vitande"

    Scenario: Ei orientering kan òg innom SSU før ho vert teken til vitande
      Gitt ei sak av typen "Orientering"
      Og saka er komen til handsaming i SSU
      Når sekretariatet tek saka til vitande
      Så går det gjennom
      Og saka står i steget "teken til vitande"

    Scenario: Ei orientering vert aldri send til utgreiing
      Gitt ei sak av typen "Orientering"
      Når sekretariatet sender saka til utgreiing i Fagforum
      Så vert det stansa av regelen SGA-02:
        """
        Ei sak av typen orientering går ikkje den vegen. Herifrå kan ingen sende saka til utgreiing.
        """

    Scenariomal: Kvar sakstype har steg ho ikkje går om
      Gitt ei sak av typen "<sakstype>"
      Og saka er komen til <steg>
      Når sekretariatet <gjer>
      Så vert det stansa av regelen SGA-02:
        """
        Ei sak av typen <vist> går ikkje den vegen. Herifrå kan ingen <gjere>.
        """
      Og rådet er:
        """
        Følg vegen sakstypen har; «saksgang kan» viser han.
        """

      Eksempler:
        | sakstype              | steg             | gjer                 | vist                  | gjere               |
        | Samhandlingsprosedyre | innmeldt         | tek saka til vitande | samhandlingsprosedyre | ta saka til vitande |
        | Samarbeidsavtale      | handsaming i SSU | tek saka til vitande | samarbeidsavtale      | ta saka til vitande |
        | Orientering           | handsaming i SSU | sender saka attende  | orientering           | sende saka attende  |

  @SGA-03 @L-slutt
  Regel: Ei avslutta sak rører seg ikkje meir, men fråsegner kan alltid leggjast ved
    Kjelde: Felles utviklingsplan kap. 8. Inga lovføresegn.

    Scenario: Ein partnar gir eiga fråsegn etter vedtaket
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er vedteken
      Når Storfjord gir fråsegna "Vi saknar ein plan for helgane."
      Så går det gjennom
      Og saka står i steget "vedteken"

    Scenariomal: Ingen kan trekkje ei sak som er avslutta
      Gitt ei sak av typen "<sakstype>"
      Og saka er komen til <før>
      Og sekretariatet har <gjort>
      Når sekretariatet trekkjer saka
      Så vert det stansa av regelen SGA-03:
        """
        Saka er avslutta (<vist>) og rører seg ikkje meir.
        """

      Eksempler:
        | sakstype              | før       | gjort                         | vist                   |
        | Samhandlingsprosedyre | konsensus | ført inn vedtaket             | vedteken               |
        | Samhandlingsprosedyre | innmeldt  | avvist saka                   | avvist                 |
        | Samhandlingsprosedyre | rundgang  | trekt saka                    | trekt                  |
        | Samhandlingsprosedyre | usemje    | sendt saka til tvisteløysing  | send til tvisteløysing |
        | Samhandlingsprosedyre | innmeldt  | merkt saka som feilregistrert | feilregistrert         |
        | Orientering           | innmeldt  | teke saka til vitande         | teken til vitande      |

    Scenario: Den som vil endre noko, melder inn ei ny sak
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er vedteken
      Når sekretariatet opnar ein runde
      Så vert det stansa av regelen SGA-03:
        """
        Saka er avslutta (vedteken) og rører seg ikkje meir.
        """
      Og rådet er:
        """
        Meld inn ei ny sak dersom noko skal endrast. Fråsegner kan alltid leggjast ved.
        """

  @SGA-04 @L-vent @R-059
  Regel: Ei sak på vent står stille, men svar frå partnarane vert tekne imot
    Kjelde: Rapport frå Helse Førde kap. 1.0. Inga lovføresegn.

    Scenario: Saka går vidare når ho er teken opp att
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og sekretariatet har sett saka på vent fordi "budsjettet ikkje er klart"
      Og sekretariatet har teke saka opp att
      Når sekretariatet sender saka til utgreiing i Fagforum
      Så går det gjennom

    Scenario: Ei sak på vent kan ikkje sendast vidare
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og sekretariatet har sett saka på vent fordi "budsjettet ikkje er klart"
      Når sekretariatet sender saka til utgreiing i Fagforum
      Så vert det stansa av regelen SGA-04:
        """
        Saka er sett på vent: budsjettet ikkje er klart.
        """
      Og rådet er:
        """
        Ta saka opp att først, med «saksgang ta-opp-att».
        """

    Scenario: Ei sak på vent får ikkje ny ordlyd
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og sekretariatet har sett saka på vent fordi "budsjettet ikkje er klart"
      Når sekretariatet set ordlyden "Rutinen gjeld berre på kvardagar."
      Så vert det stansa av regelen SGA-04:
        """
        Saka er sett på vent: budsjettet ikkje er klart.
        """

    Scenario: Eit svar vert teke imot sjølv om saka er på vent
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Og sekretariatet har sett saka på vent fordi "budsjettet ikkje er klart"
      Når Småvik svarar ja ved kommunedirektøren
      Så går det gjennom

  @SGA-05 @L-vent @R-059
  Regel: Berre ei sak som er sett på vent, kan takast opp att
    Kjelde: Rapport frå Helse Førde kap. 1.0. Inga lovføresegn.

    Scenario: Saka er sett på vent og vert teken opp att
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og sekretariatet har sett saka på vent fordi "budsjettet ikkje er klart"
      Når sekretariatet tek saka opp att
      Så går det gjennom

    Scenario: Saka er ikkje sett på vent
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Når sekretariatet tek saka opp att
      Så vert det stansa av regelen SGA-05:
        """
        Saka er ikkje sett på vent.
        """
      Og rådet er:
        """
        Saka går som ho skal; det er ingenting å ta opp att.
        """

  @TIL-01 @L-tilgang @R-005 @R-010 @R-014 @R-015
  Regel: Kvar partnar handlar berre for seg sjølv
    Kjelde: koml. § 5-3; Felles utviklingsplan kap. 5.2.1 og 8.2.2.

    Scenario: Småvik svarar for Småvik
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Når Småvik svarar ja ved kommunedirektøren
      Så går det gjennom

    Scenario: Nabokommunen kan ikkje svare for Småvik
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Når Storfjord svarar ja for Småvik
      Så vert det stansa av regelen TIL-01:
        """
        Storfjord kan ikkje svare for Småvik.
        """
      Og rådet er:
        """
        Berre Småvik sjølv kan gjere dette.
        """

    Scenario: Eit ja i SSU er ikkje eit svar frå kommunen
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Når SSU svarar ja for Småvik
      Så vert det stansa av regelen TIL-01:
        """
        Samhandlingsrådet kan ikkje svare for Småvik.
        """

  @TIL-02 @R-175 @L-tilgang
  Regel: Sekretariatet registrerer svar, men svarar aldri for nokon
    Kjelde: Felles utviklingsplan kap. 9. Inga lovføresegn.

    Scenario: Sekretariatet registrerer eit svar som kom på telefon
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Når Småvik svarar ja ved kommunedirektøren, på telefon til sekretariatet
      Så går det gjennom

    Scenario: Sekretariatet kan ikkje svare i staden for ein kommune
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Når sekretariatet svarar ja for Småvik
      Så vert det stansa av regelen TIL-02:
        """
        Sekretariatet registrerer og flytter saker, men kan ikkje svare for nokon.
        """
      Og rådet er:
        """
        Be Småvik gjere det sjølv. Eit svar på telefon eller i brev kan sekretariatet registrere som det.
        """

  @TIL-03 @R-175 @R-183 @R-181
  Regel: Berre sekretariatet fører saka vidare, og skriv det felles utkastet
    Kjelde: Felles utviklingsplan kap. 9, og innspel til NHSP 2024–2027, innleiing. Inga lovføresegn.

    Scenario: Eit organ fører inn si eiga handsaming
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til handsaming i SSU
      Når SSU fører inn si eiga handsaming
      Så går det gjennom

    Scenario: Ein kommune kan ikkje opne ein runde
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er klar for rundgang
      Når Småvik opnar ein runde
      Så vert det stansa av regelen TIL-03:
        """
        Berre sekretariatet kan opne ein runde.
        """
      Og rådet er:
        """
        Send det til sekretariatet, som registrerer og fører saka vidare.
        """

    Scenario: Ein kommune gir innspel, men skriv ikkje det felles utkastet
      Gitt ei sak av typen "Innspel til nasjonal plan"
      Og saka er komen til utgreiing
      Når Småvik gir innspelet "Ta med legevakta."
      Så går det gjennom
      Når Småvik set ordlyden "Ta med legevakta."
      Så vert det stansa av regelen TIL-03:
        """
        Berre sekretariatet kan setje ny ordlyd.
        """

  @TIL-04 @L-tilgang
  Regel: Berre dei saka gjeld, melder usemje eller krev at ei retting er reell
    Kjelde: Felles utviklingsplan kap. 5.2.3. Inga lovføresegn. SSU kan òg melde usemje.

    Scenariomal: Denne kan melde usemje: <kven>
      Gitt ei sak av typen "Samhandlingsprosedyre"
        | gjeld | Småvik og Fjord helseføretak |
      Og saka er komen til rundgang
      Når <kven> melder usemje
      Så går det gjennom
      Og saka står i steget "usemje"

      Eksempler:
        | kven               |
        | Småvik             |
        | Fjord helseføretak |
        | SSU                |

    Scenariomal: Denne kan ikkje melde usemje: <kven>
      Gitt ei sak av typen "Samhandlingsprosedyre"
        | gjeld | Småvik og Fjord helseføretak |
      Og saka er komen til rundgang
      Når <kven> melder usemje
      Så vert det stansa av regelen TIL-04:
        """
        <kven> er ikkje med i saka og kan ikkje melde usemje.
        """
      Og rådet er:
        """
        Alle kan gi ei fråsegn.
        """

      Eksempler:
        | kven      |
        | Storfjord |
        | Fagforum  |

    Scenario: Småvik er med i saka og kan krevje at rettinga er reell
      Gitt ei sak av typen "Samhandlingsprosedyre"
        | gjeld | Småvik og Fjord helseføretak |
      Og saka er komen til rundgang
      Og sekretariatet har sett ordlyden "Partnarane sluttar seg til framlegga."
        | klasse | redaksjonell          |
        | grunn  | «framlegget» er retta |
      Når Småvik krev at rettinga vert rekna som reell
      Så går det gjennom

    Scenariomal: Denne kan ikkje krevje at rettinga er reell: <kven>
      Gitt ei sak av typen "Samhandlingsprosedyre"
        | gjeld | Småvik og Fjord helseføretak |
      Og saka er komen til rundgang
      Og sekretariatet har sett ordlyden "Partnarane sluttar seg til framlegga."
        | klasse | redaksjonell          |
        | grunn  | «framlegget» er retta |
      Når <kven> krev at rettinga vert rekna som reell
      Så vert det stansa av regelen TIL-04:
        """
        <vist> er ikkje med i saka og kan ikkje krevje at rettinga vert rekna som reell.
        """

      Eksempler:
        | kven      | vist              |
        | Storfjord | Storfjord         |
        | SSU       | Samhandlingsrådet |

  @HAN-01 @R-163
  Regel: Eit nettverk drøftar saka, men vedtek ingenting
    Kjelde: Felles utviklingsplan kap. 8.4. Inga lovføresegn.

    Scenario: Nettverket har drøfta saka og rår til framlegget
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til handsaming i SSU
      Når Fagnettverket handsamar saka
        | utfall | tilråding |
      Så er handsaminga teken imot

    Scenario: Nettverket kan ikkje vedta noko
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til handsaming i SSU
      Når Fagnettverket handsamar saka
        | utfall | vedtak |
      Så vert det stansa av regelen HAN-01:
        """
        Eit nettverk er ikkje eit vedtaksorgan: Fagnettverket kan ikkje vedta noko.
        """
      Og rådet er:
        """
        Før det inn som innspel, og la organet med mandat handsame saka.
        """

  @HAN-02 @R-122
  Regel: Toppleiarsamlinga er til informasjon og debatt, og gjer ingen vedtak
    Kjelde: Felles utviklingsplan kap. 8.1, eit framlegg som helsefellesskapet kan slå av. Inga lovføresegn.

    Scenario: Toppleiarsamlinga tek saka til vitande
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til handsaming i SSU
      Når Toppleiarsamlinga handsamar saka
        | utfall | teke til vitande |
      Så er handsaminga teken imot

    Scenario: Toppleiarsamlinga kan ikkje vedta noko
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til handsaming i SSU
      Når Toppleiarsamlinga handsamar saka
        | utfall | vedtak |
      Så vert det stansa av regelen HAN-02:
        """
        Toppleiarsamlinga er til informasjon og debatt, og vedtek ingenting.
        """

    Scenario: Helsefellesskapet har slått av framlegget
      Gitt helsefellesskapet har sett brytaren R-122 på av
      Og ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til handsaming i SSU
      Når Toppleiarsamlinga handsamar saka
        | utfall | vedtak |
      Så går det gjennom utan at HAN-02 er spurd

  @HAN-03 @R-175
  Regel: Sekretariatet er ikkje eit styringsorgan
    Kjelde: Felles utviklingsplan kap. 9. Inga lovføresegn.

    Scenario: Fagforum kan handsame saka
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til handsaming i SSU
      Når Fagforum handsamar saka
        | utfall | tilråding |
      Så er handsaminga teken imot

    Scenario: Sekretariatet kan ikkje handsame ei sak
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til handsaming i SSU
      Når Fellessekretariatet handsamar saka
        | utfall | tilråding |
      Så vert det stansa av regelen HAN-03:
        """
        Sekretariatet er ikkje eit styringsorgan og kan ikkje handsame saka.
        """
      Og rådet er:
        """
        La organet med mandat handsame saka.
        """

  @HAN-04 @R-016 @R-108 @R-298
  Regel: Eit organ må ha eit mandat før det handsamar saker
    Kjelde: Felles utviklingsplan kap. 6.1. Inga lovføresegn.

    Scenario: SSU har mandat og gir tilråding
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til handsaming i SSU
      Når SSU handsamar saka
        | utfall | tilråding |
        | modell | to trinn  |
      Så er handsaminga teken imot

    Scenario: Eit nytt utval har ikkje fått mandat enno
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til handsaming i SSU
      Når Ad hoc-utvalet handsamar saka
        | utfall | tilråding |
      Så vert det stansa av regelen HAN-04:
        """
        Ad hoc-utvalet hadde ikkje noko mandat den dagen, og kan ikkje handsame saka.
        """
      Og rådet er:
        """
        Vel eit organ som finst og har mandat på møtedagen.
        """

    Scenario: Koordineringsutvalet vart lagt ned i 2021
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til handsaming i SSU
      Når Koordineringsutvalet handsamar saka
        | utfall | tilråding |
      Så vert det stansa av regelen HAN-04:
        """
        Koordineringsutvalet hadde ikkje noko mandat den dagen, og kan ikkje handsame saka.
        """

  @HAN-05 @L-dato
  Regel: Ei handsaming vert ført inn når møtet har vore
    Kjelde: Felles utviklingsplan kap. 8. Inga lovføresegn; eit løfte frå saksgangen.

    Scenario: Møtet var i går
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til handsaming i SSU
      Og det er 4. mars 2026
      Når SSU handsamar saka
        | utfall | tilråding    |
        | dag    | 3. mars 2026 |
      Så er handsaminga teken imot

    Scenario: Møtet er ikkje før i morgon
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til handsaming i SSU
      Når SSU handsamar saka
        | utfall | tilråding    |
        | dag    | 3. mars 2026 |
      Så vert det stansa av regelen HAN-05:
        """
        Handsaminga er datert fram i tid (3. mars 2026).
        """
      Og rådet er:
        """
        Før henne inn når møtet har vore.
        """

  @HAN-06 @L-dato
  Regel: Ingen kan ha handsama ei sak før ho vart meld inn
    Kjelde: Felles utviklingsplan kap. 8. Inga lovføresegn; eit løfte frå saksgangen.

    Scenario: SSU handsama saka same dag som ho vart meld inn
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til handsaming i SSU
      Når SSU handsamar saka
        | utfall | tilråding    |
        | dag    | 2. mars 2026 |
      Så er handsaminga teken imot

    Scenario: Møtet var før saka vart meld inn
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til handsaming i SSU
      Når SSU handsamar saka
        | utfall | tilråding    |
        | dag    | 1. mars 2026 |
      Så vert det stansa av regelen HAN-06:
        """
        Handsaminga er datert 1. mars 2026, før saka vart meld inn 2. mars 2026.
        """
      Og rådet er:
        """
        Før inn møtet der organet handsama denne saka.
        """
