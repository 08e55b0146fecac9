"""What keeps the place of a translation is one finding, whether it was paired with the paragraph or not."""

import pytest

from tests.checks.bitexts import bitext_of
from transflow.pipeline import judge

BEFORE = "Ministrs atklāja sanāksmi, un tajā piedalījās 14 ministri."
BEFORE_EN = "The minister opened the meeting, and 14 ministers took part in it."
LOST = "Skolēni muzeju apmeklēja bez maksas. Tajā dienā tur bija 300 skolēnu."
AFTER = "Skolas saņems jaunas grāmatas, un skolotājiem palielinās algas."
AFTER_EN = "Schools will receive new books, and teachers will be paid more."


@pytest.mark.parametrize("place", ["TODO", "TODO: translate", "[translation pending]", "XXX", "???", "[…]"])
def test_a_stand_in_is_one_finding_at_its_place(place: str) -> None:
    bitext = bitext_of(f"{BEFORE}\n\n{LOST}\n\n{AFTER}", f"{BEFORE_EN}\n\n{place}\n\n{AFTER_EN}")
    (finding,) = [each for each in judge(bitext) if each.level > 1]
    assert finding.check == "untranslated-segment"
    assert finding.target_text == place
    assert LOST[:20] in finding.message


def test_what_stands_in_for_no_paragraph_is_told_without_one() -> None:
    bitext = bitext_of(f"{BEFORE}\n\n{AFTER}", f"{BEFORE_EN}\n\nTranslation pending\n\n{AFTER_EN}")
    (finding,) = [each for each in judge(bitext) if each.level > 1]
    assert "stands where a translation is to come" in finding.message


def test_a_translation_beside_a_stand_in_is_still_read() -> None:
    bitext = bitext_of(
        f"{BEFORE}\n\n{LOST}\n\n{AFTER}", f"{BEFORE_EN.replace('14', '41')}\n\nTBD\n\n{AFTER_EN}"
    )
    assert sorted(each.check for each in judge(bitext) if each.level > 1) == [
        "number-value",
        "untranslated-segment",
    ]


@pytest.mark.parametrize(
    "note", ["$NAME$", "%NAME%", "____", "XX.XX.2026", "[?]", "(XX)", "[XX]", "(TBC)", "[DRAFT]"]
)
def test_a_blank_within_a_text_is_told(note: str) -> None:
    found = judge(bitext_of(BEFORE, f"{BEFORE_EN[:-1]} {note}."))
    (finding,) = [each for each in found if "left in the text" in each.message]
    assert finding.check == "untranslated-segment"
    assert note[:6] in finding.message


def test_a_blank_that_the_source_has_is_one_to_fill_in() -> None:
    bitext = bitext_of(
        "Ministrs ______ (vārds) atklāja sanāksmi.", "The minister ____ (name) opened the meeting."
    )
    assert not [each for each in judge(bitext) if "left in the text" in each.message]
