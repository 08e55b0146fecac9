"""Twenty reviewers at once on one queue: PostgreSQL, two server processes, few or very many open items.

usage: python benchmarks/load.py [ITEMS …] [--rounds N] [--pause SECONDS]

Each reviewer takes the next item, reads for a moment (`--pause`, on average) and saves a translation, over the HTTP
API. It is counted whether an item was handed out twice and whether every text saved stands in its file in the end.
"""

from __future__ import annotations

import datetime
import http.client
import json
import random
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import beside_tests  # noqa: F401
from command_line import parser_of
from tables import print_heads, print_row

from tests.postgres import programs, server
from transflow.config import Settings, find
from transflow.formats.own_files.ledger_po import write_ledger
from transflow.ledger.reconcile import free_key
from transflow.model import Ledger, Record, State
from transflow.roles import Role
from transflow.services.accounts.tokens import make_token
from transflow.services.accounts.users import add_user
from transflow.services.desk import Desk
from transflow.services.queue.listing import list_items
from transflow.store.items import Wanted
from transflow.store.tokens import TokenScope
from transflow.text.normalise import text_hash

REVIEWERS = 20
PARAGRAPHS = 20  # of a release, all missing
OPTIONS = "-c listen_addresses='' -c unix_socket_directories={folder}"
PLACES = ("Rēzeknē", "Liepājā", "Jelgavā", "Valmierā", "Ludzā", "Kuldīgā", "Madonā")
LV = "Novembrī {place} aizturēti {n} cilvēki, un pārbaudes turpināsies vēl {m} dienas."


@dataclass
class Morning:
    """What the reviewers did: seconds of each call, the items in the order they were handed out, texts."""

    took: list[float] = field(default_factory=list)
    saved: list[float] = field(default_factory=list)
    handed: list[str] = field(default_factory=list)
    texts: dict[str, str] = field(default_factory=dict)
    refused: Counter[int] = field(default_factory=Counter)


def main() -> None:
    parser = parser_of(__doc__)
    parser.add_argument("items", nargs="*", type=int, default=[1_000, 100_000])
    parser.add_argument("--rounds", type=int, default=10, help="items of each reviewer")
    parser.add_argument("--pause", type=float, default=10.0, help="seconds of reading, on average")
    given = parser.parse_args()
    print_heads(
        "open items | saves | handed out twice | lost | refused | next p95 | save p95 | both, median | both p95, ms"
    )
    for count in given.items:
        print_row(*_cells(count, given.rounds, given.pause))


def _cells(count: int, rounds: int, pause: float) -> list[object]:
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        bin_folder = programs()
        if bin_folder is None:
            sys.exit("PostgreSQL is not installed.")
        url = stack.enter_context(server(bin_folder, OPTIONS))
        settings = _project(Path(folder), url, count)
        tokens = _tokens(settings)
        ports = [stack.enter_context(_server(settings)) for _ in range(2)]
        morning = _work(ports, tokens, rounds, pause)
        both = [a + b for a, b in zip(morning.took, morning.saved, strict=True)]
        twice = sum(number - 1 for number in Counter(morning.handed).values())
        return [
            f"{count:,}",
            len(morning.saved),
            twice,
            _lost(settings, morning),
            sum(morning.refused.values()),
            _p95(morning.took),
            _p95(morning.saved),
            round(statistics.median(both) * 1000),
            _p95(both),
        ]


