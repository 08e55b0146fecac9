"""Word files: packages that lie or unpack to far more than they are, and documents that are no document."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Iterator

from fuzz.nasty.xml import ENTITY, LAUGHS, XMLS

MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def word_files() -> Iterator[bytes]:
    """Packages that lie, and documents that are no document."""
    yield b""
    yield b"PK"
    yield b"PK\x05\x06" + bytes(18)
    paragraph = "<w:p><w:r><w:t>a</w:t></w:r></w:p>"
    good = package({"word/document.xml": body(paragraph)})
    yield good
    yield good[: len(good) // 2]
    yield good + b"x" * 100
    yield b"x" * 100 + good
    for xml in [*XMLS, "", "\ufeff", "a\0b", ENTITY + body(paragraph), LAUGHS + body("&c;")]:
        yield package({"word/document.xml": xml})
    for inside in NASTY_BODIES:
        yield package({"word/document.xml": body(inside)})
    for broken in ("<x", ENTITY + "<x/>", "<x>" * 500):
        for other in ("word/styles.xml", "word/_rels/document.xml.rels"):
            yield package({"word/document.xml": body(paragraph), other: broken})
    for head in HEADS:
        yield with_head(paragraph, head)
    yield package({"../../word/document.xml": body(paragraph), "/etc/passwd": "x", "C:\\x": "y"})
    yield package({"word/document.xml": body(paragraph), "a\\..\\b": "x", "word/../x": "y"})
    yield from lying_packages(good)
    yield from bombs()


OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
HEADS = (
    "",
    "<x",
    LAUGHS + "<x/>",
    f"<w:hdr {MAIN}/>",
    f"<w:document {MAIN}><w:p><w:r><w:t>a</w:t></w:r></w:p></w:document>",
    f"<w:hdr {MAIN}><w:p><w:fldSimple><w:r><w:fldChar w:fldCharType='end'/><w:t>1</w:t></w:r></w:fldSimple></w:p>"
    "</w:hdr>",
)


def with_head(inside: str, head: str) -> bytes:
    """A package whose pages have a head, which is named twice, and once by the name of the text itself."""
    signs = "".join(f"<w:headerReference xmlns:r='{OFFICE}' r:id='r{number}'/>" for number in range(4))
    names = enumerate(("header1.xml", "/word/header1.xml", "document.xml", "../../x"))
    relations = "".join(f"<Relationship Id='r{number}' Target='{name}'/>" for number, name in names)
    return package(
        {
            "word/document.xml": body(f"{inside}<w:sectPr>{signs}</w:sectPr>"),
            "word/header1.xml": head,
            "word/_rels/document.xml.rels": f"<Relationships><!-- a -->{relations}</Relationships>",
        }
    )


WORDPROCESSING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
DRAWN = f"<docPr xmlns='{WORDPROCESSING}' descr='{{0}}' title='{{0}}'/>"
MARKUP = "xmlns:m='http://schemas.openxmlformats.org/markup-compatibility/2006'"
BOXED = (
    f"<m:AlternateContent {MARKUP}><m:Choice><w:drawing><x>{DRAWN.format('a b')}</x><w:txbxContent><w:p><w:r>"
)
BOXED_END = (
    "</w:r></w:p></w:txbxContent></w:drawing></m:Choice><m:Fallback><w:p><w:r><w:t>b</w:t></w:r></w:p></m:Fallback>"
    "</m:AlternateContent>"
)
NASTY_BODIES = [
    "<w:p><w:r><w:t>a</w:t><w:br/><w:tab/><w:cr/></w:r></w:p>" * 5,
    "<w:tbl><w:tr><w:tc>" * 300 + "<w:p><w:r><w:t>a</w:t></w:r></w:p>",
    "<w:p>" * 30 + "<w:r><w:t>a</w:t></w:r>" + "</w:p>" * 30,
    "<w:p><w:pPr><w:pStyle/><w:numPr><w:ilvl w:val='²'/><w:numId/></w:numPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>",
    "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='99999999999'/></w:tcPr><w:p><w:r><w:t>a</w:t></w:r></w:p>"
    "</w:tc></w:tr></w:tbl>",
    "<w:p><w:hyperlink><w:r><w:t>a</w:t></w:r></w:hyperlink></w:p>",
    "<w:p><w:r><w:t>a<!-- x --><w:t>b</w:t></w:t></w:r><!-- y --></w:p>",
    "<w:p><w:r><w:rPr><w:b w:val='odd'/></w:rPr><w:t>\u202ea</w:t></w:r><?pi x?></w:p>",
    f"<w:p><w:r><w:t>a</w:t><w:drawing><x>{DRAWN.format('b')}</x><!-- y --><x/></w:drawing><w:drawing/></w:r></w:p>",
    f"<w:p><w:r>{BOXED * 30}<w:t>b</w:t>{BOXED_END * 30}</w:r></w:p>",
    f"<w:p><w:r><w:t>a</w:t></w:r></w:p><m:AlternateContent {MARKUP}><!-- x --></m:AlternateContent>",
    "<w:p><w:r><w:t>a</w:t><w:pict><imagedata xmlns='urn:schemas-microsoft-com:vml' alt='b'/></w:pict></w:r></w:p>",
]


def body(inside: str) -> str:
    return f"<w:document {MAIN}><w:body>{inside}</w:body></w:document>"


def package(parts: dict[str, str], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A package with these parts, always the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as made:
        for name, content in parts.items():
            info = zipfile.ZipInfo(name)
            info.compress_type = method
            made.writestr(info, content.encode("utf-8", "surrogatepass"))
    return out.getvalue()


def lying_packages(good: bytes) -> Iterator[bytes]:
    """Sizes, checksums, methods and places that are not so."""
    central = good.index(b"PK\x01\x02")
    for offset, width, value in [
        (24, "<I", 1),  # unpacked size
        (24, "<I", 0xFFFFFFFF),
        (20, "<I", 0),  # packed size
        (20, "<I", 0xFFFFFFF0),
        (16, "<I", 0),  # checksum
        (10, "<H", 99),  # method
        (8, "<H", 1),  # encrypted
        (42, "<I", 0xFFFFFFF0),  # place of the entry
        (28, "<H", 0xFFFF),  # length of the name
    ]:
        packed = struct.pack(width, value)
        yield good[: central + offset] + packed + good[central + offset + len(packed) :]
    two = package({"word/document.xml": body("<w:p><w:r><w:t>a</w:t></w:r></w:p>"), "word/x.xml": "x"})
    yield two.replace(b"PK\x03\x04", b"PK\x03\x05").replace(b"PK\x03\x05", b"PK\x03\x04", 1)
    end = good.index(b"PK\x05\x06")
    twice = good[:end] + good[central:end] + good[end:]
    yield twice[: len(twice) - 12] + struct.pack("<HII", 2, 2 * (end - central), central) + twice[-2:]


def bombs() -> Iterator[bytes]:
    """Files that unpack to far more than they are; one packs another; many entries share their bytes."""
    xml = body("<w:p><w:r><w:t>" + "0" * 9_000_000 + "</w:t></w:r></w:p>")
    yield package({"word/document.xml": xml})
    inner = package({"word/document.xml": "0" * 5_000_000})
    yield package({"word/document.xml": body(""), "word/x.zip": inner.decode("latin-1")})
    yield package({f"word/{number}.xml": "0" * 2_000 for number in range(4100)})
    one = package({"word/document.xml": "0" * 2_000_000})
    central, end = one.index(b"PK\x01\x02"), one.index(b"PK\x05\x06")
    entries = one[central:end] * 200
    yield (
        one[:central]
        + entries
        + b"PK\x05\x06"
        + struct.pack("<HHHHIIH", 0, 0, 200, 200, len(entries), central, 0)
    )
