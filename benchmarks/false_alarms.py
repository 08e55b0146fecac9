"""False alarms on real translations that nobody edited: findings per 1,000 segments, by check, with the figure
of pofilter (translate-toolkit) on the same pairs.

usage: python benchmarks/false_alarms.py [--list LEVEL | --unread] [--given-pairing] [CORPUS…]

The texts are written as Markdown paragraphs and go the whole way: read, segmented, aligned, judged. With
`--given-pairing` line n stands against line n, so that only the checks are measured. Each text is the source
once. `--list warning` prints every finding at or above that level, `--unread` those that nobody has read.

A finding on a text that nobody edited may still be right: a year only one version has, a lost quotation mark.
`judged.tsv` remembers, by fingerprint, what a reader thought of each ("right" or "false", and why); "false"
are the alarms that are left after reading. What is unread counts as neither, and is shown.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from command_line import parser_of
from corpora import paired_lines
from mutation_peers import Unit, installed, pofilter
from tables import print_heads, print_row

from transflow.config import LEVELS
from transflow.formats import formats
from transflow.frozen import replace
from transflow.io.shipped import glossary_files
from transflow.model import Bead, Document, Finding, Level
from transflow.pipeline import judge, line_up
from transflow.services.glossaries import read_termbases

CORPORA = ("ntrex128", "multileg", "gov_lv_apps", "cc_legalcode")
HEADS = (
    "texts | direction | segments | errors of 1,000 | false errors | unread errors"
    " | warnings of 1,000 | false warnings | unread warnings | pofilter, units flagged of 1,000"
)
JUDGED = Path(__file__).parent / "judged.tsv"


def document(name: str, language: str, lines: list[str]) -> Document:
    """The lines as a file of Markdown paragraphs."""
    text = "\n\n".join(escaped(line) for line in lines if line.strip()) + "\n"
    return formats["markdown"].read(text.encode("utf-8"), f"{name}/{language}.md", language)


def escaped(line: str) -> str:
    """A line that Markdown reads as one paragraph."""
    line = line.strip()
    return "\\" + line if line[:1] in "#-+*>=|`~" else line


def verdicts() -> dict[str, str]:
    """ "right" or "false" by fingerprint."""
    rows = (line.split("\t") for line in JUDGED.read_text("utf-8").splitlines()[1:])
    return {row[0]: row[1] for row in rows}


def measured(
    corpus: str, *, is_pairing_given: bool, is_reversed: bool
) -> tuple[int, list[Finding], list[Unit]]:
    """How many source segments there are, what is found in them, and the pairs themselves."""
    termbase = read_termbases(glossary_files())
    segments = 0
    findings: list[Finding] = []
    pairs: list[Unit] = []
    tags = ("en", "lv") if is_reversed else ("lv", "en")
    for name, lv, en in paired_lines(corpus):
        lines = zip(*((en, lv) if is_reversed else (lv, en)), strict=True)
        both = [Unit(a, b) for a, b in lines if a.strip() and b.strip()]
        pairs += both
        source, target = (document(name, tag, [pair[side] for pair in both]) for side, tag in enumerate(tags))
        bitext = line_up(source, target, termbase)
        if is_pairing_given and len(source.blocks) == len(target.blocks):
            beads = tuple(Bead((i,), (i,)) for i in range(len(source.blocks)))
            bitext = replace(bitext, beads=beads)
        segments += len(bitext.source.segments)
        findings += judge(bitext)
    return segments, findings, pairs


def main() -> None:
    parser = parser_of(__doc__)
    parser.add_argument("corpora", nargs="*", default=CORPORA)
    parser.add_argument("--list", choices=LEVELS, help="print the findings at or above this level")
    parser.add_argument("--unread", action="store_true", help="print the findings without a verdict")
    parser.add_argument("--given-pairing", action="store_true")
    arguments = parser.parse_args()
    known = verdicts()
    everything: list[Finding] = []
    print_heads(HEADS)
    for is_reversed in (False, True):
        for corpus in arguments.corpora:
            segments, findings, pairs = measured(
                corpus, is_pairing_given=arguments.given_pairing, is_reversed=is_reversed
            )
            flagged = {number for number, _ in pofilter(pairs, "lv" if is_reversed else "en")}
            peer = f"{1000 * len(flagged) / len(pairs):.2f}" if installed("pofilter") else "–"
            direction = "en → lv" if is_reversed else "lv → en"
            print_row(corpus, direction, f"{segments:,}", *rates(findings, segments, known), peer)
            everything += findings
    for each in everything:
        is_unread = arguments.unread and each.level > Level.INFO and each.fingerprint not in known
        if is_unread or (arguments.list and each.level >= LEVELS[arguments.list]):
            print(f"\n{each.file}:{each.place} {each.level.label} {each.check}: {each.message}")
            print(f"  {known.get(each.fingerprint, 'unread')} {each.fingerprint}")
            print(f"  {each.source_text}\n  {each.target_text}")


def rates(findings: list[Finding], segments: int, known: dict[str, str]) -> Iterator[str]:
    """Errors and warnings for 1,000 segments: all, those judged false, and how many nobody has read."""
    for level in (Level.ERROR, Level.WARNING):
        judged = Counter(known.get(each.fingerprint, "unread") for each in findings if each.level == level)
        yield f"{1000 * judged.total() / segments:.2f}"
        yield f"{1000 * judged['false'] / segments:.2f}"
        yield str(judged["unread"])


if __name__ == "__main__":
    main()
