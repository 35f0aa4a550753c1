"""For whom a case is read: by all who see every case, or by one partner."""

from adapters.http.access import Access
from adapters.http.desk import Desk
from adapters.views.view import View
from cases.tilgang import Rolle

KVA_OM = Access("kva_om", frozenset({Rolle.SEKRETARIAT, Rolle.REGELVERK, Rolle.KONTAKT}))
"""Those who may imagine a case otherwise, at every door: the secretariat and the governance lead; a
kontaktperson of a case that is theirs, who is told of the own partner alone. To try a reglement or
a case that is not, is for the first two."""


def partner_who_reads(desk: Desk, view: View) -> str | None:
    """The partner; None for who sees every case. With several in the case, the first of them."""
    if desk.is_secretariat or desk.visitor.sees_all(desk.hf):
        return None
    mine = desk.visitor.partners(desk.hf)
    concerned = [p for p in (*view.file.parties, *view.case.krins) if p in mine]
    return (concerned or sorted(mine))[0]
