"""A quotation or a bracket that is opened and not closed, so that nobody knows where the other's words
end. English may open every paragraph of a long quotation and close the last alone (New Hart's Rules 9.2.2)."""

from __future__ import annotations

import re

from transflow.checks import Example, check
from transflow.checks._prose import not_prose
from transflow.checks._quoting import Quoting, quoting
from transflow.checks._unquoted import unquoted
from transflow.checks._wording import short
from transflow.languages import is_english_target
from transflow.model import Bitext, Block, Document, Level, Message, Remark, Remarks, Spot
from transflow.text.brackets import lone_brackets
from transflow.text.letters import CAPITAL
from transflow.text.patterns import LazyPattern

SINGLE_END = LazyPattern(r"[’'](?!\w)")
OPENING = ("„", "“", "«", '"')
CLOSING = ("”", "“", "»", '"')
IN_SINGLE_MARKS = re.compile(r"‘[^‘’]{2,200}’(?!\w)")
SINGLE_OPENING = LazyPattern(  # of speech, not of "the '90s"
    rf"['‘](?:(?<=^.)|(?<=[:,;—–-]\s.))(?:(?<=‘)|(?={CAPITAL}))"
)
BRACKETS = "()[]"
LONGEST_QUOTATION = 30  # paragraphs


@check(
    "quote-balance",
    Level.WARNING,
    passes=[
        ('Drīkst rakstīt tikai "-". Zīme "/" ir lieka.', 'Only "-" is allowed. The sign "/" is not needed.'),
        (
            "Rakstiet laukā “Kam:”. Poga “Kam:” ir blakus.",
            "Write in the field “To:”. The button “To:” is beside it.",
        ),
        (
            "„Dārzs nebija tikai vieta pastaigām. Tā bija skatuve,” stāsta kuratore.",
            '"The garden was not merely a place for walks.\n\nIt was a stage," says the curator.',
        ),
        ("„Tā ir labi,” sacīja ministrs.", "“That is good,” said the Minister."),
        ("„1. Šajā pantā „mazulis” ir bērns.", "‘1. In this Article “baby” is a child."),
        ("Mērs teica: „Mūsu pilsēta ir arī jūsu.”", "The mayor said that the city was theirs as well."),
        (
            "Bukletu „Mēs un vide skolās” izdod mūsu skola.",
            "The leaflet We and the Environment is by our school.",
        ),
        ("„Mūsu pilsēta ir arī jūsu,” saka mērs.", "The mayor: Our city is yours as well."),
        ("„Jā.\n\n„Un vēl,” viņš teica.", "“Yes.\n\n“And more,” he said."),
        Example(
            "“We fly.\n\n“We land,” she said.", "“Mēs lidojam.\n\nMēs nolaižamies,” viņa teica.", "en", "lv"
        ),
        ("a) pirmais; b) otrais", "a) the first; b) the second"),
        ('Ekrāns ir 24" liels.', 'The screen is 24" wide.'),
        ("Ministre (otrā no kreisās)", "The Minister (second from the left)"),
        ("The guards’ vests, don’t worry", "The guards’ vests, don’t worry"),
        ("(Turpinājums sekos rīt.", "(To be continued tomorrow."),
        ("SIA „Jūras vējš” uzvarēja.", "The company “Jūras vējš” has won."),
        ("Mēs gribam palīdzēt :)", "We want to help :)"),
        ("„Sākam (jau šodien).”", "“We begin (today).”"),
        ("Kuģis „Vējš” atgriezās.", 'The ship"Vējš" has come back.'),
        ("Kuģis „Vējš” atgriezās.", 'The ship " Vējš" has come back.'),
        ("Kuģis „Vējš” atgriezās.", "The ship“Vējš” has come back."),
        ("Viņa sacīja: „Mēs sākam.”", 'She said:"We begin."'),
        Example(
            "He said: 'We begin.\n\n'And more,' he said.",
            'Viņš teica: "Sākam.\n\nUn vēl," viņš teica.',
            "en",
            "lv",
        ),
    ],
    fails=[
        ("„Tā ir labi,” sacīja ministrs.", "“That is good, said the Minister."),
        ("„Tā ir labi,” sacīja ministrs.", "That is good,” said the Minister."),
        ("SIA „Jūras vējš” uzvarēja.", 'The company "Jūras vējš has won.'),
        ("Ministre (otrā no kreisās) runāja.", "The Minister (second from the left spoke."),
        ("Ministre (otrā no kreisās) runāja.", "The Minister second from the left) spoke."),
        Example("“We begin,” she said.", "„Mēs sākam, viņa teica.", "en", "lv"),
        ("Sk. pielikumu [angļu valodā] zemāk.", "See the annex [in English below."),
        (
            "Viņa sacīja: „Mēs sākam.”\n\n„Un vēl,” viņš teica.",
            "She said: “We begin.\n\n“And more,” he said.",
        ),
        ("Prasības esot „pārspīlētas”, viņš teica.", 'The demands were exaggerated," he said.'),
        (
            "„1. Šajā pantā „mazulis” ir bērns, kam nav gada.",
            "‘1. In this Article “baby is a child that is not yet one year old.",
        ),
        ("Noteikumi „„Jūras” kārtība”", 'The rules ""Jūra\'s order"'),
        ("Viņa teica: „Sākam darbu.", 'She said: We begin work."'),
        ("„Mēs sākam,” viņa teica.\n\nVisi smējās „skaļi”.", '"We begin, she said.\n\nAll laughed "aloud".'),
        ("„Zvaniet 67000000,” viņš teica.", 'Call 67000000," he said.'),
        (
            "„Mēs šo tiltu gaidījām ilgi,” teica pagasta vadītāja.",
            "We waited for this bridge for a long time, said the head of the parish.",
        ),
        ("„Zvaniet 67000000” bija rakstīts.", 'It read: Call 67000000".'),
        ("Plāns „Latvija 30” ir gatavs.", 'The plan Latvia 30" is ready.'),
        ("Kuģis „Vējš” atgriezās.", 'The ship"Vējš has come back.'),
        ("Kuģis „Vējš” atgriezās.", 'The ship Vējš" has come back.'),
        ("Viņa sacīja: „Mēs sākam.”", 'She said: "We begin.'),
        Example(
            "It was said in Article 6, entitled ‘Return decision’:\n\n‘A decision is taken.’",
            "Tas teikts 6. pantā “Atgriešanas lēmums:\n\n“Lēmumu pieņem.”",
            "en",
            "lv",
        ),
        Example('"We begin," she said.\n\n"So we do."', "“Mēs sākam, viņa teica.\n\n“Tā ir.”", "en", "lv"),
        Example(
            "“Our choir has never been so big,” the conductor admitted.",
            "Mūsu koris vēl nekad nav bijis tik liels, atzina diriģente.",
            "en",
            "lv",
        ),
        Example("He said: 'We begin,' and left.", 'Viņš teica: "Sākam, un aizgāja.', "en", "lv"),
    ],
)
def quote_balance(bitext: Bitext) -> Remarks:
    """Every quotation mark and every bracket has its partner, unless the source lacks it too.

    What somebody says of himself, "we", keeps its marks."""
    blocks = bitext.target.blocks
    quotes = _across_paragraphs(blocks)
    for index, block in enumerate(blocks):
        lone = quotes[index] or _lost(bitext, index)
        marks = (*lone[:1], *_lone_brackets(block)[:1])
        if marks and not _is_as_in_source(bitext, index) and not _is_mended(bitext.target, index):
            for at in marks:
                message = Message("{mark} has no partner in this paragraph.", mark=block.text[at])
                yield Remark(message, Spot("target", index, at, at + 1), value=block.text[at])
    yield from _speech(bitext)


