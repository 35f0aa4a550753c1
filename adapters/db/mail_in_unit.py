"""The unit of work of incoming mail: which letter of ours something answers, and whose address."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, select, update

from adapters.db.case_tables import SAK
from adapters.db.chase_tables import UTSENDING
from adapters.db.ledger_tables import PRIVAT_TEKST
from adapters.db.round_tables import POST
from adapters.db.sweep_unit import SqlSweepUnit
from cases.partner import Contact
from cases.register import Register
from cases.utsending import Tilstand
from workflow.innpost.guessing import Sendt

_U = UTSENDING.c
_NEVER_WENT = (Tilstand.UTGAATT.value, Tilstand.STOPPA.value)


class SqlMailInUnit(SqlSweepUnit):
    """Implements workflow.sweeps.mail_ports.MailInUnit."""

    def mail_sent(
        self, hf: str, ids: tuple[str, ...], message_ids: tuple[str, ...]
    ) -> Sendt | None:
        for column, wanted in ((_U.message_id, message_ids), (_U.id, ids)):
            found = self._first(hf, column, wanted)
            if found is not None:
                return found
        return None

    def _first(self, hf: str, column: ColumnElement[Any], wanted: tuple[str, ...]) -> Sendt | None:
        if not wanted:
            return None
        went = (_U.hf == hf, _U.tilstand.not_in(_NEVER_WENT))
        rows = self.connection.execute(select(UTSENDING).where(column.in_(wanted), *went)).all()
        by_name = {getattr(row, column.key or ""): row for row in rows}
        row = next((by_name[name] for name in wanted if name in by_name), None)
        return None if row is None else Sendt(
            id=row.id, partnar=row.partnar, kontakt=row.kontakt, melding=row.message_id,
            saker=self._cases_in(row.id),
            ute=row.tilstand == Tilstand.SENDT.value or row.i_data is not None,
        )

    def _cases_in(self, mail_id: str) -> tuple[str, ...]:
        numbers = (
            select(SAK.c.aar, SAK.c.lopenr).join(POST, POST.c.sak == SAK.c.id)
            .where(POST.c.utsending == mail_id).distinct().order_by(SAK.c.aar, SAK.c.lopenr)
        )
        return tuple(f"{year}/{number}" for year, number in self.connection.execute(numbers))

    def addresses(self, register: Register) -> Mapping[str, Contact]:
        kept = {c.adresse: c for c in register.kontaktar}
        texts = select(PRIVAT_TEKST.c.commitment, PRIVAT_TEKST.c.tekst).where(
            PRIVAT_TEKST.c.commitment.in_(list(kept))
        )
        return {
            text.lower(): kept[commitment]
            for commitment, text in self.connection.execute(texts)
        }

    def note_on_mail(self, mail_id: str, text: str) -> None:
        self.connection.execute(update(UTSENDING).where(_U.id == mail_id).values(feil=text))
