"""What a word says beside what it says first: adults are no children, and what is doubled is not tripled."""

from __future__ import annotations

ALSO = {
    ("fold", "more"): ("times", "two"),  # "doubled" is not halved, nor tripled
    ("term", "longer"): ("schedule", "later"),  # what is prolonged is not brought forward
    ("finding", "lost"): ("possession", "lost"),
    ("supply", "gas"): ("fuel", "gas"),
    **{("kind of deer", each): ("animal", "deer") for each in ("red", "roe", "fallow")},
    ("of all", "most"): ("degree", "up"),
    ("of all", "least"): ("degree", "down"),
    **{("requirement", each): ("size allowed", each) for each in ("least", "most")},
    ("body of the Union", "council"): ("board of a company", "supervisory"),
    ("windiness", "windy"): ("weather", "wind"),
    ("aid", "loan"): ("business of a bank", "loan"),
    ("result", "profit"): ("line of accounts", "profit"),
    ("result", "loss"): ("line of accounts", "loss"),
    ("horizon", "short"): ("duration", "for now"),
    ("maturity", "adult"): ("calling", "adult"),
    **{("ago", each): ("order", "before") for each in ("year", "month", "week", "hour", "decade", "century")},
    ("way in time", "back"): ("order", "before"),
    ("way in time", "ahead"): ("order", "after"),
    **{("frame of time", each): ("order", "within") for each in ("year", "month", "week", "day", "hour")},
    ("once more", "first"): ("place", "first"),
    ("every", "day"): ("day", "all"),
    ("envoy", "ambassador"): ("title", "ambassador"),
    ("secretary", "state"): ("title", "state secretary"),
    **{("majority", each): ("ballot", "most") for each in ("large", "small")},
    ("hunting", "open"): ("catch", "game"),
    ("term", "ended"): ("fate of an event", "cancelled"),
    ("schedule", "later"): ("fate of an event", "put off"),
    ("arrest", "in jail"): ("custody", "held"),
    ("income tax", "corporate"): ("tax", "income"),
    ("income tax", "personal"): ("tax", "income"),
}
