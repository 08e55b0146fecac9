"""HTML pages: the article of a page, without the site around it; known layouts first (those of gov.lv and
other Drupal sites), else what trafilatura takes for the text, else the whole body."""

from __future__ import annotations

from transflow.formats import Format, formats
from transflow.formats._writing.whole_letters import with_whole_letters
from transflow.formats.documents.html.inserting import insert, remove
from transflow.formats.documents.html.reading import as_declared, read
from transflow.formats.documents.html.splicing import splice

__all__ = ["as_declared", "insert", "read", "remove", "splice"]

formats.add(
    "html", Format("html", (".html", ".htm", ".xhtml"), read, splice, insert, remove, with_whole_letters)
)
