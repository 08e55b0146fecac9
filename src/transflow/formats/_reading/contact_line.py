"""Lines that are nothing but a way to reach somebody."""

import re

LINE = re.compile(
    r"(?:(?:tālr(?:unis|\.)?|t\.|tel\.?|phone|e-?pasts|e-?mail|mob\.?)\s*:?\s*)?"
    r"(?:\+?\d[\d ()\xa0-]{6,16}\d|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})[.,;]?",
    re.IGNORECASE,
)
LONGEST = 120


def is_contact_line(text: str) -> bool:
    """Whether `text` is a phone number or a mail address, with or without its label."""
    return len(text) <= LONGEST and bool(LINE.fullmatch(text)) and any(c in text for c in "@+ \xa0lLtT")
