"""XML from outside is refused in a sentence where it declares, nests or breaks."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from transflow.errors import UnreadableFileError
from transflow.formats._bytes.xml import elements, line_of, parsed, serialised, text_of
from transflow.formats.exchange import exchanges

BOMB = "".join(f'<!ENTITY a{at} "{f"&a{at - 1};" * 10 if at else "ha"}">' for at in range(9))
REFUSED = {
    "entity": ('<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', "1: it declares entities"),
    "billion laughs": (f"<!DOCTYPE a [{BOMB}]><a>&a8;</a>", "1: it declares entities"),
    "in an attribute": (f"<!DOCTYPE a [{BOMB}]><a b='&a8;'/>", "1: it declares entities"),
    "external entity": ('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', "declares"),
    "parameter entity": ('<!DOCTYPE a [<!ENTITY % x SYSTEM "http://a.example/x"> %x;]><a/>', "declares"),
    "far behind": (f"<!-- {'x' * 70_000} --><!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>", "declares"),
    "element": ("<!DOCTYPE a [<!ELEMENT a ANY>]><a/>", "declares"),
    "deep": ("<a>" * 200 + "</a>" * 200, "nested too deeply"),
    "open": ("<a>\n<b>\n</a>", "3: this is not well-formed XML"),
    "no entity": ("<a>&nothing;</a>", "not well-formed XML"),
    "text": ("tikai teksts", "1: there is no XML in this file"),
    "nothing": ("", "1: there is no XML in this file"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_refused(name: str) -> None:
    content, why = REFUSED[name]
    for encoding in ("utf-8", "utf-16"):
        with pytest.raises(UnreadableFileError, match=why):
            parsed(content.encode(encoding), "f")


@pytest.mark.parametrize("declared", ["ISO-8859-1", "windows-1257", "UTF-16", "us-ascii"])
def test_utf_8_that_is_declared_as_something_else_is_refused(declared: str) -> None:
    data = f"<?xml version='1.0' encoding='{declared}'?>\n<a>{'x' * 70_000}Rīga</a>".encode()
    with pytest.raises(
        UnreadableFileError, match=f"f:1: the file says it is {declared} but is UTF-8; correct"
    ):
        parsed(data, "f")


@pytest.mark.parametrize("declared", ["windows-1257", "utf-8", "UTF-16"])
def test_what_is_declared_rightly_is_read(declared: str) -> None:
    data = f'<?xml version="1.0" encoding="{declared}"?><a>Rīga</a>'.encode(declared)
    assert text_of(parsed(data, "f")) == "Rīga"


def test_an_external_dtd_is_neither_read_nor_refused(tmp_path: Path) -> None:
    (tmp_path / "a.dtd").write_text('<!ENTITY x "read">')
    root = parsed(f'<!DOCTYPE a SYSTEM "{tmp_path}/a.dtd"><a b="1">ā&x;</a>'.encode(), "f")
    assert "read" not in text_of(root)


def test_a_long_file_is_read_piece_by_piece() -> None:
    data = b"<r>\n" + b"<u><t>a</t></u>\n" * 5000 + b"</r>"
    seen = 0
    for element in elements(io.BytesIO(data), "f", ("u",), ("r",)):
        parent = element.getparent()
        assert parent is not None
        assert len(parent) < 2500  # what one chunk of the stream holds
        assert text_of(element) == "a"
        seen += 1
        assert line_of(element) == seen + 1
    assert seen == 5000
    with pytest.raises(UnreadableFileError, match="it begins with <r>, where <x>, <y> is wanted"):
        list(elements(io.BytesIO(data), "f", ("u",), ("x", "y")))


def test_what_is_written_is_indented_but_for_texts() -> None:
    root = parsed(b"<a><b><source>x <g>y</g> <g/> </source></b><b/></a>", "f")
    assert serialised(root).decode().splitlines()[1:] == [
        "<a>",
        " <b>",
        "  <source>x <g>y</g> <g/> </source>",
        " </b>",
        " <b/>",
        "</a>",
    ]


@pytest.mark.parametrize("name", ["xliff", "xliff12", "tmx"])
@pytest.mark.parametrize("kind", ["billion laughs", "external entity", "deep", "open", "text"])
def test_no_format_of_exchange_takes_them(name: str, kind: str) -> None:
    with pytest.raises(UnreadableFileError, match=r"^f:"):
        exchanges[name].read(REFUSED[kind][0].encode(), "f")
