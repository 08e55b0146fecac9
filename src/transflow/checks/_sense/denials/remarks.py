"""How it is said that one version denies what the other does not."""

from __future__ import annotations

from transflow.checks._mentions import is_in_a_body
from transflow.checks._sense.denials.lost import Lost
from transflow.checks._wording import language_name
from transflow.model import Bitext, Message, Passage, Remark, Remarks, Side
from transflow.text.tokens import Token


def lost_remark(bitext: Bitext, lost: Lost, own: Passage, other: Passage) -> Remarks:
    """That a word which denies in one passage has none like it in the other; no word in the name of a body does."""
    spot = own.spot(lost.word.start, lost.word.end)
    if not is_in_a_body(bitext, spot):
        message = _message(own.side, lost, bitext.languages)
        places = (other.spot(), spot) if own.side == "source" else (spot, other.spot())
        yield Remark(message, *places, value=lost.word.text)


def turned_remark(source: Passage, target: Passage, turned: tuple[Token, Token]) -> Remark:
    """That the contrasts of the two, „nevis” and "not", deny different things."""
    word, counterpart = turned
    message = Message(
        "What “{source}” denies in the source is not what “{target}” denies here.",
        source=word.text,
        target=counterpart.text,
    )
    spots = target.spot(counterpart.start, counterpart.end), source.spot(word.start, word.end)
    return Remark(message, *spots, value=counterpart.text)


def _message(side: Side, lost: Lost, tags: tuple[str, str]) -> Message:
    named = {"word": lost.word.text, "language": language_name(tags[0])}
    if side == "source":
        return Message(
            "“{word}” denies something in the {language} text; nothing does so here."
            if lost.is_alone
            else "“{word}” denies something in the {language} text; here less is denied.",
            **named,
        )
    return Message(
        "“{word}” denies something; nothing does so in the {language} text."
        if lost.is_alone
        else "“{word}” denies something; in the {language} text less is denied.",
        **named,
    )
