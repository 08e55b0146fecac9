"""Whether a Latvian number is a lower or an upper limit, by the words around it."""

from __future__ import annotations

import re

from transflow.languages.lv.denials import saying_no
from transflow.languages.tables.limits import Limits
from transflow.text.letters import SMALL
from transflow.text.patterns import LazyPattern
from transflow.text.tokens import Token, matching

_MORE = r"(?:vairāk|lielāk|augstāk|garāk|ilgāk|vēlāk|vecāk|tālāk|smagāk|dārgāk|biezāk|platāk|dziļāk|ātrāk|biežāk)\w*"
_LESS = r"(?:mazāk|zemāk|īsāk|agrāk|jaunāk|tuvāk|vieglāk|lētāk|plānāk|šaurāk|seklāk|lēnāk|retāk)\w*"
_THAN = r"\s+(?:par|nekā|kā)"

_UP = r"(?:pieau[gd]|palielin|pārsnie[dg]|pārpild|kāp(?![ēn])|paaugstin|sadārdz|aug(?:a\b|us|šu\b)|audzis)"
_DOWN = r"(?:samazin|saru[ck]|(?:no)?kr[iī]t(?!ēr|i[sz]k|iz)|noslīd|pazemin)"

_COUNTED = (
    "divi divas divu diviem divām trīs triju trim trijām četri četras četru četriem četrām pieci piecas piecu"
)
_FROM_NOTHING = "".join(  # „divas līdz trīs reizes”
    rf"(?<!\b{each}\s)" for each in (r"\d", *_COUNTED.split())
)

_NOT_ABOVE = LazyPattern(r"\bnepārsnie[dg]\w*", re.IGNORECASE)


def _denying(text: str) -> tuple[Token, ...]:
    """What may deny a limit, or denies one in itself: „bez maksas” denies nothing after it."""
    denials = (each for each in saying_no(text) if each.text.lower() != "bez")
    return (*denials, *matching(_NOT_ABOVE, text))


