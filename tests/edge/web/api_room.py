"""Programs that come to the API, each with a token of its own."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from httpx2 import Client, Response

from adapters.tilgang.programs import Given, new_program
from cases.tilgang import Rolle
from tests.edge.web.web_room import ADDRESS, Room
from tests.in_process import client_of

CASE = {"tittel": "Samarbeid om barn og unge", "sakstype": "C-05", "paragraf_6_2": [4]}
VOSS = "kommune-4621"
HOSPITAL = "hf-bergen"
_NUMBER = count(1)


@dataclass
class Program:
    """A program at the API, speaking for one helsefellesskap."""

    client: Client
    token: str
    hf: str = "hfb"
    headers: dict[str, str] = field(default_factory=dict)

    def get(self, path: str, **more: Any) -> Response:
        return self.client.get(self.at(path), headers=self._sent({}), **more)

    def look(self, path: str) -> Any:
        """What is there."""
        answer = self.get(path)
        assert answer.status_code == 200, (path, answer.status_code, answer.text)
        return answer.json()

    def post(
        self, path: str, body: Any, *, key: str = "", headers: Mapping[str, str] | None = None
    ) -> Response:
        sent = {"Idempotency-Key": key or f"prove-{next(_NUMBER)}", **(headers or {})}
        return self.client.post(self.at(path), json=body, headers=self._sent(sent))

    def do(self, path: str, body: Any, **more: Any) -> Any:
        """An act that must be done; what came of it."""
        answer = self.post(path, body, **more)
        assert answer.status_code in (200, 201), (path, answer.status_code, answer.text)
        return answer.json()

    def at(self, path: str) -> str:
        return f"/api/v1/{self.hf}/{path}"

    def _sent(self, more: Mapping[str, str]) -> dict[str, str]:
        known = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        return {**known, **self.headers, **more}


def program(web: Room, *given: Given, hf: str = "hfb", person: str = "") -> Program:
    """A program that has been given those roles."""
    name = f"program-{next(_NUMBER)}"
    token = new_program(web.house, hf, name, given, at=web.clock())
    return Program(_client(web), token, hf, {"Saksgang-Person": person} if person else {})


def secretariat(web: Room, person: str = "ada", hf: str = "hfb") -> Program:
    return program(web, Given(Rolle.SEKRETARIAT), hf=hf, person=person)


def contact(web: Room, partner: str = VOSS, person: str = "pia") -> Program:
    return program(web, Given(Rolle.KONTAKT, partner), person=person)


def stranger(web: Room, token: str = "") -> Program:
    return Program(_client(web), token)


def _client(web: Room) -> Client:
    return client_of(web.app, ADDRESS)


def agreement(sse: Program) -> str:
    """A special agreement between two parties, on its round; where it is."""
    made = sse.do("saker", {
        "tittel": "Avtale om transport", "sakstype": "C-04", "partnarar": [VOSS, HOSPITAL],
    })
    at = f"saker/{made['saksnummer'].rpartition(' ')[2]}"
    sse.do(f"{at}/send-til-utgreiing", {"organ": "mfu"})
    sse.do(f"{at}/ny-ordlyd", {"tekst": "Partane inngår avtalen."})
    sse.do(f"{at}/opne-runde", {})
    return at


CLEAR = {"prinsipiell": "ja", "okonomi": "ingen", "plansamsvar": "ja", "klarert_av": "direktøren"}


def answered(at: str, partner: Program, organ: str, kind: str = "ja") -> Any:
    """The partner clears the case, lays its proof on it and answers; what came of the answer."""
    partner.do(f"{at}/avklar", CLEAR)
    paper = partner.do(f"{at}/legg-ved", {
        "slag": "protokollutskrift", "tittel": "Utskrift", "tekst": f"Vedteke av {organ}.",
    })
    return partner.do(f"{at}/svar", answer(organ, int(paper["ny"]), kind))


def answer(organ: str, proof: int, kind: str = "ja") -> dict[str, Any]:
    return {
        "svar": kind, "organ": organ, "avgjerd": "vedtak", "dato": "2026-11-23",
        "eige_saksnummer": "26/1", "stilling": "rådgjevar", "prov": proof,
        **({"grunngjeving": "Vi er ikkje samde."} if kind == "nei" else {}),
    }
