"""What goes to another process of texts that were judged."""

from __future__ import annotations

import pickle
from pathlib import Path

from transflow.config import load
from transflow.services.checking.with_texts import check_with_texts

EXAMPLES = Path(__file__).parents[2] / "examples"


def test_texts_go_without_what_the_checks_have_kept_with_them() -> None:
    checked = check_with_texts(load(EXAMPLES / "transflow.toml"), today="2026-11-29")
    for bitext in (each.bitext for each in checked.judged if each.bitext):
        sent = pickle.loads(pickle.dumps(bitext))
        assert sent == bitext
        for whole in (sent, sent.source, sent.target):
            assert vars(whole).keys() == set()