def _is_mended(document: Document, index: int) -> bool:
    """Whether a paragraph is part of one that was torn, and has the partners of its marks in the other parts."""
    parts = document.mended(index)
    whole = " ".join(document.blocks[each].text for each in parts)
    found = quoting(whole)
    return len(parts) > 1 and not (found.opened or found.closed or [*lone_brackets(whole)])


def _speech(bitext: Bitext) -> Remarks:
    """The paragraphs that lost both marks of somebody's words, unless a quotation may go over several paragraphs."""
    found = [quoting(each.text) for each in bitext.target.blocks]
    if any(each.opened or each.closed for each in found):
        return
    for index in range(len(found)):
        if (speech := unquoted(bitext, index)) is not None:
            message = Message(
                "“{text}” stands in quotation marks in the source, in none here.", text=short(speech)
            )
            yield Remark(message, Spot("target", index), value=speech)


def _is_as_in_source(bitext: Bitext, index: int) -> bool:
    blocks = [bitext.source.blocks[each] for each in bitext.bead_of_block["target", index].source]
    if any(map(_lone_brackets, blocks)):
        return True
    there = [_lone_quotes(each.text) for each in blocks]
    opened, closed = _lone_quotes(bitext.target.blocks[index].text)
    here = sum(each[0] for each in there), sum(each[1] for each in there)
    return any(here) and opened <= here[0] and closed <= here[1]


