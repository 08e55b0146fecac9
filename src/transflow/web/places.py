"""The page of the site that somebody is at, or was at before, as an address that can be gone to."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from starlette.requests import Request

ANSWERS = (  # where a page may stand that came as the answer to a form, and the page that the form is on
    (re.compile(r"/(?:accept|claim|comment|dismiss|reject|release|save|undo)/"), "/items/"),
    (re.compile(r"/(?:correct|signoff|uncorrect)/"), "/releases/"),
    (re.compile(r"/(?:next|selected)\Z"), "/queue"),
    (re.compile(r"/terms/another-form\Z"), "/terms"),
    (re.compile(r"/account/\w+\Z"), "/account"),
    (re.compile(r"/log(?:in|out)\Z"), "/"),
)


def here(request: Request) -> str:
    """The page that is asked for, or that the form of a request is on."""
    return _page(request.url.path, request.url.query)


def came_from(request: Request) -> str:
    """The page of this site that a request was made from; empty where it does not say."""
    before = urlsplit(request.headers.get("referer", ""))
    return _page(before.path, before.query) if before.netloc == request.url.netloc else ""


def _page(path: str, query: str) -> str:
    for answer, page in ANSWERS:
        if found := answer.match(path):
            return page + path[found.end() :]
    return f"{path}?{query}" if query else path
