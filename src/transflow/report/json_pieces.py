"""JSON with a long list in it, written piece by piece."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

LIST = "\0"  # no name of a file holds it


def json_pieces(document: object, items: Iterable[object]) -> Iterator[str]:
    """What `json.dumps` would make of the document, with an indent of one, if the items stood where it says `LIST`."""
    before, _, after = _written(document).partition(json.dumps(LIST))
    line = before.rpartition("\n")[2]
    outer = "\n" + line[: len(line) - len(line.lstrip())]
    inner = f"{outer} "
    yield before + "["
    comma = ""
    for item in items:
        yield comma + inner + _written(item).replace("\n", inner)
        comma = ","
    yield f"{outer if comma else ''}]{after}\n"


def _written(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1)
