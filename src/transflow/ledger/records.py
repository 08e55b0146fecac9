"""Which record speaks of which bead: by both texts, by one of them, by likeness."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from statistics import fmean

from transflow.ledger.runs import FEWEST, beginnings_and_ends
from transflow.model import Document, Ledger, Record
from transflow.text.alike import Alike, Form, form
from transflow.text.normalise import text_hash

ALIKE = 0.5  # the least likeness of texts that may be one, rewritten
MOSTLY = 0.6  # likeness of one text that is enough, whatever became of the other
TOGETHER = 0.45  # mean likeness of both texts, where neither is mostly the same
Texts = tuple[str, str]
Forms = tuple[Form, Form]
Known = dict[int, Record]  # the record of each bead that has one, by the bead's number


def is_proposed(record: Record) -> bool:
    """Whether somebody wrote another target into the ledger than the file had."""
    return bool(record.target) and text_hash(record.target) != record.target_hash


def matched(texts: Sequence[Texts], records: Sequence[Record]) -> Known:
    """The records of beads, which are given by their two texts. Equal texts come first, both before one, and
    in order; then those most alike, and those that say what they said and more; a record of a paragraph that had
    gone is taken up again when it is back, even rewritten, beside its translation."""
    known: Known = {}
    active = [each for each in records if not each.is_obsolete]
    forms = [(form(source), form(target) if target else ()) for source, target in texts]
    filed = _filed([target for _, target in texts], active)
    _add_equal(known, forms, active, _whole, lambda each: (form(each.source), filed[each.key]))
    _add_equal(known, forms, active, lambda pair: pair[1], lambda each: filed[each.key])
    _add_equal(known, forms, active, lambda pair: pair[0], lambda each: form(each.source))
    _add_equal(known, forms, active, lambda pair: pair[0], lambda each: form(each.agreed_source))
    gone = [each for each in records if each.is_obsolete]
    _add_equal(known, forms, gone, _whole, lambda each: (form(each.source), target_form(each)))
    _add_equal(known, forms, gone, _whole, lambda each: (form(each.agreed_source), target_form(each)))
    _add_equal(known, forms, gone, lambda pair: () if pair[1] else pair[0], lambda each: form(each.source))
    _add_most_alike(known, forms, active, _by_either_text)
    _add_grown(known, forms, active)
    _add_most_alike(known, forms, gone, _beside_its_target)
    return known


def _whole(pair: Forms) -> Hashable:
    """Both texts; of a bead without a target nothing, since any record of its source may have lost one."""
    return pair if pair[1] else ()


def _filed(targets: Sequence[str], records: Sequence[Record]) -> Mapping[str, Form]:
    """The target that the file should have for each record, by key: of a record whose target was changed in
    the ledger the former one, until the file has the new one too."""
    former = {text_hash(target): form(target) for target in reversed(targets) if target}
    free = Counter(form(target) for target in targets if target)
    free.subtract(target_form(each) for each in records if not is_proposed(each))
    filed = {}
    for each in records:
        filed[each.key] = new = target_form(each)
        if is_proposed(each) and free[new] > 0:
            free[new] -= 1
        elif is_proposed(each):
            filed[each.key] = former.get(each.target_hash, new)
    return filed


def target_form(record: Record) -> Form:
    """The form of a record's target; () where it has none."""
    return form(record.target) if record.target else ()


def _add_equal(
    known: Known,
    forms: Sequence[Forms],
    records: Sequence[Record],
    of_bead: Callable[[Forms], Hashable],
    of_record: Callable[[Record], Hashable],
) -> None:
    """Adds the pairs that are equal in one respect, in order."""
    used = {each.key for each in known.values()}
    waiting: dict[Hashable, list[Record]] = defaultdict(list)
    for each in records:
        if each.key not in used:
            waiting[of_record(each)].append(each)
    for at, pair in enumerate(forms):
        wanted = of_bead(pair)
        if at not in known and wanted and waiting.get(wanted):
            known[at] = waiting[wanted].pop(0)


