"""PO files that packages carry, through our readers and checks: polib's own samples, the catalogues of installed
packages and of the system, and those of Django's wheel.

usage: python benchmarks/public_samples.py [--packages NAME …] [--most N]

The files are fetched with pip for the run (polib's source, the wheels of `--packages`) or stand where they are
installed; none is kept. A compiled catalogue (`.mo`) is decompiled by polib first, since transflow reads PO only.

First table: every file read by transflow as an exchange file, by polib and by translate-toolkit. An entry is context,
original and translation; *otherwise* counts those in which transflow differs from polib. *Kept* counts files that say
the same when they are written and read again. Second table: the translated entries, original and translation on one
line each, the pairing given, judged without glossaries, and flagged by pofilter, in 1,000 of them; at most `--most`
entries of a catalogue. Nobody looked for errors in these texts: the figures say where the tools differ, not which is
right."""

from __future__ import annotations

import subprocess
import sys
import tarfile
import tempfile
import time
import zipfile
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from importlib.metadata import distributions, version
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple, cast

import polib
from command_line import parser_of
from mutation_peers import Unit, pofilter
from tables import print_heads, print_row

from transflow.errors import TransflowError
from transflow.formats.documents.lines import read_lines
from transflow.formats.exchange import exchanges
from transflow.frozen import replace
from transflow.model import Bead, Finding, Level
from transflow.pipeline import judge, line_up
from transflow.terms.termbase import Termbase

SYSTEM = Path("/usr/share/locale")
OF_SYSTEM = 40  # catalogues besides the Latvian ones
LANGUAGES = ("lv", "lt", "et", "de", "fr", "ru")  # of which findings are shown; lv alone has a lexicon
READING = (
    "files | how many | entries | otherwise than polib | refused | refused by polib | by translate-toolkit"
    " | kept | seconds | of polib"
)
CHECKING = "translations | entries | errors | warnings | style | the commonest | flagged by pofilter"
Text = tuple[str, str, str]


@dataclass
class Reading:
    """What came of reading the files of one collection."""

    files: int = 0
    entries: int = 0
    otherwise: int = 0
    refused: list[str] = field(default_factory=list)
    refused_by_polib: int = 0
    refused_by_toolkit: int = 0
    kept: int = 0
    seconds: float = 0.0
    seconds_of_polib: float = 0.0


class Sample(NamedTuple):
    """A file as PO, and its language where its path or header names one."""

    name: str
    data: bytes
    language: str


def fetched(requirement: str, folder: Path, *flags: str) -> Path:
    """The archive of a package, by pip."""
    place = folder / requirement.partition("=")[0]
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", *flags, requirement]
    subprocess.run([*command, "--dest", str(place)], check=True, capture_output=True)
    (archive,) = place.iterdir()
    return archive


def unpacked(archive: Path) -> Path:
    """The folder with what an archive holds."""
    folder = archive.parent / "unpacked"
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as wheel:
            wheel.extractall(folder)
    else:
        with tarfile.open(archive) as source:
            source.extractall(folder, filter="data")
    return folder


