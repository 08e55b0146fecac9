"""Letters that Word files name by the number of a sign in a font (ECMA-376, part 1, 17.3.3.30)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from transflow.formats.documents.docx.package import W

if TYPE_CHECKING:
    from lxml.etree import _Element

SYMBOL = f"{W}sym"
NUMBER = re.compile(r"[0-9A-Fa-f]{2,5}\Z")
PRIVATE = range(0xF000, 0xF100)  # where fonts of signs keep them
OF_SYMBOL = dict(
    zip(
        [*range(0x21, 0x60), *range(0x61, 0x7F), *range(0xA0, 0xD5)],
        "!∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"
        "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™",
        strict=True,
    )
)
"""The font Symbol in Unicode (unicode.org, Public/MAPPINGS/VENDORS/ADOBE/symbol.txt)."""


def letter_of(symbol: _Element) -> str:
    """The letter that is meant; empty for an ornament that has no meaning in the font of a text."""
    said = symbol.get(f"{W}char", "")
    if not NUMBER.match(said):
        return ""
    number = int(said, 16)
    if symbol.get(f"{W}font", "").lower() == "symbol":
        return OF_SYMBOL.get(number & 0xFF, "") if number in PRIVATE or number < 0x100 else ""
    found = chr(number)
    return found if found.isprintable() else ""
