"""A denial that got lost where other words of the sentence deny, too: less is denied, and what was denied stands there
as if it were so."""

from __future__ import annotations

import re
from itertools import chain

from transflow.checks._linked import Read, read
from transflow.checks._sense.denials.excused import unexcused
from transflow.checks._sense.denials.otherwise import not_said_otherwise
from transflow.checks._sense.denials.rendered import said_as_duty
from transflow.checks._sense.denials.undenied import (
    explanations,
    is_silent_around,
    silent_beside,
    stands_undenied,
    unexplained,
)
from transflow.checks._sense.denials.undone import are_undone_together
from transflow.checks._sense.denials.unpaired import unpaired_denial
from transflow.languages import table
from transflow.languages.tables.contraries import Contraries
from transflow.languages.tables.modals import Modals
from transflow.languages.tables.negation import Negation
from transflow.languages.tables.particles import Particles
from transflow.text.clauses import BREAK, clause_of
from transflow.text.tokens import Token, matching, words_of

FIGURE = re.compile(r"\d")
NEAR = 60  # characters after a denial in which its number stands
SHORT = 6  # letters of a word, "unsafe", that may deny by chance


def lost_denial(one: str, other: str, tags: tuple[str, str], found: tuple[Token, ...]) -> Token | None:
    """One of the words `found` to deny in `one`, where `other` denies less: too few words there may deny at all, none
    may where its clause is rendered, or what it denies stands there undenied."""
    here, there = table(Negation, tags[0]), table(Negation, tags[1])
    said, heard = here.saying_no(one), there.saying_no(other)
    if heard and len(said) == len(found) == 1:
        return None
    if not heard and are_undone_together(one, found, tags[0]):
        return None
    ours, theirs = read(one, tags[0]), read(other, tags[1])
    found = unexcused(ours, theirs, _without_resumed(one, found, tags[0]))
    if not found:
        return None
    known = explanations(ours, found)
    if len(said) > 1 and (denial := unpaired_denial(ours, theirs, found, known)):
        return denial
    count = _clauses(one, found)
    told = _clauses(other, _without_resumed(other, heard, tags[1])) if there.has_concord else len(heard)
    if count <= told and _times(one, said, tags[0]) <= _times(other, heard, tags[1]):
        return None
    most = _most_denials(ours, theirs, heard, known)
    if most - said_as_duty(ours, theirs, found) < count:
        return found[-1]
    is_single = count == 1 or not table(Particles, tags[1]).only.search(other)
    if is_single and (denial := silent_beside(ours, theirs, found, known)):
        return denial
    return _left_undenied(ours, theirs, found, known)


def _most_denials(ours: Read, theirs: Read, heard: tuple[Token, ...], known: frozenset[str]) -> int:
    """How often theirs may deny what ours does, at most; `heard` are its words that surely deny something."""
    small, text = table(Particles, theirs.tag), theirs.text
    is_until = table(Particles, ours.tag).while_not.search(ours.text)
    may = unexplained(ours, theirs, known) + (len(small.until.findall(text)) if is_until else 0)
    first = min((each.start for each in heard), default=0)
    return may + (len(small.only.findall(text)) + len(small.joining.findall(text, first)) if may else 0)


def _left_undenied(ours: Read, theirs: Read, found: tuple[Token, ...], known: frozenset[str]) -> Token | None:
    """The first of the denials whose denied word stands undenied in theirs, or around whose words nothing denies."""
    texts, tags = (ours.text, theirs.text), (ours.tag, theirs.tag)
    pairs = (pair for pair in table(Negation, ours.tag).denied(ours.text) if pair[0] in found)
    undenied = (
        denial
        for denial, denied in pairs
        if stands_undenied(ours, theirs, denial, denied) and not _is_banned(denied, texts, tags)
    )
    silent = (denial for denial in _unechoed(ours, found) if is_silent_around(ours, theirs, denial, known))
    return next(chain(undenied, silent), None)


def _unechoed(ours: Read, found: tuple[Token, ...]) -> tuple[Token, ...]:
    """The words but for the pronouns that deny as one with a verb of their clause: „neizmantoja nevienu”."""
    known = table(Negation, ours.tag)
    if not known.has_concord:
        return found
    pronouns = {each for each in found if known.pronouns.fullmatch(each.text)}
    told = {clause_of(ours.text, each) for each in found if each not in pronouns}
    return tuple(each for each in found if each not in pronouns or clause_of(ours.text, each) not in told)


def _is_banned(denied: Token, texts: tuple[str, str], tags: tuple[str, str]) -> bool:
    """Whether it is leave that is denied, which the other text does by a word: „aizliegts” for "not allowed"."""
    here, there = (table(Negation, tag).forbidding for tag in tags)
    is_leave = table(Modals, tags[0]).possible.fullmatch(denied.text) is not None
    return is_leave and len(there.findall(texts[1])) > len(here.findall(texts[0]))


