"""What is said of facts that differ, or that are written otherwise than the language does."""

from __future__ import annotations

from collections.abc import Iterator

from transflow.checks._facts.comparison import differences
from transflow.checks._facts.difference import Difference
from transflow.checks._facts.reading import Located
from transflow.checks._facts.suggestions import suggested
from transflow.checks._wording import language_name
from transflow.model import Bitext, Fix, Level, Message, Remark


def report(bitext: Bitext, check: str, noun: Message) -> Iterator[Remark]:
    """One remark for each difference of `check`; `noun` names what differs."""
    for each in differences(bitext, check):
        yield _remark(bitext, each, noun)


def _remark(bitext: Bitext, difference: Difference, noun: Message) -> Remark:
    source, target = difference.source, difference.target
    own, other = bitext.languages
    right = suggested(source, target, other) if source else None
    if source and target:
        text = _differing(source, target, noun, own, other)
        value = f"{source.fact.surface} → {target.fact.surface}"
        return Remark(text, target.spot, source.spot, value=value, suggestion=right)
    if difference.is_repeat:
        return _repeated(bitext, difference, noun)
    if source:
        is_detail = difference.is_in_words or bitext.scope == "adapted"  # a summary may leave details out
        level = Level.WARNING if is_detail else None
        text = _absent(source, noun, own, other)
        spot = difference.passages[1].spot()
        return Remark(text, spot, source.spot, level, value=source.fact.surface, suggestion=right)
    assert target is not None  # a difference has at least one side
    text = _absent(target, noun, other, own)
    level = Level.WARNING if difference.is_in_words else None
    return Remark(text, target.spot, difference.passages[0].spot(), level, value=target.fact.surface)


def _differing(source: Located, target: Located, noun: Message, own: str, other: str) -> Message:
    if source.fact.surface == target.fact.surface:
        return Message(
            "The {noun} {value} is read in another way in the {other} text than in the {language} one.",
            noun=noun,
            value=target.fact.surface,
            other=language_name(other),
            language=language_name(own),
        )
    return Message(
        "The {noun} differs: {source} ({source_language}) but {target} ({target_language}).",
        noun=noun,
        source=source.fact.surface,
        source_language=own,
        target=target.fact.surface,
        target_language=other,
    )


def _absent(lone: Located, noun: Message, own: str, other: str) -> Message:
    return Message(
        "The {noun} {value} ({language}) is not in the {other} text.",
        noun=noun,
        value=lone.fact.surface,
        language=own,
        other=language_name(other),
    )


def _repeated(bitext: Bitext, difference: Difference, noun: Message) -> Remark:
    """A value said twice on one side and once on the other: perhaps the second is lost."""
    lone = difference.source or difference.target
    assert lone is not None  # a difference has at least one side
    own, other = bitext.languages
    if lone.spot.side == "target":
        own, other = other, own
    text = Message(
        "The {noun} {value} stands more often in the {language} text than in the {other} one.",
        noun=noun,
        value=lone.fact.surface,
        language=language_name(own),
        other=language_name(other),
    )
    here, there = (difference.passages[1].spot(), lone.spot) if difference.source else (lone.spot, None)
    return Remark(text, here, there, Level.WARNING, value=f"{lone.fact.surface} again")


def at_value(message: Message, source: Located, target: Located) -> Remark:
    """A remark at a value of the target, beside that of the source which it answers."""
    return Remark(message, target.spot, source.spot, value=target.fact.surface)


def restyled(located: Located, replacement: str, message: Message) -> Remark:
    """A remark on style, with its fix."""
    surface = located.fact.surface
    fix = Fix(located.spot, replacement)
    return Remark(message, located.spot, value=surface, suggestion=replacement, fix=fix)