def _lost(bitext: Bitext, index: int) -> tuple[int, ...]:
    """The mark whose partner is lost for certain: the source has one quotation more in this very paragraph,
    so that none began earlier. An opening mark at the head may be one that English leaves open or repeats; in another
    language it is lost where the source begins with a quotation that ends. One after a figure stands for no inches
    where the source has none."""
    found = quoting(bitext.target.blocks[index].text)
    bead = bitext.bead_of_block["target", index]
    if len(bead.source) != 1 or not (found.opened or found.closed or found.inches):
        return ()
    source, target = (bitext.passage(side, bead.units(side)).text for side in ("source", "target"))
    if _quotations(source) <= _quotations(target):
        return ()
    there = quoting(source)
    inches = found.inches if len(found.inches) > len(there.inches) else ()
    closed = () if _opens_again(bitext, bead.source[0]) else found.closed
    is_sure_at_head = source[:1] in OPENING and not there.opened and not _may_go_on(bitext, index, source)
    return (*(at for at in found.opened if at or is_sure_at_head), *closed, *inches)


def _may_go_on(bitext: Bitext, index: int, source: str) -> bool:
    """Whether an English paragraph may leave its quotation open: its source has no words after the quotation, or the
    next one begins with the mark again."""
    following = bitext.target.blocks[index + 1 : index + 2]
    is_open = source.rstrip(".")[-1:] in CLOSING or any(each.text[:1] in OPENING for each in following)
    return is_english_target(bitext) and is_open


def _quotations(text: str) -> int:
    """How many quotations begin and end in the text, in single marks as well."""
    return len(quoting(text).pairs) + len(IN_SINGLE_MARKS.findall(text))


def _opens_again(bitext: Bitext, index: int) -> bool:
    """Whether a paragraph of the source goes on with the quotation of the one before and repeats its opening mark, as
    English does."""
    blocks = bitext.source.blocks
    is_marked = index > 0 and blocks[index].text[:1] in OPENING
    return is_marked and bool(quoting(blocks[index - 1].text).opened)


def _lone_quotes(text: str) -> tuple[int, int]:
    """How many quotations go over the end of the text and over its beginning, those in single marks included."""
    found = quoting(text)
    opening = SINGLE_OPENING.search(text)
    is_opened = opening is not None and not SINGLE_END.search(text, opening.end())
    is_closed = text[-1:] == "’" and "‘" not in text
    return len(found.opened) + is_opened, len(found.closed) + is_closed


def _lone_brackets(block: Block) -> list[int]:
    """Where brackets without a partner stand in the words of a block."""
    if not any(map(block.text.__contains__, BRACKETS)):
        return []
    spared = not_prose(block)
    return [at for at in lone_brackets(block.text) if not spared.touch(at, at + 1)]


def _across_paragraphs(blocks: tuple[Block, ...]) -> list[tuple[int, ...]]:
    """The lone marks of each block, without those of quotations that go over several paragraphs."""
    found = [quoting(block.text) for block in blocks]
    return [
        (
            *(each.opened if each.opened and not _goes_on(blocks, found, at) else ()),
            *(each.closed if each.closed and not _came(found, at) else ()),
        )
        for at, each in enumerate(found)
    ]


def _goes_on(blocks: tuple[Block, ...], found: list[Quoting], at: int) -> bool:
    """Whether a later paragraph opens or closes what this one leaves open."""
    is_opened_again = at + 1 < len(blocks) and blocks[at + 1].text[:1] in OPENING
    return is_opened_again or any(each.closed for each in found[at + 1 : at + 1 + LONGEST_QUOTATION])


def _came(found: list[Quoting], at: int) -> bool:
    return any(each.opened for each in found[max(0, at - LONGEST_QUOTATION) : at])
