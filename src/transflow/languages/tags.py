"""Tags of languages in the names of files."""

from __future__ import annotations

import re

from transflow.languages import languages
from transflow.text.patterns import LazyPattern

# the official languages of the European Union (Publications Office, authority table of languages) and of its neighbours
EUROPEAN = frozenset(
    """
    bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv
    az be bs ca cy eu gl hy is ka lb mk nb nn no ru sq sr tr uk
    """.split()
)
TAG = LazyPattern(r"(?P<language>[a-z]{2})(?:[-_](?P<region>[a-z]{2}))?", re.IGNORECASE)


def tag_of(name: str) -> str | None:
    """The tag that a name is, if nothing else: "lv", "de", "en-GB" of "en_gb"."""
    found = TAG.fullmatch(name)
    if found is None or found["language"].lower() not in EUROPEAN.union(languages):
        return None
    tag = found["language"].lower()
    return f"{tag}-{found['region'].upper()}" if found["region"] else tag
