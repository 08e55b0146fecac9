"""Normal forms of text, for comparing and matching; never written back."""

import re
import unicodedata

INVISIBLE = dict.fromkeys([0x00AD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF])
SPACES = re.compile(r"\s+")


def matching_form(text: str) -> str:
    """How a token is compared: NFC, case folded, soft hyphens and zero-width characters gone."""
    return unicodedata.normalize("NFC", text).translate(INVISIBLE).casefold()


def plain_spaces(text: str) -> str:
    """NFC with every run of white space made one space and invisible characters gone: two texts that
    differ only in this are the same text to a reader."""
    return SPACES.sub(" ", unicodedata.normalize("NFC", text).translate(INVISIBLE)).strip()
