"""Which words of a Latvian text deny: negated verbs and pronouns for certain, and whatever else may say no."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from transflow.languages.lexicon import entries_of
from transflow.languages.lv import denying_words as denying
from transflow.languages.lv.morphology.knows import adjectives, denying_by_nature, is_conditional, is_finite
from transflow.languages.lv.morphology.lemmas import lemmas
from transflow.text.clauses import apart, together
from transflow.text.normalise import matching_form
from transflow.text.remembered import WORDS, Remembered
from transflow.text.tokens import Token, matching, word_at, word_texts, words

FAR_BEFORE = 90  # characters before an infinitive that are read
FARTHEST = 4  # words from „nav” to what it denies


@lru_cache(maxsize=WORDS)
def _denies(form: str) -> bool:
    """Whether the word is a negated verb or pronoun; a verb that the lexicon has with its "ne-" is none."""
    if not form.startswith(("ne", "nav")):
        return False
    if denying.SURE.fullmatch(form):
        return True
    if denying.LIMITING.match(form) or denying.NOUN.match(form):
        return False
    if denying.TOLD.fullmatch(form) and not denying.ENCOURAGED.match(form):
        return True
    if _is_negated_verb(form) or (denying.GUESSED.fullmatch(form) and not entries_of(form)):
        return True
    rows = [each for each in entries_of(form) if each.pos != "prop"] if len(form) > 5 else []
    if denying.NO_VERB.fullmatch(form) and not any(
        form[2:] == f"{each.lemma[:-1]}s" != each.lemma for each in rows
    ):
        return False
    return bool(rows) and all(each.pos == "v" and not each.lemma.startswith("ne") for each in rows)


def _is_negated_verb(form: str) -> bool:
    """Whether the word is a verb in the indicative with "ne-" before it, and no form of „neziņa” or „netīrs”."""
    if not is_finite(form[2:]) or denying.IDIOM.match(form):
        return False
    return denying_by_nature().isdisjoint(lemmas(form)) and not (
        (lemmas(form[2:]) & adjectives()) - denying.VERBS_RATHER
    )


def denials(text: str) -> tuple[Token, ...]:
    """The words that certainly deny something, "bez" among them; "bez reģistrācijas nevar", "nav šaubu" and
    "nedrīkst pārsniegt 50" do not."""
    return apart(text, *_denying(text))


def denied_without(text: str) -> tuple[Token, ...]:
    """The words that deny beside "bez": „nevar bez reģistrācijas”."""
    return together(text, *_denying(text))


def _denying(text: str) -> tuple[tuple[Token, ...], tuple[Token, ...]]:
    """The words that certainly deny, and each "bez"."""
    without = matching(denying.WITHOUT, text)
    signs = (word_at(text, each.start()) for each in denying.SIGN.finditer(text))
    found = [each for each in signs if _denies_there(text, each)]
    undone = [each.span() for each in denying.UNDONE.finditer(text)] if found else []
    certain = (
        token
        for token in found
        if not any(start <= token.start < end for start, end in undone)
        and not denying.LIMITED.match(text, token.end)
        and not denying.RESUMED.match(text, token.start)
        and not denying.WHETHER.search(text, 0, token.start)
    )
    return tuple(certain), without


def _denies_there(text: str, token: Token) -> bool:
    """Whether the word denies where it stands: „lai netraucētu” does, „netraucētu darbu” may not; nor may an infinitive
    but where something is asked or decided, „aicina neceļot”, or stands by itself, „- neatstāt”."""
    form = matching_form(token.text)
    if _denies(form) or not form.startswith("ne"):
        return _denies(form)
    if form == denying.NOT_AT_ALL:
        return _stands_for_a_verb(text, token)
    if form.endswith(("tu", "tos")):
        return is_conditional(form[2:]) and (
            denying.FINAL.search(text, 0, token.start) is not None
            or (
                denying.CLAUSE_ENDS.match(text, token.end) is not None
                and denying.SUBJECT.search(text, 0, token.start) is not None
            )
        )
    if not denying.INFINITIVE.fullmatch(form) or denying.ENCOURAGED.match(form) or _is_of_a_verb_in_ne(form):
        return False
    before = text, max(0, token.start - FAR_BEFORE), token.start
    if denying.URGED.search(*before):
        return True
    return denying.BY_ITSELF.search(*before) is not None and _is_infinitive(form.removeprefix("ne"))


def _stands_for_a_verb(text: str, token: Token) -> bool:
    """Whether the word is all that is left of a clause: „graudu raža saruka, dārzeņu – nemaz”."""
    is_last = denying.CLAUSE_ENDS.match(text, token.end) is not None
    return is_last and denying.DASH.search(text, 0, token.start) is not None


def _is_of_a_verb_in_ne(form: str) -> bool:
    """Whether the verb itself begins with "ne": „neitralizēt”."""
    return any(each.pos == "v" and each.lemma.startswith("ne") for each in entries_of(form))


def _is_infinitive(form: str) -> bool:
    """Whether the form is no participle, as „skatoties” and „zinot” are: „lietot” is a verb's own name."""
    return not form.endswith(("ot", "oties")) or any(each.lemma == form for each in entries_of(form))


