"""Names of persons and places: how many are found, how many planted errors are reported.

usage: python benchmarks/names.py [--seed N] [--list]

0. Declined: every case of 200 names of men and women, of Latvia and abroad (declined_names.tsv).
1. Finding: full names that people marked in the court documents (multileg), both languages.
2. Planted in releases made up of sentences with persons in all cases; the releases as made must be clean.
3. Planted in real news (ntrex128), at names that the Latvian text gives in brackets in the original.
`--list` prints what was missed."""

from __future__ import annotations

import argparse
import random
import re
from collections import Counter
from collections.abc import Iterator, Sized
from pathlib import Path

from corpora import data_folder, line_parallel
from false_alarms import document
from names_made_up import Lines, Person, Planted, another, changed, made_up

from transflow.checks import checks
from transflow.model import Bitext, Concept, Designation, Remark
from transflow.pipeline import line_up
from transflow.terms.names import find_names
from transflow.terms.termbase import Termbase

CHECKS = (
    "person-name",
    "name-diacritics",
    "name-inflected-left",
    "name-transcription",
    "name-consistency",
    "place-name",
)
IN_BRACKETS = re.compile(
    r"((?:[A-ZĀ-Ž][\w’-]+ ){1,2}[A-ZĀ-Ž][\w’-]+) \(((?:[A-Z][\w’.-]+ ){1,2}[A-Z][\w’-]+)\)"
)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--list", action="store_true")
    options = parser.parse_args()
    report_declined(is_listed=options.list)
    report_finding(is_listed=options.list)
    dice = random.Random(options.seed)
    report_planted("made-up releases", list(made_up(dice)), is_listed=options.list)
    report_planted("real news", list(in_news(dice)), is_listed=options.list)


def report_declined(*, is_listed: bool) -> None:
    """The forms of the declined names that a termbase of these names finds, each for its own name, and those
    that are found without any termbase."""
    lines = (Path(__file__).parent / "declined_names.tsv").read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    concepts = [Concept((Designation(row[0], "lv"),), category="person") for row in rows]
    matcher = Termbase(tuple(concepts)).matcher("lv")
    forms = [(row[0], form) for row in rows for form in row]
    missed = [form for name, form in forms if [m.designation.text for m in matcher.find(form)] != [name]]
    unseen = [form for _, form in forms if not any(form == name.text for name in find_names(form, "lv"))]
    print(f"declined forms of {len(rows)} names: found of all, in percent")
    for title, lost in (("termbase", missed), ("no termbase", unseen)):
        print(f"  {title:12} {len(forms) - len(lost):5} of {len(forms):5}  {_percent(forms, lost):6.1f}")
        if is_listed:
            print("".join(f"    missed: {form}\n" for form in lost), end="")


def _percent(of: Sized, lost: Sized) -> float:
    return 100 * (len(of) - len(lost)) / len(of)


def report_finding(*, is_listed: bool) -> None:
    print("names marked by people in multileg: found of all, in percent")
    for tag in ("lv", "en"):
        marked = found = 0
        for folder in sorted((data_folder() / "parallel" / "multileg" / "docs").iterdir()):
            texts = (folder / f"{tag}.txt").read_text("utf-8").splitlines()
            for line, name in full_names((folder / f"{tag}.entities.tsv").read_text("utf-8")):
                marked += 1
                is_found = any(surname_of(name) in each.text for each in find_names(texts[line], tag))
                found += is_found
                if is_listed and not is_found:
                    print(f"  {tag} missed: {name} | {texts[line][:90]}")
        print(f"  {tag} {found:5} of {marked:5}  {100 * found / marked:6.1f}")


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


def report_planted(title: str, planted: list[Planted], *, is_listed: bool) -> None:
    """Recall by kind of error, and what is said of texts without any."""
    print(f"\n{title}: errors reported of planted")
    reported, total = Counter[str](), Counter[str]()
    for each in planted:
        bitext = line_up(
            document("release", "lv", each.latvian), document("release", "en", each.english), Termbase()
        )
        remarks = list(found_in(bitext))
        hit = [remark for remark in remarks if each.line is None or each.line in lines_of(bitext, remark)]
        total[each.kind] += 1
        reported[each.kind] += bool(hit)
        if is_listed and bool(hit) == (each.line is None):
            line = 0 if each.line is None else each.line
            print(f"  {each.kind}: {[r.message for r in hit]} {each.latvian[line]} | {each.english[line]}")
    for kind, count in total.items():
        print(f"  {kind:22} {reported[kind]:4} of {count:4}  {100 * reported[kind] / count:6.1f}")


def found_in(bitext: Bitext) -> Iterator[Remark]:
    for name in CHECKS:
        yield from checks[name].function(bitext)


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
