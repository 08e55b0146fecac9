"""A message is a sentence that can be said in another language."""

from __future__ import annotations

import copy
import json
import pickle

import pytest

from transflow.model import Message

SAID = Message("“{text}” is in {language}.", text="{Īsumā}", language=Message("Latvian"))


def test_it_is_the_sentence_in_english() -> None:
    assert SAID == "“{Īsumā}” is in Latvian."
    assert json.dumps({"message": SAID}, ensure_ascii=False) == '{"message": "“{Īsumā}” is in Latvian."}'


@pytest.mark.parametrize("again", [copy.deepcopy(SAID), pickle.loads(pickle.dumps(SAID))])
def test_a_copy_keeps_template_and_values(again: Message) -> None:
    assert again == SAID
    assert (again.template, again.values) == (SAID.template, SAID.values)
    assert again.values["language"].template == "Latvian"
