"""A whole `svar` against what another library does for one small step: django-fsm-2.

The small step: read the case, guard, save with a version check, one history row, one outbox row.
It judges no rules, keeps no receipt and seals nothing.
"""

import json
import os
from pathlib import Path
from statistics import median
from typing import Any

from tests.bench.bases import Base, migrated, opened
from tests.bench.desk import Desk, answer, kommunar, on_round, read_in
from tests.bench.figure import Figure
from tests.bench.svar import Times

GOAL = 5.0


def measure(base: Base, rounds: int) -> Figure:
    """In turn on two files, both with WAL and synchronous FULL; medians over the rounds."""
    place = migrated(base.fresh())
    step = peer(base.folder / "django.db")
    ours, theirs = [], []
    with opened(place) as database:
        desk = Desk(database)
        known = read_in(desk)
        for number in [on_round(desk, known) for _ in range(rounds + 1)]:
            mine, small = Times(), Times()
            for partner in kommunar(known):
                mine.timed(lambda n=number, p=partner: answer(desk, n, p))
                small.timed(step)
            ours.append(mine)
            theirs.append(small)
    ratio = median(
        median(t.wall) / median(o.wall) for o, t in zip(ours[1:], theirs[1:], strict=True)
    )
    return Figure(
        "svar mot det vesle steget i django-fsm-2", base.name,
        {
            "ratio": round(ratio, 2),
            "svar_us": round(median(median(o.wall) for o in ours[1:])),
            "django_us": round(median(median(t.wall) for t in theirs[1:])),
            "svar_cpu_us": round(median(median(o.cpu) for o in ours[1:])),
            "django_cpu_us": round(median(median(t.cpu) for t in theirs[1:])),
            "rundar": rounds,
        },
        goal=f"ratio ≥ {GOAL:.0f}", met=ratio >= GOAL,
        note="svar dømer alle reglane, skriv sju rader med kvittering og kjede; steget skriv tre",
    )


def peer(path: Path) -> Any:
    """A function that does one small step, back and forth between two states."""
    import django
    from django.conf import settings

    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"  # a test's browser may own the loop
    settings.configure(
        INSTALLED_APPS=[], USE_TZ=True, DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
        DATABASES={"default": {
            "ENGINE": "django.db.backends.sqlite3", "NAME": str(path),
            "OPTIONS": {
                "transaction_mode": "IMMEDIATE",
                "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;",
            },
        }},
    )
    django.setup()
    from django.db import connection, models, transaction
    from django_fsm import FSMField, transition

    class Sak(models.Model):
        state = FSMField(default="rundgang")
        versjon = models.IntegerField(default=1)

        class Meta:
            app_label = "maaling"

        @transition(state, source="rundgang", target="konsensus", conditions=[lambda _: True])
        def agree(self) -> None: ...

        @transition(state, source="konsensus", target="rundgang", conditions=[lambda _: True])
        def reopen(self) -> None: ...

    class Historie(models.Model):
        sak = models.ForeignKey(Sak, on_delete=models.PROTECT)
        kva = models.TextField()

        class Meta:
            app_label = "maaling"

    class Post(models.Model):
        sak = models.ForeignKey(Sak, on_delete=models.PROTECT)
        tekst = models.TextField()

        class Meta:
            app_label = "maaling"

    with connection.schema_editor() as editor:
        for model in (Sak, Historie, Post):
            editor.create_model(model)
    key = Sak.objects.create().pk

    def step() -> None:
        with transaction.atomic():
            sak = Sak.objects.get(pk=key)
            before = sak.versjon
            (sak.agree if sak.state == "rundgang" else sak.reopen)()
            changed = Sak.objects.filter(pk=key, versjon=before).update(
                state=sak.state, versjon=before + 1
            )
            if changed != 1:
                raise RuntimeError("moved")
            Historie.objects.create(sak=sak, kva=json.dumps({"til": sak.state}))
            Post.objects.create(sak=sak, tekst="Kvittering")

    return step