@lru_cache(maxsize=64)  # asked for several times of one text
def saying_no(text: str) -> tuple[Token, ...]:
    """All words that deny, "bez" among them, whatever stands beside them."""
    signs = (word_at(text, each.start()) for each in denying.SIGN_OR_BEZ.finditer(text))
    return tuple(
        each for each in signs if _says_no_there(text, each) and not denying.RESUMED.match(text, each.start)
    )


def _says_no_there(text: str, token: Token) -> bool:
    return _says_no[token.text] or (token.text == denying.NOT_AT_ALL and _stands_for_a_verb(text, token))


def denied(text: str) -> Iterator[tuple[Token, Token]]:
    """Each word that denies a verb or an adjective, with it: „nav” and „pieejama”, „neattiecas” twice."""
    tokens = words(text)
    for at, token in enumerate(tokens):
        form = matching_form(token.text)
        if denying.AUXILIARY.fullmatch(form):
            for each in tokens[at + 1 : at + 1 + FARTHEST]:
                if denying.CLAUSE.search(text, token.end, each.start):
                    break
                following = matching_form(each.text)
                rows = () if denying.BETWEEN.fullmatch(following) else entries_of(following)
                if rows and (rows[0].pos in ("v", "adj") or denying.TO_DO.match(text, each.start)):
                    yield token, each
                    break
        elif len(form) > 5 and form.startswith("ne") and _denies(form) and entries_of(form[2:]):
            yield token, token
            if at and denying.BEFORE_VERB.search(text, 0, token.start):
                yield token, tokens[at - 1]


def is_general(word: str) -> bool:
    """Whether the word may deny any word near it, as „nav” and „nepieļaujot”; „nelikumīgs” and „negadījums”, which the
    lexicon has with their „ne-”, deny nothing else."""
    return _may_deny_any[word]


def is_declined(word: str) -> bool:
    """Whether the word is a participle or a noun with „ne-” before it, „nepavadītā”, which says what something is."""
    form = matching_form(word)
    return denying.DECLINED.fullmatch(form) is not None and not _denies(form)


def _is_general(word: str) -> bool:
    form = matching_form(word)
    if form in denying.GENERAL or _denies(form):
        return True
    if denying.LIMITING.match(form):
        return False
    own = [
        each for each in entries_of(form) if each.lemma.startswith("ne") and each.pos in ("n", "adj", "adv")
    ]
    if form.endswith(("ot", "oties")):
        own = [each for each in own if each.lemma == form]  # „nekavējoties”, and no „nepazīstot”
    return form.startswith("ne") and not own


def may_deny(text: str) -> bool:
    """Whether any word may say no, also by its meaning alone."""
    return any(map(_may_deny.__getitem__, word_texts(text)))


_may_deny_any = Remembered(_is_general, WORDS)
_may_deny = Remembered[str, bool](lambda word: denying.MAY.fullmatch(matching_form(word)) is not None, WORDS)
_says_no = Remembered[str, bool](
    lambda word: (
        word.lower() in ("bez", "ne", "nedz", "nevis")
        or _denies(matching_form(word))
        or denying.CONVERB.fullmatch(matching_form(word)) is not None
    ),
    WORDS,
)
