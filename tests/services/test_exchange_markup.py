"""Markup that comes back with a file, moved or not."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.services.vendor import (
    ALL,
    EN,
    FILES,
    TODAY,
    Project,
    Vendor,
    kinds,
    translated,
)
from transflow.formats.exchange import Unit, exchanges
from transflow.frozen import replace
from transflow.model import Mark, Marked
from transflow.services.sync import sync

FULL = [each for each in ALL if exchanges[each].marks == exchanges["xliff"].marks]
CADETS = "This year 312 cadets begin at the college."


def linked(text: str, words: str, address: str, *, bold: str = "") -> Marked:
    at = text.index(words)
    marks = [Mark("link", at, at + len(words), address)]
    if bold:
        marks.append(Mark("strong", text.index(bold), text.index(bold) + len(bold)))
    return Marked(text, tuple(sorted(marks, key=lambda each: each.start)))


def remarked(old: str, new: Marked) -> Callable[[Unit], Unit]:
    return lambda unit: replace(unit, target=new) if old in (unit.target.text, unit.source.text) else unit


@pytest.mark.parametrize("name", [*FULL, "docx"])
def test_markup_stands_where_the_file_says(vendor: Vendor, name: str) -> None:
    path = vendor.export(name)
    text = "At the school of border guards 312 cadets begin."
    new = linked(text, "school of border guards", "https://example.org/lv", bold="312 cadets")
    vendor.change(name, path, remarked(CADETS, new))
    assert kinds(vendor.bring_in(path)) == ["translated"]
    link = "[school of border guards](https://example.org/en)"
    assert f"At the {link} **312 cadets** begin." in vendor.english  # the address is that of the translation
    assert kinds(vendor.bring_in(path)) == []
    assert not sync(vendor.settings, today=TODAY).pairs


@pytest.mark.parametrize("name", [*FULL, "docx"])
def test_markup_alone_may_change(vendor: Vendor, name: str) -> None:
    path = vendor.export(name)
    new = linked(CADETS, "the college", "https://example.org/en", bold="312 cadets")
    vendor.change(name, path, remarked(CADETS, new))
    done = vendor.bring_in(path)
    assert (kinds(done), done.files) == (["markup"], ("releases/a/en.md",))
    assert "This year **312 cadets** begin at [the college](https://example.org/en)." in vendor.english
    assert kinds(vendor.bring_in(path)) == []
    assert not sync(vendor.settings, today=TODAY).pairs


@pytest.mark.parametrize("name", FULL)
def test_a_new_translation_brings_its_markup(project: Project, name: str) -> None:
    vendor = Vendor(
        project(
            {
                **FILES,
                "releases/a/en.md": EN.replace("\nThis year **312**", "\n").replace(
                    " cadets begin at the [college](https://example.org/en).\n", ""
                ),
            }
        )
    )
    path = vendor.export(name)
    source = "Šogad koledžā mācības sāk 312 kadeti."
    new = linked(CADETS, "college", "https://example.org/lv", bold="312")
    vendor.change(name, path, remarked(source, new))
    assert kinds(vendor.bring_in(path)) == ["translated"]
    assert "This year **312** cadets begin at the [college](https://example.org/lv)." in vendor.english


@pytest.mark.parametrize("name", ALL)
def test_where_the_file_drops_markup_it_follows_its_words(vendor: Vendor, name: str) -> None:
    path = vendor.export(name)
    vendor.change(name, path, translated(CADETS, "This year 312 cadets start at the college."))
    assert kinds(vendor.bring_in(path)) == ["translated"]
    assert "This year **312** cadets start at the [college](https://example.org/en)." in vendor.english


@pytest.mark.parametrize(
    "lost",
    [
        (b' tf:value="https://example.org/lv"', b' tf:value="https://example.org/en"'),
        (b' ctype="link"',),
        (b' ctype="link"', b' ctype="bold"'),
    ],
)
def test_a_link_stays_where_a_tool_drops_what_its_codes_are(vendor: Vendor, lost: tuple[bytes, ...]) -> None:
    path = vendor.export("xliff12")
    data = path.read_bytes().replace(b"cadets begin", b"cadets start")
    for each in lost:
        assert each in data
        data = data.replace(each, b"")
    path.write_bytes(data)
    assert kinds(vendor.bring_in(path)) == ["translated"]
    assert "This year **312** cadets start at the [college](https://example.org/en)." in vendor.english
