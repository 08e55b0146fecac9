"""A word for its contrary in a sentence that says both: told by what stands beside it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Iterator
from itertools import product

from transflow.checks._linked import Read
from transflow.checks._sense.contraries.answers import is_denial
from transflow.checks._sense.contraries.texts import Place, Texts, place_of
from transflow.languages.tables.contraries import Contraries, Said
from transflow.text.clauses import BREAK
from transflow.text.tokens import Token

REACH = 7  # words to either side that may say it otherwise
GOVERNED = 4  # words after a preposition, one of which renders another
CLOSE = 3  # words of the clause to either side that tell the most
BOUND = ("order",)  # groups of prepositions, of which the next words tell all
MOST_WORDS = 80  # of a sentence; a longer one names most things twice
BESIDE = 6  # words to either side of which one renders another

Readers = tuple[Contraries, Contraries]
Nearness = Callable[[Place], Container[int]]


def exchanged_nearby(
    ours: list[Said], theirs: list[Said], readers: Readers, texts: Texts
) -> tuple[Said, Said] | None:
    """What the source says once more than the target, and its contrary in the target, where nothing near either says
    the same, and something beside the one renders what is beside the other; of what is near to a preposition, only what
    is close counts where both govern the same."""
    more, fewer = _left(ours, theirs), _left(theirs, ours)
    for one, other in product(more, fewer):
        if one.value == other.value:
            continue
        here, there = place_of(texts.sides[0], one.token), place_of(texts.sides[1], other.token)
        if not texts.meet(here, there, BESIDE):
            continue
        if any(
            _say_nothing_else(
                [*_saying(here, readers[0], other, ours, near)],
                [*_saying(there, readers[1], one, theirs, near)],
                (here, there),
                texts,
            )
            for near in _nearness(one, here, there, texts)
        ):
            return one, other
    return None


def _left(ours: list[Said], theirs: list[Said]) -> list[Said]:
    """What ours say of values that theirs say less often."""
    here, there = (Counter(each.value for each in side) for side in (ours, theirs))
    return [each for each in ours if here[each.value] > there[each.value]]


def _say_nothing_else(ours: list[int], theirs: list[int], places: tuple[Place, Place], texts: Texts) -> bool:
    """Whether no word is left of those that may say near two places what is asked there: where another word close to
    either renders another one, what renders a word elsewhere says nothing of it, but for what denies."""
    if not ours and not theirs:
        return True
    here, there = places
    close = {*there.beside(CLOSE)} - {*theirs}
    if not any(texts.links.get(at) in close for at in here.beside(CLOSE) if at not in ours):
        return False
    pairs = [
        (at, place) for at, place in texts.links.items() if at not in here.words and place not in there.words
    ]
    answered = {at for at, _ in pairs}, {place for _, place in pairs}
    return all(
        at in known and not is_denial(side.tokens[at].text, side.tag)
        for side, said, known in zip(texts.sides, (ours, theirs), answered, strict=True)
        for at in said
    )


def _nearness(one: Said, here: Place, there: Place, texts: Texts) -> tuple[Nearness, ...]:
    is_close = one.group in BOUND and _govern_alike(here, there, texts)
    return (_around, _close) if is_close else (_around,)


def _govern_alike(here: Place, there: Place, texts: Texts) -> bool:
    """Whether a word after the one is rendered by a word after the other."""
    if max(len(each.tokens) for each in texts.sides) > MOST_WORDS:
        return False
    behind = {at for at in there.beside(GOVERNED) if at > there.words[-1]}
    return any(texts.links.get(at) in behind for at in here.beside(GOVERNED) if at > here.words[-1])


def _around(place: Place) -> Container[int]:
    return range(place.words[0] - REACH, place.words[-1] + REACH + 1)


def _close(place: Place) -> Container[int]:
    """The words close to the place with no mark between, and itself."""
    side, words = place.side, place.words
    return {
        at for at in (*place.beside(CLOSE), *words) if not BREAK.search(side.text, *_between(side, at, words))
    }


def _between(side: Read, at: int, words: range) -> tuple[int, int]:
    """Where the text between a word and some others begins and ends."""
    first, last = min(at, words[-1]), max(at, words[0])
    return side.tokens[first].end, side.tokens[last].start


def _saying(
    place: Place, reader: Contraries, asked: Said, said: list[Said], nearness: Nearness
) -> Iterator[int]:
    """The words near the place that may say what is asked, but for those that surely do, which have counterparts of
    their own; what does nothing but deny may in its clause."""
    side, near, clause = place.side, nearness(place), {*place.beside(REACH), *place.words}
    own = {at for each in said if each.value == asked.value for at in place_of(side, each.token).words}
    for start, end in reader.meaning(side.text, asked.group, asked.value):
        word = side.text[start:end]
        at = place_of(side, Token(word, start, end)).words[0]
        if at in near and at not in own and (at in clause or not is_denial(word, side.tag)):
            yield at


def exchanged_beside_answers(
    ours: list[Said],
    theirs: list[Said],
    readers: Readers,
    texts: Texts,
    answered: tuple[list[Token], list[Token]],
) -> tuple[Said, Said] | None:
    """What the source says and its contrary in the target, where all that might say the same in the other text is
    answered as something else, "opposition" by „opozīcija”; and something beside the one renders what is beside the
    other."""
    lone = next((each for each in ours if not _may_say(readers[1], texts.texts[1], each, answered[1])), None)
    strange = next(
        (each for each in theirs if not _may_say(readers[0], texts.texts[0], each, answered[0])), None
    )
    if lone is None or strange is None or lone.value == strange.value:
        return None
    here, there = (
        place_of(side, each.token) for side, each in zip(texts.sides, (lone, strange), strict=True)
    )
    return (lone, strange) if texts.meet(here, there, BESIDE) else None


def _may_say(reader: Contraries, text: str, said: Said, answered: list[Token]) -> bool:
    """Whether a word of the text may mean what is said, but for those that are answered."""
    return any(
        not any(token.start <= start and end <= token.end for token in answered)
        for start, end in reader.meaning(text, said.group, said.value)
    )
