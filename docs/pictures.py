"""Makes the pictures of `docs/terms.md` from an example of its own, with chromium.

usage: python docs/pictures.py [CHROMIUM]
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

FOLDER = Path(__file__).parent / "pictures"
FILES = {
    "transflow.toml": 'glossaries = ["glossary.csv"]\n',
    "glossary.csv": (
        "lv,en,lv_abbr,en_abbr,en_forbidden,category,source\n"
        "Ostu uzraudzības dienests,Port Surveillance Service,OUD,PSS,Harbour Watch Office,institution,example.lv\n"
        "Preses nodaļa,Press Office,,,,institution,example.lv\n"
    ),
    "releases/ostas/lv.md": (
        "# Ostās būs vairāk inspektoru\n\n"
        "Ostu uzraudzības dienests (OUD) no 1. oktobra pieņems darbā 40 inspektorus.\n\n"
        "„Drošība sākas krastā,” sacīja Valsts robežsardzes priekšnieks.\n\n"
        "OUD darbinieki mācīsies Valsts robežsardzes koledžā.\n\n"
        "Preses nodaļa\n"
    ),
    "releases/ostas/en.md": (
        "# Ports to have more inspectors\n\n"
        "The Harbour Watch Office (PSS) will hire 40 inspectors from 1 October.\n\n"
        "“Safety begins on the shore,” said the Chief of the Valsts robežsardze.\n\n"
        "The staff of OUD will study at the State Border Guard College.\n\n"
        "Preses nodaļa\n"
    ),
}
WIDTH, SCALE = 1060, 0.85


def main() -> int:
    chromium = sys.argv[1] if len(sys.argv) > 1 else "chromium"
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        project = Path(name)
        for file, text in FILES.items():
            (project / file).parent.mkdir(parents=True, exist_ok=True)
            (project / file).write_text(text, "utf-8")
        _picture(project, chromium, "terms-before.png", 850)
        _transflow(project, "terms", "apply", "--write")
        _picture(project, chromium, "terms-after.png", 560)
    return 0


def _transflow(project: Path, *arguments: str) -> None:
    subprocess.run([sys.executable, "-m", "transflow", *arguments], cwd=project, check=True)


def _picture(project: Path, chromium: str, name: str, height: int) -> None:
    """The page of the release as chromium draws it."""
    _transflow(project, "report", "-o", "pages")
    page = project / "pages" / "ostas.en.html"
    options = ["--headless", "--no-sandbox", "--hide-scrollbars"]
    options += [f"--window-size={WIDTH},{height}", f"--force-device-scale-factor={SCALE}"]
    command = [chromium, *options, f"--screenshot={FOLDER / name}", page.as_uri()]
    subprocess.run(command, check=True, capture_output=True)


if __name__ == "__main__":
    sys.exit(main())
