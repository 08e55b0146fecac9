"""Latvian „vēl” that adds something and denies nothing."""

from __future__ import annotations

from transflow.text.patterns import LazyPattern

MORE = LazyPattern(  # „vēl 14”, „vēl lielāks”, „vēl ir parakstīts”: no "not yet"
    r"[vV](?<!\w.)(?i:ēl)(?=\s(?:\d|(?:ir|bija|ti(?:ek|ka))\s(?!pali|saglab|dzīv|priekš|sāk)\w{2,}(?:[iu]s|ies|usies|us[iī]|ušies|uš[aā]s|t[sai]|tas)\b|(?:vien|div|trij|trīs|četr|piec|seš|septiņ|astoņ|deviņ|desmit|simt|tūksto|cit|kād|daž"
    r"|vairāk)\w*|\w{2,}āk\w{0,3}\b|arī\b))"
)


def without_more(text: str) -> str:
    """The text with nothing in the place of each „vēl” that adds; every place stays where it is."""
    return MORE.sub(lambda found: " " * len(found[0]), text)
