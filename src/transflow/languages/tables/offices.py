"""How a language speaks of those who hold an office."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from transflow.frozen import Frozen
from transflow.languages.tables import NOTHING
from transflow.text.patterns import Pattern

ANYTHING = re.compile("")


class Saying(NamedTuple):
    """How a language says one thing of an office: letters that are in every text which does; a pattern whose first
    group is shown; and one for all that may mean it, where another language says it. What `again` finds before them
    speaks of somebody named before, whom the `pronouns` of another language may mean as well."""

    sign: str = ""
    words: Pattern = NOTHING
    answers: Pattern = ANYTHING
    again: Pattern = NOTHING
    pronouns: Pattern = NOTHING


UNSAID = Saying()


class Offices(Frozen, kw_only=True):
    """What is said of an office: that it is a `deputy`'s, a `vice`-president's, an `adviser`'s, a `former` or an
    `acting` one's.
    Patterns: `chiefs`, who is at the head of any body; `chief_judges`, who is at that of a court abroad; `not_now`,
    which ends before an office that is not held now; `ex`, a prefix that says so; `envoys`, who stand between the
    country that sends them and the one that receives them; `of_the_country`, by which a body's name tells of which
    country it is; `rulers`, who or what is of one country alone. `names` gives all admitted ways to say an office,
    itself first."""

    deputy: Saying = UNSAID
    vice: Saying = UNSAID
    adviser: Saying = UNSAID
    former: Saying = UNSAID
    acting: Saying = UNSAID
    chiefs: Pattern = NOTHING
    chief_judges: Pattern = NOTHING
    not_now: Pattern = NOTHING
    ex: Pattern = NOTHING
    envoys: Pattern = NOTHING
    of_the_country: Pattern = NOTHING
    rulers: Pattern = NOTHING
    names: Callable[[str], tuple[str, ...]] | None = None
