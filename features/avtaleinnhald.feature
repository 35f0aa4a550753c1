# language: no
Egenskap: Innhaldet i ein avtale, og kven som avgjer det
  Dette kapitlet avgjer kva som må vere klart i ein avtale før partnarane svarar: kva som er felles
  og kva som er tilpassa, kva for ein avtale saka endrar eller byggjer på, og kva SSU sjølv kan
  avgjere. Ein avtale som er under revisjon, vert merkt i registeret, så alle som byggjer på han, ser
  det. Grunnlaget er helse- og omsorgstenestelova kapittel 6, kommunelova og prosjektrapportane for
  Helse Bergen-området og Helse Førde-området.

  @AVT-14 @R-079
  Regel: Det er avklart kva i ein avtale som er felles, og kva som kan tilpassast
    Kjelde: Felles utviklingsplan kap. 5.2.3. Inga lovføresegn.

    Scenario: Avtalen er lik for alle
      Gitt ei sak av typen "Delavtale"
      Og saka er klar for rundgang
      Når sekretariatet opnar ein runde
      Så går det gjennom

    Scenario: Avtalen skal vere lik for alle, men Småvik har eit eige vedlegg
      Gitt ei sak av typen "Delavtale"
      Og saka er klar for rundgang
      Og sekretariatet har sett ordlyden "Partnarane sluttar seg til framlegget."
        | eige vedlegg | Småvik                  |
        | grunn        | Småvik har inga legevakt |
      Når sekretariatet opnar ein runde
      Så vert det stansa av regelen AVT-14:
        """
        Det er ikkje avklart kva i avtalen som er felles, og kva som kan tilpassast: han skal vere
        lik for alle, men Småvik har eige vedlegg.
        """
      Og rådet er:
        """
        Skriv kva som er felles og kva som er opent («saksgang legg-ved … --avsnitt
        felles,tilpassa»), eller gi dei det gjeld, eit eige vedlegg.
        """

    Scenario: Avtalen er open for tilpassing, men ingen har sagt kva som er felles
      Gitt ei sak av typen "Delavtale"
      Og saka er klar for SSU
      Og sekretariatet har sendt saka til SSU
        | avtaleform | felles med tilpassing |
      Og saka er klar for rundgang
      Når sekretariatet opnar ein runde
      Så vert det stansa av regelen AVT-14:
        """
        Det er ikkje avklart kva i avtalen som er felles, og kva som kan tilpassast: han er open for
        tilpassing, men ingen har sagt kva som er opent.
        """

    Scenario: Utgreiinga seier kva som er felles, og kva som er opent
      Gitt ei sak av typen "Delavtale"
      Og saka er klar for SSU
      Og sekretariatet har sendt saka til SSU
        | avtaleform | felles med tilpassing |
      Og sekretariatet har lagt ved dokumentet utgreiing med avsnitta "felles, tilpassa"
      Og saka er klar for rundgang
      Når sekretariatet opnar ein runde
      Så går det gjennom

  @AVT-15 @R-082
  Regel: Ei lokal tilpassing endrar ikkje det som er felles, der helsefellesskapet krev det
    Kjelde: Rapport frå Helse Førde kap. 3.0. Regelen er av til helsefellesskapet slår han på. Inga lovføresegn.

    Scenario: Berre vedlegget til Småvik er nytt
      Gitt helsefellesskapet har sett brytaren R-082 på stopp
      Og ei sak av typen "Delavtale"
      Og saka er komen til rundgang
      Når sekretariatet set ordlyden "Partnarane sluttar seg til framlegget."
        | eige vedlegg | Småvik                  |
        | grunn        | Småvik har inga legevakt |
      Så går det gjennom

    Scenario: Tilpassinga kjem saman med ein ny felles tekst
      Gitt helsefellesskapet har sett brytaren R-082 på stopp
      Og ei sak av typen "Delavtale"
      Og saka er komen til rundgang
      Når sekretariatet set ordlyden "Partnarane sluttar seg til eit nytt framlegg."
        | eige vedlegg | Småvik                  |
        | grunn        | Småvik har inga legevakt |
      Så vert det stansa av regelen AVT-15:
        """
        Den nye ordlyden gir Småvik ei eiga tilpassing og endrar samstundes det som er felles.
        """
      Og rådet er:
        """
        Set dei i kvar sin ordlyd. Ei lokal tilpassing endrar ikkje den felles teksten, og då er det
        berre Småvik som svarar på nytt.
        """

  @AVT-16 @R-076 @R-077
  Regel: Ei tilpassing for éin partnar bør vere grunngjeven
    Kjelde: Felles utviklingsplan kap. 5.2.3. Inga lovføresegn.

    Scenario: Grunnen er skriven
      Gitt ei sak av typen "Delavtale"
      Og saka er komen til rundgang
      Når sekretariatet set ordlyden "Partnarane sluttar seg til framlegget."
        | eige vedlegg | Bystad                                |
        | grunn        | Bystad er mykje større enn dei andre. |
      Så går det gjennom

    Scenario: Ingen seier kvifor Bystad får ei eiga tilpassing
      Gitt ei sak av typen "Delavtale"
      Og saka er komen til rundgang
      Når sekretariatet set ordlyden "Partnarane sluttar seg til framlegget."
        | eige vedlegg | Bystad |
      Så går det gjennom
      Og det vert åtvara av regelen AVT-16:
        """
        Tilpassinga for Bystad er ikkje grunngjeven.
        """
      Og rådet er:
        """
        Skriv kvifor avtalen vert tilpassa for dei, til dømes at kommunen er særleg stor eller
        særleg liten.
        """

  @AVT-17 @R-208 @F-ssu
  Regel: SSU tilrår delavtalar til partnarane og godkjenner sjølv prosedyrar som alle har avklart
    Kjelde: Rapport frå Helse Førde kap. 3.0 (av til helsefellesskapet slår han på), og avtalen mellom regjeringa og KS frå 2019: SSU er ikkje noko lovorgan, og mynda ligg hjå partnarane.

    Scenario: SSU tilrår delavtalen
      Gitt helsefellesskapet har sett brytaren R-208 på stopp
      Og ei sak av typen "Delavtale"
      Og saka er komen til handsaming i SSU
      Når SSU handsamar saka
        | utfall | tilråding |
      Så går det gjennom

    Scenario: SSU kan ikkje vedta delavtalen for partnarane
      Gitt helsefellesskapet har sett brytaren R-208 på stopp
      Og ei sak av typen "Delavtale"
      Og saka er komen til handsaming i SSU
      Når SSU handsamar saka
        | utfall | vedtak |
      Så vert det stansa av regelen AVT-17:
        """
        Samhandlingsrådet skal tilrå delavtalen; partane avgjer han.
        """
      Og rådet er:
        """
        Før inn handsaminga med det utfallet, eller den modellen, som svarar til rolla.
        """

    Scenario: Alle har avklart prosedyren, og SSU sender han likevel på rundgang
      Gitt helsefellesskapet har sett brytaren R-208 på stopp
      Og ein samhandlingsprosedyre
      Og saka er komen til handsaming i SSU
      Og alle har avklart at SSU kan avgjere saka innanfor mandatet
      Når SSU handsamar saka
        | utfall | tilråding |
        | modell | to trinn  |
      Så vert det stansa av regelen AVT-17:
        """
        Samhandlingsrådet skal godkjenne prosedyren sjølv når alle har avklart at det kan det.
        """

    Scenario: Andre stader er det ei åtvaring når SSU vedtek ei sak som går i to trinn
      Gitt ei sak av typen "Strukturendring"
      Og saka er komen til handsaming i SSU
      Når SSU handsamar saka
        | utfall | vedtak |
      Så går det gjennom
      Og det vert åtvara av regelen AVT-17:
        """
        Samhandlingsrådet skal tilrå saka: ho går i to trinn, og då avgjer kvar partnar for seg.
        """

  @AVT-18 @R-209
  Regel: Viktige saker vert handsama i SSU, der helsefellesskapet krev det
    Kjelde: Rapport frå Helse Førde kap. 3.0. Regelen er av til helsefellesskapet slår han på. Inga lovføresegn.

    Scenario: SSU har drøfta den viktige saka
      Gitt helsefellesskapet har sett brytaren R-209 på stopp
      Og ei sak av typen "Særavtale"
        | merkelappar | viktig |
      Og saka er klar for SSU
      Og SSU har handsama saka
        | utfall | drofta |
      Når sekretariatet opnar ein runde
      Så går det gjennom

    Scenario: Den viktige saka har ikkje vore i SSU
      Gitt helsefellesskapet har sett brytaren R-209 på stopp
      Og ei sak av typen "Særavtale"
        | merkelappar | viktig |
      Og saka er klar for SSU
      Når sekretariatet opnar ein runde
      Så vert det stansa av regelen AVT-18:
        """
        Saka er merkt som viktig, og Samhandlingsrådet har ikkje handsama henne.
        """
      Og rådet er:
        """
        La Samhandlingsrådet handsame eller drøfte saka først.
        """

  @AVT-19 @F-avtale-endre
  Regel: Ein avtale vert endra slik han vart inngått
    Kjelde: slutta frå hol. § 6-1. Lova seier ikkje med reine ord kven som endrar avtalen, og difor er regelen ein brytar.

    Scenario: Endringa er meld inn med punkta i lova
      Når sekretariatet melder inn ei sak av typen "Delavtale"
        | avtale        | delavtalen om smittevern |
        | punkt i § 6-2 | 11                       |
      Så går det gjennom
      Og delavtalen om smittevern er under revisjon

    Scenario: Endringa er meld inn utan punkt
      Når sekretariatet melder inn ei sak av typen "Delavtale"
        | avtale | delavtalen om smittevern |
      Så vert det stansa av regelen AVT-19:
        """
        «Delavtalen om smittevern» har innhald etter hol. § 6-2, men endringa er meld inn utan.
        """
      Og rådet er:
        """
        Før inn kva punkt endringa gjeld, så kvart kommunestyre avgjer henne sjølv. Har
        kommunestyra opna for at andre kan endre avtalen, så legg ved vedtaka om det.
        """

    Scenario: Alle som byggjer på rammeavtalen, ser at han er under revisjon
      Når sekretariatet melder inn ei sak av typen "Rammeavtale"
        | avtale        | rammeavtalen |
        | punkt i § 6-2 | 12           |
      Så går det gjennom
      Og rammeavtalen er under revisjon
      Og delavtalen om smittevern er i kraft
      Og avtalen over delavtalen om smittevern er under revisjon

    Scenario: Når saka vert trekt, gjeld avtalen som før
      Gitt ei sak av typen "Rammeavtale"
        | avtale        | rammeavtalen |
        | punkt i § 6-2 | 12           |
      Når sekretariatet trekkjer saka
      Så går det gjennom
      Og rammeavtalen er i kraft

    Scenario: Når revisjonen er vedteken, gjeld ein ny versjon
      Gitt ei sak av typen "Delavtale"
        | avtale        | delavtalen om smittevern |
        | punkt i § 6-2 | 11                       |
      Og saka er vedteken
      Når sekretariatet ser over helsefellesskapet
      Så er delavtalen om smittevern i versjon 2, med nummer 17

  @AVT-29 @L-avtalepartar
  Regel: Alle som er bundne av avtalen, er med når han vert endra
    Kjelde: hol. §§ 6-1 og 6-5 (utleidd). Den som vil ut av ein avtale, seier han opp sjølv.

    Scenario: Begge partane i særavtalen er med
      Når sekretariatet melder inn ei sak av typen "Særavtale"
        | avtale | særavtalen om transport      |
        | gjeld  | Småvik og Fjord helseføretak |
      Så går det gjennom

    Scenario: To andre vil endre avtalen til Småvik
      Når sekretariatet melder inn ei sak av typen "Særavtale"
        | avtale | særavtalen om transport         |
        | gjeld  | Storfjord og Fjord helseføretak |
      Så vert det stansa av regelen AVT-29:
        """
        Småvik er bundne av «Særavtalen om transport», men er ikkje med i saka som skal endre han.
        """
      Og rådet er:
        """
        Ta dei med i saka. Skal berre nokre av dei avtale noko, er det ein ny avtale under denne.
        """

  @AVT-20 @R-269
  Regel: Ein ny struktur vidareutviklar samarbeidsavtalen, der helsefellesskapet krev det
    Kjelde: Etablering av helsefellesskap, «Status helsefellesskap». Det gjeld i Helse Bergen-området; andre stader er regelen av. Inga lovføresegn.

    Scenario: Saka viser til rammeavtalen
      Gitt helsefellesskapet har sett brytaren R-269 på stopp
      Og ei sak av typen "Strukturendring"
        | avtale | rammeavtalen |
      Og saka er klar for SSU
      Når sekretariatet sender saka til SSU
      Så går det gjennom

    Scenario: Saka nemner ingen avtale
      Gitt helsefellesskapet har sett brytaren R-269 på stopp
      Og ei sak av typen "Strukturendring"
      Og saka er klar for SSU
      Når sekretariatet sender saka til SSU
      Så vert det stansa av regelen AVT-20:
        """
        Saka seier ikkje kva samarbeidsavtale ho vidareutviklar.
        """
      Og rådet er:
        """
        Vis til avtalen i registeret når saka vert meld inn («--avtale»). Strukturen vert ikkje til
        ved sida av avtalen, men i han.
        """

  @AVT-24 @F-okonomiplan
  Regel: Det som bind ut over økonomiplanen, bør kommunestyret sjølv avgjere
    Kjelde: slutta frå koml. §§ 14-2 a og 14-3 første ledd. Økonomiplanen gjeld dei neste fire åra.

    Scenario: Fire år er innanfor økonomiplanen
      Gitt ein samhandlingsprosedyre
      Og Småvik har avklart at kostnaden er i budsjettet, 500 000 kroner éin gong, 0 kroner i året og 4 år
      Og saka er komen til rundgang
      Når Småvik svarar ja ved kommunedirektøren
      Så er svaret teke imot

    Scenario: Åtte år er lenger enn økonomiplanen
      Gitt ein samhandlingsprosedyre
      Og Storfjord har avklart at kostnaden er i budsjettet, 500 000 kroner éin gong, 0 kroner i året og 8 år
      Og saka er komen til rundgang
      Når Storfjord svarar ja ved kommunedirektøren
      Så er svaret teke imot
      Og det vert åtvara av regelen AVT-24:
        """
        Saka bind Storfjord i 8 år, lenger enn dei 4 åra økonomiplanen gjeld. Svaret kom frå
        kommunedirektøren.
        """
      Og rådet er:
        """
        Vurder om heradsstyret bør avgjere saka sjølv.
        """

  @KJE-02 @R-267 @R-265
  Regel: Det som skal følgje av eit vedtak, vert teke opp
    Kjelde: Rapport frå Helse Førde kap. 4.0 og 5.0. Inga lovføresegn.

    Scenario: Ny struktur fører til revisjon av rammeavtalen
      Gitt ei sak av typen "Strukturendring"
      Og saka er vedteken
      Når sekretariatet ser over helsefellesskapet
      Så seier regelen KJE-02 ingenting
      Og er det meldt inn ei sak av typen "Rammeavtale"
      Og rammeavtalen er under revisjon

    Scenario: Revisjonen vart trekt
      Gitt ei sak av typen "Strukturendring"
      Og saka er vedteken
      Og revisjonen av rammeavtalen er trekt
      Når sekretariatet ser over helsefellesskapet
      Så vert det stansa av regelen KJE-02:
        """
        Sak 2026/1 er vedteken, men det som skal følgje av henne, er ikkje teke opp: «Revisjon av
        rammeavtalen etter: Strukturendring».
        """
      Og rådet er:
        """
        Meld inn saka, og vis til sak 2026/1 som den ho følgjer av («--mor»).
        """

    Scenario: Ein ny avtale får si eiga sak om innføring, der helsefellesskapet vil det
      Gitt helsefellesskapet har sett brytaren R-265 på åtvar
      Og ei sak av typen "Delavtale"
      Og saka er vedteken
      Når sekretariatet ser over helsefellesskapet
      Så seier regelen KJE-02 ingenting
      Og er det meldt inn ei sak av typen "Iverksetjing"
