"""Clean pairs to plant errors in: windows of real documents, each with a few lines of a press release added,
so that phone numbers, links, sums, times and lists have a place everywhere."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from random import Random

from corpora import line_parallel

Window = tuple[str, list[str], list[str]]
WINDOW = 24  # lines
EXAMPLES = Path(__file__).parent.parent / "examples" / "releases"
CLEAN_EXAMPLES = ("2026-03-12-robezsardze-dronu-vienibas", "2026-10-15-ieksejas-drosibas-budzets")
CORPORA = ("ntrex128", "multileg")


def windows(chance: Random) -> Iterator[Window]:
    """Every window of every text there is, with the added lines."""
    for name, lv, en in _texts():
        lines = [(a.strip(), b.strip()) for a, b in zip(lv, en, strict=True) if a.strip() and b.strip()]
        for start in range(0, len(lines), WINDOW):
            part = lines[start : start + WINDOW]
            if len(part) >= 5:
                at = chance.randint(1, len(part))
                both = [*part[:at], *_release_lines(chance), *part[at:]]
                yield f"{name}-{start}", [a for a, _ in both], [b for _, b in both]


def _texts() -> Iterator[Window]:
    if os.environ.get("TRANSFLOW_DATA"):
        for corpus in CORPORA:
            yield from line_parallel(corpus)
    for name in CLEAN_EXAMPLES:
        lv, en = (_paragraphs(EXAMPLES / name / f"{tag}.md") for tag in ("lv", "en"))
        if len(lv) == len(en):
            yield name, lv, en


def _paragraphs(path: Path) -> list[str]:
    body = path.read_text("utf-8").split("---\n", 2)[2]
    return [line.lstrip("# ") for line in body.splitlines() if line.strip() and not line.startswith("|")]


def _release_lines(chance: Random) -> list[tuple[str, str]]:
    """Some of the added lines, with values by chance."""
    day, hour, phone = chance.randint(2, 27), chance.randint(8, 11), chance.randint(100000, 999999)
    value = chance.randint(13, 97)
    pool = [
        (
            f"Sanāksme notiks {day}. aprīlī plkst. {hour}.30 Rēzeknē.",
            f"The meeting will take place on {day} April at {hour}:30 in Rēzekne.",
        ),
        (
            f"Projektam piešķirti {value},4 miljoni eiro no Eiropas Savienības (ES) fondiem.",
            f"The project was granted {value}.4 million euros from the funds of the European Union (EU).",
        ),
        (
            f"Valsts robežsardze un Iekšlietu ministrija pērn pārbaudīja {value} 216 transportlīdzekļus.",
            f"Last year the State Border Guard and the Ministry of the Interior inspected {value},216 vehicles.",
        ),
        (
            f"Žogs ir {value} km garš, un to būvēja 19 mēnešus.",
            f"The fence is {value} km long and took 19 months to build.",
        ),
        (
            f"Atbalsts pieauga par {value} %, bet bezdarbs samazinājās līdz 6,{day} %.",
            f"Support rose by {value}%, while unemployment fell to 6.{day}%.",
        ),
        (
            "Iekšlietu ministrs Mārtiņš Kalniņš un vēstniece Ilze Vanaga tikās otrdien.",
            "Minister of the Interior Mārtiņš Kalniņš and Ambassador Ilze Vanaga met on Tuesday.",
        ),
        (
            f"To paredz Krimināllikuma {value}. panta otrā daļa.",
            f"This is laid down in Section {value}, Paragraph two of the Criminal Law.",
        ),
    ]
    contacts = [
        (
            f"Tālr.: +371 67{phone}, e-pasts: prese@iestade{day}.example",
            f"Phone: +371 67{phone}, e-mail: prese@iestade{day}.example",
        ),
        (
            f"Vairāk lasiet [mājaslapā](https://www.iestade.example/lv/raksts/{value}).",
            f"Read more on the [website](https://www.iestade.example/en/article/{value}).",
        ),
    ]
    items = [
        ("- jaunas apsardzes iekārtas robežai;", "- new guarding equipment for the border;"),
        ("- mācības darbiniekiem un brīvprātīgajiem;", "- training for staff and volunteers;"),
        ("- telpu remonts Daugavpilī.", "- renovation of premises in Daugavpils."),
    ]
    return [*chance.sample(pool, 3), *items, *contacts]
