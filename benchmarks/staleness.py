"""What a sync says of edits made to both versions of real news since they were last seen, four to a text.

usage: TRANSFLOW_DATA=… python benchmarks/staleness.py [--seed N] [--rounds N] [--list]

An edit is told rightly where the sync says of that paragraph what was done to it, and nothing of one that only moved.
The last row counts what is said of paragraphs that nobody edited. msgmerge of gettext is told which paragraph
translates which, and has to leave alone what was not reworded; it sees no target files. `--list` prints the edits that
were told wrongly."""

from __future__ import annotations

import json
import random
import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import polib
from command_line import parser_of
from corpora import line_parallel
from tables import print_heads, print_row

EDITS = 4  # of a text
SETTINGS = 'source = "lv"\ntargets = ["en"]\nreleases = ["releases/{release}/{lang}.md"]\n'
MARKUP = re.compile(r"[*_#<>`|~\\\[\]]")
NEW = (
    (
        "Policija atgādina, ka šodien uz ceļiem jābūt uzmanīgiem.",
        "The police ask for care on the roads today.",
    ),
    ("Plašāku informāciju iestāde sniegs nākamnedēļ.", "The institution will say more next week."),
)
SIDES = "lv", "en"


class Paragraph:
    """A paragraph of both versions, each a list of sentences; None where a version lacks it."""

    def __init__(self, lv: list[str] | None, en: list[str] | None) -> None:
        self.texts = [lv, en]

    def said(self, side: int) -> str:
        """What a version says in it."""
        return " ".join(self.texts[side] or ())


class Text(NamedTuple):
    """A text as the order of its paragraphs in each version."""

    name: str
    sides: tuple[list[Paragraph], list[Paragraph]]


class Edit(NamedTuple):
    """What was done, the action that should be told, and what the paragraph said before and says now in the source
    (in the target, where the action is about that)."""

    kind: str
    wanted: str
    before: str
    after: str


Editor = Callable[[Text, Paragraph, int], str]
"""Edits a paragraph of a text and says which action should be told; the number makes each edit another."""


def numbered(text: Text, own: Paragraph, number: int) -> str:
    sentences = own.texts[0] or []
    sentences[-1] = f"{sentences[-1].rstrip('.')} {2030 + number}. gadā."
    return "stale"


