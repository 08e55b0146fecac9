"""When what an English verb says is."""

from __future__ import annotations

import re

from transflow.languages.tables import any_of
from transflow.languages.tables.tenses import Tenses
from transflow.text.letters import CAPITAL
from transflow.text.patterns import LazyPattern

WHEN = r"(?:once|when(?:ever)?|after|before|until|till|as\ssoon\sas|if|unless)"
PASTS = frozenset(
    "met visited attended arrived travelled traveled spoke addressed chaired went took gave began hosted toured"
    " considered approved adopted discussed examined reviewed rejected supported signed opened presented announced"
    " published launched submitted received awarded allocated decided completed".split()
)

tenses = Tenses(
    sign=any_of("will shall"),
    past=any_of("was were been has"),
    coming=LazyPattern(
        r"\b(?:will|shall)\s(?:(?:also|only|then|not|now|still|again|first|soon|\w+ly)\s){0,2}(?:be\s)?(?:\w+ly\s)?$",
        re.IGNORECASE,
    ),
    open=LazyPattern(  # "when the votes have been counted"; "it would be paid once the law was adopted"
        rf"\btime\s(?:[^\s.,;:]+\s){{0,9}}has\s(?:\w+\s)?$|\b(?:{WHEN}|those|anyone|everyone|whose)\s(?:[^\s.,;:]+\s){{1,12}}(?:has|have)\s(?:\w+\s)?(?:been\s)?(?:\w+ly\s)?$"
        rf"|\b(?:would|could|might)\s(?:[^\s.;:]+\s){{1,12}}{WHEN}\s(?:[^\s.,;:]+\s){{1,8}}(?:was|were)\s(?:\w+ly\s)?$",
        re.IGNORECASE,
    ),
    gone=LazyPattern(
        r"\b(?:was|were|(?:has|have)\s(?:(?:also|already|\w+ly)\s)?been)\s(?:\w+ly\s)?$|\bhas\s(?:(?:also|already|now|\w+ly)\s)*$",
        re.IGNORECASE,
    ),
    subject=LazyPattern(rf"(?:\b(?i:he|she|they|we|who)|\b(?!The\b|An?\b){CAPITAL}[\w’'-]+)\s(?:also\s)?$"),
    agent=LazyPattern(r"\sby\b"),  # "a Regulation adopted by the Council"
    later=LazyPattern(
        r"\b(?:will|shall|would|(?:is|are|due|going)\sto|when|if|once|until)\b|['’]ll\b", re.IGNORECASE
    ),
    is_gone=PASTS.__contains__,
)
