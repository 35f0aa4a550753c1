"""The API for people: every call with what it does, as one plain page."""

from collections.abc import Iterator
from html import escape
from typing import Any

from adapters.rest.document import PREFIX


def front_page(document: dict[str, Any]) -> str:
    """The page. It needs neither style nor script, and links to the whole document."""
    info = document["info"]
    head = (
        f'<!doctype html><html lang="nn"><head><meta charset="utf-8"><meta name="viewport"'
        f' content="width=device-width, initial-scale=1"><title>{escape(info["title"])}: API'
        f"</title></head><body><main><h1>{escape(info['title'])}: API</h1>"
        f"<p>{escape(info['description']).replace('`', '')}</p>"
        f'<p><a href="{PREFIX}/openapi.json">Heile skildringa (OpenAPI 3.1)</a></p>'
    )
    return head + "".join(_groups(document)) + "</main></body></html>"


def _groups(document: dict[str, Any]) -> Iterator[str]:
    for tag in document["tags"]:
        yield f"<h2>{escape(tag['name'])}: {escape(tag['description'].lower())}</h2><dl>"
        for path, methods in document["paths"].items():
            for method, operation in methods.items():
                if operation["tags"] == [tag["name"]]:
                    yield (
                        f"<dt><code>{method.upper()} {escape(path)}</code></dt>"
                        f"<dd>{escape(operation['description'])}</dd>"
                    )
        yield "</dl>"
