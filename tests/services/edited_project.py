"""A project on disk as people work on it: they edit both sides, move files, propose, decide, change branches."""

from __future__ import annotations

import datetime
import os
import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import polib

from transflow.config import Settings
from transflow.formats.own_files.ledger_po import read_ledger
from transflow.model import Ledger
from transflow.services.desk import day_of
from transflow.services.sync import Synced, sync

PAIRS = (
    ("Robežsargi naktī aizturēja 312 cilvēkus.", "Border guards detained 312 people at night."),
    ("Iekšlietu ministrs apmeklēja koledžu.", "The Minister of the Interior visited the college."),
    ("Mācības sākas septembrī Rēzeknē.", "The studies begin in September in Rēzekne."),
    ("Projekta budžets ir 45 000 eiro.", "The budget of the project is 45,000 euros."),
    ("Ugunsdzēsēji izglāba divus bērnus.", "Firefighters rescued two children."),
    ("Foto: Iekšlietu ministrija", "Photo: Ministry of the Interior"),
    ("Foto: Iekšlietu ministrija", "Photo: Ministry of the Interior"),
)
MARKED = (
    ("# Plūdi Daugavā", "# Floods on the Daugava"),
    ("Ūdens līmenis ir **3** metri.", "The water stands at **3** metres."),
    ("- Tilts ir slēgts.", "- The bridge is closed."),
    ("- Policija pārbaudīja 80 mašīnas.", "- The police checked 80 cars."),
    ("Tālrunis: +371 67219263", "Phone: +371 67219263"),
)
MORE = (
    ("Sanāksmē piedalījās arī Igaunijas pārstāvji.", "Representatives of Estonia also took part."),
    ("Ceļš būs slēgts līdz pirmdienai.", "The road will be closed until Monday."),
    ("Jaunā ēka maksās 7 miljonus.", "The new building will cost 7 million."),
)
ADDED = {"source": ("Tiešām", "Beidzot", "Turklāt"), "target": ("Really", "At last", "Besides")}
IN_MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None  # thousands of files a minute
NOON = datetime.datetime(2026, 3, 10, 12, 0, tzinfo=datetime.UTC)
TODAY = day_of(NOON)
BETWEEN = re.compile(r"\n\n|\n(?=- )")
MARKUP = re.compile(r"^(?:#+|-)\s+")
Side = Literal["source", "target"]
LANGUAGE = {"source": "lv", "target": "en"}


def words(text: str) -> str:
    """A paragraph without markup, spacing and punctuation: what a reader would call its text."""
    return " ".join(re.findall(r"\w+|[%+]", MARKUP.sub("", text.strip()).replace("**", "")))


