# language: no
Egenskap: Avtaleverket
  Dette kapitlet avgjer korleis avtalane i helsefellesskapet heng saman, kven som held dei ved like,
  når dei vert gjennomgåtte, og korleis ein part seier opp. Registeret viser kva som gjeld mellom
  kven. Det avgjer ingenting for nokon: ein avtale kjem inn når partane har inngått han, og går ut
  når ein part sjølv seier han opp. Grunnlaget er helse- og omsorgstenestelova kapittel 6 og
  prosjektrapportane for Helse Bergen-området og Helse Førde-området.

  @AVT-01 @R-256
  Regel: Kvar avtale under rammeavtalen nemner den han byggjer på
    Kjelde: Rapport frå Helse Førde kap. 3.0. Inga lovføresegn.

    Scenario: Ein delavtale heng under rammeavtalen
      Når sekretariatet fører inn avtalen "Delavtalen om beredskap"
        | under | rammeavtalen |
      Så går det gjennom

    Scenario: Ein delavtale utan noko over seg
      Når sekretariatet fører inn avtalen "Delavtalen om beredskap"
        | nummer | 16 |
      Så vert det stansa av regelen AVT-01:
        """
        «Delavtalen om beredskap» heng ikkje under nokon avtale på eit høgare nivå.
        """
      Og rådet er:
        """
        Vel avtalen han byggjer på. Ein prosedyre står under ein særavtale, ein særavtale under
        ein delavtale, og alle under rammeavtalen.
        """

    Scenario: Ein delavtale kan ikkje henge under ein særavtale
      Når sekretariatet fører inn avtalen "Delavtalen om beredskap"
        | under | særavtalen om transport |
      Så vert det stansa av regelen AVT-01:
        """
        «Delavtalen om beredskap» heng ikkje under nokon avtale på eit høgare nivå.
        """

    Scenario: Ein ny delavtale kjem inn under rammeavtalen når han er vedteken
      Gitt ei sak av typen "Delavtale"
      Og saka er komen til konsensus
      Og alle partnarane har signert avtalen
      Når sekretariatet fører inn vedtaket
        | plikt                | Småvik: følgje opp             |
        | plikt                | Fjord helseføretak: følgje opp |
      Så går det gjennom
      Og avtalen frå saka vert ført inn under rammeavtalen

  @AVT-02 @R-207
  Regel: Organet i SSU si rolle følgjer opp avtalane og held dei ved like, der helsefellesskapet krev det
    Kjelde: Rapport frå Helse Førde kap. 3.0. Regelen er av til helsefellesskapet slår han på. Inga lovføresegn.

    Scenario: Delavtalen er hjå Samhandlingsrådet
      Gitt helsefellesskapet har sett brytaren R-207 på stopp
      Når sekretariatet fører inn avtalen "Delavtalen om beredskap"
        | under | rammeavtalen |
        | eigar | SSU          |
      Så går det gjennom

    Scenario: Delavtalen er hjå eit fagleg utval
      Gitt helsefellesskapet har sett brytaren R-207 på stopp
      Når sekretariatet fører inn avtalen "Delavtalen om beredskap"
        | under | rammeavtalen |
        | eigar | Fagforum     |
      Så vert det stansa av regelen AVT-02:
        """
        «Delavtalen om beredskap» ligg ikkje hjå Samhandlingsrådet, som skal følgje opp avtalane og
        halde dei ved like.
        """
      Og rådet er:
        """
        Før inn Samhandlingsrådet som eigar av avtalen.
        """

  @AVT-03 @R-266
  Regel: Ein avtale bør ha ein kortversjon og seie kven han er for
    Kjelde: Rapport frå Helse Førde kap. 4.0. Inga lovføresegn.

    Scenario: Avtalen er til å bruke
      Når sekretariatet fører inn avtalen "Delavtalen om beredskap"
        | under       | rammeavtalen                           |
        | kortversjon | Kven som gjer kva når noko hender.     |
        | målgruppe   | beredskapsleiarar og vakthavande lege |
      Så går det gjennom

    Scenario: Det står ikkje kven avtalen er for
      Når sekretariatet fører inn avtalen "Delavtalen om beredskap"
        | under       | rammeavtalen                       |
        | kortversjon | Kven som gjer kva når noko hender. |
      Så går det gjennom
      Og det vert åtvara av regelen AVT-03:
        """
        «Delavtalen om beredskap» manglar målgruppe, og er då vanskeleg å bruke i kvardagen.
        """
      Og rådet er:
        """
        Ta med ein kortversjon (--kortversjon, eller eit dokument av slaget kortversjon i saka),
        og skriv kven avtalen er for (--maalgruppe).
        """

  @AVT-04 @R-257
  Regel: Det er så mange delavtalar som rammeavtalen legg opp til, der helsefellesskapet har sagt kor mange
    Kjelde: Rapport frå Helse Førde kap. 3.0. Regelen er av til helsefellesskapet slår han på, og talet er deira eige. Inga lovføresegn.

    Scenario: Den eine delavtalen i Fjordlandet er der
      Gitt helsefellesskapet har sett brytaren R-257 på stopp
      Når sekretariatet ser over helsefellesskapet
      Så seier regelen AVT-04 ingenting

    Scenario: Det er ein delavtale for mykje
      Gitt helsefellesskapet har sett brytaren R-257 på stopp
      Og sekretariatet har ført inn avtalen "Delavtalen om beredskap"
        | under | rammeavtalen |
      Når sekretariatet ser over helsefellesskapet
      Så vert det stansa av regelen AVT-04:
        """
        Avtaleregisteret har 2 delavtalar i kraft, men rammeavtalen har 1.
        """
      Og rådet er:
        """
        Før inn dei som manglar, og avslutt dei som ikkje gjeld. Er rammeavtalen endra, så set det
        nye talet i oppsettet.
        """

  @AVT-05 @R-271 @F-medverknad-avtale
  Regel: Avtalane svarar til saman på dei tretten punkta i lova
    Kjelde: hol. § 6-2 første ledd. Punkt 12 om felles planlegging kom inn i lova i 2022.

    Scenario: Rammeavtalen svarar på alle punkta
      Når sekretariatet ser over helsefellesskapet
      Så seier regelen AVT-05 ingenting

    Scenario: Ingen avtale seier korleis partane planlegg saman
      Gitt sekretariatet har ført inn avtalen "Rammeavtalen"
        | slag          | ramme                             |
        | punkt i § 6-2 | 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13 |
        | gjennomgått   | 3. november 2025                  |
      Når sekretariatet ser over helsefellesskapet
      Så vert det stansa av regelen AVT-05:
        """
        Ingen avtale i kraft svarar på korleis partane saman utviklar og planlegg tenestene
        (§ 6-2 nr. 12).
        """
      Og rådet er:
        """
        Før punkta inn på avtalane dei står i. Står dei ingen stad, så ta det opp til revisjon:
        lova krev svar på alle dei tretten punkta.
        """

    Scenario: Andre punkt manglar
      Gitt sekretariatet har ført inn avtalen "Rammeavtalen"
        | slag          | ramme                   |
        | punkt i § 6-2 | 1, 2, 3, 4, 5, 6, 7, 12 |
        | gjennomgått   | 3. november 2025        |
      Når sekretariatet ser over helsefellesskapet
      Så vert det stansa av regelen AVT-05:
        """
        Ingen avtale i kraft svarar på § 6-2 nr. 8, 9, 10 og 13.
        """

  @AVT-06 @R-260
  Regel: Avtaleverket er til å ha oversyn over, der helsefellesskapet vil minnast om det
    Kjelde: Rapport frå Helse Førde kap. 3.0. Regelen er av til helsefellesskapet slår han på. Inga lovføresegn.

    Scenario: Kvar avtale har ein eigar og står der éin gong
      Gitt helsefellesskapet har sett brytaren R-260 på åtvar
      Når sekretariatet ser over helsefellesskapet
      Så seier regelen AVT-06 ingenting

    Scenario: Ein avtale utan eigar er gått ut
      Gitt helsefellesskapet har sett brytaren R-260 på åtvar
      Og sekretariatet har ført inn avtalen "Delavtalen om beredskap"
        | under     | rammeavtalen     |
        | siste dag | 31. januar 2026  |
      Når sekretariatet ser over helsefellesskapet
      Så vert det åtvara av regelen AVT-06:
        """
        Det er vanskeleg å ha oversyn over «Delavtalen om beredskap»: ingen eig han og tida er ute.
        """
      Og rådet er:
        """
        Rydd i avtaleregisteret: før inn eigar, avslutt det som ikkje gjeld, og slå saman det som
        er likt.
        """

  @AVT-07 @R-261
  Regel: Avtaleverket vert gjennomgått, der helsefellesskapet vil minnast om det
    Kjelde: Rapport frå Helse Førde kap. 3.0. Regelen er av til helsefellesskapet slår han på. Inga lovføresegn.

    Scenario: Alle avtalane er gjennomgåtte
      Gitt helsefellesskapet har sett brytaren R-261 på åtvar
      Når sekretariatet ser over helsefellesskapet
      Så seier regelen AVT-07 ingenting

    Scenario: Den nye delavtalen er aldri gjennomgått
      Gitt helsefellesskapet har sett brytaren R-261 på åtvar
      Og sekretariatet har ført inn avtalen "Delavtalen om beredskap"
        | under | rammeavtalen |
      Når sekretariatet ser over helsefellesskapet
      Så vert det åtvara av regelen AVT-07:
        """
        Ingen har gått gjennom «Delavtalen om beredskap» sidan inngåinga.
        """
      Og rådet er:
        """
        Gå gjennom avtaleverket, og før det inn med «saksgang avtalehending».
        """

  @AVT-08 @R-262
  Regel: Når den nasjonale rettleiaren er ny, bør det takast opp om avtalane skal reviderast
    Kjelde: Rapport frå Helse Førde kap. 4.0. Året er helsefellesskapet sitt eige; i døma er det 2023. Inga lovføresegn.

    Scenario: Avtalane er gjennomgåtte etter at rettleiaren kom
      Når sekretariatet ser over helsefellesskapet
      Så seier regelen AVT-08 ingenting

    Scenario: Ein delavtale er eldre enn rettleiaren
      Gitt sekretariatet har ført inn avtalen "Delavtalen om beredskap"
        | under   | rammeavtalen    |
        | inngått | 1. oktober 2016 |
      Når sekretariatet ser over helsefellesskapet
      Så går det gjennom
      Og det vert åtvara av regelen AVT-08:
        """
        Den nasjonale rettleiaren frå 2023 er nyare enn «Delavtalen om beredskap», og ingen har
        teke opp om det trengst revisjon.
        """
      Og rådet er:
        """
        Meld inn éi sak som vurderer revisjon, eller før inn at avtalane er gjennomgåtte.
        """

    Scenario: Éi sak om revisjon er nok
      Gitt sekretariatet har ført inn avtalen "Delavtalen om beredskap"
        | under   | rammeavtalen    |
        | inngått | 1. oktober 2016 |
      Og ei sak av typen "Rammeavtale"
      Når sekretariatet ser over helsefellesskapet
      Så seier regelen AVT-08 ingenting

  @AVT-09 @R-273
  Regel: Grunnlagsdokumentet står i avtaleregisteret, der helsefellesskapet har eit
    Kjelde: Felles utviklingsplan kap. 10.5. Det gjeld i Helse Bergen-området; andre stader er regelen av. Inga lovføresegn.

    Scenario: Alle kan finne grunnlagsdokumentet
      Gitt helsefellesskapet har sett brytaren R-273 på stopp
      Når sekretariatet ser over helsefellesskapet
      Så seier regelen AVT-09 ingenting

    Scenario: Grunnlagsdokumentet er borte frå registeret
      Gitt helsefellesskapet har sett brytaren R-273 på stopp
      Og sekretariatet har ført inn at grunnlagsdokumentet er oppheva
      Når sekretariatet ser over helsefellesskapet
      Så vert det stansa av regelen AVT-09:
        """
        Grunnlagsdokumentet ligg til grunn for samhandlinga, men står ikkje i avtaleregisteret.
        """
      Og rådet er:
        """
        Før det inn med «saksgang ny-avtale».
        """

  @AVT-10 @R-272
  Regel: Reglement og avtalar bør seie kva saker kvart organ skal handsame
    Kjelde: Felles utviklingsplan kap. 8. Inga lovføresegn.

    Scenario: Alle organa har mandat
      Gitt sekretariatet har ført inn mandatet til Ad hoc-utvalet
      Når sekretariatet ser over helsefellesskapet
      Så seier regelen AVT-10 ingenting

    Scenario: Eit nytt utval har ikkje fått mandat
      Når sekretariatet ser over helsefellesskapet
      Så går det gjennom
      Og det vert åtvara av regelen AVT-10:
        """
        Reglementet eller avtalen seier ikkje kva saker Ad hoc-utvalet skal handsame.
        """
      Og rådet er:
        """
        Før inn mandatet og kvar det står, med «saksgang endre-organ».
        """

  @AVT-11 @L-dato
  Regel: Det som skjer med ein avtale, vert ført inn når det har skjedd
    Kjelde: Felles utviklingsplan kap. 8. Inga lovføresegn.

    Scenario: Gjennomgangen var i dag
      Når sekretariatet fører inn at rammeavtalen er gjennomgått
      Så går det gjennom

    Scenario: Gjennomgangen er først i april
      Når sekretariatet fører inn at rammeavtalen er gjennomgått
        | dag | 9. april 2026 |
      Så vert det stansa av regelen AVT-11:
        """
        Hendinga er datert fram i tid (9. april 2026).
        """
      Og rådet er:
        """
        Før henne inn når ho har skjedd.
        """

  @AVT-12 @F-avtale-etterarbeid
  Regel: Partane går gjennom samarbeidsavtalen kvart år
    Kjelde: hol. § 6-5 første ledd.

    Scenario: Neste gjennomgang vert sett til om eitt år
      Når sekretariatet fører inn at rammeavtalen er gjennomgått
      Så går det gjennom
      Og neste gjennomgang av rammeavtalen er 2. mars 2027

    Scenario: To år er for lenge
      Når sekretariatet fører inn at rammeavtalen er gjennomgått
        | neste gjennomgang | 2. mars 2028 |
      Så vert det stansa av regelen AVT-12:
        """
        Neste gjennomgang av «Rammeavtalen» er sett til 2. mars 2028, meir enn eitt år etter denne.
        """
      Og rådet er:
        """
        Set ein dag innan eitt år. Lova krev at partane går gjennom avtalen kvart år.
        """

    Scenario: Ein særavtale utan innhald etter § 6-2 kan partane sjølve setje tida for
      Når sekretariatet fører inn at særavtalen om transport er gjennomgått
        | neste gjennomgang | 2. mars 2028 |
      Så går det gjennom

  @AVT-13 @L-slutt
  Regel: Ein avtale som er slutt, endrar seg ikkje meir
    Kjelde: Felles utviklingsplan kap. 8. Inga lovføresegn.

    Scenario: Avtalen gjeld, og kan gjennomgåast
      Når sekretariatet fører inn at særavtalen om transport er gjennomgått
      Så går det gjennom

    Scenario: Avtalen er oppheva
      Gitt sekretariatet har ført inn at særavtalen om transport er oppheva
      Når sekretariatet fører inn at særavtalen om transport er gjennomgått
      Så vert det stansa av regelen AVT-13:
        """
        «Særavtalen om transport» er oppheva.
        """
      Og rådet er:
        """
        Sjå kva som gjeld, med «saksgang avtalar».
        """

    Scenario: Ingen seier opp same avtalen to gonger
      Gitt Småvik har sagt opp rammeavtalen ved kommunestyret
      Når Småvik seier opp rammeavtalen ved kommunestyret
      Så vert det stansa av regelen AVT-13:
        """
        «Rammeavtalen» er alt sagd opp av Småvik.
        """

  @AVT-26 @F-avtale-seie-opp @L-struktur
  Regel: Den som inngår avtalen, seier han opp
    Kjelde: slutta frå hol. §§ 6-1 og 6-5, og for helseføretak hfl. § 28. Lova seier det ikkje med reine ord, og difor er
    regelen ein brytar. Hjå ein privat part kan dagleg leiar seie opp når reglementet gir fullmakt. Har direktøren i
    helseføretaket fått fullmakt i nett denne saka, er det styrevedtaket som vert ført inn.

    Scenariomal: Det øvste organet seier opp
      Når <partnar> seier opp rammeavtalen ved <organ>
      Så går det gjennom
      Og rammeavtalen gjeld ikkje lenger for <partnar> frå 2. mars 2027
      Og rammeavtalen er i kraft

      Eksempler:
        | partnar   | organ         |
        | Småvik    | kommunestyret |
        | Storfjord | heradsstyret  |
        | Bystad    | bystyret      |

    Scenario: Formannskapet kan ikkje seie opp
      Når Småvik seier opp rammeavtalen ved formannskapet
      Så vert det stansa av regelen AVT-26:
        """
        Småvik seier opp avtalen ved formannskapet. Saksgangen krev at kommunestyret gjer det.
        """
      Og rådet er:
        """
        Be om vedtak frå kommunestyret, og før oppseiinga inn med det. Lova seier ikkje kven som seier
        opp; det er slutta frå reglane om kven som inngår avtalen.
        """

    Scenariomal: Heller ikkje andre enn det øvste organet
      Når <partnar> seier opp rammeavtalen ved <organ>
      Så vert det stansa av regelen AVT-26:
        """
        <setning>
        """

      Eksempler:
        | partnar            | organ                      | setning                                                                                                               |
        | Bystad             | byrådet                    | Bystad seier opp avtalen ved byrådet. Saksgangen krev at bystyret gjer det.                                                |
        | Fjord helseføretak | administrerande direktør   | Fjord helseføretak seier opp avtalen ved administrerande direktør. Saksgangen krev at styret gjer det.                     |
        | Fjordklinikken     | dagleg leiar               | Fjordklinikken seier opp avtalen ved dagleg leiar. Saksgangen krev at styret eller dagleg leiar med fullmakt gjer det.                                     |

    Scenario: Dagleg leiar har fullmakt til å inngå avtalar, og kan då seie opp
      Gitt reglementet til Fjordklinikken frå 1. januar 2026:
        | organ        | sakslag |
        | dagleg leiar | avtale  |
      Når Fjordklinikken seier opp rammeavtalen ved dagleg leiar
      Så går det gjennom

    Scenario: Ingen andre kan seie opp for Småvik
      Når Storfjord seier opp rammeavtalen ved kommunestyret
        | partnar | Småvik |
      Så vert det stansa av regelen TIL-01:
        """
        Storfjord kan ikkje seie opp ein avtale for Småvik.
        """

    Scenario: Dei andre partane får varsel
      Når Småvik seier opp rammeavtalen ved kommunestyret
      Så går det gjennom
      Og Storfjord, Bystad, Fjord helseføretak og Fjordklinikken har fått varsel om oppseiinga

    Scenario: Når den eine sida går ut, er avtalen slutt
      Når Småvik seier opp særavtalen om transport ved kommunestyret
      Så går det gjennom
      Og særavtalen om transport er oppsagd

  @AVT-27 @F-oppseiing-frist
  Regel: Ein samarbeidsavtale vert sagd opp med eitt års frist
    Kjelde: hol. § 6-5 andre ledd.

    Scenario: Oppseiinga gjeld om eitt år
      Når Småvik seier opp rammeavtalen ved kommunestyret
        | verknad | 2. mars 2027 |
      Så går det gjennom

    Scenario: Eit halvt år er for kort
      Når Småvik seier opp rammeavtalen ved kommunestyret
        | verknad | 1. september 2026 |
      Så vert det stansa av regelen AVT-27:
        """
        Oppseiinga er sett til å gjelde frå 1. september 2026. Fristen er 12 månader, så ho kan
        tidlegast gjelde frå 2. mars 2027.
        """
      Og rådet er:
        """
        Set dagen til 2. mars 2027 eller seinare.
        """

    Scenario: Ein særavtale utan innhald etter § 6-2 følgjer sin eigen frist
      Når Småvik seier opp særavtalen om transport ved kommunestyret
        | verknad | 1. september 2026 |
      Så går det gjennom

  @AVT-28 @L-brev @L-prov
  Regel: Ei oppseiing har prov
    Kjelde: Felles utviklingsplan kap. 5.2.1. Eit brev som sekretariatet fører inn, skal liggje ved.

    Scenario: Sekretariatet fører inn brevet frå Småvik
      Når sekretariatet seier opp rammeavtalen ved kommunestyret
        | partnar | Småvik |
      Så går det gjennom

    Scenario: Brevet ligg ikkje ved
      Når sekretariatet seier opp rammeavtalen ved kommunestyret
        | partnar          | Småvik |
        | protokollutskrift | nei    |
      Så vert det stansa av regelen AVT-28:
        """
        Brevet eller protokollutskrifta ligg ikkje ved oppseiinga frå Småvik.
        """
      Og rådet er:
        """
        Legg henne ved som fil, så alle kan sjå kva partnaren har avgjort.
        """

    Scenario: Småvik seier opp sjølv, men legg ikkje ved utskrifta
      Når Småvik seier opp rammeavtalen ved kommunestyret
        | protokollutskrift | nei |
      Så går det gjennom
      Og det vert åtvara av regelen AVT-28:
        """
        Protokollutskrifta ligg ikkje ved oppseiinga frå Småvik.
        """
