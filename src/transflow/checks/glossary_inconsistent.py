"""One institution under two names, in one release or from release to release, reads like two institutions
(MQM, terminology: inconsistent use)."""

from __future__ import annotations

from collections import defaultdict

from transflow.checks import Example, check
from transflow.checks._mentions import is_full_name, own, spot
from transflow.checks._terms.first_uses import first_uses, named_in_full
from transflow.checks._terms.rendered_apart import rendered_apart
from transflow.languages.designations import plain
from transflow.model import Bitext, Level, Mention, Message, Remark, Remarks
from transflow.terms.applying import replacement
from transflow.terms.claims import is_abbreviation
from transflow.terms.shortened import is_shortened

LONGEST_ENDING = 3


@check(
    "glossary-inconsistent",
    Level.WARNING,
    passes=[
        (
            "Iekšlietu ministrija informē. Iekšlietu ministrija aicina.",
            "The Ministry of the Interior informs. The Ministry of the Interior invites.",
        ),
        (
            "Iekšlietu ministrija (IeM) informē. IeM aicina.",
            "The Ministry of the Interior (MoI) informs. The MoI invites.",
        ),
        (
            "Iekšlietu ministrs runāja. Iekšlietu ministrs uzsvēra.",
            "The Minister of the Interior spoke. The Interior Minister emphasised.",
        ),
        ("Aizsardzības ministrija informē.", "The Defence Ministry informs."),
        (
            "To ziņo Ārlietu ministrija (ĀM).\n\nĀM aicina būt piesardzīgiem.",
            "The Ministry of Foreign Affairs (MFA) reports it.\n\nThe Foreign Ministry calls for caution.",
        ),
        (
            "Rīgas lidosta atver durvis. Starptautiskā lidosta „Rīga” aicina.",
            "Riga Airport opens its doors. Riga International Airport invites you.",
        ),
        (
            "Ministru kabinets lēma. Ministru kabinets atbalstīja.",
            "The Cabinet of Ministers decided. The Cabinet supported it.",
        ),
        Example(
            "The Latvian National Opera and Ballet informs. Come to the Latvian National Opera and Ballet.",
            "Latvijas Nacionālā opera un balets informē. Nāciet uz Latvijas Nacionālo operu un baletu.",
            "en",
            "lv",
        ),
        (
            "Latvijas vēstniecība informē. Latvijas Republikas vēstniecība aicina.",
            "The Embassy of Latvia informs. The Embassy of the Republic of Latvia invites.",
        ),
        (
            "Pagaidu aizsardzība ir pieejama.\n\nPagaidu aizsardzību piešķir uz gadu.",
            "Temporary protection is available.\n\nThe protection is granted for a year.",
        ),
        (
            "Pagaidu aizsardzība ir pieejama.\n\nPagaidu un starptautisko aizsardzību piešķir šeit.",
            "Temporary protection is available.\n\nTemporary and international protection is granted here.",
        ),
        (
            "Finanšu ministrija un Tieslietu ministrija",
            "The Ministry of Finance and the Ministry of Justice",
        ),
        (
            "Ārlietu ministrija vienojās ar Spānijas Ārlietu ministriju.",
            "The Ministry of Foreign Affairs agreed with Spain’s Foreign Ministry.",
        ),
    ],
    fails=[
        (
            "Iekšlietu ministrija informē. Iekšlietu ministrija aicina.",
            "The Ministry of the Interior informs. The Interior Ministry invites.",
        ),
        (
            "Ārlietu ministrija lēma. To ziņo Ārlietu ministrija.",
            "The Ministry of Foreign Affairs decided. The Foreign Ministry reports it.",
        ),
        (
            "To ziņo Ārlietu ministrija (ĀM).\n\nĀrlietu ministrija un ĀM vēstniecības aicina būt piesardzīgiem.",
            "The Ministry of Foreign Affairs (MFA) reports it.\n\nThe Foreign Ministry and MFA embassies urge caution.",
        ),
        (
            "Aizsardzības ministrija pērk. Aizsardzības ministrija pārdod.",
            "The Defence Ministry buys. The Ministry of Defence sells.",
        ),
        (
            "Finanšu ministrija\n\nFinanšu ministrija informē.",
            "Finance Ministry\n\nThe Ministry of Finance informs.",
        ),
        (
            "Kultūras ministrija sāk konkursu.\n\nPar to atbild Kultūras ministrija.",
            "The Ministry of Culture opens a competition.\n\nThe Culture Ministry is responsible.",
        ),
        (
            "Labklājības ministrija plāno. Labklājības ministrija maksā.",
            "The Welfare Ministry plans. The Ministry of Welfare pays.",
        ),
        (
            "Pagaidu aizsardzība ir pieejama.\n\nPagaidu aizsardzību piešķir uz gadu.",
            "Temporary protection is available.\n\nProvisional protection is granted for a year.",
        ),
    ],
    across=first_uses,
)
def glossary_inconsistent(bitext: Bitext, *, across_releases: bool = True) -> Remarks:
    """The target calls each institution by one full name throughout, and each term of two words.

    With `across_releases`, a run over several releases also compares them: the name that most of them have is
    the usual one.
    """
    used: dict[int, list[Mention]] = defaultdict(list)
    for mention in named_in_full(bitext):
        used[id(mention.concept)].append(mention)
    for mentions in used.values():
        yield from _remarks(bitext, mentions)
    yield from _apart(bitext)


