"""The picture of the house in `docs/architecture.md`, drawn from the contract that import-linter holds: storeys of
floors, and on each floor the packages that don't know each other."""

from __future__ import annotations

import textwrap
import tomllib
from collections.abc import Iterator
from html import escape
from pathlib import Path

from transflow.frozen import Frozen

SAYS = {
    "cli": "the command line: parse, call, render",
    "web": "the same services in a browser",
    "services": "one verb a file: check, align, sync, …; rooms for queue, terms, exchange, pretranslate, archive",
    "config": "settings, read once",
    "pipeline": "two documents in, findings out",
    "gate": "which findings count",
    "ledger": "what was agreed, and stands",
    "formats": "bytes ↔ documents, ledgers",
    "store": "the queue, in a database",
    "report": "findings for people, programs",
    "io": "files, git, http, caches",
    "recall": "what a memory offers for a text",
    "rules": "which checks run, and how",
    "checks": "one file a check: a bitext in, remarks out",
    "align": "which paragraphs and sentences say the same",
    "untranslated": "what is left in the other language",
    "terms": "termbase, matching, names",
    "languages": "one folder a language: sentences, facts, inflection, lexicon",
    "text": "text in no particular language; values of facts",
    "roles": "who may do what",
    "model": "the nouns",
    "registry": "how features are found",
    "errors": "trouble that the user can put right",
    "wording": "catalogues of what pages say",
    "messages": "what is said, for its reader's language",
    "frozen": "values that nobody changes",
}
STOREYS = {
    "Doors": ("cli", "web"),
    "Deeds": ("services", "config"),
    "Judging, and the ways in and out": ("pipeline", "gate", "ledger", "formats", "store", "report", "io"),
    "Comparing two texts": ("recall", "rules", "checks", "align", "untranslated"),
    "Knowing words": ("terms", "languages", "text"),
    "Nouns": ("roles", "model", "registry", "errors", "wording", "messages", "frozen"),
}
TOUCHES_THE_WORLD = frozenset(("cli", "web", "services", "store", "io"))
WIDTH, HEIGHT, GAP, COLUMNS, LEFT, NAMES = 880, 40, 8, 4, 28, 128
BLUE, GREEN = ("#d5e3f3", "#2b5f9e"), ("#f1f4ee", "#7b8a6b")


class Box(Frozen):
    """A package in the picture, in pixels from the upper left."""

    package: str
    x: float
    y: float
    width: float

    def drawn(self) -> str:
        """The box with its name and what is in it."""
        fill, edge = BLUE if self.package in TOUCHES_THE_WORLD else GREEN
        return (
            f'<rect x="{self.x:g}" y="{self.y:g}" width="{self.width:g}" height="{HEIGHT}" rx="4" '
            f'fill="{fill}" stroke="{edge}"/>'
            f'<text x="{self.x + 10:g}" y="{self.y + 17:g}" font-weight="bold" fill="#1d232b">{self.package}</text>'
            f'<text x="{self.x + 10:g}" y="{self.y + 32:g}" fill="#3d4652">{escape(SAYS[self.package])}</text>'
        )


def floors(pyproject: Path) -> list[list[str]]:
    """The packages of each floor, the highest first."""
    contracts = tomllib.loads(pyproject.read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    contract = next(each for each in contracts if each["containers"] == ["transflow"])
    return [[each.strip() for each in layer.split("|")] for layer in contract["layers"]]


def storeys(rows: list[list[str]]) -> Iterator[tuple[str, list[list[str]]]]:
    """The storeys by name, each with its floors; a floor that lies in two is a fault of `STOREYS`."""
    for name, packages in STOREYS.items():
        own = [row for row in rows if set(row) & set(packages)]
        if [each for row in own for each in row] != list(packages):
            raise ValueError(f"the storey {name!r} does not have the floors of the contract")
        yield name, own


def picture(rows: list[list[str]]) -> str:
    """The house as SVG: storeys from top to bottom, in each its floors; blue is what touches files, clock, network
    or a database."""
    parts: list[str] = []
    y = float(GAP)
    for name, own in storeys(rows):
        boxes = list(_boxes(own, y + GAP))
        below = boxes[-1].y + HEIGHT + GAP
        parts.append(
            f'<rect x="{LEFT}" y="{y:g}" width="{WIDTH - LEFT - GAP}" height="{below - y:g}" rx="6" fill="#f6f7f9"/>'
        )
        parts += [*_name(name, (y + below) / 2), *(box.drawn() for box in boxes)]
        y = below + GAP
    size = f'viewBox="0 0 {WIDTH} {y:g}" font-family="sans-serif" font-size="12"'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" {size}>'
    ground = f'<rect width="{WIDTH}" height="{y:g}" rx="8" fill="#ffffff"/>'
    return "\n".join([head, "<title>The house of transflow</title>", ground, _arrow(y), *parts, "</svg>", ""])


def _boxes(rows: list[list[str]], y: float) -> Iterator[Box]:
    for row in rows:
        for at in range(0, len(row), COLUMNS):
            some = row[at : at + COLUMNS]
            room = WIDTH - LEFT - NAMES - 2 * GAP
            width = (room - 3 * (len(some) - 1)) / len(some)
            yield from (
                Box(package, LEFT + NAMES + number * (width + 3), y, width)
                for number, package in enumerate(some)
            )
            y += HEIGHT + 3


def _name(name: str, middle: float) -> Iterator[str]:
    lines = textwrap.wrap(name, 15)
    for number, line in enumerate(lines):
        y = middle + 5 + 17 * (number - (len(lines) - 1) / 2)
        yield f'<text x="{LEFT + 10}" y="{y:g}" font-size="14" font-weight="bold" fill="#3d4652">{escape(line)}</text>'


def _arrow(height: float) -> str:
    middle = height / 2
    return (
        f'<path d="M17 {GAP + 4}V{height - GAP - 4:g}m-5 -9l5 9l5 -9" fill="none" stroke="#5b6470" stroke-width="2"/>'
        f'<text x="13" y="{middle:g}" fill="#5b6470" text-anchor="middle" transform="rotate(-90 11 {middle:g})">'
        "imports downwards only</text>"
    )
