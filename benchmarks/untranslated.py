"""Lines that were left in English in real help pages, and what is flagged at the lines that were translated.

usage: TRANSFLOW_DATA=… python benchmarks/untranslated.py [--list]

Help pages of GNOME, from English to Latvian; a table says which lines of the Latvian pages are English still. One is
found where an error stands at it. Of pofilter and l10n-lint, which are told which line translates which, whatever
they flag counts. `--list` prints the lines not found, and what stands at translated ones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from command_line import parser_of
from corpora import data_folder, line_parallel
from false_alarms import document
from mutation_peers import TOOLS, Unit
from tables import print_heads, print_row

from transflow.io.shipped import glossary_files
from transflow.model import Level
from transflow.pipeline import judge, line_up
from transflow.services.glossaries import read_termbases

CORPUS = "gnome_user_docs"
HEADS = "tool | untranslated lines | found | share | translated lines | flagged of 1,000: errors | warnings"
Line = tuple[str, int]
"""A page and the number of one of its lines, from 1."""


def left_in_english() -> dict[Line, bool]:
    """Of each line whether the table calls it untranslated."""
    table = data_folder() / "parallel" / CORPUS / "labels.tsv"
    rows = (row.split("\t") for row in table.read_text("utf-8").splitlines()[1:])
    return {(page, int(number)): label == "1" for page, number, label, *_ in rows}


def found_by_us() -> Iterator[tuple[Line, Level, str]]:
    """The line, the level and the message of each finding."""
    termbase = read_termbases(glossary_files())
    for page, latvian, english in line_parallel(CORPUS):
        source, target = document(page, "en", english), document(page, "lv", latvian)
        sides = ("source", english), ("target", latvian)
        numbers = {name: [at for at, line in enumerate(lines, 1) if line.strip()] for name, lines in sides}
        for each in judge(line_up(source, target, termbase)):
            if each.place:  # every second line is empty
                yield (
                    (page, numbers[each.side][each.place.line // 2]),
                    each.level,
                    f"{each.check}: {each.message}",
                )


def found_by_peers(lines: list[tuple[Line, Unit]]) -> Iterator[tuple[str, set[Line]]]:
    """The lines at which the other tools flag anything."""
    for name, tool in TOOLS.items():
        yield name, {lines[at][0] for at, _ in tool([unit for _, unit in lines], "lv")}


def main() -> None:
    parser = parser_of(__doc__)
    parser.add_argument("--list", action="store_true", help="print what is not found, and what is besides")
    asked = parser.parse_args()
    labels = left_in_english()
    untranslated = {line for line, is_left in labels.items() if is_left}
    translated = labels.keys() - untranslated
    units = [
        ((page, at), Unit(*pair))
        for page, latvian, english in line_parallel(CORPUS)
        for at, pair in enumerate(zip(english, latvian, strict=True), 1)
        if (page, at) in labels
    ]
    found = list(found_by_us())
    errors = {line for line, level, _ in found if level == Level.ERROR}
    levels = Counter(level for line, level, _ in found if line in translated)

    def row(name: str, flagged: set[Line], *besides: int) -> None:
        hits = len(flagged & untranslated)
        shares = [f"{1000 * each / len(translated):.1f}" for each in besides]
        print_row(name, len(untranslated), hits, f"{hits / len(untranslated):.3f}", len(translated), *shares)

    print_heads(HEADS)
    row("transflow", errors, levels[Level.ERROR], levels[Level.WARNING])
    for name, flagged in found_by_peers(units):
        row(name, flagged, len(flagged & translated), 0)
    if asked.list:
        texts = dict(units)
        for line in sorted(untranslated - errors):
            print(f"\nnot found: {line[0]}:{line[1]} {texts[line].target}")
        for line, level, message in found:
            if line in translated and level > Level.INFO:
                print(
                    f"\n{line[0]}:{line[1]} {level.label} {message}\n  {texts[line].source}\n  {texts[line].target}"
                )


if __name__ == "__main__":
    main()
