"""Which words are certainly Latvian: those of the lexicon in any of their forms, names aside. Diacritics
count: "gads" is a word, "gāds" is none."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from transflow.languages.lexicon import entries
from transflow.languages.lv.morphology.lemmas import ADJECTIVE_ENDINGS, lemmas
from transflow.languages.lv.words import FUNCTION_WORDS
from transflow.text.remembered import WORDS

PRESENT = frozenset("u am at ot".split()) | {"oš" + each for each in ADJECTIVE_ENDINGS}
PRESENT_IN_A = PRESENT | frozenset("i a ām āt".split()) | {"ām" + each for each in ADJECTIVE_ENDINGS}
PRESENT_BARE = PRESENT | frozenset("i".split()) | {"am" + each for each in ADJECTIVE_ENDINGS}
PRESENT_IN_VOWEL = frozenset("ju jam jat jot".split()) | {
    suffix + each for suffix in ("još", "jam") for each in ADJECTIVE_ENDINGS
}
PRESENT_REFLEXIVE = frozenset("os ies as ās amies āmies aties āties oties".split())
PAST = frozenset("u i a ām āt is usi uši ušas ušu ušus ušiem ušām ušo ušais ušā ušie".split())
PAST_REFLEXIVE = frozenset("os ies ās āmies āties usies ušies ušās".split())
INFINITIVE = frozenset("t šu si s sim siet tu dams dama dami damas".split()) | {
    "t" + each for each in ADJECTIVE_ENDINGS
}
VERBAL_NOUN = frozenset("šan" + each for each in ("a", "as", "ai", "u", "ā", "ām", "ās"))
FUTURE_IN_I = frozenset("īšu īs īsi īsim īsiet".split())  # of verbs in -st, -zt: nesīs, vedīsim, griezīs
FUTURE_IN_I_REFLEXIVE = frozenset("īšos īsies īsimies īsieties".split())
INFINITIVE_REFLEXIVE = frozenset("ties tos šos sies simies sieties damies".split())
VERBAL_NOUN_REFLEXIVE = frozenset("šanās šanos šanām".split())
FINITE = frozenset(
    "u i a ām am at āt ju jam jat os ies as ās amies āmies aties āties šu si s sim siet šos sies simies".split()
) | {"sieties", *FUTURE_IN_I, *FUTURE_IN_I_REFLEXIVE}
PREFIXES = tuple("aiz ap at ie iz no pa pār pie sa uz".split())
CONDITIONAL = frozenset(("tu", "tos"))
LONGEST = 8
COMMAND = frozenset(("", "iet"))  # "nāc", "nāciet"
COMMAND_REFLEXIVE = frozenset(("ies", "ieties"))
OF_BEING = {"ir": "es", "nav": "nees"}
SOFT_TO_PLAIN = (("ļ", "l"), ("bj", "b"), ("pj", "p"), ("mj", "m"), ("vj", "v"), ("k", "c"), ("g", "dz"))
SHORTEST_DERIVED = {"jā": 5, "ne": 6}  # "jāsāk", but not "never"

Endings = frozenset[str]


@lru_cache(maxsize=WORDS)
def knows(word: str) -> bool:
    """Whether a word in matching form is certainly a Latvian one."""
    if word in FUNCTION_WORDS:
        return True
    return len(word) > 1 and (
        not lemmas(word).isdisjoint(_dictionary()) or _is_verb(word) or _is_derived_verb(word)
    )


def _is_derived_verb(word: str) -> bool:
    """Whether it is a verb that is negated, or in the debitive: "nesniedza", "jāsniedz"."""
    return len(word) >= SHORTEST_DERIVED.get(word[:2], len(word) + 1) and _is_verb(word[2:])


def _is_verb(word: str) -> bool:
    stems = _stems()
    splits = range(max(2, len(word) - LONGEST), len(word) + 1)
    return word in _thirds() or any(
        word[at:] in endings for at in splits for endings in stems.get(word[:at], ())
    )


@lru_cache(maxsize=WORDS)
def is_finite(word: str) -> bool:
    """Whether a word in matching form may be a verb of the lexicon in a person of the present, past or future."""
    return any(each in _thirds() or _ends_as_verb(each, FINITE) for each in _without_prefix(word))


def _without_prefix(word: str) -> Iterator[str]:
    """The word, and what is left of it after a prefix of verbs: "izrāda", "rāda"."""
    yield word
    yield from (word[len(each) :] for each in PREFIXES if word.startswith(each) and len(word) > len(each) + 2)


@lru_cache(maxsize=WORDS)
def is_conditional(word: str) -> bool:
    """Whether a word in matching form may be a verb of the lexicon in the conditional, as a participle looks."""
    return _ends_as_verb(word, CONDITIONAL)


def _ends_as_verb(word: str, allowed: frozenset[str]) -> bool:
    stems = _stems()
    splits = range(max(2, len(word) - LONGEST), len(word))
    return any(
        word[at:] in allowed and word[at:] in endings for at in splits for endings in stems.get(word[:at], ())
    )


@lru_cache(maxsize=1)
def _dictionary() -> frozenset[str]:
    """The lexicon's lemmas of one word that are not names."""
    return frozenset(
        entry.lemma for entry in entries() if " " not in entry.lemma and entry.lemma == entry.lemma.lower()
    )


