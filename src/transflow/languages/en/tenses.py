"""When what an English verb says is."""

from __future__ import annotations

import re

from transflow.languages.tables.tenses import Tenses

tenses = Tenses(
    coming=re.compile(
        r"\b(?:will|shall)\s(?:(?:also|only|then|not|\w+ly)\s){0,2}(?:be\s)?(?:\w+ly\s)?$", re.IGNORECASE
    ),
    gone=re.compile(
        r"\b(?:was|were|(?:has|have)\s(?:(?:also|already|\w+ly)\s)?been)\s(?:\w+ly\s)?$", re.IGNORECASE
    ),
)
