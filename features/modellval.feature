# language: no
Egenskap: Konsensus eller to trinn
  Kapitlet avgjer kva veg ei sak går etter SSU. I to trinn gir SSU ei tilråding, og partnarane
  svarar kvar for seg. I konsensusmodellen avgjer SSU saka sjølv, men berre innanfor mandatet i
  avtalen, og berre når kvar kommune og kvart helseføretak har stadfesta det.

  Lova set ei ytre grense: kommunestyret kan ikkje delegere mynde til SSU (kommunelova § 5-3
  tredje ledd), og det som høyrer til samarbeidsavtalen, avgjer kommunestyret sjølv (helse- og
  omsorgstenestelova §§ 6-1 og 6-2). Innanfor grensa er modellane eit framlegg frå partnarane,
  og kvart helsefellesskap kan setje brytarane sine.

  @MOD-01 @R-031
  Regel: Modellen er vald før runden vert opna
    Kjelde: Felles utviklingsplan kapittel 8.2.2.

    Scenario: SSU har valt to trinn
      Gitt ein samhandlingsprosedyre
      Og saka er komen til handsaming i SSU
      Og SSU har handsama saka
        | modell | to trinn |
      Når sekretariatet opnar ein runde
      Så går det gjennom

    Scenario: SSU har ikkje valt nokon modell
      Gitt ein samhandlingsprosedyre
      Og saka er komen til handsaming i SSU
      Og SSU har handsama saka
      Når sekretariatet opnar ein runde
      Så vert det stansa av regelen MOD-01:
        """
        Det er ikkje avgjort om saka følgjer konsensusmodellen eller to trinn.
        """
      Og rådet er:
        """
        La SSU velje modell, og før inn valet med handsaminga.
        """

    Scenario: SSU kan ikkje avgjere saka utan å ha valt konsensusmodellen
      Gitt ein samhandlingsprosedyre
      Og saka er komen til handsaming i SSU
      Og alle har avklart at saka ikkje er prinsipiell og SSU kan avgjere saka innanfor mandatet
      Og SSU har handsama saka
        | utfall | vedtak          |
        | mandat | avtalen punkt 4 |
      Når sekretariatet konstaterer semje
      Så vert det stansa av regelen MOD-01:
        """
        Det er ikkje avgjort om saka følgjer konsensusmodellen eller to trinn.
        """
      Og det vert òg stansa av regelen MOD-04

    Scenario: Ei driftssak følgjer konsensusmodellen når SSU ikkje vel noko anna
      Gitt ei sak av typen "Driftssak"
      Og saka er komen til handsaming i SSU
      Og alle har avklart at saka ikkje er prinsipiell og SSU kan avgjere saka innanfor mandatet
      Og SSU har handsama saka
        | utfall | vedtak          |
        | mandat | avtalen punkt 4 |
      Når sekretariatet konstaterer semje
      Så går det gjennom
      Og saka står i steget "konsensus"

  @MOD-02 @R-034
  Regel: Valet av modell er grunngjeve
    Kjelde: Felles utviklingsplan kapittel 5.2.4.

    Bakgrunn:
      Gitt ein samhandlingsprosedyre
      Og saka er komen til handsaming i SSU

    Scenario: SSU skriv kvifor
      Når SSU handsamar saka
        | modell             | to trinn                         |
        | grunn for modellen | Saka får følgjer for budsjettet. |
      Så går det gjennom

    Scenario: SSU skriv ikkje kvifor
      Når SSU handsamar saka
        | modell             | to trinn |
        | grunn for modellen |          |
      Så går det gjennom
      Og det vert åtvara av regelen MOD-02:
        """
        Valet av modell er ikkje grunngjeve.
        """
      Og rådet er:
        """
        Skriv kort kvifor SSU valde denne modellen: med --modell-grunn, eller etterpå med «saksgang
        rett».
        """

  @MOD-16 @R-031
  Regel: Modellen ligg fast når SSU har sleppt saka
    Kjelde: Felles utviklingsplan kapittel 8.2.2.

    Scenario: SSU vel modell medan saka er i SSU
      Gitt ein samhandlingsprosedyre
      Og saka er komen til handsaming i SSU
      Når SSU handsamar saka
        | modell | to trinn |
      Så går det gjennom

    Scenario: SSU vil byte modell midt i rundgangen
      Gitt ein samhandlingsprosedyre
      Og saka er komen til rundgang
      Når SSU handsamar saka
        | modell | konsensus |
      Så vert det stansa av regelen MOD-16:
        """
        Modellen kan ikkje endrast medan saka er på rundgang hjå partane.
        """
      Og rådet er:
        """
        Modellen vert vald når saka er til handsaming i SSU.
        """

  @MOD-03 @R-030
  Regel: Rundgangen høyrer til to trinn
    Kjelde: Felles utviklingsplan kapittel 8.2.2.

    Scenario: Ei sak i to trinn går på rundgang
      Gitt ein samhandlingsprosedyre
      Og saka er klar for rundgang
      Når sekretariatet opnar ein runde
      Så går det gjennom
      Og saka står i steget "rundgang"

    Scenario: Ei sak i konsensusmodellen går ikkje på rundgang
      Gitt ein samhandlingsprosedyre
      Og saka er komen til handsaming i SSU
      Og SSU har handsama saka
        | modell | konsensus |
      Når sekretariatet opnar ein runde
      Så vert det stansa av regelen MOD-03:
        """
        Saka følgjer konsensusmodellen, og skal ikkje på rundgang.
        """
      Og rådet er:
        """
        Konstater semje i SSU, eller la SSU velje to trinn.
        """

  @MOD-10 @R-043 @R-308
  Regel: SSU har handsama saka før ho går vidare
    Kjelde: Felles utviklingsplan kapittel 3; Innspel til NHSP 2024–2027, innleiing.
    Fram til 2022 heitte organet i Fjordlandet Koordineringsutvalet.

    Scenario: SSU har handsama saka
      Gitt ein samhandlingsprosedyre
      Og saka er klar for rundgang
      Når sekretariatet opnar ein runde
      Så går det gjennom

    Scenario: SSU har ikkje hatt saka i møte
      Gitt ein samarbeidsavtale om organa
      Og saka er komen til handsaming i SSU
      Og saka er presentert for Fjordmøtet
      Når sekretariatet opnar ein runde
      Så vert det stansa av regelen MOD-10:
        """
        Samhandlingsrådet har ikkje handsama saka.
        """
      Og rådet er:
        """
        Før inn handsaminga når møtet har vore.
        """

    Scenario: Det finst ikkje noko organ i SSU-rolla
      Gitt SSU er avslutta 27. februar 2026
      Og ei sak av typen "Felles plan"
      Og saka er komen til handsaming i SSU
      Når sekretariatet opnar ein runde
      Så vert det stansa av regelen MOD-10:
        """
        Eit organ i SSU-rolla har ikkje handsama saka.
        """

  @MOD-11 @R-030 @R-020
  Regel: SSU gir tilråding før runden
    Kjelde: Felles utviklingsplan kapittel 8.2.2.

    Bakgrunn:
      Gitt ein samhandlingsprosedyre
      Og saka er komen til handsaming i SSU

    Scenario: SSU rår til
      Gitt SSU har handsama saka
        | utfall | tilråding |
        | modell | to trinn  |
      Når sekretariatet opnar ein runde
      Så går det gjennom

    Scenario: SSU er delt, og det er òg ei tilråding
      Gitt SSU har handsama saka
        | utfall  | delt tilråding                   |
        | dissens | Storfjord vil ha ei kortare tid. |
        | modell  | to trinn                         |
      Når sekretariatet opnar ein runde
      Så går det gjennom

    Scenario: SSU har berre utsett saka
      Gitt SSU har handsama saka
        | utfall | utsett   |
        | modell | to trinn |
      Når sekretariatet opnar ein runde
      Så vert det stansa av regelen MOD-11:
        """
        SSU har ikkje gitt tilråding i saka.
        """
      Og rådet er:
        """
        La SSU handsame saka og gi tilråding først.
        """

  @MOD-12 @R-033 @L-ssu-stadfestar
  Regel: Ein felles plan og eit prosjekt går til SSU att etter det siste svaret, og andre saker der avtalen krev det
    Kjelde: Felles utviklingsplan kapittel 5.2.4 seier berre at det bør vurderast. For plan og prosjekt er kravet eit løfte
    frå saksgangen. For andre saker er regelen ein brytar, og han er av til vanleg.

    Scenariomal: <sakstype>: SSU har hatt saka att
      Gitt ei sak av typen "<sakstype>"
      Og saka er komen til rundgang
      Og alle partnarane har svara ja
      Og SSU har handsama saka
      Når sekretariatet konstaterer semje
      Så går det gjennom

      Eksempler:
        | sakstype    |
        | Felles plan |
        | Prosjekt    |

    Scenariomal: <sakstype>: SSU har ikkje hatt saka sidan
      Gitt ei sak av typen "<sakstype>"
      Og saka er komen til rundgang
      Og alle partnarane har svara ja
      Når sekretariatet konstaterer semje
      Så vert det stansa av regelen MOD-12:
        """
        SSU skal handsame saka på nytt etter det siste svaret.
        """

      Eksempler:
        | sakstype    |
        | Felles plan |
        | Prosjekt    |

    Scenario: SSU sende saka attende i staden for å stå bak henne
      Gitt ei sak av typen "Felles plan"
      Og saka er komen til rundgang
      Og alle partnarane har svara ja
      Og SSU har handsama saka
        | utfall | attende |
      Når sekretariatet konstaterer semje
      Så vert det stansa av regelen MOD-12:
        """
        SSU skal handsame saka på nytt etter det siste svaret.
        """

    Scenario: Eit svar vart ført inn etter møtet, sjølv om det er datert før
      Gitt ei sak av typen "Felles plan"
      Og saka er komen til rundgang
      Og alle har svara ja, utanom Småvik
      Og Småvik har avklart at saka ikkje er prinsipiell
      Og det er 9. mars 2026
      Og SSU har handsama saka
      Og Småvik har svara ja ved kommunestyret
        | dag | 3. mars 2026 |
      Når sekretariatet konstaterer semje
      Så vert det stansa av regelen MOD-12:
        """
        SSU skal handsame saka på nytt etter det siste svaret.
        """

    Scenario: Avtalen krev det av alle saker, og SSU har handsama saka etter svara
      Gitt helsefellesskapet har sett brytaren R-033 på stopp
      Og ein samhandlingsprosedyre
      Og saka er komen til rundgang
      Og det er 9. mars 2026
      Og alle partnarane har svara ja
      Gitt det er 10. mars 2026
      Og SSU har handsama saka
      Når sekretariatet konstaterer semje
      Så går det gjennom

    Scenario: Avtalen krev det av alle saker, og SSU har ikkje hatt saka sidan
      Gitt helsefellesskapet har sett brytaren R-033 på stopp
      Og ein samhandlingsprosedyre
      Og saka er komen til rundgang
      Og det er 9. mars 2026
      Og alle partnarane har svara ja
      Når sekretariatet konstaterer semje
      Så vert det stansa av regelen MOD-12:
        """
        SSU skal handsame saka på nytt etter det siste svaret.
        """
      Og rådet er:
        """
        Før inn den endelege handsaminga i SSU, og konstater semje etterpå.
        """

  @MOD-13 @R-026
  Regel: Korleis helsefellesskapet er bygt, er eit prinsipielt spørsmål
    Kjelde: Felles utviklingsplan kapittel 3.2.

    Bakgrunn:
      Gitt ein samarbeidsavtale om organa
      Og saka har ordlyden "Partnarane opprettar eit nytt utval."

    Scenario: Kommunen ser saka som prinsipiell
      Når Småvik avklarar at saka er prinsipiell
      Så er avklaringa teken imot

    Scenario: Kommunen ser ikkje saka som prinsipiell
      Når Småvik avklarar at saka ikkje er prinsipiell
      Så er avklaringa teken imot
      Og det vert åtvara av regelen MOD-13:
        """
        Småvik meiner at ei sak om struktur ikkje er prinsipiell.
        """
      Og rådet er:
        """
        Spør Småvik om avklaringa er rett: oppbygginga av helsefellesskapet er politisk.
        """

  @MOD-14 @R-032
  Regel: Er nokon i tvil, bør saka gå i to trinn
    Kjelde: Felles utviklingsplan kapittel 5.2.4.

    Bakgrunn:
      Gitt ein samhandlingsprosedyre
      Og saka er komen til handsaming i SSU

    Scenario: Alle har avklart at saka er enkel
      Gitt alle har avklart at saka ikkje er prinsipiell og saka ikkje kostar noko
      Når SSU handsamar saka
        | modell | konsensus |
      Så går det gjennom

    Scenario: Ein kommune meiner saka er prinsipiell
      Gitt Småvik har avklart at saka er prinsipiell
      Når SSU handsamar saka
        | modell | konsensus |
      Så går det gjennom
      Og det vert åtvara av regelen MOD-14:
        """
        Småvik meiner saka er prinsipiell, eller har ikkje avklart økonomi og planar.
        """
      Og rådet er:
        """
        Vurder to trinn, så dei som er i tvil, får handsame saka sjølve.
        """

  @MOD-04 @L-modell @R-029 @R-011
  Regel: SSU avgjer ikkje ei sak som går i to trinn
    Kjelde: Felles utviklingsplan kapittel 8.2.2.

    Scenario: Saka følgjer konsensusmodellen
      Gitt ein samhandlingsprosedyre
      Og saka er komen til handsaming i SSU
      Og alle har avklart at saka ikkje er prinsipiell og SSU kan avgjere saka innanfor mandatet
      Og SSU har handsama saka
        | utfall | vedtak          |
        | modell | konsensus       |
        | mandat | avtalen punkt 4 |
      Når sekretariatet konstaterer semje
      Så går det gjennom
      Og saka står i steget "konsensus"

    Scenario: Saka følgjer to trinn
      Gitt ein samhandlingsprosedyre
      Og saka er komen til handsaming i SSU
      Og alle har avklart at saka ikkje er prinsipiell og SSU kan avgjere saka innanfor mandatet
      Og SSU har handsama saka
        | utfall | vedtak          |
        | modell | to trinn        |
        | mandat | avtalen punkt 4 |
      Når sekretariatet konstaterer semje
      Så vert det stansa av regelen MOD-04:
        """
        Saka følgjer ikkje konsensusmodellen. Partnarane må svare kvar for seg før det er semje.
        """
      Og rådet er:
        """
        Opne ein runde.
        """

  @MOD-05 @R-006
  Regel: Alle kommunar og helseføretak har avklart saka
    Kjelde: Felles utviklingsplan kapittel 5.2.

    Bakgrunn:
      Gitt ein samhandlingsprosedyre
      Og saka er komen til handsaming i SSU
      Og SSU har handsama saka
        | utfall | vedtak          |
        | modell | konsensus       |
        | mandat | avtalen punkt 4 |
      Og Småvik har avklart at saka ikkje er prinsipiell og SSU kan avgjere saka innanfor mandatet
      Og Bystad har avklart at saka ikkje er prinsipiell og SSU kan avgjere saka innanfor mandatet
      Og Fjord helseføretak har avklart at saka ikkje er prinsipiell og SSU kan avgjere saka innanfor mandatet

    Scenario: Alle har avklart, og den private parten treng det ikkje
      Gitt Storfjord har avklart at saka ikkje er prinsipiell og SSU kan avgjere saka innanfor mandatet
      Når sekretariatet konstaterer semje
      Så går det gjennom

    Scenario: Ein kommune har ikkje avklart
      Når sekretariatet konstaterer semje
      Så vert det stansa av regelen MOD-05:
        """
        Storfjord har ikkje avklart saka, eller må stadfeste avklaringa.
        """
      Og rådet er:
        """
        Be dei avklare med «saksgang avklar», eller stadfeste med «saksgang stadfest» når saka er
        endra etter at dei avklara. Det gjeld alle kommunar og helseføretak i saka.
        """

  @MOD-06 @R-012 @R-063
  Regel: SSU bind ingen til ein kostnad som ikkje er avklart
    Kjelde: Felles utviklingsplan kapittel 8.2.2.

    Bakgrunn:
      Gitt ein samhandlingsprosedyre
      Og saka er komen til handsaming i SSU
      Og SSU har handsama saka
        | utfall | vedtak          |
        | modell | konsensus       |
        | mandat | avtalen punkt 4 |

    Scenario: Kostnaden er i budsjettet
      Gitt Småvik har avklart at kostnaden er i budsjettet og SSU kan avgjere saka innanfor mandatet
      Og alle har avklart at saka ikkje er prinsipiell og SSU kan avgjere saka innanfor mandatet
      Når sekretariatet konstaterer semje
      Så går det gjennom

    Scenario: Kostnaden er ikkje i budsjettet til ein kommune
      Gitt Småvik har avklart at kostnaden ikkje er i budsjettet og SSU kan avgjere saka innanfor mandatet
      Og alle har avklart at saka ikkje er prinsipiell og SSU kan avgjere saka innanfor mandatet
      Når sekretariatet konstaterer semje
      Så vert det stansa av regelen MOD-06:
        """
        SSU kan ikkje binde Småvik til ein kostnad som ikkje er avklart i budsjettet.
        """
      Og rådet er:
        """
        Vel to trinn, eller avklar økonomien først.
        """
      Og det vert òg stansa av regelen MOD-07

  @MOD-07 @R-010 @R-011 @R-039 @F-ssu-ikkje-delegat
  Regel: Kvar partnar stadfester at SSU kan avgjere saka
    Kjelde: kommunelova § 5-3 tredje ledd og Felles utviklingsplan kapittel 8.2.2.

    Bakgrunn:
      Gitt ein samhandlingsprosedyre
      Og saka er komen til handsaming i SSU
      Og SSU har handsama saka
        | utfall | vedtak          |
        | modell | konsensus       |
        | mandat | avtalen punkt 4 |

    Scenario: Alle har stadfesta mandatet
      Gitt alle har avklart at saka ikkje er prinsipiell og SSU kan avgjere saka innanfor mandatet
      Når sekretariatet konstaterer semje
      Så går det gjennom

    Scenario: Ein kommune har avklart saka, men ikkje mandatet
      Gitt Småvik har avklart at saka ikkje er prinsipiell
      Og alle har avklart at saka ikkje er prinsipiell og SSU kan avgjere saka innanfor mandatet
      Når sekretariatet konstaterer semje
      Så vert det stansa av regelen MOD-07:
        """
        Småvik har ikkje stadfesta at SSU kan avgjere saka innanfor mandatet sitt.
        """
      Og rådet er:
        """
        Vel to trinn, så dei svarar sjølve, eller få avklaringa stadfesta.
        """

    Scenario: Det kommunen ser som prinsipielt, ligg ikkje innanfor mandatet
      Gitt Bystad har avklart at saka er prinsipiell og SSU kan avgjere saka innanfor mandatet
      Og alle har avklart at saka ikkje er prinsipiell og SSU kan avgjere saka innanfor mandatet
      Når sekretariatet konstaterer semje
      Så vert det stansa av regelen MOD-07:
        """
        Bystad har ikkje stadfesta at SSU kan avgjere saka innanfor mandatet sitt.
        """

  @MOD-08 @F-avtale-innga @R-011
  Regel: Det som høyrer til samarbeidsavtalen, kan SSU aldri avgjere
    Kjelde: helse- og omsorgstenestelova §§ 6-1 og 6-2 og kommunelova § 5-3 tredje ledd.

    Scenario: Prosedyren har ikkje slikt innhald
      Gitt ein samhandlingsprosedyre
      Og saka er komen til handsaming i SSU
      Og alle har avklart at saka ikkje er prinsipiell og SSU kan avgjere saka innanfor mandatet
      Og SSU har handsama saka
        | utfall | vedtak          |
        | modell | konsensus       |
        | mandat | avtalen punkt 4 |
      Når sekretariatet konstaterer semje
      Så går det gjennom

    Scenario: Prosedyren har innhald etter § 6-2
      Gitt ein samhandlingsprosedyre med innhald etter § 6-2
      Og saka er komen til handsaming i SSU
      Og alle har avklart at saka ikkje er prinsipiell og SSU kan avgjere saka innanfor mandatet
      Og SSU har handsama saka
        | utfall | vedtak          |
        | modell | konsensus       |
        | mandat | avtalen punkt 4 |
      Når sekretariatet konstaterer semje
      Så vert det stansa av regelen MOD-08:
        """
        Saka har innhald etter hol. § 6-2, og då kan ikkje SSU avgjere henne.
        """
      Og rådet er:
        """
        Send saka på rundgang, så kvart kommunestyre avgjer sjølv.
        """

  @MOD-09 @R-036 @R-035
  Regel: I SSU vert ingen røysta ned
    Kjelde: Felles utviklingsplan kapittel 5.2.1; Etablering av helsefellesskap, «Sentral føringar».

    Bakgrunn:
      Gitt ein samhandlingsprosedyre
      Og saka er komen til handsaming i SSU
      Og alle har avklart at saka ikkje er prinsipiell og SSU kan avgjere saka innanfor mandatet

    Scenario: SSU er samd
      Gitt SSU har handsama saka
        | utfall | vedtak          |
        | modell | konsensus       |
        | mandat | avtalen punkt 4 |
      Når sekretariatet konstaterer semje
      Så går det gjennom

    Scenario: Éin i SSU er usamd
      Gitt SSU har handsama saka
        | utfall  | vedtak                     |
        | modell  | konsensus                  |
        | mandat  | avtalen punkt 4            |
        | semje   | nei                        |
        | dissens | Storfjord vil ha meir tid. |
      Når sekretariatet konstaterer semje
      Så vert det stansa av regelen MOD-09:
        """
        Det var ikkje semje i Samhandlingsrådet, og ingen kan røystast ned der.
        """
      Og rådet er:
        """
        Send saka attende, eller la SSU velje to trinn.
        """

  @MOD-15 @R-108 @F-ssu-ikkje-delegat
  Regel: SSU viser til punktet i avtalen som gir mandat
    Kjelde: Felles utviklingsplan kapittel 8.2.2. Mandatet står i avtalen, for kommunelova § 5-3 tredje ledd opnar ikkje for at kommunestyret delegerer til SSU.

    Bakgrunn:
      Gitt ein samhandlingsprosedyre
      Og saka er komen til handsaming i SSU
      Og alle har avklart at saka ikkje er prinsipiell og SSU kan avgjere saka innanfor mandatet

    Scenario: Vedtaket viser til avtalen
      Gitt SSU har handsama saka
        | utfall | vedtak          |
        | modell | konsensus       |
        | mandat | avtalen punkt 4 |
      Når sekretariatet konstaterer semje
      Så går det gjennom

    Scenario: SSU har berre gitt ei tilråding
      Gitt SSU har handsama saka
        | utfall | tilråding |
        | modell | konsensus |
      Når sekretariatet konstaterer semje
      Så vert det stansa av regelen MOD-15:
        """
        Handsaminga viser ikkje til punktet i ein gjeldande avtale som gir SSU mandat til å avgjere.
        """
      Og rådet er:
        """
        Før inn handsaminga med utfallet vedtak og punktet i avtalen.
        """

    Scenario: Avtalen mandatet stod i, er oppheva
      Gitt SSU har handsama saka
        | utfall | vedtak          |
        | modell | konsensus       |
        | mandat | avtalen punkt 4 |
      Og sekretariatet har ført inn at rammeavtalen er oppheva
      Når sekretariatet konstaterer semje
      Så vert det stansa av regelen MOD-15:
        """
        Handsaminga viser ikkje til punktet i ein gjeldande avtale som gir SSU mandat til å avgjere.
        """

  @MOD-17 @L-ordlyd @R-029
  Regel: SSU avgjer berre den ordlyden SSU har handsama
    Kjelde: Felles utviklingsplan kapittel 8.2.2.

    Bakgrunn:
      Gitt ein samhandlingsprosedyre
      Og saka er komen til handsaming i SSU
      Og SSU har handsama saka
        | utfall | vedtak          |
        | modell | konsensus       |
        | mandat | avtalen punkt 4 |

    Scenario: SSU har handsama ordlyden slik han står
      Gitt alle har avklart at saka ikkje er prinsipiell og SSU kan avgjere saka innanfor mandatet
      Når sekretariatet konstaterer semje
      Så går det gjennom

    Scenario: Ei redaksjonell retting treng inga ny handsaming
      Gitt alle har avklart at saka ikkje er prinsipiell og SSU kan avgjere saka innanfor mandatet
      Og sekretariatet har sett ordlyden "Partnarane sluttar seg til framlegga."
        | klasse | redaksjonell          |
        | grunn  | «framlegget» er retta |
      Og sekretariatet har stadfesta rettinga
        | person | bodil |
      Når sekretariatet konstaterer semje
      Så går det gjennom
      Og saka står i steget "konsensus"

    Scenario: Møtet var før ordlyden vart laga, same kva dag det vert ført inn
      Gitt det er 9. mars 2026
      Og sekretariatet har sett ordlyden "Rutinen gjeld berre på kvardagar."
      Og alle har avklart at saka ikkje er prinsipiell og SSU kan avgjere saka innanfor mandatet
      Og SSU har handsama saka
        | dag    | 4. mars 2026    |
        | utfall | vedtak          |
        | modell | konsensus       |
        | mandat | avtalen punkt 4 |
      Når sekretariatet konstaterer semje
      Så vert det stansa av regelen MOD-17:
        """
        Samhandlingsrådet har ikkje handsama Ordlyd 2.
        """

    Scenario: Innhaldet er endra etter at SSU handsama saka
      Gitt sekretariatet har sett ordlyden "Rutinen gjeld berre på kvardagar."
      Og alle har avklart at saka ikkje er prinsipiell og SSU kan avgjere saka innanfor mandatet
      Når sekretariatet konstaterer semje
      Så vert det stansa av regelen MOD-17:
        """
        Samhandlingsrådet har ikkje handsama Ordlyd 2.
        """
      Og rådet er:
        """
        La organet handsame den nyaste ordlyden før semja vert konstatert.
        """

    Scenario: SSU har handsama den nye ordlyden òg
      Gitt sekretariatet har sett ordlyden "Rutinen gjeld berre på kvardagar."
      Og alle har avklart at saka ikkje er prinsipiell og SSU kan avgjere saka innanfor mandatet
      Og SSU har handsama saka
        | utfall | vedtak          |
        | modell | konsensus       |
        | mandat | avtalen punkt 4 |
      Når sekretariatet konstaterer semje
      Så går det gjennom

    Scenario: Ei retting som er kravd rekna som reell, må handsamast på nytt
      Gitt sekretariatet har sett ordlyden "Partnarane kan slutte seg til framlegget."
        | klasse | redaksjonell      |
        | grunn  | språkleg flikking |
      Og sekretariatet har stadfesta rettinga
        | person | bodil |
      Og Storfjord har kravt at rettinga vert rekna som reell
      Og alle har avklart at saka ikkje er prinsipiell og SSU kan avgjere saka innanfor mandatet
      Når sekretariatet konstaterer semje
      Så vert det stansa av regelen MOD-17:
        """
        Samhandlingsrådet har ikkje handsama Ordlyd 2.
        """

  @MOD-18 @L-tyst @R-036
  Regel: SSU set seg ikkje over eit svar partnaren sjølv har gitt
    Kjelde: Felles utviklingsplan kapittel 5.2.1.

    Bakgrunn:
      Gitt ein samhandlingsprosedyre
      Og alle har avklart at saka ikkje er prinsipiell og SSU kan avgjere saka innanfor mandatet
      Og saka er komen til rundgang

    Scenario: Den som har svara sjølv, har svara ja
      Gitt Storfjord har svara ja ved kommunedirektøren
      Og sekretariatet har sendt saka attende
      Og sekretariatet har sendt saka til SSU
      Og SSU har handsama saka
        | utfall | vedtak          |
        | modell | konsensus       |
        | mandat | avtalen punkt 4 |
      Når sekretariatet konstaterer semje
      Så går det gjennom
      Og saka står i steget "konsensus"

    Scenario: Storfjord har sagt nei, og saka er flytta over i konsensusmodellen
      Gitt Storfjord har svara nei ved kommunedirektøren
        | grunngjeving | Vi har ikkje nok tilsette. |
      Og sekretariatet har sendt saka attende
      Og sekretariatet har sendt saka til SSU
      Og SSU har handsama saka
        | utfall | vedtak          |
        | modell | konsensus       |
        | mandat | avtalen punkt 4 |
      Når sekretariatet konstaterer semje
      Så vert det stansa av regelen MOD-18:
        """
        Storfjord har alt svara noko anna enn ja.
        """
      Og rådet er:
        """
        Send saka på rundgang, så partnaren kan svare på nytt, eller meld usemje der.
        """

    Scenario: Teksten er endra, og SSU kan avgjere den nye
      Gitt Storfjord har svara nei ved kommunedirektøren
        | grunngjeving | Vi har ikkje nok tilsette. |
      Og sekretariatet har sendt saka attende
      Og sekretariatet har sett ordlyden "Rutinen gjeld berre på kvardagar."
      Og Småvik har stadfesta avklaringa
      Og Storfjord har stadfesta avklaringa
      Og Bystad har stadfesta avklaringa
      Og Fjord helseføretak har stadfesta avklaringa
      Og sekretariatet har sendt saka til SSU
      Og SSU har handsama saka
        | utfall | vedtak          |
        | modell | konsensus       |
        | mandat | avtalen punkt 4 |
      Når sekretariatet konstaterer semje
      Så går det gjennom
