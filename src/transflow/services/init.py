"""A new project: settings with comments, an example pair, a glossary of its own."""

from __future__ import annotations

from pathlib import Path

from transflow.errors import TransflowError
from transflow.io.writing import make_folder, write_bytes_atomically

SETTINGS = """\
# transflow: what is translated, and what the gate demands. Every option: docs/configuration.md

source = "lv"                 # the language that is written first
targets = ["en"]              # the languages it is translated into
releases = ["releases/{release}/{lang}.md"]   # further templates may follow, also .html, .txt, .docx

shipped_glossaries = true     # institutions, positions and legal terms that come with transflow
glossaries = ["glossary.csv"] # your own terms; see the file

require = false               # true: a release without its translation is an error at once, not only when due
fail_level = "error"          # error, warning, info or never

# select = ["number-value"]   # run only these checks (transflow checks lists them)
# ignore = ["quote-style"]    # leave these out

# [levels]
# glossary-missing = "error"

# [checks.low-confidence]
# threshold = 0.4
"""
GLOSSARY = """\
lv,en,en_forbidden,category,note
Mediju centrs,Media Centre,Media Hub,institution,an example; the name your office uses
"""
SOURCE = """\
---
title: Robežsargi sāk jaunu mācību gadu
date: 2026-09-01
---

# Robežsargi sāk jaunu mācību gadu

2026. gada 1. septembrī Valsts robežsardzes koledžā mācības sāka 84 jaunie robežsargi.

„Mums vajag izglītotus cilvēkus,” atklāšanā sacīja iekšlietu ministrs.

Mācības ilgs divus gadus, un tām atvēlēti 1,2 miljoni eiro.
"""
TARGET = """\
---
title: Border guards begin a new school year
date: 2026-09-01
---

# Border guards begin a new school year

On 1 September 2026, 84 new border guards began their studies at the State Border Guard College.

“We need educated people,” said the Minister of the Interior at the opening.

The studies will take two years and have been allocated EUR 1.2 million.
"""
FILES = {
    "transflow.toml": SETTINGS,
    "glossary.csv": GLOSSARY,
    "releases/2026-09-01-robezsargi-macas/lv.md": SOURCE,
    "releases/2026-09-01-robezsargi-macas/en.md": TARGET,
}


def init(folder: Path) -> list[Path]:
    """Writes the files into `folder`, which may exist; refuses where one of them is there already."""
    files = {folder / name: text for name, text in FILES.items()}
    for file in files:
        if file.exists():
            raise TransflowError(f"{file} is already there; init overwrites nothing.")
    for file in files:
        make_folder(file.parent)
    for file, text in files.items():
        write_bytes_atomically(file, text.encode("utf-8"))
    return list(files)
