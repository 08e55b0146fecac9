"""Whether a name of a Latvian text and one of a text in another language mean one person."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import SequenceMatcher
from functools import lru_cache

from transflow.languages import language
from transflow.languages.lv.given_names import MEN, WOMEN
from transflow.languages.lv.transcription import bare, likeness, originals_of_given
from transflow.terms.names.found import Name, nominatives, printed
from transflow.terms.names.nominative import surname_nominatives
from transflow.text.normalise import matching_form
from transflow.text.remembered import WORDS

TEXTS = 64  # remembered, whose words one name after the other is looked for in
SURNAME_ALIKE = 0.6
SURNAME_NEAR = 0.55
SLIP = 0.75
SURNAME_VAGUE = 0.4
SURNAME_STRANGE = 0.25
GIVEN_ALIKE = 0.7
GIVEN_SURE = 0.8
ELSEWHERE = 0.7
FOREIGN = frozenset("qwxy")  # letters
INITIAL_KIN = tuple(map(frozenset, "kcqh vwu szcčšjx jgdyžei fp gh aeoiu iy".split()))


def is_same_person(latvian: Name, other: Name) -> bool:
    """Whether two full names can be one: the surnames sound alike and nothing in the given names speaks
    against it, or the given names do and the surnames are not far apart."""
    if latvian.text == other.text:
        return True
    surname = surname_likeness(latvian, other)
    if surname < least_surname(latvian) or _is_another_latvian_surname(latvian, other):
        return False
    if latvian.has_initials or other.has_initials:
        return surname >= SURNAME_ALIKE and _initials_agree(latvian, other)
    if has_other_given(latvian, other):
        return False
    return surname >= SURNAME_ALIKE or given_likeness(latvian, other) >= GIVEN_ALIKE


def least_surname(latvian: Name) -> float:
    """How alike the surnames of one person are at least, if the given names agree: a name that is usual in
    Latvia promises a surname that is not transcribed."""
    return SURNAME_NEAR if latvian.forms else SURNAME_VAGUE


def has_other_surname(latvian: Name, other: Name) -> bool:
    """One given name, and surnames that no transcription makes one."""
    surname, given = surname_likeness(latvian, other), given_likeness(latvian, other)
    is_strange = surname < least_surname(latvian) or _is_another_latvian_surname(latvian, other)
    if latvian.forms and is_strange and given >= GIVEN_ALIKE:
        return True
    return surname < SURNAME_STRANGE and given >= GIVEN_SURE


def has_half_surname(latvian: Name, other: Name) -> bool:
    """One given name, and a double surname of which the other name has one half."""
    ours, theirs = latvian.surname.split("-"), other.surname.split("-")
    if {len(ours), len(theirs)} != {1, 2} or not plain_match(latvian.given, other.given):
        return False
    return any(plain_match(part, half) for part in ours for half in theirs if min(len(part), len(half)) > 2)


def has_other_latvian_surname(latvian: Name, other: Name) -> bool:
    """One given name, letter for letter, and another surname that is spelled as in Latvia."""
    is_same_given = other.given.casefold() in {each.nominative for each in latvian.forms}
    return is_same_given and _is_another_latvian_surname(latvian, other)


def _is_another_latvian_surname(latvian: Name, other: Name) -> bool:
    """A name that is usual in Latvia, spelled with Latvian letters in both texts, is not transcribed: its
    surname is a nominative of the other, or another's ("Āboltiņa", "Ozoliņa")."""
    if not latvian.forms or not _is_spelled_as_here(latvian, other):
        return False
    if other.surname.casefold() in latvian.text.casefold().split():
        return False
    parts = _parts(latvian.words[1:])
    return not any(is_slip(part, other.surname) or plain_match(part, other.surname) for part in parts)


def _is_spelled_as_here(latvian: Name, other: Name) -> bool:
    """Whether the surname has a Latvian letter, or an ending as in Latvia behind a given name with such a letter or of
    Latvia alone: "Lāsma Stabulniece", "Dimitrijs Timofejevs"."""
    if bare(other.surname) != other.surname.casefold():
        return True
    given = other.given.casefold()
    is_copied = given in {each.nominative for each in latvian.forms}
    is_copied = is_copied and (bare(given) != given or given not in bare_originals())
    is_declined = other.surname.endswith(("s", "a", "e")) and FOREIGN.isdisjoint(other.surname.casefold())
    return is_copied and is_declined


def is_slip(latvian_word: str, other_word: str) -> bool:
    """Whether the other word is a nominative of the Latvian one but for a letter or two."""
    word = bare(other_word)
    return any(share_letters(word, each, SLIP) for each in bare_nominatives(latvian_word))


