# language: no
Egenskap: Det éin person ikkje kan åleine
  Dette kapitlet avgjer kva sekretariatet ikkje kan skrive inn for andre, og kva éin person ikkje kan
  gjere åleine: kva organ ein partnar har, kva partane har avtalt, kven som har sagt opp, og kven som
  har hatt ei hand med i ei sak som ventar på ein annan. Grunnlaget er kommunelova §§ 5-1, 5-2 og
  7-1, helse- og omsorgstenestelova §§ 6-1 og 6-5, og Felles utviklingsplan for Helse Bergen-området.

  @ORG-21 @L-eigne-organ @L-tilgang
  Regel: Ein partnar seier sjølv kva organ han har
    Kjelde: kommunelova §§ 5-1 og 5-2; helseføretakslova §§ 20 og 36.

    Scenario: Småvik legg ned formannskapet sitt
      Når Småvik legg ned formannskapet i Småvik
      Så går det gjennom

    Scenario: Sekretariatet legg ned formannskapet i Småvik
      Når sekretariatet legg ned formannskapet i Småvik
      Så vert det stansa av regelen ORG-21:
        """
        Formannskapet er eit organ hjå Småvik, og berre Småvik sjølv seier kva det heiter, kor lenge det er til og kven som sit der.
        """
      Og rådet er:
        """
        Be Småvik føre det inn: same kommandoen, med «--som kommune-9901».
        """

  @VAL-21 @L-eigne-organ @L-val
  Regel: Organa hjå ein partnar vert ikkje valde i helsefellesskapet
    Kjelde: kommunelova §§ 5-1, 5-2 og 7-1.

    Scenario: Valet gjeld eit fellesorgan
      Når sekretariatet melder inn eit val til Fagforum
      Så går det gjennom

    Scenario: Valet gjeld formannskapet i ein kommune
      Når sekretariatet melder inn eit val til formannskapet i Småvik
      Så vert det stansa av regelen VAL-21:
        """
        Formannskapet er eit organ hjå Småvik, og vert ikkje valt i helsefellesskapet.
        """
      Og rådet er:
        """
        Vel eit fellesorgan. Småvik vel sine eigne organ sjølv.
        """
      Og det vert òg stansa av regelen VAL-02

  @AVT-41 @L-avtalegrunn
  Regel: Det partane har avtalt, vert endra av dei i ei sak
    Kjelde: helse- og omsorgstenestelova § 6-1; Felles utviklingsplan kap. 5.2.1.

    Scenario: Ein avtale som ikkje er i registeret, vert ført inn
      Når sekretariatet fører inn ein ny særavtale mellom Småvik og Fjord helseføretak
      Så går det gjennom

    Scenario: Rammeavtalen vert ført inn på nytt, med færre partar
      Når sekretariatet fører inn rammeavtalen på nytt med berre to partar
      Så vert det stansa av regelen AVT-41:
        """
        «Rammeavtalen» kan ikkje få nytt innhald ved ei innføring i registeret. Partane har ikkje gjort vedtak om det.
        """
      Og rådet er:
        """
        Vis til saka der alle partane i avtalen har vedteke det. Tittel, eigar, kortversjon og målgruppe kan rettast utan sak.
        """

    Scenario: Den som ikkje signerte, vert ikkje part ved ei innføring etterpå
      Gitt ei sak av typen "Samarbeidsavtale"
      Og saka er komen til konsensus
      Og alle har signert avtalen, utanom Fjordklinikken
      Og sekretariatet har ført inn vedtaket
        | plikt | Småvik: melde frå om plassar |
        | plikt | Fjord helseføretak: rettleie |
      Når sekretariatet fører inn Fjordklinikken som part i avtalen, og viser til saka
      Så vert det stansa av regelen AVT-41:
        """
        «Samarbeidsavtale» kan ikkje få nytt innhald ved ei innføring i registeret. Partane har ikkje gjort vedtak om det.
        """

  @AVT-42 @L-avtalegrunn @L-slutt
  Regel: Ein avtale sluttar når tida er ute, eller når partane seier det
    Kjelde: helse- og omsorgstenestelova §§ 6-1 og 6-5.

    Scenario: Tida er ute
      Gitt sekretariatet har ført inn at rammeavtalen er oppheva
      Så er rammeavtalen oppheva

    Scenario: Sekretariatet opphevar ein avtale som gjeld
      Når sekretariatet opphevar rammeavtalen
      Så vert det stansa av regelen AVT-42:
        """
        «Rammeavtalen» gjeld framleis mellom partane. Han kan ikkje opphevast utan at dei har vedteke det.
        """
      Og rådet er:
        """
        Vis til saka der alle partane har vedteke det. Ein part som vil ut åleine, seier opp.
        """

  @AVT-43 @L-dato
  Regel: Ingen har sagt opp ein avtale før han vart inngått
    Kjelde: helse- og omsorgstenestelova § 6-5 andre ledd.

    Scenario: Kommunestyret sa opp avtalen etter at han vart inngått
      Når Småvik seier opp rammeavtalen ved kommunestyret
      Så går det gjennom

    Scenario: Oppseiinga er eldre enn avtalen
      Når sekretariatet fører inn brevet der Småvik seier opp rammeavtalen
        | dag | 1. januar 2001 |
      Så vert det stansa av regelen AVT-43:
        """
        Oppseiinga er datert 1. januar 2001, men avtalen vart først inngått 1. februar 2022.
        """
      Og rådet er:
        """
        Før inn dagen organet avgjorde at denne avtalen skulle seiast opp.
        """

  @AVT-44 @L-oppseiing-to
  Regel: Ei oppseiing i brev gjeld når to personar har lese brevet
    Kjelde: Felles utviklingsplan kap. 5.2.1. Eit løfte frå saksgangen, slik som for svar i brev.

    Scenario: Småvik seier opp sjølv
      Når Småvik seier opp rammeavtalen ved kommunestyret
      Så går det gjennom
      Og rammeavtalen gjeld ikkje lenger for Småvik frå 2. mars 2027

    Scenario: Berre éin har lese brevet
      Når sekretariatet fører inn brevet der Småvik seier opp rammeavtalen
      Så vert det åtvara av regelen AVT-44:
        """
        Oppseiinga frå Småvik gjeld ikkje før ein annan kjend person i sekretariatet fører inn det same, eller Småvik gjer det sjølv.
        """
      Og rådet er:
        """
        La ein annan sjå på brevet og føre inn den same oppseiinga, med eigen person-id.
        """
      Når sekretariatet fører inn brevet der Småvik seier opp rammeavtalen
        | person | bo |
      Så går det gjennom
      Og rammeavtalen gjeld ikkje lenger for Småvik frå 2. mars 2027

  @ARK-12 @L-journal @L-dato
  Regel: Journalen seier det som er sant om eit dokument
    Kjelde: arkivforskrifta § 15.

    Scenario: Småvik legg ved si eiga utskrift
      Gitt ein samhandlingsprosedyre
      Når Småvik legg ved ei utskrift frå Småvik
      Så går det gjennom

    Scenario: Småvik legg ved ei utskrift som skal vere frå Storfjord
      Gitt ein samhandlingsprosedyre
      Når Småvik legg ved ei utskrift frå Storfjord
      Så vert det stansa av regelen ARK-12:
        """
        Dokumentet kan ikkje vere frå Storfjord når Småvik legg det ved.
        """
      Og rådet er:
        """
        Sjå på dokumentet, og skriv det som står der.
        """

  @IMP-21 @L-to-personar @L-innfoering
  Regel: Det står kven som har hatt ei hand med i det ein annan skal stadfeste
    Kjelde: Felles utviklingsplan kap. 5.2.1. Eit løfte frå saksgangen.

    Scenario: Ada rettar tittelen
      Gitt sekretariatet har ført inn ei sak av typen "Tenestemodell" som er komen til utgreiing
      Når Ada i sekretariatet rettar tittelen på saka som ventar
      Så går det gjennom

    Scenario: Det står ikkje kven som rettar
      Gitt sekretariatet har ført inn ei sak av typen "Tenestemodell" som er komen til utgreiing
      Når nokon ukjend i sekretariatet rettar tittelen på saka som ventar
      Så vert det stansa av regelen IMP-21:
        """
        Saka ventar på at ein annan person stadfester henne. Då må det stå kven som rettar.
        """
      Og rådet er:
        """
        Skriv kven du er, med eigen person-id.
        """
