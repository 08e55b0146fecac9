"""The capitals of a designation, given back to its forms."""

from __future__ import annotations

from transflow.languages.designations import Word


def capitalised(tokens: tuple[str, ...], words: tuple[Word, ...]) -> str:
    """The tokens of a form as a text, with the capitals that its words have in the designation."""
    return " ".join(_as_written(token, word) for token, word in zip(tokens, words, strict=True))


def _as_written(token: str, word: Word) -> str:
    at = len(word.before)
    if word.is_fixed_by_capitals:
        return word.with_core(word.written)
    parts, written = token[at:].split("-"), word.written.split("-")
    if len(parts) != len(written):
        written = [word.written, *parts[1:]]
    shown = (
        part[:1].upper() + part[1:] if own[:1].isupper() else part
        for part, own in zip(parts, written, strict=True)
    )
    return token[:at] + "-".join(shown)
