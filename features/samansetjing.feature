# language: no
Egenskap: Kven som sit i organa
  Dette kapitlet ser på samansetjinga av organa: om plassane er så mange, for dei gruppene og på dei
  nivåa som kjeldene seier, og om nokon har gått ut utan at andre er komne inn. Krava er data: nokre
  gjeld alle organ av same slag, og resten er ført opp ved kvart organ («saksgang organ» viser dei). Det
  meste vert berre sagt når nokon ser over helsefellesskapet, og flyttar ingenting. Éin plass for
  mykje vert stansa med det same. Grunnlaget er prosjektrapportane for Helse Bergen-området og
  Helse Førde-området; lova seier ingenting om samansetjinga.

  @SET-01 @R-198 @R-188 @R-152 @R-176 @R-153 @R-106 @R-107 @R-137 @R-144 @R-096 @R-098 @R-099 @R-100 @R-101 @R-102 @R-103 @R-114 @R-115 @R-126 @R-127 @R-128 @R-129 @R-130 @R-131 @R-134 @R-177 @R-200 @R-201 @R-202 @R-205 @R-211 @R-212 @R-213 @R-214 @R-218 @R-220 @R-221 @R-224 @R-225 @R-229 @R-234 @R-235 @R-243
  Regel: Kvart organ har dei plassane samansetjinga krev
    Kjelde: Felles utviklingsplan kap. 3.2, 5.2.5, 8.1–8.3 og 9, og rapport frå Helse Førde kap. 3.0 og 4.0. Kvar rad er eit krav i data; framlegga er av til helsefellesskapet slår dei på.

    Scenario: Alle plassane er fylte
      Gitt plassane i Fagforum er fylte
      Og plassane i Arbeidsgruppa er fylte
      Når sekretariatet ser over helsefellesskapet
      Så går det gjennom

    Scenario: Ingen sit for brukarane i SSU
      Gitt vervet «representant for brukarane» i SSU er avslutta
      Når sekretariatet ser over helsefellesskapet
      Så vert det stansa av regelen SET-01:
        """
        Samhandlingsrådet skal ha minst éin representant for brukarane, men har ingen.
        """
      Og rådet er:
        """
        Før inn den som manglar, med «saksgang oppnemn», eller avslutt vervet til den som er for
        mykje.
        """

    Scenario: Det same kravet vert sagt éin gong for alle organa det gjeld
      Gitt vervet «representant for fastlegane» i Fjordmøtet er avslutta
      Og vervet «fastlege i Storfjord» i Ad hoc-utvalet er avslutta
      Når sekretariatet ser over helsefellesskapet
      Så vert det stansa av regelen SET-01:
        """
        Fjordmøtet og Ad hoc-utvalet skal ha minst éin for fastlegane eller allmennmedisinen, men har
        ingen.
        """

    Scenariomal: Ein plass manglar: <rad>
      Gitt helsefellesskapet har sett brytaren <rad> på stopp
      Og plassane i Fagforum er fylte
      Og plassane i Arbeidsgruppa er fylte
      Og vervet «<stilling>» i <organ> er avslutta
      Når sekretariatet ser over helsefellesskapet
      Så vert det stansa av regelen SET-01:
        """
        <namn> skal ha <kva>, men <har>.
        """

      Eksempler:
        | rad   | stilling                                          | organ               | namn                | kva                                                     | har                                   |
        | R-096 | kommunaldirektør i Bystad                         | SSU                 | Samhandlingsrådet   | to frå kommunane i Fjordlandet                          | har éin                               |
        | R-098 | viseadministrerande direktør i Fjord helseføretak | SSU                 | Samhandlingsrådet   | éin som Fjord helseføretak har valt                     | har ingen                             |
        | R-103 | dagleg leiar i Fjordklinikken                     | SSU                 | Samhandlingsrådet   | like mange frå kommunane og spesialisthelsetenesta      | har to og éin                         |
        | R-218 | overlege i medisin                                | Fagforum            | Fagforum            | like mange frå kommunane og spesialisthelsetenesta      | har tre og to                         |
        | R-152 | rådgjevar i Småvik                                | Arbeidsgruppa       | Arbeidsgruppa       | minst éin frå kommunane                                 | har ingen                             |
        | R-176 | rådgjevar i sekretariatet frå Småvik              | Fellessekretariatet | Fellessekretariatet | nokon frå kommunane                                     | har ingen                             |
        | R-177 | rådgjevar i sekretariatet for brukarane           | Fellessekretariatet | Fellessekretariatet | ei delstilling for ein representant for brukarane       | har ingen                             |
        | R-115 | dagleg leiar i Fjordklinikken                     | Områdeutvalet       | Områdeutvalet       | alle i spesialisthelsetenesta som er knytte til området | har ingen slik frå Fjordklinikken     |
        | R-134 | ordførar i Storfjord                              | Fjordmøtet          | Fjordmøtet          | ein folkevald frå kvar kommune                          | har ingen slik frå Storfjord          |
        | R-126 | kommunedirektør i Storfjord                       | Fjordmøtet          | Fjordmøtet          | administrativ leiing frå kvar kommune                   | har ingen slik frå Storfjord          |
        | R-127 | styreleiar i Fjordklinikken                       | Fjordmøtet          | Fjordmøtet          | styreleiaren frå kvar part i spesialisthelsetenesta     | har ingen slik frå Fjordklinikken     |
        | R-128 | representant for KS                               | Fjordmøtet          | Fjordmøtet          | éin representant for KS                                 | har ingen                             |
        | R-130 | dagleg leiar i Fjordklinikken                     | Fjordmøtet          | Fjordmøtet          | alle medlemene i SSU                                    | manglar dagleg leiar i Fjordklinikken |
        | R-229 | representant for brukarane                        | Fagforum            | Fagforum            | ein representant for felles brukarutval                 | har ingen                             |

    Scenario: Ein frå rus og psykiatri bør vere med i arbeidsgruppa
      Gitt plassane i Arbeidsgruppa er fylte
      Og vervet «seksjonsleiar i Fjord helseføretak» i Arbeidsgruppa er avslutta
      Og det er ført inn ein plass i Arbeidsgruppa
        | gruppe   | spesialist         |
        | stilling | seksjonsleiar      |
        | partnar  | Fjord helseføretak |
        | fag      | kirurgi            |
      Når sekretariatet ser over helsefellesskapet
      Så vert det åtvara av regelen SET-01:
        """
        Arbeidsgruppa skal ha minst éin frå rus og psykiatri i spesialisthelsetenesta, men har ingen.
        """

    Scenario: Medlemer i SSU bør kome frå leiinga
      Gitt vervet «kommunaldirektør i Bystad» i SSU er avslutta
      Og det er ført inn ein plass i SSU
        | gruppe   | kommune        |
        | stilling | sakshandsamar  |
        | partnar  | Bystad         |
        | nivå     | sakshandsaming |
      Når sekretariatet ser over helsefellesskapet
      Så vert det åtvara av regelen SET-01:
        """
        Samhandlingsrådet skal ha administrativ og fagleg leiing frå kommunane, men har òg
        sakshandsamar.
        """

    Scenario: Éin plass for mykje vert ikkje ført inn
      Gitt helsefellesskapet har sett brytaren R-101 på stopp
      Når sekretariatet fører inn ein plass i SSU
        | gruppe   | brukar                     |
        | stilling | representant for brukarane |
        | vald av  | Brukarutvalet              |
      Så vert det stansa av regelen SET-01:
        """
        Samhandlingsrådet skal ha éin representant for brukarane, men har to.
        """

    Scenario: Eit framlegg som er av, spør ingen om
      Gitt vervet «kommunaldirektør i Bystad» i SSU er avslutta
      Når sekretariatet ser over helsefellesskapet
      Så går det gjennom

  @SET-02 @R-230
  Regel: Medlemer vert oppnemnde for éin periode om gongen, der helsefellesskapet har det slik
    Kjelde: Rapport frå Helse Førde kap. 4.0 og 5.0 (fire år; tidlegare to). Talet er ein parameter. Inga lovføresegn.

    Bakgrunn:
      Gitt helsefellesskapet har sett brytaren R-230 på stopp

    Scenario: Oppnemnd for fire år
      Når sekretariatet fører inn ein plass i Områdeutvalet
        | partnar    | Småvik           |
        | vald av    | Småvik           |
        | første dag | 1. mars 2026     |
        | siste dag  | 28. februar 2030 |
      Så går det gjennom

    Scenario: Den som tek over midt i perioden, sit ut resten av han
      Når sekretariatet fører inn ein plass i Områdeutvalet
        | partnar    | Småvik            |
        | første dag | 1. mars 2026      |
        | siste dag  | 31. desember 2027 |
      Så går det gjennom

    Scenario: Oppnemnd utan siste dag
      Når sekretariatet fører inn ein plass i Områdeutvalet
        | partnar | Småvik |
      Så vert det stansa av regelen SET-02:
        """
        Plassen «kommunalsjef» i Områdeutvalet er ført inn utan siste dag. Medlemer vert oppnemnde for
        fire år om gongen.
        """
      Og rådet er:
        """
        Før inn ein siste dag som er fire år fram, eller tidlegare for den som tek over midt i
        perioden.
        """

    Scenario: Oppnemnd for lenger enn éin periode
      Når sekretariatet fører inn ein plass i Områdeutvalet
        | partnar    | Småvik       |
        | første dag | 1. mars 2026 |
        | siste dag  | 1. mars 2030 |
      Så vert det stansa av regelen SET-02:
        """
        Plassen «kommunalsjef» i Områdeutvalet er ført inn for lenger tid. Medlemer vert oppnemnde for
        fire år om gongen.
        """

  @SET-03 @L-organsyn @R-230
  Regel: Nokon seier frå før eit verv går ut
    Kjelde: Rapport frå Helse Førde kap. 4.0 og 5.0. Kor mange månader før, er ein parameter; seks er framlegg og står ikkje i kjeldene. Inga lovføresegn.

    Scenario: Vervet varer lenge enno
      Gitt vervet «representant for brukarane» i SSU vert avslutta 31. desember 2027
      Når sekretariatet ser over helsefellesskapet
      Så går det gjennom

    Scenario: Vervet går ut om kort tid
      Gitt vervet «representant for brukarane» i SSU vert avslutta 30. juni 2026
      Når sekretariatet ser over helsefellesskapet
      Så vert det åtvara av regelen SET-03:
        """
        Verv i Samhandlingsrådet går ut 30. juni 2026: representant for brukarane.
        """
      Og rådet er:
        """
        Be dei som vel, om nye medlemer i tide, og før dei inn med «saksgang oppnemn».
        """

    Scenario: Vervet har gått ut, og ingen er komen etter
      Gitt vervet «representant for KS» i Fjordmøtet vert avslutta 31. januar 2026
      Når sekretariatet ser over helsefellesskapet
      Så vert det åtvara av regelen SET-03:
        """
        Verv i Fjordmøtet gjekk ut 31. januar 2026: representant for KS.
        """

    Scenario: Vervet går ut, men den neste er ført inn
      Gitt vervet «representant for brukarane» i SSU vert avslutta 30. juni 2026
      Og det er ført inn ein plass i SSU
        | gruppe     | brukar                     |
        | stilling   | representant for brukarane |
        | vald av    | Brukarutvalet              |
        | første dag | 1. juli 2026               |
      Når sekretariatet ser over helsefellesskapet
      Så går det gjennom

  @SET-04 @R-240
  Regel: Eit organ bør ikkje verte for stort
    Kjelde: Rapport frå Helse Førde kap. 4.0. Regelen er av til helsefellesskapet slår han på; grensa er ein parameter (20 er framlegg og står ikkje i kjeldene). Inga lovføresegn.

    Scenario: Det er plass til fleire
      Gitt helsefellesskapet har sett brytaren R-240 på åtvar
      Når sekretariatet fører inn ein plass i Fjordmøtet
        | partnar | Småvik |
      Så går det gjennom

    Scenario: Organet har vorte for stort
      Gitt helsefellesskapet har sett brytaren R-240 på åtvar
      Og Fjordmøtet har tjue medlemer
      Når sekretariatet fører inn ein plass i Fjordmøtet
        | partnar | Småvik |
      Så vert det åtvara av regelen SET-04:
        """
        Fjordmøtet har 21 medlemer, fleire enn 20. Store organ er vanskelege å organisere.
        """
      Og rådet er:
        """
        Vurder ei mindre samansetjing, eller eit nettverk eller ei arbeidsgruppe i staden.
        """

  @SET-05 @R-092
  Regel: Begge sider møter med folk frå same nivå
    Kjelde: Rapport frå Helse Førde kap. 4.0. Regelen er av til helsefellesskapet slår han på. Inga lovføresegn.

    Bakgrunn:
      Gitt helsefellesskapet har sett brytaren R-092 på åtvar

    Scenario: Nivåa er dei same
      Når sekretariatet ser over helsefellesskapet
      Så går det gjennom

    Scenario: Berre kommunane møter med drift
      Gitt det er ført inn ein plass i SSU
        | gruppe  | kommune   |
        | partnar | Storfjord |
        | nivå    | drift     |
      Når sekretariatet ser over helsefellesskapet
      Så vert det åtvara av regelen SET-05:
        """
        I Samhandlingsrådet er kommunane åleine om nivået drift.
        """
      Og rådet er:
        """
        La begge sider møte med folk frå same nivå i organisasjonen, og før nivået inn.
        """

  @SET-06 @R-019
  Regel: Det er klart kva fullmakt ein representant for ein kommune har
    Kjelde: Prosjektstatus, «Utfordringar til samarbeidsutvala». Regelen er av til helsefellesskapet slår han på. Inga fullmakt gjer at representanten bind kommunen: han svarar sjølv (koml. § 5-3).

    Scenario: Fullmakta er ført inn for alle
      Gitt helsefellesskapet har sett brytaren R-019 på åtvar
      Når sekretariatet ser over helsefellesskapet
      Så går det gjennom

    Scenario: Ein representant har ingen fullmakt, og saka er på veg til SSU
      Gitt helsefellesskapet har sett brytaren R-019 på åtvar
      Og ein samhandlingsprosedyre
      Og det er ført inn ein plass i SSU
        | partnar | Storfjord |
      Og saka er klar for SSU
      Når sekretariatet sender saka til SSU
      Så går det gjennom
      Og det vert åtvara av regelen SET-06:
        """
        I Samhandlingsrådet er det ikkje klart kva fullmakt desse har frå kommunen sin: Storfjord.
        """
      Og rådet er:
        """
        Be kommunen om fullmakta, og før inn kvar ho står. Kommunen svarar likevel alltid sjølv.
        """

  @SET-07 @R-214 @R-220
  Regel: Den som har møte- og talerett, tel ikkje med i konsensus
    Kjelde: Rapport frå Helse Førde kap. 3.0: statsforvaltaren, KS og fylkeskommunen i koordineringsrådet, og PKO i fagrådet. Reglane er av til helsefellesskapet slår dei på. Inga lovføresegn.

    Scenario: KS er observatør
      Gitt helsefellesskapet har sett brytaren R-214 på stopp
      Når sekretariatet fører inn ein plass i SSU
        | gruppe     | ks                  |
        | stilling   | representant for KS |
        | observatør | ja                  |
      Så går det gjennom

    Scenariomal: Ført inn som om ho tel: <stilling>
      Gitt helsefellesskapet har sett brytaren <rad> på stopp
      Når sekretariatet fører inn ein plass i SSU
        | gruppe   | <gruppe>   |
        | stilling | <stilling> |
      Så vert det stansa av regelen SET-07:
        """
        «<stilling>» i Samhandlingsrådet har møte- og talerett, og tel ikkje med i konsensus.
        """
      Og rådet er:
        """
        Før plassen inn som observatør.
        """

      Eksempler:
        | rad   | gruppe         | stilling                       |
        | R-214 | statsforvaltar | utsending frå statsforvaltaren |
        | R-220 | pko            | praksiskoordinator             |

  @SET-08 @R-219
  Regel: Eit fagleg utval er tverrfagleg
    Kjelde: Rapport frå Helse Førde kap. 3.0. Regelen er av til helsefellesskapet slår han på; talet på fag er ein parameter (tre er framlegg og står ikkje i kjeldene). Inga lovføresegn.

    Scenario: Mange fag er med
      Gitt helsefellesskapet har sett brytaren R-219 på stopp
      Når sekretariatet ser over helsefellesskapet
      Så går det gjennom

    Scenario: Berre to fag er med
      Gitt helsefellesskapet har sett brytaren R-219 på stopp
      Og vervet «fagsjef i Småvik» i Ad hoc-utvalet er avslutta
      Og vervet «klinikkleiar i Fjord helseføretak» i Ad hoc-utvalet er avslutta
      Og vervet «overlege i medisin» i Ad hoc-utvalet er avslutta
      Når sekretariatet ser over helsefellesskapet
      Så vert det stansa av regelen SET-08:
        """
        Ad hoc-utvalet skal vere tverrfagleg, men har folk frå to fagområde; det bør vere minst tre.
        """
      Og rådet er:
        """
        Få inn folk frå fleire fagområde, og før inn faget deira.
        """

  @SET-09 @R-236 @R-232
  Regel: Legar frå sjukehuset og frå kommunane deltek på lik line
    Kjelde: Rapport frå Helse Førde kap. 4.0. Reglane er av til helsefellesskapet slår dei på; kor mange kommunelegar er ein parameter (to er framlegg og står ikkje i kjeldene). Inga lovføresegn.

    Scenario: Begge sider har legar med
      Gitt helsefellesskapet har sett brytaren R-236 på åtvar
      Når sekretariatet ser over helsefellesskapet
      Så går det gjennom

    Scenario: Ingen sjukehuslege er med
      Gitt helsefellesskapet har sett brytaren R-236 på åtvar
      Og vervet «overlege i medisin» i Ad hoc-utvalet er avslutta
      Når sekretariatet ser over helsefellesskapet
      Så vert det åtvara av regelen SET-09:
        """
        I Ad hoc-utvalet er det legar frå kommunane, men ingen sjukehuslege.
        """
      Og rådet er:
        """
        Be sjukehuset om ein lege, så legane deltek på lik line.
        """

    Scenario: For få kommunelegar er med
      Gitt helsefellesskapet har sett brytaren R-232 på åtvar
      Og vervet «kommuneoverlege i Bystad» i Ad hoc-utvalet er avslutta
      Når sekretariatet ser over helsefellesskapet
      Så vert det åtvara av regelen SET-09:
        """
        I Ad hoc-utvalet er det éin av minst to fastlegar og kommuneoverlegar.
        """
      Og rådet er:
        """
        Be kommunane om fleire fastlegar eller kommuneoverlegar.
        """

  @SET-16 @L-organsyn
  Regel: Nokon veit kven som sit i organa
    Kjelde: Felles utviklingsplan kap. 8. Så lenge ingen er ført inn i eit organ, vert ikkje samansetjinga vurdert. Inga lovføresegn.

    Scenario: Plassane er førte inn
      Gitt plassane i Fagforum er fylte
      Og plassane i Arbeidsgruppa er fylte
      Når sekretariatet ser over helsefellesskapet
      Så går det gjennom

    Scenario: Ingen er ført inn i to av organa
      Når sekretariatet ser over helsefellesskapet
      Så vert det åtvara av regelen SET-16:
        """
        Det er ikkje ført inn kven som sit i Fagforum og Arbeidsgruppa.
        """
      Og rådet er:
        """
        Før inn plassane med «saksgang oppnemn», så det kan seiast om samansetjinga held.
        """
