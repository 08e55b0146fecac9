"""How English speaks of those who hold an office: "the former minister", "the deputy director"."""

from __future__ import annotations

import re

from transflow.languages.en.office_names import office_names
from transflow.languages.tables.offices import Offices, Saying
from transflow.text.patterns import LazyPattern
from transflow.text.word_patterns import WordPattern

_HEADS = "minister|president|chair|director|head|chief|rector|ambassador|secretary|commander|mayor|speaker|governor"
_SERVANTS = "judge|prosecutor|member|mp|officer|official"
_OFFICE = rf"(?:[\w’'-]+\s){{0,4}}?(?:{_HEADS}|{_SERVANTS})"
_DEPUTY = LazyPattern(  # a member of parliament is a "Deputy", too
    r"\b(?:deput|vice|substitut|alternat|sub-|under-?secretary|assistant|acting|representative|replace|stand-in"
    r"|second[- ]in[- ]command|number two|lieutenant|associate|junior|co-chair|VP\b|EVP\b|running mate)",
    re.IGNORECASE,
)

offices = Offices(
    deputy=Saying(
        "eput",
        LazyPattern(r"(?<![\w-])([Dd]eput(?:y|ies))(?!\w)(?!,? Saeima)"),
        _DEPUTY,
        again=LazyPattern(r"\b(?:the|this)\snew\s$", re.IGNORECASE),
        pronouns=LazyPattern(r"\b(?:he|she|his|hers?|him)\b", re.IGNORECASE),
    ),
    vice=Saying(
        "ice",
        LazyPattern(
            r"(?<![\w-])(vice[ -](?:president|mayor|chair|premier|minister|chancellor|governor)\w*)",
            re.IGNORECASE,
        ),
        _DEPUTY,
    ),
    adviser=Saying(
        "dvis",
        LazyPattern(
            r"\b((?:(?<=minister['’]s\s)|(?<=president['’]s\s)|(?<=premier['’]s\s))advis[eo]rs?"
            rf"|advis[eo]rs?(?=\s(?:to|of)\s(?:[\w’'-]+\s){{0,3}}?(?:{_HEADS})))(?!\w)",
            re.IGNORECASE,
        ),
        LazyPattern(r"\b(?:advi[cs]|aide|counsel|consult|assist|expert|attach)", re.IGNORECASE),
    ),
    former=Saying(
        "ormer ",
        LazyPattern(rf"\b(former)\s{_OFFICE}", re.IGNORECASE),
        LazyPattern(
            r"\b(?:former|ex\b|then|previous|past|once|late|retired|serv|had|until|earlier|oust|outgoing|old"
            r"|sometime|one-?time|predecess|used\sto|emerit|replac|succe"
            rf"|(?:was|were|been)\s(?:(?!by\b)[\w’'-]+\s){{0,4}}?(?:{_HEADS}|{_SERVANTS}))",
            re.IGNORECASE,
        ),
    ),
    acting=Saying(
        "cting ",
        LazyPattern(
            rf"\b(acting)\s(?!(?:as|in|on|for|with|under)\s)(?:[\w’'-]+\s){{0,3}}?(?:{_HEADS})", re.IGNORECASE
        ),
        LazyPattern(
            r"\b(?:acting|act(?:s|ed)?\b|interim|tempor|caretak|provision|a\.i\.|ad\sinterim|chargé|stand(?:s|ing)?[\s-]in"
            r"|duties|deput|substitut|perform)",
            re.IGNORECASE,
        ),
    ),
    not_now=LazyPattern(r"(?:former|\bthen|\bex|future)[\s-]*$", re.IGNORECASE),
    rulers=WordPattern(
        r"\b(?:prime\sminister|premier|president|king|queen|(?:foreign|defen[cs]e|interior)\sminister|government|parliament)\b",
        "minister premier president king queen government parliament",
    ),
    envoys=LazyPattern(  # a letter first, which is soon looked for
        r"[aAeEcC](?<!\w.)(?i:(?<=a)mbassador|(?<=e)mbassy|(?<=c)onsul(?:ate)?(?:[ -]general)?)(?!\w)"
    ),
    of_the_country=LazyPattern(r"\sof\s(?:the\sRepublic\sof\s)?Latvia\b|\bLatvia(?:n|['’]s)\s"),
    names=office_names,
)
