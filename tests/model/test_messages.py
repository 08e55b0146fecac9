"""A message is a sentence that can be said in another language."""

from __future__ import annotations

import copy
import json
import pickle
from pathlib import PurePosixPath

import pytest

from transflow.messages import as_plain, of_plain
from transflow.model import Message
from transflow.wording import catalogue_of, said

SAID = Message("“{text}” is in {language}.", text="{Īsumā}", language=Message("Latvian"))


def test_it_is_the_sentence_in_english() -> None:
    assert SAID == "“{Īsumā}” is in Latvian."
    assert json.dumps({"message": SAID}, ensure_ascii=False) == '{"message": "“{Īsumā}” is in Latvian."}'


@pytest.mark.parametrize(
    "again",
    [copy.deepcopy(SAID), pickle.loads(pickle.dumps(SAID)), of_plain(json.loads(json.dumps(as_plain(SAID))))],
)
def test_a_copy_keeps_template_and_values(again: Message) -> None:
    assert again == SAID
    assert (again.template, again.values) == (SAID.template, SAID.values)
    assert again.values["language"].template == "Latvian"


def test_what_json_has_no_form_for_is_kept_as_its_text() -> None:
    message = Message(
        "{why} in {place}: {code:04X}", why=OSError("No room"), place=PurePosixPath("a/b.md"), code=233
    )
    assert of_plain(json.loads(json.dumps(as_plain(message)))) == message == "No room in a/b.md: 00E9"
    assert of_plain(as_plain("a sentence")) == "a sentence"


@pytest.mark.parametrize(
    ("quoted", "english", "latvian"),
    [
        (
            "Ieeja ir brīva.",
            "The English text has no counterpart of “Ieeja ir brīva.”",
            "Tekstā angļu valodā nekas neatbilst rindkopai „Ieeja ir brīva.”",
        ),
        (
            "Kur pieteikties?",
            "The English text has no counterpart of “Kur pieteikties?”.",
            "Tekstā angļu valodā nekas neatbilst rindkopai „Kur pieteikties?”.",
        ),
    ],
)
def test_a_sentence_quoted_at_the_end_brings_its_full_stop(quoted: str, english: str, latvian: str) -> None:
    template = "The {language} text has no counterpart of “{text}”."
    message = Message(template, language=Message("English"), text=quoted)
    assert message == english
    assert said(message, catalogue_of("lv")) == latvian
