"""Names in the target that seem to stand in the place of an approved one: a body that no row lists, or one that is
almost called right."""

from __future__ import annotations

import re
from collections.abc import Iterator

from transflow.checks._abbreviations.in_brackets import is_defined
from transflow.checks._mentions import TermBead
from transflow.languages.designations import plain
from transflow.languages.english_stems import english_stem
from transflow.languages.lexicon import english_of
from transflow.model import Concept, Mention
from transflow.terms.claims import is_abbreviation
from transflow.terms.renderings import head_words, is_named
from transflow.text.alternatives import any_of
from transflow.text.letters import CAPITAL, SMALL
from transflow.text.patterns import LazyPattern
from transflow.untranslated.shielded import titles

COMMON_MODIFIERS = frozenset("the this that its our their his her latvian latvia's both a an new".split())
OF_SOMETHING = rf"(?: (?:of|for)(?: the)? {CAPITAL}[\w-]*(?:(?:,? and|,| of)? {CAPITAL}[\w-]*)*)?"
HEADS = frozenset(
    """
    Administration Agency Assembly Authority Board Body Bureau Centre Center Chamber Commission Committee
    Corps Council Court Department Directorate Force Guard Inspectorate Institute Ministry Office Police
    Service Tribunal Union Watch
    """.split()
)
ENDS = HEADS | {"Academy", "Chancellery", "College", "Division", "Section", "Unit", "University"}
CAPITALISED = rf"(?:{CAPITAL}[\w’'-]* )*"
LINK = r"(?:(?:of|for|on|in)(?: the)? |and )?"
NAME_BEFORE = LazyPattern(rf"(?<![\w&-])(?<!& ){CAPITAL}[\w’'-]*(?: {LINK}{CAPITAL}[\w’'-]*)+$")
WITH_COMMAS = LazyPattern(rf"(?<![\w&-])(?<!& ){CAPITAL}[\w’'-]*(?:,? {LINK}{CAPITAL}[\w’'-]*)+$")
LONGEST_NAME = 120  # characters
LEAST_WORDS = 3  # of a name that is told from another by one
STEM = 4  # letters of a word that no case changes
WORD = LazyPattern(r"[^\W\d_]{4,}")
ANY_HEAD = "|".join(sorted(HEADS))
BODY = LazyPattern(
    rf"(?<![\w-])(?:(?!The )(?:{CAPITAL}{SMALL}+ )+(?:{ANY_HEAD})(?!\w)(?! of)"
    rf"|(?:{ANY_HEAD}) of (?:the )?(?!(?:{ANY_HEAD}) of ){CAPITAL}{SMALL}+(?: {CAPITAL}{SMALL}+)*)"
)


def is_called_by_head(bead: TermBead, concept: Concept, language: str) -> bool:
    """Whether it is spoken of by the head of its name, "the Ministry", or by that of its people, "Commissioner"; the
    head in the name of another body that the source has as well speaks of that one."""
    words, text = any_of(head_words(concept, language)), _without_others(bead, concept)
    return re.search(rf"(?<!\w)(?:{words})(?:ers?)?(?!\w)", text, re.IGNORECASE) is not None


def _without_others(bead: TermBead, concept: Concept) -> str:
    """The target without the names of the source's other bodies."""
    others = {id(each.concept) for each in bead.source_mentions if each.concept is not concept}
    names = {
        each.surface
        for each in bead.target_mentions
        if id(each.concept) in others and each.concept.category == "institution" and " " in each.surface
    }
    if not names:
        return bead.target.text
    alone = any_of(sorted(names, key=len, reverse=True))
    return re.sub(rf"(?P<shared>\w+,? and (?:the )?)?(?:{alone})", _kept_if_shared, bead.target.text)


def _kept_if_shared(name: re.Match[str]) -> str:
    """The name if its head may be that of what "and" joins to it, too: "the Defence and Finance Ministries"."""
    joined = name["shared"]
    return name[0] if joined and joined.split()[0].rstrip(",") not in ENDS else ""


