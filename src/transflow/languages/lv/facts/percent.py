"""Parts of a percent that Latvian says in words: „puse procenta”, „procentpunkta desmitdaļa”."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from re import IGNORECASE, Match

from transflow.text.facts import Percent
from transflow.text.facts.grammar import Facts, pattern, soft


def _of_percent(amount: str) -> Callable[[Match[str]], Facts]:
    return lambda match: soft(match, Percent(Decimal(amount), is_points=match["points"] is not None))


HALF_A_PERCENT = pattern(
    r"pus(?:e|es|i|ei|ē)\sprocent(?P<points>u?punkta)?(?:a|(?<=punkta))(?!\w)", _of_percent("0.5"), IGNORECASE
)
TENTH_OF_A_PERCENT = pattern(  # „divas procenta desmitdaļas” are two
    r"(?<!\w[uās]\s)procent(?P<points>u?punkta)?(?:a|(?<=punkta))\sdesmitdaļ[aui](?!\w)",
    _of_percent("0.1"),
    IGNORECASE,
)
