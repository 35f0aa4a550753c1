# language: no
Egenskap: Organa i helsefellesskapet
  Dette kapitlet avgjer kven som kan setje ned organ og føre inn kven som sit der, kva eit organ må
  ha før det får saker, og kva organ som berre drøftar eller gir råd. Sekretariatet fører registeret,
  men vel ingen og vedtek ingenting; det same gjeld nettverka. Ein rådgjevar gir råd, som vert lagt
  ved saka og aldri talt. Grunnlaget er prosjektrapportane for Helse Bergen-området og
  Helse Førde-området.

  @ORG-01 @L-organsyn @R-016
  Regel: Eit organ har eit mandat
    Kjelde: Felles utviklingsplan kap. 6.1. Utan mandat får organet ingen saker (sjå UTG-01 og HAN-04). Inga lovføresegn.

    Scenario: Det nye organet har mandat
      Når sekretariatet fører inn eit nytt organ
        | mandat | Greie ut felles journal. |
      Så går det gjennom

    Scenario: Det nye organet har ikkje noko mandat enno
      Når sekretariatet fører inn eit nytt organ
        | namn   | Saksutvalet |
        | mandat |             |
      Så vert det åtvara av regelen ORG-01:
        """
        Saksutvalet har ikkje noko mandat, og kan ikkje få saker før det er ført inn.
        """
      Og rådet er:
        """
        Avklar mandatet, og før det inn med «saksgang endre-organ».
        """

    Scenario: Den som ser over helsefellesskapet, får sjå det
      Når sekretariatet ser over helsefellesskapet
      Så vert det åtvara av regelen ORG-01:
        """
        Ad hoc-utvalet har ikkje noko mandat, og kan ikkje få saker før det er ført inn.
        """

  @ORG-02 @R-252 @R-155
  Regel: Helseføretaket, kommunane, fastlegane og brukarane er med
    Kjelde: Rapport frå Helse Førde kap. 2.0 og Felles utviklingsplan kap. 3. Inga lovføresegn.

    Scenario: Alle fire er med
      Når sekretariatet ser over helsefellesskapet
      Så går det gjennom

    Scenario: Før fastlegane kom med
      Gitt det er 15. januar 2022
      Når sekretariatet ser over helsefellesskapet
      Så vert det stansa av regelen ORG-02:
        """
        Helsefellesskapet er ikkje fulltalig: fastlegane er ikkje førte inn.
        """
      Og rådet er:
        """
        Før inn dei som manglar, som partnarar, rådgjevarar eller medlemer i organa.
        """
      Og det vert òg stansa av regelen SET-01

  @ORG-03 @R-148
  Regel: Eit nytt fast organ bør SSU ha gått inn for
    Kjelde: Felles utviklingsplan kap. 6. Talet på faste organ bør ikkje auke. Inga lovføresegn.

    Scenario: SSU har sett ned eit fast utval
      Når sekretariatet fører inn eit nytt organ
        | rolle      | fagleg utval |
        | fast       | ja           |
        | sett ned av | SSU         |
      Så går det gjennom

    Scenario: Eit ad hoc-utval er ikkje eit fast organ
      Når sekretariatet fører inn eit nytt organ
        | rolle | ad hoc-utval |
      Så går det gjennom

    Scenario: Ingen veit om SSU vil ha det faste utvalet
      Når sekretariatet fører inn eit nytt organ
        | rolle | fagleg utval          |
        | namn  | Utvalet for velferdsteknologi |
        | fast  | ja                    |
      Så vert det åtvara av regelen ORG-03:
        """
        Utvalet for velferdsteknologi er eit nytt fast organ, og det står ikkje at SSU har gått inn
        for det.
        """
      Og rådet er:
        """
        Vurder eit ad hoc-utval eller eit nettverk, eller la SSU setje organet ned.
        """

  @ORG-04 @R-116
  Regel: Områdeutvalet avgjer sjølv om det vil ha underutval
    Kjelde: Felles utviklingsplan kap. 8.2.1. Regelen er av til helsefellesskapet slår han på. Inga lovføresegn.

    Bakgrunn:
      Gitt helsefellesskapet har sett brytaren R-116 på stopp

    Scenario: Eit utval for heile helsefellesskapet er ikkje noko underutval
      Når sekretariatet fører inn eit nytt organ
        | sett ned av | SSU |
      Så går det gjennom

    Scenario: SSU set ned eit underutval for eitt område
      Når sekretariatet fører inn eit nytt organ
        | namn        | Underutvalet for ytre kyst |
        | område      | Ytterkysten                |
        | sett ned av | SSU                        |
      Så vert det stansa av regelen ORG-04:
        """
        Underutvalet for ytre kyst gjeld berre Ytterkysten. Underutval der avgjer områdeutvalet
        sjølv.
        """
      Og rådet er:
        """
        La områdeutvalet setje det ned, og før inn det som opprettar.
        """

    Scenario: Områdeutvalet der set det ned sjølv
      Gitt Ytterkysten har fått eit eige områdeutval
      Når områdeutvalet for Ytterkysten set ned eit underutval
      Så går det gjennom

  @ORG-05 @L-tilgang @R-183
  Regel: Sekretariatet fører registeret; organet og den som vel, kan føre inn sine eigne
    Kjelde: Felles utviklingsplan kap. 8.2.1 og 9. Inga lovføresegn.

    Scenario: Sekretariatet fører inn ein plass
      Når sekretariatet fører inn ein plass i Områdeutvalet
        | partnar | Småvik |
      Så går det gjennom

    Scenario: Kommunen fører inn den han sjølv har valt
      Når Småvik fører inn ein plass i Områdeutvalet
        | partnar | Småvik |
        | vald av | Småvik |
      Så går det gjennom

    Scenario: Organet fører inn sin eigen medlem
      Når Områdeutvalet fører inn ein plass i Områdeutvalet
        | partnar | Småvik |
      Så går det gjennom

    Scenario: Ein kommune kan ikkje føre inn ein frå ein annan
      Når Småvik fører inn ein plass i Områdeutvalet
        | partnar | Storfjord |
        | vald av | Småvik    |
      Så vert det stansa av regelen ORG-05:
        """
        Småvik kan ikkje føre inn dette for Områdeutvalet.
        """
      Og rådet er:
        """
        Be sekretariatet, organet sjølv eller den som vel, om å føre det inn.
        """

    Scenario: Ein kommune kan ikkje ta plassen frå ein annan
      Når Småvik avsluttar vervet «kommunaldirektør i Bystad» i SSU
      Så vert det stansa av regelen ORG-05:
        """
        Småvik kan ikkje føre inn dette for Samhandlingsrådet.
        """

    Scenario: Eit organ gir ikkje seg sjølv mandat
      Når Fagforum endrar Fagforum
        | mandat | Avgjere alt. |
      Så vert det stansa av regelen ORG-05:
        """
        Fagforum kan ikkje føre inn dette for Fagforum.
        """

    Scenario: Ein kommune set ikkje ned organ for helsefellesskapet
      Når Småvik fører inn eit nytt organ
        | sett ned av | SSU |
      Så vert det stansa av regelen ORG-05:
        """
        Småvik kan ikkje føre inn dette for Saksutvalet.
        """

    Scenario: Eit organ som ingen står bak, set heller ikkje ein kommune ned
      Når Småvik fører inn eit nytt organ
        | sett ned av | |
      Så vert det stansa av regelen ORG-05:
        """
        Småvik kan ikkje føre inn dette for Saksutvalet.
        """

    Scenario: Ein kommune endrar ikkje organa i helsefellesskapet
      Når Småvik endrar SSU
        | mandat | Avgjere alt. |
      Så vert det stansa av regelen ORG-05:
        """
        Småvik kan ikkje føre inn dette for Samhandlingsrådet.
        """

  @ORG-06 @R-132
  Regel: Sekretariatet legg til rette for møtet på øvste nivå
    Kjelde: Felles utviklingsplan kap. 8.1. Inga lovføresegn.

    Scenario: Sekretariatet set møtet
      Når sekretariatet fører inn eit møte i Fjordmøtet 4. juni 2026
      Så går det gjennom

    Scenario: Møtet kan ikkje kalle inn seg sjølv
      Når Fjordmøtet fører inn eit møte i Fjordmøtet 4. juni 2026
      Så vert det stansa av regelen ORG-06:
        """
        Det er sekretariatet som legg til rette for Fjordmøtet, og som set møta.
        """
      Og rådet er:
        """
        Be sekretariatet føre inn møtet.
        """

  @ORG-07 @R-046
  Regel: Å endre samansetjinga av SSU er ei sak for seg
    Kjelde: Felles utviklingsplan kap. 8.2.2. Regelen er av til helsefellesskapet slår han på. Inga lovføresegn.

    Bakgrunn:
      Gitt helsefellesskapet har sett brytaren R-046 på stopp

    Scenario: Partnarane har vedteke ei ny samansetjing
      Gitt ei strukturendring er vedteken
      Når sekretariatet endrar SSU
        | krav | R-101: to representantar for brukarane (brukar, 2) |
        | sak  | saka                                               |
      Så går det gjennom

    Scenario: Inga sak står bak
      Når sekretariatet endrar SSU
        | krav | R-101: to representantar for brukarane (brukar, 2) |
      Så vert det stansa av regelen ORG-07:
        """
        Samansetjinga av Samhandlingsrådet kan berre endrast av ei sak om struktur som er vedteken.
        """
      Og rådet er:
        """
        Meld inn ei strukturendring, og vis til saksnummeret når ho er vedteken.
        """

    Scenario: Ei sak om noko anna held ikkje
      Gitt ein samhandlingsprosedyre
      Når sekretariatet endrar SSU
        | krav | R-101: to representantar for brukarane (brukar, 2) |
        | sak  | saka                                               |
      Så vert det stansa av regelen ORG-07:
        """
        Samansetjinga av Samhandlingsrådet kan berre endrast av ei sak om struktur som er vedteken.
        """

    Scenario: Eit fagleg utval kan få ny samansetjing utan
      Når sekretariatet endrar Fagforum
        | krav | R-101: to representantar for brukarane (brukar, 2) |
      Så går det gjennom

  @ORG-08 @R-175 @R-163
  Regel: Korkje sekretariatet eller eit nettverk vel medlemer eller set ned organ
    Kjelde: Felles utviklingsplan kap. 8.4 og 9. Inga lovføresegn.

    Scenario: SSU har valt
      Når sekretariatet fører inn ein plass i Fagforum
        | partnar | Bystad |
        | vald av | SSU    |
      Så går det gjennom

    Scenariomal: <kven> har valt
      Når sekretariatet fører inn ein plass i Fagforum
        | partnar | Bystad |
        | vald av | <kven> |
      Så vert det stansa av regelen ORG-08:
        """
        <kven> er ikkje eit styringsorgan, og kan ikkje velje medlemer.
        """
      Og rådet er:
        """
        Før inn organet eller partnaren som avgjorde det.
        """

      Eksempler:
        | kven                |
        | Fellessekretariatet |
        | Fagnettverket       |

    Scenario: Sekretariatet har sett ned eit utval
      Når sekretariatet fører inn eit nytt organ
        | sett ned av | sekretariatet |
      Så vert det stansa av regelen ORG-08:
        """
        Fellessekretariatet er ikkje eit styringsorgan, og kan ikkje setje ned organ.
        """

  @ORG-09 @R-178
  Regel: Skal sekretariatet følgje opp nettverka, må det ha folk til det
    Kjelde: Felles utviklingsplan kap. 8.4. Kor mange referat kvar kan ha liggjande, er ein parameter (20 er framlegg og står ikkje i kjeldene). Inga lovføresegn.

    Scenario: Tre i sekretariatet har tre referat å sjå på
      Gitt 3 referat frå nettverka ventar i innboksen
      Når sekretariatet ser over helsefellesskapet
      Så går det gjennom

    Scenario: Referata hopar seg opp
      Gitt 61 referat frå nettverka ventar i innboksen
      Når sekretariatet ser over helsefellesskapet
      Så vert det stansa av regelen ORG-09:
        """
        61 referat frå nettverka ventar på sekretariatet, som har tre til å sjå på dei.
        """
      Og rådet er:
        """
        Styrk sekretariatet, eller avgjer kva referat som skal følgjast opp.
        """

  @ORG-10 @R-087 @R-085
  Regel: Det vert synt når éin part sit i langt fleire organ enn kommunane
    Kjelde: Prosjektstatus, «Utfordringar til samarbeidsutvala», og Felles utviklingsplan kap. 5.2.3. Regelen er av til helsefellesskapet slår han på. Standpunktet til ein part tel likevel berre éin gong (SVA-08).

    Scenario: Minst éin kommune sit i like mange organ
      Gitt helsefellesskapet har sett brytaren R-087 på åtvar
      Når sekretariatet ser over helsefellesskapet
      Så går det gjennom

    Scenario: Helseføretaket sit i eitt organ meir enn nokon kommune
      Gitt helsefellesskapet har sett brytaren R-087 på åtvar
      Og vervet «fagsjef i Småvik» i Ad hoc-utvalet er avslutta
      Når sekretariatet ser over helsefellesskapet
      Så vert det åtvara av regelen ORG-10:
        """
        Fjord helseføretak sit i seks fellesorgan, og ingen kommune sit i fleire enn fem.
        """
      Og rådet er:
        """
        Ta det med når strukturen vert utvikla: kven er med i drøftingane, og kven ikkje?
        """

  @ORG-11 @R-199
  Regel: Ei sak vert godt opplyst, men ikkje handsama dobbelt
    Kjelde: Rapport frå Helse Førde kap. 3.0. Regelen er av til helsefellesskapet slår han på. Inga lovføresegn.

    Bakgrunn:
      Gitt helsefellesskapet har sett brytaren R-199 på stopp
      Og ein samhandlingsprosedyre
      Og saka er komen til handsaming i SSU

    Scenario: SSU handsamar saka éin gong
      Når SSU handsamar saka
      Så går det gjennom

    Scenario: SSU handsamar den same ordlyden på nytt
      Gitt SSU har handsama saka
      Når SSU handsamar saka
      Så vert det stansa av regelen ORG-11:
        """
        Samhandlingsrådet handsama saka med same ordlyd 2. mars 2026. Ei sak vert ikkje handsama
        dobbelt.
        """
      Og rådet er:
        """
        Bruk den handsaminga som er ført inn, eller set ny ordlyd først.
        """

    Scenario: SSU utsette saka sist
      Gitt SSU har handsama saka
        | utfall | utsett |
      Når SSU handsamar saka
      Så går det gjennom

    Scenario: Ordlyden er ny
      Gitt SSU har handsama saka
      Og saka har ordlyden "Partnarane sluttar seg til det nye framlegget."
      Når SSU handsamar saka
      Så går det gjennom

  @ORG-12 @R-204 @R-118
  Regel: Møte som er til for å drøfte, gjer ikkje vedtak
    Kjelde: Rapport frå Helse Førde kap. 3.0 (Dialogmøtet) og Felles utviklingsplan kap. 8.2.1 (områdeutvala). Reglane er av til helsefellesskapet slår dei på. Inga lovføresegn.

    Scenario: Møtet drøftar saka
      Gitt helsefellesskapet har sett brytaren R-204 på stopp
      Og ein samhandlingsprosedyre
      Og saka er komen til handsaming i SSU
      Når Fjordmøtet handsamar saka
        | utfall | drofta |
      Så går det gjennom

    Scenariomal: <organ> vil vedta
      Gitt helsefellesskapet har sett brytaren <rad> på stopp
      Og ein samhandlingsprosedyre
      Og saka er komen til handsaming i SSU
      Når <organ> handsamar saka
        | utfall | vedtak |
      Så vert det stansa av regelen ORG-12:
        """
        <organ> drøftar saker og gjer ikkje vedtak i dei.
        """
      Og rådet er:
        """
        Før inn at saka er drøfta, og la organet med mandat handsame henne.
        """

      Eksempler:
        | rad   | organ         |
        | R-204 | Fjordmøtet    |
        | R-118 | Områdeutvalet |

  @ORG-13 @R-250
  Regel: SSU er styringsgruppe for eit prosjekt, der helsefellesskapet har det slik
    Kjelde: Rapport frå Helse Førde kap. 1.0. Regelen er av til helsefellesskapet slår han på. Inga lovføresegn.

    Bakgrunn:
      Gitt helsefellesskapet har sett brytaren R-250 på stopp

    Scenario: SSU er styringsgruppe
      Når sekretariatet melder inn eit prosjekt med SSU som styringsgruppe
      Så går det gjennom

    Scenario: Eit fagleg utval er styringsgruppe
      Når sekretariatet melder inn eit prosjekt med Fagforum som styringsgruppe
      Så vert det stansa av regelen ORG-13:
        """
        Styringsgruppa for prosjektet skal vere Samhandlingsrådet.
        """
      Og rådet er:
        """
        Før inn Samhandlingsrådet som styringsgruppe.
        """

  @ORG-14 @L-raad @R-186 @R-255
  Regel: Ein rådgjevar gir råd og godkjenner ikkje
    Kjelde: Felles utviklingsplan kap. 5.2.1, og rapport frå Helse Førde kap. 2.0 og 3.0. Brukarutvalet, fastlegane, KS og PKO vert spurde saman med partnarane og aldri talde.

    Scenario: Ein partnar svarar
      Gitt ein samhandlingsprosedyre
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Når Småvik svarar ja ved kommunestyret
      Så er svaret teke imot

    Scenario: Fastlegerådet vil svare ja
      Gitt ein samhandlingsprosedyre
      Og saka er komen til rundgang
      Når rådgjevaren Fastlegerådet svarar ja
      Så vert det stansa av regelen ORG-14:
        """
        Fastlegerådet gir råd i saka og godkjenner ikkje, så eit svar derifrå vert ikkje teke imot.
        """
      Og rådet er:
        """
        Send rådet med «saksgang raadgjeving». Det vert lagt ved saka og aldri talt.
        """

    Scenario: Fastlegerådet gir råd, og runden er like fullstendig utan det
      Gitt ein samhandlingsprosedyre
      Og saka er komen til rundgang
      Og alle partnarane har svara ja
      Og rådgjevaren Fastlegerådet har gitt rådet "Ta med legevakta."
      Når sekretariatet konstaterer semje
      Så går det gjennom
