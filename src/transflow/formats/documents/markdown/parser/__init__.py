"""CommonMark with tables, strikethrough, footnotes, definition lists and attributes, in which every inline token knows
where it stands and Latvian dates do not open lists."""

from __future__ import annotations

from collections.abc import MutableMapping
from functools import cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.parser_inline import ParserInline
from markdown_it.rules_block import StateBlock, code, list_block, table
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from mdit_py_plugins.deflist import deflist_plugin
from mdit_py_plugins.footnote import footnote_plugin

from transflow.formats import LONGEST
from transflow.formats.documents.markdown.parser.attributes import attributes_plugin
from transflow.formats.documents.markdown.parser.notes import notes_plugin
from transflow.formats.documents.markdown.parser.numbers import stands_prose_number
from transflow.formats.documents.markdown.parser.parts import parts_plugin
from transflow.formats.documents.markdown.parser.templates import templates_plugin
from transflow.text.letters import CAPITAL
from transflow.text.patterns import LazyPattern

DEEPEST = 60  # levels; each quote or link takes one, each list two
INDENTED_PROSE = LazyPattern(rf"[„“\"'(]*{CAPITAL}[^\s{{}}<>|\\=]*(?:\s+[^\s{{}}<>|\\=]+){{7,}}\s*$")
SPECIAL = LazyPattern(r"[\n\\`~*_\[<&^]")  # a text without these is nothing but text


class TooLongError(Exception):
    """A paragraph beyond what anybody writes; `line` is 1-based."""

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


class Parser(MarkdownIt):
    """Leaves addresses as they were written."""

    def normalizeLink(self, url: str) -> str:  # noqa: N802 - the name is markdown-it's
        return url


@cache
def parser() -> Parser:
    """The one parser; it keeps nothing between two texts."""
    found = Parser("commonmark", {"maxNesting": DEEPEST})
    found.enable(["table", "strikethrough"])
    found.inline.parse = TrackingInlineParser(found.inline).parse  # type: ignore[method-assign]
    found.use(footnote_plugin, inline=False)
    found.core.ruler.before("inline", "lengths", _refuse_the_longest)
    found.disable(["footnote_tail", "text_join", "fragments_join"])
    found.block.ruler.at("code", _code)
    found.block.ruler.at("list", _list, {"alt": ["paragraph", "reference", "blockquote"]})
    found.block.ruler.before("list", "prose_number", _prose_number, {"alt": ["list"]})
    found.block.ruler.at("table", _table, {"alt": ["paragraph", "reference"]})
    found.use(deflist_plugin).use(attributes_plugin).use(parts_plugin).use(templates_plugin)
    found.use(notes_plugin)
    return found


def _refuse_the_longest(state: StateCore) -> None:
    for token in state.tokens:
        if token.type == "inline" and len(token.content) > LONGEST:
            raise TooLongError(token.map[0] + 1 if token.map else 1)


def _code(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    """Lines set in as code are; a long sentence, pasted with the spaces after its number, is none."""
    if not state.is_code_block(start):
        return False
    line = state.src[state.bMarks[start] + state.tShift[start] : state.eMarks[start]]
    return INDENTED_PROSE.match(line) is None and code(state, start, end, silent)


def _list(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    return not stands_prose_number(state, start) and list_block(state, start, end, silent)


def _prose_number(state: StateBlock, start: int, _end: int, silent: bool) -> bool:
    """Opens nothing; ends the list before it."""
    return silent and stands_prose_number(state, start)


def _table(state: StateBlock, start: int, end: int, silent: bool) -> bool:
    before = len(state.tokens)
    is_table = table(state, start, end, silent)
    for token in state.tokens[before:]:
        if token.type == "tr_open" and token.map:
            begins = state.bMarks[token.map[0]] + state.tShift[token.map[0]]
            token.meta["column"] = begins - (state.src.rfind("\n", 0, begins) + 1)
    return is_table


class TrackingState(StateInline):
    """Notes where the text that is pending began."""

    pending_at = 0

    def pushPending(self) -> Token:  # noqa: N802 - the name is markdown-it's
        length = len(self.pending)
        token = super().pushPending()
        token.meta = {"at": self.pending_at, "to": self.pending_at + length}
        return token


class TrackingInlineParser:
    """The inline parser of markdown-it; each token's `meta` says from where to where it stands."""

    def __init__(self, plain: ParserInline) -> None:
        self.plain = plain
        plain.tokenize = self.tokenize  # type: ignore[method-assign, assignment]

    def parse(
        self, src: str, md: MarkdownIt, env: MutableMapping[str, Any], tokens: list[Token]
    ) -> list[Token]:
        if not SPECIAL.search(src):
            tokens.append(Token("text", "", 0, content=src, meta={"at": 0, "to": len(src)}))
            return tokens
        state = TrackingState(src, md, env, tokens)
        self.tokenize(state)
        for rule in self.plain.ruler2.getRules(""):
            rule(state)
        return state.tokens

    def tokenize(self, state: TrackingState) -> None:
        rules = self.plain.ruler.getRules("")
        end, deepest = state.posMax, state.md.options["maxNesting"]
        while state.pos < end:
            begins, before = state.pos, len(state.tokens)
            if not state.pending:
                state.pending_at = begins
            if state.level < deepest and any(rule(state, False) for rule in rules):
                _stamp(state.tokens[before:], begins, state.pos)
                continue
            state.append_pending(state.src[begins])
            state.pos = begins + 1
        if state.pending:
            state.pushPending()


def _stamp(tokens: list[Token], begins: int, ends: int) -> None:
    at = begins
    for token in tokens:
        if "at" in token.meta:
            continue
        if token.type == "text":  # delimiters of emphasis, one token each
            token.meta = {"at": at, "to": at + len(token.content)}
            at += len(token.content)
        else:
            token.meta = {**token.meta, "at": begins, "to": ends}
