"""Markdown: CommonMark with tables, strikethrough, footnotes and front matter. "26. janvārī" at the head
of a paragraph is prose; the parser knows (`parser`), the text is never altered."""

from __future__ import annotations

from transflow.formats import Format, formats
from transflow.formats._writing.whole_letters import with_whole_letters
from transflow.formats.documents.markdown.inserting import insert, remove
from transflow.formats.documents.markdown.reading import read
from transflow.formats.documents.markdown.splicing import splice

__all__ = ["insert", "read", "remove", "splice"]

formats.add(
    "markdown", Format("markdown", (".md", ".markdown"), read, splice, insert, remove, with_whole_letters)
)
