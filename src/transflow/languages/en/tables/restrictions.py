"""English words that restrict: "only", "solely"."""

from __future__ import annotations

import re

from transflow.languages.tables.restrictions import Restrictions
from transflow.text.patterns import LazyPattern
from transflow.text.word_patterns import WordPattern

restrictions = Restrictions(
    certain=WordPattern(
        r"[oesOES](?<!\w.)(?<!\w-.)(?<!\bnot\s.)(?<!\bif\s.)(?<!\bthe\s.)(?<!\b[bB]y\sappointment\s.)(?<!\b[pP]rior\sappointment\s.)(?<!\b[bB]y\sinvitation\s.)(?<!\b[bB]y\sarrangement\s.)(?<!\bfor\sillustration\s.)(?<!\bfor\sinformation\s.)(?<!\bfor\sreference\s.)(?<!\bpurposes\s.)(?:(?<=[oO])nly|(?<=[sS])olely|(?<=[eE])xclusively)\b(?<!Only(?=\s(?:when|then|once)\b))"
        r"(?!\s(?:an?\s)?part(?:ly|ially)?\b)(?!\s(?:(?!be\s)[a-z]+\s){0,2}(?:more|worse|less|further|(?:hard|high|low|great|deep|long|fast)er)\b(?!\sthan\b))"
        r"(?!\s(?:to\s(?:be|find|see|discover|learn|lose|have|get)\b|for\s[A-Z]|just\b|recent|too\b|natural|fair\b|human\b))",
        "only solely exclusively",
        flags=0,
    ),
    alike=LazyPattern(
        r"\b(?:only|sole(?:ly)?|just|mere(?:ly)?|alone|purely|exclusive\w*|unless|until|limited|restrict\w*|confin\w*|nothing|no\sone|none|all\s(?:you|that|we|it|they))\b",
        re.IGNORECASE,
    ),
    excepting=LazyPattern(r"\b(?:except\w*|excluding|apart\sfrom)\b", re.IGNORECASE),
    all_but=LazyPattern(
        r"\b(?:all|every\w*|any\w*|each|none|nobody|nothing)\s(?:[\w-]+\s){0,3}?(?:but|except|apart\sfrom|bar)\b",
        re.IGNORECASE,
    ),
    closed_on=LazyPattern(r"\bclosed\s(?:on\s)?$", re.IGNORECASE),
    is_closed=LazyPattern(r"[^.,:;\d]{0,25}\bclosed\b(?!\s(?:on\s)?\w+days?\b)", re.IGNORECASE),
    may_restrict=LazyPattern(
        r"\b(?:only|sole(?:ly)?|just|mere(?:ly)?|exclu\w+|alone|pure(?:ly)?|but|nothing|none|no(?!\.?\s?\d)|not|never|nor|neither|without|simpl[ye]"
        r"|single|once|unique\w*|unless|until|till|except\w*|other|apart|restrict\w*|confin\w*|limit\w*|strict\w*"
        r"|compulsor[yi]\w*|mandator\w+|obligat\w+|essential|necessary|vital|completely|entirely|wholly|specific\w*|specially|particular\w*|requir\w*|must|ha(?:s|ve|d)\sto|need\w*|all|few\w*|little|less|hardly|barely|as\slate"
        r"|most|first|last(?!\s(?:year|month|week|night|summer|winter|spring|autumn)\b)|later?|provided|condition\w*|if|own|so\sfar|yet|still|all|reserved|prohibit\w*|ban(?:s|ned|ning)?|forbid\w*"
        r"|(?:days?|weeks?|months?|hours?|minutes?)\s(?:left|remain|away|to\sgo)|by\s(?:prior\s)?(?:appointment|invitation|arrangement)|rather|instead|nowhere|small\w*|minor\w*|short\w*|minim\w*|partly|part|cannot|\w+n['’]t)\b",
        re.IGNORECASE,
    ),
)