def _add_most_alike(
    known: Known,
    forms: Sequence[Forms],
    records: Sequence[Record],
    near: Callable[[Record, Alike, Alike], Mapping[int, float]],
) -> None:
    """Adds the pairs that are alike, the most alike first."""
    used = {each.key for each in known.values()}
    free = [place for place in range(len(forms)) if place not in known]
    sources, targets = (Alike([forms[place][side] for place in free], ALIKE) for side in (0, 1))
    scored = [
        (-likeness, abs(number - free[at]), free[at], number)
        for number, each in enumerate(records)
        if each.key not in used
        for at, likeness in near(each, sources, targets).items()
    ]
    taken: set[int] = set()
    for _, _, place, number in sorted(scored):
        if place not in known and number not in taken:
            known[place] = records[number]
            taken.add(number)


def _by_either_text(record: Record, sources: Alike, targets: Alike) -> Mapping[int, float]:
    """The beads of which a text is like that of the record, with the likeness of the one that is more so."""
    source, target = form(record.source), target_form(record)
    found = {near for near, _ in (*sources.near(source), *targets.near(target))}
    both = {near: (sources.likeness(near, source), targets.likeness(near, target)) for near in found}
    known = {near: [each for each in pair if each is not None] for near, pair in both.items()}
    return {near: max(each) for near, each in known.items() if _is_same(each)}


def _is_same(likenesses: Sequence[float]) -> bool:
    """Whether the texts that are so like the former ones are the same pair, and not another of the same turns."""
    return len(likenesses) == 1 or max(likenesses) >= MOSTLY or fmean(likenesses) >= TOGETHER


def _beside_its_target(record: Record, sources: Alike, targets: Alike) -> Mapping[int, float]:
    """The beads whose source is like that of the record and whose target is the record's own, with the likeness."""
    found = dict(sources.near(form(record.source)))
    beside = (
        {near for near, likeness in targets.near(target_form(record)) if likeness == 1.0} if found else ()
    )
    return {near: each for near, each in found.items() if near in beside}


def _add_grown(known: Known, forms: Sequence[Forms], records: Sequence[Record]) -> None:
    """Adds the pairs of which both texts of the bead begin with those of the record, or both end with them, and with
    those of no other."""
    used = {each.key for each in known.values()}
    lost: dict[Form, list[Record]] = defaultdict(list)
    for each in records:
        if each.target and each.key not in used and not is_proposed(each):
            lost[form(each.source)].append(each)
    lengths = {len(source) for source in lost}
    found = {
        (place, each.key): each
        for place, pair in enumerate(forms)
        if place not in known
        for source in beginnings_and_ends(pair[0], lengths)
        for each in lost.get(source, ())
        if _have_grown(pair, (source, target_form(each)))
    }
    places, keys = (Counter(each[side] for each in found) for side in (0, 1))
    known.update({place: each for (place, key), each in found.items() if places[place] == keys[key] == 1})


def _have_grown(pair: Forms, former: Forms) -> bool:
    """Whether two texts begin with the former ones and have more, or end with them."""
    texts = list(zip(pair, former, strict=True))
    if not all(len(now) > len(then) >= FEWEST for now, then in texts):
        return False
    return all(now[: len(then)] == then for now, then in texts) or all(
        now[-len(then) :] == then for now, then in texts
    )


def proposals(
    ledger: Ledger, pairs: Sequence[tuple[tuple[int, ...], str]], target: Document
) -> Iterator[tuple[Record, dict[int, str]]]:
    """The records whose target an editor changed in the ledger while the file kept the old one, each with
    the new texts of its blocks; no texts where the paragraphs cannot be told apart. `pairs` are the target
    blocks and the key of each bead."""
    blocks_of = {key: blocks for blocks, key in pairs}
    for record in ledger.active:
        blocks = blocks_of.get(record.key, ())
        if not is_proposed(record) or not blocks:
            continue
        old = "\n\n".join(target.blocks[each].text for each in blocks)
        if text_hash(old) == record.target_hash:
            parts = record.target.split("\n\n")
            has_part_for_each = len(parts) == len(blocks)
            yield record, dict(zip(blocks, parts, strict=True)) if has_part_for_each else {}
