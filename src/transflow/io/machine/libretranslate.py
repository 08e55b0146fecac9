"""LibreTranslate (`POST {url}/translate`). It takes no terms; they are checked on return."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from transflow.io.machine.engine import Engine, Job, Request, a_list, texts_in
from transflow.io.machine.service import Service


def request(service: Service, key: str, job: Job) -> Request:
    """The key stands in the body, where the server has keys."""
    body: dict[str, Any] = {
        "q": list(job.texts),
        "source": job.source_language,
        "target": job.target_language,
        "format": "text",
    }
    if key:
        body["api_key"] = key
    return Request(f"{service.url.rstrip('/')}/translate", body, {})


def read(answer: Any) -> Sequence[object]:
    """The texts in the answer."""
    return a_list(texts_in(answer, "translatedText"))


ENGINE = Engine(request, read, "LIBRETRANSLATE_API_KEY", needs_key=False)
