"""English words that say from which day on a thing is so or until which day: "only on Sunday" and "until Sunday"."""

from __future__ import annotations

WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
MONTH = (
    r"(?:january|february|(?-i:March)|april|(?-i:May)|june|july|august|september|october|november|december)"
)
DAY = rf"(?:{WEEKDAY}|{MONTH}|tomorrow)\b"
THEN = rf"(?:(?:next|this)\s)?(?:the\s)?(?:{DAY}|(?:spring|summer|autumn|winter)\b)"
UNTIL_THEN = rf"(?:(?:next|this)\s)?{DAY}"

CERTAIN = {
    "until then": {
        "closed": r"(?<=\bclosed\s)until until(?=\s[^.;:,]{1,30}\bclosed\b)",
        "open": r"(?<=\bopen\s)until until(?=\s[^.;:,]{1,30}\bopen\b)",
    },
    "side of a day": {
        "from then on": rf"only(?=\s(?:on|in|from|next|after)\s{THEN})",
        "till then": rf"(?:until|till)(?=\s{UNTIL_THEN})",
    },
}
POSSIBLE = {
    "until then": {"closed": r"not n't never", "open": r"not n't never"},
    "side of a day": {
        "from then on": r"""
            only not n't no never un(?!til)* from start* begin* began clos* shut* suspend* halt* stop* delay* postpon*
            put wait* late* hold* held remain* stay* keep* kept out block* ban* cancel* without lack* absent away still
            yet as\searly before after then when first earliest reopen* resum* end* last over
        """,
        "till then": r"until till by before up\sto through end* deadline close* last*",
    },
}
