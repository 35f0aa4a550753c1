"""All routes of the API."""

from fastapi import APIRouter


def api() -> APIRouter:
    return APIRouter(prefix="/api/v1")
