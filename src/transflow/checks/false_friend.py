"""A word that looks like the source's and means something else reads well, and says the wrong thing."""

from __future__ import annotations

from transflow.checks import Example, check
from transflow.checks._sentences import sure_sentences
from transflow.languages import all_give, table
from transflow.languages.tables.false_friends import FalseFriends
from transflow.model import Bitext, Level, Message, Remark, Remarks


@check(
    "false-friend",
    Level.WARNING,
    passes=[
        ("Aktuālā informācija ir tīmekļvietnē.", "Current information is on the website."),
        ("Aktuālās un faktiskās izmaksas atšķiras.", "The latest and the actual costs differ."),
        ("Revīzija atklāja trūkumus.", "The audit found flaws that call for a revision of the rules."),
        (
            "Uzņēmums pārskatīja plānu pēc revīzijas.",
            "The company made a revision of its plan after the check.",
        ),
        ("Ārsts izrakstīja recepti.", "The doctor issued a prescription."),
        (
            "Frakcijas pārstāvji piedalījās sarunās.",
            "Members of the parliamentary group took part in the talks.",
        ),
        ("Tas aizņem tikai frakciju sekundes jeb niecīgu tās daļu.", "It takes a fraction of a second."),
        Example("The deputy mayor is also a councillor.", "Mēra vietnieks ir arī deputāts.", "en", "lv"),
        Example("A decade of growth", "Desmit gadi izaugsmes", "en", "lv"),
    ],
    fails=[
        ("Aktuālais tālruņa numurs ir tīmekļvietnē.", "The actual phone number is on the website."),
        ("Revīzija atklāja trūkumus.", "The revision found flaws."),
        ("Recepte jāuzrāda aptiekā.", "The receipt has to be shown at the pharmacy."),
        ("Frakcijas vadītājs atkāpās.", "The head of the fraction has resigned."),
        (
            "Pretendenti var pieteikties līdz piektdienai.",
            "Those who pretend to the post may write by Friday.",
        ),
        Example("The deputy director has resigned.", "Direktora deputāts atkāpies.", "en", "lv"),
        Example("A decade of growth", "Izaugsmes dekāde", "en", "lv"),
    ],
)
def false_friend(bitext: Bitext) -> Remarks:
    """No word is rendered by one that only looks like it: „aktuāls” by "actual", "decade" by „dekāde”."""
    tags = bitext.languages
    if not all_give(FalseFriends, *tags):
        return
    here, there = (table(FalseFriends, tag) for tag in tags)
    for source, target in sure_sentences(bitext):
        ours = here.seen(source.text)
        theirs = there.seen(target.text) if ours else {}
        for name, word in ours.items():
            other = theirs.get(name)
            if other and not (here.renders(source.text, name) or there.renders(target.text, name)):
                message = Message(
                    "“{target}” looks like “{source}” in the source, but means something else.",
                    source=word.text,
                    target=other.text,
                )
                spot = target.spot(other.start, other.end)
                yield Remark(
                    message, spot, source.spot(word.start, word.end), value=f"{word.text} → {other.text}"
                )
