"""Memories as TMX: written and read back, and the files of other tools."""

from __future__ import annotations

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transflow.errors import UnreadableFileError
from transflow.formats.bitexts.memory_tmx import read_units, write_units
from transflow.formats.exchange import exchanges
from transflow.model import State
from transflow.recall import MemoryUnit

TEXT = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff"), min_size=1, max_size=40
).filter(lambda text: bool(text.strip()))


def read(data: bytes) -> list[MemoryUnit]:
    return list(read_units(io.BytesIO(data), "m.tmx", "lv", "en", origin="m.tmx"))


@settings(max_examples=40)
@given(st.lists(st.tuples(TEXT, TEXT, st.sampled_from([State.TRANSLATED, State.FINAL])), max_size=4))
def test_what_is_written_is_read(rows: list[tuple[str, str, State]]) -> None:
    units = [
        MemoryUnit("lv", "en", source, target, "a" * 16, "b" * 16, "x.po", state, "Anna", "2026-11-25")
        for source, target, state in rows
    ]
    assert read(b"".join(write_units(units, "lv"))) == units


def test_the_file_of_another_tool() -> None:
    data = """<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE tmx SYSTEM "tmx14.dtd">
    <tmx version="1.4"><header srclang="lv-LV"/><body>
    <tu creationid="kolēģe" creationdate="20250102T101112Z">
      <tuv xml:lang="LV-lv"><seg>Valsts <bpt i="1">&lt;b&gt;</bpt>policija<ept i="1">&lt;/b&gt;</ept></seg></tuv>
      <tuv xml:lang="en_GB"><seg>State Police</seg></tuv></tu>
    <tu><tuv xml:lang="de"><seg>Staatspolizei</seg></tuv><tuv xml:lang="en"><seg>State Police</seg></tuv></tu>
    </body></tmx>"""
    (unit,) = read(data.encode("utf-8"))
    assert (unit.source, unit.target) == ("Valsts policija", "State Police")
    assert (unit.by, unit.on, unit.origin) == ("kolēģe", "2025-01-02", "m.tmx")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<tmx><body><tu>",
        b"<xliff/>",
        b"<!DOCTYPE tmx [<!ENTITY a 'b'>]><tmx><body/></tmx>",
        b"<tmx><body><tu><tuv><seg>x</seg></tuv></tu></body></tmx>",
        b"\xff\xfe\x00",
    ],
)
def test_malformed_files_are_refused_in_one_sentence(data: bytes) -> None:
    with pytest.raises(UnreadableFileError, match=r"m\.tmx"):
        read(data)


def test_a_code_that_ends_a_line_ends_it() -> None:
    segments = '<seg>Viens<ph type="lb"/>divi</seg>', "<seg>One<ph>&lt;br/&gt;</ph>two</seg>"
    variants = "".join(
        f'<tuv xml:lang="{tag}">{seg}</tuv>' for tag, seg in zip(("lv", "en"), segments, strict=True)
    )
    data = f'<tmx version="1.4"><header srclang="lv"/><body><tu>{variants}</tu></body></tmx>'.encode()
    assert [(each.source, each.target) for each in read(data)] == [("Viens\ndivi", "One\ntwo")]
    ((unit,),) = (each.units for each in exchanges["tmx"].read(data, "f"))
    assert (unit.source.text, unit.target.text) == ("Viens\ndivi", "One\ntwo")
