"""What is missing from a translation of some sentences: one of them, a clause, or what there is no room for."""

from __future__ import annotations

from transflow.checks._missing.items_left import item_without_words
from transflow.checks._missing.left_out import is_cut, left_out
from transflow.checks._missing.lists import listing
from transflow.checks._missing.lost_clauses import lost_clause, spot_of
from transflow.checks._missing.lost_items import lost_item
from transflow.checks._missing.lost_sentences import SHORT, usual_share
from transflow.checks._missing.pairs import Pair
from transflow.checks._missing.remarks import absent, lacks_all, level_of_length
from transflow.checks._missing.said_otherwise import is_joined, is_told, is_told_around
from transflow.checks._sentences import Sentence, Whole, is_sure, whole_sentences
from transflow.checks._wording import paragraph_lacks
from transflow.model import Bitext, Level, Passage, Remark


def partly_lost(bitext: Bitext, sentence: Sentence, wanted: str) -> Remark | None:
    """One of the sentences that the target leaves out; one of two where it is too short for both and which is missing
    is not known; or a clause. `wanted` is what the target's language is called."""
    bead, source, target = sentence
    tags, usual = bitext.languages, usual_share(bitext)
    wholes = whole_sentences(bitext.source, bead.source)
    texts = [_with_short_names(each, target, bitext) for each in wholes]
    lone, is_certain = left_out(texts, target.text, tags, usual if is_sure(bead) else None)
    if lone is not None and is_joined(texts[:lone], Pair(texts[lone], target.text, tags, usual)):
        return None
    if lone is not None and not is_told(texts, lone, target.text, tags):
        return _sentence_lost(wholes[lone], target, wanted, is_certain=is_certain)
    if is_cut(texts, target.text, usual, tags):
        is_short = min(map(len, texts)) < SHORT or len({each.block for each in wholes}) == 1
        return lacks_all(source, target, Level.WARNING if is_short else None)
    return _clause_lost(bitext, source, target, wanted) if len(texts) == 1 else None


def _with_short_names(sentence: Whole, target: Passage, bitext: Bitext) -> str:
    """The text of a sentence, with names as short as the target has them: „Valsts robežsardze” is "SBG" there."""
    text, block = sentence.text, target.spot().block
    short = {
        id(each.concept): each.surface
        for each in bitext.target.mentions_of_block.get(block, ())
        if each.designation.is_abbreviation
    }
    for each in bitext.source.mentions_of_block.get(sentence.block, ()) if short else ():
        text = text.replace(each.surface, short.get(id(each.concept), each.surface))
    return text


def _sentence_lost(sentence: Whole, target: Passage, wanted: str, *, is_certain: bool) -> Remark:
    level = level_of_length(len(sentence.text)) if is_certain else Level.WARNING
    return absent(paragraph_lacks(wanted, sentence.text), sentence.spot("source"), target.spot(), level)


def _clause_lost(bitext: Bitext, source: Passage, target: Passage, wanted: str) -> Remark | None:
    """A clause that a sentence leaves out, or an item of its list."""
    tags, block = bitext.languages, source.spot().block
    terms = bitext.source.mentions_of_block.get(block, ())
    lost = lost_clause(Pair(source.text, target.text, tags, usual_share(bitext)), terms)
    if lost is None:
        listed = listing(source.text)
        item = lost_item(listed, target.text, tags) or item_without_words(listed, target.text, tags)
        lost = None if item in {each.surface for each in terms} else item
    if lost is None or is_told_around(bitext, "source", block, lost):
        return None
    return Remark(paragraph_lacks(wanted, lost), spot_of(lost, source), target.spot(), level=Level.WARNING)