def _apart(bitext: Bitext) -> Remarks:
    """Terms of two words under their approved name and, word for word, under another one."""
    for each in rendered_apart(bitext):
        name = each.bead.target.text[each.start : each.end]
        usual = plain(each.usual.designation.text)
        message = Message("“{name}” is called “{usual}” elsewhere in this text.", name=name, usual=usual)
        place = each.bead.target.spot(each.start, each.end)
        yield Remark(message, place, related=spot(each.usual, "target"), value=name, suggestion=usual)


def _has_several_names(bitext: Bitext, mention: Mention) -> bool:
    """Whether the source has more than one full name for it too."""
    names = (each for each in own(bitext, "source") if each.concept is mention.concept and is_full_name(each))
    return len({plain(each.designation.text) for each in names}) > 1


def _answers_an_abbreviation(bitext: Bitext, mention: Mention) -> bool:
    """Whether the source names it there by its abbreviation alone, which a shorter name may answer."""
    blocks = bitext.bead_of_block[("target", mention.block)].source
    named = [
        each
        for block in blocks
        for each in bitext.source.mentions_of_block.get(block, ())
        if each.concept is mention.concept
    ]
    return bool(named) and all(is_abbreviation(each.designation) for each in named)


def _is_declined(name: str, usual: str) -> bool:
    """Whether the words differ in their endings alone, as where a row lists the cases of a name."""
    pairs = [*zip(name.split(), usual.split(), strict=False)]
    is_as_long = len(name.split()) == len(usual.split())
    return is_as_long and all(_stem(one, other) == _stem(other, one) for one, other in pairs)


def _stem(word: str, other: str) -> str:
    return word[: max(1, min(len(word), len(other)) - LONGEST_ENDING)]


def _remarks(bitext: Bitext, mentions: list[Mention]) -> Remarks:
    """The full names of one term that are not the first one, each once."""
    first = mentions[0]
    if _has_several_names(bitext, first):
        return
    usual = plain(first.designation.text)
    told = {usual}
    for mention in mentions:
        name = plain(mention.designation.text)
        if name in told or is_shortened(name, usual) or _is_declined(name, usual):
            continue
        if not _answers_an_abbreviation(bitext, mention):
            told.add(name)
            text = bitext.target.blocks[mention.block].text
            yield Remark(
                Message(
                    "“{name}” is called “{usual}” elsewhere in this text.", name=mention.surface, usual=usual
                ),
                spot(mention, "target"),
                related=spot(first, "target"),
                value=name,
                suggestion=replacement(text, usual, mention, bitext.target.language) or usual,
            )
