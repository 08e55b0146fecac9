"""One release with all that a file of exchange may have to hold."""

from transflow.formats.exchange import Bundle, Match, Unit
from transflow.model import Mark, Marked, State

LINKED = Marked(
    "Šogad koledžā mācības sāk 312 kadeti & <citi>.", (Mark("link", 6, 13, "https://example.org/lv"),)
)
LINKING = Marked("This year at the college", (Mark("link", 17, 24, "https://example.org/en"),))
BUNDLE = Bundle(
    (
        Unit(
            LINKED,
            LINKING,
            "04c2",
            State.TRANSLATED,
            is_stale=True,
            old_source="Pērn.",
            comment="Skat. likumu.",
            matches=(Match("Pērn.", "Last year.", "earlier source", 80),),
        ),
        Unit(Marked("Ceļš ir slēgts."), key="05aa", state=State.MISSING),
        Unit(Marked("Zvaniet.\n\nRakstiet."), Marked("Call."), "06aa", State.INITIAL),
    ),
    "lv",
    "en",
    "2026/ziņa",
)
