"""The background of a scenario: whatever it leaves unsaid is filled in on the way to its step."""

from collections.abc import Mapping
from typing import Any

from tests.features import words
from tests.features.driver import Who
from tests.features.scenario import Fields, Scenario

PAPERS: Mapping[str, tuple[str, ...]] = {
    "C-01": ("utgreiing", "avtalesjekk"), "C-05": ("utgreiing", "avtalesjekk"),
}
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
            self.must("avklar", Who(partner), **CALM, innafor_mandat=self.konsensusmodell)

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
            case "innmeldt", "handsama_i_ssu" if self.sakstype == "C-19":
                self.must("send_til_ssu")
            case "innmeldt", _:
                self.must("send_til_utgreiing", organ="fagforum")
            case "utgreiing", _:
                self._leave_utgreiing()
            case "handsama_i_ssu", _:
                self._leave_ssu()
            case "rundgang", "usemje" | "tvisteloysing":
                self.must("meld_usemje", grunn="Partnarane er usamde.", eigar="SSU")
            case "rundgang", _:
                for partner in self.parties():
                    self.ensure_yes(partner)
                self.must("konstater_semje")
            case "konsensus", "vedteke":
                self._adopt()
            case "usemje", "tvisteloysing":
                self.must("send_til_tvisteloysing", grunn="Partnarane vert ikkje samde.")
            case _:
                raise AssertionError(f"ingen veg frå {here} til {target}")

    def ready_for_ssu(self) -> None:
        """Wording and papers, so that the case may leave utgreiing."""
        self.ensure_wording()
        papers = list(PAPERS.get(self.sakstype, ()))
        papers += ["kost_nytte"] if self.told.get("kostnad", "ingen") != "ingen" else []
        papers += ["medverknad", "avtaleinnhald"] if self.told.get("paragraf_6_2") else []
        for kind in papers:
            if not self.has("legg_ved", kind):
                self.attach(kind)
        if self.sakstype == "C-09":
            for partner in self.parties():
                if not self.has("fraasegn", partner):
                    self.must("fraasegn", Who(partner), slag="innspel", tekst="Vårt innspel.")

    def _leave_utgreiing(self) -> None:
        self.ready_for_ssu()
        if self.sakstype == "C-04":
            self.must("opne_runde")
            return
        form = "felles_identisk" if self.sakstype == "C-01" else None
        self.must("send_til_ssu", avtaleform=form)

    def ready_for_round(self) -> None:
        """SSU has recommended two steps and, for a structure, presented it."""
        if not self.has("handsam", "ssu"):
            self.must("handsam", **self.handling("tilraading", "to_trinn"))
        if self.sakstype == "C-01" and not self.has("presenter_pm"):
            self.must("presenter_pm", dato=self.day, organ="fjordmote")

    def handling(self, outcome: str, model: str | None = None) -> dict[str, Any]:
        """The fields of a handling in SSU; the model only where the case type has one."""
        made: dict[str, Any] = {"organ": "ssu", "dato": self.day, "utfall": outcome}
        if model and self.sakstype in ("C-01", "C-05", "C-18"):
            made |= {"modell": model, "modell_grunn": "SSU meiner dette høver best for saka."}
        return made

    def _leave_ssu(self) -> None:
        if not self.konsensusmodell and self.sakstype != "C-09":
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
        if self.sakstype in ("C-01", "C-04"):
            for partner in self.parties():
                if not self.has("signer", partner):
                    self.sign(partner)
        self.must("vedta", plikter=[
            "kommune-9901: følgje opp", "hf-lag: følgje opp",
        ])

    def sign(self, partner: str) -> None:
        """The partner signs, with the signed file."""
        self.must(
            "signer", Who(partner), namn="Kari Fjord", stilling="leiar", dato=self.day,
            dokument=self.attach("signert_avtale"),
        )