def worded(text: Text, own: Paragraph, number: int) -> str:
    words = own.said(0).split()
    words[len(words) // 2] = "pavisam"
    own.texts[0] = [" ".join(words)]
    return "stale"


def sentence_added(text: Text, own: Paragraph, number: int) -> str:
    (own.texts[0] or []).append(NEW[number % 2][0])
    return "stale"


def spaced(text: Text, own: Paragraph, number: int) -> str:
    own.texts[0] = [own.said(0).replace(" ", "  ", 3)]
    return "cosmetic"


def moved(text: Text, own: Paragraph, number: int, versions: int = 1) -> str:
    for side in text.sides[:versions]:
        side.remove(own)
        side.append(own)
    return ""


def dropped(text: Text, own: Paragraph, number: int, versions: int = 1) -> str:
    for side in text.sides[:versions]:
        side.remove(own)
    return "obsolete"


def added(text: Text, own: Paragraph, number: int, versions: int = 1) -> str:
    day = number % 28 + 1
    lv, en = NEW[number % 2]
    new = Paragraph([f"{day}. maijā būs sanāksme.", lv], [f"A meeting will be held on {day} May.", en])
    for side in text.sides[:versions]:
        side.insert(side.index(own), new)
    return "added"


def target_worded(text: Text, own: Paragraph, number: int) -> str:
    words = own.said(1).split()
    own.texts[1] = [" ".join((words[0], "indeed", *words[1:]))]
    return "proposal"


def both_worded(text: Text, own: Paragraph, number: int) -> str:
    numbered(text, own, number)
    target_worded(text, own, number)
    return "conflict"


OF_THE_SOURCE: dict[str, Editor] = {
    "a year added": numbered,
    "a word exchanged": worded,
    "a sentence added": sentence_added,
    "spaces doubled": spaced,
    "moved": moved,
    "dropped": dropped,
    "a paragraph added before it": added,
}
OF_BOTH: dict[str, Editor] = {
    "moved in both": partial(moved, versions=2),
    "dropped from both": partial(dropped, versions=2),
    "a paragraph added to both": partial(added, versions=2),
    "the target reworded": target_worded,
    "both reworded": both_worded,
}
EDITORS = OF_THE_SOURCE | OF_BOTH
ABOUT_TARGET = "proposal", "conflict"


def texts(chance: random.Random) -> Iterator[Text]:
    """The news by paragraphs of one to three sentences."""
    for name, lv, en in line_parallel("ntrex128"):
        lines = [[MARKUP.sub("", line).strip() or "–" for line in pair] for pair in zip(lv, en, strict=True)]
        paragraphs: list[Paragraph] = []
        while lines:
            count = chance.choice((1, 1, 2, 3))
            paragraphs.append(Paragraph(*([pair[side] for pair in lines[:count]] for side in (0, 1))))
            del lines[:count]
        if len(paragraphs) >= 2 * EDITS:
            yield Text(name, (list(paragraphs), list(paragraphs)))


def edited(text: Text, chance: random.Random, editors: dict[str, Editor]) -> Iterator[Edit]:
    """Edits some paragraphs of the text."""
    within = text.sides[0][1:-1]
    for number, own in enumerate(chance.sample(within, EDITS)):
        kind = chance.choice([*editors])
        before, others = [own.said(0), own.said(1)], set(map(id, text.sides[0]))
        wanted = editors[kind](text, own, number)
        fresh = next((each for each in text.sides[0] if id(each) not in others), own)
        side = int(wanted in ABOUT_TARGET)
        yield Edit(
            kind,
            wanted,
            "" if fresh is not own else before[side],
            "" if wanted == "obsolete" else fresh.said(side),
        )


def told(all_texts: Sequence[Text], chance: random.Random) -> Iterator[tuple[Edit, bool, int]]:
    """Each edit, whether the sync told it rightly, and how many things it told of untouched paragraphs, with the first
    edit of each text."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        (root / "transflow.toml").write_text(SETTINGS, "utf-8")
        for text in all_texts:
            _write(root, text)
        _synced(root)
        made = {text.name: [*edited(text, chance, EDITORS)] for text in all_texts}
        for text in all_texts:
            _write(root, text)
        for pair in _synced(root):
            edits = made[pair["release"]]
            found = Counter((each["kind"], each["before"], each["after"]) for each in pair["actions"])
            left = max(0, found.total() - sum(1 for each in edits if each.wanted))
            for number, each in enumerate(edits):
                yield each, _is_told(each, found), 0 if number else left


def _is_told(edit: Edit, found: Counter[tuple[str, str, str]]) -> bool:
    if not edit.wanted:
        return all(edit.before not in (before, after) for _, before, after in found)
    return found[edit.wanted, edit.before, edit.after] == 1


def _write(root: Path, text: Text) -> None:
    folder = root / "releases" / text.name
    folder.mkdir(parents=True, exist_ok=True)
    for side, name in enumerate(SIDES):
        paragraphs = "\n\n".join(each.said(side) for each in text.sides[side])
        (folder / f"{name}.md").write_text(paragraphs + "\n", "utf-8")


def _synced(root: Path) -> list[dict[str, Any]]:
    command = [sys.executable, "-m", "transflow", "sync", "--json"]
    done = subprocess.run(command, cwd=root, capture_output=True, check=True, encoding="utf-8")
    pairs: list[dict[str, Any]] = json.loads(done.stdout)["pairs"]
    return pairs


def merged(text: Text, chance: random.Random) -> Iterator[tuple[Edit, bool]]:
    """Each edit, and whether msgmerge sees it: what was reworded is fuzzy, the rest as it was."""
    old = _catalogue((each.said(0), each.said(1)) for each in text.sides[0])
    made = [*edited(text, chance, OF_THE_SOURCE)]
    new = _catalogue((each.said(0), "") for each in text.sides[0])
    with tempfile.TemporaryDirectory() as folder:
        files = [str(Path(folder, name)) for name in ("old.po", "new.pot", "merged.po")]
        old.save(files[0])
        new.save(files[1])
        subprocess.run(["msgmerge", "--quiet", *files[:2], "-o", files[2]], check=True)
        found = {each.msgid: each for each in polib.pofile(files[2])}
    for edit in made:
        entry = found.get(edit.after or edit.before)
        state = "missing" if entry is None else _state(entry)
        yield edit, state == {"stale": "fuzzy", "added": "empty", "obsolete": "obsolete"}.get(edit.wanted, "")


def _state(entry: polib.POEntry) -> str:
    if entry.obsolete:
        return "obsolete"
    return "fuzzy" if entry.fuzzy else "" if entry.msgstr else "empty"


def _catalogue(pairs: Iterable[tuple[str, str]]) -> polib.POFile:
    made = polib.POFile(wrapwidth=0)
    made.metadata = {"Content-Type": "text/plain; charset=UTF-8", "Language": "en"}
    for source, target in dict(pairs).items():
        made.append(polib.POEntry(msgid=source, msgstr=target))
    return made


def main() -> None:
    parser = parser_of(__doc__)
    parser.add_argument("--seed", type=int, default=2026)
    parser.add_argument("--rounds", type=int, default=6, help="edits of all texts anew")
    parser.add_argument("--list", action="store_true", help="print the edits that were told wrongly")
    asked = parser.parse_args()
    counts, right, beside = Counter[str](), Counter[str](), Counter[str]()
    besides = paragraphs = 0
    for turn in range(asked.seed, asked.seed + asked.rounds):
        news = [*texts(random.Random(turn))]
        paragraphs += sum(len(text.sides[0]) for text in news)
        for edit, is_right, left in told(news, random.Random(turn)):
            counts[edit.kind] += 1
            right[edit.kind] += is_right
            besides += left
            if asked.list and not is_right:
                print(f"\n{edit.kind}: {edit.wanted or 'nothing'}\n- {edit.before}\n+ {edit.after}")
        for text in texts(random.Random(turn)):
            for edit, is_right in merged(text, random.Random(f"{turn} {text.name}")):
                beside[f"all {edit.kind}"] += 1
                beside[edit.kind] += is_right
    print_heads("edit | count | told rightly | share | msgmerge")
    for kind in EDITORS:
        peer = _share([kind], beside) if kind in OF_THE_SOURCE else ""
        print_row(kind, counts[kind], right[kind], f"{right[kind] / counts[kind]:.3f}", peer)
    share = f"{right.total() / counts.total():.3f}"
    print_row("**all**", counts.total(), right.total(), share, _share([*OF_THE_SOURCE], beside))
    print_row("untouched, of 1,000", paragraphs, besides, f"{1000 * besides / paragraphs:.1f}", "")


def _share(kinds: list[str], beside: Counter[str]) -> str:
    return f"{sum(beside[kind] for kind in kinds) / sum(beside[f'all {kind}'] for kind in kinds):.3f}"


if __name__ == "__main__":
    main()
