"""Findings of the checks of terms and names on real translations that nobody edited, with all shipped
glossaries, per 1,000 source segments.

usage: TRANSFLOW_DATA=… python benchmarks/term_alarms.py [--list] [CORPUS…]

Floors: errors under 1, warnings under 6 per 1,000 segments. `--list` prints every finding; many are right."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from command_line import parser_of
from corpora import paired_lines
from false_alarms import CORPORA, document
from tables import print_heads, print_row

from transflow.checks import checks
from transflow.io.shipped import glossary_files
from transflow.model import Finding, Level
from transflow.pipeline import judge, line_up
from transflow.rules import Rules
from transflow.services.glossaries import read_termbases

KINDS = ("glossary-", "abbrev-", "name-", "person-name", "place-name", "position-", "office-", "dnt-")
CHECKS = frozenset(name for name in checks if name.startswith(KINDS))


def main() -> None:
    parser = parser_of(__doc__)
    parser.add_argument("corpora", nargs="*", default=CORPORA)
    parser.add_argument("--list", action="store_true", help="print the findings")
    options = parser.parse_args()
    listed: list[Finding] = []
    print_heads("texts | direction | segments | errors of 1,000 | warnings | notes")
    for is_reversed in (False, True):
        direction = "en → lv" if is_reversed else "lv → en"
        total, everything = 0, list[Finding]()
        for corpus in options.corpora:
            segments, findings = measured(corpus, is_reversed=is_reversed)
            print_row(corpus, direction, *cells(segments, findings))
            total, everything = total + segments, everything + findings
        print_row("**all**", direction, *cells(total, everything))
        listed += everything
    if options.list:
        print_findings(listed)


def measured(corpus: str, *, is_reversed: bool) -> tuple[int, list[Finding]]:
    """How many source segments there are, and what is found in them."""
    termbase = read_termbases(glossary_files())
    segments, findings = 0, list[Finding]()
    for name, latvian, english in paired_lines(corpus):
        both = [(a, b) for a, b in zip(latvian, english, strict=True) if a.strip() and b.strip()]
        sides = [document(name, "lv", [a for a, _ in both]), document(name, "en", [b for _, b in both])]
        source, target = reversed(sides) if is_reversed else sides
        bitext = line_up(source, target, termbase)
        segments += len(bitext.source.segments)
        findings += judge(bitext, Rules(select=CHECKS))
    return segments, findings


def cells(segments: int, findings: list[Finding]) -> Iterator[str]:
    """How many segments, and the findings of each level for 1,000 of them."""
    yield f"{segments:,}"
    counts = Counter(each.level for each in findings)
    for level in (Level.ERROR, Level.WARNING, Level.INFO):
        yield f"{1000 * counts[level] / max(segments, 1):.2f}"


def print_findings(findings: list[Finding]) -> None:
    for each in findings:
        print(f"\n{each.file} {each.level.label} {each.check}: {each.message}")
        print(f"  {each.source_text}\n  {each.target_text}")


if __name__ == "__main__":
    main()
