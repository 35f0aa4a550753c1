"""What a sweep over the ladder came to, or would, in sentences."""

from collections.abc import Iterator
from datetime import datetime

from cases.listing import counted
from cases.oslo import local_day
from cases.register import Register
from rules.purretrinn import rungs
from workflow.sweeps.purr import Swept

RESTING = "Ingen vert purra no: {why} Sjå «saksgang alarmar»."


def purr_lines(register: Register, swept: Swept, at: datetime, *, look: bool) -> tuple[str, ...]:
    """A sentence for each reminder, and for each partner that no reminder can reach; none where
    there was nothing to do."""
    return tuple(_sentences(register, swept, at, look=look))


def _sentences(register: Register, swept: Swept, at: datetime, *, look: bool) -> Iterator[str]:
    day, verb = local_day(at), "Vil purre" if look else "Purra"
    for one in swept.purra:
        to = counted(one.mottakarar, "mottakar", "mottakarar") if one.mottakarar else "utan brev"
        stopped = "" if one.ok else " (vart stansa; sjå journalen)"
        yield (
            f"{verb} {register.name(one.partnar, day)} i {register.hf.prefiks} {one.saksnummer}:"
            f" {rungs()[one.trinn].namn}, {to}{stopped}."
        )
    for number, partner in swept.utan_mottakar:
        yield (
            f"Ingen adresse hjå {register.name(partner, day)} tek imot påminning om"
            f" {register.hf.prefiks} {number}. Ring, og før inn ein kontakt."
        )
    if swept.uferdig:
        yield "Det står fleire att. Køyr «saksgang purr» ein gong til."
