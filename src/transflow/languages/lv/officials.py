"""Beginnings of Latvian words for those who hold an office, patterns to be joined by bars."""

CHIEFS = r"vadītāj|direktor|priekšnie[kc]|priekšsēdētāj"  # of any body
HEADS = rf"{CHIEFS}|ministr|prezident|premjer|rektor|vēstnie[kc]|sekretār|komandier"
SERVANTS = r"tiesnes|prokuror|deputāt"
