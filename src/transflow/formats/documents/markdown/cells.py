"""Where the cells of a table in Markdown stand: between bars, and some have a bar inside."""

from __future__ import annotations

from transflow.formats._reading.anchors import Anchors


def between_bars(content: str, start: int, end: int) -> list[tuple[int, int]]:
    """The cells of a row, the bars around it left out."""
    bars = [at for at in range(start, end) if content[at] == "|" and content[at - 1 : at] != "\\"]
    spans = list(zip([start, *(at + 1 for at in bars)], [*bars, end], strict=True))
    if len(spans) > 1 and not content[slice(*spans[0])].strip():
        del spans[0]
    if len(spans) > 1 and not content[slice(*spans[-1])].strip():
        del spans[-1]
    return spans


def anchors_of_cell(content: str, opens: int, closes: int) -> Anchors:
    """The anchors of what is read in a cell: a bar without its backslash."""
    letters = [at for at in range(opens, closes) if content[at : at + 2] != "\\|"]
    while letters and content[letters[0]] in " \t":
        del letters[0]
    anchors: list[tuple[int, int]] = []
    for ours, theirs in enumerate(letters):
        if not anchors or anchors[-1][1] + ours - anchors[-1][0] != theirs:
            anchors.append((ours, theirs))
    return tuple(anchors)
