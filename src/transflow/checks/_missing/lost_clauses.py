"""A clause that a sentence of the other version leaves out: it renders none of its words, and is about as long as the
rest."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import chain

from transflow.checks._missing.lost_sentences import BRACKETED, Answer, answer
from transflow.checks._missing.lost_stretches import lost_stretch
from transflow.checks._missing.pairs import Pair
from transflow.checks._missing.parts import Parts, parts_of, places_of
from transflow.checks._missing.said_otherwise import says_any_fact, says_the_other_days
from transflow.checks._missing.unsaid import shares_a_name
from transflow.checks._missing.words_left import MOST_SHARE, without_words
from transflow.checks._missing.words_paired import without_partners
from transflow.languages import are_latvian_and_english, table
from transflow.languages.tables.attribution import Attribution
from transflow.languages.tables.conjunctions import Conjunctions
from transflow.languages.tables.negation import Negation
from transflow.languages.tables.restrictions import Restrictions
from transflow.model import Mention, Passage, Spot
from transflow.text.letters import CAPITAL
from transflow.text.patterns import LazyPattern

LEAST_SHARE = 0.7  # of the usual length; a target that is not shorter may well say it all
REST_SHARE = 1.2  # of the usual length of the rest, which the target may have
LEAST_KNOWN, MANY_KNOWN = {"lv": 2, "en": 3}, 5  # words; English idioms are short and have common words
FEW_KNOWN = {"lv": 3, "en": 2}  # words of a clause, which tell little
LEAST_OF_ALL = 6  # words of it and of the rest beside them
HARDLY_ANSWERED = 0.2  # share of many known words
WELL_ANSWERED = 0.45  # share of those of the rest
LEAST_FOUNDED, WELL_FOUNDED = 3, 0.4  # known words of the target, and the share of them that the rest has
NEARLY_SHARE = 0.8  # of the usual length, where the target renders all of the rest and nothing else
LEAST_OF_ONE, LEAST_KEPT = 2, 3  # known words of the clause that it leaves out, and of the rest
LONGEST = 600  # characters of a sentence
SPEAKER_AHEAD = LazyPattern(r"[^\W\d_][\w -]{1,40}:\s")  # „VUGD: ledus joprojām bīstams”
ABBREVIATION = LazyPattern(rf"[(\[]({CAPITAL}[\w-]*{CAPITAL}[\w-]*)[)\]]")


def lost_clause(pair: Pair, terms: Iterable[Mention]) -> str | None:
    """The longest stretch of clauses of the source that nothing in the target renders, else of words, where the target
    is too short to say it as well. No clause begins or ends inside one of the `terms`: „Valsts ugunsdzēsības un
    glābšanas dienests” is "the SFRS"."""
    if not are_latvian_and_english(*pair.tags) or len(pair.source) > LONGEST:
        return None
    if not pair.has_less_than(MOST_SHARE):
        return None
    pair, terms = pair._replace(source=_without_asides(pair)), [*terms]
    parts = [*parts_of(pair.source, pair.tags[0], terms)]
    return (
        _longest_lost(parts, pair)
        or _lost_head(parts, pair)
        or _lost_words(pair, terms)
        or _without_words(parts, pair, terms)
    )


def _longest_lost(parts: list[Parts], pair: Pair) -> str | None:
    if not pair.has_less_than(LEAST_SHARE):
        return None
    lost = (
        each.clause
        for each in parts
        if pair.may_say_only(each.rest, REST_SHARE) and _is_lost(each, pair.target, pair.tags)
    )
    return max(lost, key=len, default=None)


def _lost_head(parts: list[Parts], pair: Pair) -> str | None:
    """The longest stretch at the head of the source of which the target renders nothing, where it renders every known
    word of the rest and says no other."""
    if not pair.has_less_than(NEARLY_SHARE):
        return None
    lost = (
        each.clause
        for each in parts
        if each.start == 0
        and pair.may_say_only(each.rest, REST_SHARE)
        and _is_all_but(each, pair.target, pair.tags)
    )
    return max(lost, key=len, default=None)


def _is_all_but(parts: Parts, target: str, tags: tuple[str, str]) -> bool:
    """Whether the target renders nothing of the clause, and the rest word by word."""
    lost, kept = (answer(each, target, tags[0]) for each in (parts.clause, parts.rest))
    if lost.found or lost.known < LEAST_OF_ONE or not LEAST_KEPT <= kept.known == kept.found:
        return False
    own = answer(target, parts.rest, tags[1])
    is_kept = LEAST_KEPT <= own.known == own.found
    return is_kept and not _is_said_otherwise(parts.clause, parts.rest, target, tags)


def _lost_words(pair: Pair, terms: list[Mention]) -> str | None:
    stretch = lost_stretch(pair, places_of(pair.source, terms))
    lost = stretch and pair.source[slice(*stretch)]
    return lost if lost and not _is_said_otherwise(lost, pair.source, pair.target, pair.tags) else None


def _without_words(parts: list[Parts], pair: Pair, terms: list[Mention]) -> str | None:
    surfaces = {each.surface for each in terms}
    lost = (
        each
        for each in chain(without_words(parts, pair), without_partners(parts, pair))
        if not any(surface in each for surface in surfaces)
        and not _is_said_otherwise(each, pair.source, pair.target, pair.tags)
    )
    return max(lost, key=len, default=None)


def _without_asides(pair: Pair) -> str:
    """The source without what brackets explain to the reader of one language alone, but with what they restrict,
    "(except for residents)", and with the abbreviations by which the target calls what stands before them."""
    words = table(Restrictions, pair.tags[0])

    def kept(found: re.Match[str]) -> str:
        short = ABBREVIATION.fullmatch(found[0])
        if short and short[1] in pair.target:
            return short[1]
        return found[0] if _restricts(found[0], words) else ""

    return BRACKETED.sub(kept, pair.source)


def _restricts(aside: str, words: Restrictions) -> bool:
    return (words.excepting.search(aside) or words.alike.search(aside)) is not None


def spot_of(clause: str, sentence: Passage) -> Spot:
    """Where the clause stands; the whole sentence where a bracket stands in it."""
    start = sentence.text.find(clause)
    return sentence.spot(start, start + len(clause)) if start >= 0 else sentence.spot()


def _is_lost(parts: Parts, target: str, tags: tuple[str, str]) -> bool:
    """Whether the target renders the rest and no word, name or fact of the clause."""
    lost, kept = (answer(each, target, tags[0]) for each in (parts.clause, parts.rest))
    most = HARDLY_ANSWERED * lost.known if lost.known >= MANY_KNOWN else 0
    if min(lost.known, kept.known) < LEAST_KNOWN[tags[0]] or lost.found > most:
        return False
    if lost.known <= FEW_KNOWN[tags[0]] and not _says_more(parts.rest, kept, lost, target, tags[1]):
        return False
    if kept.share < WELL_ANSWERED and (lost.found or not _is_of_the_rest(target, parts, tags[1])):
        return False
    return not _is_said_otherwise(parts.clause, parts.rest, target, tags)


def _is_said_otherwise(clause: str, sentence: str, target: str, tags: tuple[str, str]) -> bool:
    """Whether the target says who speaks as the clause does, sets a condition, too, has a name or fact of it, denies
    what it alone of its sentence may deny, or says on which other days."""
    here, there = (table(Attribution, tag) for tag in tags)
    if_here, if_there = (table(Conjunctions, tag).setting_a_condition for tag in tags)
    return (
        bool(here.pattern.search(clause) and there.pattern.search(target))
        or bool(here.more.search(clause) and there.more.search(target))
        or bool(here.closing.search(clause) and SPEAKER_AHEAD.match(target))
        or bool(if_here.match(clause) and if_there.search(target))
        or shares_a_name(clause, target)
        or says_any_fact(clause, target, tags)
        or says_the_other_days(clause, target, tags)
        or _denies_alone(clause, sentence, target, tags)
    )


def _denies_alone(clause: str, sentence: str, target: str, tags: tuple[str, str]) -> bool:
    """Whether nothing else of the sentence may deny, and the target does: „nepārnāca” for "and failed to come home"."""
    here, there = (table(Negation, tag) for tag in tags)
    rest = sentence.replace(clause, "")
    return here.may_deny(clause) and not here.may_deny(rest) and bool(there.certain(target))


def _says_more(rest: str, kept: Answer, lost: Answer, target: str, tag: str) -> bool:
    """Whether the rest has more words, and all of the target's but for fewer than may render the clause: "to make
    space" has one more than „mēģiniet izdzēst failus”."""
    own = answer(target, rest, tag)
    return kept.known + lost.known >= LEAST_OF_ALL and own.known - own.found <= lost.known


def _is_of_the_rest(target: str, parts: Parts, tag: str) -> bool:
    """Whether the rest has many of the target's words, and the clause hardly any: few English words are all said."""
    own = answer(target, parts.rest, tag)
    if own.known < LEAST_FOUNDED or own.share < WELL_FOUNDED:
        return False
    return answer(target, parts.clause, tag).share <= HARDLY_ANSWERED
