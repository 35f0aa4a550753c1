# language: no
Egenskap: Ordlyd og svar
  Dette kapitlet avgjer kva partnarane svarar på, og kva som er eit svar. Eit svar gjeld den
  nøyaktige ordlyden det svarar på, og ingen annan. Tagnad er aldri samtykke, og det sekretariatet
  får høyre på telefon, tel ikkje før partnaren sjølv har stadfesta det.
  Grunnlaget er kommunelova §§ 5-3, 11-4 og 14-3 tredje ledd, og prosjektrapporten for
  Helse Bergen-området (Felles utviklingsplan kap. 5.2, 6 og 8). Resten er løfte frå saksgangen.

  @ORD-01 @L-ordlyd @R-031
  Regel: Ingen vert spurd før det finst ein ordlyd å svare på
    Kjelde: Felles utviklingsplan kap. 8.2.2. Inga lovføresegn.

    Scenario: Saka har ein ordlyd
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka har ordlyden "Rutinen for utskriving gjeld frå 1. mai."
      Og saka er klar for rundgang
      Når sekretariatet opnar ein runde
      Så går det gjennom
      Og saka står i steget "rundgang"

    Scenario: Saka har ingen ordlyd
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er klar for rundgang utan ordlyd
      Når sekretariatet opnar ein runde
      Så vert det stansa av regelen ORD-01:
        """
        Saka har ingen ordlyd som partnarane kan svare på.
        """
      Og rådet er:
        """
        Set ordlyden først, med framlegg til vedtak ordrett.
        """

  @ORD-02 @L-to-personar
  Regel: Ei redaksjonell retting skal grunngjevast
    Kjelde: Felles utviklingsplan kap. 5.2.1. Inga lovføresegn; eit løfte frå saksgangen.

    Scenario: Rettinga har ein grunn
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Når sekretariatet set ordlyden "Partnarane sluttar seg til framlegga."
        | klasse | redaksjonell          |
        | grunn  | «framlegget» er retta |
      Så er ordlyden teken imot

    Scenario: Ingen har sagt kvifor rettinga berre er redaksjonell
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Når sekretariatet set ordlyden "Partnarane sluttar seg til framlegga."
        | klasse | redaksjonell |
      Så vert det stansa av regelen ORD-02:
        """
        Ei redaksjonell retting må grunngjevast og stadfestast av to personar.
        """
      Og rådet er:
        """
        Skriv kvifor rettinga ikkje endrar innhaldet, og la ein annan person stadfeste.
        """

  @ORD-03 @L-to-personar
  Regel: Ein annan person stadfester at rettinga berre er redaksjonell
    Kjelde: Felles utviklingsplan kap. 5.2.1. Inga lovføresegn; eit løfte frå saksgangen.

    Scenario: To personar står bak rettinga, og svara står ved lag
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og alle partnarane har svara ja
      Og sekretariatet har sett ordlyden "Partnarane sluttar seg til framlegga."
        | klasse | redaksjonell          |
        | grunn  | «framlegget» er retta |
      Når sekretariatet stadfester rettinga
        | person | bodil |
      Så går det gjennom
      Og svaret frå Småvik tel

    Scenario: Den som retta, kan ikkje stadfeste si eiga retting
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og sekretariatet har sett ordlyden "Partnarane sluttar seg til framlegga."
        | klasse | redaksjonell          |
        | grunn  | «framlegget» er retta |
      Når sekretariatet stadfester rettinga
        | person | ada |
      Så vert det stansa av regelen ORD-03:
        """
        Ei redaksjonell retting må stadfestast av ein annan kjend person.
        """
      Og rådet er:
        """
        La ein annan i sekretariatet eller hjå ein partnar i saka stadfeste, med eigen person-id.
        """

    Scenario: Eit fellesorgan kan ikkje stadfeste: det er korkje sekretariatet eller partnar i saka
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og sekretariatet har sett ordlyden "Partnarane sluttar seg til framlegga, med tre årsverk."
        | klasse | redaksjonell          |
        | grunn  | «framlegget» er retta |
      Når Fagforum stadfester rettinga
        | person | bodil |
      Så vert det stansa av regelen ORD-03:
        """
        Ei redaksjonell retting må stadfestast av ein annan kjend person.
        """

    Scenario: Rettinga held ikkje før den andre personen har stadfesta
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og alle partnarane har svara ja
      Og sekretariatet har sett ordlyden "Partnarane sluttar seg til framlegga."
        | klasse | redaksjonell          |
        | grunn  | «framlegget» er retta |
      Så tel ikkje svaret frå Småvik
      Når sekretariatet stadfester rettinga
        | person | bodil |
      Så går det gjennom

    Scenario: Kven som helst av partnarane kan krevje at rettinga er reell
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og alle partnarane har svara ja
      Og sekretariatet har sett ordlyden "Partnarane kan slutte seg til framlegget."
        | klasse | redaksjonell      |
        | grunn  | språkleg flikking |
      Og sekretariatet har stadfesta rettinga
        | person | bodil |
      Når Storfjord krev at rettinga vert rekna som reell
      Så går det gjennom
      Og svaret frå Småvik tel ikkje
      Når sekretariatet konstaterer semje
      Så er ingenting konstatert

    Scenario: Rettinga kan verte rekna som reell òg når det er kome ein nyare ordlyd
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og alle partnarane har svara ja
      Og sekretariatet har sett ordlyden "Partnarane kan slutte seg til framlegget."
        | klasse | redaksjonell      |
        | grunn  | språkleg flikking |
      Og sekretariatet har stadfesta rettinga
        | person | bodil |
      Når sekretariatet gir Småvik eit nytt eige vedlegg til ordlyden
      Så er ordlyden teken imot
      Og svaret frå Bystad tel
      Når Storfjord krev at rettinga vert rekna som reell
        | ordlyd nummer | 2 |
      Så går det gjennom
      Og svaret frå Bystad tel ikkje

  @ORD-04 @L-ordlyd @L-dato
  Regel: Ingen kan ha avgjort ein ordlyd før han vart laga
    Kjelde: Felles utviklingsplan kap. 5.2.1. Eit løfte frå saksgangen.

    Scenario: Formannskapet avgjorde saka same dag som ordlyden vart laga
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Når Småvik svarar ja ved formannskapet
        | dag | 2. mars 2026 |
      Så er svaret teke imot

    Scenario: Formannskapet avgjorde saka før ordlyden fanst
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Når Småvik svarar ja ved formannskapet
        | dag | 27. februar 2026 |
      Så vert det stansa av regelen ORD-04:
        """
        Formannskapet i Småvik avgjorde saka 27. februar 2026, men ordlyden vart først laga 2. mars 2026.
        """
      Og rådet er:
        """
        Send avgjerda organet har gjort på denne ordlyden.
        """

  @ORD-05 @L-ordlyd
  Regel: Ingen vert spurd to gonger om den same ordlyden
    Kjelde: Felles utviklingsplan kap. 5.2.4. Inga lovføresegn.

    Scenario: Ein ny ordlyd gir ein ny runde
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og sekretariatet har sett ordlyden "Rutinen gjeld berre på kvardagar."
      Når sekretariatet opnar ein runde
      Så går det gjennom
      Og er berre Småvik, Storfjord, Bystad, Fjord helseføretak og Fjordklinikken spurde

    Scenario: Alle er alt spurde
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Når sekretariatet opnar ein runde
      Så vert det stansa av regelen ORD-05:
        """
        Alle partnarane er alt spurde om Ordlyd 1.
        """
      Og rådet er:
        """
        Vent på svara. Ein ny runde trengst først når ordlyden er endra.
        """

    Scenario: Ein ordlyd som er lik den førre, er ingen ny ordlyd
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og sekretariatet har sett ordlyden "Rutinen gjeld berre på kvardagar."
      Og sekretariatet har opna ein runde
      Når sekretariatet set ordlyden "Rutinen gjeld berre på kvardagar."
      Så vert det avvist som feil i feltet tekst: "Ordlyden er lik den førre. Det er ingenting å endre."

  @SVA-01 @R-036 @R-080
  Regel: Berre dei saka gjeld, svarar
    Kjelde: Rapport frå Helse Førde kap. 3.0. Inga lovføresegn.

    Scenario: Småvik er spurd og svarar
      Gitt ei sak av typen "Samhandlingsprosedyre"
        | gjeld | Småvik og Fjord helseføretak |
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Når Småvik svarar ja ved kommunedirektøren
      Så er svaret teke imot

    Scenario: Storfjord er ikkje med i saka
      Gitt ei sak av typen "Samhandlingsprosedyre"
        | gjeld | Småvik og Fjord helseføretak |
      Og saka er komen til rundgang
      Når Storfjord svarar nei ved kommunestyret
        | grunngjeving | Vi ønskjer ikkje dette. |
      Så vert det stansa av regelen SVA-01:
        """
        Storfjord er ikkje spurd i denne saka.
        """
      Og rådet er:
        """
        Berre dei saka gjeld, svarar. Alle kan gi ei fråsegn.
        """
      Og det vert òg stansa av regelen DEL-04

  @SVA-02 @L-ordlyd
  Regel: Eit svar på ein gammal ordlyd tel aldri
    Kjelde: Felles utviklingsplan kap. 5.2.1. Inga lovføresegn; eit løfte frå saksgangen.

    Scenario: Svaret gjeld den nyaste ordlyden
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Når Småvik svarar ja ved kommunedirektøren
        | ordlyd nummer | 1 |
      Så er svaret teke imot
      Og svaret frå Småvik tel

    Scenario: Svaret gjeld ein ordlyd som er bytt ut
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og sekretariatet har sett ordlyden "Rutinen gjeld berre på kvardagar."
      Og sekretariatet har opna ein runde
      Og Småvik har avklart at saka ikkje er prinsipiell
      Når Småvik svarar ja ved kommunedirektøren
        | ordlyd nummer | 1 |
      Så vert det stansa av regelen SVA-02:
        """
        Svaret gjeld Ordlyd 1, men Ordlyd 2 er den nyaste.
        """
      Og rådet er:
        """
        Svar på den nyaste ordlyden; sjå kva som er endra med «saksgang sak».
        """

    Scenario: Eit ja til den gamle ordlyden tel ikkje når teksten er endra
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og alle partnarane har svara ja
      Når sekretariatet set ordlyden "Rutinen gjeld berre på kvardagar."
      Så er ordlyden teken imot
      Og svaret frå Småvik tel ikkje

    Scenario: Eit eige vedlegg rører berre eigaren
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og alle partnarane har svara ja
      Når sekretariatet gir Småvik eit nytt eige vedlegg til ordlyden
      Så er ordlyden teken imot
      Og svaret frå Småvik tel ikkje
      Og svaret frå Storfjord tel

    Scenario: Ein partnar kan ikkje ha to eigne vedlegg
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og alle partnarane har svara ja
      Når sekretariatet gir Småvik to eigne vedlegg til ordlyden
      Så vert det avvist som feil i feltet vedlegg: "Kvar partnar kan ha eitt eige vedlegg."
      Og svaret frå Småvik tel

  @SVA-03 @L-grunn @R-073
  Regel: Eit svar som ikkje er ja, skal grunngjevast
    Kjelde: Felles utviklingsplan kap. 6. Inga lovføresegn.

    Scenario: Eit ja treng inga grunngjeving
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Når Småvik svarar ja ved kommunedirektøren
      Så er svaret teke imot

    Scenariomal: Kvart slag ja tel
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Når Småvik svarar <svar> ved kommunedirektøren
      Så er svaret teke imot
      Og svaret frå Småvik tel

      Eksempler:
        | svar           |
        | ja             |
        | ja med merknad |

    Scenariomal: Eit svar som ikkje er ja, vert teke imot, men tel ikkje som ja
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Når Småvik svarar <svar> ved kommunedirektøren
        | grunngjeving  | Vi manglar folk til dette.      |
        | ordrett tekst | Rutinen gjeld frå 1. september. |
      Så er svaret teke imot
      Og svaret frå Småvik tel ikkje

      Eksempler:
        | svar                    |
        | nei                     |
        | med motframlegg         |
        | at saka ikkje gjeld dei |

    Scenariomal: Utan grunngjeving vert svaret stansa
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Når Småvik svarar <svar> ved kommunedirektøren
        | ordrett tekst | Rutinen gjeld frå 1. september. |
      Så vert det stansa av regelen SVA-03:
        """
        Eit svar som ikkje er ja, må grunngjevast.
        """
      Og rådet er:
        """
        Skriv kvifor med --grunngjeving, så dei andre partnarane kan møte det.
        """

      Eksempler:
        | svar                    |
        | nei                     |
        | med motframlegg         |
        | at saka ikkje gjeld dei |

  @SVA-04 @L-endra-tekst
  Regel: Eit motframlegg har ordrett den teksten organet vedtok
    Kjelde: Felles utviklingsplan kap. 6. Inga lovføresegn.

    Scenario: Teksten frå protokollen følgjer med
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka er prinsipiell
      Når Småvik svarar med motframlegg ved kommunestyret
        | grunngjeving  | Vi treng meir tid.              |
        | ordrett tekst | Rutinen gjeld frå 1. september. |
      Så er svaret teke imot

    Scenario: Eit ja på vilkår er eit motframlegg, og teksten må med
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka er prinsipiell
      Når Småvik svarar med motframlegg ved kommunestyret
        | grunngjeving | Ja, men berre om staten betaler. |
      Så vert det stansa av regelen SVA-04:
        """
        Eit motframlegg må ha teksten ordrett, slik organet vedtok han.
        """
      Og rådet er:
        """
        Skriv inn teksten frå protokollen.
        """

  @SVA-14 @L-endra-tekst @R-073
  Regel: Eit ja på vilkår er eit motframlegg
    Kjelde: Felles utviklingsplan kap. 6. Inga lovføresegn.

    Scenario: Ein merknad som ikkje er eit vilkår, kan følgje eit ja
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Når Småvik svarar ja med merknad ved kommunedirektøren
        | merknad | Vi ber om ei evaluering etter eitt år. |
      Så er svaret teke imot
      Og svaret frå Småvik tel

    Scenario: Kommunestyret sa ja, men endra teksten
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka er prinsipiell
      Når Småvik svarar ja ved kommunestyret
        | ordrett tekst | Rutinen gjeld frå 1. september. |
      Så vert det stansa av regelen SVA-14:
        """
        Eit ja med endra tekst eller på vilkår er eit motframlegg.
        """
      Og rådet er:
        """
        Svar med motframlegg. Merknader som ikkje er vilkår, kan følgje eit ja.
        """

  @SVA-15 @L-vilkaar
  Regel: Ein merknad som les seg som eit vilkår, får ei åtvaring
    Kjelde: Felles utviklingsplan kap. 6. Inga lovføresegn; eit løfte frå saksgangen.

    Scenario: Ein merknad som ikkje set noko vilkår, får inga åtvaring
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Når Småvik svarar ja med merknad ved kommunedirektøren
        | merknad | Vi gler oss til å ta henne i bruk. |
      Så er svaret teke imot
      Og seier regelen SVA-15 ingenting

    Scenario: Småvik seier ja, men føreset noko
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Når Småvik svarar ja med merknad ved kommunedirektøren
        | merknad | Føreset at helseføretaket betaler. |
      Så er svaret teke imot
      Og svaret frå Småvik tel
      Og det vert åtvara av regelen SVA-15:
        """
        Merknaden frå Småvik les seg som eit vilkår («Føreset»). Eit ja på vilkår er ikkje eit ja, men denne merknaden stansar ingenting, og svaret vert rekna som eit ja.
        """
      Og rådet er:
        """
        Er det eit vilkår, svar på nytt med motframlegg og ordlyden de vil ha. Er det berre ein merknad, treng de ikkje gjere noko.
        """

    Scenario: Det same gjeld på bokmål
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Når Småvik svarar ja med merknad ved kommunedirektøren
        | merknad | Vi slutter oss til, under forutsetning av full dekning. |
      Så er svaret teke imot
      Og det vert åtvara av regelen SVA-15

  @SVA-05 @L-prov
  Regel: Eit politisk svar bør vise protokollutskrifta
    Kjelde: koml. § 11-4 om møtebok. Utan utskrift vert svaret teke imot med åtvaring.

    Scenario: Utskrifta ligg ved
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Storfjord har avklart at saka er prinsipiell
      Når Storfjord svarar ja ved heradsstyret
      Så er svaret teke imot

    Scenario: Utskrifta manglar
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Storfjord har avklart at saka er prinsipiell
      Når Storfjord svarar ja ved heradsstyret
        | protokollutskrift | nei |
      Så er svaret teke imot
      Og det vert åtvara av regelen SVA-05:
        """
        Svaret frå heradsstyret i Storfjord er utan prov.
        """
      Og rådet er:
        """
        Legg ved protokollutskrifta frå møtet.
        """

    Scenario: Eit anna dokument er ikkje eit prov
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Storfjord har avklart at saka er prinsipiell
      Når Storfjord svarar ja ved heradsstyret
        | prov | avtalesjekk |
      Så er svaret teke imot
      Og det vert åtvara av regelen SVA-05:
        """
        Svaret frå heradsstyret i Storfjord er utan prov.
        """

    Scenario: Helsefellesskapet krev utskrifta
      Gitt helsefellesskapet har sett brytaren L-prov på stopp
      Og ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Storfjord har avklart at saka er prinsipiell
      Når Storfjord svarar ja ved heradsstyret
        | protokollutskrift | nei |
      Så vert det stansa av regelen SVA-05:
        """
        Svaret frå heradsstyret i Storfjord er utan prov.
        """

    Scenario: I Voss heiter organet heradsstyret
      Gitt ein samarbeidsavtale på rundgang i Helse Bergen-området
      Når Voss svarar ja ved øvste organ, utan protokollutskrift
      Så er svaret teke imot
      Og det vert åtvara av regelen SVA-05:
        """
        Svaret frå heradsstyret i Voss er utan prov.
        """

  @SVA-06 @L-dato
  Regel: Organet må ha avgjort saka før svaret kan sendast eller trekkjast
    Kjelde: Felles utviklingsplan kap. 8. Inga lovføresegn; eit løfte frå saksgangen.

    Scenario: Organet avgjorde saka same dag
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Når Småvik svarar ja ved kommunedirektøren
        | dag | 2. mars 2026 |
      Så er svaret teke imot

    Scenario: Organet skal avgjere saka i morgon
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Når Småvik svarar ja ved kommunedirektøren
        | dag | 3. mars 2026 |
      Så vert det stansa av regelen SVA-06:
        """
        Avgjerda er datert fram i tid (3. mars 2026).
        """
      Og rådet er:
        """
        Vent til organet har avgjort saka, og før det inn då.
        """

    Scenario: Organet skal trekkje svaret i morgon
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Og Småvik har svara ja ved kommunestyret
      Når Småvik trekkjer svaret ved kommunestyret
        | dag | 3. mars 2026 |
      Så vert det stansa av regelen SVA-06:
        """
        Avgjerda er datert fram i tid (3. mars 2026).
        """
      Og svaret frå Småvik tel

  @SVA-07 @L-hinder @R-014
  Regel: Berre ei avgjerd tel; ei innstilling vert ført inn og tel ikkje
    Kjelde: koml. § 14-3 tredje ledd om innstilling; Felles utviklingsplan kap. 5.2.1.

    Scenariomal: Avgjerder tel
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Når Småvik svarar ja ved <organ>
        | avgjerd | <avgjerd> |
      Så er svaret teke imot
      Og svaret frå Småvik tel

      Eksempler:
        | organ             | avgjerd         |
        | kommunestyret     | vedtak          |
        | kommunedirektøren | delegert vedtak |
        | formannskapet     | hastevedtak     |

    Scenariomal: Andre utfall vert førte inn, men tel ikkje
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka er prinsipiell
      Når Småvik svarar ja ved formannskapet
        | avgjerd | <avgjerd> |
      Så er svaret teke imot
      Og det vert åtvara av regelen SVA-07:
        """
        Formannskapet har <gjort>. Det er ført inn, men er ikkje ei avgjerd og tel ikkje.
        """
      Og rådet er:
        """
        Send vedtaket når organet med mynde har gjort det.
        """
      Og svaret frå Småvik tel ikkje

      Eksempler:
        | avgjerd          | gjort                 |
        | innstilling      | gitt innstilling      |
        | utsett           | utsett saka           |
        | sendt attende    | sendt saka attende    |
        | teke til vitande | teke saka til vitande |

    Scenario: Ei innstilling etter at semja er konstatert, flyttar ikkje saka
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til konsensus
      Når Småvik svarar nei ved formannskapet
        | avgjerd      | innstilling          |
        | grunngjeving | Budsjettet er endra. |
      Så er svaret teke imot
      Og det vert åtvara av regelen SVA-07:
        """
        Formannskapet har gitt innstilling. Det er ført inn, men er ikkje ei avgjerd og tel ikkje.
        """
      Og saka står i steget "konsensus"
      Og svaret frå Småvik tel

  @SVA-08 @L-endring @R-086 @R-025
  Regel: Eit svar kan berre gjerast om av det same organet eller eit som står over
    Kjelde: koml. § 5-3; Felles utviklingsplan kap. 5.2.1.

    Scenario: Kommunestyret gjer om svaret frå kommunedirektøren
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Og Småvik har svara ja ved kommunedirektøren
      Når Småvik svarar nei ved kommunestyret
        | grunngjeving | Kostnaden er for høg. |
      Så er svaret teke imot
      Og svaret frå Småvik tel ikkje

    Scenario: Kommunedirektøren kan ikkje gjere om svaret frå kommunestyret
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Og Småvik har svara nei ved kommunestyret
        | grunngjeving | Kostnaden er for høg. |
      Når Småvik svarar ja ved kommunedirektøren
      Så vert det stansa av regelen SVA-08:
        """
        Småvik har alt svara ved kommunestyret; kommunedirektøren kan ikkje gjere om det.
        """
      Og rådet er:
        """
        Berre det same organet, eller eit som står over det, kan endre svaret.
        """

    Scenario: Eit organ vi ikkje kjenner, stengjer ikkje for eit vi kjenner
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Og Småvik har svara ja ved eit ukjent organ
        | namn på organet | helsenemnda                 |
        | heimel          | delegeringsreglementet § 12 |
      Når Småvik svarar nei ved kommunedirektøren
        | grunngjeving | Kostnaden er for høg. |
      Så er svaret teke imot
      Og svaret frå Småvik tel ikkje

    Scenario: Det kommunestyret har trekt, gir ikkje kommunedirektøren på nytt
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Og Småvik har svara ja ved kommunestyret
      Og Småvik har trekt svaret ved kommunestyret
      Når Småvik svarar ja ved kommunedirektøren
      Så vert det stansa av regelen SVA-08:
        """
        Småvik har trekt svaret frå kommunestyret; kommunedirektøren kan ikkje gjere om det.
        """
      Når Småvik svarar ja ved kommunestyret
      Så er svaret teke imot
      Og svaret frå Småvik tel

    Scenario: Det kommunestyret har svara, gir ikkje kommunedirektøren etter at det er stroke
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Og Småvik har svara nei ved kommunestyret
        | grunngjeving | Kostnaden er for høg. |
      Og Småvik har stroke svaret som skrive feil
      Når Småvik svarar ja ved kommunedirektøren
      Så vert det stansa av regelen SVA-08:
        """
        Småvik har stroke svaret frå kommunestyret; kommunedirektøren kan ikkje gjere om det.
        """
      Når Småvik svarar ja ved kommunestyret
      Så er svaret teke imot
      Og svaret frå Småvik tel

    Scenario: Eit eldre svar som vert ført inn etter at eit nyare er trekt, tel ikkje
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Og det er 9. mars 2026
      Og Småvik har svara nei ved kommunestyret
        | dag          | 6. mars 2026          |
        | grunngjeving | Kostnaden er for høg. |
      Og Småvik har trekt svaret ved kommunestyret
      Når Småvik svarar ja ved kommunestyret
        | dag | 3. mars 2026 |
      Så er svaret teke imot
      Og svaret frå Småvik tel ikkje

    Scenario: Ein ny runde om den same ordlyden gjer ikkje det lågare organet høgare
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Og Småvik har svara nei ved kommunestyret
        | grunngjeving | Kostnaden er for høg. |
      Og sekretariatet har sendt saka attende
      Og sekretariatet har sendt saka til SSU
      Og SSU har handsama saka
        | modell | to trinn |
      Og sekretariatet har opna ein runde
      Når Småvik svarar ja ved kommunedirektøren
      Så vert det stansa av regelen SVA-08:
        """
        Småvik har alt svara ved kommunestyret; kommunedirektøren kan ikkje gjere om det.
        """
      Når Småvik svarar ja ved kommunestyret
      Så er svaret teke imot
      Og svaret frå Småvik tel

    Scenario: Kommunestyret har siste ordet òg når brevet derifrå vart kontrollert seinast
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Og Småvik har svara nei ved kommunestyret, i brev til sekretariatet
        | person       | ada                   |
        | grunngjeving | Kostnaden er for høg. |
      Og det er 3. mars 2026
      Og Småvik har svara ja ved kommunedirektøren
      Når sekretariatet kontrollerer brevet
        | person  | bodil  |
        | partnar | Småvik |
      Så går det gjennom
      Og svaret frå Småvik tel ikkje

    Scenario: Ei eldre avgjerd som vert ført inn seinare, tek ikkje plassen til ei nyare
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Og det er 9. mars 2026
      Og Småvik har svara ja ved kommunestyret
        | dag | 6. mars 2026 |
      Når Småvik svarar nei ved kommunestyret
        | dag          | 3. mars 2026          |
        | grunngjeving | Kostnaden er for høg. |
      Så er svaret teke imot
      Og svaret frå Småvik tel

    Scenario: Eit nytt svar etter at semja er konstatert, sender saka attende til rundgang
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til konsensus
      Når Småvik svarar nei ved kommunestyret
        | grunngjeving | Budsjettet er endra. |
      Så er svaret teke imot
      Og saka står i steget "rundgang"

  @SVA-09 @L-brev
  Regel: Eit svar i brev ligg ved saka
    Kjelde: Felles utviklingsplan kap. 5.2.1. Inga lovføresegn; eit løfte frå saksgangen.

    Scenario: Brevet ligg ved
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Når Småvik svarar ja ved kommunedirektøren, i brev til sekretariatet
      Så er svaret teke imot
      Og svaret frå Småvik tel ikkje

    Scenario: Brevet ligg ikkje ved
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Når Småvik svarar ja ved kommunedirektøren, i brev til sekretariatet
        | protokollutskrift | nei |
      Så vert det stansa av regelen SVA-09:
        """
        Svaret frå Småvik kom i brev, men brevet ligg ikkje ved.
        """
      Og rådet er:
        """
        Legg ved brevet eller protokollutskrifta, og vis til dokumentnummeret.
        """

  @SVA-10 @L-brev @L-to-personar
  Regel: Eit brev tel når ein annan person har kontrollert registreringa
    Kjelde: Felles utviklingsplan kap. 5.2.1. Inga lovføresegn; eit løfte frå saksgangen.

    Scenario: Bodil kontrollerer det Ada har registrert
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Og Småvik har svara ja ved kommunedirektøren, i brev til sekretariatet
        | person | ada |
      Når sekretariatet kontrollerer brevet
        | person  | bodil  |
        | partnar | Småvik |
      Så går det gjennom
      Og svaret frå Småvik tel

    Scenario: Eit brev etter at semja er konstatert, flyttar saka når det er kontrollert
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til konsensus
      Når Småvik svarar nei ved kommunestyret, i brev til sekretariatet
        | person       | ada                  |
        | grunngjeving | Budsjettet er endra. |
      Så er svaret teke imot
      Og saka står i steget "konsensus"
      Når sekretariatet kontrollerer brevet
        | person  | bodil  |
        | partnar | Småvik |
      Så går det gjennom
      Og saka står i steget "rundgang"

    Scenario: Ada kan ikkje kontrollere si eiga registrering
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Og Småvik har svara ja ved kommunedirektøren, i brev til sekretariatet
        | person | ada |
      Når sekretariatet kontrollerer brevet
        | person  | ada    |
        | partnar | Småvik |
      Så vert det stansa av regelen SVA-10:
        """
        Svaret frå Småvik må kontrollerast av ein annan kjend person enn den som førte det inn.
        """
      Og rådet er:
        """
        La ein annan i sekretariatet kontrollere, med eigen person-id.
        """

  @SVA-11 @L-mellombels @L-to-personar @L-ukjend-hand
  Regel: Eit svar på telefon er mellombels til partnaren sjølv har stadfesta det
    Kjelde: Felles utviklingsplan kap. 5.2.1. Inga lovføresegn; eit løfte frå saksgangen.

    Scenario: Småvik stadfester det som vart sagt på telefon
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Og Småvik har svara ja ved kommunedirektøren, på telefon til sekretariatet
      Når Småvik stadfester svaret
      Så går det gjennom
      Og svaret frå Småvik tel

    Scenario: Eit svar på telefon tel ikkje åleine
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Når Småvik svarar ja ved kommunedirektøren, på telefon til sekretariatet
      Så er svaret teke imot
      Og svaret frå Småvik tel ikkje
      Når Småvik stadfester svaret
      Så går det gjennom

    Scenario: Etter at semja er konstatert, flyttar eit svar på telefon saka først når det er stadfesta
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til konsensus
      Når Småvik svarar nei ved kommunestyret, på telefon til sekretariatet
        | grunngjeving | Budsjettet er endra. |
      Så er svaret teke imot
      Og saka står i steget "konsensus"
      Når Småvik stadfester svaret
      Så går det gjennom
      Og saka står i steget "rundgang"
      Og svaret frå Småvik tel ikkje

    Scenario: Sekretariatet kan ikkje stadfeste for Småvik
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Og Småvik har svara ja ved kommunedirektøren, på telefon til sekretariatet
      Når sekretariatet stadfester svaret
        | partnar | Småvik |
      Så vert det stansa av regelen SVA-11:
        """
        Svaret frå Småvik kan berre Småvik sjølv stadfeste.
        """
      Og rådet er:
        """
        Be Småvik stadfeste svaret som vart registrert på telefon.
        """

    Scenario: Den som tok telefonen, kan ikkje stadfeste svaret for Småvik
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Og Småvik har svara ja ved kommunedirektøren, på telefon til sekretariatet
        | person | ada |
      Når Småvik stadfester svaret
        | person | ada |
      Så vert det stansa av regelen SVA-11:
        """
        Svaret frå Småvik kan berre ein annan kjend person enn den som førte det inn, stadfeste.
        """
      Og rådet er:
        """
        Be Småvik stadfeste svaret som vart registrert på telefon, med eigen person-id, eller svare sjølv.
        """

  @SVA-12 @L-endring
  Regel: Eit svar vert trekt slik det vart gitt: av same organ eller eit høgare, med same prov; eller det vert stroke av partnaren som skreiv feil
    Kjelde: koml. § 5-3. Trekkjeregelen er eit løfte frå saksgangen.

    Scenario: Kommunestyret trekkjer svaret med ny protokollutskrift
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka er prinsipiell
      Og Småvik har svara ja ved kommunestyret
      Når Småvik trekkjer svaret ved kommunestyret
      Så går det gjennom
      Og svaret frå Småvik tel ikkje

    Scenario: Kommunedirektøren kan ikkje trekkje eit vedtak i kommunestyret
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka er prinsipiell
      Og Småvik har svara ja ved kommunestyret
      Når Småvik trekkjer svaret ved kommunedirektøren
      Så vert det stansa av regelen SVA-12:
        """
        Småvik kan ikkje trekkje svaret slik: det må same organ eller eit høgare gjere.
        """
      Og rådet er:
        """
        Send avgjerda frå kommunestyret eller organet over.
        """

    Scenario: Eit svar som vart gitt med prov, vert ikkje trekt utan
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka er prinsipiell
      Og Småvik har svara ja ved kommunestyret
      Når Småvik trekkjer svaret ved kommunestyret
        | protokollutskrift | nei |
      Så vert det stansa av regelen SVA-12:
        """
        Småvik kan ikkje trekkje svaret slik: svaret vart gitt med prov, og no manglar same slag prov.
        """
      Og rådet er:
        """
        Legg ved protokollutskrifta eller brevet som viser avgjerda, og vis til dokumentnummeret med --prov.
        """

    Scenario: Eit anna dokument er ikkje eit prov når svaret skal trekkjast heller
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka er prinsipiell
      Og Småvik har svara ja ved kommunestyret
      Når Småvik trekkjer svaret ved kommunestyret
        | prov | avtalesjekk |
      Så vert det stansa av regelen SVA-12:
        """
        Småvik kan ikkje trekkje svaret slik: svaret vart gitt med prov, og no manglar same slag prov.
        """

    Scenario: Eit svar som vart gitt utan prov, vert trekt utan
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka er prinsipiell
      Og Småvik har svara ja ved kommunestyret
        | prov | avtalesjekk |
      Når Småvik trekkjer svaret ved kommunestyret
        | protokollutskrift | nei |
      Så går det gjennom
      Og svaret frå Småvik tel ikkje

    Scenario: Eit svar kan ikkje trekkjast før det vart gitt
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka er prinsipiell
      Og Småvik har svara ja ved kommunestyret
      Når Småvik trekkjer svaret ved kommunestyret
        | dag | 2. februar 2026 |
      Så vert det stansa av regelen SVA-12:
        """
        Småvik kan ikkje trekkje svaret slik: avgjerda om det er frå 2. februar 2026, før svaret vart gitt.
        """

    Scenario: Småvik skreiv feil dag, stryk svaret og sender det med rett dag
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka er prinsipiell
      Og det er 9. mars 2026
      Og Småvik har svara ja ved kommunestyret
        | dag | 6. mars 2026 |
      Når Småvik stryk svaret som skrive feil
      Så går det gjennom
      Og svaret frå Småvik tel ikkje
      Når Småvik svarar ja ved kommunestyret
        | dag | 3. mars 2026 |
      Så er svaret teke imot
      Og svaret frå Småvik tel

    Scenario: Det som var sagt før eit svar som vert stroke, gjeld ikkje att av seg sjølv
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka er prinsipiell
      Og Småvik har svara ja ved kommunestyret
      Og det er 9. mars 2026
      Og Småvik har svara nei ved kommunestyret
        | dag          | 6. mars 2026          |
        | grunngjeving | Kostnaden er for høg. |
      Når Småvik stryk svaret som skrive feil
      Så går det gjennom
      Og svaret frå Småvik tel ikkje

    Scenario: Det sekretariatet har ført inn frå eit brev, stryk ikkje Småvik sjølv
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til rundgang
      Og Småvik har avklart at saka ikkje er prinsipiell
      Og Småvik har svara ja ved kommunedirektøren, i brev til sekretariatet
        | person | ada |
      Og sekretariatet har kontrollert brevet
        | person  | bodil  |
        | partnar | Småvik |
      Når Småvik stryk svaret som skrive feil
      Så vert det stansa av regelen SVA-12:
        """
        Småvik kan ikkje trekkje svaret slik: sekretariatet har ført det inn etter eit brev.
        """
      Og rådet er:
        """
        Skriv til sekretariatet kva som er ført feil. Då stryk dei det, og fører det rett.
        """

    Scenario: Når semja er konstatert, trengst ei ny avgjerd for å gjere om svaret
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til konsensus
      Når Småvik stryk svaret som skrive feil
      Så vert det stansa av regelen SVA-12:
        """
        Småvik kan ikkje trekkje svaret slik: semja er konstatert, og då trengst ei ny avgjerd.
        """

    Scenario: Eit svar som vert trekt etter at semja er konstatert, sender saka attende
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er komen til konsensus
      Når Småvik trekkjer svaret ved kommunestyret
      Så går det gjennom
      Og saka står i steget "rundgang"

  @SVA-13 @R-051
  Regel: Kvar partnar som vert spurd, har ein kontaktperson
    Kjelde: Felles utviklingsplan kap. 5.2.4. Inga lovføresegn.

    Scenario: Alle har ein kontaktperson
      Gitt ei sak av typen "Samhandlingsprosedyre"
      Og saka er klar for rundgang
      Når sekretariatet opnar ein runde
      Så går det gjennom
      Og er berre Småvik, Storfjord, Bystad, Fjord helseføretak og Fjordklinikken spurde

    Scenario: Bystad har berre eit postmottak
      Gitt Bystad har ingen kontaktperson
      Og ei sak av typen "Samhandlingsprosedyre"
      Og saka er klar for rundgang
      Når sekretariatet opnar ein runde
      Så vert det stansa av regelen SVA-13:
        """
        Bystad har ingen kontaktperson.
        """
      Og rådet er:
        """
        Før inn ein kontakt for kvar av dei med «saksgang ny-kontakt».
        """
