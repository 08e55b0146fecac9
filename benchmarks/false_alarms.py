"""False alarms on real translations that nobody edited: findings per 1,000 segments, by check, with the figure
of pofilter (translate-toolkit) on the same pairs.

usage: python benchmarks/false_alarms.py [--list LEVEL] [--given-pairing] [CORPUS…]

The texts are written as Markdown paragraphs and go the whole way: read, segmented, aligned, judged. With
`--given-pairing` line n stands against line n, so that only the checks are measured. `--list warning` prints
every finding at or above that level, to be read.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import replace
from pathlib import Path

import polib
from corpora import line_parallel

from transflow.config import LEVELS
from transflow.formats import formats
from transflow.io.shipped import glossary_files
from transflow.model import Bead, Document, Finding, Level
from transflow.pipeline import judge, line_up
from transflow.services.documents import read_termbases

CORPORA = ("ntrex128", "multileg")


def document(name: str, language: str, lines: list[str]) -> Document:
    """The lines as a file of Markdown paragraphs."""
    text = "\n\n".join(escaped(line) for line in lines if line.strip()) + "\n"
    return formats["markdown"].read(text.encode("utf-8"), f"{name}/{language}.md", language)


def escaped(line: str) -> str:
    """A line that Markdown reads as one paragraph."""
    line = line.strip()
    return "\\" + line if line[:1] in "#-+*>=|`~" else line


def measured(corpus: str, *, is_pairing_given: bool) -> tuple[int, list[Finding], list[tuple[str, str]]]:
    """How many source segments there are, what is found in them, and the pairs themselves."""
    termbase = read_termbases(glossary_files())
    segments = 0
    findings: list[Finding] = []
    pairs: list[tuple[str, str]] = []
    for name, lv, en in line_parallel(corpus):
        both = [(a, b) for a, b in zip(lv, en, strict=True) if a.strip() and b.strip()]
        pairs += both
        source, target = (
            document(name, tag, [pair[side] for pair in both]) for side, tag in enumerate(("lv", "en"))
        )
        bitext = line_up(source, target, termbase)
        if is_pairing_given and len(source.blocks) == len(target.blocks):
            beads = tuple(Bead((i,), (i,)) for i in range(len(source.blocks)))
            bitext = replace(bitext, beads=beads)
        segments += len(bitext.source.segments)
        findings += judge(bitext)
    return segments, findings, pairs


def pofilter(pairs: list[tuple[str, str]]) -> int | None:
    """How many units pofilter flags in the same pairs; None where it is not installed."""
    command = shutil.which("pofilter", path=str(Path(sys.executable).parent)) or shutil.which("pofilter")
    if command is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        catalogue = polib.POFile()
        catalogue.metadata = {"Content-Type": "text/plain; charset=UTF-8", "Language": "en"}
        for number, (source, target) in enumerate(pairs):
            catalogue.append(polib.POEntry(msgid=source, msgstr=target, msgctxt=str(number)))
        catalogue.save(f"{folder}/in.po")
        subprocess.run([command, f"{folder}/in.po", f"{folder}/out.po"], check=False, capture_output=True)
        out = Path(folder, "out.po")
        return len(polib.pofile(str(out))) if out.exists() else 0


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("corpora", nargs="*", default=CORPORA)
    parser.add_argument("--list", choices=LEVELS, help="print the findings at or above this level")
    parser.add_argument("--given-pairing", action="store_true")
    arguments = parser.parse_args()
    for corpus in arguments.corpora:
        segments, findings, pairs = measured(corpus, is_pairing_given=arguments.given_pairing)
        print(f"\n{corpus}: {segments} segments")
        for level in reversed(Level):
            here = [each for each in findings if each.level == level]
            print(f"  {level.label:8} {1000 * len(here) / segments:8.2f} per 1,000")
            for name, count in Counter(each.check for each in here).most_common():
                print(f"    {name:28} {count:5}")
        flagged = pofilter(pairs)
        if flagged is not None:
            print(f"  pofilter {1000 * flagged / len(pairs):8.2f} of 1,000 units flagged")
        if arguments.list:
            for each in findings:
                if each.level >= LEVELS[arguments.list]:
                    print(f"\n{each.file}:{each.place} {each.check}: {each.message}")
                    print(f"  {each.source_text}\n  {each.target_text}")


if __name__ == "__main__":
    main()
