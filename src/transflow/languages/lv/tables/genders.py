"""Latvian words that tell a man from a woman: „viņam”, „direktore”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from transflow.languages.lv.morphology.given_names import MEN, WOMEN
from transflow.languages.tables.genders import Genders
from transflow.text.letters import CAPITAL, SMALL
from transflow.text.patterns import LazyPattern
from transflow.text.tokens import Token, capitalised

_VERBS = (  # after „viņa”, which else may be "his"
    r"(?=\s(?:ir|nav|bija|nebija|būs|var|varēja|varēs|tika|tiks|kļuva|kļūs|teica|sacīja|saka|uzsvēra|uzsver|norādīja|norāda"
    r"|piebilda|atzina|atzīst|atgādināja|pauda|stāstīja|skaidroja|vada|vadīja|vadīs|strādā|strādāja|sāka|beidza|ieguva"
    r"|saņēma|pateicās|tikās|piedalījās|devās|aicināja|solīja|lūdza)\b)"
)
_DEPUTY = (
    r"(?!\s(?:vietniec|palīdz|padomniec|pienākumu\sizpildītāj)\w*)"  # „sekretāra vietniece” is no secretary
)
_OFFICES = (
    r"\w*(?:ministr|premjer|kancler|ekspert|konsul|biedr|ārst|prezident|direktor|inspektor|doktor|profesor|rektor|senator"
    r"|student|asistent|konsultant|leitnant|seržant|komandant|sekretār|komisār|notār|deputāt|kandidāt|advokāt)"
)
_HE = rf"(?:\w{{2,}}(?:niek|ist|olog)|{_OFFICES})"
_SHE = rf"(?:\w{{2,}}(?:niec|ist|oloģ)|{_OFFICES})"
_BOTH = r"\w{2,}(?:tāj|ēj|āj)"  # „vadītāja” is of the driver, or a woman who drives
_MAY_BE_HE = (
    r"\w{2,}(?:an|en|o|ā)r|\w{2,}[ae]nt|\w{2,}iķ|karavīr|\w*sarg|draug|līder|komandier|ģenerāl|pulkve[dž]|kaptein|varo[nņ]"
    r"|pilot|kadet"
)
_PARTICIPLE = r"(?:aizturēt|apsūdzēt|tiesāt|cietuš|miruš|bojāgājuš|pazuduš|kritu[sš])"
_MEN = (
    r"(?:vīrie(?:tis|ti|tim|ša|tī)|pui(?:sis|si|sim|ša)|zēn[sau]m?|tēv[sau]m?|dēl[sau]m?|vīr[sau]m?|brā(?:lis|lim|li|ļa)"
    r"|kolēģ(?:is|im|i|a)|kung[sau]m?)"
)
_WOMEN = (
    r"(?:siev(?:iet)?(?:e|es|ei|i|a|as|ai|u)|meiten[ei]s?|meitenei|māt[ei]s?|mātei|meit(?:a|as|ai|u)|mās(?:a|as|ai|u)"
    r"|kundz[ei]s?|kundzei|kolēģ(?:e|es|ei|i))"
)
_ANYBODY = r"(?:bērn|cilvēk|person|pacient|mazul)\w+"
_NAME = rf"(?<=[\w,] )(?-i:{CAPITAL})(?:{SMALL}|-)*"  # not at the beginning
_BODY = (  # no name at the beginning, nor is a place: „Tiesa viņam piesprieda”, „Rīgas tiesa”
    r"(?:ties|policij|prokuratūr|ministrij|dom|valdīb|saeim|padom|komisij|pašvaldīb|slimnīc|skol|komand|izlas|bank|partij"
    r"|inspekcij|komitej|aģentūr|savienīb|biedrīb|federācij|augstskol|universitāt|vald)(?:a|e|as|es|ā|ē)"
)
_PLACE = (
    r"(?:rīg|latvij|liepāj|jelgav|jūrmal|valmier|ventspil|rēzekn|ogr|kurzem|vidzem|zemgal|latgal|sēlij|baltij|eirop|ukrain|lietuv"
    r"|igaunij|krievij|vācij|polij)(?:as|es|s)"
)
_FIRST = rf"(?<![\w,] )(?!(?:Valsts|Kopš|{_BODY}|{_PLACE})\b)(?-i:{CAPITAL})(?:{SMALL}|-)+"

_HIS_OFFICE = LazyPattern(rf"(?<!\w)(?:{_HE}|{_BOTH}|\w*sarg)s\s$", re.IGNORECASE)
_HER_OFFICE = LazyPattern(rf"(?<!\w)(?:{_SHE})e\s$", re.IGNORECASE)
_LONGEST_OFFICE = 30
_WORDS = frozenset("līga laima ausma gaida madara rasa krista".split())  # that are names, too
_ABROAD = frozenset(
    """
    alenka hanna helena ivanka juliana kaja kamala kersti kristalina margareta mihaela olena teresa ulrike ursula
    """.split()
)
_HER_NAMES = (WOMEN - _WORDS) | _ABROAD  # spelled alike in both languages
_EITHER = frozenset("dana nikita nikola".split())  # Nikola Tesla, Dana White


def _at_odds(text: str) -> Iterator[Token]:
    """Names in the nominative after an office that is a man's or a woman's: „ministrs Ināra”."""
    for each in capitalised(text):
        name = each.text.lower()
        if name in _HER_NAMES:
            office = _HIS_OFFICE
        elif name in MEN and name[-1] in "sš":
            office = _HER_OFFICE
        else:
            continue
        if office.search(text, max(0, each.start - _LONGEST_OFFICE), each.start):
            yield each


_BEHIND_VERBS = "|".join(
    rf"(?<=\b{each}\s)"
    for each in "teica sacīja uzsvēra norādīja piebilda atzina atgādināja pauda stāstīja skaidroja".split()
)

genders = Genders(
    at_odds=_at_odds,
    his_names=MEN - _EITHER,
    her_names=(WOMEN | _ABROAD) - _EITHER,
    he=LazyPattern(r"\bviņš\b", re.IGNORECASE),
    she=LazyPattern(rf"\bviņa{_VERBS}|(?:{_BEHIND_VERBS})viņa(?=[.,;:!?]|$)", re.IGNORECASE),
    anybody=LazyPattern(rf"\b(?:{_ANYBODY}|(?:upur|klient|skolēn|dzīvniek|sun|kaķ)\w+)", re.IGNORECASE),
    sign=LazyPattern(r""),  # many nouns do
    man=LazyPattern(
        rf"\b(?=\w++(?<=[sšm]))(?:viņš|viņam|vīrietis|zēns|puisis|(?:{_HE}|{_BOTH})s|{_PARTICIPLE}ais)\b",
        re.IGNORECASE,
    ),
    woman=LazyPattern(
        rf"\b(?=viņa|\w++(?<=[eī]))(?:viņai|viņas|viņa{_VERBS}|sieviete|meitene"
        rf"|(?:ciet|mir|bojāgāj|pazud)usī|{_SHE}e)\b",
        re.IGNORECASE,
    ),
    may_man=LazyPattern(
        rf"\b(?:viņ(?:š|am|u|ā|a(?!{_VERBS}))|{_MEN}|{_ANYBODY}|{_PARTICIPLE}(?:ais|ā|o|ajam|ajā)"
        rf"|(?:{_HE}|{_BOTH}|{_MAY_BE_HE})(?:i?s|i?m|am|u|ā|a{_DEPUTY})"
        r"|(?:\w{2,}iķ|\w{2,}iet|ģenerāl|pulkved|karal)i"
        rf"|{_NAME}(?:(?<![ae])s|š|[iu]|[aiu]m)|{_FIRST}(?:(?<![ae])s|š))\b",
        re.IGNORECASE,
    ),
    may_woman=LazyPattern(
        rf"\b(?:viņ(?:ai|u|ā|as|a{_VERBS})|(?-i:Viņa)|{_WOMEN}|{_ANYBODY}"
        rf"|(?:ciet|mir|bojāgāj|pazud)(?:usī|ušās|ušajai|ušo)"
        rf"|(?:{_SHE}|{_MAY_BE_HE})(?:e|es|ei|i|ē)|{_BOTH}(?:a|as|ai|u|ā)"
        rf"|{_NAME}(?:[aeiu]|[ae][is])|{_FIRST}[ae]s?)\b",
        re.IGNORECASE,
    ),
)
