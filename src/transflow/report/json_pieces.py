"""JSON with a long list in it, written piece by piece: an item a line, as `grep` and `diff` want it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

LIST = "\0"  # no name of a file holds it


def json_pieces(document: object, items: Iterable[object]) -> Iterator[str]:
    """The document as JSON with an indent of one, and the items where it says `LIST`."""
    written = json.dumps(document, ensure_ascii=False, indent=1)
    before, _, after = written.partition(json.dumps(LIST))
    line = before.rpartition("\n")[2]
    outer = "\n" + line[: len(line) - len(line.lstrip())]
    yield before + "["
    comma = ""
    for item in items:
        yield f"{comma}{outer} {json.dumps(item, ensure_ascii=False)}"
        comma = ","
    yield f"{outer if comma else ''}]{after}\n"
