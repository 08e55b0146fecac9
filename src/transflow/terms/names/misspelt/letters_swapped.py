"""Names in which two neighbouring letters changed places: "Latvenrego" for „Latvenergo”."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from transflow.languages import language
from transflow.languages.lv.transcription import DOUBLED, bare
from transflow.model import Bitext
from transflow.terms.names.found import Name
from transflow.terms.names.paired import Exchanged, NameBead, document_words, name_beads
from transflow.terms.names.words import bare_nominatives
from transflow.terms.places.named import named_in_english, named_in_latvian
from transflow.text.misspelt import SHORTEST, is_misspelling
from transflow.text.normalise import matching_form
from transflow.text.tokens import Token, capitalised

ENDING = 1  # letters


def swapped_letters(bitext: Bitext) -> Iterator[Exchanged]:
    """The capitalised words of sure beads that are a word of the other side but for two letters, where neither side has
    the word that the other does; no words of the target's own language, and none of a person, a place or a term, of
    which others speak."""
    latvian, english = (
        document_words(bitext, side)
        for side in (("source", "target") if bitext.source.language == "lv" else ("target", "source"))
    )
    pairs = [pair for pair in _pairs(latvian, english) if not _is_known(pair, bitext.target.language)]
    for bead in name_beads(bitext) if pairs else ():
        if bead.is_sure:
            yield from _in_bead(bead, pairs)


def _is_known(pair: tuple[str, str], target: str) -> bool:
    """Whether the source's word is a place, or the target's a word of its language."""
    latvian, english = pair
    is_place = bool(named_in_latvian(latvian) if target == "en" else named_in_english(english))
    return is_place or language(target).knows(matching_form(english if target == "en" else latvian))


def _pairs(latvian: Iterable[str], english: Iterable[str]) -> Iterator[tuple[str, str]]:
    of_letters: dict[str, list[str]] = defaultdict(list)
    for word in english:
        if len(word) >= SHORTEST and not language("en").knows(matching_form(word)):
            of_letters["".join(sorted(bare(word)))].append(word)
    for word in latvian if of_letters else ():
        names = bare_nominatives(word) if len(word) >= SHORTEST else frozenset()
        for name in names:
            for other in of_letters.get("".join(sorted(name)), ()):
                is_written_once = DOUBLED.sub(r"\1", bare(other)) in names  # „Grosi”, which is no "Grosis"
                if not is_written_once and is_misspelling(bare(other), name, ENDING):
                    yield word, other


def _in_bead(bead: NameBead, pairs: Iterable[tuple[str, str]]) -> Iterator[Exchanged]:
    in_latvian, in_english = ({each.text: each for each in capitalised(text)} for text in bead.texts)
    for latvian, english in pairs:
        if (
            latvian not in in_latvian
            or english not in in_english
            or _are_answered(latvian, english, in_latvian, in_english)
        ):
            continue
        tokens = in_latvian[latvian], in_english[english]
        if not any(_is_in(token, names) for token, names in zip(tokens, bead.names, strict=True)):
            yield Exchanged(bead, *tokens)


def _are_answered(
    latvian: str, english: str, latvian_words: Iterable[str], english_words: Iterable[str]
) -> bool:
    """Whether either word has its like on the other side."""
    names, said = bare_nominatives(latvian), bare(english)
    return any(bare(each) in names for each in english_words) or any(
        said in bare_nominatives(each) for each in latvian_words
    )


def _is_in(token: Token, names: Iterable[Name]) -> bool:
    return any(each.start <= token.start < each.end for each in names)
