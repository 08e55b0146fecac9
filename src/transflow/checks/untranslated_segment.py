"""A place kept for a translation that never came: nothing, a space, "TODO" (MQM, accuracy:
untranslated)."""

from transflow.checks import Example, check
from transflow.checks._wording import short
from transflow.model import Bitext, Level, Message, Remark, Remarks, Spot
from transflow.text.normalise import plain_spaces
from transflow.untranslated.stand_ins import StandIn, notes_left, sentences_to_come, stand_ins


@check(
    "untranslated-segment",
    Level.ERROR,
    passes=[
        ("Ministrs atklāja sanāksmi.", "The Minister opened the meeting."),
        ("Tulkojums", "Translations of laws"),
        ("Sadaļa „Jātulko” ir slēgta.", "The section “To do” is closed."),
        ("Darāmo darbu saraksts", "To-do list"),
        ("Tulkošanas nodaļa", "Translation Department"),
        ("Īsumā", "In brief"),
        ("Kopējais skaits …", "…"),
        ("Tālākais nav zināms. […]", "[…]"),
        (
            "| Gads | Skaits |\n|---|---|\n| 2019 | nav datu par to |\n",
            "| Year | Number |\n|---|---|\n| 2019 | … |\n",
        ),
        ("Plašāk to skaidro pielikums.", "See the annex [in English] for details."),
        ("Ierakstiet [ievietot datumu] un parakstu.", "Write [insert date] and sign."),
        ("Vai tiešām tā ir?", "Is it really so (?)"),
        ("Vārds, uzvārds: ............", "Name, surname: ____________"),
        ("Notika XXX vasaras olimpiskās spēles.", "The XXX Summer Olympic Games were held."),
        ("Notika 30. vasaras olimpiskās spēles.", "The XXX Summer Olympic Games were held."),
    ],
    fails=[
        ("Ministrs atklāja sanāksmi.", "TODO"),
        ("Ministrs atklāja sanāksmi.", "[translation pending]"),
        ("Ministrs atklāja sanāksmi.", "Lorem ipsum dolor sit amet, consectetur adipiscing elit."),
        ("Ministrs atklāja sanāksmi.", "Tulkojums sekos"),
        ("Ministrs atklāja sanāksmi.", "To be translated."),
        ("Ministrs atklāja sanāksmi.", "TODO: translate"),
        ("Ministrs atklāja sanāksmi.", "???"),
        ("Ministrs atklāja sanāksmi.", "[…]"),
        Example("The minister opened the meeting.", "[Jātulko]", "en", "lv"),
        (
            "Ministrs atklāja sanāksmi. Runu teica vēstnieks.",
            "The Minister opened the meeting. To be translated.",
        ),
        (
            "Ministrs atklāja sanāksmi Cēsīs.",
            "The Minister opened the meeting in Cēsis. [TODO check the place]",
        ),
        ("Ministrs atklāja sanāksmi.", "The Minister [?] opened the meeting."),
        ("Piešķirti divi miljoni eiro.", "XXX million euros have been allocated."),
        Example(
            "The minister opened the meeting.", "Ministrs atklāja sanāksmi [precizēt amatu].", "en", "lv"
        ),
        ("Ministrs atklāja sanāksmi.\n\nRunu teica vēstnieks.", "The Minister opened the meeting.\n\nXXX"),
    ],
)
def untranslated_segment(bitext: Bitext) -> Remarks:
    """A paragraph with text in the source is not empty or a placeholder in the target."""
    for bead, source, target in bitext.passages():
        if bead.target and plain_spaces(source.text) and not plain_spaces(target.text):
            message = Message("There is no translation of “{text}”.", text=short(source.text))
            yield Remark(message, target.spot())
    for each in stand_ins(bitext):
        spot = Spot("target", each.block)
        related = Spot("source", each.source[0]) if each.source else None
        yield Remark(
            _message(bitext, each), spot, related, value=_text(bitext, each), settles=_settled(bitext, each)
        )
    for sentence in sentences_to_come(bitext):
        yield Remark(
            _message_alone(sentence.text),
            Spot("target", sentence.block, sentence.start, sentence.end),
            value=sentence.text,
        )
    for block, match in notes_left(bitext):
        message = Message("The note “{text}” was left in the text.", text=match[0])
        yield Remark(message, Spot("target", block, *match.span()), value=match[0])


def _message(bitext: Bitext, each: StandIn) -> Message:
    text = short(_text(bitext, each))
    if not each.source:
        return _message_alone(text)
    source = short(bitext.passage("source", each.source).text)
    return Message("“{text}” stands in for the translation of “{source}”.", text=text, source=source)


def _message_alone(text: str) -> Message:
    return Message("“{text}” stands where a translation is to come.", text=short(text))


def _text(bitext: Bitext, each: StandIn) -> str:
    return bitext.target.blocks[each.block].text


def _settled(bitext: Bitext, each: StandIn) -> tuple[Spot, ...]:
    """The stand-in, and what it stands in for where nothing beside it does."""
    own = Spot("target", each.block)
    is_alone = len(bitext.bead_of_block["target", each.block].target) == 1
    return (own, *(Spot("source", block) for block in each.source)) if is_alone else (own,)
