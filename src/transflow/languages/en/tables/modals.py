"""English verbs by which something can be or cannot."""

from __future__ import annotations

import re

from transflow.languages.tables.modals import Modals
from transflow.text.patterns import LazyPattern
from transflow.text.word_patterns import WordPattern

_CAN = r"(?:can|could|may|might)"
_BETWEEN = r"(?:(?:\w+ly|also|therefore|thus|then|in|any|event|case),?\s){0,3}"
_BEST = (  # "could not be better"
    r"(?!(?:\s\w+){0,4}\s(?:(?<!any\s)more|better|worse|less|easier|happier|clearer|further)\b)"
)
_ASKING = r"(?:who|where|when|what|why|how|which|whether|that)\b"  # "no idea where it might be"
_NO = r"(?:no|not|nor|neither|none|nobody|nothing|never)"

modals = Modals(
    able=LazyPattern(rf"\b(?!(?-i:May))(?:{_CAN}|able\sto)\b(?!['’]t|\s(?:\w+\s)?not\b)", re.IGNORECASE),
    unable=WordPattern(
        rf"\b(?:cannot|(?:can|couldn|mayn|mightn)['’]t|{_CAN}\s{_BETWEEN}(?:not|never|no\slonger|hardly))\b{_BEST}"
        rf"|\bnor\s{_CAN}\b|\b(?:no|no\sone|none|nobody|never)\s(?:(?!{_ASKING})\w+\s){{0,3}}{_CAN}\b|(?:\bnot|n['’]t)\s(?:\w+\s)?(?:be\s|been\s)?able\sto\b",
        "cannot can couldn mayn mightn could may might able",
    ),
    possible=LazyPattern(
        r"\b(?:possib|potential|allow|enabl|permit|entitl|admissib|capab|open\sto|chance|opportunit|perhaps|maybe|likely|able|option)\w*|\b(?!un|in|im)\w{3,}[ai]bl[ey]\b",
        re.IGNORECASE,
    ),
    impossible=LazyPattern(
        rf"\b(?:unable|impossib\w+|inab\w+|incapab\w+|prohibit\w*|forbid\w*|ban\w*|preclud\w*|prevent\w*|fail\w*|refus\w+|unlikely|hard|difficult\w*|too|unless)\b"
        rf"|\b(?:must|shall|should|will|would)(?:n['’]t|\s{_BETWEEN}(?:not|never|no)\b)|\b{_NO}\b[^.;]{{1,120}}\b(?:{_CAN}|able|possib\w+|allow\w*|permit\w*|entitl\w+|\w+[ai]bl[ey])\b|\b{_CAN}\s(?:\w+\s){{1,3}}{_NO}\b|\b(?:un|in|im|ir)\w+[ai]bl[ey]\b",
        re.IGNORECASE,
    ),
    must=WordPattern(
        r"\b(?:must|ha(?:s|ve)\sto|(?:is|are)\s(?:required|obliged)\sto)\b(?!n['’]t|\s(?:not|never|be\sable)\b)",
        "must has have required obliged",
        flags=0,
    ),
    may=WordPattern(
        r"\b(?:may|can|(?:is|are|be)\sable\sto)\b(?!['’]t|\s(?:\w+\s)?(?:not|only|never)\b|\s(?:\w+\s){1,2}up\sto\b)",
        "may can able",
        flags=0,
    ),
    may_oblige=LazyPattern(
        r"\b(?:must|shall|should|ought|need\w*|requir\w+|oblig\w+|mandator\w+|compuls\w+|necess\w+|ha(?:s|ve|d|ving)\sto"
        r"|(?:is|are|be|was|were)\sto|please|only|duty|responsib\w+|essential|forced?|bound|expected|advised|urged"
        r"|asked|request\w*|sure|unless|not|no|cannot|do|without)\b|n['’]t",
        re.IGNORECASE,
    ),
    may_permit=LazyPattern(
        r"\b(?:may|can|could|might|able|possib\w+|allow\w*|permit\w*|entitl\w+|option\w*|free\w*|rights?|opportun\w+"
        r"|eligib\w+|cho(?:ose|ice)\w*|wish\w*|want\w*|not|no|cannot|without|unless)\b|n['’]t",
        re.IGNORECASE,
    ),
)
