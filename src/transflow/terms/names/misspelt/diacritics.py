"""Diacritics that a name has lost or got in the other text: "Janis Berzins" for Jānis Bērziņš, „Zāriņš” for Zariņš."""

from __future__ import annotations

from transflow.languages.lv.transcription import bare
from transflow.terms.names.found import Name
from transflow.terms.names.words import match_plainly, nominatives, printed


def other_diacritics(source: Name, target: Name, *, is_target_latvian: bool) -> str | None:
    """The name with its diacritics where the target has others than the source, or a text in English fewer, else
    None."""
    pairs = _parallel(source, target)
    if not all(
        match_plainly(b, a) if is_target_latvian else match_plainly(a, b) for a, b in pairs if a[-1] != "."
    ):
        return None
    wanted = [
        _with_diacritics(a, b, is_target_latvian=is_target_latvian) if a[-1] != "." else b for a, b in pairs
    ]
    if wanted == [b for _, b in pairs]:
        return None
    return " ".join(wanted if len(pairs) > 1 else [*target.words[:-1], *wanted])


def _parallel(source: Name, target: Name) -> list[tuple[str, str]]:
    """The words that answer one another; the surnames alone where one has initials."""
    if len(source.words) != len(target.words) or source.has_initials != target.has_initials:
        return [(source.surname, target.surname)]
    return list(zip(source.words, target.words, strict=True))


def _with_diacritics(source: str, target: str, *, is_target_latvian: bool) -> str:
    """The target's word with all the diacritics that the source's has, where it has lost some and gained none."""
    if is_target_latvian:
        return source if _is_other(target, source) else target
    known = sorted(
        (each for each in nominatives(source) if bare(each) == bare(target)),
        key=lambda each: (not each.endswith(("ņš", "ļš", "čs", "žs")), each),
    )
    if target.casefold() in known:
        return target
    wanted = next((each for each in known if _is_poorer(target, each)), None)
    return printed(wanted) if wanted else target


def _is_other(word: str, source: str) -> bool:
    """Whether the word differs from the source in its diacritics alone, and is no form of it; a plain source may lack
    those that it has."""
    if len(word) != len(source) or source.isascii() or bare(word) != bare(source):
        return False
    return source.casefold() not in nominatives(word)


def _is_poorer(word: str, other: str) -> bool:
    """Whether the word is the other without some of its diacritics."""
    pairs = zip(word.casefold(), other.casefold(), strict=False)
    return (
        len(word) == len(other)
        and word.casefold() != other.casefold()
        and all(a in (b, bare(b)) for a, b in pairs)
    )
