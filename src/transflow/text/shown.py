"""Text made harmless for where it is shown: a terminal, a browser or a spreadsheet would obey some characters."""

from __future__ import annotations

CONTROLS = (*range(0x20), *range(0x7F, 0xA0))
TURNING = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))  # what follows reads the other way (UAX 9)
MARK = "\ufffd"
TERMINAL = {code: MARK for code in (*CONTROLS, *TURNING) if chr(code) != "\n"}
PAGE = {code: MARK for code in CONTROLS if chr(code) not in "\t\n\r"}
LINE = dict.fromkeys(CONTROLS, " ")
OPEN_BOX = "␣"
FORMULA = ("=", "+", "-", "@")


def on_terminal(text: str) -> str:
    """The text with a mark for each character that would speak to the terminal; line ends stay."""
    return text.translate(TERMINAL)


def on_page(text: str) -> str:
    """The text with a mark for each character that no page may hold."""
    return text.translate(PAGE)


def on_one_line(text: str) -> str:
    """The text with a space for each line end, tab and other control character."""
    return text.translate(LINE)


def in_cell(text: str) -> str:
    """The text on one line, with an apostrophe before what a spreadsheet would take for a formula."""
    flat = on_one_line(text)
    return f"'{flat}" if flat.startswith(FORMULA) else flat


def spaces_shown(text: str) -> str:
    """A text of nothing but spaces with a mark for each; any other as it is."""
    return text if text.strip() else OPEN_BOX * len(text)
