# language: no
Egenskap: Kven kan seie ja for kommunen
  Kapitlet avgjer kva organ hjå kvar partnar som må svare i ei sak. Kommunestyret og styret
  har alltid mynde. Andre har det dei har fått: av lova, eller gjennom ei rad i
  delegeringsreglementet til partnaren. Ein som ikkje har fått mynde, vert stansa. I vanlege saker
  (rad f) og i plansaker (rad e) tel òg svaret frå eit organ som står over det som har fått mynde.
  Det seier ikkje lova med reine ord: etter kommunelova §§ 5-6 og 5-7 «kan» formannskap og utval «få
  tildelt» mynde. Saksgangen legg til grunn at den som står over, kan ta saka sjølv.

  Lova er kommunelova §§ 5-3, 5-6, 5-7, 10-2, 11-8, 13-1, 14-2 og 14-5, helseføretakslova §§ 28, 37 og 39 og
  helse- og omsorgstenestelova kapittel 6. Reglementet som galdt den dagen organet avgjorde
  saka, er det som tel.

  Nivåtabellen vert lesen ovanfrå, og den første rada som høver, gjeld:
  a) Saka gjeld samarbeidsavtalen eller strukturen.
  b) Noko er ikkje avklart.
  c) Kostnaden er utanfor budsjettet.
  d) Saka er prinsipiell.
  e) Saka bryt med ein vedteken plan.
  f) Alle andre saker.

  Scenariomal: Nivåtabellen for ein heradskommune som ikkje har eige reglement, rad <rad>
    Gitt <sak>
    Og Storfjord har avklart at <avklaring>
    Og saka er komen til rundgang
    Så er det <først> i Storfjord som skal spørjast
    Og eit ja frå heradsstyret i Storfjord tel: <heradsstyret>
    Og eit ja frå formannskapet i Storfjord tel: <formannskapet>
    Og eit ja frå utvalet i Storfjord tel: <utvalet>
    Og eit ja frå utvalsleiaren i Storfjord tel: <utvalsleiaren>
    Og eit ja frå arbeidsutvalet i Storfjord tel: <arbeidsutvalet>
    Og eit ja frå komiteen i Storfjord tel: <komiteen>
    Og eit ja frå ordføraren i Storfjord tel: <ordføraren>
    Og eit ja frå kommunedirektøren i Storfjord tel: <direktøren>
    Og eit ja frå kommunalsjefen i Storfjord tel: <sjefen>

    Eksempler:
      | rad         | sak                                          | avklaring                                       | først             | heradsstyret | formannskapet | utvalet | utvalsleiaren | arbeidsutvalet | komiteen | ordføraren | direktøren | sjefen |
      | a           | ein samarbeidsavtale med innhald etter § 6-2 | saka ikkje er prinsipiell                       | heradsstyret      | ja           | nei           | nei     | nei           | nei            | nei      | nei        | nei        | nei    |
      | a, struktur | ein samarbeidsavtale om organa               | saka er prinsipiell                             | heradsstyret      | ja           | nei           | nei     | nei           | nei            | nei      | nei        | nei        | nei    |
      | a og b      | ein samarbeidsavtale med innhald etter § 6-2 | kostnaden er ukjend                             | heradsstyret      | ja           | nei           | nei     | nei           | nei            | nei      | nei        | nei        | nei    |
      | b1          | ein samhandlingsprosedyre                    | det er for tidleg å seie om saka er prinsipiell | ingen             | nei          | nei           | nei     | nei           | nei            | nei      | nei        | nei        | nei    |
      | b2          | ein samhandlingsprosedyre                    | kostnaden er ukjend                             | ingen             | nei          | nei           | nei     | nei           | nei            | nei      | nei        | nei        | nei    |
      | b3          | ein samhandlingsprosedyre                    | det er uvisst om saka følgjer planane           | ingen             | nei          | nei           | nei     | nei           | nei            | nei      | nei        | nei        | nei    |
      | c           | ein samhandlingsprosedyre                    | kostnaden ikkje er i budsjettet                 | heradsstyret      | ja           | nei           | nei     | nei           | nei            | nei      | nei        | nei        | nei    |
      | d           | ein samhandlingsprosedyre                    | saka er prinsipiell                             | heradsstyret      | ja           | nei           | nei     | nei           | nei            | nei      | nei        | nei        | nei    |
      | e1          | ein samhandlingsprosedyre                    | saka bryt med ein plan frå heradsstyret         | heradsstyret      | ja           | nei           | nei     | nei           | nei            | nei      | nei        | nei        | nei    |
      | e2          | ein samhandlingsprosedyre                    | saka bryt med ein plan frå formannskapet        | formannskapet     | ja           | ja            | nei     | nei           | nei            | nei      | nei        | nei        | nei    |
      | e3          | ein samhandlingsprosedyre                    | saka bryt med ein plan frå utvalet              | utvalet           | ja           | nei           | ja      | nei           | nei            | nei      | nei        | nei        | nei    |
      | e4          | ein samhandlingsprosedyre                    | saka bryt med ein plan frå kommunalsjefen       | heradsstyret      | ja           | nei           | nei     | nei           | nei            | nei      | nei        | nei        | nei    |
      | f           | ein samhandlingsprosedyre                    | saka ikkje er prinsipiell                       | kommunedirektøren | ja           | ja            | ja      | nei           | nei            | nei      | nei        | ja         | nei    |

  Scenariomal: Nivåtabellen for ein kommune med eige reglement, rad <rad>
    Gitt <sak>
    Og Småvik har avklart at <avklaring>
    Og saka er komen til rundgang
    Så er det <først> i Småvik som skal spørjast
    Og eit ja frå kommunestyret i Småvik tel: <kommunestyret>
    Og eit ja frå formannskapet i Småvik tel: <formannskapet>
    Og eit ja frå utvalet i Småvik tel: <utvalet>
    Og eit ja frå utvalsleiaren i Småvik tel: <utvalsleiaren>
    Og eit ja frå arbeidsutvalet i Småvik tel: <arbeidsutvalet>
    Og eit ja frå komiteen i Småvik tel: <komiteen>
    Og eit ja frå ordføraren i Småvik tel: <ordføraren>
    Og eit ja frå kommunedirektøren i Småvik tel: <direktøren>
    Og eit ja frå kommunalsjefen i Småvik tel: <sjefen>

    Eksempler: Formannskapet har mynde i prinsipielle saker, direktøren og sjefen i andre
      | rad | sak                                          | avklaring                                       | først             | kommunestyret | formannskapet | utvalet | utvalsleiaren | arbeidsutvalet | komiteen | ordføraren | direktøren | sjefen |
      | a   | ein samarbeidsavtale med innhald etter § 6-2 | saka ikkje er prinsipiell                       | kommunestyret     | ja            | nei           | nei     | nei           | nei            | nei      | nei        | nei        | nei    |
      | b1  | ein samhandlingsprosedyre                    | det er for tidleg å seie om saka er prinsipiell | ingen             | nei           | nei           | nei     | nei           | nei            | nei      | nei        | nei        | nei    |
      | b2  | ein samhandlingsprosedyre                    | kostnaden er ukjend                             | ingen             | nei           | nei           | nei     | nei           | nei            | nei      | nei        | nei        | nei    |
      | b3  | ein samhandlingsprosedyre                    | det er uvisst om saka følgjer planane           | ingen             | nei           | nei           | nei     | nei           | nei            | nei      | nei        | nei        | nei    |
      | c   | ein samhandlingsprosedyre                    | kostnaden ikkje er i budsjettet                 | kommunestyret     | ja            | nei           | nei     | nei           | nei            | nei      | nei        | nei        | nei    |
      | d   | ein samhandlingsprosedyre                    | saka er prinsipiell                             | formannskapet     | ja            | ja            | nei     | nei           | nei            | nei      | nei        | nei        | nei    |
      | e   | ein samhandlingsprosedyre                    | saka bryt med ein plan frå kommunestyret        | kommunestyret     | ja            | nei           | nei     | nei           | nei            | nei      | nei        | nei        | nei    |
      | f   | ein samhandlingsprosedyre                    | saka ikkje er prinsipiell                       | kommunedirektøren | ja            | ja            | ja      | nei           | nei            | nei      | nei        | ja         | ja     |

  Scenariomal: Nivåtabellen for ein kommune med parlamentarisme, rad <rad>
    Gitt <sak>
    Og Bystad har avklart at <avklaring>
    Og saka er komen til rundgang
    Så er det <først> i Bystad som skal spørjast
    Og eit ja frå bystyret i Bystad tel: <bystyret>
    Og eit ja frå komiteen i Bystad tel: <komiteen>
    Og eit ja frå byrådet i Bystad tel: <byrådet>
    Og eit ja frå byråden i Bystad tel: <byråden>
    Og eit ja frå ordføraren i Bystad tel: <ordføraren>
    Og eit ja frå kommunaldirektøren i Bystad tel: <direktøren>

    Eksempler: Utan eige reglement
      | rad         | sak                                          | avklaring                                       | først    | bystyret | komiteen | byrådet | byråden | ordføraren | direktøren |
      | a           | ein samarbeidsavtale med innhald etter § 6-2 | saka ikkje er prinsipiell                       | bystyret | ja       | nei      | nei     | nei     | nei        | nei        |
      | a, struktur | ein samarbeidsavtale om organa               | saka er prinsipiell                             | bystyret | ja       | nei      | nei     | nei     | nei        | nei        |
      | b1          | ein samhandlingsprosedyre                    | det er for tidleg å seie om saka er prinsipiell | ingen    | nei      | nei      | nei     | nei     | nei        | nei        |
      | b2          | ein samhandlingsprosedyre                    | kostnaden er ukjend                             | ingen    | nei      | nei      | nei     | nei     | nei        | nei        |
      | b3          | ein samhandlingsprosedyre                    | det er uvisst om saka følgjer planane           | ingen    | nei      | nei      | nei     | nei     | nei        | nei        |
      | c           | ein samhandlingsprosedyre                    | kostnaden ikkje er i budsjettet                 | bystyret | ja       | nei      | nei     | nei     | nei        | nei        |
      | d           | ein samhandlingsprosedyre                    | saka er prinsipiell                             | bystyret | ja       | nei      | nei     | nei     | nei        | nei        |
      | e1          | ein samhandlingsprosedyre                    | saka bryt med ein plan frå bystyret             | bystyret | ja       | nei      | nei     | nei     | nei        | nei        |
      | e2          | ein samhandlingsprosedyre                    | saka bryt med ein plan frå byrådet              | byrådet  | ja       | nei      | ja      | nei     | nei        | nei        |
      | f           | ein samhandlingsprosedyre                    | saka ikkje er prinsipiell                       | byrådet  | ja       | nei      | ja      | nei     | nei        | nei        |

  Scenariomal: Parlamentarisme med eige reglement, rad <rad>
    Gitt reglementet til Bystad frå 1. januar 2026:
      | organ              | sakslag     |
      | byrådet            | prinsipiell |
      | byråden            | prinsipiell |
      | kommunaldirektøren | ordinær     |
      | byråden            | ordinær     |
    Og ein samhandlingsprosedyre
    Og Bystad har avklart at <avklaring>
    Og saka er komen til rundgang
    Så er det <først> i Bystad som skal spørjast
    Og eit ja frå bystyret i Bystad tel: ja
    Og eit ja frå komiteen i Bystad tel: nei
    Og eit ja frå byrådet i Bystad tel: <byrådet>
    Og eit ja frå byråden i Bystad tel: <byråden>
    Og eit ja frå ordføraren i Bystad tel: nei
    Og eit ja frå kommunaldirektøren i Bystad tel: <direktøren>

    Eksempler: Ein einskild byråd kan aldri få mynde i prinsipielle saker
      | rad | avklaring                       | først              | byrådet | byråden | direktøren |
      | c   | kostnaden ikkje er i budsjettet | bystyret           | nei     | nei     | nei        |
      | d   | saka er prinsipiell             | byrådet            | ja      | nei     | nei        |
      | f   | saka ikkje er prinsipiell       | kommunaldirektøren | ja      | ja      | ja         |

  Scenariomal: Nivåtabellen for eit helseføretak, rad <rad>
    Gitt <sak>
    Og Fjord helseføretak har avklart at <avklaring>
    Og saka er komen til rundgang
    Så er det <først> i Fjord helseføretak som skal spørjast
    Og eit ja frå styret i Fjord helseføretak tel: <styret>
    Og eit ja frå administrerande direktør i Fjord helseføretak tel: <direktøren>
    Og eit ja frå administrerande direktør med styrevedtak i saka i Fjord helseføretak tel: <med styrevedtak>

    Eksempler:
      | rad         | sak                                          | avklaring                                       | først                    | styret | direktøren | med styrevedtak |
      | a           | ein samarbeidsavtale med innhald etter § 6-2 | saka ikkje er prinsipiell                       | styret                   | ja     | nei        | ja              |
      | a, struktur | ein samarbeidsavtale om organa               | saka er prinsipiell                             | styret                   | ja     | nei        | ja              |
      | b1          | ein samhandlingsprosedyre                    | det er for tidleg å seie om saka er prinsipiell | ingen                    | nei    | nei        | nei             |
      | b2          | ein samhandlingsprosedyre                    | kostnaden er ukjend                             | ingen                    | nei    | nei        | nei             |
      | b3          | ein samhandlingsprosedyre                    | det er uvisst om saka følgjer planane           | ingen                    | nei    | nei        | nei             |
      | c           | ein samhandlingsprosedyre                    | kostnaden ikkje er i budsjettet                 | styret                   | ja     | nei        | nei             |
      | d           | ein samhandlingsprosedyre                    | saka er prinsipiell                             | styret                   | ja     | nei        | ja              |
      | e           | ein samhandlingsprosedyre                    | saka bryt med ein plan frå styret               | administrerande direktør | ja     | ja         | ja              |
      | f           | ein samhandlingsprosedyre                    | saka ikkje er prinsipiell                       | administrerande direktør | ja     | ja         | ja              |

  Scenario: Helseføretaket har gitt direktøren mynde utanfor budsjettet
    Gitt reglementet til Fjord helseføretak frå 1. januar 2026:
      | organ                    | sakslag          | éin gong  |
      | administrerande direktør | utanfor budsjett | 1 000 000 |
    Og ein samhandlingsprosedyre
    Og Fjord helseføretak har avklart at kostnaden ikkje er i budsjettet og 1 000 000 kroner éin gong
    Og saka er komen til rundgang
    Så er det administrerande direktør i Fjord helseføretak som skal spørjast
    Og eit ja frå administrerande direktør i Fjord helseføretak tel: ja
    Og eit ja frå styret i Fjord helseføretak tel: ja

  Scenariomal: Nivåtabellen for ein privat part, rad <rad>
    Gitt <sak>
    Og Fjordklinikken har avklart at <avklaring>
    Og saka er komen til rundgang
    Så er det <først> i Fjordklinikken som skal spørjast
    Og eit ja frå styret i Fjordklinikken tel: <styret>
    Og eit ja frå dagleg leiar i Fjordklinikken tel: <leiaren>

    Eksempler: Utan eigne fullmakter
      | rad         | sak                                          | avklaring                                       | først        | styret | leiaren |
      | a           | ein samarbeidsavtale med innhald etter § 6-2 | saka ikkje er prinsipiell                       | styret       | ja     | nei     |
      | a, struktur | ein samarbeidsavtale om organa               | saka er prinsipiell                             | styret       | ja     | nei     |
      | b1          | ein samhandlingsprosedyre                    | det er for tidleg å seie om saka er prinsipiell | dagleg leiar | ja     | ja      |
      | b2          | ein samhandlingsprosedyre                    | kostnaden er ukjend                             | dagleg leiar | ja     | ja      |
      | b3          | ein samhandlingsprosedyre                    | det er uvisst om saka følgjer planane           | dagleg leiar | ja     | ja      |
      | c           | ein samhandlingsprosedyre                    | kostnaden ikkje er i budsjettet                 | styret       | ja     | nei     |
      | d           | ein samhandlingsprosedyre                    | saka er prinsipiell                             | styret       | ja     | nei     |
      | e           | ein samhandlingsprosedyre                    | saka bryt med ein plan frå styret               | dagleg leiar | ja     | ja      |
      | f           | ein samhandlingsprosedyre                    | saka ikkje er prinsipiell                       | dagleg leiar | ja     | ja      |

  Scenariomal: Ein privat part med fullmakter til dagleg leiar, rad <rad>
    Gitt reglementet til Fjordklinikken frå 1. januar 2026:
      | organ        | sakslag          |
      | dagleg leiar | avtale           |
      | dagleg leiar | utanfor budsjett |
      | dagleg leiar | prinsipiell      |
    Og <sak>
    Og Fjordklinikken har avklart at <avklaring>
    Og saka er komen til rundgang
    Så er det <først> i Fjordklinikken som skal spørjast
    Og eit ja frå styret i Fjordklinikken tel: ja
    Og eit ja frå dagleg leiar i Fjordklinikken tel: <leiaren>

    Eksempler: I andre saker har han ikkje fått fullmakt
      | rad         | sak                                          | avklaring                       | først        | leiaren |
      | a           | ein samarbeidsavtale med innhald etter § 6-2 | saka ikkje er prinsipiell       | dagleg leiar | ja      |
      | a, struktur | ein samarbeidsavtale om organa               | saka er prinsipiell             | dagleg leiar | ja      |
      | c           | ein samhandlingsprosedyre                    | kostnaden ikkje er i budsjettet | dagleg leiar | ja      |
      | d           | ein samhandlingsprosedyre                    | saka er prinsipiell             | dagleg leiar | ja      |
      | f           | ein samhandlingsprosedyre                    | saka ikkje er prinsipiell       | styret       | nei     |

  @DEL-01 @F-avtale-innga @R-040
  Regel: Kommunestyret sjølv inngår samarbeidsavtalen
    Kjelde: helse- og omsorgstenestelova § 6-1 første ledd og kommunelova § 5-3.
    Det er innhaldet som avgjer, ikkje kva dokumentet heiter.

    Scenario: Heradsstyret seier ja til avtalen
      Gitt ein samarbeidsavtale med innhald etter § 6-2
      Og Storfjord har avklart at saka ikkje er prinsipiell
      Og saka er komen til rundgang
      Når Storfjord svarar ja ved heradsstyret
      Så er svaret teke imot

    Scenario: Formannskapet har mynde i prinsipielle saker, men kan ikkje inngå avtalen
      Gitt ein samarbeidsavtale med innhald etter § 6-2
      Og Småvik har avklart at saka er prinsipiell
      Og saka er komen til rundgang
      Når Småvik svarar ja ved formannskapet
      Så vert det stansa av regelen DEL-01:
        """
        Lova krev at kommunestyret sjølv avgjer dette (hol. § 6-1). Svaret kom frå formannskapet.
        """
      Og rådet er:
        """
        Småvik må leggje saka fram for kommunestyret og svare med det vedtaket.
        """

    Scenario: Ein prosedyre med innhald etter § 6-2 er òg ein avtale
      Gitt ein samhandlingsprosedyre med innhald etter § 6-2
      Og Bystad har avklart at saka ikkje er prinsipiell
      Og saka er komen til rundgang
      Når Bystad svarar ja ved byrådet
      Så vert det stansa av regelen DEL-01:
        """
        Lova krev at bystyret sjølv avgjer dette (hol. § 6-1). Svaret kom frå byrådet.
        """

    Scenario: Eit ukjent organ kan aldri svare som kommunestyret
      Gitt ein samarbeidsavtale med innhald etter § 6-2
      Og Småvik har avklart at saka er prinsipiell
      Og saka er komen til rundgang
      Når Småvik svarar ja ved eit ukjent organ
        | namn på organet | representantskapet          |
        | heimel          | delegeringsreglementet § 12 |
      Så vert det stansa av regelen DEL-01:
        """
        Lova krev at kommunestyret sjølv avgjer dette (hol. § 6-1). Svaret kom frå representantskapet.
        """

  @DEL-02 @F-hf-dagleg-leiar @F-avtale-innga
  Regel: Styret i helseføretaket avgjer avtalar og saker av stor betydning
    Kjelde: helseføretakslova § 37 tredje ledd om saker av uvanleg art eller stor betydning. At styret òg avgjer
    avtalen, er utleidd av helse- og omsorgstenestelova § 6-1 og helseføretakslova § 28.

    Scenario: Styret seier ja til avtalen
      Gitt ein samarbeidsavtale med innhald etter § 6-2
      Og Fjord helseføretak har avklart at saka er prinsipiell
      Og saka er komen til rundgang
      Når Fjord helseføretak svarar ja ved styret
      Så er svaret teke imot

    Scenario: Direktøren svarar med styrevedtak i nett denne saka
      Gitt ein samarbeidsavtale med innhald etter § 6-2
      Og Fjord helseføretak har avklart at saka er prinsipiell
      Og saka er komen til rundgang
      Når Fjord helseføretak svarar ja ved administrerande direktør
        | styrevedtak | styresak 12/26 |
      Så er svaret teke imot

    Scenario: Direktøren svarar på avtalen utan styrevedtak
      Gitt ein samarbeidsavtale med innhald etter § 6-2
      Og Fjord helseføretak har avklart at saka er prinsipiell
      Og saka er komen til rundgang
      Når Fjord helseføretak svarar ja ved administrerande direktør
      Så vert det stansa av regelen DEL-02:
        """
        Styret må avgjere dette (utleidd av hol. § 6-1 og hfl. § 28), for saka gjeld samarbeidsavtale
        etter hol. § 6-2. Svaret kom frå administrerande direktør.
        """
      Og rådet er:
        """
        Fjord helseføretak må leggje saka fram for styret, eller vise til styrevedtak i nett denne saka.
        Er det alt avgjort i hast, kan styret stadfeste det.
        """

    Scenario: Ein prosedyre av stor betydning skal til styret
      Gitt ein samhandlingsprosedyre
      Og Fjord helseføretak har avklart at saka er prinsipiell
      Og saka er komen til rundgang
      Når Fjord helseføretak svarar ja ved administrerande direktør
      Så vert det stansa av regelen DEL-02:
        """
        Lova krev at styret avgjer dette (hfl. § 37), for saka er av uvanleg art eller stor betydning.
        Svaret kom frå administrerande direktør.
        """

    Scenario: Styret kan ikkje ventast på, og direktøren avgjer i hast
      Gitt ein samhandlingsprosedyre
      Og Fjord helseføretak har avklart at saka er prinsipiell
      Og saka er komen til rundgang
      Når Fjord helseføretak svarar ja ved administrerande direktør
        | avgjerd | hastevedtak |
      Så er svaret teke imot
      Og det vert åtvara av regelen DEL-16:
        """
        Administrerande direktør har gjort eit hastevedtak. Då skal styret få melding om det snarast.
        """

    Scenario: Avtalen kan direktøren ikkje ta i hast
      Gitt ein samarbeidsavtale med innhald etter § 6-2
      Og Fjord helseføretak har avklart at saka er prinsipiell
      Og saka er komen til rundgang
      Når Fjord helseføretak svarar ja ved administrerande direktør
        | avgjerd | hastevedtak |
      Så vert det stansa av regelen DEL-02:
        """
        Styret må avgjere dette (utleidd av hol. § 6-1 og hfl. § 28), for saka gjeld samarbeidsavtale
        etter hol. § 6-2. Svaret kom frå administrerande direktør.
        """
      Og det vert òg stansa av regelen DEL-13

  @DEL-03 @F-privat-part
  Regel: Ein privat part svarar ved styret, eller ved dagleg leiar med fullmakt
    Kjelde: eigne fullmakter i verksemda; utleidd av helse- og omsorgstenestelova § 6-1.

    Scenario: Dagleg leiar svarar i ei vanleg sak
      Gitt ein samhandlingsprosedyre
      Og Fjordklinikken har avklart at saka ikkje er prinsipiell
      Og saka er komen til rundgang
      Når Fjordklinikken svarar ja ved dagleg leiar
      Så er svaret teke imot

    Scenario: Dagleg leiar har fullmakt til å inngå avtalar
      Gitt reglementet til Fjordklinikken frå 1. januar 2026:
        | organ        | sakslag |
        | dagleg leiar | avtale  |
      Og ein samarbeidsavtale med innhald etter § 6-2
      Og saka er komen til rundgang
      Når Fjordklinikken svarar ja ved dagleg leiar
      Så er svaret teke imot

    Scenario: Dagleg leiar har ikkje fullmakt til å inngå avtalar
      Gitt ein samarbeidsavtale med innhald etter § 6-2
      Og saka er komen til rundgang
      Når Fjordklinikken svarar ja ved dagleg leiar
      Så vert det stansa av regelen DEL-03:
        """
        Fjordklinikken må svare ved styret eller ved dagleg leiar med fullmakt.
        Svaret kom frå dagleg leiar.
        """
      Og rådet er:
        """
        Legg saka fram for styret, eller før inn fullmakta i reglementet til Fjordklinikken.
        """

  @DEL-04 @R-006 @R-065
  Regel: Ingen svarar før saka er avklart
    Kjelde: Felles utviklingsplan kapittel 5.2 og 5.2.2.

    Scenario: Kommunen har avklart, og kan svare
      Gitt ein samhandlingsprosedyre
      Og Småvik har avklart at kostnaden er i budsjettet, 90 000 kroner éin gong, 0 kroner i året og 0 år
      Og saka er komen til rundgang
      Når Småvik svarar ja ved kommunedirektøren
      Så er svaret teke imot

    Scenario: Kommunen har ikkje avklart noko
      Gitt ein samhandlingsprosedyre
      Og saka er komen til rundgang
      Når Småvik svarar ja ved kommunestyret
      Så vert det stansa av regelen DEL-04:
        """
        Småvik kan ikkje svare enno: saka er ikkje avklart.
        """
      Og rådet er:
        """
        Småvik må avklare saka først, med «saksgang avklar». Ta dialogen om det trengst.
        """

    Scenario: Kommunen veit ikkje kva saka kostar
      Gitt ein samhandlingsprosedyre
      Og Småvik har avklart at kostnaden er ukjend
      Og saka er komen til rundgang
      Når Småvik svarar ja ved kommunedirektøren
      Så vert det stansa av regelen DEL-04:
        """
        Småvik kan ikkje svare enno: det står att å avklare økonomien.
        """

    Scenario: Ei innstilling er inga avgjerd, og vert ført inn likevel
      Gitt ein samhandlingsprosedyre
      Og Småvik har avklart at kostnaden er ukjend
      Og saka er komen til rundgang
      Når Småvik svarar ja ved formannskapet
        | avgjerd | innstilling |
      Så er svaret teke imot

  @DEL-05 @F-budsjett @R-002
  Regel: Kostnad utanfor budsjettet er kommunestyret si sak
    Kjelde: kommunelova § 14-2 bokstav a: kommunestyret sjølv vedtek årsbudsjettet. § 14-5: det bind, så nær som
    utbetalingar kommunen alt har rettsleg plikt til.

    Scenario: Kommunestyret løyver pengane
      Gitt ein samhandlingsprosedyre
      Og Småvik har avklart at kostnaden ikkje er i budsjettet
      Og saka er komen til rundgang
      Når Småvik svarar ja ved kommunestyret
      Så er svaret teke imot

    Scenario: Formannskapet kan berre gi innstilling
      Gitt ein samhandlingsprosedyre
      Og Småvik har avklart at kostnaden ikkje er i budsjettet
      Og saka er komen til rundgang
      Når Småvik svarar ja ved formannskapet
      Så vert det stansa av regelen DEL-05:
        """
        Lova krev at kommunestyret sjølv vedtek budsjettet (koml. § 14-2 a), og kostnaden ligg utanfor
        vedteke budsjett. Svaret kom frå formannskapet.
        """
      Og rådet er:
        """
        Småvik må leggje saka fram for kommunestyret. Andre organ kan berre gi innstilling.
        """

    Scenario: Byrådet kan heller ikkje ta kostnaden
      Gitt ein samhandlingsprosedyre
      Og Bystad har avklart at kostnaden ikkje er i budsjettet
      Og saka er komen til rundgang
      Når Bystad svarar ja ved byrådet
      Så vert det stansa av regelen DEL-05:
        """
        Lova krev at bystyret sjølv vedtek budsjettet (koml. § 14-2 a), og kostnaden ligg utanfor
        vedteke budsjett. Svaret kom frå byrådet.
        """

  @DEL-06 @F-prinsipiell @R-002
  Regel: Ei prinsipiell sak går til kommunestyret eller til eit anna folkevalt organ med mynde
    Kjelde: kommunelova §§ 5-3, 5-6, 5-7, 10-2 og 13-1 sjette ledd.

    Scenario: Formannskapet har fått mynde i prinsipielle saker
      Gitt ein samhandlingsprosedyre
      Og Småvik har avklart at saka er prinsipiell
      Og saka er komen til rundgang
      Når Småvik svarar ja ved formannskapet
      Så er svaret teke imot

    Scenario: Formannskapet og utvalet står side om side
      Gitt ein samhandlingsprosedyre
      Og Småvik har avklart at saka er prinsipiell
      Og saka er komen til rundgang
      Når Småvik svarar ja ved utvalet
      Så vert det stansa av regelen DEL-06:
        """
        Småvik må svare ved formannskapet eller eit anna folkevalt organ med mynde, for saka er prinsipiell.
        Svaret kom frå utvalet for helse.
        """
      Og rådet er:
        """
        Send saka til formannskapet, eller før inn delegeringa i reglementet til Småvik.
        """

    Scenario: Utvalet har fått mynde, og då kan ikkje formannskapet svare
      Gitt reglementet til Storfjord frå 1. januar 2026:
        | organ   | sakslag     |
        | utvalet | prinsipiell |
      Og ein samhandlingsprosedyre
      Og Storfjord har avklart at saka er prinsipiell
      Og saka er komen til rundgang
      Så tel eit ja frå utvalet i Storfjord: ja
      Og eit ja frå formannskapet i Storfjord tel: nei
      Og eit ja frå heradsstyret i Storfjord tel: ja

    Scenario: Kommunedirektøren svarar i ei prinsipiell sak
      Gitt ein samhandlingsprosedyre
      Og Storfjord har avklart at saka er prinsipiell
      Og saka er komen til rundgang
      Når Storfjord svarar ja ved kommunedirektøren
      Så vert det stansa av regelen DEL-06:
        """
        Storfjord må svare ved heradsstyret eller eit anna folkevalt organ med mynde, for saka er prinsipiell.
        Svaret kom frå kommunedirektøren.
        """
      Og det vert òg stansa av regelen DEL-10

    Scenario: Eit hastevedtak i formannskapet er eit vedtak
      Gitt ein samhandlingsprosedyre
      Og Småvik har avklart at saka er prinsipiell
      Og saka er komen til rundgang
      Når Småvik svarar ja ved formannskapet
        | avgjerd | hastevedtak |
      Så er svaret teke imot

  @DEL-07 @R-007
  Regel: Bryt saka med ein plan, svarar organet som vedtok planen
    Kjelde: kommunelova § 5-3 og Felles utviklingsplan kapittel 5.2.

    Scenario: Formannskapet vedtok planen, og svarar
      Gitt ein samhandlingsprosedyre
      Og Storfjord har avklart at saka bryt med ein plan frå formannskapet
      Og saka er komen til rundgang
      Når Storfjord svarar ja ved formannskapet
      Så er svaret teke imot

    Scenario: Heradsstyret står over organet som vedtok planen
      Gitt ein samhandlingsprosedyre
      Og Storfjord har avklart at saka bryt med ein plan frå formannskapet
      Og saka er komen til rundgang
      Når Storfjord svarar ja ved heradsstyret
      Så er svaret teke imot

    Scenario: Kommunedirektøren kan ikkje setje planen til side
      Gitt ein samhandlingsprosedyre
      Og Storfjord har avklart at saka bryt med ein plan frå formannskapet
      Og saka er komen til rundgang
      Når Storfjord svarar ja ved kommunedirektøren
      Så vert det stansa av regelen DEL-07:
        """
        Storfjord må svare ved organet som vedtok planen, for saka er ikkje i samsvar med vedteken
        plan. Svaret kom frå kommunedirektøren.
        """
      Og rådet er:
        """
        Send saka til formannskapet.
        """

  @DEL-08 @F-kd-delegert @R-001 @R-008 @R-018 @F-reglement-gjeld
  Regel: I andre saker svarar den som har fått mynde i reglementet
    Kjelde: kommunelova §§ 5-6, 5-7, 5-14, 10-2 og 13-1 sjette ledd («kan gi»). At eit organ som står over, òg kan
    svare, er utleidd.

    I døma kan kommunedirektøren i Småvik avgjere inntil 500 000 kroner éin gong og 100 000 kroner i året
    i 4 år. Kommunalsjefen kan avgjere inntil 100 000 kroner, 25 000 kroner i året og 1 år.
    Frå 1. juli 2026 er grensa til kommunedirektøren 250 000 kroner, 50 000 kroner i året og 2 år.

    Scenariomal: Grensa gjeld til og med siste krona: <éin gong> kroner, <i året> i året, <år> år
      Gitt ein samhandlingsprosedyre
      Og Småvik har avklart at kostnaden er i budsjettet, <éin gong> kroner éin gong, <i året> kroner i året og <år> år
      Og saka er komen til rundgang
      Så tel eit ja frå kommunedirektøren i Småvik: <direktøren>
      Og eit ja frå kommunalsjefen i Småvik tel: <sjefen>
      Og eit ja frå kommunestyret i Småvik tel: ja
      Og eit ja frå utvalsleiaren i Småvik tel: nei

      Eksempler:
        | éin gong | i året  | år | direktøren | sjefen |
        | 99 999   | 0       | 0  | ja         | ja     |
        | 100 000  | 25 000  | 1  | ja         | ja     |
        | 100 001  | 25 000  | 1  | ja         | nei    |
        | 100 000  | 25 001  | 1  | ja         | nei    |
        | 100 000  | 25 000  | 2  | ja         | nei    |
        | 499 999  | 99 999  | 3  | ja         | nei    |
        | 500 000  | 100 000 | 4  | ja         | nei    |
        | 500 001  | 100 000 | 4  | nei        | nei    |
        | 500 000  | 100 001 | 4  | nei        | nei    |
        | 500 000  | 100 000 | 5  | nei        | nei    |

    Scenario: Kommunedirektøren svarar innanfor grensa
      Gitt ein samhandlingsprosedyre
      Og Småvik har avklart at kostnaden er i budsjettet, 500 000 kroner éin gong, 100 000 kroner i året og 4 år
      Og saka er komen til rundgang
      Når Småvik svarar ja ved kommunedirektøren
      Så er svaret teke imot

    Scenario: Éi krone over grensa
      Gitt ein samhandlingsprosedyre
      Og Småvik har avklart at kostnaden er i budsjettet, 500 001 kroner éin gong, 100 000 kroner i året og 4 år
      Og saka er komen til rundgang
      Når Småvik svarar ja ved kommunedirektøren
      Så vert det stansa av regelen DEL-08:
        """
        Kommunedirektøren i Småvik har ikkje fått delegert mynde i denne saka.
        """
      Og rådet er:
        """
        Svar med vedtak frå kommunestyret, eller før inn delegeringa i reglementet til Småvik.
        """

    Scenario: Når ingen har sagt kva det kostar, er grensa ikkje halden
      Gitt ein samhandlingsprosedyre
      Og Småvik har avklart at kostnaden er i budsjettet
      Og saka er komen til rundgang
      Så tel eit ja frå kommunedirektøren i Småvik: nei
      Og eit ja frå kommunestyret i Småvik tel: ja

    Scenario: Eit organ over kommunedirektøren kan alltid svare
      Gitt ein samhandlingsprosedyre
      Og Småvik har avklart at saka ikkje er prinsipiell
      Og saka er komen til rundgang
      Når Småvik svarar ja ved formannskapet
      Så er svaret teke imot

    Scenariomal: Standardrada kjem aldri att når partnaren har stadfesta sitt eige reglement: <dag>
      Gitt det er <dag>
      Og reglementet til Storfjord frå 1. januar 2026 til 31. januar 2026:
        | organ         | sakslag |
        | formannskapet | ordinær |
      Og ein samhandlingsprosedyre
      Og Storfjord har avklart at saka ikkje er prinsipiell
      Og saka er komen til rundgang
      Så tel eit ja frå kommunedirektøren i Storfjord: nei
      Og eit ja frå formannskapet i Storfjord tel: ja

      Eksempler:
        | dag             |
        | 20. januar 2026 |
        | 2. mars 2026    |
        | 2. mars 2027    |

    Scenario: Kommunedirektøren har ikkje fått mynde i det heile
      Gitt reglementet til Storfjord frå 1. januar 2026:
        | organ         | sakslag     |
        | formannskapet | prinsipiell |
      Og ein samhandlingsprosedyre
      Og Storfjord har avklart at saka ikkje er prinsipiell
      Og saka er komen til rundgang
      Når Storfjord svarar ja ved kommunedirektøren
      Så vert det stansa av regelen DEL-08:
        """
        Kommunedirektøren i Storfjord har ikkje fått delegert mynde i denne saka.
        """

    Scenario: Ei avgjerd frå dagen før den nye grensa, vert prøvd mot den gamle
      Gitt ein samhandlingsprosedyre
      Og Småvik har avklart at kostnaden er i budsjettet, 250 001 kroner éin gong, 0 kroner i året og 0 år
      Og saka er komen til rundgang
      Når det vert 10. juli 2026
      Og Småvik svarar ja ved kommunedirektøren
        | dag | 30. juni 2026 |
      Så er svaret teke imot

    Scenario: Ei avgjerd frå den dagen den nye grensa tok til å gjelde
      Gitt ein samhandlingsprosedyre
      Og Småvik har avklart at kostnaden er i budsjettet, 250 001 kroner éin gong, 0 kroner i året og 0 år
      Og saka er komen til rundgang
      Når det vert 10. juli 2026
      Og Småvik svarar ja ved kommunedirektøren
        | dag | 1. juli 2026 |
      Så vert det stansa av regelen DEL-08:
        """
        Kommunedirektøren i Småvik har ikkje fått delegert mynde i denne saka.
        """

    Scenario: Byrådet svarar i ei sak som ikkje er prinsipiell
      Gitt ein samhandlingsprosedyre
      Og Bystad har avklart at saka ikkje er prinsipiell
      Og saka er komen til rundgang
      Når Bystad svarar ja ved byrådet
      Så er svaret teke imot

    Scenario: Ein einskild byråd treng eiga rad
      Gitt ein samhandlingsprosedyre
      Og Bystad har avklart at saka ikkje er prinsipiell
      Og saka er komen til rundgang
      Når Bystad svarar ja ved byråden
      Så vert det stansa av regelen DEL-08:
        """
        Byråden for helse i Bystad har ikkje fått delegert mynde i denne saka.
        """

  @DEL-09 @F-overordna-organ @R-003
  Regel: I andre saker svarar direktøren eller styret for helseføretaket
    Kjelde: helseføretakslova §§ 28 og 37.

    Scenario: Direktøren treng inga rad
      Gitt ein samhandlingsprosedyre
      Og Fjord helseføretak har avklart at saka ikkje er prinsipiell
      Og saka er komen til rundgang
      Når Fjord helseføretak svarar ja ved administrerande direktør
      Så er svaret teke imot

    Scenario: Utanfor budsjettet må direktøren ha eiga rad
      Gitt ein samhandlingsprosedyre
      Og Fjord helseføretak har avklart at kostnaden ikkje er i budsjettet
      Og saka er komen til rundgang
      Når Fjord helseføretak svarar ja ved administrerande direktør
      Så vert det stansa av regelen DEL-09:
        """
        Administrerande direktør kan ikkje svare for Fjord helseføretak.
        """
      Og rådet er:
        """
        Svar ved styret, eller før inn fullmakta i reglementet til Fjord helseføretak.
        """

  @DEL-10 @F-ordforar @F-komite
  Regel: Ordførar, leiar, arbeidsutval, komité og administrasjon avgjer ikkje prinsipielle saker
    Kjelde: kommunelova §§ 5-6, 5-7, 5-9, 6-1, 10-2 og 13-1. Om hastevedtak frå ordføraren, sjå DEL-17.

    Scenario: Kommunestyret avgjer den prinsipielle saka
      Gitt ein samhandlingsprosedyre
      Og Småvik har avklart at saka er prinsipiell
      Og saka er komen til rundgang
      Når Småvik svarar ja ved kommunestyret
      Så er svaret teke imot

    Scenariomal: Heller ikkje ei rad i reglementet hjelper <organ>
      Gitt reglementet til Storfjord frå 1. januar 2026:
        | organ   | sakslag     |
        | <organ> | prinsipiell |
      Og ein samhandlingsprosedyre
      Og Storfjord har avklart at saka er prinsipiell
      Og saka er komen til rundgang
      Når Storfjord svarar ja ved <organ>
      Så vert det stansa av regelen DEL-10:
        """
        <namn> kan ikkje avgjere ei prinsipiell sak for Storfjord.
        """
      Og rådet er:
        """
        Legg saka fram for heradsstyret.
        """
      Og det vert òg stansa av regelen DEL-06

      Eksempler:
        | organ             | namn                               |
        | ordføraren        | Ordføraren                         |
        | utvalsleiaren     | Utvalsleiaren                      |
        | arbeidsutvalet    | Arbeidsutvalet                     |
        | komiteen          | Kommunestyrekomiteen               |
        | kommunedirektøren | Kommunedirektøren                  |
        | kommunalsjefen    | Kommunalsjefen for helse og omsorg |

    Scenario: Ein komité kan ikkje avgjere andre saker heller
      Gitt ein samhandlingsprosedyre
      Og Bystad har avklart at saka ikkje er prinsipiell
      Og saka er komen til rundgang
      Når Bystad svarar ja ved komiteen
      Så vert det stansa av regelen DEL-10:
        """
        Bystyrekomiteen kan ikkje avgjere saka for Bystad.
        """
      Og det vert òg stansa av regelen DEL-08

  @DEL-11 @R-009 @R-028
  Regel: Organet må finnast hjå partnaren
    Kjelde: kommunelova §§ 5-1, 5-6 og 10-1.

    Scenario: Kommunar med parlamentarisme har byråd
      Gitt ein samhandlingsprosedyre
      Og Bystad har avklart at saka ikkje er prinsipiell
      Og saka er komen til rundgang
      Når Bystad svarar ja ved byrådet
      Så er svaret teke imot

    Scenario: Kommunar med formannskap har ikkje byråd
      Gitt ein samhandlingsprosedyre
      Og Småvik har avklart at saka ikkje er prinsipiell
      Og saka er komen til rundgang
      Når Småvik svarar ja ved byrådet
      Så vert det stansa av regelen DEL-11:
        """
        Småvik har ikkje organet byrådet.
        """
      Og rådet er:
        """
        Vel eit organ Småvik har, eller «anna» med namn og heimel.
        """

    Scenario: Kommunar med parlamentarisme har ikkje formannskap
      Gitt ein samhandlingsprosedyre
      Og Bystad har avklart at saka ikkje er prinsipiell
      Og saka er komen til rundgang
      Når Bystad svarar ja ved formannskapet
      Så vert det stansa av regelen DEL-11:
        """
        Bystad har ikkje organet formannskapet.
        """

  @DEL-12 @L-ukjent-organ
  Regel: Eit organ vi ikkje kjenner, kan svare når det viser heimelen sin
    Kjelde: kommunelova § 5-14. At svaret vert teke imot, er eit løfte frå saksgangen.

    Scenario: Organet står i registeret
      Gitt ein samhandlingsprosedyre
      Og Småvik har avklart at saka ikkje er prinsipiell
      Og saka er komen til rundgang
      Når Småvik svarar ja ved kommunestyret
      Så er svaret teke imot

    Scenario: Eit organ utanfor registeret viser til reglementet
      Gitt ein samhandlingsprosedyre
      Og Småvik har avklart at saka ikkje er prinsipiell
      Og saka er komen til rundgang
      Når Småvik svarar ja ved eit ukjent organ
        | namn på organet | helsenemnda                 |
        | heimel          | delegeringsreglementet § 12 |
      Så er svaret teke imot
      Og det vert åtvara av regelen DEL-12:
        """
        Registeret kjenner ikkje helsenemnda i Småvik. Svaret viser til delegeringsreglementet § 12.
        """
      Og rådet er:
        """
        Be Småvik stadfeste heimelen, og før organet inn i registeret.
        """

    Scenario: Eit organ utan heimel vert stansa
      Gitt ein samhandlingsprosedyre
      Og Småvik har avklart at saka ikkje er prinsipiell
      Og saka er komen til rundgang
      Når Småvik svarar ja ved eit ukjent organ
        | namn på organet | helsenemnda |
      Så vert det stansa av regelen DEL-08:
        """
        Helsenemnda i Småvik har ikkje fått delegert mynde i denne saka.
        """
      Og det vert åtvara av regelen DEL-12:
        """
        Registeret kjenner ikkje helsenemnda i Småvik. Svaret viser ikkje til nokon heimel.
        """

  @DEL-15 @L-anna-organ
  Regel: Eit organ vi kjenner, svarar som det organet det er
    Kjelde: kommunelova § 5-3. «Anna» er berre for organ som korkje lova eller registeret kjenner.

    Scenario: Helsenemnda er eit organ ingen kjenner, og kan svare når ho viser heimelen sin
      Gitt ein samhandlingsprosedyre
      Og Småvik har avklart at saka ikkje er prinsipiell
      Og saka er komen til rundgang
      Når Småvik svarar ja ved eit ukjent organ
        | namn på organet | helsenemnda                 |
        | heimel          | delegeringsreglementet § 12 |
      Så er svaret teke imot
      Og det vert åtvara av regelen DEL-12:
        """
        Registeret kjenner ikkje helsenemnda i Småvik. Svaret viser til delegeringsreglementet § 12.
        """

    Scenariomal: Under «anna» kan ingen svare ved <organ>
      Gitt ein samhandlingsprosedyre
      Og Småvik har avklart at saka ikkje er prinsipiell
      Og saka er komen til rundgang
      Når Småvik svarar ja ved eit ukjent organ
        | namn på organet | <organ>                     |
        | heimel          | delegeringsreglementet § 12 |
      Så vert det stansa av regelen DEL-15:
        """
        <vist> er ikkje eit ukjent organ.
        """
      Og rådet er:
        """
        Vel organet i lista i staden for «anna».
        """
      Og det vert òg stansa av regelen DEL-08

      Eksempler: Små og store bokstavar, ubunden form og eldre namn hjelper ikkje
        | organ             | vist              |
        | ordføraren        | Ordføraren        |
        | Rådmannen         | Rådmannen         |
        | kommunedirektør   | Kommunedirektør   |
        | utvalet for helse | Utvalet for helse |
        | formannskapet     | Formannskapet     |
        | SSU               | SSU               |

      Eksempler: Bokmål, feilskriving og stuttformer hjelper heller ikkje
        | organ             | vist              |
        | Ordføreren        | Ordføreren        |
        | Ordforaren        | Ordforaren        |
        | Helsekomitéen     | Helsekomitéen     |
        | Formannskabet     | Formannskabet     |
        | Byraadet          | Byraadet          |
        | radmannen         | Radmannen         |
        | AU                | AU                |

  @DEL-13 @F-hastesak-avtale
  Regel: Eit hastevedtak tel ikkje når saka gjeld samarbeidsavtalen eller strukturen
    Kjelde: utleidd av helse- og omsorgstenestelova § 6-1 («sjølv»). Ingen lovtekst forbyd det med reine ord. Det
    kommunestyret sjølv vedtek skriftleg eller i hastefjernmøte (kommunelova § 11-8 andre ledd), er eit vanleg vedtak.

    Scenario: Avtalen er handsama på vanleg måte
      Gitt ein samarbeidsavtale med innhald etter § 6-2
      Og Småvik har avklart at saka er prinsipiell
      Og saka er komen til rundgang
      Når Småvik svarar ja ved kommunestyret
      Så er svaret teke imot

    Scenario: Formannskapet tek avtalen som hastesak
      Gitt ein samarbeidsavtale med innhald etter § 6-2
      Og Småvik har avklart at saka er prinsipiell
      Og saka er komen til rundgang
      Når Småvik svarar ja ved formannskapet
        | avgjerd | hastevedtak |
      Så vert det stansa av regelen DEL-13:
        """
        Eit hastevedtak tel ikkje i denne saka, for saka gjeld samarbeidsavtale etter hol. § 6-2.
        """
      Og rådet er:
        """
        Legg saka fram for kommunestyret, eller la kommunestyret stadfeste hastevedtaket, og svar med det
        vedtaket. Lova seier det ikkje rett ut; det er utleidd av § 6-1.
        """
      Og det vert òg stansa av regelen DEL-01

    Scenariomal: Heller ikkje <organ> sjølv kan ta avtalen som hastesak
      Gitt ein samarbeidsavtale med innhald etter § 6-2
      Og <partnar> har avklart at saka er prinsipiell
      Og saka er komen til rundgang
      Når <partnar> svarar ja ved <organ>
        | avgjerd | hastevedtak |
      Så vert det stansa av regelen DEL-13:
        """
        Eit hastevedtak tel ikkje i denne saka, for saka gjeld samarbeidsavtale etter hol. § 6-2.
        """
      Og rådet er:
        """
        Legg saka fram for <organ>, eller la <organ> stadfeste hastevedtaket, og svar med det
        vedtaket. Lova seier det ikkje rett ut; det er utleidd av § 6-1.
        """

      Eksempler:
        | partnar            | organ         |
        | Småvik             | kommunestyret |
        | Fjord helseføretak | styret        |

  @DEL-16 @L-hastevedtak @F-hastesak
  Regel: Den som skulle ha avgjort saka, får melding om eit hastevedtak
    Kjelde: kommunelova § 11-8 første ledd og helseføretakslova § 37 tredje ledd.
    Meldinga sender partnaren sjølv; saksgangen minner om henne.

    Scenario: Kommunestyret avgjer sjølv, og ingen treng melding
      Gitt ein samhandlingsprosedyre
      Og Småvik har avklart at saka er prinsipiell
      Og saka er komen til rundgang
      Når Småvik svarar ja ved kommunestyret
      Så er svaret teke imot

    Scenario: Formannskapet avgjer i hast
      Gitt ein samhandlingsprosedyre
      Og Småvik har avklart at saka er prinsipiell
      Og saka er komen til rundgang
      Når Småvik svarar ja ved formannskapet
        | avgjerd | hastevedtak |
      Så er svaret teke imot
      Og det vert åtvara av regelen DEL-16:
        """
        Formannskapet har gjort eit hastevedtak. Då skal organet som elles skulle ha avgjort saka, få
        melding om det i neste møte.
        """
      Og rådet er:
        """
        Legg vedtaket fram der. Vert det gjort om, så svar på nytt.
        """

  @DEL-17 @L-hast-ordforar
  Regel: Eit hastevedtak frå ordføraren i ei prinsipiell sak vert stadfesta av kommunestyret
    Kjelde: eit løfte frå saksgangen. Lova er vidare: kommunestyret kan gi ordføraren mynde i hastesaker, òg i
    prinsipielle (kommunelova §§ 6-1 fjerde ledd bokstav b og 11-8 første ledd).

    Scenario: Kommunestyret har stadfesta hastevedtaket
      Gitt ein samhandlingsprosedyre
      Og Småvik har avklart at saka er prinsipiell
      Og saka er komen til rundgang
      Når Småvik svarar ja ved kommunestyret
      Så er svaret teke imot

    Scenario: Ordføraren har avgjort i hast, og ingen har stadfesta det
      Gitt ein samhandlingsprosedyre
      Og Storfjord har avklart at saka er prinsipiell
      Og saka er komen til rundgang
      Når Storfjord svarar ja ved ordføraren
        | avgjerd | hastevedtak |
      Så vert det stansa av regelen DEL-17:
        """
        Saksgangen tek ikkje imot hastevedtak frå ordføraren i ei prinsipiell sak.
        """
      Og rådet er:
        """
        Be heradsstyret stadfeste hastevedtaket, og svar med det vedtaket. Lova lèt kommunestyret gi
        ordføraren mynde i hastesaker, men saksgangen krev meir.
        """
      Og det vert òg stansa av regelen DEL-06

  @DEL-14 @L-struktur
  Regel: Det øvste organet hjå partnaren avgjer korleis samarbeidet er bygt
    Kjelde: utleidd av helse- og omsorgstenestelova § 6-1; Felles utviklingsplan kapittel 3.2.

    Scenario: Kommunestyret seier ja til nye organ
      Gitt ein samarbeidsavtale om organa
      Og Småvik har avklart at saka er prinsipiell
      Og saka er komen til rundgang
      Når Småvik svarar ja ved kommunestyret
      Så er svaret teke imot

    Scenario: Formannskapet svarar om nye organ
      Gitt ein samarbeidsavtale om organa
      Og Småvik har avklart at saka er prinsipiell
      Og saka er komen til rundgang
      Når Småvik svarar ja ved formannskapet
      Så vert det stansa av regelen DEL-14:
        """
        Småvik må svare ved kommunestyret, for saka endrar strukturen. Svaret kom frå formannskapet.
        """
      Og rådet er:
        """
        Legg saka fram for kommunestyret. Lova seier det ikkje rett ut; det er utleidd av § 6-1.
        """

    Scenario: Direktøren svarar om nye organ med styrevedtak i nett denne saka
      Gitt ein samarbeidsavtale om organa
      Og Fjord helseføretak har avklart at saka er prinsipiell
      Og saka er komen til rundgang
      Når Fjord helseføretak svarar ja ved administrerande direktør
        | styrevedtak | styresak 12/26 |
      Så er svaret teke imot

    Scenario: Direktøren svarar om nye organ utan styrevedtak
      Gitt ein samarbeidsavtale om organa
      Og Fjord helseføretak har avklart at saka er prinsipiell
      Og saka er komen til rundgang
      Når Fjord helseføretak svarar ja ved administrerande direktør
      Så vert det stansa av regelen DEL-14:
        """
        Fjord helseføretak må svare ved styret, for saka endrar strukturen.
        Svaret kom frå administrerande direktør.
        """

  @DEL-21 @L-ulese-reglement @L-reglement
  Regel: Det berre sekretariatet har lese, gir ikkje mynde bakover i tid
    Kjelde: kommunelova §§ 5-3 og 5-14. At partnaren stadfester, er eit løfte frå saksgangen.

    Scenario: Formannskapet svarar etter eit reglement Storfjord har stadfesta
      Gitt ein samhandlingsprosedyre
      Og Storfjord har avklart at saka er prinsipiell
      Og saka er komen til rundgang
      Og det er 9. mars 2026
      Og sekretariatet har ført inn reglementet til Storfjord frå 1. januar 2026:
        | organ         | sakslag     |
        | formannskapet | prinsipiell |
      Og Storfjord har stadfesta reglementet til Storfjord
      Når Storfjord svarar ja ved formannskapet
        | dag | 6. mars 2026 |
      Så er svaret teke imot
      Og svaret frå Storfjord tel

    Scenario: Formannskapet avgjorde saka før reglementet vart ført inn, og Storfjord har ikkje lese det
      Gitt ein samhandlingsprosedyre
      Og Storfjord har avklart at saka er prinsipiell
      Og saka er komen til rundgang
      Og det er 9. mars 2026
      Og sekretariatet har ført inn reglementet til Storfjord frå 1. januar 2026:
        | organ         | sakslag     |
        | formannskapet | prinsipiell |
      Når Storfjord svarar ja ved formannskapet
        | dag | 6. mars 2026 |
      Så vert det stansa av regelen DEL-21:
        """
        Formannskapet svarar for Storfjord etter eit reglement sekretariatet førte inn 9. mars 2026, og Storfjord har ikkje stadfesta at vi les det rett. Det gir ikkje mynde for ei avgjerd frå før den dagen.
        """
      Og rådet er:
        """
        Be Storfjord lese det og stadfeste med «saksgang stadfest-reglement», eller svare ved heradsstyret.
        """
      Og det vert òg stansa av regelen DEL-06

    Scenario: Same dagen og seinare gjeld det, men partnaren bør lese det
      Gitt ein samhandlingsprosedyre
      Og Storfjord har avklart at saka er prinsipiell
      Og saka er komen til rundgang
      Og det er 9. mars 2026
      Og sekretariatet har ført inn reglementet til Storfjord frå 1. januar 2026:
        | organ         | sakslag     |
        | formannskapet | prinsipiell |
      Når Storfjord svarar ja ved formannskapet
      Så vert det åtvara av regelen DEL-21:
        """
        Formannskapet svarar for Storfjord etter eit reglement sekretariatet førte inn 9. mars 2026, og Storfjord har ikkje stadfesta at vi les det rett.
        """

  @AVK-01 @R-067
  Regel: Den som seier at kostnaden er i budsjettet, viser til vedtaket
    Kjelde: Felles utviklingsplan kapittel 5.2.2.

    Bakgrunn:
      Gitt ein samhandlingsprosedyre
      Og saka har ordlyden "Partnarane tek prosedyren i bruk."

    Scenario: Avklaringa viser til budsjettet
      Når Småvik avklarar at kostnaden er i budsjettet
        | budsjettvedtak | budsjettet for 2026, sak 2025/90 |
      Så er avklaringa teken imot

    Scenario: Avklaringa viser ikkje til noko
      Når Småvik avklarar at kostnaden er i budsjettet
        | budsjettvedtak |  |
      Så vert det stansa av regelen AVK-01:
        """
        Når Småvik seier at kostnaden er i budsjettet, må avklaringa vise til vedtaket.
        """
      Og rådet er:
        """
        Før inn enkeltvedtaket, planen eller budsjettet som dekkjer kostnaden.
        """

  @AVK-02 @R-007
  Regel: Den som seier at saka bryt med ein plan, nemner planen og organet
    Kjelde: Felles utviklingsplan kapittel 5.2.

    Bakgrunn:
      Gitt ein samhandlingsprosedyre
      Og saka har ordlyden "Partnarane tek prosedyren i bruk."

    Scenario: Planen og organet er nemnde
      Når Småvik avklarar at saka bryt med ein plan frå kommunestyret
        | plan | kommunedelplan for helse |
      Så er avklaringa teken imot

    Scenario: Planen er ikkje nemnd
      Når Småvik avklarar at saka bryt med ein plan frå kommunestyret
        | plan |  |
      Så vert det stansa av regelen AVK-02:
        """
        Når saka ikkje er i samsvar med ein plan, må avklaringa seie kva plan og kven som vedtok han.
        """
      Og rådet er:
        """
        Før inn namnet på planen og organet i Småvik som vedtok han.
        """

  @AVK-03 @L-ordlyd
  Regel: Ingen avklarar før det finst ein ordlyd
    Kjelde: Felles utviklingsplan kapittel 5.2.

    Scenario: Det finst ein ordlyd å ta stilling til
      Gitt ein samhandlingsprosedyre
      Og saka har ordlyden "Partnarane tek prosedyren i bruk."
      Når Småvik avklarar at saka ikkje er prinsipiell
      Så er avklaringa teken imot

    Scenario: Saka har berre ein tittel
      Gitt ein samhandlingsprosedyre
      Når Småvik avklarar at saka ikkje er prinsipiell
      Så vert det stansa av regelen AVK-03:
        """
        Det finst ingen ordlyd å avklare enno. Ein tittel kan ingen ta stilling til.
        """
      Og rådet er:
        """
        Sekretariatet set ordlyden først. Til då kan partnaren gi ei fråsegn.
        """

  @AVK-04 @R-006
  Regel: Den som seier at det er for tidleg, seier kva som trengst
    Kjelde: Felles utviklingsplan kapittel 5.2.

    Bakgrunn:
      Gitt ein samhandlingsprosedyre
      Og saka har ordlyden "Partnarane tek prosedyren i bruk."

    Scenario: Kommunen seier kva han treng
      Når Småvik avklarar at det er for tidleg å seie om saka er prinsipiell
        | treng | tal på kor mange pasientar det gjeld |
      Så er avklaringa teken imot

    Scenario: Kommunen seier berre at det er for tidleg
      Når Småvik avklarar at det er for tidleg å seie om saka er prinsipiell
        | treng |  |
      Så vert det stansa av regelen AVK-04:
        """
        Når det er for tidleg å seie om saka er prinsipiell, må Småvik seie kva som trengst.
        """
      Og rådet er:
        """
        Før inn kva opplysningar Småvik treng for å avklare.
        """

  @AVK-05 @R-006 @R-080
  Regel: Berre partnarane saka gjeld, avklarar henne
    Kjelde: Felles utviklingsplan kapittel 5.2.

    Bakgrunn:
      Gitt ein samhandlingsprosedyre for Småvik og Fjord helseføretak
      Og saka har ordlyden "Partnarane tek prosedyren i bruk."

    Scenario: Saka gjeld kommunen
      Når Småvik avklarar at saka ikkje er prinsipiell
      Så er avklaringa teken imot

    Scenario: Saka gjeld ikkje kommunen
      Når Storfjord avklarar at saka ikkje er prinsipiell
      Så vert det stansa av regelen AVK-05:
        """
        Storfjord er ikkje mellom partnarane saka gjeld.
        """
      Og rådet er:
        """
        Sjå kven saka gjeld med «saksgang sak». Alle kan gi ei fråsegn.
        """
