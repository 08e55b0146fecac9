"""DeepL (`POST {url}/v2/translate`). Terms go as context, which DeepL reads and does not count; `glossary` is
the id of a glossary that was made there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from transflow.io.machine.engine import Engine, Job, Request, a_list, texts_in
from transflow.io.machine.service import Service

FREE = "https://api-free.deepl.com"
VARIANTS = {"EN": "EN-GB", "PT": "PT-PT", "ZH": "ZH-HANS"}  # a target must say which


def request(service: Service, key: str, job: Job) -> Request:
    """The key of a free account ends in :fx and has an address of its own."""
    url = service.url or (FREE if key.endswith(":fx") else ENGINE.url)
    target = job.target_language.replace("_", "-").upper()
    body: dict[str, Any] = {
        "text": list(job.texts),
        "source_lang": job.source_language.replace("_", "-").upper().partition("-")[0],
        "target_lang": VARIANTS.get(target, target),
        "preserve_formatting": True,
    }
    if job.terms:
        body["context"] = "; ".join(f"{source} = {name}" for source, name in job.terms)
    if service.glossary:
        body["glossary_id"] = service.glossary
    return Request(f"{url.rstrip('/')}/v2/translate", body, {"Authorization": f"DeepL-Auth-Key {key}"})


def read(answer: Any) -> Sequence[object]:
    """The texts in the answer."""
    return [texts_in(each, "text") for each in a_list(texts_in(answer, "translations"))]


ENGINE = Engine(request, read, "DEEPL_AUTH_KEY", needs_key=True, url="https://api.deepl.com", most_texts=50)
