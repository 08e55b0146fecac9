"""What is written is read back: texts, states, comments, matches and markup, as far as the format holds them."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transflow.errors import UnreadableFileError
from transflow.formats.exchange import Bundle, Exchange, Match, Unit, Was, exchanges, was_of
from transflow.formats.exchange.codes import Building, numbers, pieces
from transflow.frozen import replace
from transflow.model import MARK_KINDS, Mark, Marked, MarkKind, State
from transflow.text.normalise import storable

ALL = [each for each in exchanges if each not in ("moses", "pot")]
LETTERS = "aābš 1%&<>'\"=+-@;,.\t–„”[]{}()\\/#|é😀\u00a0"
texts = st.text(LETTERS, min_size=1, max_size=25).map(storable).filter(bool)
lines = st.lists(texts, min_size=1, max_size=3).map("\n".join)
kinds: st.SearchStrategy[MarkKind] = st.sampled_from(MARK_KINDS)
addresses = st.sampled_from(('https://example.org/lv?a=1&b="2"', "../x", "1"))


@st.composite
def marked(draw: st.DrawFn) -> Marked:
    """A text whose markup stays within a paragraph each, as in documents."""
    text, marks = "", []
    for number, paragraph in enumerate(draw(st.lists(lines, min_size=1, max_size=2))):
        text += "\n\n" if number else ""
        marks += draw(spans(paragraph, len(text)))
        text += paragraph
    return Marked(text, tuple(sorted(set(marks), key=lambda each: (each.start, -each.end))))


@st.composite
def spans(draw: st.DrawFn, text: str, at: int) -> list[Mark]:
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=4, unique=True)))
    found = []
    for start, end in zip(cuts[::2], cuts[1::2], strict=False):
        kind: MarkKind = draw(kinds)
        value = draw(addresses) if kind in ("link", "image", "footnote") else ""
        found.append(Mark(kind, at + start, at + (start if kind == "footnote" else end), value))
        if kind == "link" and end - start > 1:
            found.append(Mark("strong", at + start + 1, at + end))
    return found


@st.composite
def units(draw: st.DrawFn) -> Unit:
    target = draw(st.one_of(st.just(Marked("")), marked()))
    has_text = bool(target.text)
    state = draw(st.sampled_from(list(State)[1:])) if has_text else State.MISSING
    is_stale = has_text and draw(st.booleans())
    return Unit(
        draw(marked()),
        target,
        draw(st.from_regex(r"[0-9a-f]{12}(-2)?", fullmatch=True)),
        state,
        is_stale=is_stale,
        old_source=draw(lines) if is_stale else "",
        comment=draw(st.one_of(st.just(""), lines)),
        reason=draw(texts) if has_text and draw(st.booleans()) else "",
        matches=(Match(draw(texts), draw(texts), "earlier source", 81),) if is_stale else (),
    )


bundles = st.builds(
    Bundle,
    st.lists(units(), min_size=1, max_size=3, unique_by=lambda each: each.key).map(tuple),
    st.just("lv"),
    st.just("en"),
    st.sampled_from(("a", "2026/ziņa & <b>")),
)


def as_held(unit: Unit, form: Exchange) -> Unit:
    """The unit as a format can hold it."""
    marks = {each for text in (unit.source, unit.target) for each in text.marks if each.kind in form.marks}
    kept = [
        Marked(text.text, tuple(each for each in text.marks if each in marks))
        for text in (unit.source, unit.target)
    ]
    holds_more = form.name in ("xliff", "xliff12", "tmx", "po")
    return replace(
        unit,
        source=kept[0],
        target=kept[1],
        state=None if unit.state is State.MISSING and form.name != "po" else unit.state,
        old_source=unit.old_source if holds_more else "",
        reason=unit.reason if holds_more else "",
        matches=unit.matches if "match" in form.holds else (),
        was=as_noted(unit, form),
        line=0,
    )


def as_noted(unit: Unit, form: Exchange) -> Was:
    """PO notes no markup, and takes a mark that is left as said."""
    was = was_of(unit)
    if form.name != "po":
        return was
    return replace(was, markup="", state=State.MISSING if was.state is State.INITIAL else was.state)


def read_again(form: Exchange, written: Sequence[Bundle]) -> list[Bundle]:
    found = form.read(form.write(written), "f")
    return [replace(each, units=tuple(replace(unit, line=0) for unit in each.units)) for each in found]


@pytest.mark.slow
@pytest.mark.parametrize("name", ALL)
@settings(max_examples=40, deadline=None)
@given(bundle=bundles)
def test_what_is_written_is_read_back(name: str, bundle: Bundle) -> None:
    form = exchanges[name]
    expected = replace(bundle, units=tuple(as_held(each, form) for each in bundle.units))
    assert read_again(form, [bundle]) == [expected]


@settings(max_examples=100, deadline=None)
@given(text=marked(), other=marked())
def test_codes_become_marks_again(text: Marked, other: Marked) -> None:
    ours, theirs = numbers(text, other)
    assert sorted(ours.values()) == list(range(1, len(ours) + 1))
    assert len(set(theirs.values())) == len(theirs)
    for side, numbered in ((text, ours), (other, theirs)):
        building = Building()
        for piece in pieces(side, numbered):
            if isinstance(piece, str):
                building.add(piece)
            elif piece.what == "open":
                building.open(str(piece.number), piece.mark.kind, piece.mark.value)
            elif piece.what == "close":
                building.close(str(piece.number))
            else:
                building.alone(piece.mark.kind, piece.mark.value)
        assert building.built() == side


@pytest.mark.parametrize("name", list(exchanges))
@settings(max_examples=60, deadline=None)
@given(data=st.one_of(st.binary(max_size=80), st.text(LETTERS + "<tu>\n\t", max_size=80).map(str.encode)))
def test_any_bytes_are_read_or_refused_in_a_sentence(name: str, data: bytes) -> None:
    with suppress(UnreadableFileError):
        exchanges[name].read(data, "f")


def test_a_page_speaks_to_people_in_their_languages_and_marks_its_parts() -> None:
    unit = Unit(Marked("Robeža."), Marked("Border."), "0" * 12, State.TRANSLATED)
    page = exchanges["html"].write([Bundle((unit,), "lv", "en", "ziņa")]).decode("utf-8")
    assert (
        '<p lang="lv">Labojiet tikai slejas „target”, „state” (translated, reviewed) un „comment”.</p>'
        in page
    )
    assert '<p lang="en">Change only the columns “target”' in page
    assert (page.count("<main>"), page.count("<h1>")) == (1, 1)
