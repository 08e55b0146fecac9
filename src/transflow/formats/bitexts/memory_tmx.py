"""TMX 1.4b as a stream of memory units: files of any size, a unit at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import IO, TYPE_CHECKING

from transflow.formats._bytes.line_breaks import is_line_break
from transflow.formats._bytes.xml import XML_LANG, child, children, elements, language_of, local, text_of
from transflow.formats.bitexts.tmx import DOCTYPE, header
from transflow.languages import base
from transflow.model import State
from transflow.recall import MemoryUnit
from transflow.text.normalise import storable_in_xml

if TYPE_CHECKING:
    from lxml.etree import _Element

PROPERTIES = {"x-transflow-before": "before", "x-transflow-after": "after", "x-transflow-origin": "origin"}
STATE = "x-transflow-state"
FOOT = b"</body>\n</tmx>\n"


def write_units(units: Iterable[MemoryUnit], source_language: str) -> Iterator[bytes]:
    """The pieces of a TMX file; `source_language` is that of its header (`*all*` for several)."""
    from lxml import etree

    yield f'<?xml version="1.0" encoding="UTF-8"?>\n{DOCTYPE}\n<tmx version="1.4">\n'.encode()
    yield etree.tostring(etree.Element("header", header(source_language))) + b"\n<body>\n"
    for each in units:
        yield etree.tostring(_element(each), encoding="UTF-8") + b"\n"
    yield FOOT


def _element(unit: MemoryUnit) -> _Element:
    from lxml import etree

    named = {"changeid": storable_in_xml(unit.by), "changedate": _as_tmx_date(unit.on)}
    element = etree.Element("tu", {name: value for name, value in named.items() if value})
    properties = {STATE: unit.state.value} | {kind: getattr(unit, name) for kind, name in PROPERTIES.items()}
    for kind, value in properties.items():
        if value:
            etree.SubElement(element, "prop", type=kind).text = storable_in_xml(value)
    for language, text in ((unit.source_language, unit.source), (unit.target_language, unit.target)):
        variant = etree.SubElement(element, "tuv", {XML_LANG: language})
        etree.SubElement(variant, "seg").text = storable_in_xml(text)
    return element


def read_units(
    stream: IO[bytes], path: str, source_language: str, target_language: str, origin: str = ""
) -> Iterator[MemoryUnit]:
    """The units of a TMX file that have both languages, "en-GB" counting as "en"; inline codes are left out.
    `origin` is that of units which name none."""
    for element in elements(stream, path, ("tu",), ("tmx",)):
        texts = {
            base(language_of(each, path)): _plain(child(each, "seg")) for each in children(element, "tuv")
        }
        source, target = texts.get(base(source_language), ""), texts.get(base(target_language), "")
        if source.strip() and target.strip():
            yield _unit(element, (source_language, target_language), (source, target), origin)


def _plain(element: _Element | None) -> str:
    """What a reader reads of a segment: what codes (`bpt`, `ph`, …) hold is markup."""
    if element is None:
        return ""
    parts = [element.text or ""]
    for each in element:
        parts += [_said_by(each), each.tail or ""]
    return "".join(map(str, parts))


def _said_by(code: _Element) -> str:
    if local(code) == "hi":
        return _plain(code)
    is_break = local(code) == "ph" and is_line_break(code.get("type", ""), text_of(code))
    return "\n" if is_break else ""


def _unit(element: _Element, tags: tuple[str, str], texts: tuple[str, str], origin: str) -> MemoryUnit:
    said = {str(each.get("type", "")): text_of(each) for each in children(element, "prop")}
    state = said.get(STATE, "")
    return MemoryUnit(
        *tags,
        *texts,
        before=said.get("x-transflow-before", ""),
        after=said.get("x-transflow-after", ""),
        origin=said.get("x-transflow-origin", "") or origin,
        state=State(state) if state in list(State) else State.TRANSLATED,
        by=str(element.get("changeid") or element.get("creationid") or ""),
        on=_as_iso_date(str(element.get("changedate") or element.get("creationdate") or "")),
    )


def _as_tmx_date(day: str) -> str:
    return f"{day.replace('-', '')}T000000Z" if len(day) == 10 else ""


def _as_iso_date(moment: str) -> str:
    digits = moment[:8]
    return f"{digits[:4]}-{digits[4:6]}-{digits[6:]}" if len(digits) == 8 and digits.isdigit() else ""
