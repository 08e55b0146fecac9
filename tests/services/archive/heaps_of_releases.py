"""Two folders of releases in Latvian and English whose pairs are known by their numbers."""

from __future__ import annotations

from pathlib import Path

PLACES = (
    ("Rēzeknē", "Rēzekne"),
    ("Liepājā", "Liepāja"),
    ("Jelgavā", "Jelgava"),
    ("Ludzā", "Ludza"),
    ("Madonā", "Madona"),
)
LV = """# Robežsargi {place}

{year}. gada 7. martā {place} aizturēti {count} cilvēki, patruļās piedalījās {soldiers} karavīri.

Uz robežas būvēs {money} kilometrus žoga.

Komunikācijas nodaļa
"""
EN = """# Border guards in {place}

On 7 March {year}, {count} people were detained in {place}; {soldiers} soldiers joined the patrols.

{money} kilometres of fence will be built on the border.

{foot}
"""


def write_heaps(folder: Path, count: int) -> None:
    """`lv/` and `en/`; of every fourth release the foot is left in Latvian."""
    for at in range(count):
        lv, en = PLACES[at % len(PLACES)]
        known = {
            "year": 2015 + at % 7,
            "count": 111 + 13 * at,
            "soldiers": 12 + 7 * at,
            "money": 31 + 3 * at,
            "foot": "Communications Division" if at % 4 else "Komunikācijas nodaļa",
        }
        for tag, text, place in (("lv", LV, lv), ("en", EN, en)):
            file = folder / tag / (f"{at:03}.md" if tag == "lv" else f"n{at:03}.txt")
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text.format(place=place, **known).lstrip("# "), "utf-8")


def results(folder: Path) -> dict[str, bytes]:
    """All that a run has made, without its own notes."""
    return {
        file.relative_to(folder).as_posix(): file.read_bytes()
        for file in sorted(folder.rglob("*"))
        if file.is_file() and file.parent.name != "parts" and file.name != "manifest.json"
    }
