"""An institution's own engine: `{source_language, target_language, texts, terms}` is posted to its address,
`{translations}` comes back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from transflow.io.machine.engine import Engine, Job, Request, a_list, texts_in
from transflow.io.machine.service import Service


def request(service: Service, key: str, job: Job) -> Request:
    """The key, where there is one, is sent as a bearer token."""
    body = {
        "source_language": job.source_language,
        "target_language": job.target_language,
        "texts": list(job.texts),
        "terms": [{"source": source, "target": target} for source, target in job.terms],
    }
    return Request(service.url, body, {"Authorization": f"Bearer {key}"} if key else {})


def read(answer: Any) -> Sequence[object]:
    """The texts in the answer."""
    return a_list(texts_in(answer, "translations"))


ENGINE = Engine(request, read, "TRANSFLOW_MACHINE_KEY", needs_key=False)
