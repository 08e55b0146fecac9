"""Runs of text with what lies over them."""

from hypothesis import given
from hypothesis import strategies as st

from transflow.report.runs import Run, Span, runs


def test_overlapping_spans_are_cut_at_their_borders() -> None:
    spans = [Span(0, 10, sentence=1), Span(3, 6, "term", "en: bread"), Span(5, 8, "found error", "why")]
    assert runs("maize un sāls", spans) == [
        Run("mai", "", (), 1),
        Run("ze", "term", ("en: bread",), 1),
        Run(" ", "term found error", ("en: bread", "why"), 1),
        Run("un", "found error", ("why",), 1),
        Run(" s", "", (), 1),
        Run("āls", "", (), None),
    ]


@given(st.text(), st.lists(st.tuples(st.integers(0, 50), st.integers(0, 50)), max_size=8))
def test_runs_give_the_text_back(text: str, edges: list[tuple[int, int]]) -> None:
    shown = runs(text, [Span(start, end, "x") for start, end in edges])
    assert "".join(run.text for run in shown) == text


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), max_size=6))
def test_over_each_letter_lie_the_spans_that_hold_it_in_their_order(edges: list[tuple[int, int]]) -> None:
    spans = [Span(start, end, f"n{at}") for at, (start, end) in enumerate(edges)]
    shown = "".join(f"[{run.css}]" * len(run.text) for run in runs("desmit ir!", spans))
    over = [" ".join(span.css for span in spans if span.start <= at < span.end) for at in range(10)]
    assert shown == "".join(f"[{each}]" for each in over)
