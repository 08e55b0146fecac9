"""Reading: seconds of the processor for n and for 8 n pieces of a shape, and the exponent of the growth between.

usage: python benchmarks/reading_growth.py [--pieces N] [--only PARSER …]

A shape is one piece of text many times over; a document is read and two of its blocks are spliced, an exchanged file
is read and written again. An exponent of 1 is linear, 2 quadratic; where the longer file takes under a twentieth of a
second, nothing is said of it. *Refused* means that the file is told to be too large or too deep in one sentence."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import NamedTuple

from command_line import parser_of
from tables import print_heads, print_row

from transflow.errors import TransflowError
from transflow.formats import format_for
from transflow.formats.exchange import exchange_for
from transflow.formats.own_files.ledger_po import read_ledger, write_ledger

TIMES = 8
TRIFLE = 0.05  # seconds, under which a measurement says nothing
RUNS = 2  # the shorter time counts
XLIFF = '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="lv" trgLang="en"><file id="f">'
UNIT = "<unit id='u'><segment><source>a</source><target>b</target></segment></unit>\n"
TMX = '<tmx version="1.4"><header srclang="lv"/><body>'
TUVS = '<tu><tuv xml:lang="lv"><seg>a</seg></tuv><tuv xml:lang="en"><seg>b</seg></tuv></tu>\n'
COMMENTED = '#. state: translated\nmsgctxt "{number}"\nmsgid "a{number}"\nmsgstr "b"\n\n'


class Shape(NamedTuple):
    """A file of so many pieces, "{number}" in a piece being its own."""

    name: str
    piece: str
    before: str = ""
    after: str = ""

    def file(self, count: int) -> bytes:
        pieces = (self.piece.replace("{number}", str(at)) for at in range(count))
        return f"{self.before}{''.join(pieces)}{self.after}".encode()


END = "\n\nteksts"
SHAPES = [
    *(
        Shape("a.md", piece, after=END)
        for piece in ("a\n", "a\n\n", "> a\n", "- a\n", "- [a](b)\n", "**a** ", "|a|\n|-|\n\n", "[^1]: a\n\n")
    ),
    *(Shape("a.md", piece, after=END) for piece in ("<!--", "`", "[", "![", "<b>", "*a", "&amp;", "\\")),
    *(
        Shape("a.md", piece, after=END)
        for piece in (
            "a\n: b\n\n",
            "{::comment}\n",
            "{% comment %}\n",
            "{{< a\n",
            "!!! a\n\n",
            "::: {.a}\n",
            "[a]{.b}",
        )
    ),
    *(Shape("a.md", piece, after=END) for piece in ("| a\n", "{.a ", "[a](b){.c} ", "- <b>\n")),
    *(
        Shape("a.md", piece, after=END)
        for piece in ("| " + " " * 200 + "\n", "{{< a >}} x ", "^[a] ", "^[a ")
    ),
    Shape("a.md", "{{< a >}} x ", "{{< /a >}} "),
    Shape("a.md", "|a", after="\n" + "|-" * 9 + "|\n"),
    *(
        Shape("a.html", piece, after=END)
        for piece in ("<p>a</p>\n", "a<br>", "<li><a href='b'>c</a>", "<tr><td>a", "<p>a</p><!-- b -->")
    ),
    *(
        Shape("a.html", piece, after=END)
        for piece in ("<!--", "<b>", "</div>", "<a b=c ", "<sup>", "<div>", "<nav>", "&", "<b></i>")
    ),
    *(Shape("a.txt", piece, after=END) for piece in ("a\n", "- a\n", "a.\n\n", "a ")),
    Shape("ledger", COMMENTED),
    Shape("a.po", COMMENTED),
    Shape("a.xlf", UNIT, XLIFF, "</file></xliff>"),
    Shape("a.tmx", TUVS, TMX, "</body></tmx>"),
    Shape("a.csv", "a{number},b\n", "source,target\n"),
    Shape("a.table.html", "<tr><td>a<td>b\n", "<table><tr><th>source (lv)<th>target (en)</tr>\n", "</table>"),
]


def take_document(data: bytes, name: str) -> None:
    """Reads a document and splices its first and last block."""
    form = format_for(name)
    document = form.read(data, name, "lv")
    if document.blocks:
        form.splice(data, document, {0: "Jauns teksts", len(document.blocks) - 1: "Beigas"})


def take_ledger(data: bytes, name: str) -> None:
    """Reads and writes a ledger."""
    write_ledger(read_ledger(data, name))


def take_exchange(data: bytes, name: str) -> None:
    """Reads a file of exchange and writes what it held."""
    form = exchange_for(name)
    form.write(form.read(data, name))


def taker(name: str) -> Callable[[bytes, str], None]:
    """What is done with a file of this name."""
    if name == "ledger":
        return take_ledger
    return take_document if name in ("a.md", "a.html", "a.txt") else take_exchange


def seconds(shape: Shape, count: int) -> tuple[float, bool]:
    """The time of so many pieces, and whether they were refused."""
    data, take = shape.file(count), taker(shape.name)
    spent = []
    is_refused = False
    for _ in range(RUNS):
        start = time.process_time()
        try:
            take(data, shape.name)
        except TransflowError:
            is_refused = True
        spent.append(time.process_time() - start)
    return min(spent), is_refused


def exponent(small: float, large: float) -> str:
    """That of the growth from n to 8 n; – where it cannot be told."""
    return f"{math.log(large / max(small, 0.0005)) / math.log(TIMES):.2f}" if large > TRIFLE else "–"


def main() -> None:
    parser = parser_of(__doc__)
    names = sorted({shape.name for shape in SHAPES})
    parser.add_argument("--pieces", type=int, default=2000, help="n")
    parser.add_argument("--only", nargs="*", choices=names, default=names, help="Some parsers only.")
    asked = parser.parse_args()
    print_heads(f"file | piece | {asked.pieces:,}: seconds | {asked.pieces * TIMES:,}: seconds | exponent")
    for shape in SHAPES:
        if shape.name in asked.only:
            small, _ = seconds(shape, asked.pieces)
            large, is_refused = seconds(shape, asked.pieces * TIMES)
            told = "refused" if is_refused else exponent(small, large)
            print_row(shape.name, f"`{shown(shape.piece)}`", f"{small:.3f}", f"{large:.3f}", told)


def shown(piece: str) -> str:
    """A piece in a cell of a table."""
    return repr(piece)[1:-1].replace("|", "\\|").replace("`", "´")


if __name__ == "__main__":
    main()
