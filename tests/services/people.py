"""The laws of the sync as a machine: people edit files and ledgers, decide in the queue, rename releases and
change branches in any order, and after every sync what was promised must hold."""

from __future__ import annotations

import datetime
import shutil
import tempfile
from codecs import BOM_UTF8
from collections import Counter
from collections.abc import Callable, Iterable
from contextlib import suppress
from copy import deepcopy
from difflib import SequenceMatcher
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    rule,
)

from tests.services.edited_project import (
    ADDED,
    IN_MEMORY,
    MORE,
    EditedProject,
    Side,
    cut_in_two,
    joined_with_the_next,
    moved_to_the_end,
    swapped,
    without,
    words,
)
from transflow.errors import TransflowError
from transflow.model import SIDES, Ledger, Record, State
from transflow.services.desk import Desk
from transflow.services.queue.accepting import accept_item
from transflow.services.queue.editing import edit_item
from transflow.services.queue.listing import list_items
from transflow.services.queue.rejecting import reject_item
from transflow.services.queue.undoing import undo_change
from transflow.services.sync import Synced
from transflow.store import open_store
from transflow.store.items import Wanted
from transflow.store.values import Item
from transflow.text.normalise import text_hash

NOON = datetime.datetime(2026, 3, 10, 12, 0, tzinfo=datetime.UTC)
NAMES = ("a", "b", "c", "d")
ANY_SIDE: st.SearchStrategy[Side] = st.sampled_from(SIDES)
AT = st.integers(0, 9)
FEW = st.integers(0, 2)
ALL = Wanted(is_any=True)


