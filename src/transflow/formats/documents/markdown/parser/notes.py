"""Notes that stand amid the words they belong to, "^[…]", as Pandoc writes them (`inline_notes`)."""

from __future__ import annotations

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline

OPENING = "^["


def notes_plugin(md: MarkdownIt) -> None:
    """Teaches a parser to read notes amid words; a note in a note is none."""
    md.inline.ruler.after("image", "inline_note", _note)


def _note(state: StateInline, silent: bool) -> bool:
    if not state.src.startswith(OPENING, state.pos) or state.env.get("is_in_note"):
        return False
    begins = state.pos + len(OPENING)
    ends = state.md.helpers.parseLinkLabel(state, state.pos + 1)
    if ends < 0 or not state.src[begins:ends].strip():
        return False
    if not silent:
        token = state.push("inline_note", "", 0)
        token.children = []
        state.env["is_in_note"] = True
        state.md.inline.parse(state.src[begins:ends], state.md, state.env, token.children)
        state.env["is_in_note"] = False
    state.pos = ends + 1
    return True
