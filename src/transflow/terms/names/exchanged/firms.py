"""Firms that Latvian and English call alike, by their trade, of which one version names another: "SEB" for
„Swedbank”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from transflow.model import Bitext
from transflow.terms.names.paired import Exchanged, NameBead, name_beads
from transflow.text.patterns import LazyPattern
from transflow.text.tokens import Token, token_of

TRADES = {  # what of each name no Latvian ending changes
    "banks": "Swedbank SEB Luminor Citadele Nordea Danske",
    "operators": "LMT Tele2",
    "airlines": "airBaltic Ryanair Wizz Finnair Lufthansa",
    "shops": "Maxima Rimi Lidl Mego",
    "news agencies": "LETA BNS Reuters Bloomberg",
    "filling stations": "Neste Viada Virši",
}
STEMS = {trade: tuple(stems.split()) for trade, stems in TRADES.items()}
NAMES = {
    trade: LazyPattern(rf"\b({'|'.join(stems)})(?:[aeuāēi]|[ae]?s|[ae]?i)?(?!\w)(?!\siel|\sde\b)")
    for trade, stems in STEMS.items()
}


def exchanged_firms(bitext: Bitext) -> Iterator[Exchanged]:
    """The only firm of a trade that the Latvian text of a sure bead names and the English one does not, with the only
    one that is named there instead."""
    trades = [
        trade
        for trade, stems in STEMS.items()
        if all(any(stem in document.text for stem in stems) for document in (bitext.source, bitext.target))
    ]
    for bead in name_beads(bitext) if trades else ():
        yield from (found for trade in trades if bead.is_sure and (found := _exchanged(bead, trade)))


def _exchanged(bead: NameBead, trade: str) -> Exchanged | None:
    in_latvian, in_english = (_named(text, trade) for text in bead.texts)
    lone, strange = in_latvian.keys() - in_english.keys(), in_english.keys() - in_latvian.keys()
    if len(lone) != 1 or len(strange) != 1:
        return None
    return Exchanged(bead, in_latvian[lone.pop()], in_english[strange.pop()])


def _named(text: str, trade: str) -> Mapping[str, Token]:
    """The firms of the trade that the text names, and where."""
    found: Iterator[re.Match[str]] = NAMES[trade].finditer(text)
    return {each[1]: token_of(each) for each in found}
