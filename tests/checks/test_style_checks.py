"""Checks of style and structure: their options, their fixes, what they leave to others."""

from __future__ import annotations

import pytest

from tests.checks.bitexts import bitext_of, example_bitext
from transflow.checks import Example, checks
from transflow.formats.documents.markdown import read
from transflow.frozen import replace
from transflow.model import Bitext, Document, Level, Remark
from transflow.pipeline import judge
from transflow.rules import Rules

FIXING = (
    "double-space",
    "punctuation-spacing",
    "no-break-space",
    "zero-width",
    "quote-style",
    "capitalisation",
)
MENDED = [
    pytest.param(name, example, id=f"{name}-{at}")
    for name in (*FIXING, "dash")
    for at, example in enumerate(checks[name].fails)
]
STYLE = ("double-space", "punctuation-spacing", "no-break-space", "zero-width", "dash", "quote-style")
NEVER_TWICE = ("leftover-source-word", "same-as-source", "near-same", "boilerplate-left", "link-text")


def remarks(name: str, source: str, target: str, **options: object) -> list[Remark]:
    return list(checks[name].remarks(bitext_of(source, target), **options))


def mended(bitext: Bitext, found: list[Remark]) -> str:
    """The target's file with all fixes made, the last first."""
    content = bitext.target.content
    fixes = sorted((each.fix for each in found if each.fix), key=lambda fix: (fix.spot.block, fix.spot.start))
    for fix in reversed(fixes):
        block = bitext.target.blocks[fix.spot.block]
        start = block.to_content(fix.spot.start)
        end = start if fix.spot.end == fix.spot.start else block.to_content((fix.spot.end or 0) - 1) + 1
        content = content[:start] + fix.replacement + content[end:]
    return content


@pytest.mark.parametrize(("name", "example"), MENDED)
def test_a_fix_ends_the_finding(name: str, example: Example) -> None:
    bitext = example_bitext(example)
    found = list(checks[name].remarks(bitext))
    assert all(each.fix for each in found)
    after = example_bitext(replace(example, target=mended(bitext, found)))
    assert not list(checks[name].remarks(after))


def test_quotations_are_mended_in_place() -> None:
    bitext = bitext_of("Viņa teica: „Sākam.”", "She said: „We begin.“")
    assert mended(bitext, list(checks["quote-style"].remarks(bitext))) == "She said: “We begin.”"


def test_a_house_style_of_quotation_marks() -> None:
    assert remarks("quote-style", "„Jā.”", '"Yes."', marks="“”")
    assert not remarks("quote-style", "„Jā.”", "“Yes.”", marks="“”")


def test_a_habit_of_hyphens_is_one_remark() -> None:
    target = "Riga - a city. Ludza - a town. Cēsis - a town. Ogre - a town."
    assert len(remarks("dash", "Rīga – pilsēta.", target)) == 1
    assert len(remarks("dash", "Rīga – pilsēta.", target, every=True)) == 4
    assert len(remarks("dash", "Rīga – pilsēta.", f"{target} Madona – a town.")) == 4


def test_options_of_spacing() -> None:
    assert remarks("no-break-space", "Kopā 5 km.", "A total of 5 km.", always=True)
    assert remarks("zero-width", "Robežsargi", "The border\u00adguards", soft_hyphens=True)


def test_the_variant_decides_between_equals() -> None:
    british = remarks("english-variant", "Krāsa un darbs", "The colour of labor")
    american = remarks("english-variant", "Krāsa un darbs", "The colour of labor", variant="en-US")
    assert [each.suggestion for each in british] == ["labour"]
    assert [each.suggestion for each in american] == ["color"]


def test_mojibake_says_what_the_word_was() -> None:
    found = remarks("mojibake", "Iekšlietu ministrija", "The Iek\u00c5\u00a1lietu ministrija")
    assert [each.suggestion for each in found] == ["Iekšlietu"]


def test_mojibake_of_the_source_is_reported_there() -> None:
    found = remarks("mojibake", "Iek\u00c5\u00a1lietu ministrija", "Ministry of the Interior")
    assert [each.spot.side for each in found if each.spot] == ["source"]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Dalīties", "Dalīties"),
        ("Papildu informācija:", "Papildu informācija:"),
        ("Informāciju sagatavoja: preses nodaļa", "Informāciju sagatavoja: preses nodaļa"),
        ("Foto: Anna Kalniņa", "Foto: Anna Kalniņa"),
        ("[Pieteikties](https://a.lv)", "[Pieteikties](https://a.lv)"),
    ],
)
def test_what_is_left_over_is_reported_once(source: str, target: str) -> None:
    body, body_en = "Valdība lēma par robežu.", "The government decided on the border."
    bitext = bitext_of(f"{body}\n\n{source}", f"{body_en}\n\n{target}")
    found = judge(bitext, Rules(select=frozenset(NEVER_TWICE)))
    assert len(found) == 1


def test_a_placeholder_that_moved_is_none_lost() -> None:
    source = "Labdien, {name}!\n\nJūsu pieteikums {id} ir saņemts."
    target = "Good day!\n\n{name}, your application {id} has been received."
    assert not remarks("placeholder", source, target)


def test_a_placeholder_renamed_is_one_remark() -> None:
    found = remarks("placeholder", "Labdien, {name}!", "Good day, {vards}!")
    assert [each.suggestion for each in found] == ["{name}"]


def test_structure_is_not_asked_of_another_format() -> None:
    bitext = bitext_of("# Sanāksme\n\n- **pase**\n- kvīts", "Meeting\n\nA passport\n\nA receipt")
    other = replace(bitext, target=replace(bitext.target, format="txt"))
    for name in ("heading-level", "list-items", "table-shape", "markup-lost", "front-matter-lost"):
        assert not list(checks[name].remarks(other))


def test_style_is_never_more_than_info() -> None:
    assert {checks[name].level for name in (*STYLE, "end-punctuation", "capitalisation")} == {Level.INFO}


def test_an_empty_document_has_no_flaws_of_style() -> None:
    empty = Document("en.md", "en", "", (), "markdown", is_missing=True)
    bitext = Bitext(read("„Jā.”".encode(), "lv.md", "lv"), empty, ())
    for name in (*STYLE, "mojibake", "placeholder", "front-matter-lost", "table-shape"):
        assert not list(checks[name].remarks(bitext))
