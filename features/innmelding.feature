# language: no
Egenskap: Innmelding og utgreiing
  Dette kapitlet avgjer kva som er ei sak for helsefellesskapet, kva som må vere kjent når
  saka vert meld inn, og kva som må vere på plass før ho går til SSU: alle er varsla, utgreiinga
  er gjord, og brukarorganisasjonane har medverka når saka er ein samarbeidsavtale.
  Grunnlaget er helse- og omsorgstenestelova §§ 6-1 og 6-2, og prosjektrapportane for
  Helse Bergen-området og Helse Førde-området.

  @INN-01 @R-223 @R-303 @R-296
  Regel: Helsefellesskapet handsamar ikkje saker om éin pasient
    Kjelde: Rapport frå Helse Førde kap. 3.0. Inga lovføresegn.

    Scenario: Ei anonymisert sak om temaet kan meldast inn
      Når sekretariatet melder inn ei sak av typen "Samhandlingsprosedyre"
        | tittel | Utskriving i helgane |
      Så går det gjennom

    Scenario: Ei sak om éin pasient høyrer heime i tenesta
      Når sekretariatet melder inn ei sak av typen "Samhandlingsprosedyre"
        | tittel            | Utskriving i helgane |
        | gjeld éin pasient | ja                   |
      Så vert det stansa av regelen INN-01:
        """
        Helsefellesskapet handsamar ikkje saker om éin pasient.
        """
      Og rådet er:
        """
        Send saka til tenesta som har ansvaret for pasienten. Er det noko å lære av henne,
        kan ho meldast inn som ei anonymisert sak om temaet.
        """

  @INN-02 @R-278
  Regel: Saka skal gjelde pasientar som treng tenester frå begge nivåa
    Kjelde: Felles utviklingsplan kap. 5.2.1. Inga lovføresegn.

    Scenario: Ei sak om begge nivåa kan meldast inn
      Når sekretariatet melder inn ei sak av typen "Driftssak"
        | gjeld begge nivå | ja |
      Så går det gjennom

    Scenario: Ein samarbeidsavtale gjeld alltid begge nivåa
      Når sekretariatet melder inn ei sak av typen "Samarbeidsavtale"
        | gjeld begge nivå | nei |
      Så går det gjennom

    Scenario: Ei sak som berre gjeld sjukehuset, høyrer ikkje heime her
      Når sekretariatet melder inn ei sak av typen "Driftssak"
        | gjeld begge nivå | nei |
      Så vert det stansa av regelen INN-02:
        """
        Saka gjeld berre eitt nivå, og høyrer då ikkje heime i helsefellesskapet.
        """
      Og rådet er:
        """
        Send saka til tenesta ho gjeld, eller skriv korleis ho vedkjem både kommune og sjukehus.
        """

  @INN-03 @L-partar @R-080 @R-081
  Regel: Ei sak som bind, har partnarar på begge sider
    Kjelde: Rapport frå Helse Førde kap. 3.0 og hol. § 6-1. Ein avtale vert gjord med eit helseføretak.

    Scenariomal: Begge sider er med: <sakstype> for <gjeld>
      Når sekretariatet melder inn ei sak av typen "<sakstype>"
        | gjeld | <gjeld> |
      Så går det gjennom

      Eksempler:
        | sakstype              | gjeld                        |
        | Særavtale             | Småvik og Fjord helseføretak |
        | Samarbeidsavtale      | Småvik og Fjord helseføretak |
        | Samhandlingsprosedyre | Småvik og Fjordklinikken     |

    Scenario: Det som ikkje bind nokon, treng ikkje begge sider
      Når sekretariatet melder inn ei sak av typen "Orientering"
        | gjeld | Småvik og Storfjord |
      Så går det gjennom

    Scenariomal: Éi side manglar: <sakstype> for <gjeld>
      Når sekretariatet melder inn ei sak av typen "<sakstype>"
        | gjeld | <gjeld> |
      Så vert det stansa av regelen INN-03:
        """
        <sakstype> må gjelde minst éin kommune og <motpart>.
        """
      Og rådet er:
        """
        Før inn partnarane saka gjeld.
        """

      Eksempler:
        | sakstype              | gjeld                    | motpart                      |
        | Særavtale             | Fjord helseføretak       | eit helseføretak             |
        | Særavtale             | Småvik og Storfjord      | eit helseføretak             |
        | Samarbeidsavtale      | Småvik og Fjordklinikken | eit helseføretak             |
        | Samhandlingsprosedyre | Småvik og Storfjord      | éin i spesialisthelsetenesta |
        | Samhandlingsprosedyre | Fjordklinikken           | éin i spesialisthelsetenesta |

    Scenario: Eit innspel bind ingen og kan ikkje gjerast bindande
      Når sekretariatet melder inn ei sak av typen "Innspel til nasjonal plan"
        | bind nokon    | ja               |
        | ekstern frist | 1. desember 2026 |
      Så vert det avvist som feil i feltet forpliktande: "Sakstypen bind ingen. Vel ein sakstype med rundgang."
      Når sekretariatet melder inn ei sak av typen "Innspel til nasjonal plan"
        | ekstern frist | 1. desember 2026 |
      Så går det gjennom

  @INN-04 @R-163 @R-165
  Regel: Det eit nettverk finn, kjem inn gjennom sekretariatet
    Kjelde: Felles utviklingsplan kap. 8.4. Inga lovføresegn.

    Scenario: Sekretariatet melder inn saka med nettverket som opphav
      Når sekretariatet melder inn ei sak av typen "Samhandlingsprosedyre"
        | opphav | Fagnettverket |
      Så går det gjennom

    Scenario: Nettverket kan ikkje stå som innmeldar
      Når sekretariatet melder inn ei sak av typen "Samhandlingsprosedyre"
        | innmeldar | Fagnettverket |
      Så vert det stansa av regelen INN-04:
        """
        Eit nettverk melder ikkje inn saker sjølv.
        """
      Og rådet er:
        """
        Send referatet til sekretariatet, som melder saka inn med nettverket som opphav.
        """

  @INN-05 @R-289
  Regel: Ei gråsonesak vert ikkje avslutta før nokon eig henne vidare, der helsefellesskapet krev det
    Kjelde: Innspel til NHSP 2024–2027, spm. 1. Regelen er av til helsefellesskapet slår han på. Inga lovføresegn.

    Scenario: Ei gråsonesak med eigar kan avsluttast
      Gitt helsefellesskapet har sett brytaren R-289 på stopp
      Og ei sak av typen "Samhandlingsprosedyre"
        | gråsone | ja                      |
        | eigar   | kommunalsjefen i Småvik |
      Når sekretariatet avviser saka
      Så går det gjennom

    Scenario: Ei gråsonesak utan eigar vert ikkje avslutta
      Gitt helsefellesskapet har sett brytaren R-289 på stopp
      Og ei sak av typen "Samhandlingsprosedyre"
        | gråsone | ja |
      Når sekretariatet avviser saka
      Så vert det stansa av regelen INN-05:
        """
        Ei gråsonesak kan ikkje avsluttast utan at nokon eig henne vidare.
        """
      Og rådet er:
        """
        Før inn kven som eig saka vidare, og avslutt henne så.
        """

    Scenario: Utan brytaren spør ingen etter eigaren
      Gitt ei sak av typen "Samhandlingsprosedyre"
        | gråsone | ja |
      Når sekretariatet avviser saka
      Så går det gjennom utan at INN-05 er spurd

  @INN-06 @R-304 @R-057
  Regel: Eit innspel byggjer på ein invitasjon med frist
    Kjelde: Innspel til NHSP 2024–2027, innleiing. Fristen er sett av andre og stansar aldri saka seinare. Inga lovføresegn.

    Scenario: Departementet har invitert til innspel
      Når sekretariatet melder inn ei sak av typen "Innspel til nasjonal plan"
        | ekstern frist | 1. april 2026 |
      Så går det gjennom

    Scenario: Fristen i invitasjonen er ikkje ført inn
      Når sekretariatet melder inn ei sak av typen "Innspel til nasjonal plan"
        | tittel | Innspel til ny helse- og sjukehusplan |
      Så vert det stansa av regelen INN-06:
        """
        Eit innspel byggjer på ein invitasjon, og han har ein frist.
        """
      Og rådet er:
        """
        Før inn fristen frå invitasjonen.
        """

    Scenario: Ein frist som er ute, stansar ikkje saka
      Gitt ei sak av typen "Innspel til nasjonal plan"
        | ekstern frist | 3. mars 2026 |
      Og det er 10. mars 2026
      Når sekretariatet sender saka til utgreiing i Fagforum
      Så går det gjennom

  @INN-07 @R-068
  Regel: Debatten om nasjonale finansieringssystem høyrer heime i innspel, ikkje i den regionale saksgangen
    Kjelde: Felles utviklingsplan kap. 5.2.2. Inga lovføresegn.

    Scenario: Debatten vert meld inn som innspel til nasjonal plan
      Når sekretariatet melder inn ei sak av typen "Innspel til nasjonal plan"
        | merkelappar   | finansieringssystem |
        | ekstern frist | 1. april 2026       |
      Så går det gjennom

    Scenario: Debatten vert meld inn som ei vanleg sak
      Når sekretariatet melder inn ei sak av typen "Samhandlingsprosedyre"
        | merkelappar | finansieringssystem |
      Så går det gjennom
      Og det vert åtvara av regelen INN-07:
        """
        Debatten om nasjonale finansieringssystem høyrer ikkje heime i den regionale saksgangen.
        """
      Og rådet er:
        """
        Meld saka inn som innspel til nasjonal plan (C-09) i staden.
        """

  @INN-08 @R-294
  Regel: Ei sak som ventar på ei digital løysing, seier kva som vert gjort imedan
    Kjelde: Innspel til NHSP 2024–2027, spm. 4. Inga lovføresegn.

    Scenario: Det mellombelse tiltaket er kjent
      Når sekretariatet melder inn ei sak av typen "Driftssak"
        | merkelappar       | IKT                             |
        | mellombels tiltak | telefonliste mellom vaktlagene  |
      Så går det gjennom

    Scenario: Alle ventar på det nye datasystemet
      Når sekretariatet melder inn ei sak av typen "Driftssak"
        | merkelappar | ikt |
      Så går det gjennom
      Og det vert åtvara av regelen INN-08:
        """
        Saka ventar på ei digital løysing, men seier ikkje kva som vert gjort imedan.
        """
      Og rådet er:
        """
        Skriv det mellombelse tiltaket når saka vert meld inn, eller rett saka med «saksgang rett».
        """

    Scenario: Saka vert sett på vent på datasystemet
      Gitt ei sak av typen "Driftssak"
        | merkelappar | ikt |
      Når sekretariatet set saka på vent fordi "datasystemet ikkje er klart"
      Så går det gjennom
      Og det vert åtvara av regelen INN-08:
        """
        Saka ventar på ei digital løysing, men seier ikkje kva som vert gjort imedan.
        """

  @INN-09 @R-290
  Regel: I gråsona er det rom for at to eller fleire partnarar prøver noko saman
    Kjelde: Innspel til NHSP 2024–2027, spm. 4. Inga lovføresegn.

    Scenario: Småvik og helseføretaket prøver noko saman
      Når sekretariatet melder inn ei sak av typen "Gråsonesak"
        | gjeld | Småvik og Fjord helseføretak |
        | eigar | kommunalsjefen i Småvik      |
      Så går det gjennom

    Scenario: Berre dei to som prøver, vert bundne
      Gitt ei sak av typen "Gråsonesak"
        | gjeld | Småvik og Fjord helseføretak |
        | eigar | kommunalsjefen i Småvik      |
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Når Småvik svarar ja ved kommunestyret
      Så er svaret teke imot
      Og saka gjeld berre Småvik og Fjord helseføretak

    Scenario: Småvik er åleine om det
      Når sekretariatet melder inn ei sak av typen "Orientering"
        | gråsone | ja     |
        | gjeld   | Småvik |
      Så går det gjennom
      Og det vert åtvara av regelen INN-09:
        """
        Gråsonesaka gjeld berre éin partnar; det skal to til for å prøve noko i gråsona.
        """
      Og rådet er:
        """
        Finn minst éin partnar til som vil vere med på forsøket.
        """

  @INN-10 @R-312
  Regel: Eit kunnskapsbehov vert vurdert av SSU, der helsefellesskapet vil det
    Kjelde: Innspel til NHSP 2024–2027, spm. 4. Regelen er av til helsefellesskapet slår han på.

    Bakgrunn:
      Gitt helsefellesskapet har sett brytaren R-312 på åtvar

    Scenario: Saka går om SSU
      Når sekretariatet melder inn ei sak av typen "Orientering"
        | merkelappar | kunnskapsbehov |
      Så går det gjennom

    Scenario: Saka går aldri om SSU
      Når sekretariatet melder inn ei sak av typen "Særavtale"
        | merkelappar | kunnskapsbehov               |
        | gjeld       | Småvik og Fjord helseføretak |
      Så går det gjennom
      Og det vert åtvara av regelen INN-10:
        """
        Eit kunnskapsbehov vert vurdert av SSU, men særavtale går ikkje om SSU.
        """
      Og rådet er:
        """
        Vel ein sakstype som SSU handsamar.
        """

  @UTG-01 @R-016
  Regel: Den som greier ut saka, må ha eit mandat
    Kjelde: Felles utviklingsplan kap. 6.1. Inga lovføresegn.

    Scenario: Fagforum har mandat
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Når sekretariatet sender saka til utgreiing i Fagforum
      Så går det gjennom
      Og saka står i steget "utgreiing"

    Scenario: Eit nytt utval har ikkje fått mandat enno
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Når sekretariatet sender saka til utgreiing i Ad hoc-utvalet
      Så vert det stansa av regelen UTG-01:
        """
        Ad hoc-utvalet har ikkje noko mandat i dag, og kan ikkje greie ut saka.
        """
      Og rådet er:
        """
        Vel eit organ med mandat, eller før inn mandatet først.
        """

  @UTG-02 @R-049 @R-053
  Regel: Alle partnarane skal ha fått forehandsvarsel før saka går til SSU
    Kjelde: Felles utviklingsplan kap. 5.2.4. Inga lovføresegn.

    Scenario: Alle vart varsla då saka vart meld inn
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er klar for SSU
      Når sekretariatet sender saka til SSU
      Så går det gjennom

    Scenario: Småvik har ingen adresse og er ikkje varsla
      Gitt Småvik har korkje kontaktperson eller postmottak
      Og ei sak av typen "Samhandlingsprosedyre"
      Og saka er klar for SSU
      Når sekretariatet sender saka til SSU
      Så vert det stansa av regelen UTG-02:
        """
        Småvik har ikkje fått forehandsvarsel om saka.
        """
      Og rådet er:
        """
        Før inn ein kontakt eller eit postmottak med «saksgang ny-kontakt», og send varselet med
        «saksgang varsle», før saka går vidare.
        """

    Scenario: Varselet vert sendt når Småvik har fått ein kontaktperson
      Gitt Småvik har korkje kontaktperson eller postmottak
      Og ei sak av typen "Samhandlingsprosedyre"
      Og saka er klar for SSU
      Og Småvik har fått kontaktperson
      Og sekretariatet har varsla partnarane
      Når sekretariatet sender saka til SSU
      Så går det gjennom

  @UTG-03 @R-062 @R-142 @R-216 @F-medverknad-avtale @R-047 @R-156 @R-193 @R-274 @R-284
  Regel: Dokumenta som sakstypen krev, skal liggje ved før saka går til SSU
    Kjelde: hol. §§ 6-1 tredje ledd og 6-2 for samarbeidsavtalar; Felles utviklingsplan kap. 5.2.2.

    Scenario: Utgreiinga og avtalesjekken ligg ved
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til utgreiing
      Og sekretariatet har lagt ved dokumentet utgreiing
      Og sekretariatet har lagt ved dokumentet avtalesjekk
      Når sekretariatet sender saka til SSU
      Så går det gjennom

    Scenario: Ingenting ligg ved
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til utgreiing
      Når sekretariatet sender saka til SSU
      Så vert det stansa av regelen UTG-03:
        """
        Saka manglar ein sjekk mot gjeldande avtalar.
        """
      Og rådet er:
        """
        Legg ved dokumentet med «saksgang legg-ved».
        """

    Scenario: Helsefellesskapet krev at utgreiinga òg ligg ved
      Gitt helsefellesskapet har sett brytaren R-216 på stopp
      Og ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til utgreiing
      Og sekretariatet har lagt ved dokumentet avtalesjekk
      Når sekretariatet sender saka til SSU
      Så vert det stansa av regelen UTG-03:
        """
        Saka manglar ei utgreiing.
        """

    Scenariomal: Kvart dokument som manglar, vert nemnt for seg
      Gitt ei sak av typen "Samarbeidsavtale"
        | kostnad       | <kostnad> |
        | punkt i § 6-2 | 1         |
      Og saka er klar for SSU, utanom dokumentet <dokument>
      Når sekretariatet sender saka til SSU
        | avtaleform | felles identisk |
      Så vert det stansa av regelen UTG-03:
        """
        <setning>
        """

      Eksempler:
        | kostnad   | dokument                 | setning                                                                  |
        | direkte   | kost–nytte-analyse       | Saka manglar ein samla kost–nytte-analyse.                               |
        | indirekte | kost–nytte-analyse       | Saka manglar ein samla kost–nytte-analyse.                               |
        | ingen     | avtalesjekk              | Saka manglar ein sjekk mot gjeldande avtalar.                            |
        | ingen     | medverknad frå brukarane | Saka manglar ei utgreiing av korleis brukarorganisasjonane har medverka. |
        | ingen     | oversyn over § 6-2       | Saka manglar eit oversyn over punkta i hol. § 6-2.                       |

    Scenariomal: Planar og tenestemodellar krev andre papir: <sakstype>
      Gitt ei sak av typen "<sakstype>"
      Og saka er klar for SSU, utanom dokumentet <dokument>
      Når sekretariatet sender saka til SSU
      Så vert det stansa av regelen UTG-03:
        """
        <setning>
        """

      Eksempler:
        | sakstype      | dokument             | setning                                        |
        | Felles plan   | sjekk mot føringar   | Saka manglar ein sjekk mot nasjonale føringar. |
        | Tenestemodell | saksframlegg         | Saka manglar eit saksframlegg.                 |

    Scenariomal: Andre papir bør liggje ved: <sakstype>
      Gitt ei sak av typen "<sakstype>"
      Og saka er klar for SSU, utanom dokumentet <dokument>
      Når sekretariatet sender saka til SSU
      Så går det gjennom
      Og det vert åtvara av regelen UTG-03:
        """
        <setning>
        """

      Eksempler:
        | sakstype        | dokument     | setning                                                              |
        | Felles plan     | datagrunnlag | Saka manglar framskrivingar og analysar av begge tenestenivåa.       |
        | Strukturendring | utgreiing    | Saka manglar ei utgreiing.                                           |

    Scenario: Ei sak utan kostnad treng ingen kost–nytte-analyse
      Gitt ei sak av typen "Samarbeidsavtale"
        | kostnad | ingen |
      Og saka er klar for SSU, utanom dokumentet kost–nytte-analyse
      Når sekretariatet sender saka til SSU
        | avtaleform | felles identisk |
      Så går det gjennom

  @UTG-04 @R-078
  Regel: Det skal vere avgjort om ein avtale er lik for alle eller open for tilpassing
    Kjelde: Felles utviklingsplan kap. 5.2.3. Inga lovføresegn.

    Scenariomal: Avtaleforma er vald
      Gitt ei sak av typen "Samarbeidsavtale"
      Og saka er klar for SSU
      Når sekretariatet sender saka til SSU
        | avtaleform | <form> |
      Så går det gjennom

      Eksempler:
        | form                  |
        | felles identisk       |
        | felles med tilpassing |

    Scenario: Avtaleforma er ikkje vald
      Gitt ei sak av typen "Samarbeidsavtale"
      Og saka er klar for SSU
      Når sekretariatet sender saka til SSU
      Så vert det stansa av regelen UTG-04:
        """
        Det er ikkje avgjort om avtalen skal vere lik for alle eller opne for tilpassing.
        """
      Og rådet er:
        """
        Vel avtaleform når saka vert send til SSU.
        """
