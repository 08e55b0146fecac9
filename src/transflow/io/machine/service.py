"""A machine translation service as the settings name it."""

from __future__ import annotations

from transflow.frozen import Frozen

NEEDS = {"deepl": (), "http": ("url",), "libretranslate": ("url",), "openai": ("model",)}  # by kind


class Service(Frozen):
    """A machine translation service as the settings name it. The key is in the environment, in the variable
    `key_variable`; `price` is that of a million characters."""

    kind: str
    url: str = ""
    model: str = ""
    key_variable: str = ""
    price: float = 0.0
    currency: str = "EUR"
    most_texts: int = 0
    most_characters: int = 0
    timeout: float = 60.0
    allow_http: bool = False
    glossary: str = ""

    @property
    def origin(self) -> str:
        """Who is named as the author of its translations."""
        return f"machine:{self.kind}" + (f"/{self.model}" if self.model else "")
