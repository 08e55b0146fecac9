"""A long list of persons is compared in steps that grow with it and not with its square."""

from __future__ import annotations

from cProfile import Profile
from itertools import islice, product

import pytest

from tests.checks.bitexts import bitext_of
from transflow.checks import checks
from transflow.model import Bitext
from transflow.terms.names.paired import name_beads

GIVEN = ("Jānis", "Andris", "Juris", "Ilze", "Līga", "Mārtiņš", "Dace", "Pēteris", "Inese", "Kaspars")
SYLLABLES = ("ba", "dri", "kle", "lo", "mu", "ni", "pra", "sta", "tū", "ve", "zā")
CHECKS = ("person-name", "name-diacritics", "name-inflected-left", "name-transcription", "name-consistency")
FEW = 240
TIMES = 3
SLACK = 2  # what is done once for a text, and words that are no longer remembered


def persons(count: int) -> list[str]:
    """So many names, no surname twice."""
    surnames = ("".join(each).capitalize() for each in product(SYLLABLES, repeat=3))
    return [f"{GIVEN[at % len(GIVEN)]} {surname}ns" for at, surname in enumerate(islice(surnames, count))]


def listed(ours: list[str], theirs: list[str]) -> Bitext:
    return bitext_of(f"Ieradās {', '.join(ours)}.", f"There came {', '.join(theirs)}.")


def calls(bitext: Bitext) -> int:
    """How many functions are called while the checks of names judge it."""
    profile = Profile(builtins=False)
    for name in CHECKS:
        profile.runcall(list, checks[name].remarks(bitext))
    return sum(entry.callcount for entry in profile.getstats())


def test_every_name_of_a_long_list_finds_its_own() -> None:
    names = persons(400)
    (bead,) = name_beads(listed(names, names))
    assert [(a.text, b.text) for a, b in bead.pairs if a.text == b.text] == [*zip(names, names, strict=True)]


def test_a_name_is_found_though_others_were_left_out_before_it() -> None:
    names = persons(400)
    (bead,) = name_beads(listed(names, names[40:]))
    assert {a.text for a, b in bead.pairs if a.text == b.text} == {*names[40:]}


@pytest.mark.parametrize("is_same", [True, False])
def test_the_work_grows_with_the_list(is_same: bool) -> None:
    """In a list turned round, no name stands near its like."""
    made_once, few, many = (
        calls(listed(each, each if is_same else each[::-1]))
        for each in (persons(10), persons(FEW), persons(FEW * TIMES))
    )
    assert made_once > 0
    assert many < TIMES * SLACK * few
