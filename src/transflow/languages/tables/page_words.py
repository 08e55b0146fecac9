"""Words with which a site or an office surrounds a text, and which nobody wrote for it."""

from __future__ import annotations

from transflow.frozen import Frozen


class PageWords(Frozen, kw_only=True):
    """`labels` of a template, with semicolons between them. Patterns with bars between them: `site_lines`, what stands
    alone in a line that is none of the text; `credits`, with which the line below a picture begins; `placeholders`, all
    that stands where a translation is to come; `editor_notes`, with which a note in square brackets tells the writer to
    look again; `machine_notices`, by which a page says that a machine translated it,
    `machine_answers`, what a model says before a translation or instead of one,
    with `machine_signs`, small letters that are in each of them. `links` are the words of links that do not say where
    they lead, with commas; `publisher_keys` those of the front matter that name who published."""

    labels: str = ""
    site_lines: str = ""
    credits: str = ""
    placeholders: str = ""
    editor_notes: str = ""
    machine_notices: str = ""
    machine_answers: str = ""
    machine_signs: tuple[str, ...] = ()
    links: str = ""
    publisher_keys: frozenset[str] = frozenset()


def joined(parts: list[str]) -> str:
    """Alternatives of several languages as one pattern."""
    return "|".join(filter(None, parts))
