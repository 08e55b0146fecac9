"""Bold, italics and links in paragraphs of Word files, put where a text says (ECMA-376, part 1, 17.3)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from transflow.formats._writing.marking import UNSAFE, nested
from transflow.formats.documents.docx.package import (
    DOCUMENT,
    OFFICE,
    PACKAGE,
    W,
    parsed,
    part,
    relations_name,
    serialised,
    with_parts,
)
from transflow.formats.documents.docx.paragraphs import LETTERS, RELATION, WRITTEN, joined, links_in, shown_as
from transflow.model import Marked

if TYPE_CHECKING:
    from lxml.etree import _Element

AROUND = frozenset(f"{W}{name}" for name in ("pPr", "proofErr", "bookmarkStart", "bookmarkEnd"))
IN_RUNS = frozenset((f"{W}rPr", f"{W}t", f"{W}cr", f"{W}lastRenderedPageBreak", *WRITTEN.values()))
BEFORE_BOLD = frozenset(f"{W}{name}" for name in ("rStyle", "rFonts"))
FLAGS = {"b": "strong", "i": "emphasis"}
LINK = f"{OFFICE}/relationships/hyperlink"
COLOUR, LINE = "0563C1", "single"  # Word's own look of a link


class Letter(NamedTuple):
    """A letter of a paragraph as it is to be: the look of its run, whether that is a link's, and its marks."""

    text: str
    look: _Element | None
    link: str
    kinds: frozenset[str]


@dataclass
class Relations:
    """The addresses that links of a story lead to, by their ids, and those that were added; `root` is None
    where the package has no part `name` for them."""

    name: str
    root: _Element | None
    known: dict[str, str] = field(default_factory=dict)
    is_changed: bool = False

    def __post_init__(self) -> None:
        self.known |= links_in(self.root)

    def id_of(self, address: str) -> str:
        """The id of an address, which is added where it is new; empty where it cannot be."""
        for name, known in self.known.items():
            if known == address:
                return name
        if self.root is None or UNSAFE.match(address):
            return ""
        return self._added(address)

    def _added(self, address: str) -> str:
        from lxml import etree

        number = next(n for n in range(1, len(self.known) + 2) if f"rIdLink{n}" not in self.known)
        name = f"rIdLink{number}"
        fresh = etree.SubElement(self.root, f"{{{PACKAGE}/relationships}}Relationship")  # type: ignore[arg-type]
        for key, value in (("Id", name), ("Type", LINK), ("Target", address), ("TargetMode", "External")):
            fresh.set(key, value)
        self.known[name] = address
        self.is_changed = True
        return name


def relations_of(data: bytes, path: str) -> Relations:
    """The addresses that the text itself leads to."""
    name = relations_name(DOCUMENT)
    found = part(data, name, path)
    return Relations(name, parsed(found, path) if found else None)


def with_relations(data: bytes, relations: Relations) -> bytes:
    """The package with the addresses that were added."""
    return with_parts(data, added, "the Word file") if (added := added_in(relations)) else data


def added_in(relations: Relations) -> dict[str, bytes]:
    """The part with the addresses, by its name, if some were added."""
    if relations.root is None or not relations.is_changed:
        return {}
    return {relations.name: serialised(relations.root)}


def put_marks(paragraph: _Element, new: Marked, relations: Relations) -> None:
    """Gives a paragraph that shows `new.text` its marks; one that holds more than text and links is left
    as it is."""
    runs = [each for each in paragraph if each.tag in (f"{W}r", f"{W}hyperlink")]
    if not runs or not _is_plain(paragraph, relations):
        return
    letters = list(_letters(runs, new, relations))
    at = paragraph.index(runs[0])
    for each in runs:
        paragraph.remove(each)
    for element in reversed(list(_elements(letters, relations))):
        paragraph.insert(at, element)


def _is_plain(paragraph: _Element, relations: Relations) -> bool:
    if len(joined(paragraph)) > 1:
        return False
    for each in paragraph:
        is_link = each.tag == f"{W}hyperlink"
        if is_link and each.get(RELATION, "") not in relations.known:
            return False
        runs = list(each) if is_link else [each] if each.tag == f"{W}r" else []
        if any(run.tag != f"{W}r" or not _is_text(run) for run in runs):
            return False
        if not runs and each.tag not in AROUND:
            return False
    return True


def _is_text(run: _Element) -> bool:
    return all(part.tag in IN_RUNS and not part.get(f"{W}type") for part in run)


def _letters(runs: Sequence[_Element], new: Marked, relations: Relations) -> Iterator[Letter]:
    """The letters of the paragraph with the marks that they are to have."""
    found = [
        (letter, run.find(f"{W}rPr"), each.tag == f"{W}hyperlink")
        for each in runs
        for run in (each if each.tag == f"{W}hyperlink" else [each])
        for part in run
        for letter in LETTERS.get(str(part.tag), re.sub(r"[\r\n\t]", " ", part.text or ""))
        if part.tag != f"{W}rPr"
    ]
    whole = "".join(letter for letter, _, _ in found)
    plain = next((look for _, look, is_link in found if not is_link), None)
    linked = next((look for _, look, is_link in found if is_link), None)
    links, kinds = _marked(whole, new, relations)
    for at, (letter, look, is_link) in enumerate(found):
        own = look if is_link == bool(links[at]) else linked if links[at] else plain
        yield Letter(letter, own, links[at], frozenset(kinds[at]))


def _marked(whole: str, new: Marked, relations: Relations) -> tuple[list[str], list[set[str]]]:
    """Where each letter of a paragraph shall link to, and the other marks that it shall have."""
    front = len(whole) - len(whole.lstrip())
    links = [""] * len(whole)
    kinds: list[set[str]] = [set() for _ in whole]
    for mark in nested(new):
        for at in range(front + mark.start, min(front + mark.end, len(whole))):
            if mark.kind == "link":
                links[at] = mark.value if relations.id_of(mark.value) else ""
            else:
                kinds[at].add(mark.kind)
    return links, kinds


def _elements(letters: Sequence[Letter], relations: Relations) -> Iterator[_Element]:
    from lxml import etree

    for link, linked in groupby(letters, key=lambda each: each.link):
        runs = [
            _run("".join(each.text for each in alike), first)
            for alike in (
                list(group) for _, group in groupby(linked, key=lambda each: (id(each.look), each.kinds))
            )
            if (first := alike[0])
        ]
        if link:
            element = etree.Element(f"{W}hyperlink")
            element.set(RELATION, relations.id_of(link))
            element.extend(runs)
            yield element
        else:
            yield from runs


def _run(text: str, like: Letter) -> _Element:
    from lxml import etree

    run = etree.Element(f"{W}r")
    look = _look(like)
    if len(look):
        run.append(look)
    run.extend(shown_as(text))
    return run


def _look(like: Letter) -> _Element:
    from lxml import etree

    look = deepcopy(like.look) if like.look is not None else etree.Element(f"{W}rPr")
    if like.link and like.look is None:
        for name, value in (("color", COLOUR), ("u", LINE)):
            etree.SubElement(look, f"{W}{name}").set(f"{W}val", value)
    for name, kind in reversed(FLAGS.items()):
        for old in [each for each in look if each.tag in (f"{W}{name}", f"{W}{name}Cs")]:
            look.remove(old)
        if kind in like.kinds:
            at = sum(each.tag in BEFORE_BOLD for each in look)
            look.insert(at, etree.Element(f"{W}{name}"))
    return look
