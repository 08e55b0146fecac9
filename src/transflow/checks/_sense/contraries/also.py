"""What a word says beside what it says first: adults are no children, and what is doubled is not tripled."""

from __future__ import annotations

from collections.abc import Iterator

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
    ("weather", "heat"): ("warmth", "warmer"),
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
    ("post", "left"): ("leaving a post", "agreed"),
    ("freedom", "need not"): ("duty", "may"),
    ("leave", "ban"): ("freedom", "must not"),
    ("bench", "police"): ("calling", "policeman"),
    ("selection", "out"): ("outcome", "reject"),
    ("outcome", "withdraw"): ("fate of a document", "revoked"),
    ("state of an animal", "dead"): ("fate", "dead"),
    ("traffic of a day", "quietest"): ("loudness", "quiet"),
    ("seat of a car", "driver"): ("road user", "driver"),
    ("addition", "out"): ("inclusion", "out"),
    ("exception", "but"): ("day left out", "all but that"),
    ("side of a day", "from then on"): ("day left out", "that alone"),
    ("day left out", "that alone"): ("restriction", "only"),
    ("who is meant", "only those"): ("restriction", "only"),
    ("who is meant", "all"): ("portion", "all"),
    ("done", "already"): ("progress", "done"),
    **{(group, each): ("every", each) for group in ("times paid", "costs of") for each in ("year", "month")},
}


def also_said(group: str, value: str) -> Iterator[tuple[str, str]]:
    """What is said beside a value of a group, and beside that in turn."""
    said = ALSO.get((group, value))
    while said:
        yield said
        said = ALSO.get(said)
