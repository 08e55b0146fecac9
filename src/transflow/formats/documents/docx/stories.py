"""The parts of a Word file that hold text: the body, its notes, and what stands at the head and the foot of each
page (ECMA-376, part 1, 17.10)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain, groupby
from typing import TYPE_CHECKING, NamedTuple

from transflow.errors import UnreadableFileError
from transflow.formats.documents.docx.package import (
    DOCUMENT,
    NOT_DOCX,
    NOTES,
    SETTINGS,
    W,
    parsed,
    part,
    parts_named,
    relations_name,
    targets,
)
from transflow.formats.documents.docx.paragraphs import RELATION, is_on, links_in
from transflow.formats.documents.docx.texts import Place, texts

if TYPE_CHECKING:
    from lxml.etree import _Element

AROUND_PAGES = (f"{W}headerReference", f"{W}footerReference")
PAGES = ("first", "default", "even")  # in the order in which a reader comes to them
ROOTS = (f"{W}hdr", f"{W}ftr")


class Part(NamedTuple):
    """A part of the package by name, and the part that holds the addresses to which it leads."""

    name: str
    root: _Element
    relations: _Element | None

    @property
    def links(self) -> dict[str, str]:
        """The addresses by their ids."""
        return links_in(self.relations)


class Story(NamedTuple):
    """The texts of a part, in order; others have the same, as the first page's head has that of the others."""

    part: Part
    texts: Sequence[Place]
    copies: Sequence[Part] = ()
    is_around_pages: bool = False


def stories(data: bytes, path: str, styles: Mapping[str, str]) -> Iterator[Story]:
    """The stories of a package: the text, its notes, then heads and feet of pages, each once."""
    body = _part(data, DOCUMENT, path)
    if body is None:
        raise UnreadableFileError(path, NOT_DOCX)
    notes = (_part(data, name, path) for name in NOTES)
    for each in chain((body,), filter(None, notes)):
        yield Story(each, list(texts(each.root, styles, each.links)))
    yield from _around_pages(data, path, styles, body)


def texts_around_pages(own: Part, styles: Mapping[str, str]) -> list[Place]:
    """The texts of a head or a foot, without what is nothing but the number of the page."""
    return [each for each in texts(own.root, styles, own.links) if any(map(str.isalnum, each.whole))]


def _around_pages(data: bytes, path: str, styles: Mapping[str, str], body: Part) -> Iterator[Story]:
    known: dict[tuple[str, ...], tuple[Story, list[Part]]] = {}
    for own in _parts_around_pages(data, path, body):
        told = texts_around_pages(own, styles)
        key = tuple(each.whole.strip() for each in told)
        if key in known:
            known[key][1].append(own)
        elif told:
            known[key] = Story(own, told, is_around_pages=True), []
    for story, copies in known.values():
        yield story._replace(copies=copies)


def _parts_around_pages(data: bytes, path: str, body: Part) -> Iterator[Part]:
    names = dict.fromkeys(_names_around_pages(data, path, body.root))
    found = parts_named(data, [*names, *map(relations_name, names)], path) if names else {}
    for name in filter(found.__contains__, names):
        root, relations = parsed(found[name], path), found.get(relations_name(name))
        if root.tag in ROOTS:
            yield Part(name, root, parsed(relations, path) if relations else None)


def _names_around_pages(data: bytes, path: str, body: _Element) -> Iterator[str]:
    """The parts that are shown at the heads of pages, then those at their feet; programs differ in the order in which
    they name those of a section."""
    references = [each for tag in AROUND_PAGES for each in _by_section(list(body.iter(tag)))]
    if not references:
        return
    parts = targets(data, path)
    is_even_shown = any(each.get(f"{W}type") == "even" for each in references) and _has_even(data, path)
    for each in references:
        kind, section = each.get(f"{W}type"), each.getparent()
        is_shown = is_on(section, "titlePg") if kind == "first" else kind != "even" or is_even_shown
        name = parts.get(each.get(RELATION, ""))
        if is_shown and name:
            yield name


def _by_section(references: Sequence[_Element]) -> Iterator[_Element]:
    for _, own in groupby(references, key=lambda each: each.getparent()):
        yield from sorted(
            own, key=lambda each: PAGES.index(kind) if (kind := each.get(f"{W}type")) in PAGES else 1
        )


def _has_even(data: bytes, path: str) -> bool:
    """Whether pages with even numbers have heads and feet of their own."""
    settings = part(data, SETTINGS, path)
    return settings is not None and is_on(parsed(settings, path), "evenAndOddHeaders")


def _part(data: bytes, name: str, path: str) -> Part | None:
    found, relations = part(data, name, path), part(data, relations_name(name), path)
    if found is None:
        return None
    return Part(name, parsed(found, path), parsed(relations, path) if relations else None)
