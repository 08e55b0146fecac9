"""The feminine of a masculine name of a person: ministrs → ministre, vadītājs → vadītāja."""

SUFFIXES = (
    ("nieks", "niece"),
    ("tājs", "tāja"),
    ("ējs", "ēja"),
    ("ists", "iste"),
    ("ants", "ante"),
    ("ents", "ente"),
    ("ors", "ore"),
    ("ārs", "āre"),
    ("āts", "āte"),
    ("ologs", "oloģe"),
    ("grāfs", "grāfe"),
    ("ietis", "iete"),
    ("ieris", "iere"),
    ("iķis", "iķe"),
)
# No persons, for all their endings, nor are compounds of them.
THINGS = tuple(
    """
    ments akcents procents incidents precedents patents kontinents koeficients gradients ekvivalents komponents
    absorbents talants dimants briljants variants
    sektors faktors motors traktors reaktors vektors detektors protektors reflektors projektors monitors dators
    ģenerators akumulators transformators regulators inhalators simulators kalkulators ventilators radiators
    indikators kondensators katalizators ekskavators elevators televizors sensors procesors kompresors resors
    koridors luksofors fosfors humors tenors terors marmors horrors
    kalendārs cigārs dolārs eksemplārs seminārs stacionārs hektārs komentārs inventārs aksesuārs trotuārs
    repertuārs radārs formulārs honorārs
    ariāts mandāts plakāts sertifikāts dublikāts plastikāts konsulāts ultimāts automāts bankomāts tomāts formāts
    senāts čempionāts pansionāts eksponāts internāts aparāts saprāts rezultāts rezervāts referāts kombināts nitrāts
    monologs prologs epilogs paragrāfs telegrāfs autogrāfs bumbieris klavieris transportieris kadiķis pērtiķis
    piemērs apmērs izmērs
    """.split()
)
IN_RS = ("ministrs", "premjers", "kanclers", "eksperts", "konsuls", "biedrs", "mērs")
IN_IS = tuple(
    """
    pārstāvis aizstāvis pulkvedis grāmatvedis lietvedis vietvaldis tiesnesis soģis kareivis kapteinis ģenerālis
    admirālis kaprālis ierēdnis aizbildnis sūtnis algotnis audzēknis gūsteknis atraitnis pārzinis mežzinis loceklis
    māceklis pilsonis varonis vadonis bārenis dvīnis biznesmenis kongresmenis bēglis zaglis mazulis pusaudzis
    viesmīlis pēctecis priekštecis priekšsēdis kopis burvis musulmanis luterānis republikānis
    līderis treneris partneris menedžeris šoferis brokeris hakeris spīkeris snaiperis bokseris priesteris feldšeris
    dīleris blogeris
    """.split()
)
WORDS = {
    "ombuds": "ombude",
    "tiesībsargs": "tiesībsardze",
    "draugs": "draudzene",
    "kolēģis": "kolēģe",
    "ārsts": "ārste",
    "aģents": "aģente",
    "kadets": "kadete",
    "pilots": "pilote",
    "ķirurgs": "ķirurģe",
    "atašejs": "atašeja",
    "dzērājs": "dzērāja",
    "pedagogs": "pedagoģe",
    "arhitekts": "arhitekte",
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


def feminine(word: str) -> str | None:
    """The feminine of `word` where it names a person and the pair is regular, else None."""
    if word in WORDS:
        return WORDS[word]
    if word.endswith(THINGS):
        return None
    if word.endswith(IN_RS):
        return word[:-1] + "e"
    if word.endswith(IN_IS):
        return word[:-2] + "e"
    for masculine, ending in SUFFIXES:
        if word.endswith(masculine) and len(word) > len(masculine) + 2:
            return word[: -len(masculine)] + ending
    return None