def _project(root: Path, url: str, count: int) -> Settings:
    """Releases whose English texts have a heading and nothing else, as a sync would leave them."""
    (root / "transflow.toml").write_text(f'store = "{url}"\n', "utf-8")
    (root / "translations").mkdir()
    for n in range(count // PARAGRAPHS):
        name = f"r{n:05}"
        texts = [LV.format(place=PLACES[m % 7], n=n + m + 10, m=m + 2) for m in range(PARAGRAPHS)]
        folder = root / "releases" / name
        folder.mkdir(parents=True)
        (folder / "lv.md").write_text("\n\n".join((f"# Ziņa {n}", *texts)) + "\n", "utf-8")
        (folder / "en.md").write_text(f"# Notice {n}\n", "utf-8")
        ledger = Ledger(name, "lv", "en", tuple(_records(f"Ziņa {n}", f"Notice {n}", texts)))
        (root / f"translations/{name}.en.po").write_bytes(write_ledger(ledger))
    settings = find(root)
    begun = time.perf_counter()
    desk = Desk(settings, "load", datetime.datetime.now(datetime.UTC))
    found = list_items(desk, Wanted())
    print(f"{len(found)} items taken in after {time.perf_counter() - begun:.0f} s", file=sys.stderr)
    return settings


def _records(title: str, notice: str, texts: list[str]) -> Iterator[Record]:
    taken = {key := free_key(title, set())}
    yield Record(key, title, notice, State.TRANSLATED, text_hash(title), text_hash(notice))
    for text in texts:
        key = free_key(text, taken)
        taken.add(key)
        yield Record(key, text, "", State.MISSING, text_hash(text), text_hash(""))


def _tokens(settings: Settings) -> list[str]:
    now = datetime.datetime.now(datetime.UTC)
    names = [f"reviewer{n}" for n in range(REVIEWERS)]
    for name in names:
        add_user(settings, name, Role.EDITOR)
    return [make_token(settings, name, TokenScope.WRITE, now) for name in names]


@contextmanager
def _server(settings: Settings) -> Iterator[int]:
    command = [sys.executable, "-m", "transflow", "serve", "--port", "0"]
    process = subprocess.Popen(command, cwd=settings.root, stderr=subprocess.PIPE, text=True)
    assert process.stderr
    first = process.stderr.readline()
    threading.Thread(target=process.stderr.read, daemon=True).start()
    port = int(first.rstrip("/\n").rpartition(":")[2])
    try:
        yield port
    finally:
        process.terminate()
        process.wait(20)


def _work(ports: list[int], tokens: list[str], rounds: int, pause: float) -> Morning:
    morning = Morning()
    for n, port in enumerate(ports):
        _review(port, tokens[n], REVIEWERS + n, rounds=2, pause=0.0, morning=morning)
    morning.took.clear()  # the first calls of a server read the termbase
    morning.saved.clear()
    threads = [
        threading.Thread(
            target=_review,
            args=(ports[n % 2], token, n),
            kwargs={"rounds": rounds, "pause": pause, "morning": morning},
        )
        for n, token in enumerate(tokens)
    ]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    return morning


def _review(port: int, token: str, who: int, *, rounds: int, pause: float, morning: Morning) -> None:
    chance = random.Random(who)
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    time.sleep(chance.uniform(0, pause))
    for n in range(rounds):
        took, _, answer = _asked(connection, token, "POST", "/next", {})
        item = answer["item"]
        morning.handed.append(item["item"])
        time.sleep(chance.uniform(0.5 * pause, 1.5 * pause))
        connection.close()  # as browsers and servers do after a few seconds
        text = f"Reviewer {who} wrote this as the translation number {n} of the morning."
        body = {"target": text, "version": item["based_on"]}
        saved, status, _ = _asked(connection, token, "PUT", f"/items/{item['item']}", body)
        if status == 200:
            morning.took.append(took)
            morning.saved.append(saved)
            morning.texts[text] = item["release"]
        else:
            morning.refused[status] += 1


def _asked(
    connection: http.client.HTTPConnection, token: str, method: str, path: str, body: Any = None
) -> tuple[float, int, Any]:
    headers = {"authorization": f"Bearer {token}", "content-type": "application/json"}
    begun = time.perf_counter()
    connection.request(method, f"/api/v1{path}", None if body is None else json.dumps(body), headers)
    answer = connection.getresponse()
    content = answer.read()
    return time.perf_counter() - begun, answer.status, json.loads(content)


def _lost(settings: Settings, morning: Morning) -> int:
    """How many texts were saved and are not in their file."""
    files = {
        name: (settings.root / f"releases/{name}/en.md").read_text("utf-8")
        for name in set(morning.texts.values())
    }
    return sum(text not in files[release] for text, release in morning.texts.items())


def _p95(seconds: list[float]) -> int:
    return round(sorted(seconds)[int(len(seconds) * 0.95)] * 1000)


if __name__ == "__main__":
    main()
