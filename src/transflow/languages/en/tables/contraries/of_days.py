"""English words that say from which day on a thing is so or until which day: "only on Sunday" and "until Sunday"."""

from __future__ import annotations

WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
MONTH = (
    r"(?:january|february|(?-i:March)|april|(?-i:May)|june|july|august|september|october|november|december)"
)
THEN = rf"(?:(?:next|this)\s)?(?:the\s)?(?:{WEEKDAY}|{MONTH}|tomorrow|spring|summer|autumn|winter)\b"

CERTAIN = {
    "side of a day": {
        "from then on": rf"only(?=\s(?:on|in|from|next|after)\s{THEN})",
        "till then": rf"(?:until|till)(?=\s{THEN})",
    },
}
POSSIBLE = {
    "side of a day": {
        "from then on": r"""
            only not n't no never un(?!til)* from start* begin* began clos* shut* suspend* halt* stop* delay* postpon*
            put wait* late* hold* held remain* stay* keep* kept out block* ban* cancel* without lack* absent away still
            yet as\searly before after then when first earliest reopen* resum* end* last over
        """,
        "till then": r"until till by before up\sto through end* deadline close* last*",
    },
}
