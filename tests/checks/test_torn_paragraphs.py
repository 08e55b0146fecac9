"""Paragraphs that a converter broke in mid-sentence, in either version: what was one is judged as one."""

from __future__ import annotations

import pytest

from tests.checks.bitexts import bitext_of, found
from transflow.model import Level

NEWS = "Ministrs ceturtdien atklāja jauno robežas posteni Rēzeknes novadā."
NEWS_EN = "On Thursday the Minister opened the new border post in Rēzekne Municipality."
LAST = "Būvdarbi ilga divus gadus, un tos veica vietējie uzņēmumi."
LAST_EN = "The construction took two years and was carried out by local companies."
TORN = [  # at "|"
    (
        "Visvairāk viesu ieradās no Lietuvas (18,4 % no visiem), Igaunijas (15,1 %) un Somijas (7 %).",
        "Most guests came from Lithuania (18.4 |% of all), Estonia (15.1 %) and Finland (7 %).",
    ),
    (
        "Septembra beigās dienestā strādāja 2 |312 amatpersonas, par 40 vairāk nekā pirms gada.",
        "At the end of September the service had 2,312 officials, 40 more than a year earlier.",
    ),
    (
        "Īres maksa ir |480 eiro mēnesī, un tajā nav iekļauti komunālie maksājumi.",
        "The rent is EUR 480 a month and does not include utilities.",
    ),
    (
        "Jumtu vēl šogad nomainīs, un |dienu vēlāk ēkā atgriezīsies kadeti.",
        "The roof will be replaced this year, and the cadets return to the building a day later.",
    ),
    (
        "„Šis postenis ir vajadzīgs visai Latgalei,” uzsvēra ministrs.",
        '"This border post is needed by |the whole of Latgale," the Minister stressed.',
    ),
    (
        "Īrniekam nodod dzīvokli Nr. 7 ar kopējo platību 54,3 m², turpmāk – Dzīvoklis, lietošanā par maksu.",
        "The tenant is given flat No. 7, total area 54.3 m² |(hereinafter – the Flat), for use against payment.",
    ),
    (
        "Akcijas pēc rīta krituma atguvās un dienu beidza ar plusu.",
        "The shares recovered from a morning slump to end the |day in positive territory.",
    ),
]


@pytest.mark.parametrize(("latvian", "english"), TORN)
@pytest.mark.parametrize("is_forward", [True, False])
def test_a_torn_paragraph_is_judged_as_one(latvian: str, english: str, *, is_forward: bool) -> None:
    tags = ("lv", "en") if is_forward else ("en", "lv")
    texts = (
        "\n\n".join((NEWS, latvian.replace("|", "\n\n"), LAST)),
        "\n\n".join((NEWS_EN, english.replace("|", "\n\n"), LAST_EN)),
    )
    assert found(*texts, tags, Level.WARNING) == set()


def test_what_is_torn_reads_as_one_text() -> None:
    source = f"{NEWS}\n\nĪres maksa ir\n\n480 eiro mēnesī.\n\n{LAST}"
    bitext = bitext_of(source, f"{NEWS_EN}\n\nThe rent is EUR 480 a month.\n\n{LAST_EN}")
    assert [text.text for _, text, _ in bitext.passages()][1] == "Īres maksa ir 480 eiro mēnesī."
    assert [bitext.source.mended(block) for block in (0, 1, 2)] == [range(1), range(1, 3), range(1, 3)]
