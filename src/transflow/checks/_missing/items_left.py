"""An item of a list for which the other version has no words left, where that joins the two items beside it: "tents and
field kitchens" for „teltis, ģeneratorus un lauka virtuves”."""

from __future__ import annotations

from collections.abc import Sequence

from transflow.checks._linked import read
from transflow.checks._missing.lists import Item, Listing, Tokens
from transflow.checks._missing.lost_items import are_neighbours, beginning_of, end_of
from transflow.checks._missing.word_links import Linked, linked
from transflow.checks._missing.words_left import words_left
from transflow.languages import are_latvian_and_english
from transflow.text.tokens import Token

CREDIT = 0.7  # of a word of the target, which a word beside the item takes that nothing seems to render


def item_without_words(listing: Listing, target: str, tags: tuple[str, str]) -> str | None:
    """The item, of three or more in the source, of which the target renders no word, those that it has being needed for
    the rest."""
    if not are_latvian_and_english(*tags) or not listing.items:
        return None
    source, tokens = listing.text, listing.tokens
    ours, theirs = linked(source, target, tags), linked(target, source, (tags[1], tags[0]))
    unsaid, left = sum(not each.is_answered for each in ours), words_left(ours, theirs)
    if not unsaid or left > CREDIT * (unsaid - 1):
        return None
    for before, item, behind in listing.items:
        beside = end_of(before), beginning_of(behind)
        near, own, following = (_within(each, tokens, ours) for each in (beside[0], item, beside[1]))
        if not _is_lost(own, tokens[item.first]) or left > CREDIT * (unsaid - len(own)):
            continue
        is_between = near and near[-1].is_answered and following and following[0].is_answered
        if is_between and are_neighbours(read(source, tags[0]), read(target, tags[1]), *beside):
            return listing.text_of(item)
    return None


def _within(item: Item, tokens: Tokens, told: Sequence[Linked]) -> list[Linked]:
    """The words of the item that tell something."""
    own = {each.start for each in tokens[item.first : item.last]}
    return [each for each in told if each.token.start in own]


def _is_lost(own: list[Linked], first: Token) -> bool:
    """Whether an item begins with a word that tells something, and none of those is rendered; for names other checks
    ask."""
    if not own or own[0].token != first or any(each.is_answered for each in own):
        return False
    return any(each.is_known and each.token.text[0].islower() for each in own)
