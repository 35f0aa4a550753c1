"""All routes of a contact's pages."""

from fastapi import APIRouter

from adapters.web.kontakt import beside, kommunen, opening, papir, prov, sending, svarside, trekk

router = APIRouter()
for _way in (
    opening.router, svarside.BY_LINK, svarside.BY_LOGIN, sending.BY_LINK, sending.BY_LOGIN,
    beside.BY_LINK, beside.BY_LOGIN, trekk.BY_LINK, trekk.BY_LOGIN, prov.BY_LINK, prov.BY_LOGIN,
    papir.BY_LINK, papir.BY_LOGIN, kommunen.router,
):
    router.include_router(_way)
