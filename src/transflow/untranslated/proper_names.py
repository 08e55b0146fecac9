"""What is a name of a person, a place or a product, and words that only look like one."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache

from transflow.languages import language
from transflow.languages.lexicon import entries_of
from transflow.languages.lv.bodies_and_offices import BODIES_AND_PEOPLE
from transflow.languages.lv.morphology.given_names import given_name
from transflow.terms.names.found import find_names
from transflow.terms.places.declined import is_where, place_forms
from transflow.text.normalise import matching_form
from transflow.text.patterns import LazyPattern
from transflow.text.tokens import words

SHORTEST_WORD, SHORTEST_STEM, LONGEST_ENDING = 6, 5, 3  # letters
DEFINITE = ("tie", "ušie", "tais", "ušais")  # „aizturētie”, which no name is
LAST = "\U0010ffff"  # after all other letters
HEAD = LazyPattern(r"(?:\A|[.!?…][”“»\")]*\s)[ „“”«\"'‘–—-]*(?=\w)")  # of a sentence


def is_product(tokens: list[str]) -> bool:
    """Whether English words are a product's name: capitals throughout, and an abbreviation: "Face ID"."""
    has_abbreviation = any(each.isupper() and len(each) > 1 for each in tokens)
    return has_abbreviation and all(each[0].isupper() for each in tokens)


def says_where(tokens: list[str]) -> bool:
    """Whether one of the words is a place in the case that says where: „Vizīte Kuldīgā”."""
    return any(each[0].isupper() and is_where(matching_form(each)) for each in tokens)


def is_person_with_title(text: str) -> bool:
    """Whether a Latvian word, no label ("Foto:"), stands beside a person's name: "Ministrs Jānis Kalniņš"."""
    names = find_names(text, "lv") if ":" not in text else []
    rest = [word for word in words(text) if not any(name.start <= word.start < name.end for name in names)]
    return bool(names) and any(_is_latvian_noun(matching_form(word.text)) for word in rest)


def _is_latvian_noun(word: str) -> bool:
    return language("lv").knows(word) and not language("en").knows(word) and not given_name(word)


def is_no_name(form: str, own: str) -> bool:
    """Whether a word is a Latvian noun in another form than a name has at the head of an English sentence, or one
    that is no name in any form: "Policija"."""
    if form in BODIES_AND_PEOPLE:
        return True
    found = entries_of(form)
    is_noun = bool(found) and all(each.pos == "n" and each.lemma != form for each in found)
    return is_noun and len(form) > 5 and not language(own).knows(form) and not given_name(form)


def is_form_of_a_word(form: str, own: str, counterpart: str) -> bool:
    """Whether a word at the head of an English sentence is a Latvian one of which the counterpart has a form that is no
    name: „Vecākus” and "Vecāki are urged"."""
    if len(form) < SHORTEST_WORD or form in place_forms() or given_name(form):
        return False
    if not language("lv").knows(form) or language(own).knows(form):
        return False
    stem = form[: max(SHORTEST_STEM, len(form) - LONGEST_ENDING)]
    forms = _forms_of_words(counterpart)
    like = forms[bisect_left(forms, stem) : bisect_left(forms, stem + LAST)]
    return any(each != form or form.endswith(DEFINITE) for each in like)


@lru_cache(maxsize=64)  # each sentence of a paragraph asks about the same
def _forms_of_words(text: str) -> tuple[str, ...]:
    """The forms of the words that are no names: those in lower case, and those at the head of a sentence; in order."""
    heads = {match.end() for match in HEAD.finditer(text)}
    plain = (each.text for each in words(text) if each.text[0].islower() or each.start in heads)
    return tuple(sorted(set(map(matching_form, plain))))
