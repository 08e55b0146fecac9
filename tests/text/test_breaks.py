"""Where a converter broke a paragraph in mid-sentence."""

import pytest

from transflow.languages import language
from transflow.model import Block, BlockKind
from transflow.text.breaks import are_torn, is_torn


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Pretendentus gaida līdz", "mēneša beigām."),
        ("Most guests came from Lithuania (18", "% of all foreigners)."),
        ("The tenant takes flat No 7, 54 m²", "(hereinafter the Flat), for use."),
        ("The minister called the plan", "“a first step” and thanked the crews."),
        ("Īres maksa ir", "480 eiro mēnesī."),
        ("The contract is worth", "€3 million."),
        ("Reģistrēti 46", "312 bezdarbnieki."),
        ("Sanāksme notika 2026. gada", "3. oktobrī Ventspilī."),
    ],
)
def test_a_sentence_goes_on_in_the_next_paragraph(first: str, second: str) -> None:
    assert is_torn(first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Sanāksme ir beigusies.", "nākamā notiks pēc nedēļas"),
        ("Budžets", "480 000 eiro"),
        ("Par otro jautājumu", "61 Ar otro jautājumu tiesa vaicā, kas ir bērns."),
        ("Svētku dienā vēstniecība nestrādās", "12.03.2026."),
        ("Publicēts 12.03.2026", "a) pieteikumi"),
        ("Padome nolemj, ņemot vērā", "1. Budžetu apstiprināt."),
        ("Rīga", "2026. gada 3. oktobrī."),
        ("Preses nodaļa", "prese@iem.example"),
        ("Pasākumi 2026. gadā", "(Programma)"),
    ],
)
def test_a_paragraph_begins_by_itself(first: str, second: str) -> None:
    assert not is_torn(first, second)


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (BlockKind.PARAGRAPH, BlockKind.PARAGRAPH, True),
        (BlockKind.LIST_ITEM, BlockKind.PARAGRAPH, True),
        (BlockKind.LIST_ITEM, BlockKind.LIST_ITEM, False),
        (BlockKind.HEADING, BlockKind.PARAGRAPH, False),
        (BlockKind.TABLE_CELL, BlockKind.TABLE_CELL, False),
    ],
)
def test_which_blocks_may_be_torn(first: BlockKind, second: BlockKind, *, expected: bool) -> None:
    blocks = Block("Pretendentus gaida līdz", first), Block("mēneša beigām.", second)
    assert are_torn(*blocks, frozenset()) is expected


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("– the Commission, by A. Berg, acting as Agent,", "after hearing the Opinion at the sitting,"),
        ("(a) the death penalty or", "(b) torture."),
    ],
)
def test_an_item_set_by_hand_is_a_paragraph(first: str, second: str) -> None:
    assert not are_torn(Block(first), Block(second), language("en").never_last)


@pytest.mark.parametrize(
    ("first", "second", "tag", "expected"),
    [
        ("The award went to Anna Ozola (Member of the", "Riga City Council).", "en", True),
        ("Skaidrā laikā redzama Igaunija un", "Somija.", "lv", True),
        ("Kā pieteikties", "Aizpildiet veidlapu.", "lv", False),
        ("Of", "Riga.", "en", False),
    ],
)
def test_no_line_ends_with_some_words(first: str, second: str, tag: str, *, expected: bool) -> None:
    assert are_torn(Block(first), Block(second), language(tag).never_last) is expected
