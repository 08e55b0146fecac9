"""The lines of a text: where they begin and end, paragraphs put between them, and some of them taken out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from transflow.model import LINE_END

STOP = re.compile(r"[\r\n]|\Z")
ITEM_NUMBER = re.compile(r"\d{1,8}(?=[.)][ \t]+\Z)")
EMPTY_LINE = re.compile(r"(?>\r\n|\r|\n)[ \t]*+(?>\r\n|\r|\n)")
BLANK_LINE = re.compile(r"(?>\r\n|\r|\n)[ \t]*+(?>\r\n|\r|\n)|(?<!\s)\s*+\Z")


def line_end(content: str) -> str:
    """The line end that the file uses first."""
    found = LINE_END.search(content)
    return found.group() if found else "\n"


def line_start(content: str, at: int) -> int:
    """Where the line begins in which `at` stands."""
    return max(content.rfind("\n", 0, at), content.rfind("\r", 0, at)) + 1


def line_stop(content: str, at: int) -> int:
    """Where the line stops in which `at` stands, its end left out."""
    found = STOP.search(content, at)
    return found.start() if found else len(content)


def prefix_of_next(prefix: str) -> str:
    """What stands before the item after one: the same, or the next number."""
    return ITEM_NUMBER.sub(lambda number: str(int(number[0]) + 1), prefix, count=1)


def prefixed(lines: Sequence[str], prefix: str, end: str) -> str:
    """The lines of an item or a quotation after its sign, each further one set in as far."""
    following = "".join(letter if letter in "> \t" else " " for letter in prefix)
    return prefix + (end + following).join(lines)


def with_behind(content: str, at: int, paragraphs: Sequence[str], space: str) -> str:
    """The content with paragraphs after one that stops at `at`; `space` are the line ends between two."""
    end = line_end(content)
    is_apart = len(space) == len(end) or BLANK_LINE.match(content, at)
    new = "".join(space + each for each in paragraphs)
    return content[:at] + new + ("" if is_apart else end) + content[at:]


def with_ahead(content: str, at: int, paragraphs: Sequence[str], space: str) -> str:
    """The content with paragraphs before all others, which begin after `at`."""
    end = line_end(content)
    rest = content[at:].lstrip("\r\n")
    lead = content[at : len(content) - len(rest)] if rest else end * 2 if at else ""
    return content[:at] + lead + space.join(paragraphs) + (space + rest if rest else end)


def with_surroundings(content: str, start: int, stop: int, body: int = 0) -> tuple[int, int]:
    """The lines `content[start:stop]` and the line ends before them; at the head of the body or of a list, those
    after."""
    is_at_head = body <= start and not content[body:start].strip()
    if not is_at_head and not _is_at_head_of_list(content, start, stop):
        return len(content[:start].rstrip()), stop
    while stop < len(content) and content[stop] in "\r\n":
        stop += 1
    return start, stop


def _is_at_head_of_list(content: str, start: int, stop: int) -> bool:
    """Whether the lines of something stand after an empty one and directly before another one."""
    is_behind_empty = EMPTY_LINE.search(content[len(content[:start].rstrip()) : start]) is not None
    return is_behind_empty and not BLANK_LINE.match(content, stop)
