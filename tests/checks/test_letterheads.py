"""What stands at the head and the foot of the pages of Word files: what of it is asked to be translated."""

from __future__ import annotations

import pytest

from tests.checks.bitexts import shipped_terms
from transflow.formats.documents.markdown import read
from transflow.frozen import replace
from transflow.model import Document
from transflow.pipeline import judge, line_up

LATVIAN = ("Veikala darba laiks mainās", "No pirmdienas veikals būs atvērts līdz astoņiem vakarā.")
ENGLISH = ("New opening hours for the shop", "From Monday the shop will be open until eight in the evening.")
STAYING = [
    ("Upju pārvalde / River Authority",),
    ("Upju pārvalde", "River Authority", "Priežu iela 8, Ogre, LV-5001"),
    ("CEĻU SATIKSMES DIENESTS", "ROAD TRAFFIC SERVICE OF THE CITY", "e-pasts: pasts@celi.example"),
]
TO_BE_TRANSLATED = [
    ("Upju pārvalde", "Priežu iela 8, Ogre, LV-5001"),
    ("Upju pārvalde", "SIA „Smart Data Group”"),
]


def document(lines: tuple[str, ...], letterhead: tuple[str, ...], tag: str) -> Document:
    """A release whose last lines are those of its pages."""
    read_ = read("\n\n".join((*lines, *letterhead)).encode(), f"{tag}.md", tag)
    first = len(read_.blocks) - len(letterhead)
    blocks = (replace(each, is_around_pages=at >= first) for at, each in enumerate(read_.blocks))
    return replace(read_, blocks=tuple(blocks))


def found(letterhead: tuple[str, ...], *, is_from_english: bool = False) -> set[str]:
    """The checks that find something where both versions have the same letterhead."""
    sides = document(LATVIAN, letterhead, "lv"), document(ENGLISH, letterhead, "en")
    return {
        each.check for each in judge(line_up(*(sides[::-1] if is_from_english else sides), shipped_terms()))
    }


@pytest.mark.parametrize("letterhead", STAYING)
def test_a_letterhead_in_both_languages_stays(letterhead: tuple[str, ...]) -> None:
    assert not found(letterhead)
    assert not found(letterhead, is_from_english=True)


@pytest.mark.parametrize("letterhead", TO_BE_TRANSLATED)
def test_a_letterhead_in_one_language_is_not_translated(letterhead: tuple[str, ...]) -> None:
    assert "same-as-source" in found(letterhead)
