"""Links that are lost or lead to another host. A link may lead to the page of the same host in the reader's language;
then slugs are not compared, nor are translated words."""

from __future__ import annotations

from transflow.checks import check
from transflow.checks._facts.remarks import report
from transflow.model import Bitext, Level, Message, Remarks


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
        ("Moldovas robežpolicija: border.gov.md.", "The border police of Moldova: border.gov.md."),
        ("[Kontakti](kontakti.md)", "[Contacts](contacts.md)"),
        (
            "[Anketa](https://www.google.com/url?q=https://kursi.lv/anketa&sa=D&source=editors&usg=AOv)",
            "[Form](https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fkursi.lv%2Fanketa&data=05)",
        ),
    ],
    fails=[
        ("Vairāk: https://www.osta.gov.lv/lv/jaunumi", "More on our website."),
        ("Skatīt www.muzejs.lv.", "See www.museum.lv."),
        ("Ieraksts: https://tv.example/abc1", "Recording: https://tv.example/abc7"),
        ("Anketa: https://kursi.lv/anketa", "Form: https://kurši.lv/anketa"),
        ("Vietne vide.gov.lv ir atjaunota.", "The website vide.gov.com has been renewed."),
        ("Karte: https://karte.lv/rajons/5", "Map: https://karte.lv/rajons/6"),
        ("Rezultāti: regate.lv/rezultati", "Results: regate.lv/rezulati"),
        ("Moldovas robežpolicija: border.gov.md.", "The border police of Moldova: customs.gov.md."),
        (
            "[Anketa](https://www.google.com/url?q=https://kursi.lv/anketa&sa=D)",
            "[Form](https://www.google.com/url?q=https://osta.lv/anketa&sa=D)",
        ),
    ],
)
def url(bitext: Bitext) -> Remarks:
    """Every link stands in both versions and leads to the same host."""
    yield from report(bitext, "url", Message("link"))
