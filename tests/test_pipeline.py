"""What the one path from documents to findings says of each finding."""

from __future__ import annotations

import pytest

from tests.checks.bitexts import bitext_of
from transflow.pipeline import judge, uses
from transflow.rules import Rules

PAIRS = [
    ("Robežsargi naktī aizturēja 312 cilvēkus.", "Border guards detained 312 people at night."),
    ("Ministrs pirmdien tikās ar Somijas vēstnieku.", "The Minister met the Finnish ambassador on Monday."),
    ("Mācības sāksies 4. maijā.", "The training will begin on 4 May."),
    ("Tālrunis: +371 67219263", "Phone: +371 67219263"),
]


@pytest.mark.parametrize(("lacking", "nearest"), [(0, 1), (1, 1), (2, 3)])
def test_a_paragraph_without_counterpart_is_related_to_the_nearest_pair(lacking: int, nearest: int) -> None:
    source = "\n\n".join(latvian for latvian, _ in PAIRS)
    target = "\n\n".join(english for at, (_, english) in enumerate(PAIRS) if at != lacking)
    [missing] = [each for each in judge(bitext_of(source, target)) if each.check == "missing-paragraph"]
    assert missing.place
    assert missing.place.line == 2 * lacking + 1
    assert missing.related
    assert missing.related.line == nearest


@pytest.mark.parametrize(
    ("heads", "line", "column", "related"),
    [
        (("title: Ziņa\ndate: 2026-03-12", "title: News\n\ndate: 2026-03-21"), 4, 7, 3),
        (('title: "Ziņa"\nid: "7"', 'title: "News"\nId: "8"'), 3, 5, 3),
        (("date: 2026-03-12\ntitle: Ziņa", "lang: en\ntitle: News"), 3, 8, 2),
    ],
)
def test_a_value_of_the_front_matter_is_told_at_its_own_line(
    heads: tuple[str, str], line: int, column: int, related: int
) -> None:
    source, target = (f"---\n{head}\n---\n\n{text}\n" for head, text in zip(heads, PAIRS[0], strict=True))
    [lost] = [each for each in judge(bitext_of(source, target)) if each.check == "front-matter-lost"]
    assert lost.place
    assert lost.related
    assert (lost.place.line, lost.place.column, lost.related.line) == (line, column, related)


REGIONS = ("lv-LV", "en-GB")


@pytest.mark.parametrize(
    ("source", "target", "check"),
    [
        ("Iekšlietu ministrija informē.", "The Internal Ministry informs.", "glossary-forbidden"),
        ("To uzsvēra valsts sekretārs.", "The Parliamentary Secretary emphasised it.", "position-mismatch"),
        ("IeM informē par plānu.", "IeM informs about the plan.", "abbrev-left"),
        ("Žogs ir 172 km garš.", "The fence is 172 miles long.", "unit"),
    ],
)
def test_a_region_changes_no_finding_but_is_told(source: str, target: str, check: str) -> None:
    plain, regional = judge(bitext_of(source, target)), judge(bitext_of(source, target, languages=REGIONS))
    assert [(each.check, each.message) for each in regional] == [(each.check, each.message) for each in plain]
    assert check in {each.check for each in regional}
    assert {each.language for each in regional} == {"en-GB"}


def test_the_same_name_of_an_institution_is_used_whatever_the_region() -> None:
    texts = "Iekšlietu ministrija informē.", "The Ministry of the Interior informs."
    plain, regional = uses(bitext_of(*texts), Rules()), uses(bitext_of(*texts, languages=REGIONS), Rules())
    assert plain
    assert [(each.institution, each.name) for each in regional] == [
        (each.institution, each.name) for each in plain
    ]