@lru_cache(maxsize=1)
def adjectives() -> frozenset[str]:
    """The lexicon's adjectives, in the dictionary form."""
    return frozenset(entry.lemma for entry in entries() if entry.pos == "adj")


@lru_cache(maxsize=1)
def nouns() -> frozenset[str]:
    """The lexicon's nouns, names aside, in the dictionary form."""
    return frozenset(entry.lemma for entry in entries() if entry.pos == "n")


@lru_cache(maxsize=1)
def denying_by_nature() -> frozenset[str]:
    """The lexicon's nouns, adjectives and adverbs that begin with "ne", in the dictionary form: „neziņa”, „netīrs”."""
    return frozenset(
        entry.lemma
        for entry in entries()
        if entry.lemma.startswith("ne") and entry.pos in ("n", "adj", "adv")
    )


@lru_cache(maxsize=1)
def _thirds() -> frozenset[str]:
    """The third persons that the lexicon gives of its verbs."""
    return frozenset(part for entry in entries() for part in entry.parts)


@lru_cache(maxsize=1)
def _stems() -> Mapping[str, list[Endings]]:
    """The stems of verbs, each with the endings it takes."""
    found: dict[str, list[Endings]] = {}
    for entry in entries():
        if entry.pos == "v":
            for stem, endings in _stems_of(entry.lemma, entry.parts):
                found.setdefault(stem, []).append(endings)
    return found


def _stems_of(lemma: str, parts: tuple[str, ...]) -> Iterator[tuple[str, Endings]]:
    """The stems of a verb, by its third persons in the present and the past where the lexicon gives them."""
    is_reflexive = lemma.endswith("ties")
    stem = lemma.removesuffix("ies").removesuffix("t")
    yield stem, INFINITIVE_REFLEXIVE if is_reflexive else INFINITIVE
    of_noun = stem[:-1] if stem.endswith(("s", "z")) else stem  # "griezt", but "griešana"
    yield of_noun, VERBAL_NOUN_REFLEXIVE if is_reflexive else VERBAL_NOUN
    if len(parts) == 2 and is_reflexive:
        yield parts[0][:-2], PRESENT_REFLEXIVE
        yield _stem_of_command(lemma, *parts), COMMAND_REFLEXIVE
        yield from _past_stems(parts[1][:-2], PAST_REFLEXIVE, "ies")
    elif len(parts) == 2:
        yield _present_stem(lemma, parts[0])
        yield _stem_of_command(lemma, *parts), COMMAND
        yield from _past_stems(parts[1].removesuffix("a"), PAST, "is")
    if len(parts) == 2 and stem.endswith(("s", "z")):
        past = parts[1].removesuffix("ās" if is_reflexive else "a")
        yield past, FUTURE_IN_I_REFLEXIVE if is_reflexive else FUTURE_IN_I


def _past_stems(stem: str, endings: Endings, of_participle: str) -> Iterator[tuple[str, Endings]]:
    """With the participles in which k and c, g and dz alternate: "lika", "licis"; "sniedza", "sniegusi"."""
    yield stem, endings
    for hard, soft in (("k", "c"), ("g", "dz")):
        if stem.endswith(soft):
            yield stem.removesuffix(soft) + hard, endings
        elif stem.endswith(hard):
            yield stem.removesuffix(hard) + soft, frozenset({of_participle})


def _stem_of_command(lemma: str, present: str, past: str) -> str:
    """By the third persons: "cel" of "ceļ", "spied" of "spiež, spieda", "rakst" of "raksta"."""
    if present in OF_BEING:
        return OF_BEING[present]
    stem = present.removesuffix("as")
    if _is_of_going(lemma, stem):
        return stem[:-3] + "ej"
    if stem.endswith(("a", "ās")):
        return stem.removesuffix("ās").removesuffix("a")
    if stem[-1:] in "āēīoū":
        return stem + "j"
    if stem.endswith(("š", "ž")):
        return stem[:-1] + past[len(stem) - 1 : len(stem)]
    for soft, plain in SOFT_TO_PLAIN:
        if stem.endswith(soft):
            return stem.removesuffix(soft) + plain
    return stem


def _is_of_going(lemma: str, present: str) -> bool:
    """Whether it is a form of „iet”, „aiziet” or „apieties”, which are their own third persons; „šķiet” is of
    „šķist”."""
    return present.endswith("iet") and lemma.removesuffix("ies") == present


def _present_stem(lemma: str, third: str) -> tuple[str, Endings]:
    if _is_of_going(lemma, third):  # aizeju, aizejot
        return third[:-3] + "ej", PRESENT_BARE | {""}
    if third.endswith("a"):
        return third[:-1], PRESENT_IN_A
    return third, PRESENT_IN_VOWEL if third[-1:] in "āēīoū" else PRESENT_BARE
