"""Ways that lead from one place to another in the one version, and back in the other."""

from __future__ import annotations

from itertools import chain

from transflow.model import Message, Remark, Remarks
from transflow.terms.names.paired import NameBead
from transflow.terms.places.named import Places
from transflow.terms.places.routes import turned_directions, turned_origins, turned_routes


def turned_ways(bead: NameBead, places: Places) -> Remarks:
    """Ways that lead from one place to another in the one version, and back in the other."""
    if bead.is_sure:
        yield from _turned_routes(bead, places)
        yield from _turned_directions(bead, places)


def _turned_routes(bead: NameBead, places: Places) -> Remarks:
    """Ways of which both versions say where they begin and end."""
    for routes in turned_routes(*bead.texts, places):
        (first, last), (there, back) = routes if bead.is_source_latvian else routes[::-1]
        message = Message(
            "The source says “{first} … {last}”; here it is the other way round.",
            first=first.token.text,
            last=last.token.text,
        )
        yield Remark(
            message,
            bead.target.spot(there.token.start, back.token.end),
            related=bead.source.spot(first.token.start, last.token.end),
            value=f"{there.token.text} – {back.token.text}",
        )


def _turned_directions(bead: NameBead, places: Places) -> Remarks:
    """Ways of which only one end is told: to Riga in the one version, and from there in the other."""
    for found in chain(turned_directions(*bead.texts, places), turned_origins(*bead.texts, places)):
        place, counterpart = found if bead.is_source_latvian else found[::-1]
        message = Message(
            "The source goes to {place} or comes from it; here it is the other way round.",
            place=counterpart.token.text,
        )
        spot = bead.target.spot(counterpart.token.start, counterpart.token.end)
        related = bead.source.spot(place.token.start, place.token.end)
        yield Remark(message, spot, related=related, value=counterpart.token.text)
