"""Findings of the checks of terms and names on real translations that nobody edited, with all shipped
glossaries, per 1,000 source segments.

usage: TRANSFLOW_DATA=… python benchmarks/term_alarms.py [--list] [--reverse] [CORPUS…]

Floors: errors under 1, warnings under 6 per 1,000 segments. `--list` prints every finding; many are right."""

from __future__ import annotations

import argparse
from collections import Counter

from corpora import paired_lines
from false_alarms import CORPORA, document

from transflow.checks import checks
from transflow.io.shipped import glossary_files
from transflow.model import Finding, Level
from transflow.pipeline import Rules, judge, line_up
from transflow.services.documents import read_termbases

KINDS = ("glossary-", "abbrev-", "name-", "person-name", "place-name", "position-", "office-", "dnt-")
CHECKS = frozenset(name for name in checks if name.startswith(KINDS))


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("corpora", nargs="*", default=CORPORA)
    parser.add_argument("--list", action="store_true", help="print the findings")
    parser.add_argument("--reverse", action="store_true", help="from English into Latvian")
    options = parser.parse_args()
    print(f"{'corpus':16}{'segments':>9}{'errors':>8}{'warnings':>9}{'notes':>7}  per 1,000 segments")
    total, everything = 0, list[Finding]()
    for corpus in options.corpora:
        segments, findings = measured(corpus, is_reversed=options.reverse)
        print_row(corpus, segments, findings)
        total, everything = total + segments, everything + findings
        if options.list:
            print_findings(findings)
    print_row("all", total, everything)
    for name, count in Counter(each.check for each in everything).most_common():
        print(f"  {name:24}{count:5}")


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


def print_row(title: str, segments: int, findings: list[Finding]) -> None:
    counts = Counter(each.level for each in findings)
    rates = [1000 * counts[level] / max(segments, 1) for level in (Level.ERROR, Level.WARNING, Level.INFO)]
    print(f"{title:16}{segments:9}{rates[0]:8.2f}{rates[1]:9.2f}{rates[2]:7.2f}")


def print_findings(findings: list[Finding]) -> None:
    for each in findings:
        print(f"\n{each.file} {each.level.label} {each.check}: {each.message}")
        print(f"  {each.source_text}\n  {each.target_text}")


if __name__ == "__main__":
    main()
