"""British and American spelling in one text. Either will do, -ize in British texts too (Oxford), but a text
keeps to one; the European Commission's English Style Guide and the Latvian state write British English."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from transflow.checks import Example, check
from transflow.checks._prose import distinct_words, occurrences
from transflow.model import Bitext, Level, Message, Remark, Remarks, Spot
from transflow.text.patterns import LazyPattern

STEMS = (
    "organi|recogni|reali|authori|moderni|emphasi|minimi|maximi|optimi|utili|mobili|finali|speciali|stabili"
    "|harmoni|prioriti|summari|apologi|critici|centrali|legali|liberali|privati|standardi|subsidi|symboli"
    "|visuali|industriali|characteri|categori|initiali|formali|normali|neutrali|penali|scrutini|computeri"
)
ENDING = LazyPattern(
    rf"\b((?:re|de|un|dis)?(?:{STEMS}))([sz])(e|ed|es|er|ers|ing|ation|ations|ational|able)\b"
)
SIGN_OF_ENDING = re.compile(r"i[sz](?:e|ing|a[tb])")
OUR = (
    "armour behaviour clamour colour endeavour favour flavour harbour honour humour labour neighbour odour parlour"
    " rigour rumour savour tumour vapour vigour"
)
WORDS = {
    **{each: each.replace("our", "or") for each in OUR.split()},
    "centre": "center",
    "centred": "centered",
    "theatre": "theater",
    "litre": "liter",
    "millilitre": "milliliter",
    "kilometre": "kilometer",
    "centimetre": "centimeter",
    "millimetre": "millimeter",
    "fibre": "fiber",
    "calibre": "caliber",
    "manoeuvre": "maneuver",
    "defence": "defense",
    "offence": "offense",
    "pretence": "pretense",
    "analyse": "analyze",
    "analysing": "analyzing",
    "paralyse": "paralyze",
    "paralysing": "paralyzing",
    "travelled": "traveled",
    "travelling": "traveling",
    "traveller": "traveler",
    "cancelled": "canceled",
    "cancelling": "canceling",
    "modelled": "modeled",
    "modelling": "modeling",
    "labelled": "labeled",
    "labelling": "labeling",
    "fuelled": "fueled",
    "signalled": "signaled",
    "counsellor": "counselor",
    "jewellery": "jewelry",
    "marvellous": "marvelous",
    "fulfil": "fulfill",
    "fulfilment": "fulfillment",
    "enrol": "enroll",
    "enrolment": "enrollment",
    "instalment": "installment",
    "skilful": "skillful",
    "catalogue": "catalog",
    "ageing": "aging",
    "grey": "gray",
    "mould": "mold",
    "plough": "plow",
    "aluminium": "aluminum",
    "sceptical": "skeptical",
    "paediatric": "pediatric",
}
BRITISH = {american: british for british, american in WORDS.items()}
ONLY_BRITISH = {  # whose American spelling the British have for something else: a meter reads, a check tests
    "metre": "meter",
    "programme": "program",
    "licence": "license",
    "cheque": "check",
    "tyre": "tire",
    "kerb": "curb",
}
OTHERS = {**WORDS, **ONLY_BRITISH}
AFTER_OUR = ("", "s", "ed", "ing", "able", "ite", "al", "less", "hood", "hoods")
AFTER_YSE = ("", "d", "r", "rs")  # "analyses" are those of an analysis, too
FORMS = {  # with the word that each is a form of
    f"{word}{ending}": word
    for british, american in OTHERS.items()
    for word in (british, american)
    if word not in ONLY_BRITISH.values()
    for ending in (
        AFTER_OUR if british in OUR.split() else AFTER_YSE if british.endswith("yse") else ("", "s")
    )
}


@check(
    "english-variant",
    Level.INFO,
    passes=[
        ("Organizēt darbu un krāsu", "Organise work and colour"),
        ("Organizēt darbu un krāsu", "Organize work and color"),
        ("Organizēt darbu un krāsu", "Organize work and colour"),
        ("Pasaules Veselības organizācija organizē", "The World Health Organization organises"),
        ("Aizsardzības departaments un aizsardzība", "The Department of Defense and the defence"),
        ("Prakse un licence", "A practice and a licence"),
        ("Programma un krāsa", "A computer program and its colour"),
        ("Skaitītājs un krāsa", "The colour of a meter"),
        ("Analīzes un krāsa", "Analyses of the color"),
        Example("Colour and color", "Krāsa un krāsa", "en", "lv"),
    ],
    fails=[
        ("Organizēt un atzīt", "To organise and to recognize"),
        ("Organizēt un atzīt, un īstenot", "To organize, to recognise and to realise"),
        ("Krāsa un darbs", "The colour of labor"),
        ("Kaimiņi un uzvedība", "The neighbors' behaviour"),
        ("Šķiedras analizē litros.", "The fibre is analysed in a liter of water."),
        ("Programmas centrs", "The center of the theater programme"),
        ("Analizē krāsu.", "They analyze the grey colour."),
        ("Centrs un aizsardzība", "The center of defence"),
        ("Ceļojis un atcelts", "They travelled, but it was canceled."),
    ],
)
def english_variant(bitext: Bitext, *, variant: str = "en-GB") -> Remarks:
    """An English text keeps to one spelling; where both are as common, to that of `variant`."""
    if bitext.target.language != "en":
        return
    is_british = variant.upper() != "EN-US"
    endings = [
        (index, match, f"{match[1]}{'z' if match[2] == 's' else 's'}{match[3]}", match[2] == "s")
        for index, match in occurrences(bitext, ENDING, SIGN_OF_ENDING)
    ]
    for found in (endings, [*_words(bitext)]):
        counts = Counter(each[3] for each in found)
        wanted = is_british if counts[True] == counts[False] else counts[True] > counts[False]
        for index, match, other, is_ours in found:
            if is_ours != wanted:
                yield Remark(
                    Message(
                        "“{word}” stands beside words in the other English spelling; here “{other}” fits.",
                        word=match[0],
                        other=other,
                    ),
                    Spot("target", index, *match.span()),
                    value=match[0],
                    suggestion=other,
                )


def _words(bitext: Bitext) -> Iterator[tuple[int, re.Match[str], str, bool]]:
    """The words in either spelling, each in the other one, and whether it stands in the British one."""
    there = sorted(FORMS.keys() & distinct_words(bitext.target))
    for index, match in occurrences(bitext, re.compile(rf"\b(?:{'|'.join(there)})\b")) if there else ():
        word = FORMS[match[0]]
        yield index, match, match[0].replace(word, OTHERS.get(word) or BRITISH[word]), word in OTHERS
