"""Laws of exchange: what was changed in a file is in the release afterwards, nothing else is, and once more
changes nothing."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.services.edited_project import (
    IN_MEMORY,
    NOON,
    TODAY,
    EditedProject,
    cut_in_two,
    joined_with_the_next,
    moved_to_the_end,
    swapped,
    without,
    words,
)
from transflow.formats.exchange import Bundle, exchanges
from transflow.frozen import replace
from transflow.model import Marked
from transflow.services.desk import Desk
from transflow.services.exchange.exporting import export
from transflow.services.exchange.importing import Wanted, bring_in
from transflow.text.normalise import plain_spaces, text_hash

FORMATS = [each for each in exchanges if each not in ("moses", "pot")]
TEXTS = st.sampled_from(
    (
        "Representatives of Estonia also took part.",
        "It costs 7 million euros; “nobody” knows why – yet.",
        "Photo: Ministry of the Interior",
        "=1+1 <b>&amp;</b> *not* _emphasis_ [or](a link)",
        "# The road",
        "26. The road will be closed until Monday.",
        "+371 67219264",
        "Two  spaces, a non breaking\u00a0one.",
    )
)
FRESH = TEXTS.filter(lambda text: not text.startswith("Photo"))  # no paragraph has such a text
fresh_edits = st.dictionaries(st.integers(0, 6), FRESH, min_size=1, max_size=4)
edits = st.dictionaries(st.integers(0, 6), TEXTS, min_size=1, max_size=4)


def edited(bundle: Bundle, texts: Mapping[int, str]) -> Bundle:
    units = [
        replace(each, target=Marked(texts[at])) if at in texts else each
        for at, each in enumerate(bundle.units)
    ]
    return replace(bundle, units=tuple(units))


def edited_elsewhere(bundle: Bundle, name: str, texts: Mapping[int, str], folder: Path) -> Path:
    """The file of that format that goes out with the texts, as it comes back."""
    form = exchanges[name]
    file = folder / f"file{form.suffixes[0]}"
    file.write_bytes(form.write([bundle]))
    (read,) = form.read(file.read_bytes(), file.name)
    file.write_bytes(form.write([edited(read, texts)]))
    return file


@settings(max_examples=40, deadline=None)
@given(name=st.sampled_from(FORMATS), texts=edits, at=st.integers(0, 1))
def test_a_file_brings_what_was_changed_in_it(name: str, texts: dict[int, str], at: int) -> None:
    with tempfile.TemporaryDirectory(dir=IN_MEMORY) as folder:
        project = EditedProject(Path(folder) / "p")
        project.sync()
        bundle = export(project.settings, (), today=TODAY).bundles[at]
        file = edited_elsewhere(bundle, name, texts, Path(folder))
        (done,) = bring_in(Desk(project.settings, "Ilze", NOON), Wanted([file]))
        assert not done.problem
        expected = [texts.get(number, each.target.text) for number, each in enumerate(bundle.units)]
        after = export(project.settings, (), today=TODAY).bundles[at].units
        assert [plain_spaces(each.target.text) for each in after] == [plain_spaces(each) for each in expected]
        assert not project.sync().pairs
        contents = project.contents()
        (again,) = bring_in(Desk(project.settings, "Ilze", NOON), Wanted([file]))
        assert (again.changes, again.files) == ((), ())
        assert project.contents() == contents


CHANGES: tuple[Callable[[EditedProject, str, int], None], ...] = (
    lambda project, name, at: project.reword(name, "source", at, lambda text: f"{text} Turklāt 77."),
    lambda project, name, at: project.reword(name, "target", at, lambda text: f"{text} Besides, 77."),
    lambda project, name, at: project.reword(name, "target", at, lambda text: text.replace(" ", "  ", 1)),
    lambda project, name, at: project.rebuild(name, "source", at, moved_to_the_end),
    lambda project, name, at: project.rebuild(name, "target", at, swapped),
    lambda project, name, at: project.rebuild(name, "source", at, without),
    lambda project, name, at: project.rebuild(name, "target", at, without),
    lambda project, name, at: project.rebuild(name, "target", at, joined_with_the_next),
    lambda project, name, at: project.rebuild(name, "source", at, cut_in_two),
    lambda project, name, at: project.has_synced() if project.sync() else None,
)
between = st.lists(st.tuples(st.sampled_from(CHANGES), st.integers(0, 6)), max_size=4)


@settings(max_examples=40, deadline=None)
@given(name=st.sampled_from(FORMATS), texts=fresh_edits, at=st.integers(0, 1), changes=between)
def test_no_text_is_lost_on_either_side(
    name: str,
    texts: dict[int, str],
    at: int,
    changes: list[tuple[Callable[[EditedProject, str, int], None], int]],
) -> None:
    with tempfile.TemporaryDirectory(dir=IN_MEMORY) as folder:
        project = EditedProject(Path(folder) / "p")
        project.sync()
        bundle = export(project.settings, (), today=TODAY).bundles[at]
        file = edited_elsewhere(bundle, name, texts, Path(folder))
        for change, place in changes:
            change(project, bundle.release, place)
        before = project.paragraphs(bundle.release, "target")
        (done,) = bring_in(Desk(project.settings, "Ilze", NOON), Wanted([file]))
        assert not done.problem
        after = Counter(map(words, project.paragraphs(bundle.release, "target")))
        replaced = Counter(
            words(part)
            for each in done.changes
            if each.kind == "translated"
            for part in each.before.split("\n\n")
        )
        assert not Counter(map(words, before)) - after - replaced
        ledger = project.ledger(bundle.release)
        assert ledger
        kept = {text_hash(text) for each in ledger.records for text in (each.target, each.conflict)}
        kept |= {text_hash(each.after) for each in done.left_out}
        wanted = {text_hash(text) for number, text in texts.items() if number < len(bundle.units)}
        assert wanted <= kept
