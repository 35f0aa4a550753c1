"""All routes of a contact's pages."""

from fastapi import APIRouter

from adapters.web.kontakt import beside, kommunen, opening, papir, sending, svarside

router = APIRouter()
for _room in (opening, svarside, sending, beside, papir, kommunen):
    router.include_router(_room.router)
