"""Persons whom the termbase lists, in texts of both languages and in the checks of names."""

import pytest

from transflow.checks import checks
from transflow.model import Bitext, Block, Concept, Designation, Document
from transflow.pipeline import line_up
from transflow.terms.names.registered import canonical, has_own_spelling, is_approved
from transflow.terms.termbase import Termbase


def person(lv: str, en: str, *admitted: str) -> Concept:
    names = (Designation(lv, "lv"), Designation(en, "en"))
    others = tuple(Designation(each, "en", "admitted") for each in admitted)
    return Concept((*names, *others), category="person", case="initial")


MERI = person("Hosams Abu Meri", "Hosams Abu Meri")
KOSTA = person("Antoniu Košta", "António Costa", "Antonio Costa")
ZELENSKIS = person("Volodimirs Zelenskis", "Volodymyr Zelenskyy")
SAHDO = person("Ilgaz Sahdo", "Ilghaz Sachdeau")
VANAGS = person("Jānis Pēteris Vanags", "Jānis Vanags", "Janis Peteris Vanags")
TERMBASE = Termbase((MERI, KOSTA, ZELENSKIS, SAHDO, VANAGS))


def document(tag: str, *lines: str) -> Document:
    starts = [sum(len(line) + 1 for line in lines[:index]) for index in range(len(lines))]
    blocks = tuple(
        Block(line, start=start, end=start + len(line), anchors=((0, start),))
        for line, start in zip(lines, starts, strict=True)
    )
    return Document(f"{tag}.txt", tag, "\n".join(lines), blocks)


def bitext(latvian: str, english: str, *, is_latvian_first: bool = True) -> Bitext:
    sides = document("lv", latvian), document("en", english)
    source, target = sides if is_latvian_first else sides[::-1]
    return line_up(source, target, TERMBASE)


def told(check: str, latvian: str, english: str) -> list[tuple[str, str | None]]:
    remarks = checks[check].remarks(bitext(latvian, english))
    return [(each.value, each.suggestion) for each in remarks]


def test_names_by_language() -> None:
    assert canonical(KOSTA, "en") == "António Costa"
    assert is_approved(KOSTA, "en", "Antonio Costa")
    assert has_own_spelling(KOSTA)
    assert not has_own_spelling(MERI)


@pytest.mark.parametrize(
    ("check", "latvian", "english", "expected"),
    [
        (
            "person-name",
            "Ieradās arī Hosams Abu Meri no Rīgas.",
            "The doctor from Riga came too.",
            [("Hosams Abu Meri", None)],
        ),
        ("person-name", "Ieradās arī Hosams Abu Meri.", "Hosams Abu Meri came too.", []),
        ("person-name", "Ieradās arī Ilgaz Sahdo.", "Ilghaz Sachdeau came too.", []),
        ("person-name", "Ieradās Antoniu Košta.", "Antonio Costa arrived.", []),
        ("person-name", "Ieradās Jānis Pēteris Vanags.", "Jānis Vanags arrived.", []),
        ("name-diacritics", "Ieradās Jānis Pēteris Vanags.", "Janis Peteris Vanags arrived.", []),
        (
            "name-inflected-left",
            "Vēstuli nosūtīja Hosamam Abu Meri.",
            "The letter was sent to Hosamam Abu Meri.",
            [("Hosamam Abu Meri", "Hosams Abu Meri")],
        ),
        (
            "name-transcription",
            "Ieradās Ilgaz Sahdo.",
            "Ilgaz Sahdo arrived.",
            [("Ilgaz Sahdo", "Ilghaz Sachdeau")],
        ),
        (
            "name-transcription",
            "Tikās ar Antoniu Koštu.",
            "There was a meeting with Antoniu Koštu.",
            [("Antoniu Koštu", "António Costa")],
        ),
        (
            "name-consistency",
            "Runāja Volodimirs Zelenskis.",
            "Volodymyr Zelensky spoke.",
            [("Volodymyr Zelensky", "Volodymyr Zelenskyy")],
        ),
        ("name-consistency", "Runāja Volodimirs Zelenskis.", "Volodymyr Zelenskyy spoke.", []),
        ("name-consistency", "Ieradās Antoniu Košta.", "Antonio Costa arrived.", []),
    ],
)
def test_checks_know_listed_persons(
    check: str, latvian: str, english: str, expected: list[tuple[str, str | None]]
) -> None:
    assert told(check, latvian, english) == expected


def test_an_original_left_in_latvian_is_transcribed() -> None:
    pair = bitext("Ieradās Ilghaz Sachdeau.", "Ilghaz Sachdeau arrived.", is_latvian_first=False)
    (remark,) = checks["name-transcription"].remarks(pair)
    assert remark.suggestion == "Ilgaz Sahdo"


def test_a_person_is_named_once_by_one_check() -> None:
    english, latvian = "The letter was sent to Antoniu Koštam.", "Vēstuli nosūtīja Antoniu Koštam."
    names = [each for each in checks if each.startswith(("name-", "person-"))]
    assert [each for each in names if told(each, latvian, english)] == ["name-transcription"]
