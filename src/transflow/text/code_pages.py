"""Letters of the Baltic code page (Windows-1257) that were read as those of the Western one (Windows-1252)."""

from __future__ import annotations

from transflow.text.patterns import LazyPattern

WESTERN = LazyPattern("[âçîûèìíïòðþÂÇÎÛÈÌÍÏÒÐÞ]")  # ā ē ī ū č ģ ķ ļ ņ š ž


def in_baltic(word: str) -> str | None:
    """The word as the Baltic code page has it: "Vērmane" for "Vçrmane"; nothing where it has none of these letters."""
    if not WESTERN.search(word):
        return None
    try:
        return word.encode("cp1252").decode("cp1257")
    except UnicodeError:
        return None
