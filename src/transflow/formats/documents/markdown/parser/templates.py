"""Where a site generator fills in something while it reads a page, Hugo or Jekyll: lines of shortcodes end a paragraph,
and an address may be one."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping
from functools import lru_cache
from types import ModuleType, SimpleNamespace

from markdown_it import MarkdownIt, helpers
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline

from transflow.formats.documents.markdown.parser.attributes import ENDS_ALL, add_text, line_behind, line_of
from transflow.formats.documents.markdown.shortcodes import SHORTCODE
from transflow.text.patterns import LazyPattern

ALONE = LazyPattern(rf"(?:[ \t]*(?:{SHORTCODE}))++[ \t]*\Z")
TAG = LazyPattern(r"\{\{[<%][ \t]*(?P<closes>/)?[ \t]*(?P<hugo>[\w/-]+)|\{%-?[ \t]*(?P<jekyll>\w+)")
OPENING = LazyPattern(rf"(?=\{{\{{[<%][ \t]*(?P<name>[\w-]+))(?:{SHORTCODE})")
CLOSING = LazyPattern(r"\{\{[<%]\s*/\s*(?P<name>[\w/-]+)\s*[>%]\}\}")
UNREAD = {  # what stands in these is code, or shown to nobody; how they are closed
    name: LazyPattern(rf"\{{\{{[<%][ \t]*/{name}\b|\{{%-?[ \t]*end{name}\b")
    for name in ("highlight", "comment", "raw")
}
NOTE = LazyPattern(r"\{\{/\*[^\n]*?\*/\}\}[ \t]*\Z")
ADDRESS = LazyPattern(r"(?:[^\s()<>{}\\]|\{\{[^{}\n]{0,300}\}\}|\{%[^{}\n]{0,300}%\})+")


def templates_plugin(md: MarkdownIt) -> None:
    """Teaches a parser what a site generator fills in."""
    md.block.ruler.before("table", "shortcodes", _shortcodes, ENDS_ALL)
    md.inline.ruler.before("link", "shortcode", _paired)
    md.helpers = ModuleType(helpers.__name__)
    vars(md.helpers).update(vars(helpers), parseLinkDestination=_address)


def _address(string: str, pos: int, maximum: int) -> object:
    found = ADDRESS.match(string, pos, maximum) if "{" in string else None
    if found and ("{{" in found[0] or "{%" in found[0]):
        return SimpleNamespace(ok=True, pos=found.end(), str=found[0])
    return helpers.parseLinkDestination(string, pos, maximum)


def _paired(state: StateInline, silent: bool) -> bool:
    """Words between a shortcode and the one that closes it: a button."""
    if not state.src.startswith(("{{<", "{{%"), state.pos):
        return False
    opening = OPENING.match(state.src, state.pos, state.posMax)
    closing = _closing_behind(opening, state.src) if opening else None
    if not opening or not closing or closing[1] > state.posMax:
        return False
    starts, ends = closing
    if not silent:
        stop = state.posMax
        state.push("shortcode_open", "shortcode", 1).meta = {"at": state.pos, "to": opening.end()}
        state.pos, state.posMax = opening.end(), starts
        state.md.inline.tokenize(state)
        state.push("shortcode_close", "shortcode", -1).meta = {"at": starts, "to": ends}
        state.posMax = stop
    state.pos = ends
    return True


def _closing_behind(opening: re.Match[str], text: str) -> tuple[int, int] | None:
    """From where to where the next shortcode stands that closes one."""
    places = _closed_in(text).get(opening["name"], [])
    at = bisect_left(places, (opening.end(),))
    return places[at] if at < len(places) else None


def _shortcodes(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A line of nothing but shortcodes, with what is no text after it. Amid a paragraph it is a part of that, unless
    it opens or closes something, or is a tag of Jekyll's."""
    line = line_of(state, start)
    if not line.startswith("{") or state.is_code_block(start):
        return False
    if NOTE.match(line):
        state.line = state.line if silent else start + 1
        return True
    tag = TAG.match(line) if ALONE.match(line) else None
    if tag is None or (silent and not _is_apart(state, tag, start, end)):
        return False
    if not silent:
        add_text(state, start, line)
        state.line = _end_of_unread(state, tag, start, end)
    return True


def _is_apart(state: StateBlock, tag: re.Match[str], start: int, end: int) -> bool:
    is_last = start + 1 >= end or state.isEmpty(start + 1)
    return is_last or tag["hugo"] is None or bool(tag["closes"]) or tag["hugo"] in _closed_in(state.src)


@lru_cache(maxsize=16)  # a text is asked at each of its shortcodes
def _closed_in(text: str) -> Mapping[str, list[tuple[int, int]]]:
    """The names of shortcodes that are closed somewhere, and from where to where what closes them stands."""
    found: dict[str, list[tuple[int, int]]] = {}
    for each in CLOSING.finditer(text):
        found.setdefault(each["name"], []).append(each.span())
    return found


def _end_of_unread(state: StateBlock, tag: re.Match[str], start: int, end: int) -> int:
    """The line after a shortcode, and after what stands in one that is not read."""
    name = tag["hugo"] or tag["jekyll"]
    if name not in UNREAD or tag["closes"]:
        return start + 1
    return line_behind(state, start, end, f"/{name}" if tag["hugo"] else f"end{name}", UNREAD[name])
