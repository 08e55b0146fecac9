"""Web addresses compared as a reader means them: the page of the same host in the other language."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from urllib.parse import unquote

from transflow.frozen import Frozen
from transflow.text.patterns import LazyPattern

ADDRESS = LazyPattern(r"(?:\w+:)?(?://)?(?P<host>[^/?#]*)(?P<path>[^?#]*)(?P<rest>.*)", re.DOTALL)
THROUGH = LazyPattern(
    r"https?://(?:www\.google\.[a-z.]+/url|[\w.-]+\.safelinks\.protection\.outlook\.com/|l\.facebook\.com/l\.php)"
    r"\?(?:[^#]*&)?(?:q|url|u)=(?P<address>[^&#]+)",
    re.IGNORECASE,
)
NAMED = LazyPattern(
    r"\{\{[<%]?\s*(?:rel)?ref\b[^{}]*\}\}|\{%-?\s*(?:link|post_url)\b[^{}]*%\}"
    r"|(?!\w+:|//|www\.|(?:[\w-]+\.)*gov\.md\b)[\w./%-]+\.md(?:[#?].*)?\Z",  # no address of the government of Moldova
    re.IGNORECASE,
)
FILLED_IN = re.compile(r"\{\{[^{}]*\}\}|\{%[^{}]*%\}")
UNKNOWN = "und"  # the language of a page that does not say it (BCP 47)
WORDS = re.compile(r"[^\W\d_]{4,}(?:-[^\W\d_]+)*")
MOST_ALIKE = 0.75
TAGS = frozenset("lv en ru de fr et lt pl uk es it fi sv lat eng rus".split())


class Address(Frozen):
    """Host without www and language, the path without its language, and that language."""

    host: str
    path: str
    language: str


def parsed(address: str) -> Address:
    """The parts of `address`; one that begins with a slash has no host, one that leads through a service which counts
    or tests links, as Google Docs and Outlook write them, is that to which it leads. A page that Hugo or Jekyll find by
    the name of its file may have any name; they refuse one that is not there. What else they fill in is the site."""
    if NAMED.match(address):
        return Address("", address, UNKNOWN)
    if FILLED_IN.fullmatch(address):
        return Address("", address, "")
    address = FILLED_IN.sub("", address)
    through = THROUGH.match(address)
    address = unquote(through["address"]) if through else address
    match = ADDRESS.fullmatch(address.strip().replace("‑", "-"))
    assert match is not None  # every part may be empty
    host = "" if address.startswith(("/", ".")) and not address.startswith("//") else match["host"].lower()
    path = address if not host else match["path"] + match["rest"]
    labels = host.removeprefix("www.").split(".")
    language = labels.pop(0) if len(labels) > 2 and labels[0] in TAGS else ""
    parts = [part for part in re.split(r"[/#?&=]", path) if part]
    spoken = [part.lower() for part in parts if part.lower() in TAGS]
    rest = "/".join(part for part in parts if part.lower() not in TAGS)
    return Address(".".join(labels), rest, spoken[0] if spoken else language)


def are_one_page(one: str, other: str) -> bool:
    """Whether both may be the same page: slugs are not compared where the address names a language, nor where they
    are words that may be translated."""
    a, b = parsed(one), parsed(other)
    if a.host != b.host or a.path == b.path:
        return a.host == b.host
    return bool(a.language or b.language) or _is_translated(a.path.split("/"), b.path.split("/"))


def _is_translated(one: list[str], other: list[str]) -> bool:
    """Whether the paths differ in words alone, none of them like a slip of the other: "rezultati", "results"."""
    return len(one) == len(other) and all(
        a == b or (WORDS.fullmatch(a) and WORDS.fullmatch(b) and not _is_slip(a, b))
        for a, b in zip(one, other, strict=True)
    )


def _is_slip(one: str, other: str) -> bool:
    return SequenceMatcher(None, one, other, autojunk=False).ratio() > MOST_ALIKE
