"""Persons of whom courts and the police give no more than initials, and other ones in the translation: "A. L." for
„A. K.”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from transflow.languages.lv.transcription import bare
from transflow.model import Bitext
from transflow.terms.names.paired import Exchanged, name_beads
from transflow.terms.names.sounding import begin_alike
from transflow.text.letters import CAPITAL
from transflow.text.tokens import Token, token_of

INITIALS = re.compile(rf"{CAPITAL}(?<![\w.].)\.[ \u00a0]{CAPITAL}\.(?![ \u00a0]?(?:{CAPITAL}|d\.))")


def exchanged_initials(bitext: Bitext) -> Iterator[Exchanged]:
    """The only initials that stand alone in one text of a sure bead and not in the other, for which that has others."""
    for bead in name_beads(bitext):
        if not bead.is_sure:
            continue
        in_latvian, in_english = map(_alone, bead.texts)
        lone = [token for letters, token in in_latvian.items() if letters not in in_english]
        strange = [token for letters, token in in_english.items() if letters not in in_latvian]
        if (
            len(in_latvian) == len(in_english)
            and len(lone) == len(strange) == 1
            and not _may_be_one(lone[0], strange[0])
        ):
            yield Exchanged(bead, lone[0], strange[0])


def _alone(text: str) -> Mapping[tuple[str, ...], Token]:
    """The initials after which no surname stands, each where it stands first."""
    found: dict[tuple[str, ...], Token] = {}
    for match in INITIALS.finditer(text):
        found.setdefault(_letters(match[0]), token_of(match))
    return found


def _letters(initials: str) -> tuple[str, ...]:
    return tuple(bare(each) for each in initials.split())


def _may_be_one(one: Token, other: Token) -> bool:
    """Whether each letter may stand for the other's sound, as in a foreign name: „Dž. K.” and "J. C."."""
    return all(begin_alike(a, b) for a, b in zip(one.text.split(), other.text.split(), strict=True))
