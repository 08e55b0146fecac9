"""Attributes that stand in braces after what they are of, as Pandoc (`header_attributes`, `link_attributes`,
`bracketed_spans`), kramdown ("attribute list definitions"), Hugo and MyST write them. None is read."""

from __future__ import annotations

from markdown_it import MarkdownIt
from markdown_it.ruler import RuleOptionsType
from markdown_it.rules_block import StateBlock
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from transflow.text.patterns import LazyPattern

_VALUE = r"(?:\"[^\"\n]{0,300}\"|'[^'\n]{0,300}'|[^\s\"'{}]{1,300})"
_PAIR = rf"[\w:-]{{1,40}}={_VALUE}"
_ONE = rf"(?:[#.][\w:.-]{{1,100}}|{_PAIR})"
_NAMED = rf"[ \t]{{0,9}}(?:{_ONE}|-(?=\s*\}}))(?:[ \t]+{_ONE}){{0,20}}[ \t]{{0,9}}"
LIST = rf"\{{(?::(?!:)[^{{}}\n]{{0,300}}|{_NAMED})\}}"
BEHIND = LazyPattern(LIST)
ALONE = LazyPattern(rf"{LIST}[ \t]*\Z")
LINES = LazyPattern(rf"(?:(?>\r\n|\r|\n)[ \t>]{{0,9}}{LIST}[ \t]*(?=[\r\n]|\Z)){{1,9}}")
BEFORE_TEXT = LazyPattern(r"\{:(?!:)[^{}\n]{1,300}\}[ \t]+(?=\S)")
AFTER_TEXT = LazyPattern(
    rf"[ \t]{{1,9}}\{{(?:(?=[ \t]{{0,9}}[#.]){_NAMED}|-|:[ \t][^{{}}\n]{{1,300}})\}}\s*\Z"
)
BOX = LazyPattern(r"\[[ xX]\][ \t]+(?=\S)")  # of a task
SHIFTED = LazyPattern(r"\^(?!\[)[^\s^\\]{1,60}\^|~(?!~)[^\s~\\]{1,60}~(?!~)")
CLOSERS = ")]*_`>~"
EXTENSION = LazyPattern(r"\{:(?::(?P<name>\w+)[^{}\n]{0,300}?(?P<alone>/)?|/\w*)\}[ \t]*\Z")  # of kramdown
END_OF_COMMENT = LazyPattern(r"\{:/(?:comment)?\}[ \t]*\Z")
ENDS_ALL: RuleOptionsType = {  # after which nothing goes on
    "alt": ["paragraph", "reference", "blockquote", "list"]
}


def attributes_plugin(md: MarkdownIt) -> None:
    """Teaches a parser to pass attributes over."""
    md.block.ruler.before("table", "attributes", _line, ENDS_ALL)
    md.inline.ruler.before("link", "span", _span)
    md.inline.ruler.before("strikethrough", "shifted", _shifted)
    md.inline.ruler.push("attributes", _behind)
    md.core.ruler.before("inline", "attributes", _trim)


def line_of(state: StateBlock, number: int) -> str:
    """The text of a line, without its indent."""
    return state.src[state.bMarks[number] + state.tShift[number] : state.eMarks[number]]


def add_text(state: StateBlock, line: int, text: str) -> None:
    """Adds a paragraph that is all or a part of one line."""
    state.push("paragraph_open", "p", 1).map = [line, line + 1]
    inline = state.push("inline", "", 0)
    inline.content, inline.map, inline.children = text, [line, line + 1], []
    inline.meta = {"is_one_line": True}
    state.push("paragraph_close", "p", -1)


def _line(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A line that is nothing but attributes, or an extension of kramdown; what stands in a comment is passed over."""
    line = line_of(state, start)
    if not line.startswith("{") or state.is_code_block(start):
        return False
    extension = EXTENSION.match(line)
    if not extension and not ALONE.match(line):
        return False
    if not silent:
        state.line = start + 1
        if extension and extension["name"] == "comment" and not extension["alone"]:
            state.line = line_behind(state, start, end, "{:/", END_OF_COMMENT)
        elif not extension:
            add_text(state, start, line)
            state.tokens[-2].meta["is_attributes"] = True
    return True


def line_behind(state: StateBlock, start: int, end: int, sign: str, closing: LazyPattern) -> int:
    """The number of the line after the one that closes what line `start` opens, and has the sign; of the next line
    where there is none."""
    last = state.env.setdefault("last", {})
    if sign not in last:
        last[sign] = state.src.rfind(sign)
    if last[sign] < state.bMarks[start]:
        return start + 1
    found = (number for number in range(start + 1, end) if closing.match(line_of(state, number)))
    return next(found, start) + 1


def _span(state: StateInline, silent: bool) -> bool:
    """Words in brackets that attributes follow."""
    if state.src[state.pos] != "[" or "]{" not in state.src:
        return False
    start, stop = state.pos, state.posMax
    closes = state.md.helpers.parseLinkLabel(state, start)
    found = BEHIND.match(state.src, closes + 1, stop) if closes > start + 1 else None
    if not found:
        return False
    if not silent:
        state.pos, state.posMax = start + 1, closes
        state.push("span_open", "span", 1)
        state.md.inline.tokenize(state)
        state.push("span_close", "span", -1)
        state.posMax = stop
    state.pos = found.end()
    return True


def _shifted(state: StateInline, silent: bool) -> bool:
    """Letters that are raised or lowered, "m^2^" and "CO~2~"."""
    found = SHIFTED.match(state.src, state.pos, state.posMax)
    if not found:
        return False
    if not silent:
        tag = "sup" if found[0].startswith("^") else "sub"
        start, stop = state.pos, state.posMax
        state.pos, state.posMax = start + 1, found.end() - 1
        state.push(f"{tag}_open", tag, 1)
        state.md.inline.tokenize(state)
        state.push(f"{tag}_close", tag, -1)
        state.posMax = stop
    state.pos = found.end()
    return True


def _behind(state: StateInline, silent: bool) -> bool:
    """Attributes directly after a link, a picture, code or emphasis."""
    is_behind = not state.pending and state.pos > 0 and state.src[state.pos - 1] in CLOSERS
    if state.src[state.pos] != "{" or not is_behind:
        return False
    found = BEHIND.match(state.src, state.pos, state.posMax)
    if not found:
        return False
    if not silent:
        state.push("attributes", "", 0).content = found[0]
    state.pos = found.end()
    return True


def _trim(state: StateCore) -> None:
    """Takes the attributes of a block from the ends of its text, and the box of a task."""
    opened = before = ""
    for token in state.tokens:
        if token.type != "inline":
            before, opened = opened, token.type
        elif opened not in ("td_open", "th_open") and not token.meta.get("is_attributes"):
            _trim_text(token, BOX if before == "list_item_open" else None)


def _trim_text(token: Token, box: LazyPattern | None) -> None:
    if token.content.startswith(("{", "[")):
        ahead = BEFORE_TEXT.match(token.content) or (box and box.match(token.content))
        token.content = token.content[ahead.end() :] if ahead else token.content
    if token.content.rstrip().endswith("}"):
        behind = AFTER_TEXT.search(token.content)
        token.content = token.content[: behind.start()] if behind else token.content
