"""Machine translation services on this machine that speak the wire formats of the real ones."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Body = dict[str, Any]
Reply = tuple[int, dict[str, str], Any]
KEY = "key-1234"


def said(text: str) -> str:
    """The translation that the fakes make of a text."""
    return f"In English: {text}"


@dataclass
class Fake:
    """A service: what it was asked (path, headers, body), what it answers first, one reply a call, and then
    `usual`. `slow` are seconds before it answers."""

    usual: Callable[[str, dict[str, str], Body], Reply]
    asked: list[tuple[str, dict[str, str], Body]] = field(default_factory=list)
    first: list[Reply] = field(default_factory=list)
    slow: float = 0.0
    url: str = ""


def deepl(path: str, headers: dict[str, str], body: Body) -> Reply:
    if headers.get("authorization") != f"DeepL-Auth-Key {KEY}":
        return 403, {}, {"message": "Authorization failed"}
    known = {"text", "source_lang", "target_lang", "preserve_formatting", "context", "glossary_id"}
    if path != "/v2/translate" or set(body) - known or body["target_lang"] == "EN" or len(body["text"]) > 50:
        return 400, {}, {"message": "Bad request"}
    texts = [{"detected_source_language": "LV", "text": said(each)} for each in body["text"]]
    return 200, {}, {"translations": texts}


def libretranslate(path: str, headers: dict[str, str], body: Body) -> Reply:
    if path != "/translate" or set(body) - {"q", "source", "target", "format", "api_key"}:
        return 400, {}, {"error": "Invalid request"}
    return 200, {}, {"translatedText": [said(each) for each in body["q"]]}


def openai(path: str, headers: dict[str, str], body: Body) -> Reply:
    if path != "/v1/chat/completions" or headers.get("authorization") != f"Bearer {KEY}":
        return 401, {}, {"error": {"message": f"Incorrect API key provided: {KEY}", "type": "invalid"}}
    asked = json.loads(body["messages"][-1]["content"])
    content = json.dumps({"translations": [said(each) for each in asked["texts"]]})
    message = {"role": "assistant", "content": content}
    choices = [{"index": 0, "message": message, "finish_reason": "stop"}]
    return 200, {}, {"id": "chatcmpl-1", "object": "chat.completion", "choices": choices, "usage": {}}


def plain(path: str, headers: dict[str, str], body: Body) -> Reply:
    return 200, {}, {"translations": [said(each) for each in body["texts"]]}


@contextmanager
def service(usual: Callable[[str, dict[str, str], Body], Reply]) -> Iterator[Fake]:
    fake = Fake(usual)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            data = self.rfile.read(int(self.headers["content-length"]))
            asked = self.path, {name.lower(): value for name, value in self.headers.items()}, json.loads(data)
            fake.asked.append(asked)
            time.sleep(fake.slow)
            status, headers, body = fake.first.pop(0) if fake.first else fake.usual(*asked)
            sent = body if isinstance(body, bytes) else json.dumps(body, ensure_ascii=False).encode()
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("content-length", str(len(sent)))
            self.end_headers()
            self.wfile.write(sent)

        def log_message(self, *_: Any) -> None:
            pass

        def handle(self) -> None:
            with suppress(OSError):
                super().handle()

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    fake.url = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        yield fake
    finally:
        server.shutdown()
        server.server_close()