def lost_beside_without(one: str, other: str, tags: tuple[str, str]) -> Token | None:
    """The word that denies beside "without" in `one`, where "without" is all that denies in `other`: "may enter
    without a permit" for „nedrīkst iebraukt bez atļaujas”."""
    here = table(Negation, tags[0])
    without = table(Negation, tags[1]).without.findall(other)
    beside = here.beside_without(one) if without else ()
    if not beside:
        return None
    ours, theirs = read(one, tags[0]), read(other, tags[1])
    if unexplained(ours, theirs, explanations(ours, (*beside, *here.saying_no(one)))) > len(without):
        return None
    return next(iter(not_said_otherwise(ours, theirs, beside)), None)


def lost_until(one: str, other: str, tags: tuple[str, str]) -> Token | None:
    """The word that denies until a time in `one`, where `other` says until when what it denies is so: „līdz jūnijam būs
    atvērts” for "will not be open before June"."""
    here, there = table(Negation, tags[0]), table(Negation, tags[1])
    if not table(Particles, tags[1]).until.search(other):
        return None
    found = here.until(one)
    if not found or there.may_deny(other):
        return None
    ours, theirs = read(one, tags[0]), read(other, tags[1])
    pairs = ((denial, denied) for denial, denied in here.denied(one) if denial in found)
    return next((denial for denial, denied in pairs if stands_undenied(ours, theirs, denial, denied)), None)


def lost_prefix(one: str, other: str, tags: tuple[str, str]) -> Token | None:
    """The word of `one` that denies by its prefix, where nothing of `other` denies and what it denies stands there:
    „mainās” for "remains unchanged"."""
    here, there = table(Negation, tags[0]), table(Negation, tags[1])
    denying = tuple(each for each in words_of(one, here.by_prefix) if len(each.text) > SHORT)
    if not denying or there.saying_no(other):
        return None
    ours, theirs = read(one, tags[0]), read(other, tags[1])
    heard = frozenset().union(*theirs.stems)
    unheard = [each for each in denying if not ours.stems[ours.tokens.index(each)] & heard]
    if not unheard:
        return None
    told = {each.token.start for each in table(Contraries, tags[0]).said(one)}  # by another check
    undone = {each.end + 1 for each in here.saying_no(one)}  # "not insufficient"
    unsaid = (each for each in unheard if each.start not in told | undone)
    return next((each for each in unsaid if stands_undenied(ours, theirs, each, each)), None)


def lost_bound(one: str, other: str, tags: tuple[str, str]) -> Token | None:
    """The "not" of "must not exceed the limit" where `other` denies nothing and says that it is exceeded; of a number
    another check tells."""
    found = [
        each
        for each in matching(table(Negation, tags[0]).not_above, one)
        if not FIGURE.search(one, each.end, each.end + NEAR)
    ]
    if not found or table(Negation, tags[1]).may_deny(other):
        return None
    said = table(Contraries, tags[1]).said(other)
    is_exceeded = any((each.group, each.value) == ("threshold", "over") for each in said)
    return found[0] if is_exceeded else None


def _clauses(text: str, tokens: tuple[Token, ...]) -> int:
    """In how many clauses the words stand: „Neviens to nedarīs” denies once."""
    return len({clause_of(text, token) for token in tokens}) if len(tokens) > 1 else len(tokens)


def _times(text: str, tokens: tuple[Token, ...], tag: str) -> int:
    """How often the words deny: each verb, and a pronoun where no verb of its clause does, or where two would deny
    twice: "none against and no abstentions". The "not" of "not less than" denies nothing: "at least" says the same."""
    known = table(Negation, tag)
    limits = {each.start() for each in known.not_above.finditer(text)}
    tokens = tuple(each for each in tokens if each.start not in limits)
    if not known.has_concord:
        return len(tokens)
    left = _without_resumed(text, tokens, tag)
    verbs = [each for each in left if not known.pronouns.fullmatch(each.text)]
    taken = {clause_of(text, each) for each in verbs}
    return len(verbs) + len({clause_of(text, each) for each in left} - taken)


def _without_resumed(text: str, tokens: tuple[Token, ...], tag: str) -> tuple[Token, ...]:
    """The words with the pronoun alone where a verb denies as one with it after a clause put between: „neviena
    iestāde, kas to sola, nedrīkst”."""
    known = table(Negation, tag)
    if not known.has_concord or not known.pronouns.search(text):
        return tokens
    verbs = [each for each in known.saying_no(text) if not known.pronouns.fullmatch(each.text)]
    pronouns = {_verb_of(each, verbs, text, tag): each for each in words_of(text, known.pronouns.fullmatch)}
    return tuple(sorted({pronouns.get(each, each) for each in tokens}, key=lambda each: each.start))


def _verb_of(pronoun: Token, verbs: list[Token], text: str, tag: str) -> Token | None:
    """The verb that denies with the pronoun after clauses which depend on it, if there is one."""
    own = clause_of(text, pronoun)
    starts = [each.start() for each in table(Particles, tag).subordinate.finditer(text)]
    depending = {len(BREAK.findall(text, 0, start)) for start in starts}
    if own + 1 not in depending or any(clause_of(text, each) == own for each in verbs):
        return None
    after = (each for each in verbs if each.start > pronoun.start)
    return next((each for each in after if clause_of(text, each) not in depending), None)
