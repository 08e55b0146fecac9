"""A municipality that stands for the town of its name, or a town for the municipality around it: „Rēzeknes
valstspilsēta” and "Rēzekne Municipality", „Ogres novadā” and "in Ogre"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from transflow.languages.lv.transcription import bare_stem
from transflow.terms.places.kinds import kind
from transflow.terms.places.named import has_any, named_in_latvian
from transflow.terms.places.sole import WORD
from transflow.text.letters import CAPITAL
from transflow.text.patterns import LazyPattern, Pattern
from transflow.text.tokens import Token, token_of

SPACE = "[ \u00a0]"
MUNICIPALITY, TOWN, PARISH = "municipality", "town", "parish"
KINDS: Mapping[str, str] = {
    **dict.fromkeys(("novad", "pašvaldīb", "rajon", "reģion", "apriņķ"), MUNICIPALITY),
    **dict.fromkeys(("valstspilsēt", "pilsēt"), TOWN),
    "pagast": PARISH,
    **dict.fromkeys(("municipal", "local", "county", "district", "region", "area", "novads"), MUNICIPALITY),
    **dict.fromkeys(("city", "town", "urban"), TOWN),
    **dict.fromkeys(("parish", "rural"), PARISH),
}
IN_LATVIAN = LazyPattern(
    rf"\b(?P<name>{WORD})(?:{SPACE}(?P<kind>novad|valstspilsēt|pilsēt|pagast)\w*)?"
    r"|\b(?P<alone>novad|pašvaldīb|rajon|reģion|apriņķ|valstspilsēt|pilsēt|pagast)"
)
IN_ENGLISH = LazyPattern(
    rf"\b(?i:(?P<before>municipal|county|district|city|town|parish)(?:ity)?){SPACE}of{SPACE}(?P<called>{WORD})"
    rf"|\b(?!State\b)(?P<name>{WORD})(?:{SPACE}(?:State{SPACE})?"
    r"(?P<kind>Municipal|County|District|Novads|City|Town|Parish|Rural)(?:ity|[ ]Territory)?\b)?"
    r"|\b(?P<alone>(?i:municipal|local|county|district|region|area|city|town|urban|parish|rural))"
)
SIGNS = "novad pilsēt pagast unicipal County District City Parish Rural".split()
OF = LazyPattern(r"(?:city|town|county) of")
LOCATIVE = LazyPattern(r"(?:[āēīū]|[āēī]s|os)\Z")
IN = LazyPattern(rf"\b[Ii]n{SPACE}(?:the{SPACE})?\Z")
MORE_OF_A_NAME = LazyPattern(rf"{SPACE}{CAPITAL}|['’-]")


class Area(NamedTuple):
    """What a name is said to be, a municipality, a town or a parish; "" where the text does not say."""

    kind: str
    token: Token
    name: str


class Areas(NamedTuple):
    """The areas that a text names, by the stem of the name, and the kinds of which it speaks without a name."""

    named: Mapping[str, list[Area]]
    alone: frozenset[str]

    def kinds(self) -> frozenset[str]:
        """The kinds of which it speaks, with a name or without."""
        return self.alone.union(each.kind for areas in self.named.values() for each in areas)


def swapped_area(latvian: str, english: str) -> tuple[Token, Token] | None:
    """An area of the Latvian text, and that of its name but of another kind in the English one; None where either text
    may speak of both."""
    if not (_speaks_of_areas(latvian) or _speaks_of_areas(english)):
        return None
    in_latvian, in_english = _areas(IN_LATVIAN, latvian), _areas(IN_ENGLISH, english)
    for stem, latvian_areas in in_latvian.named.items():
        english_areas = in_english.named.get(stem, [])
        if _are_two_kinds(latvian_areas, in_latvian.alone, english_areas, in_english.alone) or (
            _is_at_home(latvian_areas[0].name)
            and (
                _is_wider(latvian_areas, english_areas, in_english, (latvian, english))
                or _is_wider(english_areas, latvian_areas, in_latvian, (english, latvian))
            )
        ):
            return latvian_areas[0].token, english_areas[0].token
    return _one_for_another(in_latvian.named, in_english.named)


def _speaks_of_areas(text: str) -> bool:
    return has_any(text, SIGNS) or (" of" in text and OF.search(text) is not None)


def calls_municipality(area: tuple[Token, Token], texts: tuple[str, str]) -> bool:
    """Whether the text of the town, the Latvian one first, calls a municipality by its name somewhere."""
    for token, text, pattern in zip(area, texts, (IN_LATVIAN, IN_ENGLISH), strict=True):
        own = _areas(pattern, token.text).named
        if {each.kind for areas in own.values() for each in areas} == {""}:
            named = _areas(pattern, text).named
            return any(each.kind == MUNICIPALITY for stem in own for each in named.get(stem, ()))
    return False


def _one_for_another(
    in_latvian: Mapping[str, list[Area]], in_english: Mapping[str, list[Area]]
) -> tuple[Token, Token] | None:
    """The only State City that the English text does not name, and the only municipality that the Latvian one does
    not."""
    lone = [
        each
        for stem in in_latvian
        if stem not in in_english
        for each in in_latvian[stem]
        if "valstspilsēt" in each.token.text
    ]
    strange = [
        each
        for stem in in_english
        if stem not in in_latvian
        for each in in_english[stem]
        if each.kind == MUNICIPALITY
    ]
    if len(lone) != 1 or len(strange) != 1:
        return None
    ending = bare_stem(strange[0].name)  # "South Kurzeme" is „Dienvidkurzeme”
    return None if any(stem.endswith(ending) for stem in in_latvian) else (lone[0].token, strange[0].token)


def _areas(pattern: Pattern, text: str) -> Areas:
    named: dict[str, list[Area]] = {}
    alone: set[str] = set()
    for match in pattern.finditer(text):
        parts = match.groupdict()
        if parts["alone"]:
            alone.add(KINDS[parts["alone"].lower()])
            continue
        name = parts["name"] or parts["called"]
        said = (parts["kind"] or parts.get("before") or "").lower()
        area = Area(KINDS.get(said, ""), token_of(match), name)
        named.setdefault(bare_stem(name), []).append(area)
    return Areas(named, frozenset(alone))


def _are_two_kinds(
    here: list[Area], alone_here: frozenset[str], there: list[Area], alone_there: frozenset[str]
) -> bool:
    """Whether both texts say what the name is, and neither what the other says."""
    ours, theirs = ({each.kind for each in areas} for areas in (here, there))
    if not (ours - {""} and theirs - {""}):
        return False
    ours, theirs = ({each or TOWN for each in kinds} for kinds in (ours, theirs))
    return ours.isdisjoint(theirs | alone_there) and theirs.isdisjoint(alone_here)


def _is_wider(one: list[Area], other: list[Area], there: Areas, texts: tuple[str, str]) -> bool:
    """Whether something is said to be in the municipality, and in the town alone in the other text, where `there` are
    all areas and none is a municipality: "nine in Ludza Municipality, three in Krāslava"."""
    if {each.kind for each in one} != {MUNICIPALITY} or {each.kind for each in other} != {""}:
        return False
    is_within = all(
        _is_where(each.token, text) for areas, text in zip((one, other), texts, strict=True) for each in areas
    )
    return is_within and MUNICIPALITY not in there.kinds()


def _is_where(token: Token, text: str) -> bool:
    """Whether something is in the place: „Ogrē”, "in Ogre"; not in what is called by it, "in Ogre Prison"."""
    if MORE_OF_A_NAME.match(text, token.end):
        return False
    return LOCATIVE.search(token.text) is not None or IN.search(text, 0, token.start) is not None


def _is_at_home(name: str) -> bool:
    place = named_in_latvian(name)
    return place is not None and kind(place) == "here"
