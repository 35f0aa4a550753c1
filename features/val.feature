# language: no
Egenskap: Val til organa
  Dette kapitlet følgjer eit val frå innstillinga i valnemnda til plassen er ført inn. Dei som vel,
  vel sjølve: når partnarane vel, bind saka dei som vel, og går på rundgang hjå dei; når SSU vel til
  eit fagleg utval, avgjer SSU. Ingen andre organ kan velje for ein partnar. Grunnlaget er Felles
  utviklingsplan kap. 8.2.2 og 8.3; kva organ hjå kvar partnar som svarar, følgjer av nivåtabellen
  som i andre saker.

  @VAL-01 @L-val
  Regel: Eit val seier kva organ det gjeld
    Kjelde: Felles utviklingsplan kap. 8.2.2 og 8.3. Inga lovføresegn.

    Scenario: Organet er sagt
      Når sekretariatet melder inn eit val til Fagforum
      Så går det gjennom

    Scenario: Organet manglar
      Når sekretariatet melder inn eit val
      Så vert det stansa av regelen VAL-01:
        """
        Det er ikkje sagt kva organ det skal veljast medlemer til.
        """
      Og rådet er:
        """
        Før inn organet når valet vert meldt inn.
        """

  @VAL-02 @L-val @R-097
  Regel: Der partnarane vel, bind valet dei som vel, og går på rundgang hjå dei
    Kjelde: Felles utviklingsplan kap. 8.2.1 og 8.2.2. Inga lovføresegn.

    Scenario: Kommunane vel til SSU, og saka går til dei
      Når sekretariatet melder inn eit val til SSU der Småvik, Storfjord og Bystad vel
      Så går det gjennom

    Scenario: Helseføretaket vel sine eigne
      Når sekretariatet melder inn eit val til SSU der Fjord helseføretak vel
      Så går det gjennom

    Scenario: SSU vel til Fagforum, og då treng ikkje valet binde nokon partnar
      Når sekretariatet melder inn eit val til Fagforum
      Så går det gjennom

    Scenario: Eit val til SSU som ikkje bind nokon
      Når sekretariatet melder inn eit val til SSU
      Så vert det stansa av regelen VAL-02:
        """
        Medlemene i Samhandlingsrådet vert valde av partnarane sjølve. Valet må binde dei som vel,
        og gå på rundgang hjå dei.
        """
      Og rådet er:
        """
        Meld inn valet som ei sak som bind, med dei partnarane som vel.
        """

    Scenario: SSU kan ikkje avgjere eit val som partnarane skal gjere
      Gitt eit val til SSU der Småvik, Storfjord og Bystad vel
      Og valet er send til SSU
      Så kan ingen konstatere semje enno

    Scenario: Så lenge éin av dei som vel, ikkje har svara, er ingen vald
      Gitt eit val til SSU der Småvik, Storfjord og Bystad vel
      Og valet er på rundgang
      Og alle har svara ja, utanom Bystad
      Så kan ingen konstatere semje enno
      Og berre Småvik, Storfjord og Bystad er spurde

    Scenario: Valet er gjort når alle som vel, har sagt ja
      Gitt eit val til SSU der Småvik, Storfjord og Bystad vel
      Og valet er på rundgang
      Og alle partnarane har svara ja
      Og sekretariatet har konstatert semje
      Når sekretariatet fører inn vedtaket
      Så går det gjennom
      Og saka står i steget "vedteken"

  @VAL-03 @L-val @R-098 @R-099
  Regel: Berre dei som vel til organet, vert spurde
    Kjelde: Felles utviklingsplan kap. 8.2.2. Kven som vel, følgjer av samansetjinga av organet. Inga lovføresegn.

    Scenario: Helseføretaket vel til plassen sin i SSU
      Når sekretariatet melder inn eit val til SSU der Fjord helseføretak vel
      Så går det gjennom

    Scenario: Ein kommune utanfor området vel ikkje
      Gitt Havnes er ny kommune i området Ytterkysten
      Når sekretariatet melder inn eit val til SSU der òg Havnes vel
      Så vert det stansa av regelen VAL-03:
        """
        Havnes vel ikkje medlemer til Samhandlingsrådet.
        """
      Og rådet er:
        """
        Før inn dei partnarane som skal velje. Dei andre kan gi ei fråsegn.
        """

  @VAL-04 @R-097
  Regel: Valnemnda innstiller før dei som vel, vert spurde
    Kjelde: Felles utviklingsplan kap. 8.2.2. Regelen er av til helsefellesskapet slår han på; då held det at SSU har handsama valet. Inga lovføresegn.

    Bakgrunn:
      Gitt helsefellesskapet har sett brytaren R-097 på stopp
      Og eit val til SSU der Småvik, Storfjord og Bystad vel

    Scenario: Områdeutvalet har innstilt
      Gitt Områdeutvalet har handsama saka
      Og valet er send til SSU
      Når sekretariatet opnar ein runde
      Så går det gjennom

    Scenario: Områdeutvalet har berre utsett det
      Gitt Områdeutvalet har handsama saka
        | utfall | utsett |
      Og valet er send til SSU
      Når sekretariatet opnar ein runde
      Så vert det stansa av regelen VAL-04:
        """
        Områdeutvalet er valnemnd, og har ikkje gitt innstilling enno.
        """
      Og rådet er:
        """
        Før inn handsaminga i Områdeutvalet, med tilrådinga, før saka går vidare.
        """
      Og det vert òg stansa av regelen MOD-10

    Scenario: SSU kan ikkje innstille i staden for valnemnda
      Gitt valet er send til SSU
      Og SSU har handsama saka
      Når sekretariatet opnar ein runde
      Så vert det stansa av regelen VAL-04:
        """
        Områdeutvalet er valnemnd, og har ikkje gitt innstilling enno.
        """

  @VAL-05 @L-val @R-104
  Regel: Der SSU vel, har SSU gjort det sjølv
    Kjelde: Felles utviklingsplan kap. 8.3. Inga lovføresegn.

    Bakgrunn:
      Gitt eit val til Fagforum
      Og valet er send til SSU

    Scenario: SSU har valt
      Gitt SSU har handsama saka
        | utfall | vedtak |
      Når sekretariatet konstaterer semje
      Så går det gjennom
      Når sekretariatet fører inn vedtaket
      Så går det gjennom

    Scenario: SSU har valt, og ordlyden med den som er vald, er endra etterpå
      Gitt SSU har handsama saka
        | utfall | vedtak |
      Og sekretariatet har sett ordlyden "Den andre kandidaten er vald."
      Når sekretariatet konstaterer semje
      Så vert det stansa av regelen MOD-17:
        """
        Samhandlingsrådet har ikkje handsama Ordlyd 2.
        """
      Gitt SSU har handsama saka
        | utfall | vedtak |
      Når sekretariatet konstaterer semje
      Så går det gjennom

    Scenario: SSU har berre gitt ei tilråding
      Gitt SSU har handsama saka
      Når sekretariatet konstaterer semje
      Så vert det stansa av regelen VAL-05:
        """
        Samhandlingsrådet skal velje, og har ikkje gjort det enno.
        """
      Og rådet er:
        """
        Før inn handsaminga i Samhandlingsrådet med utfallet vedtak.
        """

  @VAL-06 @L-val
  Regel: Ein plass viser til valet han kjem av
    Kjelde: Felles utviklingsplan kap. 8.2.2 og 8.3. Inga lovføresegn.

    Scenario: Valet er vedteke, og plassen vert ført inn
      Gitt eit val til Fagforum
      Og valet er vedteke
      Når sekretariatet fører inn ein plass i Fagforum
        | stilling | fagsjef |
        | partnar  | Bystad  |
        | vald av  | SSU     |
        | sak      | saka    |
      Så går det gjennom

    Scenario: Valet finst ikkje, eller det er ikkje avgjort enno
      Gitt eit val til Fagforum
      Når sekretariatet fører inn ein plass i Fagforum
        | partnar | Bystad  |
        | sak     | 2026/99 |
      Så vert det avvist som feil i feltet saksnummer: "Det finst inga sak med det nummeret. Sjå «saksgang saker»."
      Når sekretariatet fører inn ein plass i Fagforum
        | partnar | Bystad |
        | sak     | saka   |
      Så vert det stansa av regelen VAL-06:
        """
        Sak 2026/1 kan ikkje stå bak plassen: ho er ikkje vedteken.
        """
      Og rådet er:
        """
        Vis til valsaka der medlemen vart vald, når ho er vedteken.
        """

    Scenario: Plassen er ført inn frå før valet
      Gitt eit val til Fagforum
      Og valet er vedteke
      Når sekretariatet fører inn ein plass i Fagforum
        | partnar | Bystad           |
        | vald av | SSU              |
        | sak     | saka             |
        | første dag | 1. februar 2026 |
      Så vert det stansa av regelen VAL-06:
        """
        Sak 2026/1 kan ikkje stå bak plassen: plassen er frå 1. februar 2026, og valet vart vedteke 2. mars 2026.
        """

    Scenario: Valet gjaldt eit anna organ
      Gitt eit val til Fagforum
      Og valet er vedteke
      Når sekretariatet fører inn ein plass i Områdeutvalet
        | partnar | Bystad |
        | sak     | saka   |
      Så vert det stansa av regelen VAL-06:
        """
        Sak 2026/1 kan ikkje stå bak plassen: ho gjeld Fagforum.
        """

    Scenario: Den som er ført inn som veljar, var ikkje med
      Gitt eit val til Fagforum
      Og valet er vedteke
      Når sekretariatet fører inn ein plass i Fagforum
        | partnar | Bystad |
        | vald av | Småvik |
        | sak     | saka   |
      Så vert det stansa av regelen VAL-06:
        """
        Sak 2026/1 kan ikkje stå bak plassen: Småvik var ikkje med og valde.
        """

    Scenario: Saka er ikkje eit val
      Gitt ein samhandlingsprosedyre
      Når sekretariatet fører inn ein plass i Fagforum
        | partnar | Bystad |
        | sak     | saka   |
      Så vert det stansa av regelen VAL-06:
        """
        Sak 2026/1 kan ikkje stå bak plassen: ho er korkje eit val eller ei strukturendring.
        """
