"""Checks: functions from a bitext to remarks, one file each, found by their registry.

A check's keyword-only parameters are its options; its examples are its tests and its manual page."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeAlias

from transflow.frozen import Frozen
from transflow.model import Bitext, Level, Remark, Remarks, Scope, Side, Waiver
from transflow.registry import Registry

Function = Callable[..., Remarks]
Given: TypeAlias = "tuple[str, str] | Example"
Across = Callable[[Bitext], Iterable[tuple[str, str, Remark]]]
"""What of a release is held against other releases: who, by which name, and the remark where most have another."""


class Example(Frozen):
    """Two texts in Markdown, Latvian to English unless said otherwise; an example that fails must yield
    at least one finding of the check, one that passes none. An empty target is no file at all."""

    source: str
    target: str
    source_language: str = "lv"
    target_language: str = "en"
    scope: Scope = "full"
    is_due: bool = False
    is_orphaned: bool = False
    """Whether there was a source that is gone; an empty source is no file at all."""
    unread: tuple[tuple[Side, str], ...] = ()
    """Texts of further files in the language of a side."""
    agreed: tuple[str, str] | None = None
    """The two texts when they last agreed."""
    waivers: tuple[Waiver, ...] = ()
    """Each speaks of the first finding of its check."""
    baseline: str = ""
    """The text of the baseline file; "{fingerprint}" is that of the first finding."""
    glossary: str = ""
    """The project's own glossary, a CSV file."""
    options: tuple[tuple[str, Any], ...] = ()
    """Options of the check, with their values."""

    @property
    def circumstances(self) -> tuple[str, ...]:
        """What a reader of the example must know besides the two texts, a line each."""
        known = [f"translate: {self.scope}"] if self.scope != "full" else []
        known += ["the translation is due"] if self.is_due else []
        known += ["the source is gone"] if self.is_orphaned else []
        known += [f"another file of the {side}: {text}" for side, text in self.unread]
        known += [f"agreed upon: {' / '.join(self.agreed)}"] if self.agreed else []
        known += [_said(each) for each in self.waivers]
        known += [f"{name}: {_value(value)}" for name, value in self.options]
        known += [f"glossary: {'; '.join(self.glossary.splitlines())}"] if self.glossary else []
        return tuple(known + ([f"baseline: {self.baseline}"] if self.baseline else []))


def _value(value: Any) -> str:
    """An option as a reader of the example sees it."""
    return str(value).replace("\\n", " ").replace("'", "")


def _said(waiver: Waiver) -> str:
    until = f", until {waiver.until}" if waiver.until else ""
    return f"waiver of {waiver.check}: {waiver.reason or 'no reason'}{until}"


class Check(Frozen):
    """A registered check: its id, the level of its findings unless a remark says otherwise. What only a manual or a
    test wants is made of what was given when it is asked for."""

    name: str
    level: Level
    function: Function
    given_passes: Sequence[Given]
    given_fails: Sequence[Given]
    given_rationale: str = ""
    across: Across | None = None
    """Asked where the option `across_releases` is on."""
    is_of_setting: bool = False
    """Whether it sees the spaces and line ends with which a text is set."""

    def remarks(self, bitext: Bitext, **options: Any) -> Remarks:
        """What it says of the bitext."""
        return self.function(bitext if self.is_of_setting else bitext.flowing, **options)

    @property
    def passes(self) -> tuple[Example, ...]:
        """Texts in which it finds nothing."""
        return _examples(self.given_passes)

    @property
    def fails(self) -> tuple[Example, ...]:
        """Texts in which it finds something."""
        return _examples(self.given_fails)

    @property
    def rationale(self) -> str:
        """Why the rule holds, and who says so."""
        return self.given_rationale or inspect.getdoc(inspect.getmodule(self.function)) or ""

    @property
    def summary(self) -> str:
        """The first sentence of the docstring."""
        return (inspect.getdoc(self.function) or "").partition("\n")[0]

    @property
    def options(self) -> Mapping[str, Any]:
        """Option names with their defaults."""
        parameters = inspect.signature(self.function).parameters.values()
        return {each.name: each.default for each in parameters if each.kind is each.KEYWORD_ONLY}

    @property
    def paired_options(self) -> frozenset[str]:
        """The options that are lists of pairs, not of texts."""
        parameters = inspect.signature(self.function).parameters.values()
        return frozenset(each.name for each in parameters if str(each.annotation).startswith("tuple[tuple"))


checks: Registry[Check] = Registry("check", "transflow.checks", lists="transflow checks")


def check(
    name: str,
    level: Level,
    *,
    passes: Sequence[Given],
    fails: Sequence[Given],
    rationale: str = "",
    across: Across | None = None,
    is_of_setting: bool = False,
) -> Callable[[Function], Function]:
    """Registers the decorated function as the check `name`. `rationale` names why the rule holds and
    who says so; without one it is the module's docstring. One that `is_of_setting` sees texts with the spaces and line
    ends that they are set with; to all others they flow, with plain ones."""

    def register(function: Function) -> Function:
        checks.add(name, Check(name, level, function, passes, fails, rationale, across, is_of_setting))
        return function

    return register


def _examples(given: Sequence[Given]) -> tuple[Example, ...]:
    return tuple(each if isinstance(each, Example) else Example(*each) for each in given)
