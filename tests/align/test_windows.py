"""Long texts, searched window by window."""

from tests.align.lines import align_lines

TOWNS = [("Rīgā", "Riga"), ("Ventspilī", "Ventspils"), ("Jelgavā", "Jelgava"), ("Rēzeknē", "Rēzekne")]


def long_text(count: int) -> tuple[list[str], list[str]]:
    numbers = [(1317 + 39 * number, *TOWNS[number % len(TOWNS)]) for number in range(count)]
    return (
        [f"Skolai {town} piešķirs {amount} eiro." for amount, town, _ in numbers],
        [f"The school in {town} will receive {amount} euros." for amount, _, town in numbers],
    )


def test_a_long_text_is_aligned_like_a_short_one() -> None:
    source, target = long_text(320)
    del target[40], target[250]
    expected = [((n,), (n - (n > 40) - (n > 251),)) for n in range(320) if n not in (40, 251)]
    beads = align_lines(source, target, "lv", "en")
    assert [(bead.source, bead.target) for bead in beads if bead.source and bead.target] == expected


def test_a_text_that_only_repeats_itself_comes_to_an_end() -> None:
    beads = align_lines(["Sēde sākas."] * 260, ["The meeting begins."] * 250, "lv", "en")
    assert sorted(unit for bead in beads for unit in bead.source) == list(range(260))
    assert sorted(unit for bead in beads for unit in bead.target) == list(range(250))
