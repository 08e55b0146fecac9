"""TMX 1.4b: a bitext as a translation memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from transflow.formats._bytes.xml import XML_LANG, serialised
from transflow.model import Bead, Bitext, UnitLevel
from transflow.text.normalise import storable_in_xml

if TYPE_CHECKING:
    from lxml import etree

DOCTYPE = '<!DOCTYPE tmx SYSTEM "tmx14.dtd">'


def bitext_to_tmx(bitext: Bitext, level: UnitLevel) -> str:
    """A translation unit for each bead that has text on both sides, with kind and confidence as
    properties. What XML cannot hold (control characters) is left out."""
    from lxml import etree

    root = etree.Element("tmx", version="1.4")
    etree.SubElement(root, "header", header(bitext.source.language, level))
    body = etree.SubElement(root, "body")
    for bead, source, target in bitext.rows(level):
        if source and target:
            unit = etree.SubElement(body, "tu")
            _properties(unit, bead)
            _variant(unit, bitext.source.language, source)
            _variant(unit, bitext.target.language, target)
    return serialised(root, DOCTYPE).decode("utf-8")


def header(source_language: str, level: UnitLevel = "paragraph") -> dict[str, str]:
    """The attributes of the header of a TMX file that we write."""
    from importlib.metadata import version

    return {
        "creationtool": "transflow",
        "creationtoolversion": version("transflow"),
        "segtype": level,
        "o-tmf": "transflow",
        "adminlang": "en",
        "srclang": source_language,
        "datatype": "plaintext",
    }


def _properties(unit: etree._Element, bead: Bead) -> None:
    from lxml import etree

    for name, value in (("kind", bead.kind), ("confidence", f"{bead.confidence:.4f}")):
        etree.SubElement(unit, "prop", type=f"x-transflow-{name}").text = value


def _variant(unit: etree._Element, language: str, texts: tuple[str, ...]) -> None:
    from lxml import etree

    variant = etree.SubElement(unit, "tuv", {XML_LANG: language})
    etree.SubElement(variant, "seg").text = storable_in_xml("\n".join(texts))
