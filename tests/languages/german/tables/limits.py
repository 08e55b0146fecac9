"""How German says that a number is a limit."""

import re

from transflow.languages.tables.limits import Limits

limits = Limits(
    before=re.compile(
        r"\b(?:(?P<most>höchstens|bis\szu|weniger\sals|unter)|(?P<least>mindestens|mehr\sals|über))\s*$",
        re.IGNORECASE,
    )
)
