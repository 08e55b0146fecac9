"""The nouns of transflow. Files become `Document`s of `Block`s; a block is cut into `Segment`s; two
documents become a `Bitext` of `Bead`s; checks yield `Remark`s, which become `Finding`s with a place.

All offsets are in code points and half-open; indexes are 0-based; lines and columns are 1-based."""

from transflow.messages import Message, in_a_row
from transflow.model.bitexts import (
    SIDES,
    Bead,
    Bitext,
    Passage,
    Scope,
    Side,
    Spot,
    Staleness,
    UnitLevel,
    other_side,
)
from transflow.model.documents import (
    LINE_END,
    Block,
    BlockKind,
    Document,
    InlineWaiver,
    Mark,
    Marked,
    Place,
    Segment,
)
from transflow.model.findings import (
    Finding,
    Fix,
    Level,
    Lines,
    Related,
    Remark,
    Remarks,
    Tally,
    Use,
    Verdict,
    Waived,
    Waiver,
)
from transflow.model.ledgers import Ledger, Record, Signoff, State
from transflow.model.termbase import Concept, Designation, Mention, Office

__all__ = [
    "LINE_END",
    "SIDES",
    "Bead",
    "Bitext",
    "Block",
    "BlockKind",
    "Concept",
    "Designation",
    "Document",
    "Finding",
    "Fix",
    "InlineWaiver",
    "Ledger",
    "Level",
    "Lines",
    "Mark",
    "Marked",
    "Mention",
    "Message",
    "Office",
    "Passage",
    "Place",
    "Record",
    "Related",
    "Remark",
    "Remarks",
    "Scope",
    "Segment",
    "Side",
    "Signoff",
    "Spot",
    "Staleness",
    "State",
    "Tally",
    "UnitLevel",
    "Use",
    "Verdict",
    "Waived",
    "Waiver",
    "in_a_row",
    "other_side",
]
