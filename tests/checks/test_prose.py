"""Where patterns occur in the words of a document, and the cheap looks that tell where they cannot."""

from __future__ import annotations

import re

import pytest

from tests.checks.bitexts import bitext_of
from transflow.checks import (
    dash,
    double_space,
    english_variant,
    punctuation_spacing,
    repeated_word,
    zero_width,
)
from transflow.checks._prose import occurrences, quoted
from transflow.languages.en.tables.orthography import orthography
from transflow.untranslated import shielded

SIGNS = [
    (english_variant.ENDING, english_variant.SIGN_OF_ENDING),
    (punctuation_spacing.BEFORE_MARK, punctuation_spacing.SPACED_MARK),
    (punctuation_spacing.INSIDE, punctuation_spacing.SPACED_INSIDE),
    (punctuation_spacing.BEHIND_MARK, punctuation_spacing.GLUED_MARK),
    (punctuation_spacing.BEHIND_STOP, punctuation_spacing.GLUED_STOP),
    (dash.ONE_SPACE, dash.EN_DASH),
]
TEXTS = (
    "It was organised, reorganized and is organisational; disorganizing is unrealistic.",
    "The realisation,the apologies and;to be summarisable. Apologising pays.",
    "Darbs beidzās.Visi gāja mājās!Tā bija?Jā ,viņi priecājās;pēc tam",
    "Ministrs teica,ka būs.Ēd",
    "Jā , viņi ( arī draugi ) priecājās\u00a0.",
    "Rīga– pilsēta pie Daugavas –galvaspilsēta",
)


@pytest.mark.parametrize(("pattern", "sign"), SIGNS)
def test_each_match_has_its_sign_in_it_or_beside_it(pattern: re.Pattern[str], sign: re.Pattern[str]) -> None:
    found = [match for text in TEXTS for match in pattern.finditer(text)]
    assert found
    for match in found:
        assert sign.search(match.string[max(0, match.start() - 1) : match.end() + 1])


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("a\u200bb", 1),
        ("\u200b", 1),
        ("\u200d", 0),
        ("a\u200d\u200cb", 1),
        ("a\u200d b", 0),
        ("👩\u200d👧", 0),
        ("a\u200b\u200db", 1),
        ("a\u200d\u200bb", 1),
    ],
)
def test_invisible_characters_that_count(text: str, count: int) -> None:
    assert len(zero_width.ZERO_WIDTH.findall(text)) == count


@pytest.mark.parametrize(
    "pattern",
    [
        orthography.capital,
        dash.GLUED,
        dash.ONE_SPACE,
        english_variant.ENDING,
        repeated_word.TWICE,
        punctuation_spacing.BEFORE_MARK,
        double_space.DOUBLE,
    ],
    ids=lambda pattern: pattern.pattern[:20],
)
@pytest.mark.parametrize(
    "text",
    [
        "the the",
        "on monday",
        "to organise",
        "no ,",
        "well--known",
        "two  spaces",
        "word– word",
        "at\n\nat ,\n\norganise",
    ],
)
def test_a_match_at_the_edge_of_a_block_is_seen(pattern: re.Pattern[str], text: str) -> None:
    bitext = bitext_of("Teksts.", f"Before\n\n{text}\n\nafter")
    found = [match.span() for block in bitext.target.blocks for match in pattern.finditer(block.text)]
    assert [match.span() for _, match in occurrences(bitext, pattern)] == found


@pytest.mark.parametrize(
    "text",
    [
        "Skat. www.Iestade.example", "raksti prese@iestade.example", "fails atskaite.pdf", "„Zelta zivtiņa” peld",
        "‘Zelta zivtiņa’ peld", "{vārds} raksta", "%(name)s raksta", "lauks vards_uzvards", "ar --valoda",
        "dzīvo 13. janvāra ielā", "https://iestade.example/lv", "Valdība lēma par robežu, un tā bija 2024. gadā.",
        "Avots: Krasts A. (2019). Winter Birds. Shore Journal, 12(3), 45–52.",
    ],
)  # fmt: skip
def test_what_is_no_evidence_is_told_at_a_look(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    found = shielded._shielded.__wrapped__(text)
    monkeypatch.setattr(shielded, "SHIELDING", re.compile(""))
    assert found == shielded._shielded.__wrapped__(text)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The centre", 1),
        ("a colour-blind labourer", 1),
        ("center, centres", 2),
        ("centred", 1),
        ("centrepiece", 0),
        ("", 0),
    ],
)
def test_words_are_the_forms_of_listed_ones(text: str, count: int) -> None:
    bitext = bitext_of("Teksts.", f"Before\n\n{text}\n\nafter")
    assert len(list(english_variant._words(bitext))) == count


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("The police reminds of safety.  It is important to all", "reminds of safety.  It is important"),
        ("Jā.  Nē.", "Jā.  Nē."),
        (60 * "a" + "  " + 60 * "b", 40 * "a" + "  " + 40 * "b"),
    ],
)
def test_a_message_cuts_no_word(text: str, shown: str) -> None:
    match = re.search(r"  ", text)
    assert match
    assert quoted(match) == shown
