"""The routes of the day: what must be done, what has come in, and new cases."""

from fastapi import APIRouter

from adapters.web.dag import day_page, draft_page, inbox_page

router = APIRouter()
for page in (day_page, draft_page, inbox_page):
    router.include_router(page.router)
