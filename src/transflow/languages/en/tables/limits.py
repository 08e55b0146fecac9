"""Whether an English number is a lower or an upper limit, by the words around it."""

from __future__ import annotations

import re

from transflow.languages.en.denials import saying_no
from transflow.languages.tables.limits import Limits
from transflow.text.patterns import LazyPattern
from transflow.text.tokens import Token

_UP = (
    r"(?:increas\w+|rise[ns]?|rising|rose|gr[eo]w(?!th\s(?:forecast|outlook|estimate|projection|prediction|rate|target)s?\b)\w*|rais\w+|climb\w*|jump\w*|soar\w*|surg\w+"
    r"|(?:lengthen|widen|heighten)(?:s|ed|ing)?|(?:go|goes|went|gone|going)\sup|up(?!\sto\b))"
)
_DOWN = (
    r"(?:decreas\w+|reduc\w+|falls?|fallen|falling|fell|drop\w*|cuts?|cutting|declin\w+|lower(?:s|ed|ing)|shr[aiu]nk\w*"
    r"|(?:shorten|narrow)(?:s|ed|ing)?|trim(?:s|med|ming)?|(?:par|shav)(?:es?|ed|ing)|slash(?:es|ed|ing)?|contract(?:ed|s)|slip\w*|slump\w*|plunge[sd]?|plummet\w*|eas(?:e[sd]?|ing)|dip(?:s|ped)?|down)"
)
_GOAL = r"\s(?:the\s|its\s)?(?:\w+\s)?(?:plan|target|goal|budget|forecast|estimate|expectation)"
_OWN = r"(?<!below\sthe\s)(?<!under\sthe\s)(?<!above\sthe\s)(?<!over\sthe\s)(?<!than\sthe\s)"  # itself held against


def _denying(text: str) -> tuple[Token, ...]:
    """What may deny a limit: "without charge" denies nothing after it."""
    return tuple(each for each in saying_no(text) if each.text.lower() != "without")


