"""What the other version says in another form, told by its facts: a sentence in quite other words, or as a clause."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from transflow.checks._limits.days_left_out import days_outside
from transflow.checks._missing.pairs import Pair
from transflow.languages import has_grammar, language, table
from transflow.languages.tables.conjunctions import Conjunctions
from transflow.languages.tables.shares import Shares
from transflow.model import Bead, Bitext, Side, other_side
from transflow.text.facts import Date, Number, Ordinal, Value
from transflow.text.facts.equality import answers
from transflow.text.facts.grammar import is_weekday
from transflow.text.remembered import kept

ROOM = 0.3  # of the length of a sentence, which a clause may have that says it
ENDS = 2  # of a stretch of days or hours


def said_beside(bitext: Bitext, sentence: Bead) -> str | None:
    """The sentence of the target, in the same paragraph and without counterpart either, that has the facts of one of
    the source: it says that in quite other words."""
    first = bitext.source.segments[sentence.source[0]]
    paragraph = bitext.bead_of_block["source", first.block]
    wanted = _told(
        " ".join(bitext.source.segments[at].text for at in sentence.source), bitext.source.language
    )
    if not wanted:
        return None
    lone = (text for block in paragraph.target for text in _lone_sentences(bitext).get(block, ()))
    there = ((text, _told(text, bitext.target.language)) for text in lone)
    return next(
        (
            text
            for text, facts in there
            if facts and all(_is_answered(each, facts) for each in wanted) and len(facts) <= 2 * len(wanted)
        ),
        None,
    )


def is_joined(before: list[str], pair: Pair) -> bool:
    """Whether the source says what follows from the sentences before, and the target has a clause that does so and is
    long enough: "Many fall, so a helmet must be worn"."""
    source, target, tags, usual = pair
    source_words, target_words = (table(Conjunctions, tag).concluding for tag in tags)
    if not before or not source_words.match(source) or any(map(source_words.search, before)):
        return False
    clause = target_words.search(target, 1)  # what stands at its head follows from what was said before
    return clause is not None and len(target) - clause.start() >= ROOM * usual * len(source)


def is_told(sentences: list[str], at: int, target: str, tags: tuple[str, str]) -> bool:
    """Whether the target has every fact that only this one of the sentences says, and it says any; of those in words
    two at least, „no vieniem līdz trijiem”, or a share."""
    if not all(map(has_grammar, tags)):
        return False
    others = [each for index, text in enumerate(sentences) if index != at for each in _values(text, tags[0])]
    own = [each for each in _values(sentences[at], tags[0]) if not _is_answered(each, others)]
    if not own and len(in_words := _told(sentences[at], tags[0])) >= ENDS:
        own = [each for each in in_words if not _is_answered(each, others)]
    in_target = [each.value for each in language(tags[1]).facts(target)]
    if own:
        return all(_is_answered(each, in_target) for each in own)
    return _is_share_told(sentences, at, target, tags)


def _is_share_told(sentences: list[str], at: int, target: str, tags: tuple[str, str]) -> bool:
    """Whether the target has a share that only this one of the sentences says: "One in ten tires of waiting and pays
    EUR 7,000"."""
    said = [{each.amount for each in table(Shares, tags[0])(text)} for text in sentences]
    own = said[at].difference(*said[:at], *said[at + 1 :])
    return bool(own) and not own.isdisjoint(each.amount for each in table(Shares, tags[1])(target))


def says_any_fact(clause: str, target: str, tags: tuple[str, str]) -> bool:
    """Whether the target has any fact of a part of the source."""
    if not all(map(has_grammar, tags)):
        return False
    in_target = [each.value for each in language(tags[1]).facts(target)]
    return any(_is_answered(each.value, in_target) for each in language(tags[0]).facts(clause))


def says_the_other_days(clause: str, target: str, tags: tuple[str, str]) -> bool:
    """Whether the days of the week that the clause names are all but those of the target, or the other way round:
    „no otrdienas līdz svētdienai” and "except Monday"."""
    if not all(map(has_grammar, tags)) or not (in_source := _days_alone(clause, tags[0])):
        return False
    in_target = _days_alone(target, tags[1])
    return any(
        len(stretch) == ENDS and days_outside(*stretch) == frozenset(days)
        for stretch, days in ((in_source, in_target), (in_target, in_source))
    )


def _days_alone(text: str, tag: str) -> list[int]:
    """The days of the week that the text names without a date."""
    dates = (each.value for each in language(tag).facts(text) if isinstance(each.value, Date))
    return [each.weekday for each in dates if is_weekday(each) and each.weekday is not None]


def is_told_around(bitext: Bitext, side: Side, block: int, clause: str) -> bool:
    """Whether the paragraph that answers a clause's has every fact of it, and it has any: in the sentence before."""
    other = other_side(side)
    wanted = _told(clause, bitext.document(side).language)
    answer = bitext.passage(other, bitext.bead_of_block[side, block].units(other)).text
    there = _told(answer, bitext.document(other).language)
    return bool(wanted) and all(_is_answered(each, there) for each in wanted)


@kept
def _lone_sentences(bitext: Bitext) -> Mapping[int, list[str]]:
    """The sentences of the target without counterpart, by block."""
    found: dict[int, list[str]] = defaultdict(list)
    for bead in bitext.sentences:
        for segment in (bitext.target.segments[at] for at in bead.target if not bead.source):
            found[segment.block].append(segment.text)
    return found


def _told(text: str, tag: str) -> list[Value]:
    """The telling values of a text, those in words, too; none where its language has no grammar."""
    if not has_grammar(tag):
        return []
    return [each.value for each in language(tag).facts(text) if not isinstance(each.value, Ordinal | Number)]


def _values(text: str, tag: str) -> list[Value]:
    return [each.value for each in language(tag).facts(text) if each.is_demanded]


def _is_answered(value: Value, others: list[Value]) -> bool:
    return any(answers(value, each) for each in others)
