"""All rooms of the secretariat under one router."""

from fastapi import APIRouter

from adapters.web.rom import rundgang, saker

router = APIRouter()
for _room in (saker, rundgang):
    router.include_router(_room.router)
