"""Descriptions of pictures, told from what programs put in their place."""

from __future__ import annotations

import re

from transflow.text.patterns import LazyPattern

NAME = LazyPattern(
    r"(?:picture|image|graphic|photo|figure|text ?box|shape|group|object|chart|diagram|"
    r"attēls|grafika|fotoattēls|tekstlodziņš|forma|grupa|objekts|diagramma|shēma|рисунок|изображение)\s?\d{0,5}",
    re.IGNORECASE,
)
FILE = LazyPattern(
    r".{1,200}\.(?:jpe?g|jfif|png|gif|bmp|tiff?|svg|webp|heic|[ew]mf|pdf|ai|eps)", re.IGNORECASE
)
CODE = LazyPattern(r"(?=\S*[\d_/\\@=])\S+")  # IMG_2034, logo_lv, cid:image001@01D8
MADE = LazyPattern(
    r"automatically generated|AI-generated content|ģenerēts automātiski|mākslīgā intelekta ģenerēts"
    r"|автоматически созданное|созданное искусственным интеллектом",
    re.IGNORECASE,
)


def is_description(text: str) -> bool:
    """Whether somebody wrote it, for readers: no name of a file, nothing that a program has made."""
    is_named = any(each.fullmatch(text) for each in (NAME, FILE, CODE))
    return any(map(str.isalpha, text)) and not is_named and not MADE.search(text)
