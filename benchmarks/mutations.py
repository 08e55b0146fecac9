"""How many planted errors are found: one error of each kind at a time, planted by chance into clean pairs
that go the whole way (read, segmented, aligned, judged).

usage: python benchmarks/mutations.py [--seed N] [--each N] [--misses] [--peers] [KIND…]

An error counts as found if a finding that the clean pair does not have, of a check that the kind names,
touches the lines concerned; "at level" if it also weighs as much as is asked for. With TRANSFLOW_DATA set
the texts are NTREX-128 and MultiLeg, else the clean examples alone. `--peers` runs pofilter
(translate-toolkit) and l10n-lint on the same pairs, given the right pairing, which transflow has to find.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from importlib import import_module
from random import Random

from command_line import parser_of
from mutation_kinds import Kind, kinds
from mutation_peers import PEERS, TOOLS, Unit
from mutation_texts import Window, windows
from tables import print_heads, print_row

from transflow.formats import formats
from transflow.frozen import Frozen
from transflow.io.shipped import glossary_files
from transflow.model import Bitext, Document, Finding, Level
from transflow.pipeline import judge, line_up
from transflow.services.glossaries import read_termbases
from transflow.terms.termbase import Termbase

Key = tuple[str, str, str]
Tags = tuple[str, str]
FAMILIES = "mutation_values", "mutation_words", "mutation_measures", "mutation_layout"  # in the table's order


class Trial(Frozen):
    """One planted error and what became of it."""

    kind: Kind
    name: str
    before: str
    source: str
    target: str
    is_found: bool
    is_at_level: bool
    others: tuple[str, ...]


def document(name: str, language: str, lines: list[str]) -> tuple[Document, list[int]]:
    """The lines as a Markdown file, and the numbers of the lines they stand in; items of a list are joined."""
    text, numbers, line = "", [], 1
    for at, each in enumerate(lines):
        text += escaped(each)
        numbers.append(line)
        is_joined = each.startswith("- ") and at + 1 < len(lines) and lines[at + 1].startswith("- ")
        text += "\n" if is_joined else "\n\n"
        line += 1 if is_joined else 2
    return formats["markdown"].read(text.encode("utf-8"), f"{name}/{language}.md", language), numbers


def escaped(line: str) -> str:
    """A line that Markdown reads as one paragraph."""
    return "\\" + line if line[:1] in "#-+*>=|`~" and not line.startswith("- ") else line


class Gate(Frozen):
    """What judges two texts of the languages `tags`, the source's first."""

    termbase: Termbase
    tags: Tags

    def examine(self, window: Window) -> tuple[Bitext, list[Finding]]:
        """The texts aligned, and what is found in them."""
        name, *sides = window
        source, target = (document(name, tag, lines)[0] for tag, lines in zip(self.tags, sides, strict=True))
        bitext = line_up(source, target, self.termbase)
        return bitext, list(judge(bitext))

    def found(self, window: Window) -> list[Finding]:
        """What is found in the texts."""
        return self.examine(window)[1]


def key(finding: Finding) -> Key:
    """What makes a finding the same in the clean pair and in the one with an error in its target."""
    return finding.check, finding.message, finding.source_text


def trial(kind: Kind, window: Window, chance: Random, clean: Counter[Key], gate: Gate) -> Trial | None:
    """The kind planted into the window, None where the window has no place for it."""
    name, ours, theirs = window
    source, target = [*ours], [*theirs]
    place = kind.plant(source, target, chance)
    if place is None:
        return None
    fresh: list[Finding] = []
    left = clean.copy()
    for each in gate.found((name, source, target)):
        if left[key(each)] > 0:
            left[key(each)] -= 1
        else:
            fresh.append(each)
    tags = gate.tags
    lines = {
        f"{name}/{tags[0]}.md": document(name, tags[0], source)[1][place[0]],
        f"{name}/{tags[1]}.md": document(name, tags[1], target)[1][place[1]] if place[1] >= 0 else -1,
    }
    touching = [each for each in fresh if touches(each, lines) and each.check in kind.checks]
    return Trial(
        kind,
        name,
        theirs[place[0]],
        ours[place[0]],
        target[place[1]] if place[1] >= 0 else "",
        bool(touching),
        any(each.level >= kind.level for each in touching),
        tuple(f"{each.check}: {each.message}" for each in fresh),
    )


def touches(finding: Finding, lines: dict[str, int]) -> bool:
    """Whether the finding or its counterpart stands in one of the lines, by file."""
    place, related = finding.place, finding.related
    own = place is not None and place.line <= lines[finding.file] <= place.end_line
    return own or (related is not None and lines[related.file] == related.line)


