"""Whether two contraries mean the same for what stands beside them: "not closed" is open, and what is suspended until
September is resumed then."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import chain

from transflow.checks._facts.frequencies import said_otherwise
from transflow.checks._limits.held_against import is_from_the_other_side
from transflow.checks._linked import read
from transflow.checks._sense.contraries.answers import is_denial
from transflow.checks._sense.contraries.exchanged import contraries
from transflow.checks._sense.contraries.texts import Texts, place_of
from transflow.checks._sense.denials.rendered import is_told
from transflow.languages import language, table
from transflow.languages.tables.contraries import Contraries, Said
from transflow.languages.tables.negation import Negation
from transflow.languages.tables.particles import Particles
from transflow.languages.tables.restrictions import Restrictions
from transflow.languages.tables.shares import Shares
from transflow.text.clauses import clause_of
from transflow.text.facts import Date, Duration, Percent, TimeOfDay
from transflow.text.tokens import Token, matching, words

HOW_OFTEN = frozenset({"every", "times"})  # groups of contraries
# Each side may say its own: "won" and "lost to", "exceeds" and "falls short of".
CONVERSE = frozenset({"contest", "contest of two", "threshold"})
OFTEN = "ever"
BESIDE = 6  # words to either side that tell who
ORDER, AGO = "order", ("way in time", "back")
HALF, WHOLE = Percent(Decimal(50)), 100
FARTHEST = 12  # characters from "until" to the day, "until at least Monday", and from "less" to the half


def agree_otherwise(said: tuple[Said, Said], texts: tuple[str, str], tags: tuple[str, str]) -> bool:
    """Whether a denial, an "only" or an "until" makes the two words one: "not closed" is open; or a number does, as
    "four times a year" is "quarterly"."""
    return (
        _is_denied_once(said, texts, tags)
        or _is_denied_alone(said, texts, tags)
        or (said[0].group in HOW_OFTEN and said_otherwise(texts, tags) is not None)
        or _is_only_otherwise(said, texts, tags)
        or _is_only_otherwise(said[::-1], texts[::-1], tags[::-1])
        or _is_all_but(said, texts, tags)
        or _is_all_but(said[::-1], texts[::-1], tags[::-1])
        or _is_until_then(said, texts, tags)
        or _is_converse(said, texts, tags)
        or _is_never_of_another(said, texts, tags)
        or is_from_the_other_side(said, texts, tags)
        or _is_so_long_after(said, texts, tags)
        or _is_so_long_after(said[::-1], texts[::-1], tags[::-1])
        or _is_of_the_rest(said, texts, tags)
    )


def is_turned_twice(texts: tuple[str, str], tags: tuple[str, str]) -> bool:
    """Whether one text denies and the other says a contrary, which together turn nothing: "never locked" is always
    open."""
    return any(_is_denied_alone(said, texts, tags) for said in contraries(*texts, tags))


def _is_denied_alone(said: tuple[Said, Said], texts: tuple[str, str], tags: tuple[str, str]) -> bool:
    """Whether the clause of one of the words surely denies, and nothing in the other text may but the contrary."""
    if any(is_denial(each.token.text, tag) for each, tag in zip(said, tags, strict=True)):
        return False  # „nekad nelūdz” denies once, and so does "never"
    sides = [*zip(said, texts, tags, strict=True)]
    return any(
        _denies_in_clause(*one) and not _may_deny_beside(*other) for one, other in (sides, sides[::-1])
    )


def _is_never_of_another(said: tuple[Said, Said], texts: tuple[str, str], tags: tuple[str, str]) -> bool:
    """Whether what the one never does is not what the other always does: "always left it untouched" for „nekad nav
    bijis vērsts pret to”, "never locked" for „vienmēr atvērts”."""
    if said[0].group != OFTEN:
        return False
    sides = [*zip(said, texts, tags, strict=True)]
    return any(_denies_what_is_unsaid(*one, *other[1:]) for one, other in (sides, sides[::-1]))


def _denies_what_is_unsaid(said: Said, text: str, tag: str, other: str, other_tag: str) -> bool:
    """Whether the clause of a word that denies, "never", denies what the other text does not tell of."""
    if not is_denial(said.token.text, tag):
        return False
    clause = clause_of(text, said.token)
    denials = table(Negation, tag).saying_no(text)
    of_clause = tuple(each for each in denials if clause_of(text, each) == clause)
    return not is_told(read(text, tag), read(other, other_tag), of_clause)


def _may_deny_beside(said: Said, text: str, tag: str) -> bool:
    negation, own = table(Negation, tag), said.token
    if not negation.may_deny(text):
        return False
    others = (each for each in words(text) if not own.start <= each.start < own.end)
    return bool(negation.phrases(text)) or any(negation.may_deny(each.text) for each in others)


def _denies_in_clause(said: Said, text: str, tag: str) -> bool:
    """Whether the clause of a word surely denies, but for "without"."""
    own, clause, negation = said.token, clause_of(text, said.token), table(Negation, tag)
    denials = (each for each in negation.certain(text) if not own.start <= each.start < own.end)
    return any(
        clause_of(text, each) == clause and not negation.without.match(text, each.start) for each in denials
    )


def _is_denied_once(said: tuple[Said, Said], texts: tuple[str, str], tags: tuple[str, str]) -> bool:
    """Whether a word before the one denies it, and nothing the other: "not closed" is open."""
    by = [{*_denials(*each)} for each in zip(said, texts, tags, strict=True)]
    return any(one - {own.token} and not other for own, one, other in zip(said, by, by[::-1], strict=True))


def _is_only_otherwise(said: tuple[Said, Said], texts: tuple[str, str], tags: tuple[str, str]) -> bool:
    """Whether the clause of the first word denies and the other text says "only": "not at weekends" is "only on working
    days"."""
    here, there = (table(Negation, tag) for tag in tags)
    if there.saying_no(texts[1]) or not table(Restrictions, tags[1]).certain.search(texts[1]):
        return False
    own, clause = said[0].token, clause_of(texts[0], said[0].token)
    others = (each for each in here.saying_no(texts[0]) if not own.start <= each.start < own.end)
    return any(clause_of(texts[0], each) == clause for each in others)