@lru_cache(maxsize=WORDS)
def share_letters(one: str, other: str, least: float) -> bool:
    """Whether two words in bare letters have at least this share of their letters in common, in one order."""
    if one == other:
        return True
    if 2 * min(len(one), len(other)) / (len(one) + len(other)) < least:
        return False
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= least


def surname_likeness(latvian: Name, other: Name) -> float:
    """How alike the surnames are; double ones by their better part, those behind the same second given name by
    themselves."""
    if _have_middle_in_common(latvian, other):
        return likeness(latvian.surname, other.surname)
    ours = {latvian.surname, *latvian.words[1:]} - {latvian.given}
    theirs = {other.surname, *other.words[1:]} - {other.given}
    sounds = [
        likeness(a, b) if min(len(a), len(b)) > 2 else float(bare(a) == bare(b))
        for a in _parts(ours)
        for b in _parts(theirs)
    ]
    return max([likeness(latvian.surname, other.surname), *sounds])


def _have_middle_in_common(latvian: Name, other: Name) -> bool:
    ours, theirs = latvian.words[1:-1], other.words[1:-1]
    return bool(ours) and len(ours) == len(theirs) and all(map(plain_match, ours, theirs))


def _parts(words: Iterable[str]) -> set[str]:
    return {part for word in words for part in (word, *word.split("-"))}


@lru_cache(maxsize=WORDS)
def given_words_likeness(word: str, other: str) -> float:
    """How alike a given name of a Latvian text and one of the other are; 1 where one is the known original."""
    known = {each for form in nominatives(word) for each in originals_of_given().get(form, ())}
    return 1.0 if bare(other) in map(bare, known) else likeness(word, other)


def given_likeness(latvian: Name, other: Name) -> float:
    """How alike the given names are; 1 where one is the known original of the other."""
    return given_words_likeness(latvian.given, other.given)


def has_other_given(latvian: Name, other: Name) -> bool:
    """Both given names are usual, in Latvia or abroad, and not one name."""
    if latvian.has_initials or other.has_initials:
        return False
    return _is_another_here(latvian, other) or _is_another_abroad(latvian, other)


def has_another_usual_given(latvian: Name, other: Name) -> bool:
    """One surname as Latvia spells it, and two given names that are both usual, the one in Latvia: Sandra and Santa,
    Guntis and Hans; without Latvian letters in the surname, both only there: Aivars and Einars."""
    if latvian.has_initials or other.has_initials:
        return False
    theirs, ours = bare(other.given), {bare(each.nominative) for each in latvian.forms}
    is_one_surname = other.surname.casefold() in surname_nominatives(latvian)
    if not ours or not is_one_surname or theirs in ours:
        return False
    is_abroad = theirs in bare_originals()
    if bare(other.surname) == other.surname.casefold():
        return theirs in _plain_given() and not is_abroad and not is_slip(latvian.given, other.given)
    return theirs in _plain_given() or (is_abroad and given_likeness(latvian, other) < SURNAME_ALIKE)


def _is_another_abroad(latvian: Name, other: Name) -> bool:
    """ "Džeimss" is James and not Peter; only the first given name is looked at, and only where nothing in
    either name sounds like it, or where both are well known and begin otherwise: Donald and Ronald."""
    known = {each for form in nominatives(latvian.given) for each in originals_of_given().get(form, ())}
    usual = usual_given()
    if not (known or latvian.forms or bare(latvian.given) in usual) or bare(other.given) not in usual:
        return False
    ours, theirs = latvian.words[:-1], other.words[:-1]
    if all(given_words_likeness(a, b) < SURNAME_VAGUE for a in ours for b in theirs):
        return True
    is_plain = len(ours) == len(theirs) == 1 and bool(known) and bare(other.given) in bare_originals()
    return is_plain and not any(_begin_alike(each, other.given) for each in (latvian.given, *known))


def _begin_alike(one: str, other: str) -> bool:
    a, b = one[0].casefold(), other[0].casefold()
    return bare(a) == bare(b) or any(a in kin and b in kin for kin in INITIAL_KIN)


@lru_cache(maxsize=1)
def usual_given() -> frozenset[str]:
    """Given names that are usual, in Latvia or abroad, in bare letters."""
    return bare_originals() | _plain_given()


@lru_cache(maxsize=1)
def bare_originals() -> frozenset[str]:
    """The originals of given names, in bare letters."""
    return frozenset(bare(each) for originals in originals_of_given().values() for each in originals)


def _is_another_here(latvian: Name, other: Name) -> bool:
    theirs = bare(other.given)
    return (
        bool(latvian.forms)
        and theirs in _plain_given()
        and not any(bare(form.nominative) == theirs for form in latvian.forms)
        and given_likeness(latvian, other) < SURNAME_ALIKE
    )


@lru_cache(maxsize=1)
def _plain_given() -> frozenset[str]:
    return frozenset(bare(each) for each in MEN | WOMEN)


