"""Sentence splitting in Latvian and English: the tables lie beside this file."""

from pathlib import Path

import pytest

from transflow.languages import language

HERE = Path(__file__).parent


def cases(tag: str) -> list[str]:
    """The table's lines; one that begins with "|" or ends without a stop and is followed by one that
    begins with it goes on the line before."""
    lines = (HERE / f"sentences_{tag}.txt").read_text(encoding="utf-8").split("\n")[1:]
    return [case for case in _joined(lines) if case.strip()]


def _joined(lines: list[str]) -> list[str]:
    found: list[str] = []
    for line in lines:
        goes_on = found and (line.startswith("|") or line == "" or line[:1].islower())
        if goes_on and not (found[-1] == "" and not line.startswith("|")) and _is_open(found[-1], line):
            found[-1] = f"{found[-1]}\n{line}"
        else:
            found.append(line)
    return found


def _is_open(before: str, line: str) -> bool:
    return line.startswith("|") or line == "" or before[-1:].isalpha()


@pytest.mark.parametrize("tag", ["lv", "en"])
def test_the_table_has_150_cases(tag: str) -> None:
    assert len(cases(tag)) >= 150


@pytest.mark.parametrize(("tag", "case"), [(tag, case) for tag in ("lv", "en") for case in cases(tag)])
def test_a_text_is_cut_where_the_table_cuts_it(tag: str, case: str) -> None:
    text = case.replace("\n|", "\n").replace("|", " ")
    expected = [" ".join(sentence.split()) for sentence in case.split("|")]
    spans = language(tag).segments(text)
    assert [" ".join(text[start:end].split()) for start, end in spans] == expected
