"""The background of a scenario: whatever it leaves unsaid is filled in on the way to its step."""

from typing import Any

from cases.case_type import CaseType
from rules.loading.sakstypar import case_types
from tests.features import words
from tests.features.driver import Who
from tests.features.scenario import Fields, Scenario

CALM: Fields = {
    "prinsipiell": "nei", "okonomi": "ingen", "plansamsvar": "ja", "klarert_av": "rådgjevar",
}
"""An avklaring with nothing special in it; a scenario writes out what matters."""


class World(Scenario):
    """A scenario that can walk a case to a step, with all that must be there first."""

    def ensure_wording(self) -> None:
        if not self.has("ny_ordlyd"):
            self.must("ny_ordlyd", tekst="Partnarane sluttar seg til framlegget.")

    def ensure_clarified(self, partner: str) -> None:
        if not self.has("avklar", partner):
            said = self.calm() | {"innafor_mandat": self.konsensusmodell}
            self.must("avklar", Who(partner), **said)

    def calm(self) -> dict[str, Any]:
        """An avklaring with nothing special in it; of a plan it names the law as well."""
        return dict(CALM) | ({"lovkrav": "plan- og bygningslova"} if self.kind.plan else {})

    def ensure_yes(self, partner: str) -> None:
        """A yes with proof from the organ the level table names first."""
        if self.has("svar", partner):
            return
        self.ensure_clarified(partner)
        organ = self.driver.niva(self.nr, partner, self.now).organ[0]
        self.must("svar", Who(partner), **self.answer("ja", organ))

    def answer(self, kind: str, organ: str, *, proof: bool = True) -> dict[str, Any]:
        """The fields of an answer as that organ would give it, today and with its proof."""
        political = organ in words.POLITISKE
        return {
            "svar": kind,
            "organ": organ,
            "avgjerd": "vedtak" if political or organ == "styre" else "delegert_vedtak",
            "dato": self.day,
            "eige_saksnummer": "26/101",
            "stilling": "rådgjevar",
            "prov": self.extract() if political and proof else None,
        }

    def extract(self) -> int:
        """The extract of the minutes, laid on the case the first time it is needed."""
        if self.proof is None:
            self.proof = self.attach("protokollutskrift")
        return self.proof

    def parties(self) -> tuple[str, ...]:
        return self.driver.state(self.nr).partar

    @property
    def step(self) -> str:
        return self.driver.state(self.nr).steg

    def walk(self, target: str) -> None:
        """Bring the case to a step, filling in whatever the scenario has left unsaid."""
        for _ in range(8):
            here = self.step
            if here == target:
                return
            self._onwards(here, target)
        raise AssertionError(f"fann ingen veg til {target}")

    def _onwards(self, here: str, target: str) -> None:
        match here, target:
            case "innmeldt", _ if "innmeldt.send_til_utgreiing" not in self.veg:
                self.ready_for_ssu()
                self.must("send_til_ssu")
            case "innmeldt", _:
                self.ready_for_drafting()
                self.must("send_til_utgreiing", organ="fagforum")
            case "utgreiing", _:
                self._leave_utgreiing()
            case "handsama_i_ssu", _:
                self._leave_ssu()
            case "rundgang", "usemje" | "tvisteloysing":
                self.must("meld_usemje", grunn="Partnarane er usamde.", eigar="SSU")
            case "rundgang", _:
                self.ready_to_agree()
                self.must("konstater_semje")
            case "konsensus", "vedteke":
                self._adopt()
            case "usemje", "tvisteloysing":
                self.must("send_til_tvisteloysing", grunn="Partnarane vert ikkje samde.")
            case _:
                raise AssertionError(f"ingen veg frå {here} til {target}")

    @property
    def kind(self) -> CaseType:
        """The case type of the case, with all that its moves demand."""
        return case_types("hft")[self.sakstype]

    @property
    def veg(self) -> frozenset[str]:
        return frozenset(f"{step.value}.{move.value}" for step, move in self.kind.veg)

    def ready_for_ssu(self) -> None:
        """Wording and whatever the case type demands, so that the case may go on from here."""
        self.ensure_wording()
        self.meet("send_til_ssu" if "utgreiing.opne_runde" not in self.veg else "opne_runde")
        if self.sakstype == "C-09":
            for partner in self.parties():
                if not self.has("fraasegn", partner):
                    self.must("fraasegn", Who(partner), slag="innspel", tekst="Vårt innspel.")

    def ready_for_drafting(self) -> None:
        """Whatever must be there before an organ is given the case to elucidate."""
        self.meet("send_til_utgreiing")
        if self.kind.prosjekt and not self.has("milepael"):
            for name in ("utkast", "vedtak"):
                self.must("milepael", namn=name, planlagt="2026-12-01")

    def ready_to_agree(self) -> None:
        """Everybody has said yes and, where the type demands it, SSU has had the case again."""
        for partner in self.parties():
            self.ensure_yes(partner)
        if self.kind.ssu_stadfestar:
            self.must("handsam", **self.handling("tilraading"))

    def meet(self, trekk: str) -> None:
        """The papers and the participation that the case type demands at that move."""
        for paper in self.kind.dokumentkrav:
            wanted = paper.trekk == trekk and self._asked(paper.naar)
            if wanted and not self.has("legg_ved", paper.slag.value):
                self.attach(paper.slag.value)
        for part in self.kind.medverknadkrav:
            wanted = part.trekk == trekk and self._asked(part.naar)
            if wanted and not self.has("medverknad", part.gruppe.value):
                self.involve(part.gruppe.value)

    def attach(self, kind: str, sections: tuple[str, ...] | None = None) -> int:
        """Lay a document on the case, with every section its template has unless told otherwise."""
        if sections is None:
            demands = self.kind.avsnittkrav if self.sakstype else ()
            sections = tuple(dict.fromkeys(d.avsnitt for d in demands if d.slag == kind))
        return super().attach(kind, sections)

    def _asked(self, when: str) -> bool:
        """Whether a demand that holds only sometimes holds for this case."""
        labels = set(self.told.get("merkelappar", ()))
        circle = self.told.get("partnarar") or ("stift-lag",)
        return {
            "alltid": True,
            "kostnad": self.told.get("kostnad", "ingen") != "ingen",
            "paragraf_6_2": bool(self.told.get("paragraf_6_2")),
            "utan_paragraf_6_2": not self.told.get("paragraf_6_2"),
            "fastlege_relevant": bool(labels & {"allmennmedisin", "pasientgruppe_oppfolging"}),
            "prioritert_gruppe": bool(self.told.get("pasientgrupper")),
            "privat_i_krinsen": "stift-lag" in circle,
        }[when]

    def involve(self, group: str) -> None:
        """Somebody of the group takes part in the work, whatever else is asked of them."""
        who = {"spesialist": "stift-lag", "kommune": "kommune-9901"}.get(group, f"dei for {group}")
        self.must("medverknad", gruppe=group, korleis="med", kven=who, fag="samhandling",
                  merknad="To møte, dekt av helsefellesskapet.")

    def _leave_utgreiing(self) -> None:
        self.ready_for_ssu()
        if "utgreiing.opne_runde" in self.veg:
            self.must("opne_runde")
            return
        self.must("send_til_ssu", avtaleform="felles_identisk" if self.kind.avtale else None)

    def ready_for_round(self) -> None:
        """SSU has recommended two steps and, for a structure, presented it."""
        if not self.has("handsam", "ssu"):
            self.must("handsam", **self.handling("tilraading", "to_trinn"))
        if self.kind.presentasjon and not self.has("presenter_pm"):
            self.must("presenter_pm", dato=self.day, organ="fjordmote")

    def handling(self, outcome: str, model: str | None = None) -> dict[str, Any]:
        """The fields of a handling in SSU; the model only where the case type has one."""
        made: dict[str, Any] = {"organ": "ssu", "dato": self.day, "utfall": outcome}
        if model and model in self.kind.modellval:
            made |= {"modell": model, "modell_grunn": "SSU meiner dette høver best for saka."}
        return made

    def _leave_ssu(self) -> None:
        if not self.konsensusmodell and "handsama_i_ssu.opne_runde" in self.veg:
            self.ready_for_round()
            self.must("opne_runde")
            return
        if not self.has("handsam", "ssu"):
            settled = self.handling("vedtak", "konsensus") | {"mandat": "avtalen punkt 4"}
            self.must("handsam", **settled)
        if self.konsensusmodell:
            for partner in self.parties():
                self.ensure_clarified(partner)
        self.must("konstater_semje")

    def _adopt(self) -> None:
        if self.kind.signering:
            for partner in self.parties():
                if not self.has("signer", partner):
                    self.sign(partner)
        if self.kind.pm_godkjenner:
            leaders = {"organ": "fjordmote", "utfall": "godkjent"}
            self.must("handsam", **self.handling("godkjent") | leaders)
        if self.kind.prosjekt:
            self.must("medverknad", gruppe="andre", korleis="gjennomfort",
                      kven="dei som var med i prosjektet")
        self.must("vedta", plikter=[
            "kommune-9901: følgje opp; frist=2027-01-01; ansvarleg=kommunalsjef",
            "hf-lag: følgje opp; frist=2027-01-01; ansvarleg=klinikksjef",
        ])

    def sign(self, partner: str) -> None:
        """The partner signs, with the signed file."""
        self.must(
            "signer", Who(partner), namn="Kari Fjord", stilling="leiar", dato=self.day,
            dokument=self.attach("signert_avtale"),
        )