def _initials_agree(latvian: Name, other: Name) -> bool:
    return _begin_alike(latvian.given, other.given)


def is_mentioned(latvian: Name, words: frozenset[str], *, least: float, by_given: bool = True) -> bool:
    """Whether a word of the other text sounds like the surname of a Latvian name (`least` at least), or,
    `by_given`, surely like its given name."""
    surnames = _surname_parts(latvian)
    if not all(map(_bare_words(words).isdisjoint, map(bare_nominatives, surnames))):
        return True
    is_given = by_given and not latvian.has_initials
    return any(
        any(likeness(part, word) >= least for part in surnames)
        or (is_given and len(word) > 2 and given_words_likeness(latvian.given, word) >= GIVEN_SURE)
        for word in words
        if len(word) > 1
    )


def is_mentioned_in_latvian(
    other: Name, words: frozenset[str], *, least: float, by_given: bool = True
) -> bool:
    """The same, for a name of the other text and the words of the Latvian one."""
    surnames = _surname_parts(other)
    if not _forms(words).isdisjoint(map(bare, surnames)):
        return True
    is_given = by_given and not other.has_initials
    return any(
        any(_sounds_like(word, part, least) for part in surnames)
        or (is_given and len(word) > 2 and given_words_likeness(word, other.given) >= GIVEN_SURE)
        for word in words
        if len(word) > 1
    )


@lru_cache(maxsize=TEXTS)
def _bare_words(words: frozenset[str]) -> frozenset[str]:
    return frozenset(bare(each) for each in words if len(each) > 1)


@lru_cache(maxsize=TEXTS)
def _forms(latvian_words: frozenset[str]) -> frozenset[str]:
    """All nominatives that the words may belong to, in bare letters."""
    return frozenset().union(*(bare_nominatives(each) for each in latvian_words if len(each) > 1))


def _sounds_like(word: str, surname: str, least: float) -> bool:
    """Whether a Latvian word sounds like the surname; one that means something else is that name letter by letter
    only: „Vilciena” begins a sentence and is no Wilson."""
    alike = likeness(word, surname)
    return alike == 1 or (alike >= least and not language("lv").knows(matching_form(word)))


def _surname_parts(name: Name) -> set[str]:
    """The surname, and the longer words between it and the given name."""
    return {part for part in _parts(name.words[1:]) if len(part) > 2} | {name.surname}


def is_exact(latvian_word: str, other_word: str) -> bool:
    """Whether the other word is a nominative of the Latvian one, letter by letter."""
    return other_word.casefold() in nominatives(latvian_word)


def plain_match(latvian_word: str, other_word: str) -> bool:
    """Whether the other word is a nominative of the Latvian one but for diacritics."""
    return bare(other_word) in bare_nominatives(latvian_word)


@lru_cache(maxsize=WORDS)
def bare_nominatives(latvian_word: str) -> frozenset[str]:
    """All nominatives that the word may belong to, in bare letters."""
    return frozenset(map(bare, nominatives(latvian_word)))


def lost_diacritics(source: Name, target: Name, *, is_target_latvian: bool) -> str | None:
    """The name with its diacritics where the target lacks what the source has, else None."""
    pairs = _parallel(source, target)
    if not all(
        plain_match(b, a) if is_target_latvian else plain_match(a, b) for a, b in pairs if a[-1] != "."
    ):
        return None
    wanted = [
        _with_diacritics(a, b, is_target_latvian=is_target_latvian) if a[-1] != "." else b for a, b in pairs
    ]
    if wanted == [b for _, b in pairs]:
        return None
    return " ".join(wanted if len(pairs) > 1 else [*target.words[:-1], *wanted])


def _parallel(source: Name, target: Name) -> list[tuple[str, str]]:
    """The words that answer one another; the surnames alone where one has initials."""
    if len(source.words) != len(target.words) or source.has_initials != target.has_initials:
        return [(source.surname, target.surname)]
    return list(zip(source.words, target.words, strict=True))


def _with_diacritics(source: str, target: str, *, is_target_latvian: bool) -> str:
    """The target's word with all the diacritics that the source's has, where it has lost some and gained none."""
    if is_target_latvian:
        return source if _is_poorer(target, source) else target
    known = sorted(
        (each for each in nominatives(source) if bare(each) == bare(target)),
        key=lambda each: (not each.endswith(("ņš", "ļš", "čs", "žs")), each),
    )
    if target.casefold() in known:
        return target
    wanted = next((each for each in known if _is_poorer(target, each)), None)
    return printed(wanted) if wanted else target


def _is_poorer(word: str, other: str) -> bool:
    """Whether the word is the other without some of its diacritics."""
    pairs = zip(word.casefold(), other.casefold(), strict=False)
    return (
        len(word) == len(other)
        and word.casefold() != other.casefold()
        and all(a in (b, bare(b)) for a, b in pairs)
    )