@dataclass
class EditedProject:
    """Two releases, one in plain text, one in Markdown whose English has a byte order mark and CRLF."""

    root: Path
    edits: dict[tuple[str, Side], dict[str, str]] = field(default_factory=dict)
    """By release and side: the words of each paragraph edited in place since the last sync, new to old."""
    is_rebuilt: set[str] = field(default_factory=set)
    """Releases whose paragraphs were split, joined, added, deleted or moved since the last sync."""
    touched: set[str] = field(default_factory=set)
    """The words of all target paragraphs that somebody changed or deleted on purpose."""
    confirmed: set[tuple[str, str]] = field(default_factory=set)
    """By release: the words of each target whose mark "fuzzy" alone was taken away since the last sync."""

    def __post_init__(self) -> None:
        releases = ("{release}/{lang}.txt", "{release}/{lang}.md")
        self.settings = Settings(root=self.root, releases=releases, shipped_glossaries=False)
        self._write_new("a", ".txt", PAIRS, b"", b"\n")
        self._write_new("b", ".md", MARKED, b"\xef\xbb\xbf", b"\r\n")

    def _write_new(
        self, name: str, suffix: str, pairs: Sequence[tuple[str, str]], mark: bytes, end: bytes
    ) -> None:
        folder = self.root / name
        folder.mkdir(parents=True)
        source, target = ("\n\n".join(pair[at] for pair in pairs) + "\n" for at in (0, 1))
        (folder / f"lv{suffix}").write_bytes(source.encode())
        (folder / f"en{suffix}").write_bytes(mark + target.encode().replace(b"\n", end))

    def releases(self) -> list[str]:
        """The names of the releases, in order."""
        return sorted(file.parent.name for file in self.root.glob("*/lv.*"))

    def file(self, release: str, side: Side) -> Path:
        suffix = next((self.root / release).glob("lv.*")).suffix
        return self.root / release / f"{LANGUAGE[side]}{suffix}"

    def paragraphs(self, release: str, side: Side) -> list[str]:
        """The paragraphs of a file as they are written there; none where it is not there."""
        file = self.file(release, side)
        if not file.is_file():
            return []
        text = file.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
        return [each.strip("\n") for each in BETWEEN.split(text) if each.strip()]

    def write(self, release: str, side: Side, paragraphs: Sequence[str]) -> None:
        """Writes a file again with its own line ends and byte order mark."""
        file = self.file(release, side)
        old = file.read_bytes() if file.is_file() else b""
        end = b"\r\n" if b"\r\n" in old else b"\n"
        data = ("\n\n".join(paragraphs) + "\n").encode().replace(b"\n", end)
        file.write_bytes((b"\xef\xbb\xbf" if old.startswith(b"\xef\xbb\xbf") else b"") + data)

    def ledger(self, release: str) -> Ledger | None:
        file = self.root / f"translations/{release}.en.po"
        return read_ledger(file.read_bytes(), file.name) if file.is_file() else None

    def contents(self) -> dict[str, bytes]:
        """Every file of the project that git would keep."""
        return {
            path.relative_to(self.root).as_posix(): path.read_bytes()
            for path in self.root.rglob("*")
            if path.is_file() and not {".transflow", ".git"} & set(path.parts)
        }

    def sync(self, *names: str, dry_run: bool = False) -> Synced:
        return sync(self.settings, names, today=TODAY, dry_run=dry_run)

    def has_synced(self) -> None:
        """Starts the record of edits anew."""
        self.edits.clear()
        self.is_rebuilt.clear()
        self.confirmed.clear()

    def forget_what_was_seen(self) -> None:
        (self.root / ".transflow/seen-by-sync").unlink(missing_ok=True)

    def forget_store(self) -> None:
        for file in (self.root / ".transflow").glob("store.db*"):
            file.unlink()
        self.forget_what_was_seen()

    def copy(self, to: Path) -> EditedProject:
        """The project as it is now, in another folder."""
        shutil.copytree(self.root, to, ignore=shutil.ignore_patterns(".git"))
        other = object.__new__(EditedProject)
        other.root = to
        other.settings = Settings(root=to, releases=self.settings.releases, shipped_glossaries=False)
        return other

    # What people do to a paragraph.

    def reword(self, release: str, side: Side, at: int, change: Callable[[str], str]) -> None:
        """Edits one paragraph in its place."""
        paragraphs = self.paragraphs(release, side)
        if not paragraphs:
            return
        at %= len(paragraphs)
        old, new = paragraphs[at], change(paragraphs[at])
        paragraphs[at] = new
        if side == "target" and words(old) != words(new):
            self.touched.add(words(old))
        log = self.edits.setdefault((release, side), {})
        log[words(new)] = log.pop(words(old), words(old))
        self.write(release, side, paragraphs)

    def rebuild(
        self, release: str, side: Side, at: int, change: Callable[[list[str], int], list[str]]
    ) -> None:
        """Changes which paragraphs there are."""
        paragraphs = self.paragraphs(release, side)
        if len(paragraphs) < 3:
            return
        new = change(list(paragraphs), at % len(paragraphs))
        self.is_rebuilt.add(release)
        if side == "target":
            gone = Counter(map(words, paragraphs)) - Counter(map(words, new))
            self.touched.update(gone)
        self.write(release, side, new)

    def rename(self, release: str, to: str) -> None:
        if to not in self.releases():
            (self.root / release).rename(self.root / to)
            self.is_rebuilt.add(to)

    def copy_release(self, release: str, to: str) -> None:
        if to not in self.releases():
            shutil.copytree(self.root / release, self.root / to)
            self.is_rebuilt.add(to)

    def propose(self, release: str, at: int, text: str) -> tuple[str, str] | None:
        """Writes another translation into the ledger, as Poedit does; returns the old one and the new."""
        file = self.root / f"translations/{release}.en.po"
        if not file.is_file():
            return None
        po = polib.pofile(str(file), wrapwidth=0)
        entries = [each for each in po if not each.obsolete and "\n\n" not in each.msgstr]
        if not entries:
            return None
        entry = entries[at % len(entries)]
        old, entry.msgstr = entry.msgstr, text
        if "fuzzy" in entry.flags and words(old) == words(text):
            self.confirmed.add((release, words(text)))
        entry.flags = [each for each in entry.flags if each != "fuzzy"]
        self.touched.add(words(old))
        log = self.edits.setdefault((release, "target"), {})
        log[words(text)] = log.pop(words(old), words(old))
        po.save()
        return old, text

    # Branches.

    def git(self, *arguments: str) -> None:
        who = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "core.autocrlf=false")
        subprocess.run(
            ["git", *who, "-c", "gc.auto=0", *arguments], cwd=self.root, check=True, capture_output=True
        )


def swapped(paragraphs: list[str], at: int) -> list[str]:
    paragraphs[at - 1], paragraphs[at] = paragraphs[at], paragraphs[at - 1]
    return paragraphs


def moved_to_the_end(paragraphs: list[str], at: int) -> list[str]:
    return [*paragraphs[:at], *paragraphs[at + 1 :], paragraphs[at]]


def cut_in_two(paragraphs: list[str], at: int) -> list[str]:
    parts = paragraphs[at].split(" ")
    middle = max(len(parts) // 2, 2)
    halves = [" ".join(parts[:middle]), " ".join(parts[middle:])]
    paragraphs[at : at + 1] = [each for each in halves if each]
    return paragraphs


def joined_with_the_next(paragraphs: list[str], at: int) -> list[str]:
    both = paragraphs[at : at + 2]
    paragraphs[at : at + 2] = [" ".join([both[0], *(MARKUP.sub("", each) for each in both[1:])])]
    return paragraphs


def without(paragraphs: list[str], at: int) -> list[str]:
    return [*paragraphs[:at], *paragraphs[at + 1 :]]
