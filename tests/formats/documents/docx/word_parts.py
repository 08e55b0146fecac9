"""Word files made by hand: packages of parts, paragraphs, pictures, text boxes."""

from __future__ import annotations

import base64
import io
import zipfile
from xml.etree import ElementTree

PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
SPACES = " ".join(
    f'xmlns:{name}="{address}"'
    for name, address in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "wpg": "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
        "adec": "http://schemas.microsoft.com/office/drawing/2017/decorative",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "v": "urn:schemas-microsoft-com:vml",
        "o": "urn:schemas-microsoft-com:office:office",
    }.items()
)


def packed(*body: str, **notes: str) -> bytes:
    """A package with what its body holds, and with other parts by their names."""
    parts = {"document": f"<w:document {SPACES}><w:body>{''.join(body)}</w:body></w:document>", **notes}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(f"word/{name}.xml", content)
    return out.getvalue()


def written(data: bytes, part: str = "document") -> str:
    """A part of a package, that of the text, in the canonical form of XML."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return ElementTree.canonicalize(package.read(f"word/{part}.xml").decode())


def run(text: str, look: str = "") -> str:
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*inside: str) -> str:
    """A paragraph of runs; what is no XML is the text of one."""
    return f"<w:p>{''.join(each if each.startswith('<') else run(each) for each in inside)}</w:p>"


def inline(properties: str, inner: str = "", within: str = "") -> str:
    """A picture; `properties` are the attributes of the drawing, `inner` those that the picture repeats."""
    shown = f'<pic:pic><pic:nvPicPr><pic:cNvPr id="0" {inner}/></pic:nvPicPr><a:blip/></pic:pic>'
    described = f'<wp:docPr id="1" {properties}>{within}</wp:docPr>'
    return f"<w:r><w:drawing><wp:inline>{described}{shown}</wp:inline></w:drawing></w:r>"


def decorative(value: str) -> str:
    """What marks a picture as decoration, or as none."""
    return f'<a:extLst><a:ext uri="u"><adec:decorative val="{value}"/></a:ext></a:extLst>'


def group(properties: str, *inside: str) -> str:
    """A group of pictures, each with its own properties."""
    shown = "".join(f'<pic:pic><pic:cNvPr id="0" {each}/><a:blip/></pic:pic>' for each in inside)
    grouped = f"<wp:anchor><wp:docPr {properties}/><wpg:wgp>{shown}</wpg:wgp></wp:anchor>"
    return f"<w:r><w:drawing>{grouped}</w:drawing></w:r>"


def vml(shape: str, image: str = "") -> str:
    """A picture as Word wrote it before 2007."""
    return f"<w:r><w:pict><v:shape {shape}><v:imagedata {image}/></v:shape></w:pict></w:r>"


def text_box(*paragraphs: str, fallback: str = "", properties: str = "", shape: str = "") -> str:
    """A text box, and the copy of it in which old programs show other paragraphs or the same."""
    inside = "".join(paragraphs)
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:docPr {properties}/><wps:wsp>'
        f"<wps:txbx><w:txbxContent>{inside}</w:txbxContent></wps:txbx></wps:wsp></wp:anchor></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:shape {shape}><v:textbox><w:txbxContent>{fallback or inside}</w:txbxContent>"
        "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )


def table(*cells: str) -> str:
    """A table of one row."""
    return f"<w:tbl><w:tr>{''.join(f'<w:tc>{each}</w:tc>' for each in cells)}</w:tr></w:tbl>"
