"""Whoever sends at a snail's pace, or goes away in the middle."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from transflow.config import Settings
from transflow.web.app import make_app
from transflow.web.site import Site

BEGUN = {"type": "http.request", "body": b"comment=a", "more_body": True}
GONE = {"type": "http.disconnect"}


def statuses(project: Settings, path: str, *sent: dict[str, Any]) -> list[int]:
    """What is answered to a body of which only this arrives."""
    messages, answers = iter(sent), []
    headers = [(b"host", b"localhost"), (b"sec-fetch-site", b"same-origin")]
    headers.append((b"content-type", b"application/x-www-form-urlencoded"))
    scope = {
        "type": "http",
        "method": "POST",
        "path": path,
        "raw_path": path.encode(),
        "query_string": b"",
        "headers": headers,
        "scheme": "http",
        "server": ("localhost", 80),
        "client": ("127.0.0.1", 1),
        "http_version": "1.1",
    }

    async def receive() -> dict[str, Any]:
        message = next(messages, None)
        if message is None:
            await asyncio.sleep(3600)
        assert message
        return message

    async def send(message: Any) -> None:
        if message["type"] == "http.response.start":
            answers.append(message["status"])

    asyncio.run(make_app(Site(project, "Anna"))(scope, receive, send))
    return answers


@pytest.mark.parametrize("path", ["/comment/atrums/en/x", "/api/v1/items/atrums/en/x/comments"])
def test_a_body_that_never_ends_is_refused(
    project: Settings, monkeypatch: pytest.MonkeyPatch, path: str
) -> None:
    monkeypatch.setattr("transflow.web.parameters.PATIENCE", 0.05)
    assert statuses(project, path, BEGUN) == [408]


@pytest.mark.parametrize("path", ["/comment/atrums/en/x", "/api/v1/items/atrums/en/x/comments"])
def test_who_goes_away_leaves_no_fault_of_ours(
    project: Settings, caplog: pytest.LogCaptureFixture, path: str
) -> None:
    assert statuses(project, path, BEGUN, GONE) == [400]
    assert not [each for each in caplog.records if each.exc_info]
