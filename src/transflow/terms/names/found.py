"""Full names of persons in a text: a given name or initials, and a surname.

What merely begins with a capital letter is no name: the first part is a known given name in some case, or
initials, or an office or title stands before it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from transflow.frozen import Frozen, replace
from transflow.languages import language
from transflow.languages.en import beside_names as en
from transflow.languages.lv import beside_names as lv
from transflow.languages.lv.morphology.declensions import Case
from transflow.languages.lv.morphology.given_names import given_name
from transflow.languages.lv.morphology.names import INDECLINABLE, NameForm, agreeing
from transflow.languages.lv.transcription import bare, likeness
from transflow.terms.names.given import is_given_name
from transflow.terms.places.declined import place_forms
from transflow.text.letters import CAPITAL, SMALL
from transflow.text.normalise import matching_form, plain_spaces
from transflow.text.patterns import LazyPattern
from transflow.text.remembered import WORDS
from transflow.text.tokens import addresses

HYPHEN = rf"(?:[-‑]|–(?=[^\W\d_]++(?![ \u00a0]{CAPITAL})))"  # pages write „Anna Liepa–Ozola” with a dash, too
ENDING = rf"[^\W\d_]++(?<={SMALL})(?:{HYPHEN}{CAPITAL}[^\W\d_]++)*+"
PART = rf"(?:[dDOL]['’])?{CAPITAL}{ENDING}"
BEGINNING = rf"(?:d|{CAPITAL})"  # of a part or of initials: a class of letters is soon looked for
PARTICLE = r"(?:f[oa]n|v[oa]n|der|de|den|di|da|del|du|dos|el|al|bin|la|le|ten|ter)"
NAME = re.compile(
    rf"(?P<first>{BEGINNING}(?<![\w.@/„“\"«-].)(?:(?<={CAPITAL})[a-zžš]?\.(?:[\s‑-]?{CAPITAL}[a-zžš]?\.)*"
    rf"|(?<=[dDOL])['’]{CAPITAL}{ENDING}|(?<={CAPITAL}){ENDING}))"
    rf"(?P<rest>(?:[ \u00a0](?:{CAPITAL}|D[zž])\.(?=[ \u00a0]{CAPITAL})|"
    rf"[ \u00a0](?:{PARTICLE}[ \u00a0]){{0,2}}{PART}){{1,3}})(?![\w@])"
)
AMID_NAME = LazyPattern(rf"[^\s.!?:„“\"][ \u00a0]{CAPITAL}[^\W\d_]*[ \u00a0]$")
WORD = re.compile(r"[^\s]+")
WORD_SIGN = re.compile(r"\w")
SAINT = re.compile(r"\b(?:St\.?|Saint|Sv\.|Svēt(?:ais|ā|o|ajam?|ās|ie))[ \u00a0]$")
CAPITALISED = re.compile(rf"{CAPITAL}(?<![^\W\d_].)[^\W\d_]*")
IMPERATIVE, SHORT = ("iet", "ieties"), 5  # letters: no „Viet”, „Fiet”
CASES: tuple[Case, ...] = ("nom", "gen", "dat", "acc", "loc")
NO_INITIALS = en.NO_INITIALS | lv.NO_INITIALS
BEFORE_NAME = {"lv": lv.TITLE, "en": en.TITLE}
BRACKET = re.compile(r"[ \u00a0][(\[]([^()\[\]\d]{3,60})[)\]]")


class Name(Frozen):
    """A person's full name at `text[start:end]`; `given` and `surname` are its first and last
    part. `forms` are the readings of a Latvian given name by case; none where it is not a usual one."""

    text: str
    start: int
    end: int
    given: str
    surname: str
    has_initials: bool
    forms: tuple[NameForm, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """The parts of the name, as they stand."""
        return tuple(self.text.split())

    def key(self) -> tuple[str, ...]:
        """The letters of the name without case and diacritics."""
        return _key(self.text)


@lru_cache(maxsize=WORDS)
def _key(name: str) -> tuple[str, ...]:
    return tuple(map(bare, name.split()))


def find_names(text: str, tag: str) -> list[Name]:
    """The full names of persons in a text of language `tag`, ascending."""
    found: list[Name] = []
    at = 0
    while match := NAME.search(text, at):
        name = _name(text, match, "lv" if tag == "lv" else "en")
        at = name.end if name else match.start() + len(match["first"])
        if name:
            found.append(name)
    spans = list(addresses(text)) if found else []
    return [each for each in found if not any(start < each.end and each.start < end for start, end in spans)]


def _name(text: str, match: re.Match[str], tag: str) -> Name | None:
    """The name of a person that begins with the match, where it is one."""
    first = match["first"]
    if first.rstrip(".").casefold() in NO_INITIALS:
        return None
    has_initials = first.endswith(".")
    is_given = has_initials or is_given_name(first, tag)
    is_explained = not is_given and tag == "lv" and has_original(text, match.group(), match.end())
    if not (is_given or is_explained or _is_titled(text, match, tag)):
        return None
    if SAINT.search(text, max(0, match.start() - 8), match.start()):
        return None
    if is_explained:
        return name_at(text, match.start(), match.end())
    if has_initials and _begins_sentence(match["rest"], tag):
        return None
    if has_initials and (_is_numbering(text, match, tag) or text.endswith("°", 0, match.start())):
        return None
    forms = () if has_initials or tag != "lv" else _forms(text, match)
    end = _end(text, match, tag, forms)
    if end is None or (tag == "lv" and lv.NAMED_AFTER.match(text, end)):
        return None
    return name_at(text, match.start(), end, forms)


def _forms(text: str, match: re.Match[str]) -> tuple[NameForm, ...]:
    """The readings of a Latvian given name, which may be any case of one that has none, „Ivo”; after „ministra” that
    of a man in the genitive, if there is one."""
    forms = given_name(matching_form(match["first"]))
    if match["first"].endswith(INDECLINABLE):
        return tuple(replace(each, case=case) for each in forms for case in CASES)
    if (
        len(forms) < 2
        or not lv.OF_A_MAN.search(text, max(0, match.start() - 3), match.start())
        or not has_title(text, match.start(), "lv")
    ):
        return forms
    return tuple(each for each in forms if (each.gender, each.case) == ("m", "gen")) or forms


def _is_titled(text: str, match: re.Match[str], tag: str) -> bool:
    """Whether an office or a title stands before what is neither a word nor a place."""
    if not has_title(text, match.start(), tag):
        return False
    first = match["first"]
    is_place = tag == "lv" and matching_form(first) in place_forms()
    return not (is_place or _is_common(first, tag))


def has_title(text: str, start: int, tag: str) -> bool:
    """Whether the word before is an office or a title."""
    before = text[max(0, start - 24) : start].replace("\u00a0", " ")
    return before.endswith(" ") and BEFORE_NAME[tag].search(before, before.rfind(" ", 0, -1) + 1) is not None


def name_at(text: str, start: int, end: int, forms: tuple[NameForm, ...] = ()) -> Name:
    """The name that stands there; its text has plain spaces and hyphens, whatever stands there."""
    name = plain_spaces(text[start:end]).replace("–", "-")
    words = name.split()
    return Name(name, start, end, words[0], words[-1], words[0].endswith("."), forms)


def has_original(text: str, name: str, end: int) -> bool:
    """Whether brackets after the name hold as many words, the last of which sounds like its last."""
    bracket = BRACKET.match(text, end)
    if bracket is None or _is_amid_name(text[: end - len(name)]):
        return False
    words, ours = bracket[1].split(), name.split()
    return len(words) == len(ours) and likeness(ours[-1], words[-1]) >= 0.5 and words[0][0].isupper()


def _is_amid_name(before: str) -> bool:
    """Whether the text ends in a capitalised word that begins no sentence: the name began earlier."""
    return AMID_NAME.search(before[-60:]) is not None


def repeated_names(names: Sequence[Name], text: str, found: list[Name]) -> list[Name]:
    """`found`, and the places where one of `names` stands in the text word for word."""
    if not names:
        return found
    plain = text.replace("\u00a0", " ")
    here = [name for name in dict.fromkeys(each.text for each in names) if name in plain]
    known = list(found)
    taken = {at for each in found for at in range(each.start, each.end)} if here else set()
    for start, end in (span for name in here for span in _whole(name, plain)):
        if taken.isdisjoint(range(start, end)):
            taken.update(range(start, end))
            known.append(name_at(text, start, end))
    return sorted(known, key=lambda each: each.start) if here else known


def _whole(name: str, text: str) -> Iterator[tuple[int, int]]:
    """Where the text says the name, and not as part of longer words."""
    end = 0
    while (start := text.find(name, end)) >= 0:
        end = start + len(name)
        around = text[start - 1 : start] + text[end : end + 1]
        if not WORD_SIGN.search(around):
            yield start, end


def _is_numbering(text: str, match: re.Match[str], tag: str) -> bool:
    """Whether a letter numbers a heading ("A. Assessment", "I. Ievads") or ends the sentence before: "20 °C. Rīgā"."""
    before = text[match.start() - 1] if match.start() else "\n"
    if before == "°":
        return True
    return before == "\n" and len(match["first"]) == 2 and _is_common(match["rest"].split()[0], tag)


def _begins_sentence(rest: str, tag: str) -> bool:
    """Whether a small word follows the letter, which ended the sentence before, or in Latvian what asks to do
    something: "press Ctrl+I. In the menu", „B hepatīts, nevis C. Pārbaudieties”."""
    first = matching_form(rest.split(maxsplit=1)[0])
    is_asking = tag == "lv" and first.endswith(IMPERATIVE) and len(first) > SHORT
    return len(first) > 1 and (is_asking or first in language(tag).function_words)


def _is_common(word: str, tag: str) -> bool:
    lower = matching_form(word)
    return language(tag).knows(lower) or lower in en.NO_SURNAMES


def _end(text: str, match: re.Match[str], tag: str, forms: tuple[NameForm, ...]) -> int | None:
    """Where the name ends: words after it that begin with a capital for another reason are left out."""
    ends = [match.start("rest") + each.end() for each in WORD.finditer(match["rest"])]
    begins = [match.start("rest") + each.start() for each in WORD.finditer(match["rest"])]
    kept: int | None = None
    before = ""
    for begin, end in zip(begins, ends, strict=True):
        word = text[begin:end]
        if word[0].islower() or word.endswith("."):
            continue
        if not _may_be_surname(word, tag, forms, before):
            break
        kept, before = end, word
    return kept


def _may_be_surname(word: str, tag: str, forms: tuple[NameForm, ...], before: str) -> bool:
    """Whether the word may belong to the name, after the one `before` it, if that is not the given name."""
    lower, is_first = matching_form(word), not before
    if tag == "lv":
        if not is_first and lower in place_forms():
            return False  # „Kestutis Budris Rīgā”
        if not language("lv").knows(lower):
            return is_first or not forms or _agrees(lower, forms)
        return _agrees(lower, forms) if forms else is_first or is_given_name(before, tag)  # „Žans Noēls Baro”
    return lower not in en.NO_SURNAMES and (is_first or not language("en").knows(lower))


def _agrees(lower: str, forms: tuple[NameForm, ...]) -> bool:
    """Whether a declined word may be the surname to one of the given name's readings."""
    return any(
        nominative.endswith(("s", "š", "a", "e"))
        for each in forms
        for nominative in agreeing(lower, each.gender, each.case)
    )


def capitalised_words(text: str) -> list[str]:
    """Every word of the text that begins with a capital letter."""
    return CAPITALISED.findall(text)
