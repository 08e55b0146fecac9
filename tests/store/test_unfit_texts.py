"""Texts that a database cannot hold."""

from __future__ import annotations

import datetime
from contextlib import nullcontext

import pytest

from transflow.errors import TransflowError
from transflow.model import Ledger, Record
from transflow.store import Store
from transflow.store.history import add_comment, comments
from transflow.store.items import Wanted, listed, take_in

NOW = datetime.datetime(2026, 11, 29, 9, 0, tzinfo=datetime.UTC)


@pytest.mark.parametrize("text", ["puse \ud83d", "nulle \0"])
def test_it_is_refused_in_one_sentence_or_kept(store: Store, text: str) -> None:
    with store.begin() as work:
        take_in(work, "f.po", "1", Ledger("plūdi", "lv", "en", (Record("k", "Skola ir slēgta."),)))
        (item,) = listed(work, Wanted(is_any=True))
    is_held = text.isascii() and store.engine.dialect.name == "sqlite"
    refused = pytest.raises(TransflowError, match=r"^The store cannot hold this text \(")
    with nullcontext() if is_held else refused, store.begin() as work:
        add_comment(work, item, "Anna", NOW, text)
    with store.begin() as work:
        assert [each.text for each in comments(work, item)] == ([text] if is_held else [])


def test_half_a_character_is_refused_wherever_it_is_asked_for(store: Store) -> None:
    with pytest.raises(TransflowError, match="cannot hold this text"), store.begin() as work:
        listed(work, Wanted(text="puse \ud83d"))
