"""Parts of a page that have a line of their own before them, maybe with a title: fenced ones of Pandoc, Docusaurus
and MyST (":::"), admonitions of MkDocs ("!!!"), alerts of GitHub ("[!NOTE]"); and lines that stand by themselves: those
after a bar, captions of tables (`line_blocks`, `table_captions` of Pandoc), the full forms of abbreviations."""

from __future__ import annotations

import re
from functools import partial

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock

from transflow.formats.documents.markdown.parser.attributes import ENDS_ALL, add_text, line_of
from transflow.text.patterns import LazyPattern

FENCE = LazyPattern(
    r":{3,}[ \t]*(?:\{[^{}\n]*\}|[\w-]+)?[ \t]*(?:\[(?P<label>[^\n]*)\]|(?P<title>[^\n]*?))"
    r"[ \t]*(?:\{[^{}\n]*\})?[ \t]*:*[ \t]*\Z"
)
ADMONITION = LazyPattern(
    r"(?:!!!|\?\?\?\+?|===[!+]?)[ \t]+(?:[\w-]+(?:[ \t]+[\w-]+){0,9})?[ \t]*(?:\"(?P<title>[^\n]*)\")?[ \t]*\Z"
)
ALERT = LazyPattern(r"\[![\w-]+\][+-]?(?:[ \t]++(?P<title>[^\n]*+))?\Z")
OF_BLOCK = LazyPattern(r"\|(?:[ \t]++(?P<text>[^|\n]*+))?\Z")
ABBREVIATION = LazyPattern(r"\*\[[^\]\n]{1,100}\]:[ \t]+(?P<text>\S[^\n]*+)\Z")
CAPTION = LazyPattern(r":[ \t]++(?P<text>\S[^\n]*+)\Z")  # of a table
INDENT = 4  # of what stands in an admonition


def parts_plugin(md: MarkdownIt) -> None:
    """Teaches a parser the parts of a page."""
    md.block.ruler.before("table", "fenced", _fence, ENDS_ALL)
    md.block.ruler.before("table", "admonition", _admonition, ENDS_ALL)
    md.block.ruler.before("table", "alert", _alert)
    md.block.ruler.after("table", "line_block", partial(_lone, OF_BLOCK, "|"), ENDS_ALL)
    md.block.ruler.before("table", "abbreviation", partial(_lone, ABBREVIATION, "*["), ENDS_ALL)
    md.block.ruler.before("paragraph", "caption", _caption)


def _title(state: StateBlock, line: int, found: re.Match[str], names: tuple[str, ...] = ("title",)) -> None:
    for text in filter(None, (found[name] for name in names)):
        add_text(state, line, text.strip())


def _fence(state: StateBlock, start: int, _end: int, silent: bool) -> bool:
    line = line_of(state, start)
    found = FENCE.match(line) if line.startswith(":::") and not state.is_code_block(start) else None
    if found and not silent:
        state.line = start + 1
        if "{" in line:
            add_text(state, start, line)
            state.tokens[-2].meta["is_attributes"] = True
        _title(state, start, found, ("label", "title"))
    return found is not None


def _admonition(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    line = line_of(state, start)
    found = ADMONITION.match(line) if line[:3] in ("!!!", "???", "===") else None
    if not found or state.is_code_block(start) or not _has_inside(state, start, end):
        return False
    if not silent:
        _title(state, start, found)
        _read_inside(state, start, end)
    return True


def _has_inside(state: StateBlock, start: int, end: int) -> bool:
    following = (number for number in range(start + 1, end) if not state.isEmpty(number))
    first = next(following, start)
    return state.sCount[first] >= state.sCount[start] + INDENT


def _read_inside(state: StateBlock, start: int, end: int) -> None:
    """Reads the lines that are set in below the first."""
    indent = state.sCount[start] + INDENT
    stop = start + 1
    for number in range(start + 1, end):
        if state.isEmpty(number):
            continue
        if state.sCount[number] < indent:
            break
        stop = number + 1
    before = state.blkIndent, state.lineMax, state.level
    state.blkIndent, state.lineMax, state.level = indent, stop, state.level + 1
    state.md.block.tokenize(state, start + 1, stop)
    state.blkIndent, state.lineMax, state.level = before
    state.line = stop


def _alert(state: StateBlock, start: int, _end: int, silent: bool) -> bool:
    """The first line of a quotation."""
    is_first = bool(state.tokens) and state.tokens[-1].type == "blockquote_open"
    found = ALERT.match(line_of(state, start)) if is_first and not silent else None
    if found:
        state.line = start + 1
        _title(state, start, found)
    return found is not None


def _lone(pattern: LazyPattern, sign: str, state: StateBlock, start: int, _end: int, silent: bool) -> bool:
    """A line that is one by itself, after what it begins with."""
    line = line_of(state, start)
    found = pattern.match(line) if line.startswith(sign) and not state.is_code_block(start) else None
    if found and not silent:
        state.line = start + 1
        _title(state, start, found, ("text",))
    return found is not None


def _caption(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """A paragraph of one line that is what Pandoc takes for the caption of a table."""
    is_one = not silent and (start + 1 >= end or state.isEmpty(start + 1))
    return is_one and _lone(CAPTION, ":", state, start, end, silent)
