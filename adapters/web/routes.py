"""All routes of the pages."""

from fastapi import APIRouter

from adapters.web import front, look


def pages() -> APIRouter:
    router = APIRouter()
    for room in (front, look):
        router.include_router(room.router)
    return router