def rival_of(bead: TermBead, concept: Concept, language: str) -> re.Match[str] | None:
    """A longer name with the same head that no row lists: "Ministry of Home Security"; None where the head
    stands alone somewhere, or in the plural."""
    if language != "en" or concept.category not in ("institution", "position"):
        return None
    almost = almost_named(bead, concept, language) or _unlisted_body(bead, concept, language)
    if almost:
        return almost
    rivals = _with_its_head(bead, concept, language)
    owners = _owners(bead)
    is_bare = any(_is_bare(_without_owner(match[0], owners)) for match in rivals)
    return None if is_bare or not rivals else rivals[0]


def _with_its_head(bead: TermBead, concept: Concept, language: str) -> list[re.Match[str]]:
    """What the target has with the head of a name of the concept, alone or in a longer name, and no row of the termbase
    lists."""
    heads = {each.capitalize() for each in head_words(concept, language)}
    before = CAPITALISED if concept.category == "institution" else ""
    found = re.finditer(rf"(?<!\w){before}(?:{any_of(heads)})(?!\w){OF_SOMETHING}", bead.target.text)
    listed = _listed(bead) - _owners(bead)
    ends = [plain(each.text) for each in concept.names(language)]
    return [
        each
        for each in found
        if not _is_listed(each, listed - heads)
        and not _is_in_a_title(each)
        and not (_is_listed(each, listed & heads) and _ends_any(each[0], ends))
    ]


def misdefined(bead: TermBead, mention: Mention, language: str) -> re.Match[str] | None:
    """Another name in front of the abbreviation that the source gives the body in brackets: "National Fire Agency
    (SFRS)"."""
    if mention.concept.category != "institution" or not is_defined(bead, mention):
        return None
    names = mention.concept.names(language, abbreviations=True)
    short = any_of(plain(each.text) for each in names if is_abbreviation(each))
    defined = re.search(rf" \((?:{short})\)", bead.target.text) if short else None
    if defined is None:
        return None
    end = defined.start()
    if nearly := _but_for_one_word(bead.target.text, end, mention.concept, language):
        return nearly
    stretch = (max(0, end - LONGEST_NAME), end)
    found = NAME_BEFORE.search(bead.target.text, *stretch)
    whole = WITH_COMMAS.search(bead.target.text, *stretch)  # "Environment, Geology and Meteorology Centre"
    return found if found and whole and not is_named(mention.concept, language, whole[0]) else None


def _but_for_one_word(text: str, end: int, concept: Concept, language: str) -> re.Match[str] | None:
    """What stands before the place where it is an approved name but for one word: „Sarkanā Krusta federācija” for
    „komiteja”."""
    if is_named(concept, language, text[max(0, end - LONGEST_NAME) : end]):
        return None
    for designation in concept.names(language):
        name = plain(designation.text).casefold().split()
        if len(name) < LEAST_WORDS:
            continue
        found = re.compile(rf"\S+(?: \S+){{{len(name) - 1}}}\Z").search(text, 0, end)
        words = found[0].casefold().split() if found else name
        if sum(one[:STEM] != other[:STEM] for one, other in zip(name, words, strict=True)) == 1:
            return found
    return None


def almost_named(bead: TermBead, concept: Concept, language: str) -> re.Match[str] | None:
    """A name like an approved one but for its head: "State Border Police", "European Committee"."""
    if concept.category != "institution":
        return None
    heads = {each.lower() for each in head_words(concept, language)}
    listed = _listed(bead)
    for designation in concept.names(language):
        for pattern in _with_other_head(plain(designation.text), heads):
            for match in re.finditer(pattern, bead.target.text):
                is_other = match["head"] in HEADS and match["head"].lower() not in heads
                if is_other and not _is_listed(match, listed):
                    return match
    return None


