"""What `contrary` finds and leaves alone in sentences of plants and animals."""

from __future__ import annotations

FOUND = [
    ("Skolēni mācīsies pazīt ēdamās sēnes.", "Pupils will learn to recognise poisonous mushrooms."),
    ("Skolēni mācīsies pazīt indīgās sēnes.", "Pupils will learn to recognise edible mushrooms."),
]

LEFT_ALONE = [
    ("Skolēni mācīsies pazīt neēdamās sēnes.", "Pupils will learn to recognise poisonous mushrooms."),
    (
        "Skolēni mācīsies pazīt ēdamās sēnes.",
        "Pupils will learn to tell edible mushrooms from poisonous ones.",
    ),
    ("Šīs ogas nav ēdamas.", "These berries are poisonous."),
    ("Šīs ogas ir indīgas.", "These berries are not edible."),
    ("Šie augi ir indīgi.", "These plants are toxic."),
]
