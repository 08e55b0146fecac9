"""Start-up and size: what an import, the version and one pair cost, and how much a plain install is, beside
translate-toolkit.

usage: python benchmarks/startup.py [--runs 20]

Both are installed with nothing else into environments of their own, transflow as a wheel. Times are the best of the
runs, by the clock and of the processor, the start of the interpreter included; what that alone takes stands in the
first row. `check` and pofilter read the same release, a file a side and a PO file. Sizes are those of the packages,
without pip and without compiled modules."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import venv
from collections.abc import Iterator
from pathlib import Path

from command_line import parser_of
from mutation_peers import Unit, catalogue
from tables import print_heads, print_row
from timing import timed

from transflow import align, read

ROOT = Path(__file__).parents[1]
EXAMPLE = ROOT / "examples" / "releases" / "2026-03-12-robezsardze-dronu-vienibas"
OWN = ("pip", "setuptools", "wheel", "_distutils_hack", "__pycache__")


def main() -> None:
    parser = parser_of(__doc__)
    parser.add_argument("--runs", type=int, default=20)
    runs = parser.parse_args().runs
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        ours = environment_with(str(ROOT), folder / "transflow")
        theirs = environment_with("translate-toolkit", folder / "translate-toolkit")
        laid_out(folder)
        print_heads("what | transflow, ms | of the processor | translate-toolkit, ms | of the processor")
        for what, own, other in commands(ours, theirs):
            print_row(what, *best(own, folder, runs), *best(other, folder, runs))
        print()
        print_heads("plain install | MB | packages")
        for environment in (ours, theirs):
            print_row(environment.name, *size(environment))


def environment_with(what: str, environment: Path) -> Path:
    """A fresh environment with this package and those that it needs."""
    venv.create(environment, with_pip=True)
    command = [str(environment / "bin" / "pip"), "install", "--quiet", "--disable-pip-version-check", what]
    subprocess.run(command, check=True, stdout=sys.stderr)
    return environment


def laid_out(folder: Path) -> None:
    """One release as a project, and its paragraphs as a PO file."""
    source, target = (read(EXAMPLE / f"{tag}.md", tag) for tag in ("lv", "en"))
    shutil.copytree(EXAMPLE, folder / "project" / "releases" / EXAMPLE.name)
    units = [
        Unit(*("\n".join(document.blocks[at].text for at in side) for document, side in sides))
        for bead in align(source, target).beads
        if bead.source and bead.target
        for sides in [((source, bead.source), (target, bead.target))]
    ]
    catalogue(units).save(str(folder / "in.po"))


def commands(ours: Path, theirs: Path) -> Iterator[tuple[str, list[str], list[str]]]:
    """What is timed, ours and theirs."""
    python, peer = (str(each / "bin" / "python") for each in (ours, theirs))
    program, pofilter = str(ours / "bin" / "transflow"), str(theirs / "bin" / "pofilter")
    yield "the interpreter alone", [python, "-c", ""], [peer, "-c", ""]
    yield (
        "`import transflow`; `translate.storage.po`",
        [python, "-c", "import transflow"],
        [peer, "-c", "import translate.storage.po"],
    )
    yield "`--version`", [program, "--version"], [pofilter, "--version"]
    yield (
        "one pair checked",
        [program, "check", "project", "--no-cache"],
        [pofilter, "--progress=none", "in.po", "out.po"],
    )


def best(command: list[str], folder: Path, runs: int) -> list[str]:
    """The fewest milliseconds, by the clock and of the processor; one run before fills the caches."""
    environment = {**os.environ, "TRANSFLOW_CACHE": str(folder / "cache"), "PYTHONDONTWRITEBYTECODE": ""}
    _, *taken = (timed(command, folder, environment, codes=(0, 1)) for _ in range(runs + 1))
    fewest = min(run.wall for run in taken), min(run.processor for run in taken)
    return [f"{1000 * each:.0f}" for each in fewest]


def size(environment: Path) -> tuple[str, str]:
    """The megabytes of the packages, and how many there are."""
    folder = next(environment.glob("lib/python*/site-packages"))
    parts = [each for each in folder.iterdir() if each.name.partition("-")[0] not in OWN]
    files = (file for part in parts for file in ([part] if part.is_file() else part.rglob("*")))
    taken = sum(file.stat().st_size for file in files if file.is_file() and file.suffix != ".pyc")
    return f"{taken / 1e6:.0f}", str(sum(each.suffix == ".dist-info" for each in parts))


if __name__ == "__main__":
    main()