def texts_of(chance: Random, tags: Tags) -> list[Window]:
    """The windows, the language of the source first."""
    return [(name, lv, en) if tags[0] == "lv" else (name, en, lv) for name, lv, en in windows(chance)]


def trials(seed: int, each: int, names: list[str], gate: Gate) -> list[Trial]:
    """`each` trials of every kind, in windows chosen by chance."""
    chance = Random(seed)
    texts = texts_of(chance, gate.tags)
    clean: dict[str, Counter[Key]] = {}
    done = []
    for kind in (kinds[name] for name in names or kinds):
        chance.shuffle(texts)
        count = 0
        for window in texts * 3:
            if window[0] not in clean:
                probe = kind.plant([*window[1]], [*window[2]], Random(0))
                if probe is None:
                    continue
                clean[window[0]] = Counter(map(key, gate.found(window)))
            one = trial(kind, window, chance, clean[window[0]], gate)
            if one:
                done.append(one)
                count += 1
            if count == each:
                break
    return done


def main() -> None:
    benchmark(__doc__, FAMILIES, ("lv", "en"))


def benchmark(usage: str | None, families: Sequence[str], tags: Tags) -> None:
    """Plants the kinds of the families, modules, into texts of the second language."""
    parser = parser_of(usage)
    parser.add_argument("kinds", nargs="*", help="names of kinds; none: all of them")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--each", type=int, default=12)
    parser.add_argument(
        "--misses", action="store_true", help="print every error that was not found at its level"
    )
    parser.add_argument("--peers", action="store_true")
    for family in families:
        import_module(family)
    arguments = parser.parse_args()
    if unknown := {*arguments.kinds} - kinds.keys():
        parser.error(f"no such kind: {', '.join(sorted(unknown))}; there are {', '.join(kinds)}")
    gate = Gate(read_termbases(glossary_files()), tags)
    done = trials(arguments.seed, arguments.each, arguments.kinds, gate)
    caught = _caught_by_peers(done, tags[1]) if arguments.peers else {}
    print_table(done, caught)
    if not arguments.kinds:
        print_false_alarms(texts_of(Random(arguments.seed), tags), gate, with_peers=arguments.peers)
    if arguments.misses:
        for each in done:
            if not each.is_at_level:
                print(f"\n{each.kind.name} in {each.name}\n  {each.source}\n  {each.before}\n  {each.target}")
                print("  " + "\n  ".join(each.others or ("nothing new",)))


def _caught_by_peers(done: list[Trial], language: str) -> dict[str, set[int]]:
    before = [Unit(each.source, each.before) for each in done]
    after = [Unit(each.source, each.target) for each in done]
    return {name: peer(before, after, language) for name, peer in PEERS.items()}


def print_false_alarms(texts: list[Window], gate: Gate, *, with_peers: bool) -> None:
    """What the tools say of the clean pairs, for 1,000 segments (transflow) or 1,000 lines (the others)."""
    segments, levels = 0, Counter[Level]()
    for window in texts:
        bitext, findings = gate.examine(window)
        segments += len(bitext.source.segments)
        levels.update(each.level for each in findings)
    print(f"\nOn the clean pairs, {segments:,} segments:\n")
    print_heads("tool | findings of 1,000 segments")
    for level in (Level.ERROR, Level.WARNING):
        print_row(f"transflow, {level.label}s", f"{1000 * levels[level] / segments:.1f}")
    units = [Unit(a, b) for _, ours, theirs in texts for a, b in zip(ours, theirs, strict=True)]
    for name, tool in TOOLS.items() if with_peers else ():
        found = tool(units, gate.tags[1])
        print_row(f"{name}, lines flagged", f"{1000 * len({at for at, _ in found}) / len(units):.1f}")


def print_table(done: list[Trial], caught: dict[str, set[int]]) -> None:
    rows: dict[str, list[int]] = defaultdict(list)
    for at, each in enumerate(done):
        rows[each.kind.name].append(at)
        rows["**all**"].append(at)
        if each.kind.group:
            rows[f"**{each.kind.group}**"].append(at)
    print_heads(" | ".join(("planted", "count", "transflow", "at its level", *caught)))
    for name, indexes in rows.items():
        share = [sum(done[at].is_found for at in indexes), sum(done[at].is_at_level for at in indexes)]
        cells = [f"{count / len(indexes):.3f}" for count in share]
        peers = [f"{len(held & set(indexes)) / len(indexes):.3f}" for held in caught.values()]
        print_row(name, len(indexes), *cells, *peers)


if __name__ == "__main__":
    main()
