# language: no
Egenskap: Partnarar som vert slegne saman eller delte
  Dette kapitlet avgjer kva som skjer med ei open sak når ein kommune eller eit føretak går inn i
  ein annan, vert delt eller skifter namn. Den nye svarar for det som står ope. Det den gamle har
  svara, står under det gamle namnet og tel. Ingen annan partnar må gjere noko om att, og ingen
  vert rekna for å ha sagt ja utan at han sjølv har gjort det.
  Grunnlaget er kommunelova § 5-3 og helse- og omsorgstenestelova § 6-1: berre kommunestyret i den
  kommunen som finst, kan svare for han. Resten er utleidd av det.

  @TIL-05 @L-partsskifte @L-tilgang
  Regel: Ein partnar som ikkje finst lenger, avgjer ingenting
    Kjelde: kommunelova § 5-3; helse- og omsorgstenestelova § 6-1.

    Scenario: Kommunen svarar medan han framleis finst
      Gitt det er 1. desember 2030
      Og ein samhandlingsprosedyre
      Og saka er komen til rundgang
      Og Småvik er slegen saman til Nyvik frå 1. januar 2031
      Og Småvik har avklart at saka ikkje er prinsipiell
      Når Småvik svarar ja ved kommunestyret
      Så er svaret teke imot

    Scenario: Kommunestyret avgjorde før nyttår, og brevet vert ført inn etterpå
      Gitt det er 1. desember 2030
      Og ein samhandlingsprosedyre
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Og Småvik er slegen saman til Nyvik frå 1. januar 2031
      Når det vert 2. januar 2031
      Og Småvik svarar ja ved kommunestyret, i brev til sekretariatet
        | dag | 15. desember 2030 |
      Så er svaret teke imot

    Scenario: Kommunen finst ikkje lenger
      Gitt det er 1. desember 2030
      Og ein samhandlingsprosedyre
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Og Småvik er slegen saman til Nyvik frå 1. januar 2031
      Når det vert 2. januar 2031
      Og Småvik svarar ja ved kommunestyret
        | dag | 15. desember 2030 |
      Så vert det stansa av regelen TIL-05:
        """
        Småvik er ikkje lenger partnar, og kan ikkje svare.
        """
      Og rådet er:
        """
        Nyvik svarar no. Har saka plikter som står opne, før dei over med «saksgang overfoer».
        """

  @OVF-01 @L-partsskifte
  Regel: Ingenting vert teke frå ein partnar som framleis kan svare sjølv
    Kjelde: kommunelova § 5-3; helse- og omsorgstenestelova § 6-1.

    Scenario: Den nye kommunen har teke over
      Gitt det er 1. desember 2030
      Og ein samhandlingsprosedyre
      Og saka er komen til rundgang
      Og Småvik er slegen saman til Nyvik frå 1. januar 2031
      Når det vert 2. januar 2031
      Og sekretariatet fører pliktene til Småvik over til Nyvik
      Så går det gjennom
      Og Nyvik er part i saka
      Og Nyvik er spurd på nytt
      Og brevet til Nyvik seier at De svarar no i saka i staden for Småvik.

    Scenario: Den gamle kommunen finst året ut
      Gitt det er 1. desember 2030
      Og ein samhandlingsprosedyre
      Og saka er komen til rundgang
      Og Småvik er slegen saman til Nyvik frå 1. januar 2031
      Når sekretariatet fører pliktene til Småvik over til Nyvik
      Så vert det stansa av regelen OVF-01:
        """
        Småvik er framleis partnar, og svarar sjølv.
        """
      Og rådet er:
        """
        Vent til dagen etter siste dagen til Småvik: 31. desember 2030.
        """

    Scenario: Ingen har ført inn noka samanslåing
      Gitt ein samhandlingsprosedyre
      Og saka er komen til rundgang
      Når sekretariatet fører pliktene til Småvik over til Storfjord
      Så vert det stansa av regelen OVF-01:
        """
        Småvik er framleis partnar, og svarar sjølv.
        """
      Og rådet er:
        """
        Før inn samanslåinga eller delinga i registeret først.
        """

  @OVF-02 @L-partsskifte
  Regel: Berre den registrerte etterfølgjaren tek over
    Kjelde: kommunelova § 5-3; helse- og omsorgstenestelova § 6-1.

    Scenario: Ein kommune er delt, og éin av dei nye tek over i saka
      Gitt det er 1. desember 2030
      Og ein samhandlingsprosedyre
      Og saka er komen til rundgang
      Og Storfjord er delt i Austfjord og Vestfjord frå 1. februar 2031
      Når det vert 2. februar 2031
      Og sekretariatet fører pliktene til Storfjord over til Vestfjord
      Så går det gjennom
      Og Vestfjord er part i saka
      Og Austfjord er ikkje part i saka

    Scenario: Etterfølgjaren er sjølv slegen saman med ein annan
      Gitt det er 1. desember 2030
      Og ein samhandlingsprosedyre
      Og saka er komen til rundgang
      Og Småvik er slegen saman til Storfjord frå 1. januar 2031
      Og Storfjord er slegen saman til Nyvik frå 1. februar 2031
      Når det vert 2. februar 2031
      Og sekretariatet fører pliktene til Småvik over til Nyvik
      Så går det gjennom
      Og Nyvik er part i saka

    Scenario: Ein annan kommune kan ikkje ta over
      Gitt det er 1. desember 2030
      Og ein samhandlingsprosedyre
      Og saka er komen til rundgang
      Og Småvik er slegen saman til Nyvik frå 1. januar 2031
      Når det vert 2. januar 2031
      Og sekretariatet fører pliktene til Småvik over til Storfjord
      Så vert det stansa av regelen OVF-02:
        """
        Storfjord er ikkje ført inn som etterfølgjar etter Småvik.
        """
      Og rådet er:
        """
        Etterfølgjaren er Nyvik.
        """

  @OVF-03 @L-partsskifte @L-endring
  Regel: Det som er svara, står, og berre det som er ope, går over
    Kjelde: kommunelova § 5-3; Felles utviklingsplan kap. 5.2.1.

    Scenario: Dei andre treng ikkje gjere noko om att
      Gitt det er 1. desember 2030
      Og ein samhandlingsprosedyre
      Og saka er komen til rundgang
      Og alle har avklart at saka ikkje er prinsipiell
      Og alle har svara ja, utanom Småvik
      Og Småvik er slegen saman til Nyvik frå 1. januar 2031
      Når det vert 2. januar 2031
      Og sekretariatet fører pliktene til Småvik over til Nyvik
      Så går det gjennom
      Og Storfjord, Bystad og Fjord helseføretak treng ikkje gjere noko om att
      Og ingen kan konstatere semje enno

    Scenario: Når den nye har svara, er det semje
      Gitt det er 1. desember 2030
      Og ein samhandlingsprosedyre
      Og saka er komen til rundgang
      Og alle har avklart at saka ikkje er prinsipiell
      Og alle har svara ja, utanom Småvik
      Og Småvik er slegen saman til Nyvik frå 1. januar 2031
      Når det vert 2. januar 2031
      Og sekretariatet fører pliktene til Småvik over til Nyvik
      Og Nyvik avklarar at saka ikkje er prinsipiell
      Og Nyvik svarar ja ved kommunestyret
      Så kan ein konstatere semje

    Scenario: Kommunen som veks, må svare på nytt for det han no er
      Gitt det er 1. desember 2030
      Og ein samhandlingsprosedyre
      Og saka er komen til rundgang
      Og alle har avklart at saka ikkje er prinsipiell
      Og alle har svara ja, utanom Småvik
      Og Småvik er slegen saman til Storfjord frå 1. januar 2031
      Når det vert 2. januar 2031
      Og sekretariatet fører pliktene til Småvik over til Storfjord
      Så går det gjennom
      Og Storfjord er spurd på nytt
      Og avklaringa frå Storfjord må stadfestast
      Og Bystad og Fjord helseføretak treng ikkje gjere noko om att

    Scenario: Kommunen har svara, men avtalen skal òg signerast
      Gitt det er 1. desember 2030
      Og ein samarbeidsavtale med innhald etter § 6-2 for Småvik, Storfjord og Fjord helseføretak
      Og saka er komen til konsensus
      Og Storfjord har signert avtalen
      Og Småvik er slegen saman til Nyvik frå 1. januar 2031
      Når det vert 2. januar 2031
      Og sekretariatet fører pliktene til Småvik over til Nyvik
      Så går det gjennom
      Og saka står i steget "rundgang"
      Og Nyvik er spurd på nytt
      Og Storfjord og Fjord helseføretak treng ikkje gjere noko om att

    Scenario: Kommunen har alt svara
      Gitt det er 1. desember 2030
      Og ein samhandlingsprosedyre
      Og saka er komen til konsensus
      Og Småvik er slegen saman til Nyvik frå 1. januar 2031
      Når det vert 2. januar 2031
      Og sekretariatet fører pliktene til Småvik over til Nyvik
      Så vert det stansa av regelen OVF-03:
        """
        Småvik har gjort det Småvik skulle i saka. Det er ingenting å føre over.
        """
      Og rådet er:
        """
        Svaret frå Småvik tel som før, under det gamle namnet.
        """
      Og Småvik er framleis part med svaret sitt
      Og saka står i steget "konsensus"

  @OVF-04 @L-partsskifte @R-029
  Regel: Det SSU avgjorde med den gamle partnaren, går attende før ein ny tek over
    Kjelde: Felles utviklingsplan kap. 8.2.2.

    Scenario: Saka er enno ikkje avgjord i SSU
      Gitt det er 1. desember 2030
      Og ein samhandlingsprosedyre
      Og saka er komen til handsaming i SSU
      Og Småvik er slegen saman til Nyvik frå 1. januar 2031
      Når det vert 2. januar 2031
      Og sekretariatet fører pliktene til Småvik over til Nyvik
      Så går det gjennom
      Og Nyvik er part i saka

    Scenario: Semja er konstatert i SSU
      Gitt det er 1. desember 2030
      Og ein samhandlingsprosedyre
      Og saka følgjer konsensusmodellen
      Og saka er komen til konsensus
      Og Småvik er slegen saman til Nyvik frå 1. januar 2031
      Når det vert 2. januar 2031
      Og sekretariatet fører pliktene til Småvik over til Nyvik
      Så vert det stansa av regelen OVF-04:
        """
        Semja vart konstatert i SSU, og Småvik var med på henne.
        """
      Og rådet er:
        """
        Send saka attende først, og før pliktene over der, så Nyvik får avklare saka sjølv.
        """

  @OVF-05 @L-partsskifte @L-ordlyd
  Regel: Den som tek over, har eitt eige vedlegg
    Kjelde: Felles utviklingsplan kap. 5.2.1. Inga lovføresegn; eit løfte frå saksgangen.

    Scenario: Vedlegget følgjer med til den nye
      Gitt det er 1. desember 2030
      Og ein samhandlingsprosedyre
      Og ordlyden har eit eige vedlegg for Småvik og eit for Storfjord
      Og Småvik er slegen saman til Nyvik frå 1. januar 2031
      Når det vert 2. januar 2031
      Og sekretariatet fører pliktene til Småvik over til Nyvik
      Så går det gjennom

    Scenario: Begge har eige vedlegg
      Gitt det er 1. desember 2030
      Og ein samhandlingsprosedyre
      Og ordlyden har eit eige vedlegg for Småvik og eit for Storfjord
      Og Småvik er slegen saman til Storfjord frå 1. januar 2031
      Når det vert 2. januar 2031
      Og sekretariatet fører pliktene til Småvik over til Storfjord
      Så vert det stansa av regelen OVF-05:
        """
        Både Småvik og Storfjord har eige vedlegg til ordlyden, og Storfjord kan berre ha eitt.
        """
      Og rådet er:
        """
        Set ny ordlyd med eitt vedlegg først.
        """

  @OVF-06 @L-partsskifte @L-tyst
  Regel: Ingen sak ventar på ein partnar som ikkje kan svare
    Kjelde: kommunelova § 5-3; helse- og omsorgstenestelova § 6-1.

    Scenario: Pliktene er førte over før runden vert opna
      Gitt det er 1. desember 2030
      Og ein samhandlingsprosedyre
      Og saka er klar for rundgang
      Og Småvik er slegen saman til Nyvik frå 1. januar 2031
      Når det vert 2. januar 2031
      Og sekretariatet fører pliktene til Småvik over til Nyvik
      Og sekretariatet opnar ein runde
      Så går det gjennom

    Scenario: Runden ville spurt ein kommune som ikkje finst
      Gitt det er 1. desember 2030
      Og ein samhandlingsprosedyre
      Og saka er klar for rundgang
      Og Småvik er slegen saman til Nyvik frå 1. januar 2031
      Når det vert 2. januar 2031
      Og sekretariatet opnar ein runde
      Så vert det stansa av regelen OVF-06:
        """
        Småvik er ikkje lenger partnar, og kan ikkje svare.
        """
      Og rådet er:
        """
        Før pliktene over til Nyvik først: «saksgang overfoer».
        """

  @SLA-04 @L-partsskifte
  Regel: Den som tek over, er partnar frå same dag
    Kjelde: helse- og omsorgstenestelova § 6-1 (utleidd).

    Scenario: Den nye kommunen byrjar den dagen dei gamle sluttar
      Gitt det er 1. desember 2030
      Når sekretariatet fører inn at Småvik og Storfjord vert slegne saman til Nyvik frå 1. januar 2031
      Så går det gjennom

    Scenario: Den nye kommunen byrjar ein månad for seint
      Gitt det er 1. desember 2030
      Når sekretariatet fører inn at Småvik og Storfjord vert slegne saman til Nyvik frå 1. desember 2030
      Så vert det stansa av regelen SLA-04:
        """
        Nyvik kan ikkje ta over etter Småvik, for Nyvik er ikkje partnar den dagen.
        """
      Og rådet er:
        """
        Før inn den nye partnaren først med «saksgang ny-partnar», frå den same dagen.
        """

    Scenario: Ein kommune går ikkje inn i eit helseføretak
      Gitt det er 1. desember 2030
      Når sekretariatet fører inn at Småvik vert slegen saman til Fjord helseføretak frå 1. januar 2031
      Så vert det stansa av regelen SLA-04:
        """
        Fjord helseføretak kan ikkje ta over etter Småvik, for Fjord helseføretak er ikkje same slag
        partnar.
        """

    Scenario: Ein partnar slår ikkje saman andre
      Gitt det er 1. desember 2030
      Når Bystad fører inn at Småvik vert slegen saman til Bystad frå 1. januar 2031
      Så vert det òg stansa av regelen TIL-03

  @SLA-05 @L-partsskifte
  Regel: Dei som kjem av ei deling, er nye den dagen
    Kjelde: helse- og omsorgstenestelova § 6-1 (utleidd).

    Scenario: To nye kommunar byrjar den dagen den gamle er delt
      Gitt det er 1. desember 2030
      Når sekretariatet fører inn at Storfjord vert delt i Austfjord og Vestfjord frå 1. februar 2031
      Så går det gjennom

    Scenario: Den eine fanst frå før
      Gitt det er 1. desember 2030
      Når sekretariatet fører inn at Storfjord vert delt i Småvik og Vestfjord frå 1. februar 2031
      Så vert det stansa av regelen SLA-05:
        """
        Småvik kan ikkje kome av Storfjord, for Småvik var partnar før delinga.
        """
      Og rådet er:
        """
        Før inn dei nye partnarane først med «saksgang ny-partnar», frå den same dagen.
        """

  @SLA-06 @L-partsskiftepapir
  Regel: Det ligg ved noko som viser at ein partnar ikkje finst lenger
    Kjelde: inndelingslova (utleidd). Regelen åtvarar; det er ikkje helsefellesskapet som avgjer det.

    Scenario: Forskrifta ligg ved, og kan lesast i innboksen
      Gitt det er 1. desember 2030
      Når sekretariatet fører inn, med forskrifta, at Småvik vert slegen saman til Nyvik frå 1. januar 2031
      Så går det gjennom
      Og forskrifta ligg i innboksen

    Scenario: Ingenting ligg ved samanslåinga
      Gitt det er 1. desember 2030
      Når sekretariatet fører inn at Småvik vert slegen saman til Nyvik frå 1. januar 2031
      Så går det gjennom
      Og det vert åtvara av regelen SLA-06:
        """
        Det ligg ikkje ved noko som viser at Småvik vert del av ein annan.
        """
      Og rådet er:
        """
        Legg ved vedtaket eller forskrifta med --fil eller --tekst.
        """

    Scenario: Ingenting ligg ved delinga
      Gitt det er 1. desember 2030
      Når sekretariatet fører inn at Storfjord vert delt i Austfjord og Vestfjord frå 1. februar 2031
      Så går det gjennom
      Og det vert åtvara av regelen SLA-06:
        """
        Det ligg ikkje ved noko som viser at Storfjord vert delt.
        """
