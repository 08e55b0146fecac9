"""Every check keeps its promises: its own examples, a docstring, a reason."""

import inspect

import pytest

from tests.checks.bitexts import example_bitext
from transflow.checks import Check, Example, checks

CASES = [
    pytest.param(each, example, must_fail, id=f"{each.name}-{'fails' if must_fail else 'passes'}-{at}")
    for each in checks.values()
    for must_fail, examples in ((False, each.passes), (True, each.fails))
    for at, example in enumerate(examples)
]


@pytest.mark.parametrize(("known", "example", "must_fail"), CASES)
def test_examples(known: Check, example: Example, must_fail: bool) -> None:
    remarks = list(known.function(example_bitext(example)))
    assert bool(remarks) == must_fail, [remark.message for remark in remarks]
    assert all(remark.message[-1] in ".)}]…”-?!" or len(remark.message) > 20 for remark in remarks)


@pytest.mark.parametrize("known", checks.values(), ids=lambda known: known.name)
def test_every_check_says_what_it_is_for(known: Check) -> None:
    assert inspect.getdoc(known.function), f"{known.name} has no docstring"
    assert known.summary.endswith("."), f"the first line of {known.name}'s docstring is one sentence"
    assert known.rationale, f"{known.name} has no rationale"
