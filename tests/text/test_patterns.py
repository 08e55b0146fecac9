"""Patterns that wait to be compiled."""

from __future__ import annotations

import re
from importlib import import_module
from pkgutil import walk_packages

import pytest

import transflow
from transflow.text.patterns import LazyPattern

WORD = r"(?P<first>[a-zā-ž])\w*"
TEXT = "Rīga un Ogre"


@pytest.mark.parametrize("flags", [0, re.IGNORECASE])
def test_it_finds_what_the_compiled_one_finds(flags: int) -> None:
    lazy, compiled = LazyPattern(WORD, flags), re.compile(WORD, flags)
    for _ in range(2):
        for place in ((TEXT,), (TEXT, 5), (TEXT, 5, 6)):
            assert str(lazy.search(*place)) == str(compiled.search(*place))
            assert str(lazy.match(*place)) == str(compiled.match(*place))
            assert str(lazy.fullmatch(*place)) == str(compiled.fullmatch(*place))
            assert lazy.findall(*place) == compiled.findall(*place)
            assert [*map(str, lazy.finditer(*place))] == [*map(str, compiled.finditer(*place))]
        assert lazy.sub("-", TEXT, 1) == compiled.sub("-", TEXT, 1)
        assert lazy.split(TEXT, maxsplit=1) == compiled.split(TEXT, maxsplit=1)


def test_nothing_is_compiled_before_a_text_is_there() -> None:
    wrong = LazyPattern("(")
    assert wrong.pattern == "("
    with pytest.raises(re.error):
        wrong.search("")


def test_all_that_modules_hold_can_be_compiled() -> None:
    names = [each.name for each in walk_packages(transflow.__path__, "transflow.")]
    modules = [import_module(name) for name in names if not name.endswith(("__main__", ".env"))]
    held = [each for module in modules for each in vars(module).values() if isinstance(each, LazyPattern)]
    assert len([re.compile(each.pattern, each.flags) for each in held]) > 100
