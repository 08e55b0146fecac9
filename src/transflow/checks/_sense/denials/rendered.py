"""Whether the other text tells at all of what one denies: who says it by other words, "was confined to" for
„neizplatījās”, has lost no denial, and a slip leaves the rest of its sentence as close as it was."""

from __future__ import annotations

from transflow.checks._linked import Read, stems_of
from transflow.checks._sense.denials.otherwise import stems_at
from transflow.checks._sense.denials.undenied import meant_by
from transflow.languages import language, table
from transflow.languages.tables.negation import Negation
from transflow.languages.tables.otherwise import Otherwise
from transflow.text.normalise import matching_form
from transflow.text.tokens import Token

LONG = 4  # letters of a word that tells what a sentence is about
DOUBT = 5  # words that count as not rendered, so that a few prove nothing
MORE_DOUBT = 10  # where the lexicon has the word that is denied, and none of what it may mean stands there
NEXT = 2  # words after one that denies, of which it may deny either
FEWEST = 2  # words of the other text, where all of them render some
CLOSE = 0.5  # of the words of both sentences, which are rendered where one stays close to the other
FEWEST_OF_BOTH, NEAR = 4, 0.4  # of them, where a verb says that what is denied is so


def is_told(ours: Read, theirs: Read, denials: tuple[Token, ...]) -> bool:
    """Whether what one of the words denies stands there, or so much else that it must stand there in a word that the
    lexicon lacks; of a language that has none, nothing is asked."""
    if not (any(ours.stems) and any(theirs.stems)):
        return True
    heard = stems_at(theirs, range(len(theirs.tokens))).union(
        *(_renderings(theirs, each) for each in theirs.tokens)
    )
    if any(_denied_by(ours, each) & heard or _is_made_a_duty(ours, theirs, each) for each in denials):
        return True
    if table(Otherwise, theirs.tag).pro_form.search(theirs.text):
        return False
    return _is_close(ours, theirs, denials)


def is_asserted(ours: Read, theirs: Read, denials: tuple[Token, ...]) -> bool:
    """Whether the other text says that it is so, "did matter", or has more verbs that say what is, where these deny
    by themselves, and words beside them that tell of the same: „ražotājs bija norādīts” for "the manufacturer was not
    named"."""
    words = table(Otherwise, theirs.tag)
    if words.pro_form.search(theirs.text):
        return False
    return words.emphatic.search(theirs.text) is not None or _asserts_more(ours, theirs, denials)


def _asserts_more(ours: Read, theirs: Read, denials: tuple[Token, ...]) -> bool:
    here, there = (table(Negation, side.tag) for side in (ours, theirs))
    if not there.has_concord and not all(here.auxiliary.match(ours.text, each.start) for each in denials):
        return False
    said = max(0, len(here.asserting.findall(ours.text)) - len(denials))
    if len(there.asserting.findall(theirs.text)) <= said:
        return False
    (rendered, told), (answered, heard) = shared(ours, theirs, denials), shared(theirs, ours, ())
    return rendered + answered >= max(FEWEST_OF_BOTH, NEAR * (told + heard))


def _is_made_a_duty(ours: Read, theirs: Read, denial: Token) -> bool:
    """Whether "not obligatory" is what the other text demands: "must vote"."""
    return _is_of_duty(ours, denial) and table(Otherwise, theirs.tag).bound.search(theirs.text) is not None


def said_as_duty(ours: Read, theirs: Read, denials: tuple[Token, ...]) -> int:
    """How many words of theirs that may deny say what somebody must, „obligāts”, where the words of ours deny that:
    "need not"."""
    if not all(_is_of_duty(ours, each) for each in denials):
        return 0
    duties = (each[0] for each in table(Otherwise, theirs.tag).bound.finditer(theirs.text))
    return sum(map(table(Negation, theirs.tag).may_deny, duties))


def _is_of_duty(ours: Read, denial: Token) -> bool:
    not_bound = table(Otherwise, ours.tag).not_bound.finditer(ours.text)
    return any(each.start() <= denial.start < each.end() for each in not_bound)


def _denied_by(ours: Read, denial: Token) -> frozenset[str]:
    """The stems of what the word denies; of the next two where nobody knows better, "ask" of "no longer ask"."""
    pairs = table(Negation, ours.tag).denied(ours.text)
    denied = next((each for other, each in pairs if other == denial), None)
    if denied == denial or (denied is None and table(Negation, ours.tag).by_prefix(denial.text)):
        return meant_by(ours, denial) | _renderings(ours, denial)
    if denied is None:
        small = language(ours.tag).function_words
        after = [each for each in ours.tokens if each.start > denial.start and each.text.lower() not in small]
        return frozenset().union(*(_meant(ours, each) for each in after[:NEXT] or [denial]))
    return _meant(ours, denied)


def _meant(side: Read, token: Token) -> frozenset[str]:
    return _renderings(side, token) | stems_of(matching_form(token.text), side.tag)


def _renderings(side: Read, token: Token) -> frozenset[str]:
    return language(side.tag).renderings(matching_form(token.text))


def _is_close(ours: Read, theirs: Read, denials: tuple[Token, ...]) -> bool:
    (rendered, said), (answered, heard) = shared(ours, theirs, denials), shared(theirs, ours, ())
    doubt = DOUBT if any(not _denied_by(ours, each) for each in denials) else MORE_DOUBT
    return FEWEST <= heard == answered or rendered + answered >= CLOSE * (said + heard + doubt)


def shared(side: Read, other: Read, denials: tuple[Token, ...]) -> tuple[int, int]:
    """How many words of the side render one of the other, and how many could."""
    heard, small = frozenset().union(*other.stems), language(side.tag).function_words
    told = [
        stems
        for token, stems in zip(side.tokens, side.stems, strict=True)
        if stems and len(token.text) >= LONG and token not in denials and token.text.lower() not in small
    ]
    return sum(not stems.isdisjoint(heard) for stems in told), len(told)