def collections(folder: Path, packages: Iterable[str]) -> Iterator[tuple[str, list[Path]]]:
    """The catalogues of each collection."""
    polibs = unpacked(fetched(f"polib=={version('polib')}", folder, "--no-binary", ":all:"))
    yield f"samples of polib {version('polib')}", catalogues(polibs.rglob("tests/*"))
    installed = (
        Path(str(path.locate())) for each in distributions() for path in each.files or () if path.suffix
    )
    yield "installed packages", catalogues(installed)
    rest = catalogues(SYSTEM.glob("*/LC_MESSAGES/*"))
    few = rest[:: max(1, len(rest) // OF_SYSTEM)]
    yield "the system", sorted({*few, *catalogues(SYSTEM.glob("lv/LC_MESSAGES/*"))})
    for package in packages:
        wheel = fetched(package, folder, "--only-binary", ":all:")
        yield "-".join(wheel.stem.split("-")[:2]), catalogues(unpacked(wheel).rglob("*"))


def catalogues(paths: Iterable[Path]) -> list[Path]:
    """Those of the paths that are PO or MO files."""
    return sorted(each for each in paths if each.suffix in (".po", ".pot", ".mo"))


def sample(file: Path) -> Sample | None:
    """A file as PO; None for a compiled one that polib cannot read."""
    if file.suffix != ".mo":
        return Sample(file.name, file.read_bytes(), language_of(file))
    try:
        catalogue = polib.mofile(str(file))
    except (OSError, ValueError):
        return None
    written = polib.POFile(wrapwidth=0)
    written.metadata = {**catalogue.metadata, "Content-Type": "text/plain; charset=UTF-8"}
    written.extend(cast("list[polib.POEntry]", list(catalogue)))
    return Sample(f"{file.stem}.po", f"{written}\n".encode(), language_of(file))


def language_of(file: Path) -> str:
    """The language in `…/lv/LC_MESSAGES/…`, or "" where the path has none."""
    parent = file.parent.parent.name
    return parent if file.parent.name == "LC_MESSAGES" else ""


def ours(data: bytes) -> list[Text]:
    """What transflow reads."""
    (bundle,) = exchanges["po"].read(data, "a.po")
    return [(each.key, each.source.text, each.target.text) for each in bundle.units]


def of_polib(data: bytes) -> list[Text]:
    """What polib reads."""
    with tempfile.NamedTemporaryFile(suffix=".po") as file:
        file.write(data)
        file.flush()
        return [(each.msgctxt or "", each.msgid, each.msgstr) for each in polib.pofile(file.name)]


def is_read_by_toolkit(data: bytes) -> bool:
    """Whether translate-toolkit reads the file."""
    from translate.storage import pypo

    store: Any = pypo.pofile
    try:
        store.parsestring(data)
    except Exception:  # it has no class of its own for what it cannot read
        return False
    return True


def read_all(samples: Iterable[Sample]) -> Reading:
    """Reads each file by all three."""
    done = Reading()
    for each in samples:
        done.files += 1
        done.refused_by_toolkit += not is_read_by_toolkit(each.data)
        theirs: list[Text] | None = None
        start = time.process_time()
        try:
            theirs = of_polib(each.data)
        except (OSError, ValueError):
            done.refused_by_polib += 1
        done.seconds_of_polib += time.process_time() - start
        start = time.process_time()
        try:
            own = ours(each.data)
        except TransflowError as error:
            done.refused.append(f"{each.name}: {error}")
            continue
        done.seconds += time.process_time() - start
        done.entries += len(own)
        done.otherwise += len(set(own) ^ set(theirs)) if theirs is not None else 0
        written = exchanges["po"].write(exchanges["po"].read(each.data, each.name))
        done.kept += ours(written) == own
    return done


def pairs_of(each: Sample, most: int) -> list[Unit]:
    """The translated entries, each text on one line."""
    try:
        found = ours(each.data)
    except TransflowError:
        return []
    flat = (Unit(" ".join(source.split()), " ".join(target.split())) for _, source, target in found)
    return [unit for unit in flat if unit.source and unit.target][:most]


def findings_of(pairs: list[Unit], language: str) -> list[Finding]:
    """What the checks find, line n against line n."""
    source, target = (
        read_lines("\n".join(pair[side] for pair in pairs).encode(), f"{tag}.txt", tag)
        for side, tag in enumerate(("en", language))
    )
    bitext = line_up(source, target, Termbase(()))
    beads = tuple(Bead((at,), (at,)) for at in range(len(source.blocks)))
    return list(judge(replace(bitext, beads=beads)))


def print_checked(name: str, samples: Iterable[Sample], most: int) -> None:
    """A row for each language that a collection has translations in; a catalogue is a document."""
    by_language: dict[str, list[list[Unit]]] = {}
    for each in samples:
        by_language.setdefault(each.language, []).append(pairs_of(each, most))
    for language in LANGUAGES:
        documents = [pairs for pairs in by_language.get(language, ()) if pairs]
        if documents:
            found = [finding for pairs in documents for finding in findings_of(pairs, language)]
            print_rates(f"{name}, en → {language}", list(chain(*documents)), found)


def print_rates(name: str, pairs: list[Unit], found: list[Finding]) -> None:
    """What is found and flagged in 1,000 entries."""
    levels = Counter(each.level for each in found)
    rates = [f"{1000 * levels[level] / len(pairs):.0f}" for level in sorted(Level, reverse=True)]
    commonest = Counter(each.check for each in found if each.level > Level.INFO).most_common(3)
    named = ", ".join(f"{check} {count}" for check, count in commonest) or "–"
    flagged = len({number for number, _ in pofilter(pairs)})
    print_row(name, f"{len(pairs):,}", *rates, named, f"{1000 * flagged / len(pairs):.0f}")


def main() -> None:
    parser = parser_of(__doc__)
    parser.add_argument(
        "--packages", nargs="*", default=["Django"], help="Packages whose wheels hold catalogues."
    )
    parser.add_argument("--most", type=int, default=500, help="Entries of a catalogue that the checks see.")
    asked = parser.parse_args()
    held: dict[str, list[Sample]] = {}
    refused: list[str] = []
    print_heads(READING)
    with tempfile.TemporaryDirectory() as folder:
        for name, files in collections(Path(folder), asked.packages):
            held[name] = [each for file in files if (each := sample(file))]
            done = read_all(held[name])
            refused += done.refused
            print_row(
                name,
                done.files,
                f"{done.entries:,}",
                done.otherwise,
                len(done.refused),
                done.refused_by_polib,
                done.refused_by_toolkit,
                done.kept,
                f"{done.seconds:.1f}",
                f"{done.seconds_of_polib:.1f}",
            )
    print("\nRefused by transflow:\n\n" + "\n".join(f"- {each}" for each in refused) + "\n")
    print_heads(CHECKING)
    for name, samples in held.items():
        print_checked(name, samples, asked.most)


if __name__ == "__main__":
    main()
