"""Words with which a site or an office surrounds a text, and which nobody wrote for it."""

from __future__ import annotations

from transflow.frozen import Frozen


class PageWords(Frozen, kw_only=True):
    """Words of a page that are none of its text; patterns have bars between them."""

    labels: str = ""
    """Those of a template, with semicolons between them."""
    site_lines: str = ""
    """What stands alone in a line that is none of the text."""
    credits: str = ""
    """With which the line below a picture begins."""
    placeholders: str = ""
    """All that stands where a translation is to come."""
    editor_notes: str = ""
    """With which a note in square brackets tells the writer to look again."""
    machine_notices: str = ""
    """By which a page says that a machine translated it."""
    machine_answers: str = ""
    """What a model says before a translation or instead of one."""
    machine_signs: tuple[str, ...] = ()
    """Small letters that are in each notice and answer."""
    links: str = ""
    """The words of links that do not say where they lead, with commas between them."""
    publisher_keys: frozenset[str] = frozenset()
    """Those of the front matter that name who published."""
