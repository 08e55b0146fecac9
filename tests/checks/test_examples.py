"""Every check keeps its promises: its own examples, a docstring, a reason."""

import inspect

import pytest

from tests.checks.bitexts import example_bitext, housekeeping
from transflow.checks import Check, Example, checks
from transflow.checks import housekeeping as gate_checks
from transflow.messages import ONE_STOP
from transflow.model import Message

BY_THE_GATE = {each.name for each in checks.values() if inspect.getmodule(each.function) is gate_checks}
LEAST = 6
REFUSAL = "baseline-unreadable"  # a run that finds it ends with that
AFTER_A_DIFF = ("+}", "-]", "…")  # what changed may stand after the sentence
ENDS = (".", ONE_STOP, *AFTER_A_DIFF)
CASES = [
    pytest.param(each, example, must_fail, id=f"{each.name}-{'fails' if must_fail else 'passes'}-{at}")
    for each in checks.values()
    for must_fail, examples in ((False, each.passes), (True, each.fails))
    for at, example in enumerate(examples)
]


@pytest.mark.parametrize(("known", "example", "must_fail"), CASES)
def test_examples(known: Check, example: Example, must_fail: bool) -> None:
    if known.name in BY_THE_GATE:
        messages = [each.message for each in housekeeping(example) if each.check == known.name]
    else:
        messages = [
            remark.message for remark in known.remarks(example_bitext(example), **dict(example.options))
        ]
    assert bool(messages) == must_fail, messages
    assert [message for message in messages if not message.endswith(ENDS)] == []
    if known.name != REFUSAL:
        assert [message for message in messages if not isinstance(message, Message)] == []


@pytest.mark.parametrize("known", checks.values(), ids=lambda known: known.name)
def test_every_check_says_what_it_is_for(known: Check) -> None:
    assert inspect.getdoc(known.function), f"{known.name} has no docstring"
    assert known.summary.endswith("."), f"the first line of {known.name}'s docstring is one sentence"
    assert known.rationale, f"{known.name} has no rationale"


@pytest.mark.parametrize("known", checks.values(), ids=lambda known: known.name)
def test_a_check_stands_in_the_file_of_its_name(known: Check) -> None:
    module = inspect.getmodule(known.function)
    assert module
    stands_in = module.__name__.rpartition(".")[2]
    assert stands_in == ("housekeeping" if known.name in BY_THE_GATE else known.name.replace("-", "_"))


@pytest.mark.parametrize("known", checks.values(), ids=lambda known: known.name)
def test_every_check_has_six_examples_of_each_kind(known: Check) -> None:
    counts = {"that pass": len(set(known.passes)), "that fail": len(set(known.fails))}
    assert min(counts.values()) >= LEAST, f"{known.name} has too few examples: {counts}, of {LEAST} each"
