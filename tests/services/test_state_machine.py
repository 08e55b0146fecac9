"""People do what they like with a project, and what broke a promise of the sync once."""

from __future__ import annotations

import shutil
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, seed, settings
from hypothesis.stateful import (
    run_state_machine_as_test,
)

from tests.services.edited_project import (
    joined_with_the_next,
    moved_to_the_end,
    swapped,
    without,
)
from tests.services.people import People


def _obey(part: int, examples: int, steps: int) -> None:
    is_same = settings().derandomize
    run_state_machine_as_test(
        seed(part)(People) if is_same else People,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


@pytest.fixture
def people() -> Iterator[People]:
    people = People()
    people.sync()
    yield people
    people.teardown()


def test_a_mark_that_was_taken_away_beside_the_same_words_is_an_answer(people: People) -> None:
    people.propose_in_the_ledger(release=0, at=0, which=0)
    people.change_a_fact(release=0, side="source", at=0, which=0)
    people.propose_in_the_ledger(release=0, at=0, which=0)
    assert not any(each.is_stale for each in people.ledgers["a"].active)


def test_a_paragraph_that_is_back_is_beside_its_own_translation(people: People) -> None:
    people.propose_in_the_ledger(release=0, at=0, which=0)
    people.add(release=0, side="target", at=0, which=0)
    people.take_away_and_bring_back(release=0, side="source", at=0, is_whole=False)


def test_of_equal_paragraphs_each_keeps_its_own_though_one_is_stale(people: People) -> None:
    """The second photo line was edited in the source, the first one's translation in the target."""
    people.change_much(release=0, edits=[("source", 5, 0)])
    people.change_much(release=0, edits=[("target", 5, 0)])
    people.change_much(release=0, edits=[("source", 5, 0)])


def test_a_translation_of_two_paragraphs_that_is_back_is_the_one_of_both(people: People) -> None:
    people.add(release=0, side="source", at=0, which=0)
    people.sync()
    people.rebuild(release=0, side="source", at=0, change=swapped)
    people.rebuild(release=0, side="target", at=0, change=joined_with_the_next)
    people.change_the_wording(release=0, side="source", at=0, which=0)
    people.take_away_and_bring_back(release=0, side="target", at=0, is_whole=True)


def test_of_equal_paragraphs_the_translated_one_is_so_again_when_all_is_back(people: People) -> None:
    people.add(release=0, side="both", at=3, which=2)
    people.sync()
    people.rebuild(release=0, side="target", at=2, change=swapped)
    people.add(release=0, side="source", at=2, which=2)
    people.take_away_and_bring_back(release=0, side="target", at=9, is_whole=True)


def test_what_answers_nothing_still_does_when_the_target_file_is_back(people: People) -> None:
    people.add(release=0, side="target", at=6, which=1)
    people.sync()
    people.add(release=0, side="source", at=3, which=0)
    people.sync()
    people.add(release=0, side="target", at=3, which=1)
    people.take_away_and_bring_back(release=0, side="target", at=9, is_whole=True)


def test_a_pair_that_was_reworded_after_it_had_moved_is_still_one(people: People) -> None:
    people.rebuild(release=0, side="source", at=1, change=moved_to_the_end)
    people.sync()
    people.rebuild(release=0, side="target", at=0, change=without)
    people.sync()
    people.change_much(release=0, edits=[("source", 6, 2)])


def test_both_texts_of_a_pair_that_had_moved_are_reworded(people: People) -> None:
    people.rebuild(release=1, side="target", at=4, change=swapped)
    people.write(at=20, which=1)
    people.change_much(release=1, edits=[("source", 3, 0), ("target", 4, 1), ("target", 4, 1)])


def test_a_rejected_translation_that_was_in_conflict_is_so_when_it_is_back(people: People) -> None:
    people.write(at=28, which=0)
    people.change_much(release=2, edits=[("target", 5, 2), ("target", 1, 1), ("target", 6, 0)])
    people.reject(at=25)
    people.take_away_and_bring_back(release=0, side="target", at=4, is_whole=True)


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_people_may_do_what_they_like() -> None:
    _obey(0, examples=6, steps=12)


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
@pytest.mark.parametrize("part", range(1, 5))
def test_people_may_do_what_they_like_for_years(part: int) -> None:
    _obey(part, examples=35, steps=20)
