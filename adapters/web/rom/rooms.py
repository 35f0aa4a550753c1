"""All rooms of the secretariat under one router."""

from fastapi import APIRouter

from adapters.web.rom import fraasegner, historie, ordlyd, papir, rundgang, saker, samtalar

router = APIRouter()
for _room in (saker, rundgang, ordlyd, papir, samtalar, fraasegner, historie):
    router.include_router(_room.router)
