"""Clean pairs to plant errors in: windows of real documents, each with a few lines of a press release added,
so that phone numbers, links, sums, times and lists have a place everywhere."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from random import Random

from corpora import line_parallel

Window = tuple[str, list[str], list[str]]
WINDOW = 24  # lines
EXAMPLES = Path(__file__).parent.parent / "examples" / "releases"
CLEAN_EXAMPLES = ("2026-03-12-robezsardze-dronu-vienibas", "2026-10-15-ieksejas-drosibas-budzets")
CORPORA = ("ntrex128", "multileg")
PROSE = (
    (
        "Sanāksme notiks {day}. aprīlī plkst. {hour}.30 Rēzeknē.",
        "The meeting will take place on {day} April at {hour}:30 in Rēzekne.",
    ),
    (
        "Projektam piešķirti {value},4 miljoni eiro no Eiropas Savienības (ES) fondiem.",
        "The project was granted {value}.4 million euros from the funds of the European Union (EU).",
    ),
    (
        "Valsts robežsardze un Iekšlietu ministrija pērn pārbaudīja {value} 216 transportlīdzekļus.",
        "Last year the State Border Guard and the Ministry of the Interior inspected {value},216 vehicles.",
    ),
    (
        "Žogs ir {value} km garš, un to būvēja 19 mēnešus.",
        "The fence is {value} km long and took 19 months to build.",
    ),
    (
        "Atbalsts pieauga par {value} %, bet bezdarbs samazinājās līdz 6,{day} %.",
        "Support rose by {value}%, while unemployment fell to 6.{day}%.",
    ),
    (
        "Iekšlietu ministrs Mārtiņš Kalniņš un vēstniece Ilze Vanaga tikās otrdien.",
        "Minister of the Interior Mārtiņš Kalniņš and Ambassador Ilze Vanaga met on Tuesday.",
    ),
    (
        "To paredz Krimināllikuma {value}. panta otrā daļa.",
        "This is laid down in Section {value}, Paragraph two of the Criminal Law.",
    ),
)
CONTACTS = (
    (
        "Tālr.: +371 67{phone}, e-pasts: prese@iestade{day}.example",
        "Phone: +371 67{phone}, e-mail: prese@iestade{day}.example",
    ),
    (
        "Vairāk lasiet [mājaslapā](https://www.iestade.example/lv/raksts/{value}).",
        "Read more on the [website](https://www.iestade.example/en/article/{value}).",
    ),
)
ITEMS = (
    ("- jaunas apsardzes iekārtas robežai;", "- new guarding equipment for the border;"),
    ("- mācības darbiniekiem un brīvprātīgajiem;", "- training for staff and volunteers;"),
    ("- telpu remonts Daugavpilī.", "- renovation of premises in Daugavpils."),
)


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
    values = {
        "day": chance.randint(2, 27),
        "hour": chance.randint(8, 11),
        "phone": chance.randint(100000, 999999),
        "value": chance.randint(13, 97),
    }
    chosen = [*chance.sample(PROSE, 3), *ITEMS, *CONTACTS]
    return [(lv.format(**values), en.format(**values)) for lv, en in chosen]


def sentences(text: str) -> list[str]:
    return re.split(r"(?<=[a-z)”\"][.?!])(?<!\bDr\.)(?<!\bMr\.)(?<!\bInc\.)(?<!\bSt\.) (?=[A-Z“\"])", text)


def latvian_sentences(text: str) -> list[str]:
    return re.split(r"(?<=[a-zāčēģīķļņšūž)”\"][.?!]) (?=[A-ZĀČĒĢĪĶĻŅŠŪŽ“„\"])", text)


def digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def has_figure(text: str, figure: str) -> bool:
    """Whether the text has exactly this figure, however it groups its thousands."""
    flat = re.sub(r"(?<=\d)[ \u00a0\u202f.](?=\d{3}(?!\d))", "", text)
    return re.search(rf"(?<![\d,.]){digits(figure)}(?![\d,]|\.\d)", flat) is not None
