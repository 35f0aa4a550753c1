# language: no
Egenskap: Når partnarane er samde
  Kapitlet avgjer når det er semje hjå partnarane. Det er det når kvar partnar som er spurd, har
  sagt ja til den same og nyaste ordlyden, ved rett organ, og svaret er endeleg. Sekretariatet
  konstaterer semja; saka flyttar seg aldri av seg sjølv. Ingen vert røysta ned, og folketalet
  tel aldri. Vert ikkje alle samde, kan SSU avgrense saka til dei som er det.

  Det byggjer på at kvar kommune og kvart helseføretak avgjer for seg sjølv (kommunelova § 5-3
  og helse- og omsorgstenestelova § 6-1). At tagnad ikkje er samtykke, er eit løfte frå saksgangen.

  Bakgrunn:
    Gitt ein samhandlingsprosedyre for Småvik, Storfjord og Fjord helseføretak
    Og saka har ordlyden "Partnarane tek prosedyren i bruk."
    Og alle har avklart at saka ikkje er prinsipiell
    Og saka er komen til rundgang

  @KON-01 @L-tyst @R-036
  Regel: Tagnad er aldri samtykke
    Kjelde: Etablering av helsefellesskap, «Sentral føringar», og Felles utviklingsplan kapittel 5.2.1.

    Scenario: Alle har svara ja
      Gitt alle partnarane har svara ja
      Når sekretariatet konstaterer semje
      Så går det gjennom
      Og saka står i steget "konsensus"

    Scenario: Det siste svaret flyttar ikkje saka
      Gitt alle har svara ja, utanom Storfjord
      Når Storfjord svarar ja ved kommunedirektøren
      Så er svaret teke imot
      Og saka står i steget "rundgang"
      Og ein kan konstatere semje
      Når sekretariatet konstaterer semje
      Så går det gjennom

    Scenario: Éin har ikkje svara
      Gitt alle har svara ja, utanom Storfjord
      Når sekretariatet konstaterer semje
      Så vert det stansa av regelen KON-01:
        """
        Storfjord har ikkje svara. Tagnad er aldri samtykke.
        """
      Og rådet er:
        """
        Vent på svaret, eller ta kontakt. Fristen åleine avgjer ingenting.
        """
      Og saka står i steget "rundgang"

    Scenario: Fristen er gått ut, og det er framleis tyst
      Gitt Fjord helseføretak har svara ja ved administrerande direktør
      Når det vert 1. desember 2026
      Og sekretariatet konstaterer semje
      Så vert det stansa av regelen KON-01:
        """
        Småvik og Storfjord har ikkje svara. Tagnad er aldri samtykke.
        """

    Scenario: Ei innstilling er ikkje noko svar
      Gitt alle har svara ja, utanom Småvik
      Og Småvik har svara ja ved formannskapet
        | avgjerd | innstilling |
      Når sekretariatet konstaterer semje
      Så vert det stansa av regelen KON-01:
        """
        Småvik har ikkje svara. Tagnad er aldri samtykke.
        """

    Scenario: Eit nei som er trekt, vekkjer ikkje eit eldre ja
      Gitt alle har svara ja, utanom Storfjord
      Og Storfjord har svara ja ved kommunedirektøren
      Og Storfjord har svara nei ved heradsstyret
        | grunngjeving | Vi har ikkje nok tilsette. |
      Og Storfjord har trekt svaret ved heradsstyret
      Når sekretariatet konstaterer semje
      Så vert det stansa av regelen KON-01:
        """
        Storfjord har ikkje svara. Tagnad er aldri samtykke.
        """

  @KON-02 @R-036 @R-035 @R-072 @R-088
  Regel: Kvar partnar tel like mykje, og alle må ha sagt ja
    Kjelde: Etablering av helsefellesskap, «Sentral føringar», og Felles utviklingsplan kapittel 5.1 og 5.2.1.

    Scenario: Eit ja med merknad er eit ja
      Gitt alle har svara ja, utanom Storfjord
      Og Storfjord har svara ja med merknad ved kommunedirektøren
      Når sekretariatet konstaterer semje
      Så går det gjennom

    Scenario: Den minste kommunen seier nei
      Gitt alle har svara ja, utanom Storfjord
      Og Storfjord har svara nei ved kommunedirektøren
        | grunngjeving | Vi har ikkje nok tilsette. |
      Når sekretariatet konstaterer semje
      Så vert det stansa av regelen KON-02:
        """
        Storfjord har ikkje svara ja. Ingen kan røystast ned.
        """
      Og rådet er:
        """
        Møt framlegget med ny ordlyd, avgrens saka, eller meld usemje.
        """

    Scenario: Eit ja på vilkår er eit motframlegg
      Gitt alle har svara ja, utanom Storfjord
      Og Storfjord har svara med motframlegg ved kommunedirektøren
        | grunngjeving  | Vi treng ei prøvetid.                       |
        | ordrett tekst | Partnarane tek prosedyren i bruk i eitt år. |
      Når sekretariatet konstaterer semje
      Så vert det stansa av regelen KON-02:
        """
        Storfjord har ikkje svara ja. Ingen kan røystast ned.
        """

    Scenario: Partnaren endrar nei til ja
      Gitt alle har svara ja, utanom Storfjord
      Og Storfjord har svara nei ved kommunedirektøren
        | grunngjeving | Vi har ikkje nok tilsette. |
      Og Storfjord har svara ja ved heradsstyret
      Når sekretariatet konstaterer semje
      Så går det gjennom

  @KON-03 @L-ordlyd
  Regel: Eit ja til ein eldre ordlyd er ikkje eit ja til den nye
    Kjelde: Felles utviklingsplan kapittel 5.2.1.

    Scenario: Berre den som er råka, må svare på nytt
      Gitt alle partnarane har svara ja
      Og sekretariatet har sett ordlyden "Partnarane tek prosedyren i bruk."
        | klasse       | reell                       |
        | grunn        | Storfjord får eige vedlegg. |
        | eige vedlegg | Storfjord                   |
      Og sekretariatet har opna ein runde
      Og Storfjord har stadfesta avklaringa
      Og Storfjord har svara ja ved kommunedirektøren
      Når sekretariatet konstaterer semje
      Så går det gjennom

    Scenario: Den som er råka, har ikkje svara på nytt
      Gitt alle partnarane har svara ja
      Og sekretariatet har sett ordlyden "Partnarane tek prosedyren i bruk."
        | klasse       | reell                       |
        | grunn        | Storfjord får eige vedlegg. |
        | eige vedlegg | Storfjord                   |
      Og Storfjord har stadfesta avklaringa
      Når sekretariatet konstaterer semje
      Så vert det stansa av regelen KON-03:
        """
        Svaret frå Storfjord gjeld ein eldre ordlyd eller runde og tel ikkje.
        """
      Og rådet er:
        """
        Opne ein ny runde for dei det gjeld, om ikkje det er gjort.
        """

    Scenario: Ny felles tekst råkar alle
      Gitt alle partnarane har svara ja
      Og sekretariatet har sett ordlyden "Partnarane tek prosedyren i bruk i eitt år."
        | klasse | reell                 |
        | grunn  | Storfjord bad om det. |
      Når sekretariatet konstaterer semje
      Så vert det stansa av regelen KON-03:
        """
        Svaret frå Småvik, Storfjord og Fjord helseføretak gjeld ein eldre ordlyd eller runde og tel ikkje.
        """
      Og det vert òg stansa av regelen MOD-05

  @KON-04 @L-mellombels @L-brev
  Regel: Det sekretariatet har registrert, tel når rett person står bak
    Kjelde: Felles utviklingsplan kapittel 5.2.1.

    Scenario: Partnaren har stadfesta svaret frå telefonen
      Gitt alle har svara ja, utanom Storfjord
      Og Storfjord har svara ja ved kommunedirektøren, på telefon til sekretariatet
      Og Storfjord har stadfesta svaret
      Når sekretariatet konstaterer semje
      Så går det gjennom

    Scenario: Ein annan person har kontrollert brevet
      Gitt alle har svara ja, utanom Storfjord
      Og Storfjord har svara ja ved kommunedirektøren, i brev til sekretariatet
        | person | Ada |
      Og sekretariatet har kontrollert brevet
        | person  | Berit     |
        | partnar | Storfjord |
      Når sekretariatet konstaterer semje
      Så går det gjennom

    Scenario: Svaret kom på telefon, og ingen har stadfesta det
      Gitt alle har svara ja, utanom Storfjord
      Og Storfjord har svara ja ved kommunedirektøren, på telefon til sekretariatet
      Når sekretariatet konstaterer semje
      Så vert det stansa av regelen KON-04:
        """
        Svaret frå Storfjord er mellombels og tel ikkje enno.
        """
      Og rådet er:
        """
        Be partnaren stadfeste telefonsvaret, eller la ein annan person kontrollere brevet.
        """

    Scenario: Svaret kom i brev, og ingen har kontrollert det
      Gitt alle har svara ja, utanom Storfjord
      Og Storfjord har svara ja ved kommunedirektøren, i brev til sekretariatet
      Når sekretariatet konstaterer semje
      Så vert det stansa av regelen KON-04:
        """
        Svaret frå Storfjord er mellombels og tel ikkje enno.
        """

    Scenario: Heradsstyret sa nei i brev, og ingen har kontrollert det
      Gitt alle har svara ja, utanom Storfjord
      Og Storfjord har svara ja ved kommunedirektøren
      Og Storfjord har svara nei ved heradsstyret, i brev til sekretariatet
        | grunngjeving | Vi har ikkje nok tilsette. |
      Når sekretariatet konstaterer semje
      Så vert det stansa av regelen KON-04:
        """
        Svaret frå Storfjord er mellombels og tel ikkje enno.
        """

  @KON-05 @R-002 @R-001 @R-008
  Regel: Svaret kjem frå rett organ, slik saka er avklart no
    Kjelde: kommunelova §§ 5-3 og 13-1 og Felles utviklingsplan kapittel 5.2.

    Scenario: Avklaringa er den same som då kommunen svara
      Gitt Storfjord har svara ja ved kommunedirektøren
      Og alle partnarane har svara ja
      Når sekretariatet konstaterer semje
      Så går det gjennom

    Scenario: Kommunen ser etter svaret at saka er prinsipiell
      Gitt Storfjord har svara ja ved kommunedirektøren
      Og alle partnarane har svara ja
      Og Storfjord har avklart at saka er prinsipiell
      Når sekretariatet konstaterer semje
      Så vert det stansa av regelen KON-05:
        """
        Svaret frå Storfjord kjem ikkje frå rett organ, slik saka er avklart.
        """
      Og rådet er:
        """
        Be om vedtak frå organet som «saksgang niva» viser.
        """

    Scenario: Heradsstyret har rett mynde same korleis saka er avklart
      Gitt Storfjord har svara ja ved heradsstyret
      Og alle partnarane har svara ja
      Og Storfjord har avklart at saka er prinsipiell
      Når sekretariatet konstaterer semje
      Så går det gjennom

  @KON-06 @L-gjennomgang @R-006
  Regel: Når saka er endra, må avklaringa stadfestast
    Kjelde: Felles utviklingsplan kapittel 5.2.

    Scenario: Dei som står att, har stadfesta avklaringa
      Gitt Småvik har svara ja ved kommunedirektøren
        | òg om krinsen vert mindre | ja |
      Og Fjord helseføretak har svara ja ved administrerande direktør
        | òg om krinsen vert mindre | ja |
      Og SSU har avgrensa saka, utan Storfjord
      Og Småvik har stadfesta avklaringa
      Og Fjord helseføretak har stadfesta avklaringa
      Når sekretariatet konstaterer semje
      Så går det gjennom
      Og saka gjeld berre Småvik og Fjord helseføretak

    Scenario: Dei som står att, har ikkje stadfesta avklaringa
      Gitt Småvik har svara ja ved kommunedirektøren
        | òg om krinsen vert mindre | ja |
      Og Fjord helseføretak har svara ja ved administrerande direktør
        | òg om krinsen vert mindre | ja |
      Og SSU har avgrensa saka, utan Storfjord
      Når sekretariatet konstaterer semje
      Så vert det stansa av regelen KON-06:
        """
        Småvik og Fjord helseføretak må stadfeste avklaringa, for saka er endra sidan.
        """
      Og rådet er:
        """
        Be partnaren stadfeste eller avklare på nytt. Svaret tel då att, om nivået er det same.
        """
      Og det vert òg stansa av regelen MOD-05

  @AVG-01 @L-avgrensing @R-024
  Regel: Etter ei avgrensing står både kommune og spesialisthelseteneste att
    Kjelde: Felles utviklingsplan kapittel 3.2 og 6.

    Scenario: Éin kommune og helseføretaket står att
      Når SSU avgrensar saka, utan Storfjord
      Så går det gjennom
      Og saka gjeld berre Småvik og Fjord helseføretak
      Og saka står i steget "rundgang"

    Scenario: Berre kommunane står att
      Når SSU avgrensar saka, utan Fjord helseføretak
      Så vert det stansa av regelen AVG-01:
        """
        Etter avgrensinga må minst éin kommune og éin i spesialisthelsetenesta stå att.
        """
      Og rådet er:
        """
        Meld usemje i staden, eller avgrens mindre.
        """

    Scenario: Ingen kommune står att
      Når SSU avgrensar saka, utan Småvik og Storfjord
      Så vert det stansa av regelen AVG-01:
        """
        Etter avgrensinga må minst éin kommune og éin i spesialisthelsetenesta stå att.
        """

  @AVG-02 @L-avgrensing @R-010
  Regel: Berre SSU avgrensar ei sak
    Kjelde: Felles utviklingsplan kapittel 8.2.2.

    Scenario: SSU avgrensar saka
      Når SSU avgrensar saka, utan Storfjord
      Så går det gjennom

    Scenario: Fagleg utval avgrensar saka
      Når Fagforum avgrensar saka, utan Storfjord
      Så vert det stansa av regelen AVG-02:
        """
        Ei avgrensing skal handsamast i SSU; Fagforum kan ikkje gjere det.
        """
      Og rådet er:
        """
        Før inn avgrensinga som ei handsaming i SSU.
        """

  @AVG-03 @L-avgrensing @R-072
  Regel: Den som har sagt ja, vert ikkje avgrensa bort
    Kjelde: Felles utviklingsplan kapittel 5.1.

    Scenario: Den som sa nei, vert avgrensa bort
      Gitt alle har svara ja, utanom Storfjord
      Og Storfjord har svara nei ved kommunedirektøren
        | grunngjeving | Vi har ikkje nok tilsette. |
      Når SSU avgrensar saka, utan Storfjord
      Så går det gjennom
      Og saka gjeld berre Småvik og Fjord helseføretak

    Scenario: Storfjord har sagt ja og skal vere med
      Gitt alle partnarane har svara ja
      Når SSU avgrensar saka, utan Storfjord
      Så vert det stansa av regelen AVG-03:
        """
        Storfjord har svara ja og kan ikkje avgrensast bort.
        """
      Og rådet er:
        """
        Avgrens berre bort dei som ikkje er samde, eller som seier at saka ikkje gjeld dei.
        """
      Og saka gjeld berre Småvik, Storfjord og Fjord helseføretak

    Scenario: Ja-et frå Storfjord ligg i eit brev som ventar på kontroll
      Gitt alle har svara ja, utanom Storfjord
      Og Storfjord har svara ja ved kommunedirektøren, i brev til sekretariatet
        | person | Ada |
      Når SSU avgrensar saka, utan Storfjord
      Så vert det stansa av regelen AVG-03:
        """
        Storfjord har svara ja og kan ikkje avgrensast bort.
        """

  @AVG-04 @L-avgrensing @L-ordlyd
  Regel: SSU avgrensar saka etter at partnarane er spurde
    Kjelde: Felles utviklingsplan kapittel 8.2.2.

    Scenario: SSU møttest etter at runden opna
      Gitt alle har svara ja, utanom Storfjord
      Og Storfjord har svara nei ved kommunedirektøren
        | grunngjeving | Vi har ikkje nok tilsette. |
      Når SSU avgrensar saka, utan Storfjord
      Så går det gjennom

    Scenario: Møtet var før runden opna
      Gitt alle har svara ja, utanom Storfjord
      Og Storfjord har svara nei ved kommunedirektøren
        | grunngjeving | Vi har ikkje nok tilsette. |
      Når SSU avgrensar saka, utan Storfjord
        | dag | 27. februar 2026 |
      Så vert det stansa av regelen AVG-04:
        """
        Samhandlingsrådet møttest 27. februar 2026, før partnarane vart spurde om Ordlyd 1, og kan ikkje ha avgrensa saka då.
        """
      Og rådet er:
        """
        Før inn møtet der SSU handsama avgrensinga.
        """
      Og det vert òg stansa av regelen HAN-06
