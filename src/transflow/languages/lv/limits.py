"""Whether a Latvian number is a lower or an upper limit, by the words around it."""

from __future__ import annotations

import re

from transflow.languages.limits import Limits

_BEFORE = re.compile(
    r"\b(?:"
    r"(?P<most>nav\s+(?:lielāk|augstāk|garāk|vecāk|ilgāk)\w*\s+(?:par|nekā)|ne\s+(?:vairāk|ilgāk|vēlāk|tālāk|augstāk|lielāk\w*)\s+(?:kā|par|nekā)|nepārsni\w+|maksimāl\w+"
    r"|mazāk\w*\s+(?:nekā|kā|par)|zemāk\w*\s+(?:nekā|par)|zem|gandrīz|teju|nepiln\w+|līdz)"
    r"|(?P<least>nav\s+(?:mazāk|zemāk|īsāk|jaunāk)\w*\s+(?:par|nekā)|vismaz|ne\s+(?:mazāk\w*|īsāk\w*|agrāk)\s+(?:kā|par|nekā)|minimāl\w+|vairāk\s+(?:nekā|kā|par)"
    r"|pārsnie\w+|virs|pāri|(?:lielāk|augstāk|garāk|ilgāk)\w*\s+(?:par|nekā))"
    r")(?:\s+(?:pat|par))?\s*$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"\s*(?:(?P<least>vairāk|lielāk\w*|augstāk\w*)|(?P<most>mazāk\w*|zemāk\w*))(?!\w|\s+kā\b)", re.IGNORECASE
)
_DAY = re.compile(r"\b(?:(?P<most>līdz|pirms)|(?P<least>kopš|no|pēc))\s*$", re.IGNORECASE)

_ORIGIN = re.compile(r"\bno\s*$", re.IGNORECASE)
_GOAL = re.compile(r"\s+(?:\w+\s+)?(?:līdz|uz)\s+")

limits = Limits(_BEFORE, _AFTER, _DAY, _ORIGIN, _GOAL)
