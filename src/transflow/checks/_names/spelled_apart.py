"""Names that a text spells apart: English ones that the Latvian text keeps, and surnames that stand alone."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from transflow.checks._named_otherwise import named_otherwise
from transflow.checks._wording import language_name, no_counterpart
from transflow.languages import english_side, is_english_target
from transflow.model import Bitext, Message, Remark, Spot
from transflow.terms.names.exchanged.firms import exchanged_firms
from transflow.terms.names.exchanged.quoted import exchanged_quoted
from transflow.terms.names.misspelt.firms import misspelt_firms, unmarked_firms
from transflow.terms.names.misspelt.kept import is_hinted_at, kept_names, letters_of, misspelt_as
from transflow.terms.names.misspelt.letters_swapped import swapped_letters
from transflow.terms.names.misspelt.surnames import respelt_surnames
from transflow.terms.names.paired import name_beads
from transflow.terms.names.words import nominatives
from transflow.text.tokens import Token


def kept_in_english(bitext: Bitext) -> Iterator[Remark]:
    """English names of the Latvian text that the English one spells otherwise or lacks."""
    document = bitext.document(english_side(bitext))
    letters = cache(lambda: letters_of(document.text))
    told: set[str] = set()
    for bead in name_beads(bitext):
        latvian, english = bead.latvian_first(bead.source, bead.target)
        persons, _ = bead.names
        for name in kept_names(latvian.text):
            is_person = any(each.start < name.end and name.start < each.end for each in persons)
            if is_person or name.text in told or name.text in document.text:
                continue
            if letters_of(name.text) in letters():
                continue
            told.add(name.text)
            place, other = latvian.spot(name.start, name.end), misspelt_as(name.text, english.text)
            if other and not (bead.is_source_latvian and other.text in latvian.text):
                sides = (name.text, place), (other.text, english.spot(other.start, other.end))
                yield _misspelt_remark(*(sides if bead.is_source_latvian else sides[::-1]))
            elif bead.is_sure and not other and not is_hinted_at(name.text, english.text):
                yield Remark(no_counterpart(language_name("en"), name.text), place, value=name.text)


def firms_respelt(bitext: Bitext) -> Iterator[Remark]:
    """Names of firms that the target spells otherwise, or without the diacritics that they have elsewhere in it."""
    told: set[str] = set()
    written = bitext.document(english_side(bitext)).text
    for bead in name_beads(bitext):
        latvian, english = bead.latvian_first(bead.source, bead.target)
        texts = latvian.text, english.text
        bare = (pair for pair in unmarked_firms(*texts) if pair[0].text in written)
        for name, other in (*misspelt_firms(*texts), *bare):
            if name.text not in told:
                told.add(name.text)
                sides = (
                    (name.text, latvian.spot(name.start, name.end)),
                    (other.text, english.spot(other.start, other.end)),
                )
                yield _misspelt_remark(*(sides if bead.is_source_latvian else sides[::-1]))


def _misspelt_remark(source: tuple[str, Spot], target: tuple[str, Spot]) -> Remark:
    message = Message("“{name}” is not spelled as in the source: {other}.", name=target[0], other=source[0])
    return Remark(message, target[1], related=source[1], value=target[0])


def quoted_names(bitext: Bitext) -> Iterator[Remark]:
    """Names that Latvian has in quotation marks, and those of firms that are well known, for which the target has
    another's."""
    told: set[tuple[int, Token]] = set()
    for each in (*exchanged_quoted(bitext), *exchanged_firms(bitext)):
        if (place := (id(each.bead), each.english)) in told:
            continue
        told.add(place)
        source, target, pair = each.bead.source, each.bead.target, (each.latvian, each.english)
        name, counterpart = pair if each.bead.is_source_latvian else pair[::-1]
        yield named_otherwise(
            (name.text, source.spot(name.start, name.end)),
            (counterpart.text, target.spot(counterpart.start, counterpart.end)),
        )


def letters_swapped(bitext: Bitext) -> Iterator[Remark]:
    """Names with two letters in the other order; those of terms are left to the checks of terms."""
    terms = bitext.source.mentions_of_block
    for bead, *tokens in swapped_letters(bitext):
        source, target = tokens if bead.is_source_latvian else tokens[::-1]
        there = bead.source.spot(source.start, source.end)
        if not any(each.start <= there.start < each.end for each in terms.get(there.block, ())):
            here = bead.target.spot(target.start, target.end)
            yield _misspelt_remark((source.text, there), (target.text, here))


def surnames_alone(bitext: Bitext) -> Iterator[Remark]:
    """Surnames alone that are not spelled as in the full name."""
    told: set[str] = set()
    for each in respelt_surnames(bitext):
        name, is_english = each.token.text, is_english_target(bitext)
        forms = {name} if is_english else nominatives(name)
        if forms & told:
            continue
        told |= forms
        yield Remark(
            Message("“{name}” is spelled “{other}” elsewhere in this text.", name=name, other=each.full.text),
            each.bead.target.spot(each.token.start, each.token.end),
            related=each.full_in.spot(each.full, "target"),
            value=name,
            suggestion=each.full.surname if is_english else None,
        )
