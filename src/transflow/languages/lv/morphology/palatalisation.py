"""How Latvian consonants soften before j, in declensions 2, 5 and 6, and back again."""

CLUSTERS = {
    "kst": "kš",
    "ll": "ļļ",
    "nn": "ņņ",
    "sn": "šņ",
    "zn": "žņ",
    "sl": "šļ",
    "zl": "žļ",
    "ln": "ļņ",
    "dz": "dž",
    "kt": "kš",
}
CONSONANTS = {
    "b": "bj",
    "p": "pj",
    "m": "mj",
    "v": "vj",
    "t": "š",
    "d": "ž",
    "c": "č",
    "s": "š",
    "z": "ž",
    "n": "ņ",
    "l": "ļ",
}


def softened(stem: str) -> str:
    """The stem before a former j: brāl → brāļ, lāc → lāč, zem → zemj; k, g, r and soft ones stay."""
    for width in (3, 2):
        if stem[-width:] in CLUSTERS:
            return stem[:-width] + CLUSTERS[stem[-width:]]
    return stem[:-1] + CONSONANTS.get(stem[-1:], stem[-1:])


def hardened(stem: str) -> frozenset[str]:
    """Every stem that softens to this one, and the stem itself."""
    found = {stem}
    for hard, soft in (*CLUSTERS.items(), *CONSONANTS.items()):
        if stem.endswith(soft) and len(stem) > len(soft):
            found.add(stem.removesuffix(soft) + hard)
    return frozenset(found)
