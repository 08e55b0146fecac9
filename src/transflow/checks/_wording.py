"""How messages quote texts and call languages."""

NAMES = {
    "lv": "Latvian",
    "en": "English",
    "de": "German",
    "fr": "French",
    "ru": "Russian",
    "lt": "Lithuanian",
}


def language_name(tag: str) -> str:
    """The language of a tag, as a message calls it."""
    return NAMES.get(tag.lower().partition("-")[0], tag)


def short(text: str, limit: int = 60) -> str:
    """The text on one line, cut to about `limit` characters."""
    line = " ".join(text.split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"
