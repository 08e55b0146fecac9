"""Series of games, of which one version says how many they are at most, and the other how many wins decide them: "best
of seven" for „līdz četrām uzvarām”."""

from __future__ import annotations

from transflow.checks._facts.reading import Facts, Located
from transflow.frozen import replace
from transflow.languages import table
from transflow.languages.tables.fact_words import FactWords
from transflow.text.facts import Number

MOST = (3, 5, 7, 9)
LONGEST = 12  # characters of "best out of "


def with_series_by_wins(own: Facts, others: Facts, texts: tuple[str, str], tags: tuple[str, str]) -> Facts:
    """The facts; of the most games of a series the wins that decide it, where the other side counts wins. Of texts and
    languages the first are of `own`."""
    series = [each for each in own if _is_most_of_a_series(each, texts[0], tags[0])]
    if not series or not _counts_wins(others, texts[1], tags[1]):
        return own
    return tuple(_by_wins(each) if each in series else each for each in own)


def _is_most_of_a_series(each: Located, text: str, tag: str) -> bool:
    if not isinstance(each.value, Number) or each.value.amount not in MOST:
        return False
    start, end = each.fact.start, each.fact.end
    return table(FactWords, tag).best_of.search(text, max(0, start - LONGEST), end) is not None


def _counts_wins(facts: Facts, text: str, tag: str) -> bool:
    wins = table(FactWords, tag).wins
    return any(isinstance(each.value, Number) and wins.match(text, each.fact.end) for each in facts)


def _by_wins(each: Located) -> Located:
    assert isinstance(each.value, Number)  # as the most games of a series are
    return replace(each, fact=replace(each.fact, value=Number((each.value.amount + 1) / 2)))
