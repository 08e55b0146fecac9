"""How messages quote texts and call languages."""

from transflow.languages import base
from transflow.model import Message
from transflow.text.cut_short import beginning

NAMES = {
    "lv": Message("Latvian"),
    "en": Message("English"),
    "de": Message("German"),
    "fr": Message("French"),
    "ru": Message("Russian"),
    "lt": Message("Lithuanian"),
    "et": Message("Estonian"),
    "pl": Message("Polish"),
    "uk": Message("Ukrainian"),
    "be": Message("Belarusian"),
    "fi": Message("Finnish"),
    "sv": Message("Swedish"),
    "da": Message("Danish"),
    "es": Message("Spanish"),
    "it": Message("Italian"),
}
DOUBLE = ("“", "”", "„", '"')
INNER = str.maketrans('“”„"', "‘’‚'")


def language_name(tag: str) -> str:
    """The language of a tag, as a message calls it."""
    return NAMES.get(base(tag), tag)


def advice(name: str | None) -> str:
    """The end of a sentence that says which name is right, where one is known."""
    return Message("; say “{name}”", name=name) if name else ""


def rendering(language: str, name: str | None) -> str:
    """The end of a sentence that says what something is called in a language, where that is known."""
    return Message("; the {language} is “{name}”", language=language, name=name) if name else ""


def no_counterpart(language: str, text: str) -> Message:
    """That a text is missing from the version in a language."""
    return Message("The {language} text has no counterpart of “{text}”.", language=language, text=short(text))


def paragraph_lacks(language: str, text: str) -> Message:
    """That a text is missing from a paragraph in a language."""
    return Message(
        "The {language} paragraph has no counterpart of “{text}”.", language=language, text=short(text)
    )


def short(text: str, limit: int = 60) -> str:
    """The text to stand between quotation marks, on one line of at most `limit` characters; its own marks are
    inner ones where two would come together."""
    line = beginning(text, limit)
    is_doubled = line.startswith(DOUBLE) or line.endswith(DOUBLE)
    return line.translate(INNER) if is_doubled else line