limits = Limits(
    before=LazyPattern(
        r"\b(?:"
        rf"(?P<most>(?:nav(?!\s+vairāk)|ne)\s+{_MORE}{_THAN}|(?:nav|neb\w+)\s+sasnie\w+|nesasnie\w+|nepārsni\w+|maksimāl\w+"
        rf"|(?:mazāk|zemāk|īsāk|jaunāk|vieglāk|lētāk|seklāk|šaurāk|plānāk|tuvāk)\w*{_THAN}|zem|gandrīz|teju|nepiln\w+|{_FROM_NOTHING}līdz)"
        rf"|(?P<least>(?:nav|ne)\s+{_LESS}{_THAN}|vismaz|minimāl\w+"
        rf"|(?:vairāk|lielāk|augstāk|garāk|ilgāk|vecāk|smagāk|dārgāk|dziļāk|platāk|biezāk|tālāk)\w*{_THAN}|pārsnie\w+|virs|pāri)"
        r")(?:\s+(?:pat|par))?\s*[~≈]?$",
        re.IGNORECASE,
    ),
    after=LazyPattern(
        rf"\s*(?:{SMALL}+(?:us|iem|ām|as|u)\s+(?=\w+āk))?"  # „300 cilvēkiem mazāk”
        r"(?:(?P<least>(?:(?:un|vai)\s+)?(?:vairāk|lielāk\w*|augstāk\w*|vecāk\w*|dārgāk\w*|tālāk)"
        r"|(?:gadu\s+)?vecumu(?=\W))"
        r"|(?P<most>(?:(?:un|vai)\s+)?(?:mazāk\w*|zemāk\w*|jaunāk\w*|lētāk\w*|tuvāk)))(?!\w|\s+kā\b)",
        re.IGNORECASE,
    ),
    day=LazyPattern(
        r"\b(?:(?P<most>līdz|pirms|ne\s+vēlāk\s+(?:kā|par))|(?P<least>kopš|no|pēc|ne\s+agrāk\s+(?:kā|par)))"
        r"(?:\s+(?:pat|š[āī]|nākam\w+|pagājuš\w+|pērn\w+)(?:\s+gada)?)?\s*(?:plkst\.|pulksten)?\s*$",
        re.IGNORECASE,
    ),
    outside=LazyPattern(r"\b(?:pirms|pēc)\s$", re.IGNORECASE),
    behind=LazyPattern(r"\s+(?P<least>n[eē])(?=\s?(?:[.,;!?]|$))"),  # „līdz 2028. gadam ne”
    change=LazyPattern(
        rf"\b(?:jā)?(?:(?P<up>{_UP})|(?P<down>{_DOWN}))\w*"
        rf"(?:\s(?!par\b|līdz\b|no\b|un\b|vai\b|{_UP}|{_DOWN})\w+){{0,5}}\s(?:(?P<by>par)|(?P<to>līdz)|no)\s$",
        re.IGNORECASE,
    ),
    changed=LazyPattern(
        rf"\s(?:{SMALL}+(?:us|iem|ām|as|u)\s(?=\w+āk))?"
        rf"(?:(?P<up>vairāk|lielāk\w*|augstāk\w*|dārgāk\w*|{_UP}\w*)|(?P<down>mazāk\w*|zemāk\w*|lētāk\w*|{_DOWN}\w*))(?!\w)",
        re.IGNORECASE,
    ),
    shut=LazyPattern(
        r"\b(?:(?:jā)?(?:at|aiz)?slē[dg]\w*|aizlie[dg]\w*|atbrīvo\w*|aptur\w+|pārtrau[ck]\w*|ne(?:strādā|darbo|kursē|brauc|pieņem|pārdo|tirgo|drīkst|ielai)\w*"
        r"|ierobežo\w+\b(?!\s(?:\w+\s){0,2}at(?:cel|cēl)))",
        re.IGNORECASE,
    ),
    stop=LazyPattern(r"[.;!?]\s|\bbet\b|,\sun\b", re.IGNORECASE),
    strict=LazyPattern(
        r"\b(?:vismaz|ne\s+(?:mazāk|vairāk|ilgāk)\s+(?:kā|par|nekā)|sod(?:s|u|a|am)\s+(?:ir\s+)?līdz)\s+$",
        re.IGNORECASE,
    ),
    may_limit=LazyPattern(
        r"\b(?:vismaz|minim\w*|maks\w*|ne(?!dēļ)\w*|nav|līdz|virs|\w+āk\w*|pār\w*|zem\w*|no|kopš|tikai|vien|ierobež\w*|laikā"
        r"|sliek\w*|griest\w*|pirms|pēc|termiņ\w*|pietiek\w*|gandrīz|bez|vai|var\s+sasniegt)\b|\+",
        re.IGNORECASE,
    ),
    from_age=LazyPattern(
        r"\bno\s+#\s+(?:gadu\s+vecuma|gadiem)(?!\w|\s*[–—-]|\s+(?:līdz|uz)\b)|\bsasnieguš\w+\s+#\s+gadu\s+vecumu"
    ),
    forbidden=LazyPattern(  # „Nav vairāk nekā 50 ziņu” may say "More than 50 are missing", too
        r"\b(?:nedrīkst|nevar)\w*\s+(?:\w+\s+)?$"
        r"|\bne(?:domā|gaid|prognoz|paredz|uzskat|tic)\w*,\s+ka\s+(?:\w+\s+){0,6}$",
        re.IGNORECASE,
    ),
    early=LazyPattern(r"(?:vēlāk|agrāk)\s", re.IGNORECASE),
    ahead=LazyPattern(r"\s*(?:pirms|iepriekš)\b", re.IGNORECASE),
    origin=LazyPattern(r"\bno\s*$", re.IGNORECASE),
    goal=LazyPattern(r"\s+(?:\w+\s+)?(?:līdz|uz)\s+"),
    clause=LazyPattern(r"[.;,]|\b(?:vai|ka|jo|bet)\b", re.IGNORECASE),
    condition=LazyPattern(
        r"\b(?:ja|kad)\s[^.;:]*$|,\s(?:kas|kuri|kuras|kurš|kura|kuru|kam)\s[^.;:,]*$", re.IGNORECASE
    ),
    denying=_denying,
    has_concord=True,
)
