"""XLIFF 1.2 (OASIS Standard, 1 February 2008), as older tools want it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from transflow.errors import UnreadableFileError
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
from transflow.formats.exchange import Bundle, Match, Unit, was_in, was_of
from transflow.formats.exchange.codes import KIND_OF, TYPES, Building, Code, numbers, pieces
from transflow.formats.exchange.xliff.dialects import (
    comments_in,
    comments_of,
    has_gaps,
    is_struck_out,
    state_said,
    without_tags,
)
from transflow.formats.exchange.xliff.elements import OWN, RELEASE, VALUE, WAS, ids, put, to_translate
from transflow.formats.exchange.xliff.saying import COMMENT, notes_of, shown_state, with_notes, with_staleness
from transflow.model import Marked, Message, State
from transflow.text.normalise import storable_in_xml

if TYPE_CHECKING:
    from lxml.etree import _Element

CORE = "urn:oasis:names:tc:xliff:document:1.2"
SPACES = {None: CORE, "tf": OWN}
FROM = "transflow:"
QUALIFIER_STALE = "x-transflow-stale"
STATES = {
    State.INITIAL: "needs-review-translation",
    State.TRANSLATED: "translated",
    State.REVIEWED: "signed-off",
    State.FINAL: "final",
}
BEFORE = (
    *("new", "needs-translation", "needs-adaptation", "needs-l10n"),
    *("needs-review-adaptation", "needs-review-l10n"),
)
STATE_OF = {name: state for state, name in STATES.items()} | dict.fromkeys(BEFORE, State.INITIAL)
OPENING, CLOSING = ("bx", "bpt"), ("ex", "ept")
NATIVE = ("ph", "it", "bpt", "ept")  # their content is the code of another format, not text

HEAD_OF_PO = "x-gettext-domain-header"  # of the XLIFF 1.2 Representation Guide for Gettext PO
OF_LEDGER = re.compile(rf"^{FROM}.*\n?", re.MULTILINE)
HEADER = re.compile(r"^([\w-]+):[ \t]*(.*?)[ \t]*$", re.MULTILINE)


def write(bundles: Sequence[Bundle]) -> bytes:
    """One file with a `<file>` for each release."""
    from lxml import etree

    root = new_root("xliff", SPACES, {"version": "1.2"})
    for bundle in bundles:
        name = storable_in_xml(bundle.release) or "unknown"
        about = {"original": name, "source-language": bundle.source_language, "datatype": "plaintext"}
        if bundle.target_language:
            about["target-language"] = bundle.target_language
        file = etree.SubElement(root, f"{{{CORE}}}file", about)
        if bundle.release:
            file.set(RELEASE, name)
        body = etree.SubElement(file, f"{{{CORE}}}body")
        for unit, own in zip(bundle.units, ids(each.key for each in bundle.units), strict=True):
            _write_unit(body, unit, own)
    return serialised(root)


def _write_unit(body: _Element, unit: Unit, name: str) -> None:
    from lxml import etree

    element = etree.SubElement(body, f"{{{CORE}}}trans-unit", id=name)
    if unit.key:
        element.set("resname", storable_in_xml(unit.key))
    is_approved = unit.state in (State.REVIEWED, State.FINAL) and not unit.is_stale
    element.set("approved", "yes" if is_approved else "no")
    element.set(XML_SPACE, "preserve")
    element.set(WAS, str(was_of(unit)))
    ours, theirs = numbers(unit.source, unit.target)
    put(etree.SubElement(element, f"{{{CORE}}}source"), pieces(unit.source, ours), _code)
    if unit.target.text:
        target = etree.SubElement(element, f"{{{CORE}}}target")
        _say_state(target, unit)
        put(target, pieces(unit.target, theirs), _code)
    for category, text in notes_of(unit):
        note = etree.SubElement(element, f"{{{CORE}}}note", {"from": FROM + category})
        note.text = storable_in_xml(text)
    _write_matches(element, unit)


def _say_state(target: _Element, unit: Unit) -> None:
    if shown_state(unit) in STATES:
        target.set("state", STATES[shown_state(unit)])
    if unit.is_stale:
        target.set("state-qualifier", QUALIFIER_STALE)


def _write_matches(element: _Element, unit: Unit) -> None:
    from lxml import etree

    for each in unit.matches:
        about = {"match-quality": str(each.similarity), "origin": storable_in_xml(each.origin)}
        match = etree.SubElement(element, f"{{{CORE}}}alt-trans", about)
        etree.SubElement(match, f"{{{CORE}}}source").text = storable_in_xml(each.source)
        etree.SubElement(match, f"{{{CORE}}}target").text = storable_in_xml(each.target)


def _code(parent: _Element, code: Code) -> _Element:
    from lxml import etree

    name = "x" if code.what == "alone" else "g"
    about = {"id": str(code.number), "ctype": TYPES[code.mark.kind]}
    if code.mark.value:
        about[VALUE] = storable_in_xml(code.mark.value)
    return etree.SubElement(parent, f"{{{CORE}}}{name}", about)


def bundles(root: _Element, path: str) -> list[Bundle]:
    """The bundles of a file of version 1."""
    if child(root, "file") is None:
        raise UnreadableFileError(
            path, Message("this XLIFF has no <file> in it; export it again."), line_of(root)
        )
    known = comments_in(root)
    return [_bundle(file, known) for file in children(root, "file")]


def _bundle(file: _Element, known: Mapping[str, str]) -> Bundle:
    """The bundle of a file. One that was made of a PO file has the head of that for a unit, which knows the source
    language, where the program that made it took English for granted."""
    units = list(to_translate(file, "trans-unit"))
    heads = [each for each in units if each.get("restype") == HEAD_OF_PO]
    head = dict(HEADER.findall(text_of(child(heads[0], "source")))) if heads else {}
    return Bundle(
        tuple(_unit(each, known) for each in units if each.get("restype") != HEAD_OF_PO),
        head.get("X-Source-Language", "") if heads else file.get("source-language", ""),
        file.get("target-language", ""),
        file.get(RELEASE) or head.get("X-Transflow-Release") or file.get("original") or "",
    )


def _unit(element: _Element, known: Mapping[str, str]) -> Unit:
    target = child(element, "target")
    notes = list(_notes(element))
    notes += [(COMMENT, each) for each in comments_of(element, known)]
    state = _state(element, target)
    unit = Unit(
        without_tags(_text(child(element, "source")), element),
        without_tags(_text(target), element),
        key=element.get("resname") or element.get("id") or "",
        state=state,
        has_gaps=has_gaps(element, is_done=state not in (None, State.INITIAL)),
        matches=tuple(_matches(element)),
        was=was_in(element.get(WAS, "")),
        line=line_of(element),
    )
    is_named = target is not None and target.get("state-qualifier") == QUALIFIER_STALE
    return with_notes(with_staleness(unit, is_named=is_named), notes)


def _notes(element: _Element) -> Iterator[tuple[str, str]]:
    """The notes of a unit by who says them, without what a PO file of ours has noted for itself."""
    for each in children(element, "note"):
        said = OF_LEDGER.sub("", text_of(each))
        if said.strip():
            yield each.get("from", "").removeprefix(FROM), said


def _state(element: _Element, target: _Element | None) -> State | None:
    """What the target says. Many tools approve whatever was typed, so that `approved` makes a unit no more
    than translated."""
    found = STATE_OF.get(target.get("state", "")) if target is not None else None
    if element.get("approved") == "yes" and found in (None, State.INITIAL):
        return State.TRANSLATED
    return found or state_said(element)


def _text(element: _Element | None) -> Marked:
    building = Building()
    if element is not None:
        _read_inline(element, building)
    return building.built()


def _read_inline(element: _Element, building: Building) -> None:
    building.add(element.text)
    for each in element:
        name = local(each)
        number = each.get("rid") or each.get("id") or ""
        kind, value = KIND_OF.get(each.get("ctype", ""), ""), each.get(VALUE, "")
        if name == "g":
            building.open(number, kind, value)
            _read_inline(each, building)
            building.close(number)
        elif name in OPENING:
            building.open(number, kind, value)
        elif name in CLOSING:
            building.close(number)
        elif name in ("x", "ph") and is_line_break(
            each.get("ctype", ""), each.get("equiv-text") or text_of(each)
        ):
            building.add("\n")
        elif name in ("x", *NATIVE):
            building.alone(kind, value)
        elif name == "mrk" and not is_struck_out(each):
            _read_inline(each, building)
        building.add(each.tail)


def _matches(element: _Element) -> Iterator[Match]:
    for each in children(element, "alt-trans"):
        quality = each.get("match-quality", "").rstrip("%").partition(".")[0]
        source, target = (text_of(child(each, side)) for side in ("source", "target"))
        yield Match(source, target, each.get("origin", ""), int(quality[:3]) if quality.isdecimal() else 0)
