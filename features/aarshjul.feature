# language: no
Egenskap: Oppgåver som kjem att
  Noko skal gjerast kvart år, eller kvart fjerde: møte skal haldast, avtalar gåast gjennom, utval
  vurderast, og kommunestyra skal fastsetje delegeringsreglement etter valet. Programmet minner om
  det når sekretariatet ser over helsefellesskapet. Det flyttar ingenting og gjer ingenting for
  nokon. Når det her står at noko er stansa, tyder det at noko manglar og må ordnast. Grunnlaget er
  helse- og omsorgstenestelova §§ 6-4 og 6-5, kommunelova § 5-14 og prosjektrapportane.

  @AAR-01 @R-133 @R-206 @R-215 @R-227 @R-247 @R-248 @R-249 @R-276 @R-285 @R-297
  Regel: Det som står i årshjulet, vert gjort så ofte som det skal
    Kjelde: Prosjektstatus, «Helsefellesskapet sin modell»; rapport frå Helse Førde kap. 3.0; Felles utviklingsplan kap. 5.1 og 8. Kvar oppgåve har styrken til rada si. Kor mykje ho kan flytte seg frå år til år, er framlegg og står ikkje i kjeldene.

    Scenario: Det øvste møtet er halde det siste året
      Gitt Fjordmøtet har møtt 20. mai 2025
      Når sekretariatet ser over helsefellesskapet
      Så går det gjennom

    Scenario: Det er meir enn eit år sidan det øvste møtet
      Gitt Fjordmøtet har møtt 10. januar 2025
      Når sekretariatet ser over helsefellesskapet
      Så vert det åtvara av regelen AAR-01:
        """
        «Årleg møte for å forankre retninga» er ikkje gjort i tide. Kravet er minst éin gong i året; sist var 10. januar 2025.
        """
      Og rådet er:
        """
        Gjer det som står att, og før det inn: eit møte med «saksgang nytt-moete», ei sak med «saksgang meld-inn».
        """

    Scenario: Møtet er planlagt, men ikkje halde enno
      Gitt Fjordmøtet har møtt 20. mai 2026
      Når sekretariatet ser over helsefellesskapet
      Så vert det åtvara av regelen AAR-01:
        """
        «Årleg møte for å forankre retninga» er ikkje gjort i tide. Kravet er minst éin gong i året; det er ikkje ført inn nokon gong.
        """

    Scenario: Fire møte på eit år er nok, òg når eitt av dei flyttar seg litt
      Gitt helsefellesskapet har sett brytaren R-215 på stopp
      Og Fjordmøtet har møtt 20. mai 2025
      Og Fagforum har møtt 14. februar 2025, 16. mai 2025, 5. september 2025 og 7. november 2025
      Når sekretariatet ser over helsefellesskapet
      Så går det gjennom

    Scenario: Tre møte på eit år er for få der fire er kravt
      Gitt helsefellesskapet har sett brytaren R-215 på stopp
      Og Fjordmøtet har møtt 20. mai 2025
      Og Fagforum har møtt 16. mai 2025, 5. september 2025 og 7. november 2025
      Når sekretariatet ser over helsefellesskapet
      Så vert det stansa av regelen AAR-01:
        """
        «Fire møte i Fagforum» er ikkje gjort i tide. Kravet er minst 4 gonger i året; det siste året er det ført inn 3, og sist var 7. november 2025.
        """

    Scenario: Ei vitjing annakvart år
      Gitt helsefellesskapet har sett brytaren R-249 på stopp
      Og Fjordmøtet har møtt 20. mai 2025
      Og Arbeidsgruppa har møtt 20. mai 2023
      Når sekretariatet ser over helsefellesskapet
      Så vert det stansa av regelen AAR-01:
        """
        «Vitjing hjå kommunane» er ikkje gjort i tide. Kravet er minst annakvart år; sist var 20. mai 2023.
        """

    Scenario: Handlingsplanen er meld inn det siste året
      Gitt helsefellesskapet har sett brytaren R-276 på stopp
      Og Fjordmøtet har møtt 20. mai 2025
      Og ei sak av typen "Årleg handlingsplan"
      Når sekretariatet ser over helsefellesskapet
      Så går det gjennom

    Scenario: Ein handlingsplan som er trekt, tel ikkje
      Gitt helsefellesskapet har sett brytaren R-276 på stopp
      Og Fjordmøtet har møtt 20. mai 2025
      Og ei sak av typen "Årleg handlingsplan"
      Og sekretariatet har trekt saka
      Når sekretariatet ser over helsefellesskapet
      Så vert det stansa av regelen AAR-01:
        """
        «Felles handlingsplan» er ikkje gjort i tide. Kravet er minst éin gong i året; det er ikkje ført inn nokon gong.
        """
      Og rådet er:
        """
        Gjer det som står att, og før det inn: eit møte med «saksgang nytt-moete», ei sak med «saksgang meld-inn».
        """

  @AAR-02 @F-avtale-etterarbeid @R-275
  Regel: Partane går gjennom avtalen kvart år
    Kjelde: hol. § 6-5 første ledd. For ein avtale utan innhald etter § 6-2 er det eit råd: Felles utviklingsplan kap. 10.

    Scenario: Avtalen er gjennomgått det siste året
      Gitt avtalen "Delavtale om rus" vart inngått 10. mars 2022, med innhald etter § 6-2
      Og avtalen "Delavtale om rus" vart gjennomgått 4. desember 2025
      Når sekretariatet ser over helsefellesskapet
      Så går det gjennom

    Scenario: Den første gjennomgangen kjem eit år etter at avtalen vart inngått
      Gitt avtalen "Delavtale om rus" vart inngått 10. mars 2025, med innhald etter § 6-2
      Og avtalen "Delavtale om rus" vart send inn 1. april 2025
      Når sekretariatet ser over helsefellesskapet
      Så går det gjennom

    Scenario: Avtalen etter lova er ikkje gjennomgått
      Gitt avtalen "Delavtale om rus" vart inngått 10. mars 2022, med innhald etter § 6-2
      Og avtalen "Delavtale om rus" vart gjennomgått 4. desember 2024
      Når sekretariatet ser over helsefellesskapet
      Så vert det stansa av regelen AAR-02:
        """
        Det er ikkje ført inn at «Delavtale om rus» er gjennomgått det siste året: sist var 4. desember 2024.
        """
      Og rådet er:
        """
        Gå gjennom avtalen med partane, og før det inn med «saksgang avtalehending».
        """

    Scenario: For andre avtalar er det eit råd
      Gitt avtalen "Avtale om transport" vart inngått 10. mars 2022
      Når sekretariatet ser over helsefellesskapet
      Så vert det åtvara av regelen AAR-02:
        """
        Det er ikkje ført inn at «Avtale om transport» er gjennomgått det siste året: han vart inngått 10. mars 2022.
        """

  @AAR-03 @F-avtale-etterarbeid
  Regel: Avtalen vert send til Helsedirektoratet innan ein månad
    Kjelde: hol. § 6-4. Det er det regionale helseføretaket som sender.

    Scenario: Avtalen er send inn
      Gitt avtalen "Delavtale om rus" vart inngått 10. desember 2025, med innhald etter § 6-2
      Og avtalen "Delavtale om rus" vart send inn 5. januar 2026
      Når sekretariatet ser over helsefellesskapet
      Så går det gjennom

    Scenario: Månaden er ikkje ute
      Gitt avtalen "Delavtale om rus" vart inngått 10. februar 2026, med innhald etter § 6-2
      Når sekretariatet ser over helsefellesskapet
      Så går det gjennom

    Scenario: Månaden er ute
      Gitt avtalen "Delavtale om rus" vart inngått 10. desember 2025, med innhald etter § 6-2
      Når sekretariatet ser over helsefellesskapet
      Så vert det stansa av regelen AAR-03:
        """
        Det er ikkje ført inn at «Delavtale om rus», inngått 10. desember 2025, er send til Helsedirektoratet. Fristen var 10. januar 2026.
        """
      Og rådet er:
        """
        Spør det regionale helseføretaket, og før inn dagen med «saksgang avtalehending».
        """

    Scenario: Ein avtale frå ei sak her vert aldri gløymd
      Gitt avtalen "Delavtale om rus" vart inngått 10. mars 2024, med innhald etter § 6-2, i ei sak her
      Og avtalen "Delavtale om rus" vart gjennomgått 4. desember 2025
      Når sekretariatet ser over helsefellesskapet
      Så vert det stansa av regelen AAR-03:
        """
        Det er ikkje ført inn at «Delavtale om rus», inngått 10. mars 2024, er send til Helsedirektoratet. Fristen var 10. april 2024.
        """

    Scenario: Kva som skjedde med ein gammal avtale, er ikkje ført inn
      Gitt avtalen "Delavtale om rus" vart inngått 10. mars 2022, med innhald etter § 6-2
      Og avtalen "Delavtale om rus" vart gjennomgått 4. desember 2025
      Når sekretariatet ser over helsefellesskapet
      Så går det gjennom

  @AAR-04 @R-141 @R-140
  Regel: Faglege utval som ikkje er faste, vert vurderte kvart år
    Kjelde: Felles utviklingsplan kap. 8.3 og 10.2. Framlegg: regelen er av til helsefellesskapet slår han på.

    Scenario: Utvala er vurderte det siste året
      Gitt helsefellesskapet har sett brytaren R-141 på åtvar
      Og det er 10. januar 2026
      Og sekretariatet har meldt inn ei vurdering av Fagforum
      Og sekretariatet har meldt inn ei vurdering av Ad hoc-utvalet
      Når det vert 2. mars 2026
      Og sekretariatet ser over helsefellesskapet
      Så går det gjennom

    Scenario: Det er meir enn eit år sidan eit av dei vart vurdert
      Gitt helsefellesskapet har sett brytaren R-141 på åtvar
      Og det er 10. januar 2025
      Og sekretariatet har meldt inn ei vurdering av Fagforum
      Når det vert 2. mars 2026
      Og sekretariatet ser over helsefellesskapet
      Så vert det åtvara av regelen AAR-04:
        """
        Fagforum er ikkje vurdert det siste året: sist var 10. januar 2025.
        """
      Og det vert åtvara av regelen AAR-04:
        """
        Ad hoc-utvalet er ikkje vurdert det siste året: det er ikkje ført inn nokon gong.
        """
      Og rådet er:
        """
        Meld inn ei sak av typen evaluering av fagleg utval, med utvalet i --val-organ.
        """

  @AAR-05 @R-141
  Regel: Ei vurdering seier kva utval ho gjeld
    Kjelde: Felles utviklingsplan kap. 10.2. Framlegg: regelen er av til helsefellesskapet slår han på.

    Scenario: Utvalet er nemnt
      Gitt helsefellesskapet har sett brytaren R-141 på åtvar
      Når sekretariatet melder inn ei vurdering av Fagforum
      Så går det gjennom

    Scenario: Utvalet er ikkje nemnt
      Gitt helsefellesskapet har sett brytaren R-141 på åtvar
      Når sekretariatet melder inn ei vurdering av eit utval som ikkje er nemnt
      Så vert det åtvara av regelen AAR-05:
        """
        Det er ikkje ført inn kva utval som skal vurderast.
        """
      Og rådet er:
        """
        Skriv utvalet i --val-organ.
        """

  @AAR-06 @L-delegering-etter-val
  Regel: Etter kvart val vert det spurt etter nytt delegeringsreglement
    Kjelde: kommunelova § 5-14. Plikta er kommunestyret si eiga, og det gamle reglementet gjeld til eit nytt er fastsett; difor vert det berre minna om.

    Scenario: Alle kommunane har ført inn reglement etter valet
      Gitt reglementet til Storfjord frå 1. februar 2024:
        | organ              | sakslag  |
        | kommunedirektøren  | ordinær  |
      Og reglementet til Bystad frå 1. november 2023:
        | organ    | sakslag  |
        | byrådet  | ordinær  |
      Når sekretariatet ser over helsefellesskapet
      Så går det gjennom

    Scenario: Fristen er ikkje ute året etter valet
      Gitt det er 30. desember 2024
      Når sekretariatet ser over helsefellesskapet
      Så går det gjennom

    Scenario: To kommunar har ikkje ført inn noko nytt
      Gitt reglementet til Bystad frå 1. februar 2020:
        | organ    | sakslag  |
        | byrådet  | ordinær  |
      Når sekretariatet ser over helsefellesskapet
      Så vert det åtvara av regelen AAR-06:
        """
        Storfjord og Bystad har ikkje ført inn delegeringsreglement etter valet. Fristen i lova var 31. desember 2024.
        """
      Og rådet er:
        """
        Spør om kommunestyret har fastsett eit nytt, og før det inn med «saksgang nytt-reglement». Det gamle gjeld til så har skjedd.
        """

    Scenario: Neste val kjem med ny frist
      Gitt reglementet til Storfjord frå 1. februar 2024:
        | organ              | sakslag  |
        | kommunedirektøren  | ordinær  |
      Og reglementet til Bystad frå 1. november 2027:
        | organ    | sakslag  |
        | byrådet  | ordinær  |
      Og det er 2. januar 2029
      Når sekretariatet ser over helsefellesskapet
      Så vert det åtvara av regelen AAR-06:
        """
        Småvik og Storfjord har ikkje ført inn delegeringsreglement etter valet. Fristen i lova var 31. desember 2028.
        """
      Og det vert òg stansa av regelen AAR-02
      Og det vert òg stansa av regelen INP-07
