"""The picture of the floors in `docs/architecture.md`, drawn from the contract that import-linter holds."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from html import escape
from pathlib import Path

SAYS = {
    "cli": "the command line: parse, call, render",
    "web": "the same services in a browser",
    "services": "one verb a file: check, align, sync, report, …",
    "config": "settings, read once",
    "pipeline": "two documents in, findings out",
    "gate": "which findings count",
    "ledger": "what was agreed, held against the files",
    "formats": "bytes ↔ documents, ledgers",
    "store": "the queue, in a database",
    "report": "findings for people, programs",
    "io": "files, git, http, caches",
    "recall": "what a memory offers for a text",
    "checks": "one file a check",
    "align": "which paragraphs and sentences say the same",
    "terms": "termbase, matching, names",
    "languages": "one folder a language: sentences, facts, inflection, lexicon",
    "text": "text in no particular language; values of facts",
    "roles": "who may do what",
    "model": "the nouns",
    "registry": "how features are found",
    "errors": "trouble that the user can put right",
    "messages": "what is said, for its reader's language",
}
WIDTH, HEIGHT, GAP, COLUMNS, LEFT = 880, 40, 8, 4, 34
TOUCHES_THE_WORLD = {"cli", "web", "services", "store", "io"}


def floors(pyproject: Path) -> list[list[str]]:
    """The packages of each floor, the highest first."""
    (contract,) = tomllib.loads(pyproject.read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    return [[each.strip() for each in layer.split("|")] for layer in contract["layers"]]


def picture(rows: list[list[str]]) -> str:
    """The floors as SVG: a row of boxes each, those that touch files, clock or network darker."""
    boxes: list[str] = []
    y = GAP
    for row in rows:
        for at in range(0, len(row), COLUMNS):
            boxes += _row(row[at : at + COLUMNS], y)
            y += HEIGHT + (GAP if at + COLUMNS >= len(row) else 3)
    middle = y / 2
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {y}" font-family="sans-serif" font-size="12">'
    arrow = (
        f'<path d="M17 {GAP + 4}V{y - GAP - 4}m-5 -9l5 9l5 -9" fill="none" stroke="#5b6470" stroke-width="2"/>'
        f'<text x="13" y="{middle:g}" fill="#5b6470" text-anchor="middle" transform="rotate(-90 11 {middle:g})">'
        "imports downwards only</text>"
    )
    ground = f'<rect width="{WIDTH}" height="{y}" rx="8" fill="#ffffff"/>'
    return "\n".join([head, "<title>The floors of transflow</title>", ground, arrow, *boxes, "</svg>", ""])


def _row(packages: list[str], y: int) -> Iterator[str]:
    wide = (WIDTH - LEFT - GAP - 3 * (len(packages) - 1)) / len(packages)
    for at, package in enumerate(packages):
        x = LEFT + at * (wide + 3)
        fill, edge = ("#d5e3f3", "#2b5f9e") if package in TOUCHES_THE_WORLD else ("#f1f4ee", "#7b8a6b")
        yield (
            f'<rect x="{x:g}" y="{y}" width="{wide:g}" height="{HEIGHT}" rx="4" fill="{fill}" stroke="{edge}"/>'
            f'<text x="{x + 10:g}" y="{y + 17}" font-weight="bold" fill="#1d232b">{package}</text>'
            f'<text x="{x + 10:g}" y="{y + 32}" fill="#3d4652">{escape(SAYS[package])}</text>'
        )
