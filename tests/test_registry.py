"""Registries: what is in a package is found on first use, whoever asks first."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from pathlib import Path
from types import ModuleType

import pytest

from transflow.registry import Registry

MEMBER = "import late_things as package\npackage.gate()\npackage.things.add({name!r}, {name!r})\n"


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """A package with two modules, each of which registers itself after its gate."""
    for name in ("first", "second"):
        (tmp_path / f"{name}.py").write_text(MEMBER.format(name=name))
    module = ModuleType("late_things")
    module.__dict__.update(
        __path__=[str(tmp_path)], things=Registry[str]("thing", "late_things"), gate=lambda: None
    )
    monkeypatch.setitem(sys.modules, "late_things", module)
    yield module
    for name in ("first", "second"):
        sys.modules.pop(f"late_things.{name}", None)


def test_everything_is_found_on_first_use(package: ModuleType) -> None:
    assert list(package.things) == ["first", "second"]


def test_who_asks_while_another_thread_loads_waits_for_all(package: ModuleType) -> None:
    answers: list[Future[list[str]]] = []

    def gate() -> None:
        if not answers:
            answers.append(other.submit(lambda: list(package.things)))
            wait(answers, timeout=0.2)

    package.__dict__.update(gate=gate)
    with ThreadPoolExecutor(1) as other:
        package.things.values()
    assert answers[0].result() == ["first", "second"]


def test_a_module_may_ask_while_it_is_loaded(package: ModuleType) -> None:
    seen: list[list[str]] = []
    package.__dict__.update(gate=lambda: seen.append(list(package.things)))
    assert len(package.things.values()) == 2
    assert seen == [[], ["first"]]


def test_what_cannot_be_loaded_is_no_empty_registry_the_next_time(package: ModuleType) -> None:
    def gate() -> None:
        raise ImportError("a library is missing")

    package.__dict__.update(gate=gate)
    for _ in range(2):
        with pytest.raises(ImportError, match="a library is missing"):
            list(package.things)
