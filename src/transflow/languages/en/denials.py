"""English words that deny: "not" and its kin for certain, and whatever else may say no."""

from __future__ import annotations

import re

from transflow.languages.lexicon import is_english
from transflow.text.normalise import matching_form
from transflow.text.remembered import Remembered
from transflow.text.tokens import Token, word_texts, words

# In every text that denies something, and soon looked for.
SIGN = re.compile(r"[Nn](?i:o(?:t|r|ne|body|where|[ -](?:longer|one))|ever|either|['’]t)")
SURE = frozenset("not never cannot nobody none nothing nor neither nowhere".split())
NO_LONGER = re.compile(r"no[ -](?:longer|one)\b", re.IGNORECASE)
WITHOUT = re.compile(
    r"\bwithout(?!\s+(?:prejudice|doubt|a\s+doubt|exception|question|parent|end))\b", re.IGNORECASE
)
SHORT_NOT = re.compile(r"\w+n['’]t")
MAY = re.compile(
    r"no|non|without|fail\w*|lack\w*|refus\w+|prohibit\w*|forbid\w*|ban|bans|banned|unless|except\w*|deni\w+|deny\w*|few\w*"
    r"|little|hardly|scarcely|barely|rarely|seldom|only|instead|rather|free|avoid\w*|prevent\w*|exclu\w*|miss\w*"
    r"|reject\w*|yet|stop\w*|until|too|absen\w+|void|against|beyond|\w+less|exempt\w*|waive\w*|halt\w*|refrain\w*"
    r"|lose|loses|losing|loss\w*|ceas\w+|remain\w*|aside|beside\w*|far|ignor\w+|oblivious|wast\w+|struggl\w+|vain|short"
    r"|zero|nil|ruled|worse\w*|less|declin\w+|barred|withh\w+|otherwise|oppos\w+|unlike\w*|off|resist\w*|betray\w*|invalid\w*|poor\w*"
    r"|violat\w+|breach\w*|spar(?:e|ed|ing)|scrap\w*|cancel\w*|wrong\w*|bad\w*|doubt\w*|hard|difficult\w*|stay\w*|overlook\w*"
    r"|closed|differ\w*|ended|sub|minus|anti|other|reluctan\w+|sick|strang\w+|neglect\w*|subject|limit\w*|maximum|pending"
    r"|confidential\w*|secre\w+|withdr\w+|mandatory|compulsory|obligatory|required|certain\w*|sure\w*|clear\w*|obvious\w*"
    r"|evident\w*|final|abroad|foreign\w*|still|safe\w*|escap\w+|hidden|conceal\w*|suspend\w*|drop|drops|dropped|fr[eo]ez\w*"
    r"|froze|frozen|expir\w+|vacant|persist\w*|linger\w*|stood|standstill|same|offline|empt\w+"
)
QUALIFIED = re.compile(  # "not exceed", "not only"; "not without", "not before June", "could not agree more"
    r"\s(?:to\s|be\s)?(?:exceed|surpass|less|fewer|later|earlier|older|younger|only|just|merely|yet|least|forget)"
    r"|[^.;:]*?\b(?:more|without|before|until|unless)\b|\s(?:[a-z]+\s){0,3}(?:\w+er|less)\sthan\s[^.;:,]{0,25}\d",
    re.IGNORECASE,
)
PREFIX = re.compile(r"(?:un|in|im|il|ir|dis|mis|non)(?P<rest>\w{3,})")
NO_PREFIX = frozenset(  # words that begin so and deny nothing
    """
    into inside insider income increase increases increased increasing indeed input inform informs informed
    information inland inspire interest interests include instant insight instance intent intend intense interior
    intern internal under understand unit united units union until unto image important import imports imported
    improve improved impress press inquiry invest inborn indoor infer mission dispatch display discover distant
    distance discuss district indicate insert install industry invite initial
    """.split()
)


def denials(text: str) -> tuple[Token, ...]:
    """The words that certainly deny something, "without" among them; "not more than" and "not only" do not, nor
    "cannot do without"."""
    without = tuple(Token(each[0], *each.span()) for each in WITHOUT.finditer(text))
    if not SIGN.search(text):
        return without
    denying = [
        token
        for token in words(text)
        if _denies(matching_form(token.text)) or NO_LONGER.match(text, token.start)
    ]
    if without:
        return () if denying else without
    return tuple(token for token in denying if not QUALIFIED.match(text, token.end))


def may_deny(text: str) -> bool:
    """Whether any word may say no, be it by its meaning or by a prefix."""
    return any(_may_deny[word] for word in word_texts(text))


def _denies(form: str) -> bool:
    return form in SURE or SHORT_NOT.fullmatch(form) is not None


def _has_part_that_may(word: str) -> bool:
    return any(map(_part_may_deny, matching_form(word).split("-")))


_may_deny = Remembered(_has_part_that_may, 20_000)


def _part_may_deny(form: str) -> bool:
    if _denies(form) or MAY.fullmatch(form):
        return True
    prefixed = PREFIX.fullmatch(form) if form not in NO_PREFIX else None
    return prefixed is not None and is_english(prefixed["rest"])
