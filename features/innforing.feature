# language: no
Egenskap: Innføring av saker som er i gang frå før
  Når eit sekretariat flyttar inn frå rekneark og arkiv, kjem saker midt i saksgangen, med svar som
  partnarane alt har gitt. Dette kapitlet avgjer kva som skal til for at dei kan førast over: éin
  person fører inn, ein annan stadfester, og til då tel ingenting. Kvart svar må ha papir, gjelde
  rett ordlyd og kome frå rett organ, akkurat som om det var gitt her. Partnaren sine eigne ord går
  alltid framfor det sekretariatet har ført inn.

  @IMP-01 @L-innfoering
  Regel: Ei innført sak står stille til ein annan person har stadfesta henne
    Kjelde: løfte frå saksgangen. Det same gjeld brev: éin registrerer, ein annan kontrollerer.

    Scenario: Når ein annan har stadfesta, går saka vidare
      Gitt sekretariatet har ført inn ei sak av typen "Samhandlingsprosedyre" som er komen til utgreiing
      Og Berit har stadfesta innføringa
      Når sekretariatet sender saka attende
      Så går det gjennom
      Og saka står i steget "innmeldt"

    Scenario: Før det står saka stille
      Gitt sekretariatet har ført inn ei sak av typen "Samhandlingsprosedyre" som er komen til utgreiing
      Når sekretariatet sender saka attende
      Så vert det stansa av regelen IMP-01:
        """
        Saka er ført inn midt i saksgangen og ventar på at ein annan person stadfester det.
        Til då kan ingen sende saka attende.
        """
      Og rådet er:
        """
        La ein annan i sekretariatet sjå over saka, og stadfeste med «saksgang stadfest-innfoering».
        """

    Scenario: Svar som er førte inn, tel ikkje før stadfestinga
      Gitt sekretariatet har ført inn ei sak av typen "Samhandlingsprosedyre" som er komen til rundgang
      Og papira saka må ha, ligg ved
      Og sekretariatet har ført inn at alle svara ja ved øvste organ
      Når sekretariatet konstaterer semje
      Så vert det stansa av regelen IMP-01
      Og det vert òg stansa av regelen KON-04
      Og ingen kan konstatere semje enno
      Og svaret frå Småvik tel ikkje

    Scenario: Etter stadfestinga tel dei, og semja kan konstaterast
      Gitt sekretariatet har ført inn ei sak av typen "Samhandlingsprosedyre" som er komen til rundgang
      Og papira saka må ha, ligg ved
      Og sekretariatet har ført inn at alle svara ja ved øvste organ
      Og Berit har stadfesta innføringa
      Når sekretariatet konstaterer semje
      Så går det gjennom
      Og saka står i steget "konsensus"

    Scenario: Partnaren kan alltid tale for seg sjølv
      Gitt sekretariatet har ført inn ei sak av typen "Samhandlingsprosedyre" som er komen til rundgang
      Når Småvik avklarar at saka er prinsipiell
      Så er avklaringa teken imot

    Scenario: Eit brev kan ikkje gå utanom innføringa
      Gitt sekretariatet har ført inn ei sak av typen "Samhandlingsprosedyre" som er komen til rundgang
      Og Småvik har avklart at saka er prinsipiell
      Når Småvik svarar ja ved kommunestyret, i brev til sekretariatet
      Så vert det stansa av regelen IMP-01:
        """
        Saka er ført inn midt i saksgangen og ventar på at ein annan person stadfester det.
        Til då kan ingen svare.
        """

    Scenario: Eitt av svara kan ikkje kontrollerast for seg
      Gitt sekretariatet har ført inn ei sak av typen "Samhandlingsprosedyre" som er komen til rundgang
      Og sekretariatet har ført inn at Småvik svara ja ved kommunestyret 10. februar 2026
      Når sekretariatet kontrollerer brevet
        | partnar | Småvik |
        | person  | berit  |
      Så vert det stansa av regelen IMP-01:
        """
        Saka er ført inn midt i saksgangen og ventar på at ein annan person stadfester det.
        Til då kan ingen kontrollere eit svar.
        """

  @IMP-02 @L-to-personar @L-innfoering
  Regel: Den som stadfester, er ein annan enn den som førte inn
    Kjelde: løfte frå saksgangen. Det som krev to personar, krev to.

    Scenario: Berit stadfester det Ada har ført inn
      Gitt sekretariatet har ført inn ei sak av typen "Samhandlingsprosedyre" som er komen til utgreiing
      Når Berit stadfester innføringa
      Så går det gjennom
      Og saka står i steget "utgreiing"

    Scenario: Ada kan ikkje stadfeste sitt eige
      Gitt sekretariatet har ført inn ei sak av typen "Samhandlingsprosedyre" som er komen til utgreiing
      Når Ada stadfester innføringa
      Så vert det stansa av regelen IMP-02:
        """
        Innføringa må stadfestast av ein annan kjend person enn dei som førte henne inn eller
        retta henne.
        """
      Og rådet er:
        """
        La ein annan i sekretariatet stadfeste, med eigen person-id.
        """

    Scenario: Store bokstavar gjer ikkje éin person til to
      Gitt sekretariatet har ført inn ei sak av typen "Samhandlingsprosedyre" som er komen til utgreiing
      Når ADA stadfester innføringa
      Så vert det stansa av regelen IMP-02

    Scenario: Den som har ført inn eit av svara, kan heller ikkje stadfeste
      Gitt sekretariatet har ført inn ei sak av typen "Samhandlingsprosedyre" som er komen til rundgang
      Og papira saka må ha, ligg ved
      Og sekretariatet har ført inn at Småvik svara ja ved kommunestyret 10. februar 2026
        | person | berit |
      Når Berit stadfester innføringa
      Så vert det stansa av regelen IMP-02

    Scenario: Den som har retta saka, kan heller ikkje stadfeste
      Gitt sekretariatet har ført inn ei sak av typen "Samhandlingsprosedyre" som er komen til utgreiing
      Og Berit har retta tittelen på saka
      Når Berit stadfester innføringa
      Så vert det stansa av regelen IMP-02

  @IMP-03 @L-innfoert-svar @L-brev
  Regel: Eit svar frå før har papir
    Kjelde: kommunelova § 11-4 og Felles utviklingsplan kap. 5.2.1. Brevet eller protokollutskrifta er svaret.

    Scenario: Protokollutskrifta ligg ved
      Gitt sekretariatet har ført inn ei sak av typen "Samhandlingsprosedyre" som er komen til rundgang
      Når sekretariatet fører inn at Småvik svara ja ved kommunestyret 10. februar 2026
      Så er svaret teke imot
      Og svaret frå Småvik tel ikkje

    Scenario: Eit anna dokument er ikkje prov
      Gitt sekretariatet har ført inn ei sak av typen "Samhandlingsprosedyre" som er komen til rundgang
      Når sekretariatet fører inn at Småvik svara ja ved kommunestyret 10. februar 2026
        | prov | avtalesjekk |
      Så vert det stansa av regelen IMP-03:
        """
        Svaret frå Småvik viser ikkje til noka protokollutskrift eller noko brev.
        """
      Og rådet er:
        """
        Legg ved utskrifta eller brevet frå Småvik, og vis til det dokumentet.
        """

    Scenario: Papiret gjer ikkje feil organ til rett organ
      Gitt sekretariatet har ført inn ei sak av typen "Samhandlingsprosedyre" som er komen til rundgang
      Når sekretariatet fører inn at Småvik svara ja ved kommunedirektøren 10. februar 2026
        | prinsipiell | ja |
      Så seier regelen IMP-03 ingenting
      Og det vert stansa av regelen DEL-06
      Og det vert òg stansa av regelen DEL-10

  @IMP-04 @L-sakstype @L-innfoering
  Regel: Saka kjem inn i eit steg sakstypen har
    Kjelde: Felles utviklingsplan kap. 6.1. Sakstypen avgjer vegen.

    Scenario: Ein prosedyre kan vere til handsaming i SSU
      Når sekretariatet fører inn ei sak av typen "Samhandlingsprosedyre" som er komen til handsaming i SSU
      Så går det gjennom
      Og saka står i steget "handsaming i SSU"

    Scenario: Ein særavtale går ikkje om SSU
      Når sekretariatet fører inn ei sak av typen "Særavtale" som er komen til handsaming i SSU
      Så vert det stansa av regelen IMP-04:
        """
        Ei sak av typen særavtale er aldri til handsaming i SSU.
        """
      Og rådet er:
        """
        Før saka inn i eit steg sakstypen har; «saksgang sakstypar» viser dei.
        """

    Scenario: Rundgangen krev det same av ei innført sak som av andre
      Når sekretariatet fører inn ei sak av typen "Samhandlingsprosedyre" som er komen til rundgang
        | SSU handsama saka | |
      Så seier regelen IMP-04 ingenting
      Og det vert stansa av regelen MOD-01
      Og det vert òg stansa av regelen MOD-10

    Scenario: Den same saka kan ikkje førast inn to gonger
      Gitt sekretariatet har ført inn ei sak av typen "Samhandlingsprosedyre" som er komen til utgreiing
      Når sekretariatet fører inn ei sak av typen "Samhandlingsprosedyre" som er komen til handsaming i SSU
      Så vert det avvist som feil i feltet gammalt_nummer: "Ei sak med dette nummeret er ført inn før, som HFT 2026/1. Rett henne der, eller merk henne som feilregistrert først."

  @IMP-05 @R-062 @R-142 @R-216 @F-medverknad-avtale
  Regel: Saka har papira som vegen hit krev
    Kjelde: Felles utviklingsplan kap. 5.2.2, og hol. §§ 6-1 og 6-2. Ein kan ikkje føre seg forbi utgreiinga.

    Scenario: Papira ligg ved
      Gitt sekretariatet har ført inn ei sak av typen "Samhandlingsprosedyre" som er komen til rundgang
      Og papira saka må ha, ligg ved
      Når Berit stadfester innføringa
      Så går det gjennom

    Scenario: Sjekken mot avtalane manglar
      Gitt sekretariatet har ført inn ei sak av typen "Samhandlingsprosedyre" som er komen til rundgang
      Når Berit stadfester innføringa
      Så vert det stansa av regelen IMP-05:
        """
        Saka er ført inn som på rundgang hjå partane, men ho manglar ein sjekk mot gjeldande avtalar.
        """
      Og rådet er:
        """
        Legg ved dokumentet med «saksgang legg-ved». Finst det ikkje, må saka førast inn i eit
        tidlegare steg.
        """

    Scenario: Ei sak som ikkje er komen så langt, treng dei ikkje enno
      Gitt sekretariatet har ført inn ei sak av typen "Samhandlingsprosedyre" som er komen til utgreiing
      Når Berit stadfester innføringa
      Så går det gjennom

  @IMP-06 @L-dato @L-innfoering
  Regel: Det som kom først, har den første datoen
    Kjelde: Felles utviklingsplan kap. 8. Ei sak har éi tidslinje.

    Scenario: Datoane følgjer kvarandre
      Når sekretariatet fører inn ei sak av typen "Samhandlingsprosedyre" som er komen til rundgang
      Så går det gjennom

    Scenariomal: Datoane heng ikkje i hop: <kva>
      Når sekretariatet fører inn ei sak av typen "Samhandlingsprosedyre" som er komen til rundgang
        | <kva> | <dag> |
      Så vert det stansa av regelen IMP-06:
        """
        Datoane heng ikkje i hop: <foerst> kan ikkje vere etter <sist>.
        """
      Og rådet er:
        """
        Sjå etter i papira og rett datoen.
        """

      Eksempler:
        | kva               | dag              | foerst                                | sist                                 |
        | ordlyden er frå   | 7. januar 2026   | ordlyden (7. januar 2026)             | opninga av runden (5. januar 2026)   |
        | ordlyden er frå   | 1. oktober 2025  | innmeldinga (3. november 2025)        | ordlyden (1. oktober 2025)           |
        | runden opna       | 3. mars 2026     | opninga av runden (3. mars 2026)      | dagen i dag (2. mars 2026)           |
        | SSU handsama saka | 8. januar 2026   | handsaminga i SSU (8. januar 2026)    | opninga av runden (5. januar 2026)   |
        | svarfrist         | 4. januar 2026   | opninga av runden (5. januar 2026)    | svarfristen (4. januar 2026)         |
        | presentert        | 2. november 2025 | innmeldinga (3. november 2025)        | presentasjonen (2. november 2025)    |

  @IMP-07 @L-ordlyd @L-innfoert-svar
  Regel: Eit svar frå før gjeld den ordlyden saka har
    Kjelde: Felles utviklingsplan kap. 5.2.1. Eit ja til ein annan tekst er ikkje eit ja til denne.

    Scenario: Organet hadde same ordlyd føre seg
      Gitt sekretariatet har ført inn ei sak av typen "Samhandlingsprosedyre" som er komen til rundgang
      Når sekretariatet fører inn at Storfjord svara ja ved heradsstyret 10. februar 2026
        | ordlyd frå | 1. desember 2025 |
      Så er svaret teke imot

    Scenario: Organet hadde eit eldre utkast føre seg
      Gitt sekretariatet har ført inn ei sak av typen "Samhandlingsprosedyre" som er komen til rundgang
      Når sekretariatet fører inn at Storfjord svara ja ved heradsstyret 10. februar 2026
        | ordlyd frå | 15. november 2025 |
      Så vert det stansa av regelen IMP-07:
        """
        Storfjord avgjorde saka på ein ordlyd frå 15. november 2025, men ordlyden i saka er frå
        1. desember 2025.
        """
      Og rådet er:
        """
        Spør Storfjord på nytt. Eit svar på ein annan ordlyd kan ikkje førast over.
        """

    Scenario: Eit vedtak som er eldre enn ordlyden, er ikkje eit svar på han
      Gitt sekretariatet har ført inn ei sak av typen "Samhandlingsprosedyre" som er komen til rundgang
      Når sekretariatet fører inn at Storfjord svara ja ved heradsstyret 20. november 2025
      Så seier regelen IMP-07 ingenting
      Og det vert stansa av regelen ORD-04

  @IMP-08 @L-innfoering
  Regel: Berre ei sak som vert innført, tek imot svar frå før
    Kjelde: løfte frå saksgangen. Elles ville innføringa vere ein veg utanom partnarane i alle saker.

    Scenario: Ei sak som ventar på stadfesting, tek imot
      Gitt sekretariatet har ført inn ei sak av typen "Samhandlingsprosedyre" som er komen til rundgang
      Når sekretariatet fører inn at Småvik svara nei ved kommunestyret 10. februar 2026
      Så er svaret teke imot

    Scenario: Ei sak som har gått her heile vegen, gjer det ikkje
      Gitt ein samhandlingsprosedyre
      Og saka er komen til rundgang
      Når sekretariatet fører inn at Småvik svara ja ved kommunestyret 2. mars 2026
        | ordlyd frå | 2. mars 2026 |
      Så vert det stansa av regelen IMP-08:
        """
        Saka ventar ikkje på stadfesting av noka innføring.
        """
      Og rådet er:
        """
        Eit svar i ei sak som går her, vert ført inn med «saksgang svar».
        """

    Scenario: Etter stadfestinga er det for seint
      Gitt sekretariatet har ført inn ei sak av typen "Samhandlingsprosedyre" som er komen til rundgang
      Og papira saka må ha, ligg ved
      Og Berit har stadfesta innføringa
      Når sekretariatet fører inn at Småvik svara ja ved kommunestyret 10. februar 2026
      Så vert det stansa av regelen IMP-08

    Scenario: Ingen stadfester ei sak som ikkje er innført
      Gitt ein samhandlingsprosedyre
      Når Berit stadfester innføringa
      Så vert det stansa av regelen IMP-08

  @IMP-09 @L-innfoert-svar @L-endring
  Regel: Partnaren sine eigne ord går framfor det som vert ført inn
    Kjelde: kommunelova § 5-3 og Felles utviklingsplan kap. 5.2.1. Kvar partnar talar for seg sjølv.

    Scenario: Partnaren har ikkje sagt noko enno
      Gitt sekretariatet har ført inn ei sak av typen "Samhandlingsprosedyre" som er komen til rundgang
      Og sekretariatet har ført inn at Storfjord svara ja ved heradsstyret 10. februar 2026
      Når sekretariatet fører inn at Småvik svara ja ved kommunestyret 10. februar 2026
      Så er svaret teke imot

    Scenario: Partnaren har avklart saka sjølv
      Gitt sekretariatet har ført inn ei sak av typen "Samhandlingsprosedyre" som er komen til rundgang
      Og Småvik har avklart at saka er prinsipiell
      Når sekretariatet fører inn at Småvik svara ja ved kommunestyret 10. februar 2026
      Så vert det stansa av regelen IMP-09:
        """
        Småvik har alt svara eller avklart i denne saka.
        """
      Og rådet er:
        """
        Er eit svar ført inn feil, stryk det med «saksgang rett». Har Småvik svara sjølv, gjeld det.
        """

    Scenario: Det er alt ført inn eit svar for partnaren
      Gitt sekretariatet har ført inn ei sak av typen "Samhandlingsprosedyre" som er komen til rundgang
      Og sekretariatet har ført inn at Småvik svara nei ved kommunestyret 10. februar 2026
      Når sekretariatet fører inn at Småvik svara ja ved kommunestyret 11. februar 2026
      Så vert det stansa av regelen IMP-09

    Scenario: Svarar partnaren sjølv før stadfestinga, vert det innførte svaret stroke
      Gitt sekretariatet har ført inn ei sak av typen "Samhandlingsprosedyre" som er komen til rundgang
      Og papira saka må ha, ligg ved
      Og sekretariatet har ført inn at alle svara ja ved øvste organ
      Og Småvik har svara nei ved kommunestyret
        | grunngjeving | Vi sa nei i januar.  |
        | dag          | 20. januar 2026      |
      Og Berit har stadfesta innføringa
      Når sekretariatet konstaterer semje
      Så vert det stansa av regelen KON-02
      Og det vert òg stansa av regelen MOD-05

  @IMP-10 @L-prov @L-innfoert-svar
  Regel: Eitt papir viser kva éin partnar avgjorde
    Kjelde: kommunelova § 11-4. Kvart organ fører sin eigen protokoll.

    Scenario: Kvar partnar har si eiga utskrift
      Gitt sekretariatet har ført inn ei sak av typen "Samhandlingsprosedyre" som er komen til rundgang
      Og sekretariatet har ført inn at Storfjord svara ja ved heradsstyret 10. februar 2026
      Når sekretariatet fører inn at Småvik svara ja ved kommunestyret 10. februar 2026
      Så er svaret teke imot

    Scenario: Same utskrift er brukt for to
      Gitt sekretariatet har ført inn ei sak av typen "Samhandlingsprosedyre" som er komen til rundgang
      Og sekretariatet har ført inn at Storfjord svara ja ved heradsstyret 10. februar 2026
      Når sekretariatet fører inn at Småvik svara ja ved kommunestyret 10. februar 2026
        | prov | same |
      Så vert det åtvara av regelen IMP-10:
        """
        Same dokument er prov for svaret frå både Småvik og Storfjord.
        """
      Og rådet er:
        """
        Sjå etter at dokumentet verkeleg er frå Småvik. Del det opp når det er fleire brev.
        """

  @IMP-11 @R-184 @R-190 @R-191 @R-194 @R-196 @R-187 @L-medverknad
  Regel: Dei som skal vere med på vegen, har vore med
    Kjelde: hol. § 6-1 tredje ledd og Felles utviklingsplan kap. 5.2.5. Ein kan ikkje føre seg forbi brukarane.

    Scenario: Brukarane og fastlegane er spurde
      Gitt sekretariatet har ført inn ei sak av typen "Tenestemodell" som er komen til handsaming i SSU
      Og papira saka må ha, ligg ved
      Og sekretariatet har ført inn at brukarane er med i arbeidet
      Og sekretariatet har ført inn at fastlegane er spurde
      Og sekretariatet har ført inn at PKO er spurd
      Og sekretariatet har ført inn at andre samarbeidspartar er inviterte
      Når Berit stadfester innføringa
      Så går det gjennom

    Scenario: Fastlegane er ikkje spurde
      Gitt sekretariatet har ført inn ei sak av typen "Tenestemodell" som er komen til handsaming i SSU
      Og papira saka må ha, ligg ved
      Og sekretariatet har ført inn at brukarane er spurde
      Når Berit stadfester innføringa
      Så vert det stansa av regelen IMP-11:
        """
        Saka er ført inn som til handsaming i SSU, men ingen frå fastlegane er med i arbeidet eller
        spurd om saka.
        """
      Og rådet er:
        """
        Før inn korleis dei har vore med, med «saksgang medverknad», eller eit unntak med grunn.
        """

  @IMP-12 @R-193 @R-066 @R-069 @R-047
  Regel: Papira har avsnitta som vegen krev
    Kjelde: Felles utviklingsplan kap. 5.2.2, 5.2.7 og 10.6. Eit tomt papir opnar ingen veg.

    Scenario: Saksframlegget har brukarperspektivet
      Gitt sekretariatet har ført inn ei sak av typen "Tenestemodell" som er komen til handsaming i SSU
      Og sekretariatet har lagt ved dokumentet saksframlegg med avsnitta "brukarperspektiv, felles verkelegheit"
      Og papira saka må ha, ligg ved
      Og sekretariatet har ført inn at brukarane er spurde
      Og sekretariatet har ført inn at fastlegane er spurde
      Når Berit stadfester innføringa
      Så går det gjennom

    Scenario: Saksframlegget seier ikkje noko om brukarane
      Gitt sekretariatet har ført inn ei sak av typen "Tenestemodell" som er komen til handsaming i SSU
      Og sekretariatet har lagt ved dokumentet saksframlegg utan avsnitt
      Og papira saka må ha, ligg ved
      Og sekretariatet har ført inn at brukarane er spurde
      Og sekretariatet har ført inn at fastlegane er spurde
      Når Berit stadfester innføringa
      Så vert det stansa av regelen IMP-12:
        """
        Saka er ført inn som til handsaming i SSU, men saksframlegget seier ingenting om
        brukarperspektivet.
        """
      Og rådet er:
        """
        Legg ved dokumentet på nytt, med «--avsnitt brukarperspektiv» når det står der.
        """
