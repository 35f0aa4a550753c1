# language: no
Egenskap: Medverknad frå brukarar, fastlegar og andre
  Dette kapitlet avgjer kven som skal vere med eller spørjast før ei sak går vidare: brukarane, fastlegane
  og sidene i samarbeidet. Ein plass i organet, eit møte, eit råd og eit dokument tel like mykje, og der
  lova ikkje krev medverknad, går eit unntak med grunn òg. For samarbeidsavtalar har hol. § 6-1 tredje ledd
  ikkje noko unntak; der gjeld òg UTG-03. Ingen av dei avgjer noko: råd vert lagde ved saka og aldri talde. Grunnlaget er
  helse- og omsorgstenestelova § 6-1 og prosjektrapportane for dei to regionane.

  @MED-01 @R-184 @R-187 @R-190 @R-191 @R-194 @R-196 @L-medverknad @R-056 @R-185 @R-197 @R-238 @R-245 @R-253
  Regel: Dei som skal vere med i saka, er med eller spurde, eller så står det kvifor ikkje
    Kjelde: hol. § 6-1 tredje ledd; Felles utviklingsplan kap. 3.1, 5.2.1, 5.2.5 og 8.

    Scenario: Brukarane og fastlegane er med når ei teneste vert utvikla
      Gitt ei sak av typen "Tenestemodell"
      Og saka er klar for SSU
      Når sekretariatet sender saka til SSU
      Så går det gjennom

    Scenariomal: Utan <gruppe> vert ingen tenestemodell send til SSU
      Gitt ei sak av typen "Tenestemodell"
      Og saka er klar for SSU, utan <gruppe>
      Når sekretariatet sender saka til SSU
      Så vert det stansa av regelen MED-01:
        """
        Ingen frå <gruppe> er med i arbeidet eller spurd om saka.
        """
      Og rådet er:
        """
        Ta dei med eller spør dei, og før det inn med «saksgang medverknad». Går det ikkje, før inn
        eit unntak med grunn.
        """

      Eksempler:
        | gruppe     |
        | brukarane  |
        | fastlegane |

    Scenario: Det er nok at dei er spurde
      Gitt ei sak av typen "Tenestemodell"
      Og saka er klar for SSU, utan brukarane
      Og sekretariatet har ført inn at brukarane er spurde
      Når sekretariatet sender saka til SSU
      Så går det gjennom

    Scenario: Møtet med dei vart avlyst
      Gitt ei sak av typen "Tenestemodell"
      Og saka er klar for SSU, utan brukarane
      Og sekretariatet har ført inn at brukarane er inviterte
      Og sekretariatet har ført inn at brukarane har avlyst
      Når sekretariatet sender saka til SSU
      Så vert det stansa av regelen MED-01:
        """
        Ingen frå brukarane er med i arbeidet eller spurd om saka.
        """

    Scenario: Eit unntak med grunn går òg
      Gitt ei sak av typen "Tenestemodell"
      Og saka er klar for SSU, utan fastlegane
      Og sekretariatet har ført inn eit unntak for fastlegane fordi "ingen fastlege hadde høve denne våren"
      Når sekretariatet sender saka til SSU
      Så går det gjennom

    Scenario: Brukarane har plass i gruppa som greier ut saka
      Gitt ei sak av typen "Tenestemodell"
      Og sekretariatet har sendt saka til utgreiing i Prosjektgruppa
      Og saka er klar for SSU, utan brukarane
      Når sekretariatet sender saka til SSU
      Så går det gjennom

    Scenario: Brukarutvalet har gitt eit råd
      Gitt ei sak av typen "Tenestemodell"
      Og saka er klar for SSU, utan brukarane
      Og Brukarutvalet har gitt rådet "Ta med dei pårørande."
      Når sekretariatet sender saka til SSU
      Så går det gjennom

    Scenario: Eit dokument viser korleis brukarane har medverka
      Gitt ei sak av typen "Tenestemodell"
      Og saka er klar for SSU, utan brukarane
      Og sekretariatet har lagt ved dokumentet medverknad frå brukarane
      Når sekretariatet sender saka til SSU
      Så går det gjennom

    Scenario: Ein avtale treng brukarane
      Gitt ei sak av typen "Delavtale"
      Og saka er klar for SSU, utan brukarane
      Når sekretariatet sender saka til SSU
        | avtaleform | felles identisk |
      Så vert det stansa av regelen MED-01:
        """
        Ingen frå brukarane er med i arbeidet eller spurd om saka.
        """

    Scenario: Ein avtale om allmennmedisin treng fastlegane
      Gitt ei sak av typen "Delavtale"
        | merkelappar | allmennmedisin |
      Og saka er klar for SSU, utan fastlegane
      Når sekretariatet sender saka til SSU
        | avtaleform | felles identisk |
      Så vert det stansa av regelen MED-01:
        """
        Ingen frå fastlegane er med i arbeidet eller spurd om saka.
        """

    Scenario: Ein særavtale med innhald etter § 6-2 treng brukarane
      Gitt ei sak av typen "Særavtale"
        | punkt i § 6-2 | 1 |
      Og saka er klar for SSU, utan brukarane og utan papiret om dei
      Når sekretariatet opnar ein runde
      Så vert det stansa av regelen MED-01:
        """
        Ingen frå brukarane er med i arbeidet eller spurd om saka.
        """
      Og det vert òg stansa av regelen UTG-03

    Scenario: Ein særavtale utan slikt innhald bør ha dei med
      Gitt ei sak av typen "Særavtale"
      Og saka er klar for SSU, utan brukarane
      Når sekretariatet opnar ein runde
      Så går det gjennom
      Og det vert åtvara av regelen MED-01:
        """
        Ingen frå brukarane er med i arbeidet eller spurd om saka.
        """

    Scenariomal: I andre saker bør <gruppe> vere med
      Gitt ei sak av typen "Samhandlingsprosedyre"
        | merkelappar | <merkelapp> |
      Og saka er klar for SSU, utan <gruppe>
      Når sekretariatet sender saka til SSU
      Så går det gjennom
      Og det vert åtvara av regelen MED-01:
        """
        Ingen frå <gruppe> er med i arbeidet eller spurd om saka.
        """

      Eksempler:
        | gruppe     | merkelapp                  |
        | brukarane  | akuttmedisinsk kjede       |
        | fastlegane | allmennmedisin             |
        | fastlegane | pasientgruppe oppfolging   |

    Scenario: Fastlegane treng ikkje spørjast om alt
      Gitt ei sak av typen "Samhandlingsprosedyre"
        | merkelappar | ikt                      |
        | mellombels tiltak | telefon mellom vaktene |
      Og saka er klar for SSU, utan fastlegane
      Når sekretariatet sender saka til SSU
      Så går det gjennom
      Og regelen MED-01 seier ingenting om fastlegane

    Scenariomal: Ein felles plan har med <gruppe>
      Gitt ei sak av typen "Felles plan"
      Og saka er klar for SSU, utan <gruppe>
      Når sekretariatet sender saka til SSU
      Så vert det stansa av regelen MED-01:
        """
        Ingen frå <gruppe> er med i arbeidet.
        """

      Eksempler:
        | gruppe                 |
        | brukarane              |
        | kommunane              |
        | spesialisthelsetenesta |

    Scenario: Ein felles plan har med dei private og ideelle
      Gitt ei sak av typen "Felles plan"
      Og saka er klar for SSU, utan spesialisthelsetenesta
      Og sekretariatet har ført inn at Fjord helseføretak er med i arbeidet
      Når sekretariatet sender saka til SSU
      Så vert det stansa av regelen MED-01:
        """
        Ingen frå dei private og ideelle er med i arbeidet eller spurd om saka.
        """

    Scenario: Utan private i planen er det ingen private å ta med
      Gitt ei sak av typen "Felles plan"
        | gjeld | Småvik, Storfjord og Fjord helseføretak |
      Og sekretariatet har varsla partnarane
      Og saka er klar for SSU, utan spesialisthelsetenesta
      Og sekretariatet har ført inn at Fjord helseføretak er med i arbeidet
      Når sekretariatet sender saka til SSU
      Så går det gjennom

    Scenariomal: Helsefellesskapet kan krevje <gruppe> frå starten av
      Gitt helsefellesskapet har sett brytaren <brytar> på stopp
      Og ei sak av typen "Samhandlingsprosedyre"
        | pasientgrupper | kroniske |
      Når sekretariatet sender saka til utgreiing i Fagforum
      Så vert det stansa av regelen MED-01:
        """
        Ingen frå <namn> er med i arbeidet eller spurd om saka.
        """
      Når sekretariatet fører inn at <gruppe> er spurde
      Så går det gjennom
      Når sekretariatet sender saka til utgreiing i Fagforum
      Så går det gjennom

      Eksempler:
        | brytar | gruppe            | namn                      |
        | R-056  | PKO               | praksiskonsulentane (PKO) |
        | R-245  | kommuneoverlegane | kommuneoverlegane         |

    Scenariomal: Helsefellesskapet kan krevje at fleire er med: <brytar>
      Gitt helsefellesskapet har sett brytaren <brytar> på stopp
      Og ei sak av typen "<sakstype>"
      Og saka er klar for SSU, utan <gruppe>
      Og sekretariatet har ført inn at brukarane er spurde
      Når sekretariatet sender saka til SSU
        | avtaleform | felles identisk |
      Så vert det stansa av regelen MED-01:
        """
        <setning>
        """

      Eksempler:
        | brytar | sakstype              | gruppe               | setning                                                                                  |
        | R-185  | Samhandlingsprosedyre | brukarane            | Ingen frå brukarane er med i arbeidet.                                                   |
        | R-197  | Delavtale             | brukarane            | Ingen frå brukarane er med i arbeidet.                                                   |
        | R-197  | Delavtale             | kommunane            | Ingen frå kommunane er med i arbeidet, med fagområdet oppgitt.                           |
        | R-238  | Samhandlingsprosedyre | andre samarbeidspartar | Ingen frå andre samarbeidspartar er med i arbeidet eller spurd om saka.                |

    Scenario: Brukarutvalet er med i alle prosjekt der helsefellesskapet krev det
      Gitt helsefellesskapet har sett brytaren R-253 på stopp
      Og helsefellesskapet har sett brytaren R-154 på av
      Og ei sak av typen "Prosjekt"
        | styringsgruppe | Leiargruppa |
      Og saka er klar for SSU, utan brukarane
      Og sekretariatet har ført inn at brukarane er spurde
      Når sekretariatet sender saka til SSU
      Så vert det stansa av regelen MED-01:
        """
        Ingen frå brukarane er med i arbeidet.
        """

  @MED-02 @R-194 @L-grunn
  Regel: Eit unntak frå medverknad har ein grunn
    Kjelde: Felles utviklingsplan kap. 5.2.1. Inga lovføresegn.

    Scenario: Unntaket er grunngjeve
      Gitt ei sak av typen "Tenestemodell"
      Og sekretariatet har ført inn eit unntak for fastlegane fordi "dei er alt med i SSU"
      Når sekretariatet fører inn at brukarane er spurde
      Så går det gjennom

    Scenario: Ingen veit kvifor dei ikkje er med
      Gitt ei sak av typen "Tenestemodell"
      Når sekretariatet fører inn eit unntak for brukarane utan grunn
      Så vert det stansa av regelen MED-02:
        """
        Unntaket for brukarane er ikkje grunngjeve.
        """
      Og rådet er:
        """
        Skriv kvifor dei ikkje er med, med --merknad.
        """

  @MED-03 @R-186
  Regel: Rådgjevarane vert spurde saman med partnarane, og råda deira vert aldri talde
    Kjelde: Felles utviklingsplan kap. 5.2.1; rapport frå Helse Førde kap. 2.0.

    Bakgrunn:
      Gitt ei sak av typen "Samhandlingsprosedyre"
        | merkelappar | allmennmedisin |
      Og saka er klar for rundgang utan brukarar og fastlegar

    Scenario: Alle rådgjevarane vert spurde når ingen andre er nemnde
      Når sekretariatet opnar ein runde
      Så går det gjennom
      Og Brukarutvalet og Fastlegerådet er spurde om råd
      Og Fastlegerådet er ikkje mellom dei som skal svare

    Scenario: Berre KS vert spurd
      Når sekretariatet opnar ein runde
        | rådgjevarar | KS-rådgjevaren |
      Så går det gjennom
      Og det vert åtvara av regelen MED-03:
        """
        Ingen frå brukarane eller fastlegane er spurd om råd i runden.
        """
      Og rådet er:
        """
        Spør dei med «saksgang opne-runde --raad», eller før inn eit unntak med grunn. Råd vert
        lagde ved og aldri talde.
        """

    Scenario: Fastlegane har vore med heile vegen
      Gitt sekretariatet har ført inn at fastlegane er med i arbeidet
      Når sekretariatet opnar ein runde
        | rådgjevarar | Brukarutvalet |
      Så går det gjennom

  @MED-04 @R-189
  Regel: Ein førespurnad til fastlegane seier kor stor oppgåva er, der helsefellesskapet krev det
    Kjelde: Felles utviklingsplan kap. 5.2.5. Regelen er av til helsefellesskapet slår han på.

    Bakgrunn:
      Gitt helsefellesskapet har sett brytaren R-189 på åtvar
      Og ei sak av typen "Tenestemodell"

    Scenario: Førespurnaden seier kva som trengst, og kven som betaler
      Når sekretariatet fører inn at fastlegane er spurde
        | merknad | To kveldsmøte, dekt av helseføretaket. |
      Så går det gjennom

    Scenario: Førespurnaden seier ingenting
      Når sekretariatet fører inn at fastlegane er spurde
      Så går det gjennom
      Og det vert åtvara av regelen MED-04:
        """
        Førespurnaden til fastlegane seier ikkje kor stor oppgåva er, og korleis ho vert dekt.
        """
      Og rådet er:
        """
        Skriv omfanget og dekninga med --merknad.
        """

  @MED-05 @R-054
  Regel: Det er ført kven som er invitert til dialogmøte, har takka ja, har møtt eller har avlyst
    Kjelde: Felles utviklingsplan kap. 3.3; prosjektstatus, «Hovudpilar 1».

    Bakgrunn:
      Gitt ei sak av typen "Felles plan"

    Scenariomal: Småvik er invitert, og <hende>
      Gitt sekretariatet har ført inn at Småvik er invitert
      Når sekretariatet fører inn at Småvik <hende>
      Så går det gjennom

      Eksempler:
        | hende       |
        | har takka ja |
        | har møtt     |
        | har avlyst   |

    Scenario: Ingen har ført inn at Småvik er invitert
      Når sekretariatet fører inn at Småvik har møtt
      Så vert det stansa av regelen MED-05:
        """
        Småvik er ikkje ført opp som invitert til noko møte i saka.
        """
      Og rådet er:
        """
        Før inn invitasjonen først, så alle ser kven som er invitert, har takka ja, har møtt eller
        har avlyst.
        """
