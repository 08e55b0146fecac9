"""English text that leads to the Latvian page, or the other way round: a reader lands on a page that he or she cannot
read, though the site may have the other one."""

from __future__ import annotations

from transflow.checks import check
from transflow.checks._facts.compared import facts_of
from transflow.checks._wording import language_name
from transflow.model import Bitext, Level, Message, Remark, Remarks
from transflow.text.facts import Link
from transflow.text.facts.links import parsed


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
    source, target = bitext.languages
    source_name, target_name = language_name(source), language_name(target)
    for each in facts_of(bitext, "target"):
        if isinstance(each.value, Link) and parsed(each.value.address).language == source:
            address = each.value.address
            yield Remark(
                Message(
                    "The link leads to the {theirs} page: {address}; link to the {ours} page if there is one.",
                    theirs=source_name,
                    address=address,
                    ours=target_name,
                ),
                each.spot,
                value=address,
            )
