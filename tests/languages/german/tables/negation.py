"""How German denies."""

import re
from functools import partial

from transflow.languages.tables.negation import Negation
from transflow.text.tokens import matching

_NO = re.compile(r"\b(?:nicht|kein\w*|niemand\w*|niemals|nie|nichts|ohne)\b", re.IGNORECASE)
_MAY = re.compile(rf"{_NO.pattern}|\bun\w+|\w+los\b|\bkaum\b|\bselten\b|\bverb[io]t\w*", re.IGNORECASE)

negation = Negation(
    certain=partial(matching, _NO),
    saying_no=partial(matching, _NO),
    may_deny=lambda text: _MAY.search(text) is not None,
)
