"""All routes of the log-in and of who may come in."""

from fastapi import APIRouter

from adapters.web.inn import brukarar, inn, mi_side, teneste, ut

router = APIRouter()
for room in (inn, teneste, ut, mi_side, brukarar):
    router.include_router(room.router)
