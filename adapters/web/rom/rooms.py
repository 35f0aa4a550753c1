"""All rooms of the secretariat under one router."""

from fastapi import APIRouter

from adapters.web.rom import (
    brev,
    fraasegner,
    historie,
    kalender,
    ordlyd,
    papir,
    partnarar,
    post,
    rundgang,
    saker,
    samtalar,
    til_ssu,
    utestaande,
)

router = APIRouter()
for _room in (
    saker, utestaande, til_ssu, post, kalender, partnarar, rundgang, ordlyd, papir, samtalar,
    fraasegner, brev, historie,
):
    router.include_router(_room.router)
