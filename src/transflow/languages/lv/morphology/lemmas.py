"""From an inflected word back to the dictionary forms that it may belong to. The lexicon decides which of
them exist."""

from __future__ import annotations

from functools import lru_cache

from transflow.languages.lv.morphology.nouns import is_second_without_i
from transflow.languages.lv.morphology.palatalisation import hardened
from transflow.text.remembered import WORDS

PLAIN: tuple[tuple[str, tuple[str, ...]], ...] = (
    # ending, endings of the dictionary forms on the same stem
    ("a", ("s", "š", "a")),
    ("am", ("s", "š", "a")),
    ("u", ("s", "š", "us", "a")),
    ("ā", ("s", "š", "a", "ais")),
    ("i", ("s", "š", "is", "us", "e")),
    ("iem", ("s", "š", "us")),
    ("us", ("s", "š", "us")),
    ("os", ("s", "š", "us")),
    ("im", ("is",)),
    ("ī", ("is", "s")),
    ("is", ("is", "s")),
    ("um", ("us",)),
    ("ū", ("us",)),
    ("as", ("a", "s", "š")),
    ("ai", ("a", "s", "š")),
    ("ām", ("a", "s", "š", "ais")),
    ("ās", ("a", "s", "š", "ais")),
    ("es", ("e",)),
    ("ei", ("e",)),
    ("em", ("e",)),
    ("ē", ("e",)),
    ("ēm", ("e",)),
    ("ēs", ("e",)),
    ("ij", ("s",)),
    ("īm", ("s",)),
    ("īs", ("s",)),
)
SOFTENED = (
    ("a", ("is",)),
    ("u", ("is", "e", "s", "es")),
    ("i", ("is",)),
    ("iem", ("is",)),
    ("us", ("is",)),
    ("os", ("is",)),
)
WITHOUT_SINGULAR: tuple[tuple[str, tuple[str, ...]], ...] = (
    # the same of nouns that the dictionary has in the plural: svētki, sekas, bailes, durvis
    ("iem", ("i",)),
    ("us", ("i",)),
    ("os", ("i",)),
    ("u", ("i", "as", "es", "is")),
    ("ām", ("as",)),
    ("ās", ("as",)),
    ("ēm", ("es",)),
    ("ēs", ("es",)),
    ("īm", ("is",)),
    ("īs", ("is",)),
)
ADJECTIVE_ENDINGS = "ajiem ajām ajos ajās ajam ajai ajā ais iem ām os ās am ai ie us as ā o a u i s š".split()
REFLEXIVE_NOUNS = ("šanās", "šanos", "šanām")
REFLEXIVE_VERBS = (  # ending, that of the plain verb
    ("os", "u"), ("as", "a"), ("ies", "i"), ("amies", "am"), ("aties", "at"), ("āmies", "ām"), ("sies", "s"),
)  # fmt: skip
CONJUGATIONS: tuple[tuple[str, tuple[str, ...]], ...] = (
    # infinitive, endings on its stem without theme: second and third conjugation
    ("ot", ("oju", "o", "ojam", "ojat", "oja", "oji", "ojām", "ojāt", "ošu", "os", "osi", "osim", "osiet")),
    ("āt", ("āju", "ā", "ājam", "ājat", "āja", "āji", "ājām", "ājāt", "āšu", "ās", "āsi", "āsim", "āsiet")),
    ("āt", ("u", "i", "a", "ām", "āt")),
    ("ēt", ("ēju", "ē", "ējam", "ējat", "ēja", "ēji", "ējām", "ējāt", "ēšu", "ēs", "ēsi", "ēsim", "ēsiet")),
    ("ēt", ("u", "i", "", "am", "at")),
    ("īt", ("īju", "ī", "ījam", "ījat", "īja", "īji", "ījām", "ījāt", "īšu", "īs", "īsi", "īsim", "īsiet")),
    ("īt", ("u", "i", "a", "ām", "āt")),
)
VERB_TAILS = ("tu", "šot", "jot", "jis", "jusi", "juši", "jušas", "damies", "dams")


@lru_cache(maxsize=WORDS)
def lemmas(word: str) -> frozenset[str]:
    """Dictionary forms of nouns, adjectives, adverbs, participles and regular verbs that `word` (in
    matching form) may be a form of, itself among them; many of them do not exist."""
    found = {word}
    found |= _nouns(word)
    found |= _adjectives(word)
    found |= _verbs(word)
    for prefix in ("ne", "jā", "vis"):
        if word.startswith(prefix) and len(word) > len(prefix) + 3:
            found |= _adjectives(word[len(prefix) :]) | _verbs(word[len(prefix) :])
    return frozenset(found)


def _nouns(word: str) -> set[str]:
    """The nominatives of nouns of which the word may be a case, whether they exist or not."""
    found = {word[:-5] + "šanās" for ending in REFLEXIVE_NOUNS if word.endswith(ending)}
    for ending, endings in PLAIN:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 1:
            found.update(stem + each for each in endings)
            if is_second_without_i(stem + "s"):
                found.add(stem + "s")
    for ending, endings in SOFTENED:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 1:
            for hard in hardened(stem):  # itself among them: mērķa, upuriem, viesus, kartu
                found.update(hard + each for each in endings)
                found.update({hard + "s"} if is_second_without_i(hard + "s") else ())
    for ending, endings in WITHOUT_SINGULAR:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 2:  # not of "Laos"
            found.update(stem + each for each in endings)
    return found


def _adjectives(word: str) -> set[str]:
    found: set[str] = set()
    if word.endswith("āk"):
        found.update(word[:-2] + each for each in ("s", "š", "i"))
    for ending in ADJECTIVE_ENDINGS:
        stem = word.removesuffix(ending)
        if stem == word or len(stem) < 3:
            continue
        for base in {stem, stem.removesuffix("āk")}:
            found.update((base + "s", base + "ais"))
            if base[-1:] in ("ļ", "ņ", "š", "ž", "j"):
                found.add(base + "š")
        found |= _infinitives_of_participle(stem)
    return found


def _infinitives_of_participle(stem: str) -> set[str]:
    """pieņemt-s → pieņemt, strādājoš-s → strādāt, maksājam-s → maksāt, strādājuš-i → strādāt."""
    if stem.endswith("t"):
        return {stem, stem + "ies"}
    for tail in ("još", "jam", "juš"):
        if stem.endswith(tail) and stem[-len(tail) - 1 : -len(tail)] in tuple("oāēī"):
            return {stem.removesuffix(tail) + "t"}
    for tail in ("oš", "ām", "am", "uš"):
        base = stem.removesuffix(tail)
        if base != stem and len(base) > 1:
            return {base + theme for theme in ("ēt", "īt", "āt", "t")}
    return set()


def _verbs(word: str) -> set[str]:
    found: set[str] = set()
    plain = [(word.removesuffix(end) + other, "ies") for end, other in REFLEXIVE_VERBS if word.endswith(end)]
    for form, tail in [(word, ""), *plain]:
        for infinitive, endings in CONJUGATIONS:
            for ending in endings:
                base = form.removesuffix(ending) if ending else form
                if (base != form or not ending) and len(base) > 2:
                    found.add(base + infinitive + tail)
        for ending in VERB_TAILS:
            if form.endswith(ending) and len(form) > len(ending) + 2:
                found.add(form.removesuffix(ending) + "t" + tail)
    return found
