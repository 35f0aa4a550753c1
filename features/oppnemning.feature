# language: no
Egenskap: Kven som vel, og kven ein sit for
  Dette kapitlet avgjer kven som kan velje medlemer til organa, kven som innstiller, og når ein
  medlem kan sitje for andre kommunar enn sin eigen. Ein som sit for fleire, bind ingen av dei:
  kvar kommune vert spurd sjølv i kvar sak. Dei fleste reglane kviler på framlegg i
  prosjektrapportane og er av til helsefellesskapet slår dei på. Lova seier berre at kommunestyret
  ikkje kan gi avgjerdsmakta si til SSU (koml. § 5-3 tredje ledd).

  @SET-10 @R-104 @R-098 @R-099 @R-100 @R-101 @R-114 @R-224 @R-226
  Regel: Kvar medlem er vald av dei som skal velje
    Kjelde: Felles utviklingsplan kap. 8.2.1, 8.2.2 og 8.3, og rapport frå Helse Førde kap. 3.0. Inga lovføresegn.

    Scenario: SSU har valt medlemen i det faglege utvalet
      Gitt helsefellesskapet har sett brytaren R-104 på stopp
      Når sekretariatet fører inn ein plass i Fagforum
        | stilling | fagsjef |
        | partnar  | Bystad  |
        | vald av  | SSU     |
      Så går det gjennom

    Scenario: Kommunen vel fritt sin eigen i områdeutvalet
      Gitt helsefellesskapet har sett brytaren R-114 på stopp
      Når sekretariatet fører inn ein plass i Områdeutvalet
        | partnar | Småvik |
        | vald av | Småvik |
      Så går det gjennom

    Scenario: Brukarutvalet har peikt ut den som sit for brukarane
      Gitt helsefellesskapet har sett brytaren R-226 på stopp
      Når sekretariatet fører inn ein plass i Fagforum
        | gruppe       | brukar                     |
        | stilling     | representant for brukarane |
        | innstilt av  | Brukarutvalet              |
        | vald av      | SSU                        |
      Så går det gjennom

    Scenariomal: Feil organ har valt: <rad>
      Gitt helsefellesskapet har sett brytaren <rad> på stopp
      Når sekretariatet fører inn ein plass i <organ>
        | gruppe   | <gruppe>   |
        | stilling | <stilling> |
        | partnar  | <partnar>  |
        | vald av  | <valde>    |
      Så vert det stansa av regelen SET-10:
        """
        <rett> skal velje til plassen «<stilling>» i <namn>. Ført inn er <valde_namn>.
        """
      Og rådet er:
        """
        Lat <rett> velje, og før inn kven som valde.
        """

      Eksempler:
        | rad   | organ         | namn              | gruppe     | stilling                   | partnar            | valde              | valde_namn         | rett               |
        | R-104 | Fagforum      | Fagforum          | kommune    | fagsjef                    | Bystad             | Bystad             | Bystad             | Samhandlingsrådet  |
        | R-098 | SSU           | Samhandlingsrådet | spesialist | direktør                   | Fjord helseføretak | SSU                | Samhandlingsrådet  | Fjord helseføretak |
        | R-099 | SSU           | Samhandlingsrådet | spesialist | overlege                   | Fjordklinikken     | Fjord helseføretak | Fjord helseføretak | Fjordklinikken     |
        | R-114 | Områdeutvalet | Områdeutvalet     | kommune    | kommunalsjef               | Småvik             | SSU                | Samhandlingsrådet  | Småvik             |
        | R-226 | Fagforum      | Fagforum          | brukar     | representant for brukarane |                    | SSU                | Samhandlingsrådet  | Brukarutvalet      |

    Scenario: Brukarutvalet peikar ut den som sit for brukarane i SSU
      Gitt helsefellesskapet har sett brytaren R-101 på stopp
      Og vervet «representant for brukarane» i SSU er avslutta
      Når sekretariatet fører inn ein plass i SSU
        | gruppe   | brukar                     |
        | stilling | representant for brukarane |
        | vald av  | Småvik                     |
      Så vert det stansa av regelen SET-10:
        """
        Brukarutvalet skal velje til plassen «representant for brukarane» i Samhandlingsrådet. Ført
        inn er Småvik.
        """

    Scenario: Ingen er ført inn som den som valde
      Gitt helsefellesskapet har sett brytaren R-104 på stopp
      Når sekretariatet fører inn ein plass i Fagforum
        | stilling | fagsjef |
        | partnar  | Bystad  |
      Så vert det stansa av regelen SET-10:
        """
        Samhandlingsrådet skal velje til plassen «fagsjef» i Fagforum. Ført inn er ingen.
        """

  @SET-11 @R-097
  Regel: Valnemnda innstiller, og kommunane vel i ei sak
    Kjelde: Felles utviklingsplan kap. 8.2.2. Regelen er av til helsefellesskapet slår han på. Inga lovføresegn.

    Scenario: Medlemen er innstilt av områdeutvalet og vald i ei sak som er vedteken
      Gitt helsefellesskapet har sett brytaren R-097 på stopp
      Og eit val til SSU der Småvik, Storfjord og Bystad vel
      Og valet er vedteke
      Når sekretariatet fører inn ein plass i SSU
        | partnar     | Bystad        |
        | innstilt av | Områdeutvalet |
        | vald av     | Bystad        |
        | sak         | saka          |
      Så går det gjennom

    Scenario: Områdeutvalet har ikkje innstilt
      Gitt helsefellesskapet har sett brytaren R-097 på stopp
      Når sekretariatet fører inn ein plass i SSU
        | partnar | Bystad |
        | vald av | Bystad |
      Så vert det stansa av regelen SET-11:
        """
        Til plassen «kommunalsjef» i Samhandlingsrådet skal Områdeutvalet innstille, og kommunane
        velje i ei valsak.
        """
      Og rådet er:
        """
        Før inn Områdeutvalet som innstillar og nummeret på valsaka.
        """

    Scenario: Helseføretaket treng inga innstilling frå områdeutvalet
      Gitt helsefellesskapet har sett brytaren R-097 på stopp
      Når sekretariatet fører inn ein plass i SSU
        | gruppe   | spesialist         |
        | stilling | direktør           |
        | partnar  | Fjord helseføretak |
        | vald av  | Fjord helseføretak |
      Så går det gjennom

  @SET-12 @R-100
  Regel: Plassar som fleire deler, går på omgang
    Kjelde: Felles utviklingsplan kap. 8.2.2. Regelen er av til helsefellesskapet slår han på. Omgangen gjeld berre plassen: kvar av dei svarar for seg sjølv i rundgangen. Inga lovføresegn.

    Bakgrunn:
      Gitt helsefellesskapet har sett brytaren R-100 på stopp
      Og plassane i Fagforum er fylte
      Og vervet «klinikkleiar i Fjord helseføretak» i Fagforum er avslutta

    Scenario: Den andre tek over
      Når sekretariatet fører inn ein plass i Fagforum
        | gruppe   | spesialist     |
        | stilling | klinikkleiar   |
        | partnar  | Fjordklinikken |
        | vald av  | SSU            |
      Så går det gjennom

    Scenario: Den same vil halde fram
      Når sekretariatet fører inn ein plass i Fagforum
        | gruppe   | spesialist         |
        | stilling | klinikkleiar       |
        | partnar  | Fjord helseføretak |
        | vald av  | SSU                |
      Så vert det stansa av regelen SET-12:
        """
        Fjord helseføretak hadde plassen i Fagforum sist, og no står Fjordklinikken for tur.
        """
      Og rådet er:
        """
        Lat dei som deler plassen, velje ein annan: han går på omgang.
        """

  @SET-13 @R-089
  Regel: Ein kommune vert berre representert av andre når han sjølv har sagt ja
    Kjelde: Innspel til NHSP 2024–2027, spm. 1. Regelen er av til helsefellesskapet slår han på. Kommunen vert uansett spurd sjølv i kvar sak (koml. § 5-3).

    Scenario: Samtykket er ført inn
      Gitt helsefellesskapet har sett brytaren R-089 på stopp
      Når sekretariatet fører inn ein plass i SSU
        | partnar      | Småvik                            |
        | på vegner av | Storfjord og Bystad               |
        | fullmakt     | vedtak i begge kommunestyra, 2026 |
      Så går det gjennom

    Scenario: Ingen av dei har sagt ja
      Gitt helsefellesskapet har sett brytaren R-089 på stopp
      Når sekretariatet fører inn ein plass i SSU
        | partnar      | Småvik              |
        | på vegner av | Storfjord og Bystad |
      Så vert det stansa av regelen SET-13:
        """
        Plassen «kommunalsjef» i Samhandlingsrådet er òg for Storfjord og Bystad, men det står ikkje
        at dei har sagt ja.
        """
      Og rådet er:
        """
        Be kvar av dei om samtykke, og før inn i fullmakta kvar det står. Kommunen er likevel aldri
        bunden av andre: han vert spurd sjølv i kvar sak.
        """

    Scenario: Kommunen ein annan sit for, vert spurd sjølv
      Gitt helsefellesskapet har sett brytaren R-089 på stopp
      Og det er ført inn ein plass i SSU
        | partnar      | Småvik              |
        | på vegner av | Storfjord           |
        | fullmakt     | vedtak i heradsstyret |
      Og ein samhandlingsprosedyre for Småvik, Storfjord og Fjord helseføretak
      Og saka er komen til rundgang
      Så er berre Småvik, Storfjord og Fjord helseføretak spurde

  @SET-14 @R-090
  Regel: Alle kommunar har nokon i SSU som sit for dei
    Kjelde: Felles utviklingsplan kap. 5.2.1. Inga lovføresegn.

    Scenario: Dei som ikkje sit der sjølve, har ein som sit for seg
      Når sekretariatet ser over helsefellesskapet
      Så går det gjennom

    Scenario: Éin kommune har ingen
      Gitt vervet «kommunaldirektør i Bystad» i SSU er avslutta
      Når sekretariatet ser over helsefellesskapet
      Så vert det åtvara av regelen SET-14:
        """
        Ingen i Samhandlingsrådet sit for Bystad.
        """
      Og rådet er:
        """
        Avtal kven som òg sit på vegner av dei, med samtykke frå kvar kommune, og før det inn.
        """

  @SET-15 @R-091
  Regel: Kommunar som deler ein medlem, bør samarbeide frå før
    Kjelde: Felles utviklingsplan kap. 5.2.1. At dei høyrer til same område, er teiknet. Inga lovføresegn.

    Scenario: Dei er i same område
      Når sekretariatet fører inn ein plass i SSU
        | partnar      | Småvik               |
        | på vegner av | Storfjord            |
        | fullmakt     | vedtak i heradsstyret |
      Så går det gjennom

    Scenario: Den andre høyrer til eit anna område
      Gitt Havnes er ny kommune i området Ytterkysten
      Når sekretariatet fører inn ein plass i SSU som òg er for Havnes
      Så vert det åtvara av regelen SET-15:
        """
        Plassen «kommunalsjef» i Samhandlingsrådet er for kommunar som ikkje høyrer til same område:
        Småvik og Havnes.
        """
      Og rådet er:
        """
        Byggj gruppa på eit samarbeid mellom kommunar som alt finst.
        """
