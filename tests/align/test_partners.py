"""Units that were led to a wrong partner by the order of the texts."""

from __future__ import annotations

from tests.align.lines import align_lines

HEAD = ("Palīdzību piedāvājušas šādas valstis:", "The following countries have offered help:")
END = ("Ministrija pateicas par atbalstu.", "The Ministry is grateful for the support.")
OFFERS = [
    ("Austrija – divi helikopteri;", "Austria – two helicopters;"),
    ("Čehija – ugunsdzēsēju vienība;", "Czechia – a firefighting unit;"),
    ("Francija – lidmašīna;", "France – an aircraft;"),
    ("Horvātija – divas lidmašīnas;", "Croatia – two aircraft;"),
    ("Itālija – lidmašīna;", "Italy – an aircraft;"),
    ("Somija – helikopters;", "Finland – a helicopter;"),
    ("Ungārija – sūkņi;", "Hungary – pumps;"),
    ("Vācija – ugunsdzēsēju vienība;", "Germany – a firefighting unit;"),
]


def pairs(source: list[str], target: list[str]) -> list[tuple[str, str]]:
    beads = align_lines(source, target, "lv", "en")
    return [
        (" ".join(source[at] for at in bead.source), " ".join(target[at] for at in bead.target))
        for bead in beads
    ]


def test_each_language_may_sort_a_list_by_its_alphabet() -> None:
    source = [HEAD[0], *(lv for lv, _ in OFFERS), END[0]]
    target = [HEAD[1], *sorted(en for _, en in OFFERS), END[1]]
    assert sorted(pairs(source, target)) == sorted([HEAD, *OFFERS, END])


def test_whom_a_better_pair_parts_finds_its_like() -> None:
    source = [HEAD[0], *(lv for lv, _ in OFFERS), END[0]]
    target = [HEAD[1], *(en for _, en in OFFERS[3:] + OFFERS[:3]), END[1]]
    assert sorted(pairs(source, target)) == sorted([HEAD, *OFFERS, END])


def test_what_was_added_and_what_was_dropped_are_no_pair() -> None:
    source = [HEAD[0], *(lv for lv, _ in OFFERS[:6]), END[0]]
    target = [
        HEAD[1],
        *sorted(en for _, en in OFFERS[1:6]),
        "Sweden – field kitchens for 200 people;",
        END[1],
    ]
    found = pairs(source, target)
    assert set(OFFERS[1:6]) <= set(found)
    assert (OFFERS[0][0], "") in found


def test_a_line_left_as_it_was_parts_no_translation() -> None:
    source = [HEAD[0], "Komunikācijas nodaļa", END[0], "raksti@example.lv"]
    target = [HEAD[1], "Communication Department", END[1], "Komunikācijas nodaļa", "raksti@example.lv"]
    assert (source[1], target[1]) in pairs(source, target)
