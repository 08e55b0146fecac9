"""Links that are lost or lead to another host, and English text that leads to the Latvian page. A link may
lead to the page of the same host in the reader's language; then slugs are not compared, nor are translated words."""

from __future__ import annotations

from transflow.checks import check
from transflow.checks._facts.comparison import facts_of
from transflow.checks._facts.remarks import report
from transflow.checks._wording import language_name
from transflow.languages import bases
from transflow.model import Bitext, Level, Message, Remark, Remarks
from transflow.text.fact_links import parsed
from transflow.text.facts import Link


@check(
    "url",
    Level.ERROR,
    passes=[
        ("Vairāk: https://www.osta.gov.lv/lv/jaunumi", "More: https://www.osta.gov.lv/en/news"),
        ("Skatīt www.muzejs.lv.", "See https://muzejs.lv/."),
        ("Likums: likumi.lv/ta/id/55555", "The law: likumi.lv/ta/en/en/id/55555"),
        ("[Pieteikšanās](https://kursi.lv/anketa)", "[Application](http://www.kursi.lv/anketa/)"),
        ("Ieraksts: https://tv.example/abc1", "Recording: https://tv.example/abc1"),
        ("Vietne vide.gov.lv ir atjaunota.", "The website vide.gov.lv has been renewed."),
        ("Rezultāti: regate.lv/rezultati", "Results: regate.lv/results"),
    ],
    fails=[
        ("Vairāk: https://www.osta.gov.lv/lv/jaunumi", "More on our website."),
        ("Skatīt www.muzejs.lv.", "See www.museum.lv."),
        ("Ieraksts: https://tv.example/abc1", "Recording: https://tv.example/abc7"),
        ("Anketa: https://kursi.lv/anketa", "Form: https://kurši.lv/anketa"),
        ("Vietne vide.gov.lv ir atjaunota.", "The website vide.gov.com has been renewed."),
        ("Karte: https://karte.lv/rajons/5", "Map: https://karte.lv/rajons/6"),
        ("Rezultāti: regate.lv/rezultati", "Results: regate.lv/rezulati"),
    ],
)
def url(bitext: Bitext) -> Remarks:
    """Every link stands in both versions and leads to the same host."""
    yield from report(bitext, "url", Message("link"))


@check(
    "url-language",
    Level.WARNING,
    passes=[
        ("Vairāk: https://www.osta.gov.lv/lv/jaunumi", "More: https://www.osta.gov.lv/en/news"),
        ("Skatīt www.muzejs.lv.", "See www.muzejs.lv."),
        ("https://karte.lv/lv/a", "https://karte.lv/en/a"),
        ("Anketa: https://kursi.lv/anketa", "Form: https://kursi.lv/anketa"),
        ("Vietne lv.wiki.example ir laba.", "The site en.wiki.example is good."),
        ("Likums: likumi.lv/ta/id/1", "The law: likumi.lv/ta/en/en/id/1"),
    ],
    fails=[
        ("Vairāk: https://www.osta.gov.lv/lv/jaunumi", "More: https://www.osta.gov.lv/lv/jaunumi"),
        ("https://karte.lv/lv/a", "https://karte.lv/lv/a"),
        ("Skatīt www.muzejs.lv/lv.", "See www.muzejs.lv/lv."),
        ("https://vp.example.lv/lv/zinas/7", "News: https://vp.example.lv/lv/zinas/7"),
        ("https://lv.wiki.example/Osta", "https://lv.wiki.example/Osta"),
        ("Lapa: www.vide.gov.lv/lv/gaiss", "Page: www.vide.gov.lv/lv/gaiss"),
    ],
)
def url_language(bitext: Bitext) -> Remarks:
    """A link of the target does not lead to the page in the source language."""
    source, target = bases(bitext)
    theirs, ours = language_name(source), language_name(target)
    for each in facts_of(bitext, "target"):
        if isinstance(each.value, Link) and parsed(each.value.address).language == source:
            address = each.value.address
            yield Remark(
                Message(
                    "The link leads to the {theirs} page: {address}; link to the {ours} page if there is one.",
                    theirs=theirs,
                    address=address,
                    ours=ours,
                ),
                each.spot,
                value=address,
            )
