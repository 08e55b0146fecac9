"""Whether a name of a Latvian text and one of a text in another language mean one person."""

from __future__ import annotations

from transflow.languages import language
from transflow.languages.lv.transcription import bare, likeness, originals_of_given
from transflow.languages.lv.words import FOREIGN_LETTERS
from transflow.terms.names.found import Name
from transflow.terms.names.given import SURE, given_likeness, usual_abroad, usual_given, usual_here
from transflow.terms.names.nominative import surname_nominatives
from transflow.terms.names.sounding import begin_alike
from transflow.terms.names.words import is_slip, match_plainly, nominatives, with_halves

SURNAME_ALIKE = 0.6
SURNAME_NEAR = 0.55
SURNAME_VAGUE = 0.4
SURNAME_STRANGE = 0.25
GIVEN_ALIKE = 0.7
ELSEWHERE = 0.7


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
    return surname >= SURNAME_ALIKE or given_likeness(latvian.given, other.given) >= GIVEN_ALIKE


def least_surname(latvian: Name) -> float:
    """How alike the surnames of one person are at least, if the given names agree: a name that is usual in
    Latvia promises a surname that is not transcribed."""
    return SURNAME_NEAR if latvian.forms else SURNAME_VAGUE


def has_other_surname(latvian: Name, other: Name) -> bool:
    """Whether they have one given name, and surnames that no transcription makes one."""
    surname, given = surname_likeness(latvian, other), given_likeness(latvian.given, other.given)
    is_strange = surname < least_surname(latvian) or _is_another_latvian_surname(latvian, other)
    if latvian.forms and is_strange and given >= GIVEN_ALIKE:
        return True
    return surname < SURNAME_STRANGE and given >= SURE


def has_half_surname(latvian: Name, other: Name) -> bool:
    """Whether they have one given name, and one has a double surname of which the other has a half."""
    ours, theirs = latvian.surname.split("-"), other.surname.split("-")
    if {len(ours), len(theirs)} != {1, 2} or not match_plainly(latvian.given, other.given):
        return False
    return any(match_plainly(part, half) for part in ours for half in theirs if min(len(part), len(half)) > 2)


def has_other_latvian_surname(latvian: Name, other: Name) -> bool:
    """Whether they have one given name, letter for letter, and another surname that is spelled as in Latvia."""
    is_same_given = other.given.casefold() in {each.nominative for each in latvian.forms}
    return is_same_given and _is_another_latvian_surname(latvian, other)


def _is_another_latvian_surname(latvian: Name, other: Name) -> bool:
    """Whether two names have two surnames as Latvia spells them ("Āboltiņa", "Ozoliņa"): those are not transcribed, so
    that the same surname would be a nominative of the other."""
    if not latvian.forms or not _is_spelled_as_here(latvian, other):
        return False
    if other.surname.casefold() in latvian.text.casefold().split():
        return False
    parts = with_halves(latvian.words[1:])
    return not any(is_slip(part, other.surname) or match_plainly(part, other.surname) for part in parts)


def _is_spelled_as_here(latvian: Name, other: Name) -> bool:
    """Whether the surname has a Latvian letter, or an ending as in Latvia after a given name with such a letter or of
    Latvia alone: "Lāsma Stabulniece", "Dimitrijs Timofejevs"."""
    signed = {each for each in other.surname.casefold() if not each.isascii() and each.isalpha()}
    if signed:
        return signed <= language("lv").letters  # neither "Țepeș" nor "Gonçalves"
    given = other.given.casefold()
    is_copied = given in {each.nominative for each in latvian.forms}
    is_copied = is_copied and (bare(given) != given or given not in usual_abroad())
    is_declined = other.surname.endswith(("s", "a", "e")) and FOREIGN_LETTERS.isdisjoint(
        other.surname.casefold()
    )
    return is_copied and is_declined


def surname_likeness(latvian: Name, other: Name) -> float:
    """How alike the surnames are; double ones by their better part, those after the same second given name by
    themselves."""
    if _have_middle_in_common(latvian, other):
        return likeness(latvian.surname, other.surname)
    ours = {latvian.surname, *latvian.words[1:]} - {latvian.given}
    theirs = {other.surname, *other.words[1:]} - {other.given}
    sounds = [
        likeness(a, b) if min(len(a), len(b)) > 2 else float(bare(a) == bare(b))
        for a in with_halves(ours)
        for b in with_halves(theirs)
    ]
    return max([likeness(latvian.surname, other.surname), *sounds])


def _have_middle_in_common(latvian: Name, other: Name) -> bool:
    ours, theirs = latvian.words[1:-1], other.words[1:-1]
    return bool(ours) and len(ours) == len(theirs) and all(map(match_plainly, ours, theirs))


def has_other_given(latvian: Name, other: Name) -> bool:
    """Whether both given names are usual, in Latvia or abroad, and not one name."""
    if latvian.has_initials or other.has_initials:
        return False
    return _is_another_here(latvian, other) or _is_another_abroad(latvian, other)


def has_another_usual_given(latvian: Name, other: Name) -> bool:
    """Whether they have one surname as Latvia spells it, and two given names that are both usual, one of them in
    Latvia: Sandra and Santa, Guntis and Hans; without Latvian letters in the surname, both only there: Aivars and
    Einars."""
    if latvian.has_initials or other.has_initials:
        return False
    theirs, ours = bare(other.given), {bare(each.nominative) for each in latvian.forms}
    is_one_surname = other.surname.casefold() in surname_nominatives(latvian)
    if not ours or not is_one_surname or theirs in ours:
        return False
    is_abroad = theirs in usual_abroad()
    if bare(other.surname) == other.surname.casefold():
        return theirs in usual_here() and not is_abroad and not is_slip(latvian.given, other.given)
    return theirs in usual_here() or (
        is_abroad and given_likeness(latvian.given, other.given) < SURNAME_ALIKE
    )


def _is_another_abroad(latvian: Name, other: Name) -> bool:
    """Whether the given name is another one ("Džeimss" is James and not Peter): only where nothing in either name
    sounds like it, or where both are well known and begin otherwise, Donald and Ronald."""
    known = {each for form in nominatives(latvian.given) for each in originals_of_given().get(form, ())}
    usual = usual_given()
    if not (known or latvian.forms or bare(latvian.given) in usual) or bare(other.given) not in usual:
        return False
    ours, theirs = latvian.words[:-1], other.words[:-1]
    if all(given_likeness(a, b) < SURNAME_VAGUE for a in ours for b in theirs):
        return True
    is_plain = len(ours) == len(theirs) == 1 and bool(known) and bare(other.given) in usual_abroad()
    return is_plain and not any(begin_alike(each, other.given) for each in (latvian.given, *known))


def _is_another_here(latvian: Name, other: Name) -> bool:
    theirs = bare(other.given)
    return (
        bool(latvian.forms)
        and theirs in usual_here()
        and not any(bare(form.nominative) == theirs for form in latvian.forms)
        and given_likeness(latvian.given, other.given) < SURNAME_ALIKE
    )


def _initials_agree(latvian: Name, other: Name) -> bool:
    return begin_alike(latvian.given, other.given)
