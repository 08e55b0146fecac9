"""A small web site on this machine that is built like those of Latvian ministries."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

LV_PATH = "/lv/jaunums/2026-03-07-robezsardzei-jauni-droni"
EN_PATH = "/en/article/2026-03-07-new-drones-state-border-guard"
SHELL = """<!DOCTYPE html>
<html lang="{lang}">
<head><meta charset="utf-8"><title>{title} | Iekšlietu ministrija</title>{head}</head>
<body><header><nav><a href="/lv">Sākums</a> <a href="/lv/kontakti">Kontakti</a></nav>{switch}</header>
<main id="main-content"><h1>{title}</h1>
{text}
</main><footer>Iekšlietu ministrija · <a href="/lv/piekluve">Piekļūstamība</a></footer></body></html>
"""
LV_TEXT = """<p>Valsts robežsardze 2026. gada 7. martā saņēma 12 dronus par 1,2 miljoniem eiro.</p>
<p>Tie palīdzēs uzraudzīt austrumu robežu.</p><p>Komunikācijas nodaļa<br>Tālr. 67219000</p>"""
EN_TEXT = """<p>On 7 March 2026, the State Border Guard received 12 drones worth 1.2 million euros.</p>
<p>They will help to monitor the eastern border.</p><p>Komunikācijas nodaļa<br>Phone 67219000</p>"""


@dataclass
class Site:
    """What the site answers by path: status, headers, body; and which paths were asked for."""

    pages: dict[str, tuple[int, dict[str, str], bytes]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    address: str = ""

    def put(
        self, path: str, body: str | bytes, kind: str = "text/html", *, status: int = 200, **headers: str
    ) -> None:
        data = body.encode("utf-8") if isinstance(body, str) else body
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.pages[path] = (status, {"content-type": kind, **named}, data)


def page(lang: str, title: str, text: str, head: str = "", switch: str = "") -> str:
    return SHELL.format(lang=lang, title=title, text=text, head=head, switch=switch)


@contextmanager
def imitated_site() -> Iterator[Site]:
    """The site with one article in two languages, linked by the switch of languages alone."""
    site = Site()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            site.asked.append(self.path)
            status, headers, body = site.pages.get(self.path, (404, {"content-type": "text/html"}, b"no"))
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            if "content-length" not in headers:
                self.send_header("content-length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:
            """Says nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    site.address = f"http://127.0.0.1:{server.server_address[1]}"
    to_english = f'<ul class="language-switcher"><li><a href="{EN_PATH}">EN</a></li></ul>'
    to_latvian = f'<ul class="language-switcher"><li><a href="{LV_PATH}" hreflang="lv">Latviski</a></li></ul>'
    site.put(LV_PATH, page("lv", "Robežsardzei jauni droni", LV_TEXT, switch=to_english))
    site.put(EN_PATH, page("en", "New drones for the State Border Guard", EN_TEXT, switch=to_latvian))
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield site
    finally:
        server.shutdown()
        server.server_close()
