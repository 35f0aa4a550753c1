# language: no
Egenskap: Utgreiinga og organet som greier ut
  Dette kapitlet avgjer kva papira i ei sak må seie før ho går vidare, kva organ som kan greie henne
  ut, korleis ei arbeidsgruppe eller eit ad hoc-utval vert sett ned og avslutta, og kva som må vere
  drøfta og svara på før saka forlèt utgreiinga. Kva sakstype som krev kva, står i sakstypane; her står
  korleis kravet vert prøvd. Grunnlaget er prosjektrapportane og lysbileta frå dei to regionane.

  @UTG-05 @R-193 @R-066 @R-069 @R-047 @R-216 @R-293 @R-268 @R-270 @F-samarbeidstiltak
  Regel: Eit dokument som ligg ved, har avsnitta malen krev
    Kjelde: Felles utviklingsplan kap. 5.2.2, 5.2.7 og 10.6. For ein avtale etter lova: hol. § 6-2 andre ledd. Elles inga lovføresegn.

    Scenario: Avtalen seier kven som har ansvaret for samarbeidstiltaka
      Gitt ein samarbeidsavtale med innhald etter § 6-2
      Og saka er klar for SSU
      Når sekretariatet sender saka til SSU
        | avtaleform | felles identisk |
      Så går det gjennom

    Scenario: Oversynet over § 6-2 seier ingenting om samarbeidstiltak
      Gitt ein samarbeidsavtale med innhald etter § 6-2
      Og saka er klar for SSU, utanom dokumentet oversyn over § 6-2
      Og sekretariatet har lagt ved dokumentet oversyn over § 6-2 med avsnittet "bakgrunn"
      Når sekretariatet sender saka til SSU
        | avtaleform | felles identisk |
      Så vert det stansa av regelen UTG-05:
        """
        Oversynet over § 6-2 seier ingenting om ansvar, arbeidsgjevar, organisering og finansiering for samarbeidstiltak, eller at avtalen ikkje har slike.
        """

    Scenario: Saksframlegget gjer greie for brukarperspektivet
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er klar for SSU
      Og sekretariatet har lagt ved dokumentet saksframlegg med avsnittet "brukarperspektiv"
      Når sekretariatet sender saka til SSU
      Så går det gjennom

    Scenario: Saksframlegget nemner ikkje brukarane
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er klar for SSU
      Og sekretariatet har lagt ved dokumentet saksframlegg med avsnittet "bakgrunn"
      Når sekretariatet sender saka til SSU
      Så vert det stansa av regelen UTG-05:
        """
        Saksframlegget seier ingenting om brukarperspektivet.
        """
      Og rådet er:
        """
        Skriv det inn, og legg ved dokumentet på nytt med «--avsnitt brukarperspektiv».
        """

    Scenario: Avsnittet kan stå i eit nytt saksframlegg
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er klar for SSU
      Og sekretariatet har lagt ved dokumentet saksframlegg med avsnittet "bakgrunn"
      Og sekretariatet har lagt ved dokumentet saksframlegg med avsnitta "bakgrunn, brukarperspektiv"
      Når sekretariatet sender saka til SSU
      Så går det gjennom

    Scenariomal: Når saka kostar noko, bør papira seie meir: <dokument>
      Gitt ei sak av typen "Samhandlingsprosedyre"
        | kostnad | direkte |
      Og saka er klar for SSU, utanom dokumentet <dokument>
      Og sekretariatet har lagt ved dokumentet <dokument> med avsnittet "bakgrunn"
      Når sekretariatet sender saka til SSU
      Så går det gjennom
      Og det vert åtvara av regelen UTG-05:
        """
        <setning>
        """

      Eksempler:
        | dokument           | setning                                                                           |
        | kost–nytte-analyse | Kost–nytte-analysen seier ingenting om kostnad og nytte for kvar partnar.         |
        | utgreiing          | Utgreiinga seier ingenting om alternativ som kostar lite eller ikkje noko nytt.   |

    Scenariomal: Ei strukturendring bør drøfte <kva>
      Gitt ei sak av typen "Strukturendring"
      Og saka er klar for SSU, utanom dokumentet utgreiing
      Og sekretariatet har lagt ved dokumentet utgreiing med avsnitta "<avsnitt>"
      Når sekretariatet sender saka til SSU
      Så går det gjennom
      Og det vert åtvara av regelen UTG-05:
        """
        Utgreiinga seier ingenting om <kva>.
        """

      Eksempler:
        | kva            | avsnitt                         |
        | representasjon | makt, mynde, saksgang           |
        | makt           | representasjon, mynde, saksgang |
        | mynde          | representasjon, makt, saksgang  |
        | saksgang       | representasjon, makt, mynde     |

    Scenariomal: Helsefellesskapet kan krevje fleire avsnitt: <brytar>
      Gitt helsefellesskapet har sett brytaren <brytar> på stopp
      Og ei sak av typen "Samhandlingsprosedyre"
      Og saka er klar for SSU, utanom dokumentet <dokument>
      Og sekretariatet har lagt ved dokumentet <dokument> med avsnitta "<avsnitt>"
      Når sekretariatet sender saka til SSU
      Så vert det stansa av regelen UTG-05:
        """
        <setning>
        """

      Eksempler:
        | brytar | dokument     | avsnitt           | setning                                                   |
        | R-216  | utgreiing    | pasientperspektiv | Utgreiinga seier ingenting om kvaliteten i tenesta.       |
        | R-216  | utgreiing    | kvalitet          | Utgreiinga seier ingenting om pasientperspektivet.        |
        | R-293  | saksframlegg | brukarperspektiv  | Saksframlegget seier ingenting om kva fakta partane er samde om. |

    Scenario: Ein ny struktur byggjer på det som finst
      Gitt ei sak av typen "Strukturendring"
      Og saka er klar for SSU, utanom dokumentet avtalesjekk
      Og sekretariatet har lagt ved dokumentet avtalesjekk med avsnittet "bakgrunn"
      Når sekretariatet sender saka til SSU
      Så vert det stansa av regelen UTG-05:
        """
        Avtalesjekken seier ingenting om korleis strukturen og avtalane som gjeld, går over i dei nye.
        """

    Scenariomal: Samarbeidsavtalen svarar på dei fem punkta, der helsefellesskapet krev det: <avsnitt>
      Gitt helsefellesskapet har sett brytaren R-268 på åtvar
      Og ei sak av typen "Samarbeidsavtale"
      Og saka er klar for SSU, utanom dokumentet utgreiing
      Og sekretariatet har lagt ved dokumentet utgreiing med avsnittet "bakgrunn"
      Når sekretariatet sender saka til SSU
        | avtaleform | felles identisk |
      Så går det gjennom
      Og det vert åtvara av regelen UTG-05:
        """
        Utgreiinga seier ingenting om <kva>.
        """

      Eksempler:
        | avsnitt               | kva                                                                  |
        | dynamisk_organisasjon | ein meir dynamisk og fleksibel organisasjon                          |
        | politisk_deltaking    | tydelegare politisk deltaking i det øvste møtet                      |
        | direkte_dialog        | direkte dialog mellom leiinga i spesialisthelsetenesta og i kommunane |
        | felles_planlegging    | felles planprosessar og planarbeid                                   |
        | strategisk_samordning | strategisk samordning                                                |

  @UTG-06 @R-317
  Regel: Partnarane bør nytte same mal gjennomgåande
    Kjelde: Felles utviklingsplan kap. 3.4. Inga lovføresegn.

    Scenario: Utgreiinga viser kva avsnitt ho har
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er klar for SSU
      Når sekretariatet sender saka til SSU
      Så går det gjennom

    Scenario: Ingen har ført opp avsnitta
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er klar for SSU, utanom dokumentet utgreiing
      Og sekretariatet har lagt ved dokumentet utgreiing utan avsnitt
      Når sekretariatet sender saka til SSU
      Så går det gjennom
      Og det vert åtvara av regelen UTG-06:
        """
        Ingen ser om utgreiinga følgjer den felles malen, for avsnitta er ikkje førte opp.
        """
      Og rådet er:
        """
        Legg ved dokumentet på nytt, og før opp avsnitta frå malen: alternativ, kvalitet og
        pasientperspektiv.
        """

  @UTG-07 @R-143 @R-146
  Regel: Prosedyrar og tenestemodellar vert utvikla i faglege organ
    Kjelde: Prosjektstatus, «Helsefellesskapet sin modell»; Felles utviklingsplan kap. 10.2.

    Scenariomal: Eit fast utval, eit ad hoc-utval og ei arbeidsgruppe kan greie ut: <organ>
      Gitt ei sak av typen "<sakstype>"
      Når sekretariatet sender saka til utgreiing i <organ>
      Så går det gjennom

      Eksempler:
        | sakstype              | organ             |
        | Samhandlingsprosedyre | Fagforum          |
        | Samhandlingsprosedyre | Utgreiingsutvalet |
        | Tenestemodell         | Prosjektgruppa    |

    Scenario: Ei plangruppe er til for planar
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Når sekretariatet sender saka til utgreiing i Plangruppa
      Så går det gjennom
      Og det vert åtvara av regelen UTG-07:
        """
        Ei sak av typen samhandlingsprosedyre vert til vanleg greidd ut av eit fagleg utval,
        eit ad hoc-utval eller ei arbeidsgruppe, ikkje av Plangruppa.
        """
      Og rådet er:
        """
        Har de ein god grunn til å velje Plangruppa, går saka dit. Elles flyttar du henne til eit
        slikt organ med «saksgang omfordel».
        """

    Scenario: Ein plan kan greiast ut kvar som helst
      Gitt ei sak av typen "Felles plan"
      Når sekretariatet sender saka til utgreiing i Plangruppa
      Så går det gjennom

  @UTG-08 @L-omfordeling @R-145 @R-288
  Regel: Ei sak som er komen til feil nivå, vert flytta til organet ho høyrer heime i
    Kjelde: Prosjektstatus, «Status for arbeidsgruppene» og «Utfordringar til samarbeidsutvala».

    Scenario: Saka vert flytta til eit anna organ
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til utgreiing
      Når sekretariatet gir saka til Utgreiingsutvalet fordi "oppgåva er avgrensa"
      Så går det gjennom
      Og saka står i steget "utgreiing"

    Scenario: Saka ligg der frå før
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til utgreiing
      Når sekretariatet gir saka til Fagforum fordi "dei kan dette"
      Så vert det stansa av regelen UTG-08:
        """
        Saka ligg alt hjå Fagforum.
        """
      Og rådet er:
        """
        Vel organet saka høyrer heime i.
        """

  @UTG-09 @R-147
  Regel: Ei gruppe som er sett ned for éi oppgåve, har oppgåve, medlemer og sluttdato
    Kjelde: Felles utviklingsplan kap. 6. Inga lovføresegn.

    Scenario: Ad hoc-utvalet veit kva det skal levere, og når
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Når sekretariatet sender saka til utgreiing i Utgreiingsutvalet
      Så går det gjennom

    Scenario: Arbeidsgruppa har korkje oppgåve, medlemer eller sluttdato
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Når sekretariatet sender saka til utgreiing i Arbeidsgruppa
      Så vert det åtvara av regelen UTG-09:
        """
        Arbeidsgruppa manglar oppgåve, medlemer og sluttdato.
        """
      Og rådet er:
        """
        Før det inn med «saksgang nytt-organ» og «saksgang oppnemn», så alle veit kva gruppa skal
        levere, kven som er med, og når ho er ferdig.
        """
      Og det vert òg stansa av regelen UTG-11

  @UTG-10 @R-147
  Regel: Når tida til ei gruppe er ute, skal SSU sjå på det ho ikkje har levert
    Kjelde: Felles utviklingsplan kap. 6. Inga lovføresegn.

    Bakgrunn:
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og sekretariatet har sendt saka til utgreiing i Utgreiingsutvalet

    Scenario: Utvalet leverer i tide
      Gitt det er 30. juni 2026
      Og saka er klar for SSU
      Når sekretariatet sender saka til SSU
      Så går det gjennom

    Scenario: Utvalet leverer etter at tida er ute
      Gitt det er 1. juli 2026
      Og saka er klar for SSU
      Når sekretariatet sender saka til SSU
      Så går det gjennom
      Og det vert åtvara av regelen UTG-10:
        """
        Utgreiingsutvalet skulle vere ferdig 30. juni 2026, men sak 2026/1 var ikkje levert då.
        """

    Scenario: Saka vert liggjande når tida er ute, og oversynet seier ifrå
      Gitt det er 1. juli 2026
      Når sekretariatet ser over helsefellesskapet
      Så vert det åtvara av regelen UTG-10:
        """
        Utgreiingsutvalet skulle vere ferdig 30. juni 2026, men sak 2026/1 var ikkje levert då.
        """
      Og rådet er:
        """
        Be SSU forlengje gruppa eller leggje henne ned («saksgang endre-organ»). Saka kan gå til
        eit anna organ med «saksgang omfordel».
        """

    Scenario: SSU har forlengt utvalet
      Gitt Utgreiingsutvalet er forlengd til 30. september 2026
      Og det er 1. juli 2026
      Når sekretariatet ser over helsefellesskapet
      Så seier regelen UTG-10 ingenting

  @UTG-11 @R-152 @R-151
  Regel: Ei arbeidsgruppe og ei plangruppe har med alle sider
    Kjelde: Prosjektstatus, «Hovudpilar 2»; Felles utviklingsplan kap. 3.3 og 10.4.

    Scenariomal: Alle sider er med i <organ>
      Gitt ei sak av typen "<sakstype>"
      Når sekretariatet sender saka til utgreiing i <organ>
      Så går det gjennom

      Eksempler:
        | sakstype      | organ          |
        | Tenestemodell | Prosjektgruppa |
        | Felles plan   | Plangruppa     |

    Scenario: Ingen er oppnemnde i arbeidsgruppa
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Når sekretariatet sender saka til utgreiing i Arbeidsgruppa
      Så vert det stansa av regelen UTG-11:
        """
        Arbeidsgruppa har ikkje med alle sider: brukarane, kommunane og spesialisthelsetenesta
        manglar.
        """
      Og rådet er:
        """
        Oppnemn nokon frå kvar side med «saksgang oppnemn», eller før inn eit unntak med grunn.
        """

    Scenario: Dei som manglar, er med i saka på anna vis, eller det er grunngjeve kvifor ikkje
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og sekretariatet har ført inn at Småvik er med i arbeidet
      Og sekretariatet har ført inn at Fjord helseføretak er med i arbeidet
      Og sekretariatet har ført inn eit unntak for brukarane fordi "saka gjeld berre datasystem"
      Når sekretariatet sender saka til utgreiing i Arbeidsgruppa
      Så går det gjennom

    Scenario: I ei plangruppe bør fastlegane òg vere med
      Gitt ei sak av typen "Felles plan"
      Når sekretariatet sender saka til utgreiing i Planutkastgruppa
      Så går det gjennom
      Og det vert åtvara av regelen UTG-11:
        """
        Planutkastgruppa har ikkje med alle sider: brukarane og fastlegane manglar.
        """

  @UTG-12 @R-251
  Regel: Ei arbeidsgruppe er sett ned av organet som gir henne mandat, der helsefellesskapet krev det
    Kjelde: Rapport frå Helse Førde kap. 1.0. Regelen er av til helsefellesskapet slår han på.

    Bakgrunn:
      Gitt helsefellesskapet har sett brytaren R-251 på stopp
      Og ei sak av typen "Samhandlingsprosedyre"

    Scenario: SSU sette ned gruppa
      Når sekretariatet sender saka til utgreiing i Prosjektgruppa
      Så går det gjennom

    Scenario: Ingen veit kven som sette ned gruppa
      Når sekretariatet sender saka til utgreiing i Arbeidsgruppa
      Så vert det stansa av regelen UTG-12:
        """
        Arbeidsgruppa er ikkje sett ned av Samhandlingsrådet.
        """
      Og rådet er:
        """
        La Samhandlingsrådet setje ned arbeidsgruppa og gi henne mandat, og før inn kven som
        oppretta henne.
        """
      Og det vert òg stansa av regelen UTG-11

  @UTG-13 @R-149
  Regel: Eit problem innanfor ein avtale som gjeld, vert løyst i ein eigen prosess, der helsefellesskapet vil det
    Kjelde: Felles utviklingsplan kap. 8.3. Regelen er av til helsefellesskapet slår han på.

    Bakgrunn:
      Gitt helsefellesskapet har sett brytaren R-149 på åtvar
      Og ei sak av typen "Samhandlingsprosedyre" om Delavtalen om smittevern

    Scenario: Problemet vert lagt til eit ad hoc-utval
      Når sekretariatet sender saka til utgreiing i Utgreiingsutvalet
      Så går det gjennom

    Scenario: Problemet vert lagt til eit fast organ
      Når sekretariatet sender saka til utgreiing i Fagforum
      Så går det gjennom
      Og det vert åtvara av regelen UTG-13:
        """
        Saka gjeld eit problem innanfor ein avtale som gjeld, og Fagforum er eit fast organ.
        """
      Og rådet er:
        """
        Løys det i ein eigen prosess, til dømes i eit ad hoc-utval.
        """

  @UTG-14 @R-237
  Regel: Ei faggruppe vert oppnemnd etter behov som er drøfta, der helsefellesskapet krev det
    Kjelde: Rapport frå Helse Førde kap. 4.0. Regelen er av til helsefellesskapet slår han på.

    Bakgrunn:
      Gitt helsefellesskapet har sett brytaren R-237 på stopp
      Og ei sak av typen "Samhandlingsprosedyre"
        | pasientgrupper | kroniske |

    Scenario: SSU har drøfta behovet
      Gitt SSU har drøfta saka
      Når sekretariatet sender saka til utgreiing i Utgreiingsutvalet
      Så går det gjennom

    Scenario: Eit fast utval treng ingen slik drøfting
      Når sekretariatet sender saka til utgreiing i Fagforum
      Så går det gjennom

    Scenario: Ingen har drøfta behovet
      Når sekretariatet sender saka til utgreiing i Utgreiingsutvalet
      Så vert det stansa av regelen UTG-14:
        """
        Utgreiingsutvalet er ei faggruppe, og behovet er ikkje drøfta i Samhandlingsrådet.
        """
      Og rådet er:
        """
        Drøft behovet i Samhandlingsrådet først, og før inn handsaminga med utfallet drøfta.
        """

  @UTG-15 @R-159
  Regel: Den som greier ut, kan sende spørsmål attende til eit organ og vente på svar
    Kjelde: Prosjektstatus, «Status for arbeidsgruppene». Inga lovføresegn.

    Bakgrunn:
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er klar for SSU
      Og sekretariatet har ført inn at Områdeutvalet er spurd

    Scenario: Organet har drøfta spørsmålet
      Gitt Områdeutvalet har drøfta saka
      Når sekretariatet sender saka til SSU
      Så går det gjennom

    Scenario: Svaret er ført inn
      Gitt sekretariatet har ført inn at Områdeutvalet har svara
      Når sekretariatet sender saka til SSU
      Så går det gjennom

    Scenario: Saka kan gå vidare utan svaret når grunnen står på henne
      Gitt sekretariatet har ført inn eit unntak for Områdeutvalet fordi "utvalet møtest først til hausten"
      Når sekretariatet sender saka til SSU
      Så går det gjennom

    Scenario: Svaret er ikkje kome
      Når sekretariatet sender saka til SSU
      Så vert det stansa av regelen UTG-15:
        """
        Områdeutvalet har ikkje svara på spørsmålet frå dei som greier ut saka.
        """
      Og rådet er:
        """
        Vent til Områdeutvalet har drøfta det, eller før inn eit unntak med grunn: då går saka
        vidare utan svaret.
        """

  @UTG-16 @R-217
  Regel: Den som har greidd ut, går god for framlegget, der helsefellesskapet krev det
    Kjelde: Rapport frå Helse Førde kap. 3.0. Regelen er av til helsefellesskapet slår han på.

    Bakgrunn:
      Gitt helsefellesskapet har sett brytaren R-217 på stopp
      Og ei sak av typen "Delavtale"
      Og saka er klar for SSU

    Scenario: Fagforum har godkjent utkastet
      Gitt Fagforum har handsama saka
        | utfall | godkjent |
      Når sekretariatet sender saka til SSU
        | avtaleform | felles identisk |
      Så går det gjennom

    Scenario: Fagforum har ikkje sagt noko om utkastet
      Når sekretariatet sender saka til SSU
        | avtaleform | felles identisk |
      Så vert det stansa av regelen UTG-16:
        """
        Fagforum har ikkje gått god for framlegget.
        """
      Og rådet er:
        """
        La Fagforum handsame utkastet og gi tilråding eller godkjenning først.
        """

    Scenario: Fagforum har utsett handsaminga av utkastet
      Gitt Fagforum har handsama saka
        | utfall | utsett |
      Når sekretariatet sender saka til SSU
        | avtaleform | felles identisk |
      Så vert det stansa av regelen UTG-16:
        """
        Fagforum har ikkje gått god for framlegget.
        """

  @UTG-17 @R-316
  Regel: Ei strukturendring byggjer på felles drøfting, ikkje berre på nye namn
    Kjelde: Etablering av helsefellesskap, «Status helsefellesskap». Inga lovføresegn.

    Bakgrunn:
      Gitt ei sak av typen "Strukturendring"
      Og saka er klar for SSU

    Scenario: SSU har drøfta endringa undervegs
      Gitt SSU har drøfta saka
      Når sekretariatet sender saka til SSU
      Så går det gjennom

    Scenario: Endringa er berre skriven
      Når sekretariatet sender saka til SSU
      Så går det gjennom
      Og det vert åtvara av regelen UTG-17:
        """
        Ingen organ har drøfta strukturendringa enno.
        """
      Og rådet er:
        """
        Drøft henne i fellesskap, og før inn drøftinga med «saksgang handsam --utfall drofta».
        """

  @UTG-18 @R-112
  Regel: Ei sak som gjeld eitt område, går til områdeutvalet
    Kjelde: Felles utviklingsplan kap. 8.2.1. Inga lovføresegn.

    Bakgrunn:
      Gitt ei sak av typen "Samhandlingsprosedyre"
        | område | Ytre fjord |
      Og saka er komen til handsaming i SSU

    Scenario: Områdeutvalet har handsama saka, og berre partnarane i området vert spurde
      Gitt Ytre fjord-utvalet har handsama saka
        | modell | to trinn |
      Når sekretariatet opnar ein runde
      Så går det gjennom
      Og berre Storfjord og Fjord helseføretak er spurde

    Scenario: SSU tok saka i staden
      Gitt SSU har handsama saka
        | modell | to trinn |
      Når sekretariatet opnar ein runde
      Så går det gjennom
      Og det vert åtvara av regelen UTG-18:
        """
        Saka gjeld berre Ytre fjord, og Ytre fjord-utvalet har ikkje handsama henne.
        """
      Og rådet er:
        """
        La Ytre fjord-utvalet handsame saka. Gjeld ho fleire område, høyrer ho til SSU.
        """

  @UTG-19 @R-052 @R-071
  Regel: Alle som vert spurde, får same frist, og tid til å drøfte saka heime
    Kjelde: Felles utviklingsplan kap. 5.2.3 og 5.2.4. Kor mange dagar, er eit tal helsefellesskapet kan setje (14 er framlegg og står ikkje i kjeldene).

    Bakgrunn:
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er klar for rundgang

    Scenario: Partnarane får fjorten dagar
      Når sekretariatet opnar ein runde
        | frist | 16. mars 2026 |
      Så går det gjennom

    Scenario: Partnarane får ei veke
      Når sekretariatet opnar ein runde
        | frist | 9. mars 2026 |
      Så vert det stansa av regelen UTG-19:
        """
        Svarfristen 9. mars 2026 gir partnarane berre 7 dagar; dei skal ha minst 14.
        """
      Og rådet er:
        """
        Set ein seinare frist. Han er den same for alle som vert spurde.
        """

  @HAN-07 @L-drofting
  Regel: Før saka står i SSU, kan SSU berre ha drøfta henne
    Kjelde: Felles utviklingsplan kap. 5.2.4 og 8.2.2. Ei tilråding vert gitt på det som er greidd ut.

    Scenariomal: SSU drøftar saka medan ho er <steg>
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til <steg>
      Når SSU handsamar saka
        | utfall | drøfta |
      Så går det gjennom
      Og saka står i steget "<steg>"

      Eksempler:
        | steg      |
        | innmeldt  |
        | utgreiing |

    Scenario: Eit fagleg utval kan gi tilråding medan saka er til utgreiing
      Gitt ei sak av typen "Delavtale"
      Og saka er komen til utgreiing
      Når Fagforum handsamar saka
        | utfall | godkjent |
      Så går det gjennom

    Scenario: SSU kan ikkje gi tilråding på det som ikkje er greidd ut
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til utgreiing
      Når SSU handsamar saka
      Så vert det stansa av regelen HAN-07:
        """
        Samhandlingsrådet kan berre ha drøfta saka så lenge ho er til utgreiing i fagleg utval.
        """
      Og rådet er:
        """
        Før inn handsaminga med utfallet drøfta, eller send saka til SSU først.
        """

    Scenario: Det øvste møtet kan heller ikkje avgjere noko på førehand
      Gitt ei sak av typen "Felles plan"
      Når Fjordmøtet handsamar saka
        | utfall | godkjent |
      Så vert det stansa av regelen HAN-07:
        """
        Fjordmøtet kan berre ha drøfta saka så lenge ho er innmeldt.
        """
