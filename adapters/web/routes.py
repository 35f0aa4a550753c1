"""All routes of the pages."""

from fastapi import APIRouter

from adapters.web import front


def pages() -> APIRouter:
    router = APIRouter()
    for room in (front,):
        router.include_router(room.router)
    return router
