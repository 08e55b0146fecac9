"""How a concept is, may be, or seems to be said in a text of the other language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from transflow.languages import language
from transflow.languages.designations import Word, plain, readings
from transflow.languages.en.variants import head_index, plural
from transflow.model import Concept, Designation
from transflow.terms.claims import designation_forms, looks_like_abbreviation
from transflow.terms.folding import fold
from transflow.text.tokens import whole

OF = re.compile(r"\s(?:of|for)\s(?:the\s)?")
DOTTED = re.compile(r"[A-Z](?<!\w.)\.(?:[A-Z]\.)+(?= )")  # U.N. General Assembly


def approved(concept: Concept, tag: str) -> str | None:
    """The approved rendering in the language, as one would print it."""
    names = concept.names(tag) or concept.names(tag, abbreviations=True)
    return plain(names[0].text) if names else None


class Searched(NamedTuple):
    """A text in which names are looked for, as it stands and folded."""

    text: str
    folded: str


@lru_cache(maxsize=1024)  # one name after another is looked for in it
def searched(text: str) -> Searched:
    """The text made ready to look for names in it, abbreviations without their full stops."""
    text = DOTTED.sub(lambda match: match[0].replace(".", ""), text)
    return Searched(text, fold(text).text)


def is_named(concept: Concept, tag: str, text: str) -> bool:
    """Whether any approved name or abbreviation of the concept stands in `text`, in any form."""
    return is_named_in(searched(text), concept, tag)


def is_named_in(there: Searched, concept: Concept, tag: str) -> bool:
    """Whether any approved name or abbreviation of the concept stands in a text made ready by `searched`."""
    names = concept.names(tag, abbreviations=True)
    return any(_stands_in(each, concept, there.text, there.folded) for each in names)


def is_named_turned(concept: Concept, tag: str, text: str) -> bool:
    """Whether an English name of several words stands turned round: "the Traffic Unit of the State Police"."""
    names = [plain(each.text).split() for each in concept.names(tag)] if tag == "en" else []
    folded = text.casefold()
    said = (name for name in names if all(word.casefold() in folded for word in name))
    return any(re.search(turned, text, re.IGNORECASE) for name in said for turned in _turned(name))


def _turned(name: Sequence[str]) -> Iterator[str]:
    """A pattern for each way to turn a name round: its last words of its first ones."""
    for at in range(1, len(name)):
        owner, owned = (re.escape(" ".join(part)) for part in (name[:at], name[at:]))
        yield rf"\b{owned}\sof\s(?:the\s)?{owner}\b"


def head_words(concept: Concept, tag: str) -> frozenset[str]:
    """The head nouns of the approved names, singular and plural, by which a text may go on to call it
    ("the Ministry")."""
    return frozenset().union(*(_heads(each.text, tag) for each in concept.names(tag)))


@lru_cache(maxsize=4_000)
def _heads(name: str, tag: str) -> frozenset[str]:
    """The head nouns of a name."""
    return frozenset(form for reading in readings(name)[:1] for form in _head_forms(reading.words, tag))


def _head_forms(words: tuple[Word, ...], tag: str) -> set[str]:
    if tag == "en":
        at = head_index(words)
        is_pair = at > 1 and words[at - 1].core == "and"  # "Opera and Ballet"
        heads = {words[at].core, words[at - 2].core} if is_pair else {words[at].core}
        return heads | set(map(plural, heads))
    return {" ".join(form) for form in language(tag).forms(words[-1].core)}


def _stands_in(designation: Designation, concept: Concept, text: str, folded: str) -> bool:
    name = plain(designation.text)
    if looks_like_abbreviation(name):
        return name in text and (is_bounded(name, text) or is_bounded(f"{name}s", text))
    if any(form in folded and is_bounded(form, folded) for form in forms_of(concept, designation)):
        return True
    return designation.language == "en" and (_stands_in_a_row(name, text) or _stands_with_owner(name, text))


def _stands_in_a_row(name: str, text: str) -> bool:
    """Whether an English name shares its head with others: "the Ministries of Defence and the Interior"."""
    of = OF.search(name)
    heads = _plural_head(name[: of.start()]) if of else ""
    if not of or heads not in text:
        return False
    others = r"(?:of|for)\s[^.;:()]{1,80}?(?:,|\band|\bor)\s(?:(?:of|for)\s)?(?:the\s)?"
    return re.search(rf"\b{re.escape(heads)}\s{others}{re.escape(name[of.end() :])}(?!\w)", text) is not None


def _stands_with_owner(name: str, text: str) -> bool:
    """Whether an English name has before its last part whose that is: "Chair of the Hospital's Management Board"."""
    head, _, owned = name.partition(" of the ")
    if not owned or head not in text or owned not in text:
        return False
    owner = r"(?:its|their|our|[^.;:()]{1,80}?(?:['’]s|s['’]))"
    return re.search(rf"\b{re.escape(head)}\sof\s{owner}\s{re.escape(owned)}(?!\w)", text) is not None


@lru_cache(maxsize=4_000)
def _plural_head(words: str) -> str:
    """The head of a name in the plural, with its capital: "Ministries"."""
    head = words.rsplit(maxsplit=1)[-1]
    return head[:1] + plural(head.casefold())[1:]


def is_bounded(form: str, text: str) -> bool:
    """Whether the form stands in the text as whole words."""
    return any(whole(form, text))


def forms_of(concept: Concept, designation: Designation) -> frozenset[str]:
    """The folded forms of a designation, office variants included."""
    return _forms_of(designation, concept.category)


@lru_cache(maxsize=4_000)
def _forms_of(designation: Designation, category: str) -> frozenset[str]:
    return designation_forms(Concept((designation,), category), designation, language(designation.language))
