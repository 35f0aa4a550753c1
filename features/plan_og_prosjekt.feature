# language: no
Egenskap: Felles planar og prosjekt
  Dette kapitlet avgjer korleis ein felles plan startar, kva kvar kommune seier om planreglane sine, kva eit
  prosjekt har på plass før det tek til, og kva som står att før planen eller prosjektet er vedteke: partnarane
  har svara, SSU har hatt saka att, og leiarane i det øvste møtet har forankra planen. Kvar partnar avgjer
  framleis for seg sjølv. Grunnlaget er prosjektrapportane og prosjektstatusen frå dei to regionane.

  @PLA-01 @R-282
  Regel: Ein plan er anten éin felles plan eller ein avtalt prosess
    Kjelde: Felles utviklingsplan kap. 5.2. Inga lovføresegn.

    Scenariomal: Planforma er vald: <form>
      Når sekretariatet melder inn ei sak av typen "Felles plan"
        | planform | <form> |
      Så går det gjennom

      Eksempler:
        | form           |
        | felles plan    |
        | avtalt prosess |

    Scenario: Planforma er ikkje vald
      Når sekretariatet melder inn ei sak av typen "Felles plan"
      Så vert det stansa av regelen PLA-01:
        """
        Det er ikkje sagt om arbeidet skal ende i éin felles plan eller er ein avtalt prosess.
        """
      Og rådet er:
        """
        Vel planform: felles plan, eller avtalt prosess der alle er med som partnarar.
        """

  @PLA-02 @R-283
  Regel: Alle partnarane får vite at eit planarbeid startar
    Kjelde: Rapport frå Helse Førde kap. 4.0. Inga lovføresegn.

    Scenario: Planen gjeld tre partnarar, og alle fem har fått varsel
      Gitt ei sak av typen "Felles plan"
        | gjeld | Småvik, Storfjord og Fjord helseføretak |
      Når sekretariatet sender saka til utgreiing i Plangruppa
      Så går det gjennom

    Scenario: Bystad har ingen adresse, og veit ingenting om planen
      Gitt Bystad har korkje kontaktperson eller postmottak
      Og ei sak av typen "Felles plan"
        | gjeld | Småvik, Storfjord og Fjord helseføretak |
      Når sekretariatet sender saka til utgreiing i Plangruppa
      Så vert det stansa av regelen PLA-02:
        """
        Bystad har ikkje fått vite at planarbeidet startar.
        """
      Og rådet er:
        """
        Send varsel med «saksgang varsle». Partnarane tek kvarandre med i planprosessane sine.
        """

    Scenario: Varselet vert sendt når Bystad har fått ein kontaktperson
      Gitt Bystad har korkje kontaktperson eller postmottak
      Og ei sak av typen "Felles plan"
        | gjeld | Småvik, Storfjord og Fjord helseføretak |
      Og Bystad har fått kontaktperson
      Og sekretariatet har varsla partnarane
      Når sekretariatet sender saka til utgreiing i Plangruppa
      Så går det gjennom

  @PLA-03 @R-021
  Regel: Kvar kommune avklarar kva lov som styrer planlegginga hjå han
    Kjelde: Felles utviklingsplan kap. 6.1. Kravet gjeld berre planar.

    Bakgrunn:
      Gitt ei sak av typen "Felles plan"
      Og saka har ordlyden "Partnarane sluttar seg til planen."

    Scenario: Småvik viser til planreglane sine
      Når Småvik avklarar at saka ikkje er prinsipiell
        | lovkrav | plan- og bygningslova § 11-1 |
      Så er avklaringa teken imot

    Scenario: Helseføretaket treng ikkje gjere det
      Når Fjord helseføretak avklarar at saka ikkje er prinsipiell
        | lovkrav | |
      Så er avklaringa teken imot

    Scenario: Småvik har ikkje sagt kva lov som gjeld
      Når Småvik avklarar at saka ikkje er prinsipiell
        | lovkrav | |
      Så vert det stansa av regelen PLA-03:
        """
        Avklaringa frå Småvik seier ikkje kva lov som styrer planlegginga der.
        """
      Og rådet er:
        """
        Før inn planreglane Småvik er bunden av, i feltet lovkrav.
        """

  @PLA-04 @R-022
  Regel: Ei bindande sak viser til den vedtekne planen ho kviler på, der helsefellesskapet krev det
    Kjelde: Felles utviklingsplan kap. 5.2.4. Regelen er av til helsefellesskapet slår han på.

    Bakgrunn:
      Gitt helsefellesskapet har sett brytaren R-022 på åtvar
      Og ei sak av typen "Samhandlingsprosedyre"
      Og saka har ordlyden "Partnarane tek i bruk prosedyren."

    Scenario: Småvik viser til planen sin
      Når Småvik avklarar at saka følgjer planane
        | planforankring | helse- og omsorgsplanen 2024–2028 |
      Så er avklaringa teken imot

    Scenario: Småvik seier berre at saka følgjer planane
      Når Småvik avklarar at saka følgjer planane
      Så er avklaringa teken imot
      Og det vert åtvara av regelen PLA-04:
        """
        Småvik seier at saka følgjer planane, men ikkje kva vedteken plan ho kviler på.
        """
      Og rådet er:
        """
        Før inn planen i feltet planforankring.
        """

    Scenario: Den som ikkje veit, viser ikkje til nokon plan
      Når Småvik avklarar at det er uvisst om saka følgjer planane
      Så er avklaringa teken imot

  @PLA-05 @R-023
  Regel: Ein felles plan avgjer ingenting for nokon
    Kjelde: Felles utviklingsplan kap. 5.2. Kommunen stadfester sjølv.

    Bakgrunn:
      Gitt ei sak av typen "Samhandlingsprosedyre"
        | felles plan | ja |
      Og saka har ordlyden "Partnarane tek i bruk prosedyren."

    Scenario: Småvik stadfester at saka følgjer planane
      Når Småvik avklarar at saka følgjer planane
      Så er avklaringa teken imot

    Scenario: Utan avklaringar kan ingen konstatere semje, endå saka kviler på ein felles plan
      Gitt Småvik har avklart at saka følgjer planane
      Og saka er komen til handsaming i SSU
      Så kan ingen konstatere semje enno

    Scenario: Småvik er usikker
      Når Småvik avklarar at det er uvisst om saka følgjer planane
      Så er avklaringa teken imot
      Og det vert åtvara av regelen PLA-05:
        """
        Saka kviler på ein felles plan, men Småvik seier ikkje at ho følgjer planane.
        """
      Og rådet er:
        """
        Spør Småvik kva som skil. Avklaringa gjeld slik ho er: ein felles plan avgjer ingenting.
        """

  @PLA-06 @R-281 @R-280
  Regel: Akutte tenester utanfor sjukehus vert gjennomgådde saman med kommunane
    Kjelde: Felles utviklingsplan kap. 5.1; rapport frå Helse Førde kap. 2.0.

    Scenario: Alle kommunane er med i planen
      Når sekretariatet melder inn ei sak av typen "Felles plan"
        | planform    | felles plan          |
        | merkelappar | akuttmedisinsk kjede |
      Så går det gjennom

    Scenario: Andre planar kan gjelde nokre få
      Når sekretariatet melder inn ei sak av typen "Felles plan"
        | planform | felles plan                  |
        | gjeld    | Småvik og Fjord helseføretak |
      Så går det gjennom

    Scenario: Berre Småvik er med
      Når sekretariatet melder inn ei sak av typen "Felles plan"
        | planform    | felles plan                  |
        | merkelappar | akuttmedisinsk kjede         |
        | gjeld       | Småvik og Fjord helseføretak |
      Så vert det stansa av regelen PLA-06:
        """
        Planen gjeld den akuttmedisinske kjeda, men Storfjord og Bystad er ikkje med.
        """
      Og rådet er:
        """
        Ta med alle kommunane: akutte tenester utanfor sjukehus vert gjennomgådde saman med dei.
        """

  @PLA-07 @R-160
  Regel: Talet på tiltak i ein plan vert halde nede
    Kjelde: Felles utviklingsplan kap. 10. Grensa er eit tal helsefellesskapet kan setje (15 er framlegg og står ikkje i kjeldene).

    Bakgrunn:
      Gitt ei sak av typen "Felles plan"
      Og saka er komen til konsensus
      Og Fjordmøtet har handsama saka
        | utfall | godkjent |

    Scenario: Femten tiltak let seg følgje opp
      Når sekretariatet fører inn vedtaket med 15 tiltak
      Så går det gjennom

    Scenario: Seksten tiltak er fleire enn grensa
      Når sekretariatet fører inn vedtaket med 16 tiltak
      Så går det gjennom
      Og det vert åtvara av regelen PLA-07:
        """
        Planen har 16 tiltak. Det er fleire enn dei 15 ein greier å følgje opp.
        """
      Og rådet er:
        """
        Ta med dei viktigaste tiltaka no, og lat resten vente.
        """

  @PRO-01 @R-158
  Regel: Eit prosjekt har prosjektleiar og oppstartsdato før det tek til
    Kjelde: Felles utviklingsplan kap. 3.3. Inga lovføresegn.

    Scenario: Leiaren er tilsett, og oppstarten er kjend
      Gitt ei sak av typen "Prosjekt"
        | prosjektleiar | prosjektleiar hjå Småvik |
        | oppstart      | 1. april 2026            |
      Og saka er klar for utgreiing
      Når sekretariatet sender saka til utgreiing i Prosjektgruppa
      Så går det gjennom

    Scenariomal: Prosjektet manglar <manglar>
      Når sekretariatet melder inn ei sak av typen "Prosjekt"
        | styringsgruppe | Styringsgruppa |
        | <har>          | <verdi>        |
      Så går det gjennom
      Gitt saka er klar for utgreiing
      Når sekretariatet sender saka til utgreiing i Prosjektgruppa
      Så vert det stansa av regelen PRO-01:
        """
        Prosjektet manglar <manglar>.
        """
      Og rådet er:
        """
        Før inn prosjektleiaren (stillinga) og dagen leiaren tek til, med «saksgang rett».
        """

      Eksempler:
        | manglar                       | har           | verdi         |
        | prosjektleiar                 | oppstart      | 1. april 2026 |
        | oppstartsdato                 | prosjektleiar | rådgjevar     |
        | prosjektleiar og oppstartsdato | tittel       | Nytt prosjekt |

  @PRO-02 @R-058
  Regel: Eit prosjekt har planlagde datoar, og dei faktiske vert førte ved sida av
    Kjelde: Prosjektstatus, «Prosjektmål». Inga lovføresegn.

    Bakgrunn:
      Gitt ei sak av typen "Prosjekt"
      Og saka er klar for utgreiing, utan milepælar

    Scenario: Utkast og vedtak er planlagde
      Gitt milepælen "Utkast" er planlagd til 1. oktober 2026
      Og milepælen "Vedtak" er planlagd til 1. desember 2026
      Når sekretariatet sender saka til utgreiing i Prosjektgruppa
      Så går det gjennom

    Scenario: Den planlagde datoen står ved sida av den faktiske
      Gitt milepælen "Utkast" er planlagd til 1. oktober 2026
      Og milepælen "Vedtak" er planlagd til 1. desember 2026
      Og milepælen "Utkast" vart nådd 12. oktober 2026
      Når sekretariatet sender saka til utgreiing i Prosjektgruppa
      Så går det gjennom
      Og milepælen "Utkast" er både planlagd til 1. oktober 2026 og nådd 12. oktober 2026

    Scenario: Ingen veit når prosjektet skal vere ferdig
      Gitt milepælen "Utkast" er planlagd til 1. oktober 2026
      Når sekretariatet sender saka til utgreiing i Prosjektgruppa
      Så vert det stansa av regelen PRO-02:
        """
        Prosjektet har ingen planlagd dato for vedtak.
        """
      Og rådet er:
        """
        Før dei inn med «saksgang milepael». Dei faktiske datoane vert førte ved sida av.
        """

  @PRO-03 @R-154
  Regel: Styringsgruppa for eit prosjekt har leiarar frå begge sider og ein brukarrepresentant
    Kjelde: Felles utviklingsplan kap. 3.3. Inga lovføresegn.

    Scenario: Alle sider er med i styringsgruppa
      Gitt ei sak av typen "Prosjekt"
        | styringsgruppe | Styringsgruppa |
      Og saka er klar for utgreiing
      Når sekretariatet sender saka til utgreiing i Prosjektgruppa
      Så går det gjennom

    Scenario: Brukarane er ikkje med i styringsgruppa
      Gitt ei sak av typen "Prosjekt"
        | styringsgruppe | Leiargruppa |
      Og saka er klar for utgreiing
      Når sekretariatet sender saka til utgreiing i Prosjektgruppa
      Så vert det stansa av regelen PRO-03:
        """
        Prosjektet manglar brukarane i styringsgruppa.
        """
      Og rådet er:
        """
        Vel styringsgruppe, og før inn medlemene med «saksgang oppnemn»: leiarane på begge sider og
        ein brukarrepresentant.
        """

    Scenario: Prosjektet har inga styringsgruppe
      Når sekretariatet melder inn ei sak av typen "Prosjekt"
        | prosjektleiar | rådgjevar     |
        | oppstart      | 1. april 2026 |
      Så går det gjennom
      Gitt saka er klar for utgreiing
      Når sekretariatet sender saka til utgreiing i Prosjektgruppa
      Så vert det stansa av regelen PRO-03:
        """
        Prosjektet manglar ei styringsgruppe.
        """

    Scenario: Eit prosjekt utan vedteke direktiv tek heller ikkje til
      Gitt ei sak av typen "Prosjekt"
      Og saka er klar for utgreiing, utanom dokumentet prosjektdirektiv
      Når sekretariatet sender saka til utgreiing i Prosjektgruppa
      Så vert det stansa av regelen UTG-03:
        """
        Saka manglar eit vedteke prosjektdirektiv.
        """
      Og regelen PRO-03 sa ingenting

  @PRO-04 @R-044
  Regel: Når eit prosjekt er ferdig, går det attende til dei som var med
    Kjelde: Felles utviklingsplan kap. 3.3. Inga lovføresegn.

    Bakgrunn:
      Gitt ei sak av typen "Prosjekt"
      Og saka er komen til konsensus

    Scenario: Dei som var med, har konkludert og laga tiltaksplanen
      Gitt sekretariatet har ført inn at andre samarbeidspartar har møtt
      Når sekretariatet fører inn vedtaket
        | plikt | Småvik: prøve ut modellen; frist=2027-01-01; ansvarleg=kommunalsjef             |
        | plikt | Fjord helseføretak: prøve ut modellen; frist=2027-01-01; ansvarleg=klinikksjef |
      Så går det gjennom

    Scenario: Prosjektet vert avslutta over hovudet på dei
      Når sekretariatet fører inn vedtaket
        | plikt | Småvik: prøve ut modellen; frist=2027-01-01; ansvarleg=kommunalsjef             |
        | plikt | Fjord helseføretak: prøve ut modellen; frist=2027-01-01; ansvarleg=klinikksjef |
      Så vert det stansa av regelen PRO-04:
        """
        Prosjektet er ikkje lagt fram att for dei som var med, så dei kan konkludere.
        """
      Og rådet er:
        """
        Legg det fram for dei, lag tiltaksplanen saman, og før det inn med «saksgang medverknad»
        som gjennomført.
        """

  @PRO-05 @R-157 @R-053
  Regel: Ei sak kan skifte retning medan ho vert greidd ut, og alle partnarane får vite det
    Kjelde: Innspel til NHSP 2024–2027, spm. 5; Felles utviklingsplan kap. 3.3.

    Scenario: Omfanget vert endra, og alle får brev
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til utgreiing
      Når sekretariatet endrar omfanget av saka til "Saka gjeld no òg legevakta."
      Så går det gjennom
      Og saka står i steget "utgreiing"
      Og alle partnarane har fått vite om "Saka gjeld no òg legevakta."

    Scenario: Brevet når ikkje fram til Småvik
      Gitt Småvik har korkje kontaktperson eller postmottak
      Og ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til utgreiing
      Når sekretariatet endrar omfanget av saka til "Saka gjeld no òg legevakta."
      Så går det gjennom
      Og det vert åtvara av regelen PRO-05:
        """
        Småvik har ingen adresse, og får ikkje vite at omfanget av saka er endra.
        """
      Og rådet er:
        """
        Før inn ein kontakt for kvar av dei med «saksgang ny-kontakt», og endre omfanget så.
        """

    Scenario: Når SSU har fått saka, er det for seint å endre omfanget
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til handsaming i SSU
      Når sekretariatet endrar omfanget av saka til "Saka gjeld no òg legevakta."
      Så vert det stansa av regelen SGA-01:
        """
        Saka er til handsaming i SSU; då kan ingen endre omfanget av saka.
        """
      Gitt sekretariatet har sendt saka attende
      Når sekretariatet endrar omfanget av saka til "Saka gjeld no òg legevakta."
      Så går det gjennom

  @PRO-06 @R-161
  Regel: Ein milepæl som er passert, vert sett på, der helsefellesskapet krev det
    Kjelde: Innspel til NHSP 2024–2027, spm. 1. Regelen er av til helsefellesskapet slår han på.

    Bakgrunn:
      Gitt helsefellesskapet har sett brytaren R-161 på åtvar
      Og ei sak av typen "Prosjekt"
      Og saka er klar for SSU
      Og milepælen "utkast" er planlagd til 1. april 2026

    Scenario: Utkastet vart ferdig
      Gitt det er 10. april 2026
      Og milepælen "utkast" vart nådd 8. april 2026
      Når sekretariatet sender saka til SSU
      Så går det gjennom

    Scenario: Utkastet er ikkje ferdig, og ingen har sagt noko om det
      Gitt det er 10. april 2026
      Når sekretariatet sender saka til SSU
      Så går det gjennom
      Og det vert åtvara av regelen PRO-06:
        """
        Milepælen utkast skulle vore nådd 1. april 2026, og er ikkje ført som nådd.
        """
      Og rådet er:
        """
        Før inn når han vart nådd, eller ein ny plan med grunn.
        """

  @PM-05 @R-042
  Regel: Ein felles plan vert signert i det øvste møtet når partnarane er samde
    Kjelde: Felles utviklingsplan kap. 3. Inga lovføresegn.

    Scenario: Fjordmøtet har godkjent planen
      Gitt ei sak av typen "Felles plan"
      Og saka er komen til konsensus
      Og Fjordmøtet har handsama saka
        | utfall | godkjent |
      Når sekretariatet fører inn vedtaket med 2 tiltak
      Så går det gjennom
      Og saka står i steget "vedteken"

    Scenario: Fjordmøtet har ikkje hatt planen
      Gitt ei sak av typen "Felles plan"
      Og saka er komen til konsensus
      Når sekretariatet fører inn vedtaket med 2 tiltak
      Så vert det stansa av regelen PM-05:
        """
        Fjordmøtet har ikkje godkjent planen etter at partnarane vart samde.
        """
      Og rådet er:
        """
        Legg planen fram for Fjordmøtet, og før inn handsaminga med «saksgang handsam».
        """

    Scenario: Fjordmøtet godkjende planen før partnarane hadde svara
      Gitt ei sak av typen "Felles plan"
      Og saka er komen til rundgang
      Og Fjordmøtet har handsama saka
        | utfall | godkjent |
      Og alle partnarane har svara ja
      Og SSU har handsama saka
      Og sekretariatet har konstatert semje
      Når sekretariatet fører inn vedtaket med 2 tiltak
      Så vert det stansa av regelen PM-05:
        """
        Fjordmøtet har ikkje godkjent planen etter at partnarane vart samde.
        """

    Scenario: Møtet var før det siste svaret vart gitt, same når det vert ført inn
      Gitt ei sak av typen "Felles plan"
      Og saka er komen til rundgang
      Og det er 9. mars 2026
      Og alle partnarane har svara ja
      Og SSU har handsama saka
      Og sekretariatet har konstatert semje
      Og Fjordmøtet har handsama saka
        | utfall | godkjent     |
        | dag    | 4. mars 2026 |
      Når sekretariatet fører inn vedtaket med 2 tiltak
      Så vert det stansa av regelen PM-05:
        """
        Fjordmøtet har ikkje godkjent planen etter at partnarane vart samde.
        """

    Scenario: Det var ikkje semje i Fjordmøtet
      Gitt ei sak av typen "Felles plan"
      Og saka er komen til konsensus
      Og Fjordmøtet har handsama saka
        | utfall | godkjent |
        | semje  | nei      |
      Når sekretariatet fører inn vedtaket med 2 tiltak
      Så vert det stansa av regelen PM-05:
        """
        Fjordmøtet har ikkje godkjent planen etter at partnarane vart samde.
        """

    Scenario: Fjordmøtet utsette planen
      Gitt ei sak av typen "Felles plan"
      Og saka er komen til konsensus
      Og Fjordmøtet har handsama saka
        | utfall | utsett |
      Når sekretariatet fører inn vedtaket med 2 tiltak
      Så vert det stansa av regelen PM-05:
        """
        Fjordmøtet har ikkje godkjent planen etter at partnarane vart samde.
        """

  @PM-06 @R-135
  Regel: Ein felles plan vert forankra i det øvste møtet før han er vedteken
    Kjelde: Felles utviklingsplan kap. 8.1. Inga lovføresegn.

    Bakgrunn:
      Gitt helsefellesskapet har sett brytaren R-042 på av
      Og ei sak av typen "Felles plan"

    Scenario: Planen er presentert for Fjordmøtet
      Gitt saka er presentert for Fjordmøtet
      Og saka er komen til konsensus
      Når sekretariatet fører inn vedtaket med 2 tiltak
      Så går det gjennom

    Scenario: Fjordmøtet har drøfta planen
      Gitt Fjordmøtet har drøfta saka
      Og saka er komen til konsensus
      Når sekretariatet fører inn vedtaket med 2 tiltak
      Så går det gjennom

    Scenario: Leiarane har aldri hatt planen
      Gitt saka er komen til konsensus
      Når sekretariatet fører inn vedtaket med 2 tiltak
      Så går det gjennom
      Og det vert åtvara av regelen PM-06:
        """
        Fjordmøtet har ikkje hatt plansaka til forankring.
        """
      Og rådet er:
        """
        Presenter planen for Fjordmøtet, eller lat møtet drøfte han, før han vert vedteken.
        """

  @PM-07 @R-125
  Regel: Det øvste møtet tek planar, prioriteringar, prosjekt og avtalar, der helsefellesskapet held på det
    Kjelde: Felles utviklingsplan kap. 8.1. Regelen er av til helsefellesskapet slår han på.

    Bakgrunn:
      Gitt helsefellesskapet har sett brytaren R-125 på åtvar

    Scenariomal: <sakstype> høyrer heime i det øvste møtet
      Gitt ei sak av typen "<sakstype>"
      Når Småvik lyfter saka til Fjordmøtet
      Så går det gjennom

      Eksempler:
        | sakstype         |
        | Felles plan      |
        | Prosjekt         |
        | Samarbeidsavtale |
        | Strukturendring  |

    Scenario: Ei prioritering av ei pasientgruppe høyrer òg heime der
      Gitt ei sak av typen "Tenestemodell"
        | pasientgrupper | barn unge |
      Når Småvik lyfter saka til Fjordmøtet
      Så går det gjennom

    Scenario: Ei driftssak vert lyfta
      Gitt ei sak av typen "Driftssak"
      Når Småvik lyfter saka til Fjordmøtet
      Så går det gjennom
      Og det vert åtvara av regelen PM-07:
        """
        Ei sak av typen driftssak er til vanleg ikkje ei sak for Fjordmøtet.
        """
      Og rådet er:
        """
        Fjordmøtet tek helst planar, prioriteringar, prosjekt og avtalar. Lyft saka om ho likevel
        treng avklaring der.
        """
