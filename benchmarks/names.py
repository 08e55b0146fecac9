"""Names of persons and places: how many are found, how many planted errors are reported.

usage: python benchmarks/names.py [--seed N] [--list]

0. Declined: every case of 200 names of men and women, of Latvia and abroad (declined_names.tsv).
1. Finding: full names that people marked in the court documents (multileg), both languages.
2. Planted in releases made up of sentences with persons in all cases; the releases as made must be clean.
3. Planted in real news (ntrex128), at names that the Latvian text gives in brackets in the original.
`--list` prints what was missed."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from command_line import parser_of
from corpora import data_folder, line_parallel
from false_alarms import document
from names_made_up import Lines, Person, Planted, another, changed, made_up
from tables import print_heads, print_row

from transflow.checks import checks
from transflow.model import Bitext, Concept, Designation, Remark
from transflow.pipeline import line_up
from transflow.terms.names.found import find_names
from transflow.terms.termbase import Termbase
from transflow.text.letters import CAPITAL

CHECKS = (
    "person-name",
    "name-diacritics",
    "name-inflected-left",
    "name-transcription",
    "name-consistency",
    "place-name",
)
IN_BRACKETS = re.compile(
    rf"((?:{CAPITAL}[\w’-]+ ){{1,2}}{CAPITAL}[\w’-]+) \(((?:[A-Z][\w’.-]+ ){{1,2}}[A-Z][\w’-]+)\)"
)


def main() -> None:
    parser = parser_of(__doc__)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--list", action="store_true")
    options = parser.parse_args()
    missed: list[str] = []
    print_heads("names looked for | found | of | share")
    missed += report_declined()
    missed += report_finding()
    print()
    dice = random.Random(options.seed)
    print_heads("texts | planted | reported | of | share")
    missed += report_planted("made-up releases", list(made_up(dice)))
    missed += report_planted("real news", list(in_news(dice)))
    if options.list:
        print("\nMissed:\n" + "\n".join(missed))


def report_declined() -> Iterator[str]:
    """The forms of the declined names that a termbase of these names finds, each for its own name, and those
    that are found without any termbase; yields those that are not."""
    lines = (Path(__file__).parent / "declined_names.tsv").read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    concepts = [Concept((Designation(row[0], "lv"),), category="person") for row in rows]
    matcher = Termbase(tuple(concepts)).matcher("lv")
    forms = [(row[0], form) for row in rows for form in row]
    missed = [form for name, form in forms if [m.designation.text for m in matcher.find(form)] != [name]]
    unseen = [form for _, form in forms if not any(form == name.text for name in find_names(form, "lv"))]
    for title, lost in (("with a termbase of them", missed), ("without a termbase", unseen)):
        count = len(forms) - len(lost)
        print_row(f"{len(rows)} names in five cases, {title}", *shares(count, len(forms)))
        yield from (f"{title}: {form}" for form in lost)


def shares(count: int, of: int) -> tuple[str, ...]:
    """Cells: how many, of how many, the share."""
    return f"{count:,}", f"{of:,}", f"{count / of:.3f}"


def report_finding() -> Iterator[str]:
    """The names that people marked in the court documents; yields those that are not found."""
    for tag, title in (("lv", "Latvian"), ("en", "English")):
        marked = found = 0
        for folder in sorted((data_folder() / "parallel" / "multileg" / "docs").iterdir()):
            texts = (folder / f"{tag}.txt").read_text("utf-8").splitlines()
            for line, name in full_names((folder / f"{tag}.entities.tsv").read_text("utf-8")):
                marked += 1
                is_found = any(surname_of(name) in each.text for each in find_names(texts[line], tag))
                found += is_found
                if not is_found:
                    yield f"{tag}: {name} | {texts[line][:90]}"
        print_row(f"full names marked by people in MultiLeg, {title}", *shares(found, marked))


def full_names(rows: str) -> Iterator[tuple[int, str]]:
    """Persons with a given name or initials before the surname; what stands in brackets is left out."""
    for row in rows.splitlines()[1:]:
        line, kind, text = row.split("\t")
        name = text.partition("[")[0].strip()
        is_full = len(name.split()) > 1 and any(map(str.islower, name)) and not name.startswith("Mr ")
        if kind == "PER" and is_full:
            yield int(line) - 1, name


def surname_of(name: str) -> str:
    return name.rpartition(" ")[2]


def report_planted(title: str, planted: list[Planted]) -> Iterator[str]:
    """Recall by kind of error, and what is said of texts without any; yields what is missed or reported wrongly."""
    reported, total = Counter[str](), Counter[str]()
    for each in planted:
        bitext = line_up(
            document("release", "lv", each.latvian), document("release", "en", each.english), Termbase()
        )
        remarks = list(found_in(bitext))
        hit = [remark for remark in remarks if each.line is None or each.line in lines_of(bitext, remark)]
        total[each.kind] += 1
        reported[each.kind] += bool(hit)
        if bool(hit) == (each.line is None):
            line = 0 if each.line is None else each.line
            said = [remark.message for remark in hit]
            yield f"{each.kind}: {said} {each.latvian[line]} | {each.english[line]}"
    for kind, count in total.items():
        print_row(title, kind, *shares(reported[kind], count))


def found_in(bitext: Bitext) -> Iterator[Remark]:
    for name in CHECKS:
        yield from checks[name].remarks(bitext)


def lines_of(bitext: Bitext, remark: Remark) -> tuple[int, ...]:
    """The target blocks that a remark is about."""
    if remark.spot is None:
        return ()
    return bitext.bead_of_block[(remark.spot.side, remark.spot.block)].target


def in_news(dice: random.Random) -> Iterator[Planted]:
    for _, lv, en in line_parallel("ntrex128"):
        for line, (text, translation) in enumerate(zip(lv, en, strict=True)):
            for transcribed, original in IN_BRACKETS.findall(text):
                if original in translation and len(transcribed.split()) == len(original.split()):
                    yield from news_errors(dice, lv, en, line, (transcribed, original))


def news_errors(
    dice: random.Random, lv: Lines, en: Lines, line: int, name: tuple[str, str]
) -> Iterator[Planted]:
    transcribed, original = name
    stranger = another(dice, Person("", ""), "")
    yield Planted("another person", lv, changed(en, line, original, stranger), line)
    yield Planted("transcription left", lv, changed(en, line, original, transcribed), line)
    gone = re.compile("|".join(rf"\b{re.escape(each)}\b" for each in [original, *original.split()]))
    yield Planted("dropped", lv, [gone.sub("the man", each) for each in en], line)


if __name__ == "__main__":
    main()
