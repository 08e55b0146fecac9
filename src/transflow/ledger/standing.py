"""The blocks of a document that no pair of the ledger holds yet."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import islice

from transflow.ledger.records import MOSTLY
from transflow.ledger.runs import Run, Runs, beginnings_and_ends
from transflow.model import Document, Ledger
from transflow.text.alike import Alike, Form, form
from transflow.text.normalise import text_hash


class Standing:
    """The blocks of a document that no pin holds yet, found by their text or by that of a run of them."""

    def __init__(self, document: Document) -> None:
        self.texts = [block.text for block in document.blocks]
        self.forms = [form(text) for text in self.texts]
        self.free = set(range(len(self.texts)))
        self.runs = Runs(self.forms)
        self.hashes: Mapping[str, Sequence[int]] | None = None
        self.alike: Alike | None = None

    def find(self, text: str) -> Run:
        """The first free run of blocks that reads as `text`, cosmetics aside; () if there is none."""
        return next(self.runs.reading(form(text)), ())

    def count(self, text: str) -> int:
        """How many free runs of blocks read as `text`."""
        return sum(1 for _ in self.runs.reading(form(text)))

    def find_hash(self, wanted: str) -> Run:
        """The first free block whose text has this hash."""
        if self.hashes is None:
            hashes = defaultdict(list)
            for block, text in enumerate(self.texts):
                hashes[text_hash(text)].append(block)
            self.hashes = hashes
        return next(((each,) for each in self.hashes.get(wanted, ()) if each in self.free), ())

    def is_repeated(self, text: str) -> bool:
        """Whether several free runs of blocks read as `text`."""
        return bool(text) and len(list(islice(self.runs.reading(form(text)), 2))) > 1

    def reads(self, block: int, text: str) -> bool:
        """Whether a block is free and reads as `text`, cosmetics aside."""
        return bool(text) and block in self.free and self.forms[block] == form(text)

    def only_between(self, before: int | None, after: int | None) -> Run:
        """The one block between two others, if it is free; () if there are none or more."""
        if before is None or after is None:
            return ()
        blocks = range(before + 1, min(after, len(self.texts)))
        return (blocks[0],) if len(blocks) == 1 and blocks[0] in self.free else ()

    def are_all_between(self, run: Run, before: int | None, after: int | None) -> bool:
        """Whether no other free block stands between two blocks, as far as those are known."""
        if before is None or after is None:
            return True
        blocks = range(before + 1, min(after, len(self.texts)))
        return all(each in run for each in blocks if each in self.free)

    def most_alike(self, text: str) -> Run:
        """The free block that has kept most of the words of `text`; () if none has."""
        if self.alike is None:
            self.alike = Alike(self.forms, MOSTLY)
        near = ((-likeness, block) for block, likeness in self.alike.near(form(text)))
        free = sorted(each for each in near if each[1] in self.free)
        return (free[0][1],) if free else ()

    def grown(self, forms: Mapping[int, Form]) -> Mapping[int, Run]:
        """The free blocks that begin or end with the text of a lost pair, given by the numbers of the pairs, and with
        that of no other; none to which the text of a lost neighbour may have been joined."""
        numbers: dict[Form, list[int]] = defaultdict(list)
        for at, own in forms.items():
            numbers[own].append(at)
        lengths = {len(own) for own in numbers}
        holding = {
            (at, block)
            for block in self.free
            for part in beginnings_and_ends(self.forms[block], lengths)
            for at in numbers.get(part, ())
        }
        pairs, blocks = Counter(at for at, _ in holding), Counter(block for _, block in holding)
        return {
            at: (block,)
            for at, block in holding
            if pairs[at] == blocks[block] == 1
            and not any(_holds(self.forms[block], forms.get(near, ())) for near in (at - 1, at + 1))
        }

    def take(self, run: Run) -> None:
        """A pair holds these blocks: they are free no more."""
        self.free.difference_update(run)
        self.runs.take(run)

    def take_extras(self, ledger: Ledger) -> Run:
        """The free blocks that answered nothing when the ledger was written, free no more."""
        wanted, extras = Counter(ledger.extras), []
        for block in sorted(self.free) if wanted else ():
            hashed = text_hash(self.texts[block])
            if wanted[hashed] > 0:
                wanted[hashed] -= 1
                extras.append(block)
        self.take(tuple(extras))
        return tuple(extras)


def _holds(whole: Form, part: Form) -> bool:
    """Whether most of the words of a text stand in another."""
    return len(set(part) & set(whole)) > MOSTLY * len(set(part))
