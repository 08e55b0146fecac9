"""XLIFF 2.1 (OASIS Standard, 13 February 2018): states, notes, matches and inline codes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from transflow.formats._bytes.line_breaks import is_line_break
from transflow.formats._bytes.xml import (
    XML_SPACE,
    child,
    children,
    line_of,
    local,
    new_root,
    serialised,
    text_of,
)
from transflow.formats.exchange import NOTHING, STATES, Bundle, Match, Unit, was_in, was_of
from transflow.formats.exchange.codes import Building, Code, numbers, pieces, value_in
from transflow.formats.exchange.xliff.elements import OWN, RELEASE, WAS, ids, put, to_translate
from transflow.formats.exchange.xliff.saying import notes_of, shown_state, with_notes, with_staleness
from transflow.model import Mark, Marked, State
from transflow.text.normalise import storable_in_xml

if TYPE_CHECKING:
    from lxml.etree import _Element

CORE = "urn:oasis:names:tc:xliff:document:2.0"
MATCHES = "urn:oasis:names:tc:xliff:matches:2.0"
SPACES = {None: CORE, "mtc": MATCHES, "tf": OWN}
TYPES = {
    "link": ("link", ""),
    "image": ("image", ""),
    "strong": ("fmt", "xlf:b"),
    "emphasis": ("fmt", "xlf:i"),
    "code": ("other", "transflow:code"),
    "footnote": ("other", "transflow:footnote"),
}
KIND_OF = {pair: kind for kind, pair in TYPES.items()}
SUBSTATE_STALE = "transflow:stale"
SUBSTATE_REJECTED = "transflow:rejected"


def write(bundles: Sequence[Bundle]) -> bytes:
    """One file with a `<file>` for each release."""
    from lxml import etree

    first = bundles[0]
    languages = {"srcLang": first.source_language, "trgLang": first.target_language}
    root = new_root("xliff", SPACES, {"version": "2.1", **languages})
    for number, bundle in enumerate(bundles, 1):
        file = etree.SubElement(root, f"{{{CORE}}}file", id=f"f{number}", canResegment="no")
        if bundle.release:
            file.set("original", storable_in_xml(bundle.release))
            file.set(RELEASE, storable_in_xml(bundle.release))
        file.set(XML_SPACE, "preserve")
        for unit, name in zip(bundle.units, ids(each.key for each in bundle.units), strict=True):
            _write_unit(file, unit, name)
    return serialised(root)


def _write_unit(file: _Element, unit: Unit, name: str) -> None:
    from lxml import etree

    element = etree.SubElement(file, f"{{{CORE}}}unit", id=name)
    if unit.key:
        element.set("name", storable_in_xml(unit.key))
    element.set(WAS, str(was_of(unit)))
    _write_matches(element, unit, f"#/f={file.get('id')}/u={name}/s1")
    _write_notes(element, unit)
    ours, theirs = numbers(unit.source, unit.target)
    values = _values((*ours, *theirs))
    _write_values(element, values)
    segment = etree.SubElement(element, f"{{{CORE}}}segment", id="s1")
    _say_state(segment, unit)

    def make(parent: _Element, code: Code) -> _Element:
        return _code(parent, code, values)

    put(etree.SubElement(segment, f"{{{CORE}}}source"), pieces(unit.source, ours), make)
    if unit.target.text:
        put(etree.SubElement(segment, f"{{{CORE}}}target"), pieces(unit.target, theirs), make)


def _write_notes(element: _Element, unit: Unit) -> None:
    from lxml import etree

    if notes := list(notes_of(unit)):
        held = etree.SubElement(element, f"{{{CORE}}}notes")
        for category, text in notes:
            etree.SubElement(held, f"{{{CORE}}}note", category=category).text = storable_in_xml(text)


def _write_values(element: _Element, values: Mapping[str, str]) -> None:
    from lxml import etree

    if values:
        held = etree.SubElement(element, f"{{{CORE}}}originalData")
        for value, reference in values.items():
            etree.SubElement(held, f"{{{CORE}}}data", id=reference).text = storable_in_xml(value)


def _say_state(segment: _Element, unit: Unit) -> None:
    if shown_state(unit) is State.MISSING:
        return
    segment.set("state", shown_state(unit).value)
    if unit.is_stale or unit.reason:
        segment.set("subState", SUBSTATE_STALE if unit.is_stale else SUBSTATE_REJECTED)


def _write_matches(element: _Element, unit: Unit, reference: str) -> None:
    from lxml import etree

    if not unit.matches:
        return
    held = etree.SubElement(element, f"{{{MATCHES}}}matches")
    for each in unit.matches:
        about = {"ref": reference, "origin": storable_in_xml(each.origin), "similarity": str(each.similarity)}
        match = etree.SubElement(held, f"{{{MATCHES}}}match", about)
        etree.SubElement(match, f"{{{CORE}}}source").text = storable_in_xml(each.source)
        etree.SubElement(match, f"{{{CORE}}}target").text = storable_in_xml(each.target)


def _values(marks: Sequence[Mark]) -> dict[str, str]:
    """The addresses of marks with the names under which they stand in `originalData`."""
    return {value: f"d{at}" for at, value in enumerate(dict.fromkeys(m.value for m in marks if m.value), 1)}


def _code(parent: _Element, code: Code, values: dict[str, str]) -> _Element:
    from lxml import etree

    kind, sub = TYPES[code.mark.kind]
    name = "ph" if code.what == "alone" else "pc"
    element = etree.SubElement(parent, f"{{{CORE}}}{name}", id=str(code.number), type=kind)
    if sub:
        element.set("subType", sub)
    if code.mark.value:
        element.set("dataRef" if name == "ph" else "dataRefStart", values[code.mark.value])
    return element


def bundles(root: _Element, _path: str) -> list[Bundle]:
    """The bundles of a file of version 2."""
    languages = root.get("srcLang", ""), root.get("trgLang", "")
    return [
        Bundle(
            tuple(map(_unit, to_translate(file, "unit", is_wanted=file.get("translate") != "no"))),
            *languages,
            release=file.get(RELEASE) or file.get("original") or "",
        )
        for file in children(root, "file")
    ]


def _unit(element: _Element) -> Unit:
    data = {each.get("id", ""): text_of(each) for each in _held(element, "originalData", "data")}
    notes = [(each.get("category", ""), text_of(each)) for each in _held(element, "notes", "note")]
    parts = list(children(element, "segment", "ignorable"))
    segments = [each for each in parts if local(each) == "segment"]
    states = [each.get("state") for each in segments]
    substates = {each.get("subState") for each in segments}
    source, target = (_side(parts, side, data) for side in ("source", "target"))
    unit = Unit(
        source,
        target,
        key=element.get("name") or element.get("id") or "",
        state=_lowest(states),
        has_gaps=_has_gaps(segments),
        matches=tuple(_matches(element)),
        was=was_in(element.get(WAS, "")),
        line=line_of(element),
    )
    return with_notes(with_staleness(unit, is_named=SUBSTATE_STALE in substates), notes)


def _held(element: _Element, holder: str, name: str) -> Iterator[_Element]:
    return (each for held in children(element, holder) for each in children(held, name))


def _has_gaps(segments: Sequence[_Element]) -> bool:
    """Whether only some segments are translated. A translation that is there and empty is meant to be, where
    the state of its segment says so: its sentence went into another."""
    is_begun = any(text_of(child(each, "target")).strip() for each in segments)
    return is_begun and any(map(_is_open, segments))


def _is_open(segment: _Element) -> bool:
    target = child(segment, "target")
    is_answered = bool(text_of(target).strip()) or not text_of(child(segment, "source")).strip()
    return not is_answered and (target is None or segment.get("state", "initial") == "initial")


def _side(parts: Sequence[_Element], side: str, data: dict[str, str]) -> Marked:
    """The text of all segments of a unit; of what lies between them the source where there is no target."""
    building = Building()
    if all(child(each, side) is None for each in parts):
        return NOTHING
    for part in _in_order(parts) if side == "target" else parts:
        element = _side_of(part, side)
        if element is not None:
            _read_inline(element, building, data)
    return building.built()


def _in_order(parts: Sequence[_Element]) -> Iterator[_Element]:
    """The parts of a unit as their targets follow each other: `order` names the place of one that moved."""
    placed: dict[str, _Element] = {}
    for part in parts:
        target = child(part, "target")
        if target is not None and target.get("order"):
            placed.setdefault(target.get("order", ""), part)
    moved = [placed.get(str(place)) for place in range(1, len(parts) + 1)]
    taken = {id(part) for part in moved if part is not None}
    others = (part for part in parts if id(part) not in taken)
    return (next(others) if part is None else part for part in moved)


def _side_of(part: _Element, side: str) -> _Element | None:
    found = child(part, side)
    return child(part, "source") if found is None and local(part) == "ignorable" else found


def _read_inline(element: _Element, building: Building, data: dict[str, str]) -> None:
    building.add(element.text)
    for each in element:
        name, number = local(each), each.get("id", "")
        kind = KIND_OF.get((each.get("type", ""), each.get("subType", "")), each.get("type", ""))
        native = data.get(each.get("dataRefStart", "") or each.get("dataRef", ""), "")
        if name == "pc":
            building.open(number, kind, _value(kind, native))
            _read_inline(each, building, data)
            building.close(number)
        elif name == "sc":
            building.open(number, kind, _value(kind, native))
        elif name == "ec":
            building.close(each.get("startRef", ""))
        elif name == "ph" and is_line_break(each.get("subType", ""), native or each.get("equiv", "")):
            building.add("\n")
        elif name == "ph":
            building.alone(kind, _value(kind, native))
        elif name == "mrk":
            _read_inline(each, building, data)
        building.add(each.tail)


def _value(kind: str, native: str) -> str:
    """What a mark has besides its words: in files of ours all that stands there, in others a tag says it."""
    return value_in(kind, native) if native.lstrip().startswith("<") else native


def _lowest(states: Sequence[str | None]) -> State | None:
    """The state of a unit is that of the segment that is least far; None where one says nothing."""
    known = [State(each) for each in states if each and each in STATES]
    return min(known, key=State.rank) if known and len(known) == len(states) else None


def _matches(element: _Element) -> Iterator[Match]:
    for each in element.iter(f"{{{MATCHES}}}match"):
        similarity = each.get("similarity") or each.get("matchQuality") or "0"
        percent = round(float(similarity)) if similarity.replace(".", "", 1).isdecimal() else 0
        source, target = (text_of(child(each, side)) for side in ("source", "target"))
        yield Match(source, target, each.get("origin", ""), percent)
