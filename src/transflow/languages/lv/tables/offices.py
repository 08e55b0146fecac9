"""How Latvian speaks of those who hold an office: „bijušais ministrs”, „direktora vietnieks”."""

from __future__ import annotations

import re

from transflow.languages.lv.bodies_and_offices import CHIEFS, HEADS, SERVANTS
from transflow.languages.tables.offices import Offices, Saying
from transflow.text.patterns import LazyPattern
from transflow.text.word_patterns import WordPattern

_OFFICE = rf"(?:\w+\s){{0,3}}?\w*(?:{HEADS}|{SERVANTS}|policist|amatperson|mēr[sae](?!\w))"
_DEPUTY = LazyPattern(
    r"vietnie[kc]|deputāt|biedr[sieaum]|vice|vietā|aizvieto|aizstāj|otrais cilvēks|prorektor", re.IGNORECASE
)

offices = Offices(
    deputy=Saying(
        "vietnie",
        LazyPattern(r"(?<!\w)(\w*vietnie[kc]\w*)"),
        _DEPUTY,
        again=LazyPattern(r"(?:\A|[.!?]\s|\b(?:jaun|līdzšinēj|pašreizēj|topoš|šī)\w*\s)$", re.IGNORECASE),
        pronouns=LazyPattern(r"\bviņ[ašuiā]", re.IGNORECASE),
    ),
    vice=Saying(
        "ice",
        LazyPattern(r"(?<!\w)(vice(?:mēr|prezident|premjer|ministr|kancler|gubernator)\w*)", re.IGNORECASE),
        _DEPUTY,
    ),
    adviser=Saying(
        "padomnie",
        LazyPattern(
            rf"(?<!\w)(?:{HEADS})(?:as?|es|u)\s(?:(?!(?:un|vai|ar)\s)\w+\s){{0,2}}?(padomnie[kc]\w*)",
            re.IGNORECASE,
        ),
        LazyPattern(r"padom|konsult|palīg|ekspert|līdzstrādniek", re.IGNORECASE),
    ),
    former=Saying(
        "iju",
        LazyPattern(rf"\b(biju(?:sī|š(?:ais|ajam|ajai|ajiem|ajām|[āoie]|ās|os)))\s{_OFFICE}", re.IGNORECASE),
        LazyPattern(
            r"\b(?:bij|eks|agrāk|iepriekš|pagāj|kādreiz|savulaik|toreiz|atvaļināt|pensijā|priekšgāj|nomain)",
            re.IGNORECASE,
        ),
    ),
    acting=Saying(
        "i",
        LazyPattern(
            r"([pP](?<!\w.)(?i:(?<!amata\s.)"
            rf"(?:ienākumu\sizpildītāj\w*|(?-i:\.\s?i\.)|agaidu(?=\s(?:{HEADS})))))"
        ),
        LazyPattern(r"pienākum|\b(?-i:[pP]\.\s?i)|pagaidu|izpild|\bviet|aizvieto|aizstāj", re.IGNORECASE),
    ),
    chiefs=LazyPattern(rf"(?<!\w)(?:{CHIEFS}|pārvaldniek)"),
    chief_judges=LazyPattern(r"(?<!\w)(?:[Gg]alven|[Aa]ugstāk)\w+ tiesnes"),
    not_now=LazyPattern(r"(?:bijuš\w*|toreizēj\w*|tagadēj\w*|\beks|nākam\w*)[\s-]*$", re.IGNORECASE),
    ex=LazyPattern(r"(?<!\w)eks-?(?=[^\W\d_]{5})", re.IGNORECASE),  # „ekspremjers”
    rulers=WordPattern(
        r"\b(?:ministru\s)?(?:prezident(?:s|a|am|u|e|es|ei)|premjer(?:ministr)?\w{1,2}|karal(?:is|i|im|iene|ienes|ieni|ienei)"
        r"|(?:ār|aizsardzīb|iekš)(?:lietu|as)\sministr(?:s|a|am|u|e|es|ei|i)|valdīb(?:a|as|u|ai)|parlament(?:s|a|u|am))\b",
        "prezident* premjer* karal* ministr* valdīb* parlament*",
    ),
    envoys=LazyPattern(  # a letter first, which is soon looked for
        r"[vVģĢkK](?<!\w.)(?i:(?<=v)ēstnie(?:[kc]|cīb)|(?:(?<=ģ)enerālk|(?<=k))onsul(?!t))\w*"
    ),
    of_the_country=LazyPattern(r"\bLatvijas\s(?:Republikas\s)?"),
)
