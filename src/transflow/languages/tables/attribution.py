"""How a language says where news come from."""

from __future__ import annotations

from transflow.frozen import Frozen
from transflow.languages.tables import NOTHING
from transflow.text.patterns import Pattern


class Attribution(Frozen, kw_only=True):
    """`pattern` finds it, in a word or in a clause: "according to the Bureau", "he said"; `more` what sends the reader
    on: "for media queries"; `closing` who says so at the end of a headline: "rescuers warn"; `speaker` the words by
    which somebody means himself: "we"."""

    pattern: Pattern = NOTHING
    more: Pattern = NOTHING
    closing: Pattern = NOTHING
    speaker: Pattern = NOTHING
