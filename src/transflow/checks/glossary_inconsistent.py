"""One institution under two names, in one release or from release to release, reads like two institutions
(MQM, terminology: inconsistent use)."""

from __future__ import annotations

from collections import defaultdict

from transflow.checks import Example, check
from transflow.checks._institutions import is_shortened, named
from transflow.checks._terms import is_full_name, own, spot
from transflow.languages.designations import plain
from transflow.model import Bitext, Level, Mention, Message, Remark, Remarks
from transflow.terms.applying import replacement

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
            "Finanšu ministrija un Tieslietu ministrija",
            "The Ministry of Finance and the Ministry of Justice",
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
    ],
)
def glossary_inconsistent(bitext: Bitext, *, across_releases: bool = True) -> Remarks:
    """The target calls each institution by one full name throughout.

    With `across_releases`, a run over several releases also compares them: the name that most of them have is
    the usual one.
    """
    used: dict[int, list[Mention]] = defaultdict(list)
    for mention in named(bitext):
        used[id(mention.concept)].append(mention)
    for mentions in used.values():
        yield from _remarks(bitext, mentions)


def _has_several_names(bitext: Bitext, mention: Mention) -> bool:
    """Whether the source has more than one full name for it too."""
    names = (each for each in own(bitext, "source") if each.concept is mention.concept and is_full_name(each))
    return len({plain(each.designation.text) for each in names}) > 1


def _is_declined(name: str, usual: str) -> bool:
    """Whether the words differ in their endings alone, as where a row lists the cases of a name."""
    pairs = [*zip(name.split(), usual.split(), strict=False)]
    is_as_long = len(name.split()) == len(usual.split())
    return is_as_long and all(_stem(one, other) == _stem(other, one) for one, other in pairs)


def _stem(word: str, other: str) -> str:
    return word[: max(1, min(len(word), len(other)) - LONGEST_ENDING)]


def _remarks(bitext: Bitext, mentions: list[Mention]) -> Remarks:
    first = mentions[0]
    if _has_several_names(bitext, first):
        return
    usual = plain(first.designation.text)
    told = {usual}
    for mention in mentions:
        name = plain(mention.designation.text)
        if name not in told and not is_shortened(name, usual) and not _is_declined(name, usual):
            told.add(name)
            text = bitext.target.blocks[mention.block].text
            yield Remark(
                Message(
                    "“{name}” is called “{usual}” elsewhere in this text.", name=mention.surface, usual=usual
                ),
                spot(mention, "target"),
                related=spot(first, "target"),
                value=name,
                suggestion=replacement(text, mention.start, mention.end, usual, mention) or usual,
            )