def _is_all_but(said: tuple[Said, Said], texts: tuple[str, str], tags: tuple[str, str]) -> bool:
    """Whether the first is said of some only, and the second of all but these: "all but two are free" for „tikai divi
    ir par maksu”."""
    only, but = table(Restrictions, tags[0]).certain, table(Restrictions, tags[1]).all_but
    return all(
        clause_of(text, each.token) in {clause_of(text, found) for found in matching(sign, text)}
        for each, text, sign in zip(said, texts, (only, but), strict=True)
    )


def _is_converse(said: tuple[Said, Said], texts: tuple[str, str], tags: tuple[str, str]) -> bool:
    """Whether those of whom it is said changed places, too: who beat the other and who lost to the one."""
    if said[0].group not in CONVERSE:
        return False
    read = Texts(texts, tags)
    here, there = (place_of(side, each.token) for side, each in zip(read.sides, said, strict=True))
    near = {*here.beside(BESIDE)}, {*there.beside(BESIDE)}
    moves = {
        (at < here.words[0], place < there.words[0])
        for at, place in {**read.links, **read.anchors}.items()
        if at in near[0] and place in near[1]
    }
    return {(True, False), (False, True)} <= moves


def _is_so_long_after(said: tuple[Said, Said], texts: tuple[str, str], tags: tuple[str, str]) -> bool:
    """Whether the one was so long ago, and something comes so long after it in the other text: „strādā dzirnavas, kas
    pirms piecām dienām apstājās” and "the mill is working five days after it stopped"."""
    if said[0].group != ORDER:
        return False
    ago = (each.token for each in table(Contraries, tags[0]).said(texts[0]) if each[:2] == AGO)
    if all(each.start != said[0].token.start for each in ago):
        return False
    here, there = (
        [each for each in language(tag).facts(text) if isinstance(each.value, Duration)]
        for text, tag in zip(texts, tags, strict=True)
    )
    behind = {each.value for each in here if each.start >= said[0].token.start}
    return any(each.end + 1 == said[1].token.start and each.value in behind for each in there)


def _is_of_the_rest(said: tuple[Said, Said], texts: tuple[str, str], tags: tuple[str, str]) -> bool:
    """Whether less than half of some have what more than half lack, less than a fifth what more than four fifths do."""
    amounts = [_share_behind(*each) for each in zip(said, texts, tags, strict=True)]
    if sum(each or WHOLE for each in amounts) != WHOLE:
        return False
    return len({_denies(text, tag) for text, tag in zip(texts, tags, strict=True)}) > 1


def _share_behind(said: Said, text: str, tag: str) -> Decimal | None:
    """The share that stands right behind the word."""
    shares = ((each.start, each.amount) for each in table(Shares, tag)(text))
    halves = ((each.start, HALF.amount) for each in language(tag).facts(text) if each.value == HALF)
    behind = (share for start, share in chain(shares, halves) if 0 < start - said.token.end <= FARTHEST)
    return next(behind, None)


def _denies(text: str, tag: str) -> bool:
    """Whether a text surely denies something, or may do so in several words: "out of work"."""
    negation = table(Negation, tag)
    return bool(negation.certain(text) or negation.phrases(text))


def _denials(said: Said, text: str, tag: str) -> Iterator[Token]:
    """The words that deny what is said, itself where it does so by its prefix."""
    for denial, denied in table(Negation, tag).denied(text):
        if (
            denied.start == said.token.start
            or denial.start < said.token.start <= denied.start < said.token.end
        ):
            yield denial


def _is_until_then(said: tuple[Said, Said], texts: tuple[str, str], tags: tuple[str, str]) -> bool:
    """Whether one of two contraries is so until the only day, and the other text has that day and no "until"."""
    return _ends_then(said[0].token, texts, tags) or _ends_then(said[1].token, texts[::-1], tags[::-1])


def _ends_then(said: Token, texts: tuple[str, str], tags: tuple[str, str]) -> bool:
    until = matching(table(Particles, tags[0]).until, texts[0])
    clause = clause_of(texts[0], said) if until else 0
    ends = [each.end for each in until if each.start >= said.end and clause_of(texts[0], each) == clause]
    if not ends or table(Particles, tags[1]).until.search(texts[1]):
        return False
    here, there = (
        [each for each in language(tag).facts(text) if isinstance(each.value, Date | TimeOfDay)]
        for text, tag in zip(texts, tags, strict=True)
    )
    if len(here) != 1 or [each.value for each in there] != [here[0].value]:
        return False  # "from Monday to Friday"
    return any(0 < here[0].start - end <= FARTHEST for end in ends)
