# language: no
Egenskap: Usemje og tvist
  Dette kapitlet avgjer kva som må vere gjort før ei usemje går ut av helsefellesskapet: nokon eig
  henne, partane har skrive ned kva dei er usamde om, og vegane som ligg næmast, er prøvde først.
  Kjeldene seier berre at ein kunne vore betre til å handtere tvistar; stigen er henta frå praksis
  i andre helsefellesskap, og kvart helsefellesskap set sin eigen.

  @TVI-01 @L-usemjeprotokoll
  Regel: Usemja er skriven ned før ho går til tvisteløysing
    Kjelde: praksis i andre helsefellesskap (usemjeprotokoll), ikkje stadfesta.

    Scenario: Protokollen ligg ved
      Gitt ein samhandlingsprosedyre
      Og saka er komen til usemje
      Og sekretariatet har lagt ved dokumentet usemjeprotokoll
      Når sekretariatet sender saka til tvisteløysing
      Så går det gjennom
      Og saka står i steget "tvisteløysing"

    Scenario: Ingen har skrive ned kva dei er usamde om
      Gitt ein samhandlingsprosedyre
      Og saka er komen til usemje
      Når sekretariatet sender saka til tvisteløysing
      Så vert det åtvara av regelen TVI-01:
        """
        Det ligg ikkje ved nokon usemjeprotokoll.
        """
      Og rådet er:
        """
        Skriv kva partane er usamde om og kva kvar av dei meiner, la dei sjå gjennom det, og legg
        det ved som usemjeprotokoll. Skal saka til eit nasjonalt organ, må ho vere anonymisert.
        """

  @TVI-02 @L-tvistestige
  Regel: Tvistestigen vert prøvd i rekkjefølgje
    Kjelde: praksis i andre helsefellesskap, ikkje stadfesta. Trinna står i dataa til helsefellesskapet.

    Scenario: Dialogen er prøvd før SSU
      Gitt ein samhandlingsprosedyre
      Og saka er komen til usemje
      Og usemja er prøvd i dialog mellom partane
      Når usemja vert prøvd i SSU
      Så går det gjennom

    Scenario: Nokon hoppar over dialogen
      Gitt ein samhandlingsprosedyre
      Og saka er komen til usemje
      Når usemja vert prøvd i SSU
      Så vert det åtvara av regelen TVI-02:
        """
        SSU kjem etter dialog mellom partane på tvistestigen, og det er ikkje prøvd.
        """
      Og rådet er:
        """
        Prøv dialog mellom partane først, og før inn korleis det gjekk.
        """

    Scenario: Nokon hoppar over både dialogen og SSU
      Gitt ein samhandlingsprosedyre
      Og saka er komen til tvisteløysing
      Når usemja vert prøvd i det nasjonale organet
      Så vert det åtvara av regelen TVI-02:
        """
        Det nasjonale tvisteløysingsorganet kjem etter dialog mellom partane på tvistestigen, og det er
        ikkje prøvd.
        """

    Scenario: Det nasjonale organet kjem etter at saka er send ut
      Gitt ein samhandlingsprosedyre
      Og saka er komen til usemje
      Og usemja er prøvd i dialog mellom partane
      Og usemja er prøvd i SSU
      Og saka er komen til tvisteløysing
      Når usemja vert prøvd i det nasjonale organet
      Så går det gjennom

  @TVI-03 @R-302
  Regel: Alle vegane i helsefellesskapet er prøvde før saka går ut
    Kjelde: Felles utviklingsplan kap. 3.4. Inga lovføresegn.

    Scenario: Både dialog og SSU er prøvde
      Gitt helsefellesskapet har sett brytaren R-302 på stopp
      Og ein samhandlingsprosedyre
      Og saka er komen til usemje
      Og sekretariatet har lagt ved dokumentet usemjeprotokoll
      Og usemja er prøvd i dialog mellom partane
      Og usemja er prøvd i SSU
      Når sekretariatet sender saka til tvisteløysing
      Så går det gjennom

    Scenario: Korkje dialogen eller SSU er prøvd
      Gitt helsefellesskapet har sett brytaren R-302 på stopp
      Og ein samhandlingsprosedyre
      Og saka er komen til usemje
      Når sekretariatet sender saka til tvisteløysing
      Så vert det stansa av regelen TVI-03:
        """
        Usemja er ikkje prøvd løyst i dialog mellom partane enno.
        """

    Scenario: SSU er ikkje prøvd
      Gitt helsefellesskapet har sett brytaren R-302 på stopp
      Og ein samhandlingsprosedyre
      Og saka er komen til usemje
      Og usemja er prøvd i dialog mellom partane
      Når sekretariatet sender saka til tvisteløysing
      Så vert det stansa av regelen TVI-03:
        """
        Usemja er ikkje prøvd løyst i SSU enno.
        """
      Og rådet er:
        """
        Prøv det først, og før inn korleis det gjekk. Saka går til tvisteløysing når det ikkje er
        fleire trinn att i helsefellesskapet.
        """

  @TVI-04 @L-usemje-eigar @R-302
  Regel: Ei usemje har nokon som eig henne
    Kjelde: Felles utviklingsplan kap. 3.4. Inga lovføresegn.

    Scenario: Usemja er meld, med eigar
      Gitt ein samhandlingsprosedyre
      Og saka er komen til usemje
      Når usemja vert prøvd i dialog mellom partane
      Så går det gjennom

    Scenario: Ingen har meldt usemje
      Gitt ein samhandlingsprosedyre
      Og saka er komen til rundgang
      Når usemja vert prøvd i dialog mellom partane
      Så vert det stansa av regelen TVI-04:
        """
        Ingen eig usemja.
        """
      Og rådet er:
        """
        Meld usemja først, med kven som har ansvar for å løyse henne.
        """