limits = Limits(
    before=LazyPattern(
        r"\b(?:"
        r"(?P<most>up\s+to|at\s+(?:the\s+)?most|(?:until|till|before)(?=\s+the\s+age)|(?:no|not|never|nowhere)\s+(?:more|longer|later|higher|larger|greater|older|further|farther|heavier|wider|faster|louder|taller|deeper|bigger)\s+than"
        rf"|{_OWN}maximum(?:\s+of)?|capped\s+at|limited\s+to|not\s+(?:to\s+|be\s+)?exceed\w*|less\s+than|fewer\s+than|(?:lower|shorter|younger|lighter|cheaper|smaller|shallower|narrower|thinner|closer|nearer)\s+than|under|below|(?:fall(?:s|ing)?|fell)\s+short\s+of|almost|nearly)"
        rf"|(?P<least>at\s+least|at\s+minimum|(?:no|not|never|nowhere)\s+(?:fewer|less|earlier|lower|younger|shorter|smaller|closer|nearer|lighter)\s+than|{_OWN}minimum(?:\s+of)?"
        r"|more\s+than|over|exceed\w*|above|(?:greater|higher|larger|longer|older|heavier|deeper|wider|thicker|dearer|further|farther)\s+than|in\s+excess\s+of|upwards\s+of)"
        r")(?:\s+(?:the\s+age\s+of|a|an|the|some|of|within|in))?\s*[~≈‑-]?$",
        re.IGNORECASE,
    ),
    after=LazyPattern(
        r"\s*(?:(?:people|persons|euros?|years|times)\s+)?"
        r"(?:(?P<least>more|higher|larger|dearer|further|farther|(?:and|or)\s+(?:over|above|older|more|upwards?))"
        r"|(?P<most>less|fewer|lower|smaller|cheaper|closer|nearer"
        r"|(?:and|or)\s+(?:under|younger|below|less|fewer)))(?!\w)",
        re.IGNORECASE,
    ),
    day=LazyPattern(
        r"\b(?:(?P<most>by|until|till|before|up\s+to|(?:no|not)\s+later\s+than)"
        r"|(?P<least>since|after|from|(?:no|not)\s+earlier\s+than))"
        r"(?:\s+(?:the\s+)?(?:end|beginning|start|middle|close)\s+of)?(?:\s+(?:this|next|last))?\s*$",
        re.IGNORECASE,
    ),
    outside=LazyPattern(r"\b(?:before|after)\s$", re.IGNORECASE),
    behind=LazyPattern(r"\s*,?\s*at\s+the\s+(?:(?P<most>latest)|(?P<least>earliest))\b", re.IGNORECASE),
    change=LazyPattern(
        rf"\b(?:(?P<up>{_UP}|add(?:s|ed|ing)?)|(?P<down>{_DOWN}|t(?:akes?|ook|aking)\saway))\b"
        rf"(?:(?:\s(?!(?:by|to|of|up|from|and|or|in|{_UP}|{_DOWN})\b)[\w’'-]+){{0,5}}\s(?:(?P<by>by|of)|(?P<to>to)|from))?"
        r"(?:\s(?:a|almost|nearly|about|around|some|just|slightly|over|only))?\s$",
        re.IGNORECASE,
    ),
    changed=LazyPattern(
        r"\s(?:(?:people|persons|euros?|times)\s)?(?:"
        rf"(?P<up>more(?:\sexpensive)?|higher|larger|dearer|costlier|(?:above|over|ahead\sof)(?={_GOAL})|{_UP})"
        rf"|(?P<down>less|fewer|lower|smaller|cheaper|(?:below|under|short\sof|behind)(?={_GOAL})|{_DOWN}))\b",
        re.IGNORECASE,
    ),
    shut=LazyPattern(
        r"\b(?:clos(?:e|es|ed|ing|ure)|shut|exempt\w*|prohibit\w*|forbidden|banned|suspend\w*|stopped|(?:switched|cut)\s+off)\b"
        r"|\brestrict(?:ed|ions?)\b(?!\s(?:[\w-]+\s){1,3}(?:lifted|eased|removed|over|cancelled)\b)"
        r"|\bno\s+(?:traffic|entry|trains?|buses)\b"
        r"|(?<!\w)not\s+(?:be\s+)?(?:run|operat|work|open|sell|sold|allow|permit|accept|admit)\w*",
        re.IGNORECASE,
    ),
    stop=LazyPattern(r"[.;!?]\s|\bbut\b|,\sand\b", re.IGNORECASE),
    strict=LazyPattern(
        r"\b(?:at\s+least|at\s+most|no\s+(?:more|less|fewer|longer)\s+than|fine[ds]?\s+(?:of\s+|is\s+)?up\s+to)"
        r"\s+(?:(?:EUR|€|a|the)\s*)?$",
        re.IGNORECASE,
    ),
    may_limit=LazyPattern(
        r"\b(?:least|most|min\w*|max\w*|no|not|never|nowhere|up|over|more|less|fewer|under|above|below|exceed\w*|within|limit\w*|from|or|cap\w*|ceiling"
        r"|only|by|before|after|until|till|onwards?|plus|upwards?|enough|threshold|pass(?:ing)?\s(?:mark|score|grade)|quorum|without|unless|\w+er\s+than|cannot|beyond|almost"
        r"|nearly|even|fully|further|just)\b|n['’]t|\+",
        re.IGNORECASE,
    ),
    from_age=LazyPattern(
        r"\bfrom\s+(?:(?:the\s+)?age\s+(?:of\s+)?#|#\s+years\s+(?:of\s+age|old))"
        r"(?!\w|\s*[–—-]|\s+(?:years\s+)?(?:to|until|till|up|through|and)\b)"
    ),
    forbidden=LazyPattern(  # "must not be higher than"
        r"\b(?:cannot|(?:can|may|must|shall|should)(?:\s+not|n['’]t))\s+(?:\w+\s+)?$", re.IGNORECASE
    ),
    early=LazyPattern(r"(?:later|earlier)\s", re.IGNORECASE),
    ahead=LazyPattern(r"\s*(?:before|prior|ahead|in\s+advance)\b", re.IGNORECASE),
    origin=LazyPattern(r"\bfrom\s*(?:EUR\s|€)?$", re.IGNORECASE),
    goal=LazyPattern(r"\s+(?:\w+\s+)?to\s+"),
    clause=LazyPattern(r"[.;,]|\b(?:whether|if|that|but|because)\b", re.IGNORECASE),
    condition=LazyPattern(r"\b(?:if|when|where|unless|provided)\s[^.;:]*$", re.IGNORECASE),
    denying=_denying,
)