def _with_other_head(name: str, heads: set[str]) -> Iterator[str]:
    """Patterns of the name with any word for its head: "State Border …", "… of Ministers"."""
    words = name.split()
    if len(words) > 1 and words[-1].lower() in heads and words[0][:1].isupper():
        yield rf"(?<!\w){re.escape(' '.join(words[:-1]))} (?P<head>{CAPITAL}{SMALL}+)(?!\w)"
    first, _, rest = name.partition(" of ")
    if rest and first.lower() in heads:
        tail = re.escape(rest.removeprefix("the "))
        yield rf"(?<!\w)(?P<head>{CAPITAL}{SMALL}+) (?:of|for) (?:the )?{tail}(?!\w)"


def _unlisted_body(bead: TermBead, concept: Concept, language: str) -> re.Match[str] | None:
    """A body that no row lists, where the target names every other body of the source and has not even the head of
    this one's name: "Highest Tribunal"."""
    if concept.category != "institution" or is_called_by_head(bead, concept, language):
        return None
    bodies = {id(each.concept) for each in bead.source_mentions if each.concept.category == "institution"}
    if bodies - {id(concept), *(id(each.concept) for each in bead.target_mentions)}:
        return None
    listed = _listed(bead)
    bodies_there = BODY.finditer(bead.target.text)
    found = [each for each in bodies_there if not (_is_listed(each, listed) or _is_in_a_title(each))]
    is_sole = len(found) == 1 and found[0][0] not in bead.source.text
    return found[0] if is_sole and not _has_its_head(bead, found[0][0]) else None


def _has_its_head(bead: TermBead, body: str) -> bool:
    """Whether the Latvian source has a word of its own for what kind of body it is: „Bērnu literatūras centrs” beside
    the Library."""
    heads = {english_stem(word.lower()) for word in body.split() if word in HEADS}
    text = bead.source.text
    for each in bead.source_mentions:
        text = text.replace(each.surface, " ")
    return any(stem in heads for word in WORD.findall(text) for stem, _ in english_of(word.lower()))


def _is_in_a_title(match: re.Match[str]) -> bool:
    """Whether it is a part of a title in quotation marks, and none of the text's own bodies."""
    return any(
        first < match.start() and match.end() < last and last - first - len(match[0]) > len("“”")
        for first, last in titles(match.string)
    )


def _ends_any(name: str, names: list[str]) -> bool:
    """Whether it is the end of one of the names: "City Council"."""
    return any(each.endswith(f" {name.removeprefix('The ')}") for each in names)


def _without_owner(name: str, owners: set[str]) -> str:
    """ "The Committee" for "The Saeima Committee" and "The Committee of the Saeima"."""
    for each in owners:
        name = name.removesuffix(f" of the {each}").replace(f"{each} ", "")
    return name


def _is_bare(name: str) -> bool:
    words = [word for word in name.lower().replace("’", "'").split() if word not in COMMON_MODIFIERS]
    return len(words) < 2 or words[-1].endswith("ies") or words[0].endswith("ies")


def _listed(bead: TermBead) -> set[str]:
    """The bodies and offices that the target calls by a name of the termbase, as it has them, inside longer terms too:
    "Member States of the European Union"."""
    named = (each for mention in bead.target_mentions for each in (mention, *mention.inside))
    return {each.surface for each in named if each.concept.category in ("institution", "position")}


def _owners(bead: TermBead) -> set[str]:
    """The bodies of one word that both sides name, whose any committee may be: "the Saeima Budget Committee"."""
    in_source = {id(each.concept) for each in bead.source_mentions}
    return {
        each.surface
        for each in bead.target_mentions
        if id(each.concept) in in_source and " " not in each.surface
    }


def _is_listed(match: re.Match[str], names: set[str]) -> bool:
    """Whether it is, has or is a part of one of the names."""
    head = match.groupdict().get("head")  # "Council" of "Council of the Ministers" lists nothing
    return any((name in match[0] and name != head) or match[0] in name for name in names)
