"""TMX 1.4b with inline codes: a unit for each paragraph, one without translation included."""

from __future__ import annotations

import html
import io
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from transflow.errors import UnreadableFileError
from transflow.formats._bytes.line_breaks import is_line_break
from transflow.formats._bytes.xml import (
    XML_LANG,
    append_text,
    child,
    children,
    elements,
    language_of,
    line_of,
    local,
    serialised,
    text_of,
)
from transflow.formats.bitexts.tmx import DOCTYPE, header
from transflow.formats.exchange import (
    MARKS,
    NOTHING,
    STATES,
    Bundle,
    Exchange,
    Holds,
    Unit,
    exchanges,
    was_in,
    was_of,
)
from transflow.formats.exchange.codes import KIND_OF, TYPES, Building, Code, numbers, pieces, value_in
from transflow.languages import base
from transflow.model import Mark, Marked, Message, State
from transflow.text.normalise import storable_in_xml

if TYPE_CHECKING:
    from lxml.etree import _Element

OWN = "x-transflow-"
NATIVE = {
    "link": "a href",
    "image": "img src",
    "strong": "b",
    "emphasis": "i",
    "code": "code",
    "footnote": "sup id",
}
ANY = "*all*"  # languages of a unit may be its source
MOST_SOURCES = 4


def write(bundles: Sequence[Bundle]) -> bytes:
    """All units in one body; properties keep the release of each, its state and name."""
    from lxml import etree

    root = etree.Element("tmx", version="1.4")
    etree.SubElement(root, "header", header(bundles[0].source_language))
    body = etree.SubElement(root, "body")
    for bundle in bundles:
        for unit in bundle.units:
            _write_unit(body, unit, bundle)
    return serialised(root, DOCTYPE)


def _write_unit(body: _Element, unit: Unit, bundle: Bundle) -> None:
    from lxml import etree

    element = etree.SubElement(body, "tu")
    if unit.key:
        element.set("tuid", storable_in_xml(unit.key))
    if unit.comment:
        etree.SubElement(element, "note").text = storable_in_xml(unit.comment)
    said = {
        "release": bundle.release,
        "state": unit.state.value if unit.state and unit.state is not State.MISSING else "",
        "stale": unit.old_source if unit.is_stale else "",
        "rejected": unit.reason,
        "was": str(was_of(unit)),
    }
    for name, value in said.items():
        if value:
            etree.SubElement(element, "prop", type=OWN + name).text = storable_in_xml(value)
    ours, theirs = numbers(unit.source, unit.target)
    _write_variant(element, bundle.source_language, unit.source, ours)
    _write_variant(element, bundle.target_language, unit.target, theirs)


def _write_variant(element: _Element, language: str, text: Marked, numbered: dict[Mark, int]) -> None:
    from lxml import etree

    variant = etree.SubElement(element, "tuv", {XML_LANG: language})
    segment = etree.SubElement(variant, "seg")
    for piece in pieces(text, numbered):
        if isinstance(piece, str):
            append_text(segment, piece)
        else:
            _write_code(segment, piece)


def _write_code(segment: _Element, code: Code) -> None:
    from lxml import etree

    kind, number = code.mark.kind, str(code.number)
    name = NATIVE[kind].partition(" ")[0]
    if code.what == "close":
        etree.SubElement(segment, "ept", i=number).text = f"</{name}>"
        return
    about = {"type": TYPES[kind], "x": number}
    tag = f'<{NATIVE[kind]}="{html.escape(code.mark.value)}">' if code.mark.value else f"<{name}>"
    if code.what == "open":
        etree.SubElement(segment, "bpt", {"i": number, **about}).text = storable_in_xml(tag)
    else:
        etree.SubElement(segment, "ph", about).text = storable_in_xml(tag)


def read(data: bytes, path: str) -> list[Bundle]:
    """The bundles of a TMX file, by release and languages: a unit for each pair of texts whose first is in the source
    language that the unit says, or else the header. Where that may be any of them, `*all*`, there is a unit for each
    direction (TMX 1.4b, `srclang`)."""
    found: dict[tuple[str, str, str, bool], list[Unit]] = {}
    source = ""
    for element in elements(io.BytesIO(data), path, ("header", "tu"), ("tmx",)):
        if local(element) == "header":
            source = element.get("srclang", "")
        else:
            said = element.get("srclang") or source
            for release, languages, unit in _units(element, said, path):
                found.setdefault((release, *languages, said.lower() == ANY), []).append(unit)
    return [
        Bundle(tuple(units), ours, theirs, name, is_either_way=is_either_way)
        for (name, ours, theirs, is_either_way), units in found.items()
    ]


def _units(element: _Element, source: str, path: str) -> Iterator[tuple[str, tuple[str, str], Unit]]:
    texts = {language_of(each, path): _text(child(each, "seg")) for each in children(element, "tuv")}
    if not texts:
        raise UnreadableFileError(
            path, Message("this unit has no text; take it out or export the file again."), line_of(element)
        )
    said = {str(each.get("type", "")): text_of(each) for each in children(element, "prop")}
    for ours in _sources_of(list(texts), source):
        for language in [each for each in texts if each != ours] or [""]:
            unit = _unit(element, texts[ours], texts.get(language, NOTHING), said)
            yield said.get(f"{OWN}release", ""), (ours, language), unit


def _sources_of(languages: Sequence[str], said: str) -> Sequence[str]:
    """Which of the languages of a unit are its source: that which is said, in another region if need be, any of a few,
    or else the first."""
    if said.lower() == ANY:
        return languages[:MOST_SOURCES]
    same = [each for each in languages if each.lower() == said.lower()]
    alike = [each for each in languages if base(each) == base(said)]
    return (same or alike or languages)[:1]


def _unit(element: _Element, source: Marked, target: Marked, said: Mapping[str, str]) -> Unit:
    state = said.get(f"{OWN}state", "")
    stale = said.get(f"{OWN}stale", "")
    return Unit(
        source,
        target,
        element.get("tuid", ""),
        State(state) if state in STATES else None,
        is_stale=bool(stale),
        old_source=stale,
        comment="\n".join(text_of(each) for each in children(element, "note")),
        reason=said.get(f"{OWN}rejected", ""),
        was=was_in(said.get(f"{OWN}was", "")),
        line=line_of(element),
    )


def _text(segment: _Element | None) -> Marked:
    building = Building()
    if segment is not None:
        _read_inline(segment, building)
    return building.built()


def _read_inline(element: _Element, building: Building) -> None:
    building.add(element.text)
    for each in element:
        name = local(each)
        kind = KIND_OF.get(each.get("type", ""), "")
        if name == "bpt":
            building.open(each.get("i", ""), kind, value_in(kind, text_of(each)))
        elif name == "ept":
            building.close(each.get("i", ""))
        elif name == "ph" and is_line_break(each.get("type", ""), text_of(each)):
            building.add("\n")
        elif name == "ph":
            building.alone(kind, value_in(kind, text_of(each)))
        elif name == "hi":
            _read_inline(each, building)
        building.add(each.tail)


HOLDS: frozenset[Holds] = frozenset(("state", "comment", "key", "line end"))
exchanges.add("tmx", Exchange("tmx", (".tmx",), write, read, HOLDS, frozenset(MARKS)))
