"""The feminine of a masculine name of a person: ministrs → ministre, vadītājs → vadītāja."""

SUFFIXES = (
    ("nieks", "niece"),
    ("tājs", "tāja"),
    ("ējs", "ēja"),
    ("ājs", "āja"),
    ("ists", "iste"),
    ("asts", "aste"),
    ("ants", "ante"),
    ("ents", "ente"),
    ("ors", "ore"),
    ("ārs", "āre"),
    ("āts", "āte"),
    ("ologs", "oloģe"),
    ("grāfs", "grāfe"),
    ("is", "e"),
)
WORDS = {
    "ombuds": "ombude",
    "tiesībsargs": "tiesībsardze",
    "draugs": "draudzene",
    "kolēģis": "kolēģe",
    "ārsts": "ārste",
    "mediķis": "mediķe",
    "atašejs": "atašeja",
    "menedžeris": "menedžere",
    "pedagogs": "pedagoģe",
    "arhitekts": "arhitekte",
    "analītiķis": "analītiķe",
    "tulks": "tulce",
    "dekāns": "dekāne",
    "prodekāns": "prodekāne",
    "veterāns": "veterāne",
    "bīskaps": "bīskape",
    "kapelāns": "kapelāne",
    "aktieris": "aktrise",
    "karalis": "karaliene",
    "princis": "princese",
    "hercogs": "hercogiene",
}
IN_RS = ("ministrs", "premjers", "kanclers", "eksperts", "konsuls", "biedrs", "mērs")


def feminine(word: str) -> str | None:
    """The feminine of `word` where the pair is regular, else None."""
    if word in WORDS:
        return WORDS[word]
    if word.endswith(IN_RS):
        return word[:-1] + "e"
    if word.endswith("ais"):
        return None
    for masculine, ending in SUFFIXES:
        if word.endswith(masculine) and len(word) > len(masculine) + 2:
            return word[: -len(masculine)] + ending
    return None
