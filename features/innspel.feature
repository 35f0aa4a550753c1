# language: no
Egenskap: Innspel
  Dette kapitlet avgjer korleis partnarane lagar eit felles innspel, til dømes til Nasjonal
  helse- og sjukehusplan, og vernar retten kvar partnar har til å tale for seg sjølv. Eit innspel
  bind ingen og treng inga godkjenning i kommunane. Alle får seie sitt før utkastet går vidare,
  utvala handsamar det same utkastet i same tidsrom, og kvart innspel vert anten teke inn eller svara på.
  Grunnlaget er innleiinga i Innspel til NHSP 2024–2027, frå ei tid då Helse Bergen-området enno
  hadde fire samarbeidsutval side om side. Inga lov styrer dette.

  @INP-01 @R-307
  Regel: Partnarane gir innspel før utkastet går vidare, eller fristen for innspel er ute
    Kjelde: Innspel til NHSP 2024–2027, innleiing. Helsefellesskapet kan setje ei anna ordning.

    Scenario: Alle har gitt innspel
      Gitt ei sak av typen "Innspel til nasjonal plan"
      Og saka er klar for SSU
      Når sekretariatet sender saka til SSU
      Så går det gjennom

    Scenario: Fristen er ute, og utkastet byggjer på det som er kome inn
      Gitt ei sak av typen "Innspel til nasjonal plan"
        | innspelsfrist | 6. mars 2026 |
      Og saka er komen til utgreiing
      Og Småvik har gitt innspelet "Vi treng fleire korttidsplassar."
      Når det vert 7. mars 2026
      Og sekretariatet sender saka til SSU
      Så går det gjennom

    Scenario: Fire partnarar har ikkje svara, og fristen er ikkje ute
      Gitt ei sak av typen "Innspel til nasjonal plan"
        | innspelsfrist | 6. mars 2026 |
      Og saka er komen til utgreiing
      Og Småvik har gitt innspelet "Vi treng fleire korttidsplassar."
      Når sekretariatet sender saka til SSU
      Så vert det stansa av regelen INP-01:
        """
        Storfjord, Bystad, Fjord helseføretak og Fjordklinikken har ikkje gitt innspel, og
        ingen frist for innspel er ute.
        """
      Og rådet er:
        """
        Vent på innspela, eller til fristen er ute. Utkastet byggjer på det som er kome inn.
        """

  @INP-02 @R-060
  Regel: Utval side om side handsamar det same utkastet i eitt tidsrom
    Kjelde: Innspel til NHSP 2024–2027, innleiing. Helsefellesskapet kan setje ei anna ordning.

    Scenario: SSU handsamar saka i vindauget
      Gitt ei sak av typen "Innspel til nasjonal plan"
      Og saka er klar for SSU
      Og sekretariatet har sendt saka til SSU
        | første dag i vindauget | 2. mars 2026 |
        | siste dag i vindauget  | 6. mars 2026 |
      Når SSU handsamar saka
        | utfall | tilråding    |
        | dag    | 2. mars 2026 |
      Så er handsaminga teken imot

    Scenario: SSU handsamar saka før vindauget opnar
      Gitt ei sak av typen "Innspel til nasjonal plan"
      Og saka er klar for SSU
      Og sekretariatet har sendt saka til SSU
        | første dag i vindauget | 4. mars 2026 |
        | siste dag i vindauget  | 6. mars 2026 |
      Når SSU handsamar saka
        | utfall | tilråding    |
        | dag    | 2. mars 2026 |
      Så vert det stansa av regelen INP-02:
        """
        Samhandlingsrådet handsama saka 2. mars 2026, utanfor tidsrommet frå 4. mars 2026 til 6. mars 2026.
        """
      Og rådet er:
        """
        Handsam saka i tidsrommet, eller send henne til SSU på nytt med eit anna tidsrom.
        """

    Scenario: Dei fire utvala i Helse Bergen-området handsama utkastet 8.–11. mars 2022
      Gitt eit innspel i Helse Bergen-området i mars 2022, med vindauge frå 8. til 11. mars
      Og Samarbeidsutvalet for Bergen har handsama utkastet 8. mars 2022
      Og Samarbeidsutvalet for Bergensregionen har handsama utkastet 9. mars 2022
      Og Samarbeidsutvalet for Nordhordland har handsama utkastet 10. mars 2022
      Når Samarbeidsrådet for Voss handsamar utkastet 11. mars 2022
      Så er handsaminga teken imot
      Når sekretariatet konstaterer semje
      Så går det gjennom

    Scenario: Samarbeidsrådet for Voss var tre dagar for seint ute
      Gitt eit innspel i Helse Bergen-området i mars 2022, med vindauge frå 8. til 11. mars
      Når Samarbeidsrådet for Voss handsamar utkastet 14. mars 2022
      Så vert det stansa av regelen INP-02:
        """
        Samarbeidsrådet for Voss handsama saka 14. mars 2022, utanfor tidsrommet frå 8. mars 2022 til 11. mars 2022.
        """

  @INP-03 @R-309
  Regel: Kvart innspel vert teke inn i teksten eller svara på før det endelege innspelet
    Kjelde: Innspel til NHSP 2024–2027, innleiing. Helsefellesskapet kan setje ei anna ordning.

    Scenario: Innspelet er teke inn eller svara på
      Gitt eit innspel til nasjonal plan der berre Småvik har sagt noko, og semja er konstatert
      Og SSU har handsama saka
        | utfall | godkjent |
      Og sekretariatet har arbeidd inn innspel 1
        | korleis | svara |
      Når sekretariatet fører inn vedtaket
      Så går det gjennom
      Og saka står i steget "vedteken"

    Scenario: Innspelet frå Småvik står utan svar
      Gitt eit innspel til nasjonal plan der berre Småvik har sagt noko, og semja er konstatert
      Og SSU har handsama saka
        | utfall | godkjent |
      Når sekretariatet fører inn vedtaket
      Så vert det stansa av regelen INP-03:
        """
        Innspel frå Småvik er korkje innarbeidde eller svara på.
        """
      Og rådet er:
        """
        Før inn korleis kvart innspel er møtt, med «saksgang innarbeid».
        """

  @INP-04 @R-309
  Regel: Arbeidsgruppa eller SSU godkjenner det endelege innspelet
    Kjelde: Innspel til NHSP 2024–2027, innleiing. Helsefellesskapet kan setje ei anna ordning.

    Scenariomal: Innspelet er godkjent
      Gitt eit innspel til nasjonal plan der berre Småvik har sagt noko, og semja er konstatert
      Og sekretariatet har arbeidd inn innspel 1
      Og <organ> har handsama saka
        | utfall | godkjent |
      Når sekretariatet fører inn vedtaket
      Så går det gjennom

      Eksempler:
        | organ         |
        | Arbeidsgruppa |
        | SSU           |

    Scenario: Ingen har godkjent det endelege innspelet
      Gitt eit innspel til nasjonal plan der berre Småvik har sagt noko, og semja er konstatert
      Og sekretariatet har arbeidd inn innspel 1
      Når sekretariatet fører inn vedtaket
      Så vert det stansa av regelen INP-04:
        """
        Arbeidsgruppa eller SSU har ikkje godkjent det endelege innspelet.
        """
      Og rådet er:
        """
        Før inn handsaminga i arbeidsgruppa eller SSU med utfallet godkjent.
        """

  @INP-05 @R-306
  Regel: Kommunane, spesialisthelsetenesta, brukarane og fastlegane arbeider saman om innspelet
    Kjelde: Felles utviklingsplan kap. 3.2. Inga lovføresegn.

    Scenario: Rådgjevarane i registeret vert spurde når saka vert meld inn
      Gitt ei sak av typen "Innspel til nasjonal plan"
      Og saka er klar for SSU
      Når sekretariatet sender saka til SSU
      Så går det gjennom
      Og Brukarutvalet og Fastlegerådet er spurde

    Scenario: Spesialisthelsetenesta er ikkje med
      Gitt ei sak av typen "Innspel til nasjonal plan"
        | gjeld | Småvik og Storfjord |
      Og saka er klar for SSU
      Når sekretariatet sender saka til SSU
      Så vert det stansa av regelen INP-05:
        """
        Spesialisthelsetenesta er ikkje med i arbeidet med innspelet.
        """
      Og rådet er:
        """
        Spør dei, og før det inn med «saksgang medverknad». Rådgjevarane som står i registeret, vert
        spurde av seg sjølv når saka vert meld inn.
        """

    Scenario: Før rådgjevarane kom med i registeret, må dei spørjast på annan måte
      Gitt det er 10. januar 2022
      Og ei sak av typen "Innspel til nasjonal plan"
        | ekstern frist | 1. april 2022 |
      Og saka er klar for SSU
      Når sekretariatet sender saka til SSU
      Så vert det stansa av regelen INP-05:
        """
        Brukarane og fastlegane er ikkje med i arbeidet med innspelet.
        """

  @INP-06 @R-310
  Regel: Innspelet bør gå vidare til dei som kan ta det opp sentralt
    Kjelde: Innspel til NHSP 2024–2027, spm. 5. Inga lovføresegn.

    Scenario: KS, det regionale helseføretaket og statsforvaltaren får innspelet
      Gitt statsforvaltaren og det regionale helseføretaket står i registeret med adresse
      Og eit innspel til nasjonal plan der berre Småvik har sagt noko, og semja er konstatert
      Og SSU har handsama saka
        | utfall | godkjent |
      Og sekretariatet har arbeidd inn innspel 1
      Når sekretariatet fører inn vedtaket
      Så går det gjennom
      Og KS-rådgjevaren har fått innspelet

    Scenario: To av dei står ikkje i registeret
      Gitt eit innspel til nasjonal plan der berre Småvik har sagt noko, og semja er konstatert
      Og SSU har handsama saka
        | utfall | godkjent |
      Og sekretariatet har arbeidd inn innspel 1
      Når sekretariatet fører inn vedtaket
      Så går det gjennom
      Og det vert åtvara av regelen INP-06:
        """
        Det regionale helseføretaket og statsforvaltaren står ikkje i registeret med adresse, og får
        ikkje innspelet.
        """
      Og rådet er:
        """
        Før dei inn med «saksgang ny-partnar» og «saksgang ny-kontakt». Då går innspelet til dei når
        det er vedteke.
        """

  @INP-07 @R-305
  Regel: Den neste nasjonale planen byggjer på innspel frå helsefellesskapet
    Kjelde: Felles utviklingsplan kap. 5.2.1. Året er ført inn av helsefellesskapet; i døma er det 2029. Inga lovføresegn.

    Scenario: Innspelet er meldt inn
      Gitt det er 4. januar 2027
      Og ei sak av typen "Innspel til nasjonal plan"
        | ekstern frist | 1. april 2027 |
      Når sekretariatet ser over helsefellesskapet
      Så seier regelen INP-07 ingenting
      Og det vert òg stansa av regelen AAR-02

    Scenario: Det er for tidleg å spørje
      Når sekretariatet ser over helsefellesskapet
      Så går det gjennom

    Scenario: Planen kjem om to år, og ingen har meldt inn noko
      Gitt det er 4. januar 2027
      Når sekretariatet ser over helsefellesskapet
      Så vert det stansa av regelen INP-07:
        """
        Den nasjonale planen frå 2029 skal byggje på innspel frå helsefellesskapa, og det er ikkje
        meldt inn noko innspel til han.
        """
      Og rådet er:
        """
        Meld inn innspelet når invitasjonen kjem, eller spør etter han.
        """
      Og det vert òg stansa av regelen AAR-02

  @FRA-01 @R-074 @R-075
  Regel: Ein partnar kan alltid gi si eiga fråsegn, og ho ligg ved slik han skreiv henne
    Kjelde: Felles utviklingsplan kap. 3.2. Inga lovføresegn.

    Scenario: Storfjord gir fråsegn etter at saka er vedteken
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er vedteken
      Når Storfjord gir fråsegna "Vi saknar ein plan for helgane."
      Så er fråsegna teken imot
      Og fråsegna frå Storfjord ligg ved ordrett: "Vi saknar ein plan for helgane."

    Scenario: Ein partnar som ikkje er spurd, kan òg gi fråsegn
      Gitt ei sak av typen "Samhandlingsprosedyre"
        | gjeld | Småvik og Fjord helseføretak |
      Og saka er komen til rundgang
      Når Storfjord gir fråsegna "Vi vil gjerne vere med seinare."
      Så er fråsegna teken imot
      Og er berre Småvik og Fjord helseføretak spurde

    Scenario: Sekretariatet kan ikkje skrive fråsegna for Storfjord
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Når sekretariatet gir fråsegna "Storfjord er i tvil."
        | partnar | Storfjord |
      Så vert det stansa av regelen FRA-01:
        """
        Ei fråsegn frå Storfjord skal liggje ved slik Storfjord skreiv henne.
        """
      Og rådet er:
        """
        Legg ved brevet frå Storfjord og vis til dokumentnummeret, eller la Storfjord gi
        fråsegna sjølv.
        """