class People(RuleBasedStateMachine):
    """Every rule is something that a person does; `synced` is the state after the last sync."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(dir=IN_MEMORY))
        self.project = EditedProject(self.folder / "project")
        _empty_store(self.project.root / ".transflow/store.db")
        self.ledgers: dict[str, Ledger] = {}
        self.accepted: set[str] = set()
        """The words of every paragraph that was accepted and that nobody has changed since."""
        self.branches: dict[str, tuple[dict[str, bytes], set[str]]] = {}
        self.branch = "main"

    def teardown(self) -> None:
        shutil.rmtree(self.folder)

    @initialize()
    def begin(self) -> None:
        self.project.git("init", "-q", "-b", "main")
        self._sync()

    def _release(self, number: int) -> str:
        names = self.project.releases()
        return names[number % len(names)]

    # People edit.

    @rule(release=FEW, side=ANY_SIDE, at=AT, which=FEW)
    def change_a_fact(self, release: int, side: Side, at: int, which: int) -> None:
        self.project.reword(self._release(release), side, at, lambda text: f"{text} {which + 5} %")

    @rule(release=FEW, side=ANY_SIDE, at=AT, which=FEW)
    def change_the_wording(self, release: int, side: Side, at: int, which: int) -> None:
        self.project.reword(self._release(release), side, at, lambda text: f"{text} {ADDED[side][which]}")

    @rule(release=FEW, side=ANY_SIDE, at=AT)
    def change_the_looks(self, release: int, side: Side, at: int) -> None:
        self.project.reword(self._release(release), side, at, lambda text: text.replace(" ", "  ", 1) + "!")

    @rule(release=FEW, edits=st.lists(st.tuples(ANY_SIDE, AT, FEW), max_size=4))
    def change_much(self, release: int, edits: list[tuple[Side, int, int]]) -> None:
        for side, at, which in edits:
            self.change_the_wording(release, side, at, which)
        self._sync()

    @rule(
        release=FEW,
        side=ANY_SIDE,
        at=AT,
        change=st.sampled_from([swapped, moved_to_the_end, cut_in_two, joined_with_the_next, without]),
    )
    def rebuild(
        self, release: int, side: Side, at: int, change: Callable[[list[str], int], list[str]]
    ) -> None:
        self.project.rebuild(self._release(release), side, at, change)

    @rule(release=FEW, side=st.sampled_from(["source", "target", "both"]), at=AT, which=FEW)
    def add(self, release: int, side: str, at: int, which: int) -> None:
        for each, text in zip(SIDES, MORE[which], strict=True):
            if side in (each, "both"):
                self.project.rebuild(self._release(release), each, at, _inserting(text))

    @rule(release=FEW, to=st.sampled_from(NAMES))
    def rename(self, release: int, to: str) -> None:
        self.project.rename(self._release(release), to)

    @rule(release=FEW, to=st.sampled_from(NAMES))
    def copy(self, release: int, to: str) -> None:
        self.project.copy_release(self._release(release), to)

    @rule(release=FEW, at=AT, which=FEW)
    def propose_in_the_ledger(self, release: int, at: int, which: int) -> None:
        """As Poedit does; the target file differs afterwards in these words alone."""
        self._sync()
        name = self._release(release)
        before = self.project.file(name, "target").read_bytes()
        proposed = self.project.propose(name, at, f"A translation from Poedit, the number {at} of {which}.")
        self.accepted -= self.project.touched
        done = self._sync()
        if proposed and not done.problems:
            _demand_only(before, self.project.file(name, "target").read_bytes(), *proposed)

    @rule(release=FEW, side=ANY_SIDE, at=AT, is_whole=st.booleans())
    def take_away_and_bring_back(self, release: int, side: Side, at: int, is_whole: bool) -> None:
        """What is deleted by mistake comes back with all that was known of it. To delete one paragraph of a
        translation that has several is to edit it; what nobody has translated is named anew after its text."""
        self._sync()
        project, name = self.project, self._release(release)
        before, paragraphs = project.contents(), project.paragraphs(name, side)
        gone = words(paragraphs[at % len(paragraphs)]) if paragraphs else ""
        if gone in (self._reworded(name) if side == "source" else () if is_whole else self._parts(name)):
            return
        file = project.file(name, side)
        if is_whole and side == "target":
            file.unlink(missing_ok=True)
        elif paragraphs:
            project.write(name, side, without(paragraphs, at % len(paragraphs)))
        project.sync()
        if (path := file.relative_to(project.root).as_posix()) in before:
            file.write_bytes(before[path])
        project.sync()
        assert project.contents() == before

    def _parts(self, name: str) -> set[str]:
        """The target paragraphs that a pair holds beside others."""
        held = [each.target.split("\n\n") for each in self.ledgers[name].active]
        return {words(part) for each in held if len(each) > 1 for part in each}

    def _reworded(self, name: str) -> set[str]:
        """The source paragraphs that were never translated and whose text is no longer the first, and those
        that a stale pair holds beside others: it remembers what was agreed, not what stood there last."""
        known = self.ledgers[name].active
        new = [each for each in known if not each.target]
        stale = [each.source.split("\n\n") for each in known if each.is_stale and "\n\n" in each.source]
        renamed = {words(each.source) for each in new if not each.key.startswith(text_hash(each.source)[:12])}
        return renamed | {words(part) for parts in stale for part in parts}

    # People decide.

    @rule(at=st.integers(0, 30), by=st.sampled_from(["Anna", "Jānis"]), is_final=st.booleans())
    def accept(self, at: int, by: str, is_final: bool) -> None:
        done = self._decided(
            at, lambda item: accept_item(Desk(self.project.settings, by, NOON), item.name, is_final=is_final)
        )
        if done:
            self.accepted.update(map(words, done.record.target.split("\n\n")))

    @rule(at=st.integers(0, 30), which=FEW)
    def write(self, at: int, which: int) -> None:
        text = f"Anna's translation, version {which}, of {at}."
        done = self._decided(
            at, lambda item: edit_item(Desk(self.project.settings, "Anna", NOON), item.name, text)
        )
        if done:
            self.accepted.add(words(text))

    @rule(at=st.integers(0, 30))
    def reject(self, at: int) -> None:
        self._decided(
            at, lambda item: reject_item(Desk(self.project.settings, "Anna", NOON), item.name, "Stils")
        )

    @rule()
    def undo(self) -> None:
        """An undone text is gone on purpose, and the one before is back."""
        with suppress(TransflowError):
            _, event = undo_change(Desk(self.project.settings, "Anna", NOON), "")
            assert event.after
            self._gives_up(event.after.target)
            self._look()

    def _decided(self, at: int, decide: Callable[[Item], Item]) -> Item | None:
        items = sorted(list_items(Desk(self.project.settings, "Anna", NOON), ALL), key=lambda each: each.name)
        before = items[at % len(items)]
        try:
            done = decide(before)
        except TransflowError:
            return None
        if done.record.target != before.record.target:
            self._gives_up(before.record.target)
        self._look()
        return done

    def _gives_up(self, text: str) -> None:
        self.project.touched.update(map(words, text.split("\n\n")))

    # The laws.

    @rule()
    def sync(self) -> None:
        self._sync()

    def _sync(self) -> Synced:
        """What a dry run foretells happens, nothing accepted goes, stale is what changed, and the next
        sync has nothing to do."""
        project, before = self.project, self.project.contents()
        self.accepted -= project.touched
        planned = project.sync(dry_run=True)
        assert project.contents() == before
        done = project.sync()
        assert done.problems == ()
        assert planned.pairs == done.pairs
        self._demand_accepted()
        after = self._ledgers()
        for name, ledger in after.items():
            if name in self.ledgers:
                self._demand_marks(name, self.ledgers[name], ledger)
        self._demand_rest()
        self._look()
        return done

    def _look(self) -> None:
        """What stands in the files now is what the next sync starts from."""
        self.ledgers = self._ledgers()
        self.project.has_synced()

    def _ledgers(self) -> dict[str, Ledger]:
        found = {name: self.project.ledger(name) for name in self.project.releases()}
        return {name: ledger for name, ledger in found.items() if ledger}

    def _demand_rest(self) -> None:
        """Syncing again changes nothing, even one that looks at everything again."""
        before = self.project.contents()
        assert not self.project.sync().pairs
        self.project.forget_what_was_seen()
        assert not self.project.sync().pairs
        assert self.project.contents() == before

    def _demand_accepted(self) -> None:
        """A text that was accepted and that nobody touched stands in its file and in a ledger."""
        root = self.project.root
        known = {
            words(part)
            for file in (root / "translations").rglob("*.po")
            for each in _read(file).records
            for text in (each.target, each.conflict)
            for part in text.split("\n\n")
        }
        standing = {
            words(each)
            for name in self.project.releases()
            for each in self.project.paragraphs(name, "target")
        }
        assert self.accepted <= known
        assert self.accepted <= standing

    def _demand_marks(self, name: str, before: Ledger, after: Ledger) -> None:
        """A pair whose target nobody touched keeps its key, state and author, and is stale if and only if
        the words of its source are others than those it was translated from; of a pair of which both
        texts were edited, the agreed translation stands beside the new one. Whose mark "fuzzy" was taken away
        was translated, by nobody known, from the source that stood there."""
        sources, targets = self._log(name, "source"), self._log(name, "target")
        found = {each.key: each for each in after.active}
        likes = Counter(words(text) for each in before.active for text in {each.source, each.target})
        for each in before.active:
            if likes[words(each.source)] > 1 or likes[words(each.target)] > 1:
                continue
            old, target = words(each.source), words(each.target)
            new, edited = sources.get(old, ""), targets.get(target, "")
            if not (new and edited) or "\n\n" in each.source + each.target or _is_open(each):
                continue
            is_rebuilt = name in self.project.is_rebuilt
            if edited == target and (new == old or not is_rebuilt):
                now = found[each.key]
                assert (words(now.source), words(now.target)) == (new, target)
                is_confirmed = (name, target) in self.project.confirmed
                known = (State.TRANSLATED, "") if is_confirmed else (each.state, each.by)
                agreed = new if is_confirmed else words(each.agreed_source)
                assert (now.state, now.by) == known
                assert now.is_stale == (agreed != new)
            elif new != old and new != words(each.agreed_source) and not is_rebuilt:
                assert target in {words(text.conflict) for text in after.active}

    def _log(self, name: str, side: Side) -> dict[str, str]:
        """What became of each paragraph that was edited in place or not at all, old to new; of those that
        are like another nothing is said."""
        log = self.project.edits.get((name, side), {})
        texts = [words(each) for each in self.project.paragraphs(name, side)]
        now, before = Counter(texts), Counter(log.get(each, each) for each in texts)
        pairs = ((log.get(each, each), each) for each in texts)
        return {old: new for old, new in pairs if before[old] == now[new] == 1}

    @rule()
    def forget_the_store(self) -> None:
        """The store made anew from files and ledgers has the same items."""
        self._sync()
        before = _unclaimed(list_items(Desk(self.project.settings, "Anna", NOON), ALL))
        self.project.forget_store()
        _empty_store(self.project.root / ".transflow/store.db")
        self._demand_rest()
        assert _unclaimed(list_items(Desk(self.project.settings, "Anna", NOON), ALL)) == before

    @rule()
    def sync_one_by_one(self) -> None:
        """The order of the releases does not matter."""
        copy = self.project.copy(self.folder / "copy")
        for name in reversed(copy.releases()):
            copy.sync(name)
        self._sync()
        assert copy.contents() == self.project.contents()
        shutil.rmtree(copy.root)

    @rule(name=st.sampled_from(["main", "other"]))
    def change_branches(self, name: str) -> None:
        """Another branch is as it was left, there and back again."""
        self._sync()
        self.project.git("add", "-A")
        self.project.git("commit", "-q", "--allow-empty", "-m", "x")
        self.branches[self.branch] = self.project.contents(), deepcopy(self.accepted)
        if name not in self.branches:
            self.project.git("branch", name)
            self.branches[name] = self.branches[self.branch]
        for each in (name, self.branch, name):
            self.project.git("checkout", "-q", each)
            assert not self.project.sync().pairs
            assert self.project.contents() == self.branches[each][0]
        self.branch = name
        self.accepted = deepcopy(self.branches[name][1])
        self._look()


def _is_open(record: Record) -> bool:
    return bool(record.conflict) or not record.target or record.state is State.MISSING


def _read(file: Path) -> Ledger:
    from transflow.formats.own_files.ledger_po import read_ledger

    return read_ledger(file.read_bytes(), file.name)


def _inserting(text: str) -> Callable[[list[str], int], list[str]]:
    def insert(paragraphs: list[str], at: int) -> list[str]:
        return [*paragraphs[:at], text, *paragraphs[at:]]

    return insert


def _demand_only(before: bytes, after: bytes, old: str, new: str) -> None:
    """Two files differ in the line that held `old`, which holds `new` now, or in an added paragraph."""
    one, other = _lines(before), _lines(after)
    for what, start, end, begin, stop in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if what != "equal":
            assert "".join(map(words, _text(one[start:end]))) in ("", words(old))
            assert "".join(map(words, _text(other[begin:stop]))) in ("", words(new))


def _lines(data: bytes) -> list[bytes]:
    """The lines of a file; a byte order mark is one of its own, whatever stands after it."""
    start = len(BOM_UTF8) if data.startswith(BOM_UTF8) else 0
    return [data[:start], *data[start:].splitlines(keepends=True)]


def _text(lines: list[bytes]) -> list[str]:
    return [line.decode("utf-8-sig") for line in lines]


def _unclaimed(items: Iterable[Item]) -> list[tuple[str, Record, int]]:
    return sorted((each.name, each.record, each.position) for each in items)


EMPTY_STORES: list[bytes] = []


def _empty_store(file: Path) -> None:
    """A new store, whose tables are made but once."""
    file.parent.mkdir(parents=True, exist_ok=True)
    if not EMPTY_STORES:
        with tempfile.TemporaryDirectory(dir=IN_MEMORY) as folder:
            first = Path(folder) / "store.db"
            open_store(f"sqlite:///{first}").close()
            EMPTY_STORES.append(first.read_bytes())
    file.write_bytes(EMPTY_STORES[0])
