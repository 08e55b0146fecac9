"""What holds of the sync whatever is done to the files: random edits of both sides over several rounds."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Callable
from pathlib import Path

import polib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.services.edited_project import IN_MEMORY
from transflow.align.changes import change_between
from transflow.config import Settings
from transflow.formats.own_files.ledger_po import read_ledger
from transflow.model import Record, State
from transflow.services.sync import sync
from transflow.text.normalise import storable, text_hash

PAIRS = (
    ("Robežsargi naktī aizturēja 312 cilvēkus.", "Border guards detained 312 people at night."),
    ("Iekšlietu ministrs apmeklēja koledžu.", "The Minister of the Interior visited the college."),
    ("Mācības sākas 1. septembrī Rēzeknē.", "The studies begin on 1 September in Rēzekne."),
    ("Projekta budžets ir 45 000 eiro.", "The budget of the project is 45,000 euros."),
    ("Ugunsdzēsēji izglāba divus bērnus.", "Firefighters rescued two children."),
    ("Tālrunis: +371 67219263", "Phone: +371 67219263"),
    ("Foto: Iekšlietu ministrija", "Photo: Ministry of the Interior"),
    ("Foto: Iekšlietu ministrija", "Photo: Ministry of the Interior"),
    ("Policija pārbaudīja 80 automašīnas uz šosejas.", "The police checked 80 cars on the motorway."),
)
MORE = (
    ("Sanāksmē piedalījās arī Igaunijas pārstāvji.", "Representatives of Estonia also took part."),
    ("Ceļš būs slēgts līdz pirmdienai.", "The road will be closed until Monday."),
    ("Jaunā ēka maksās 7 miljonus.", "The new building will cost 7 million."),
)
Edits = list[list[tuple[str, str, int, int]]]
EDITS = st.lists(
    st.lists(
        st.tuples(
            st.sampled_from(["source", "target"]),
            st.sampled_from(["facts", "wording", "cosmetic", "delete", "add", "swap", "back", "both"]),
            st.integers(0, 20),
            st.integers(0, 2),
        ),
        max_size=3,
    ),
    min_size=1,
    max_size=4,
)


Law = Callable[[Edits], None]
LAWS: list[Law] = []


def laws(examples: int) -> Callable[[Law], Callable[[], None]]:
    """Tries a law on this many sequences of edits."""

    def tried(law: Law) -> Callable[[], None]:
        LAWS.append(law)
        return settings(max_examples=examples, deadline=None)(given(EDITS)(law))

    return tried


class Release:
    """A release on disk as a person edits it: a list of paragraphs a side."""

    def __init__(self, root: Path) -> None:
        self.settings = Settings(root=root, releases=("{release}/{lang}.txt",), shipped_glossaries=False)
        self.sides = {"source": [one for one, _ in PAIRS], "target": [other for _, other in PAIRS]}
        self.first = {side: list(texts) for side, texts in self.sides.items()}
        self.touched: set[str] = set()
        self.ledger = root / "translations/a.en.po"

    def write(self) -> None:
        for side, name in (("source", "lv"), ("target", "en")):
            file = self.settings.root / f"a/{name}.txt"
            file.parent.mkdir(exist_ok=True)
            file.write_text("\n\n".join(self.sides[side]) + "\n", "utf-8")

    def edit(self, side: str, kind: str, at: int, which: int) -> None:
        texts = self.sides[side]
        at %= max(len(texts), 1)
        if kind == "add":
            pair = MORE[which]
            texts.insert(at, pair[side == "target"])
        elif kind == "both":
            for each, text in zip(("source", "target"), MORE[which], strict=True):
                self.sides[each].insert(min(at, len(self.sides[each])), text)
        elif kind == "back":
            self.touched.update(self.sides[side] if side == "target" else ())
            self.sides[side] = list(self.first[side])
        elif len(texts) > 2:
            self._edit_one(side, kind, at, which)

    def _edit_one(self, side: str, kind: str, at: int, which: int) -> None:
        texts = self.sides[side]
        if kind == "swap":
            texts[at - 1], texts[at] = texts[at], texts[at - 1]
            return
        if side == "target" and kind != "cosmetic":
            self.touched.add(texts[at])
        change: dict[str, Callable[[str], str]] = {
            "facts": lambda text: f"{text} {which + 5} %",
            "wording": lambda text: f"{text} {('Tiešām', 'Beidzot', 'Turklāt')[which]}",
            "cosmetic": lambda text: text.replace(" ", "  ", 1) + "!",
        }
        texts[at : at + 1] = [change[kind](texts[at])] if kind in change else []

    def sync(self) -> tuple[Record, ...]:
        synced = sync(self.settings, today="2026-03-10")
        assert synced.problems == ()
        return read_ledger(self.ledger.read_bytes(), "a.po").records


def contents(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file() and ".transflow" not in path.parts
    }


def rounds(edits: Edits, check: Callable[[Release, tuple[Record, ...], tuple[Record, ...]], None]) -> None:
    with tempfile.TemporaryDirectory(dir=IN_MEMORY) as folder:
        release = Release(Path(folder))
        release.write()
        before = release.sync()
        for edited in edits:
            for step in edited:
                release.edit(*step)
            release.write()
            after = release.sync()
            check(release, before, after)
            before = after


@laws(25)
def test_syncing_twice_changes_nothing(edits: Edits) -> None:
    def check(release: Release, _: tuple[Record, ...], __: tuple[Record, ...]) -> None:
        root = release.settings.root
        before = contents(root)
        (root / ".transflow/seen-by-sync").unlink()
        again = sync(release.settings, today="2026-03-11")
        assert contents(root) == before
        assert not again.pairs

    rounds(edits, check)


@laws(25)
def test_no_accepted_text_is_lost(edits: Edits) -> None:
    """A text leaves the ledger only where a person wrote another in its place."""

    def check(release: Release, before: tuple[Record, ...], after: tuple[Record, ...]) -> None:
        kept = {text_hash(text).lower() for each in after for text in (each.target, each.conflict)}
        kept |= {text_hash(plain(text)) for each in after for text in (each.target, each.conflict)}
        touched = {plain(text) for text in release.touched}
        for each in before:
            for text in (each.target, each.conflict):
                is_kept = not text or text_hash(text) in kept or text_hash(plain(text)) in kept
                assert is_kept or any(part in touched for part in map(plain, text.split("\n\n")))

    rounds(edits, check)


def plain(text: str) -> str:
    return " ".join(text.replace("!", "").split())


@laws(25)
def test_stale_is_what_changed_since_the_hash(edits: Edits) -> None:
    """A record is stale if and only if facts or wording of its source changed since the recorded hash, and
    the hash moves on only with a target that was edited or with a source that says the same."""
    texts: dict[str, str] = {}

    def check(release: Release, before: tuple[Record, ...], after: tuple[Record, ...]) -> None:
        for each in (*before, *after):
            texts[text_hash(each.source)] = each.source
        was = {each.key: each for each in before}
        for each in after:
            if each.is_obsolete:
                continue
            change = change_between(texts[each.source_hash], each.source, "lv")
            assert bool(each.change) == (change in ("facts", "wording"))
            old = was.get(each.key)
            if old and old.source_hash != each.source_hash and old.target:
                is_same_source = change_between(texts[old.source_hash], each.source, "lv") == "cosmetic"
                is_new_target = change_between(old.target, each.target, "en") in ("facts", "wording")
                assert is_same_source or is_new_target

    rounds(edits, check)


@laws(20)
def test_a_target_file_differs_only_in_what_was_proposed(edits: Edits) -> None:
    at = len(repr(edits))

    def check(release: Release, _: tuple[Record, ...], after: tuple[Record, ...]) -> None:
        po = polib.pofile(str(release.ledger), wrapwidth=0)
        texts = [storable(text) for text in release.sides["target"]]
        standing = {each.key for each in after if each.state is not State.MISSING and not each.is_obsolete}
        ours = [each for each in po if each.msgctxt in standing and texts.count(each.msgstr) == 1]
        if not ours:
            return
        entry = ours[at % len(ours)]
        place = texts.index(entry.msgstr)
        entry.msgstr = f"Proposed {at}: {entry.msgstr}"
        po.save()
        release.sides["target"][place] = entry.msgstr
        release.sync()
        assert (release.settings.root / "a/en.txt").read_text("utf-8").split("\n\n") == (
            "\n\n".join(release.sides["target"]) + "\n"
        ).split("\n\n")

    rounds(edits, check)


@laws(20)
def test_switching_back_and_forth_changes_nothing(edits: Edits) -> None:
    with tempfile.TemporaryDirectory(dir=IN_MEMORY) as folder:
        root = Path(folder)
        release = Release(root)
        release.write()
        release.sync()
        branches = [contents(root)]
        for edited in edits:
            for step in edited:
                release.edit(*step)
            release.write()
            release.sync()
            branches.append(contents(root))
        for branch in random.Random(len(edits)).choices(branches, k=4):
            for path in contents(root).keys() - branch.keys():
                (root / path).unlink()
            for path, data in branch.items():
                (root / path).write_bytes(data)
            release.sync()
            assert contents(root) == branch


@pytest.mark.slow
@pytest.mark.parametrize("law", LAWS, ids=lambda law: law.__name__.removeprefix("test_"))
def test_thousands_of_sequences(law: Law) -> None:
    settings(max_examples=400, deadline=None)(given(EDITS)(law))()


def test_the_order_of_releases_does_not_matter(tmp_path: Path) -> None:
    results = []
    for order in (["a", "b", "c"], ["c", "a", "b"]):
        root = tmp_path / "".join(order)
        for number, name in enumerate("abc"):
            pairs = PAIRS[number : number + 5]
            for at, language in enumerate(("lv", "en")):
                (root / name).mkdir(parents=True, exist_ok=True)
                (root / name / f"{language}.txt").write_text("\n\n".join(pair[at] for pair in pairs), "utf-8")
        project = Settings(root=root, releases=("{release}/{lang}.txt",), shipped_glossaries=False)
        for name in order:
            sync(project, [name], today="2026-03-10")
        results.append(contents(root))
    assert results[0] == results[1]
