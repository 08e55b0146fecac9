"""English words that turn a denial into its contrary, and what is left where a denial was taken out."""

from __future__ import annotations

import re

from transflow.languages.tables.otherwise import Otherwise, contrast
from transflow.text.patterns import LazyPattern

_PERIODS = r"(?:hour|day|week|month|year|decade|centur)(?:s|ies)"
_UNWELCOME = LazyPattern(  # what it is good not to do or to have; "no obstacles" may be said as "smoothly"
    r"forget\w*|forgot\w*|miss(?:ed|ing)?|los[et]\w*|loss\w*|fail\w*|err|errors?|mistak\w+|obstacl\w+|incidents?|hitch\w*"
    r"|disrupt\w+|interrupt\w*|hesitat\w+|doubt\w*|secrets?|hid(?:e|den|ing)?|conceal\w*|abandon\w*|neglect\w*|ignor\w+"
    r"|overlook\w*|underestimat\w+|exclud\w+|exclusion\w*|reject\w*|refus\w+|den(?:y|ied|ies|ying)|problems?|trouble\w*|faults?"
    r"|harm\w*|hurt\w*|damag\w+|wors\w+|difficult\w*|unusual|uncommon|strange|wast(?:e|ed|ing)|afraid|fears?|worr(?:y|ied|ies)"
    r"|idle|aside|behind|away|surrender\w*|quit|stop(?:s|ped)?|ceas\w+|lack\w*|short(?:age\w*)?|delay\w*|late"
    r"|ban(?:ned)?|prohibit\w*|forbidden|oppos\w+|object(?:s|ed|ions?)?|resist\w*|prevent\w*|un(?!der|i|til)\w{5,}"
)
# "does have": what "does not have" leaves
_EMPHATIC = LazyPattern(
    r"(?<!\bwhat\s)(?<!\bwhere\s)(?<!\bhow\s)(?<!\bwhy\s)\b(?<=[a-zI]\s)(?:does|did|do)\s"
    r"(?!not\b|so\b|in\b|as\b|here\b|there\b|last\b|again\b|during\b|if\b|the\b|an?\b|it\b|th[aeio]\w+|he\b|she\b|we\b|you\b|I\b|well\b|business\b|away\b|with\b|for\b|your\b|our\b|my\b|more\b)[a-z]{2,}(?=\s)"
)

otherwise = Otherwise(
    contrasts={
        "first": contrast(
            denied=r"\b(?:never|not?|none|nobody|nothing|\w+n['’]t)\b[^.;]*\b(?:before|yet|so\sfar|previously|ever|earlier|until\snow)\b"
            r"|\bnever\b|(?:\bnot|n['’]t|\bno)\b[^.;]{0,60}\bsince\b",
            outright=r"\bfirst\s(?:[\w-]+\s){0,3}since\b|\bfirst(?:[\s-](?:ever|time|to|such|attempt\w*|of\sits\skind)|\s\w+\s(?:to|in|of)|\sappear\w+)\b"
            r"|\bdebut\w*|\bpremi[eè]r(?:e|es|ed|ing)\b|\bbrand[\s-]new\b|\bpioneer\w*",
        ),
        "utmost": contrast(
            denied=r"\b(?:nothing|nobody|no(?:\sone)?|none|nowhere|never)\b[^.;:,]{0,60}?\b(?:more|worse|(?!(?:und|aft|ov|oth|ev|nev)er\b)\w{3,}er)\b",
            outright=r"\b(?:(?:ut)?most(?!\sof\b)|best|worst|paramount|unmatched|above\sall"
            r"|more\b[^.;]{0,40}\bthan\b[^.;]{0,20}\bany|as\s\w+\sas\sit\sgets|second\sto\snone|like\sno\sother"
            r"|all-time|record(?:[\s-](?:high|low|break|number|level|amount|figure|sum|crowd|turnout|harvest|year|heat)\w*)"
            r"|(?!(?:inter|for|harv|requ|inv|lat|hon|mod|sugg|prot|cont|arr|prior|manif|inc|conqu)est)\w{4,}est)\b",
        ),
        "unseen": contrast(
            denied=r"\b(?:not|never|n['’]t)\b[^.;,]{0,60}\bsince\b",
            outright=r"\b\w{2,}est\b[^.;,]{0,60}\bsince\b",
        ),
        "beyond": contrast(
            denied=r"(?:\bnot|n['’]t)\s(?:only|just|merely|simply|solely)\b",
            outright=r"\b(?:more\s(?:to\s\w+\s)?than|beyond|besides|in\saddition\sto|as\swell\sas|apart\sfrom)\b",
        ),
        "exempt": contrast(
            denied=r"(?:\bnot|n[\'’]t|\bnever)\s(?:(?:have|need|required)\s(?:to\s)?)?(?:pay|be\scharged|charge[ds]?)\b|\bno\s(?:fee|charge|duty)\b",
            outright=r"\bexempt\w*|\bwaive\w*|\bfree\b",
        ),
        "long ago": contrast(
            denied=rf"\b(?:not|never|\w+n['’]t|no|none|nobody)\b[^.;]*\b(?:(?:for|in)\s(?:[\w-]+\s){{0,3}}{_PERIODS}|since)\b",
            outright=rf"\b{_PERIODS}\s(?:have\s(?:gone\sby|passed)\s)?since\b[^.;]*\blast\b"
            r"|\b(?:(?:long|some)\s(?:time|while)|ages|years)\s(?:now\s)?since\b|\b(?:days|times?)\sare\s(?:long\s)?(?:gone|over|past)\b"
            rf"|\blast\b[^.;]*\b(?:{_PERIODS}\sago|in\s(?:the\s)?(?:[12]\d{{3}}s?|(?:\w+\s)?\w+ties|[\w-]+\scentury)|before\sthe\s\w+)\b",
        ),
        "amiss": contrast(
            denied=r"\b(?:nothing|n['’]t|not|never)\s(?:\w+\s){0,3}?(?:went|go|goes|gone|going|work(?:s|ed|ing)?)\s(?:right|well|out|to\splan|(?:his|her|their|our)\sway)\b",
            outright=r"\b(?:everything|all|it\sall|things?)\s(?:\w+\s)?(?:went|go|goes|gone|going|fell|falls)\s(?:badly\s)?(?:wrong|awry|apart)\b",
        ),
        "no more": contrast(
            denied=r"\b(?:never|not|n['’]t|no\slonger)\b[^.;]{0,60}?\b(?:again|any\s?more|another)\b",
            outright=r"\b(?:for\sthe\slast\stime|(?:last|final)\s(?:time|appearance|performance|concert|show|meeting))\b",
        ),
        "next": contrast(
            denied=r"(?:\bnot|n['’]t)\b[^.;]{0,60}\bfor\s(?:another|a\sfurther)\b",
            outright=r"\b(?:next|again)\b",
        ),
        "even so": contrast(
            denied=r"\b(?:even|also)\swithout\b",
            outright=r"\beven\s(?:if|when|where|though)\b",
        ),
        "again": contrast(
            denied=r"(?:\bnot|n['’]t)\s(?:[\w-]+\s){0,2}first\b",
            outright=r"\b(?:again|another|repeated(?:ly)?|once\smore|latest)\b",
        ),
        "as much": contrast(
            denied=r"(?:\bnot?|n['’]t)\s(?:[\w-]+\s){0,2}?(?:more|less|fewer|worse|\w{2,}er)\b(?:\s[\w-]+){0,3}?\sthan\b",
            outright=r"\b(?:match(?:es|ed|ing)?|as\s[\w-]+\s(?:[\w-]+\s)?as|equal\w*|on\sa\spar|level\swith|same)\b",
        ),
        "less so": contrast(
            denied=r"(?:\bnot|n['’]t)\s[^.;,]{0,60}?\b(?:as|so)\s\w+\s(?:\w+\s)?as\b",
            outright=r"\b(?:more|less|worse|\w{2,}er)\b[^.;]{0,60}\bthan\b",
        ),
        "all but": contrast(
            denied=r"\bonly\b[^.;,]{0,40}?(?:\bnot\b|n['’]t\b)",
            outright=r"\b(?:all|every\w*)\b[^.;]{0,20}\b(?:but|except|bar)\b",
        ),
        "none but": contrast(
            denied=r"\b(?:none|no|nobody|nothing)\b[^.;]*\b(?:except|but|apart\sfrom|other\sthan|bar)\b",
            outright=r"\bonly\b|\balone\b",
        ),
        "more so": contrast(
            denied=r"(?:\bnot|n['’]t)\sthe\s(?:most|least|best|worst|\w{3,}est)\b",
            outright=r"\b(?:more|better|worse|(?:cheap|low|high|larg|small|strong|fast|old|young|great|long|short|warm|cold|bigg)er)\b",
        ),
        "only if": contrast(
            denied=r"(?:\b(?:not|no|cannot)|n['’]t)\b[^.;]*\bunless\b",
            outright=r"\bonly\b",
        ),
        "free to": contrast(  # the second is a text in which nothing obliges
            denied=r"\bno\sneed\b|(?:\bnot|n['’]t)\s(?:need\b|have\sto\b|necessary\b|required\b|obliged\b)",
            outright=r"\A(?!(?s:.*)\b(?:must|should|ought|need\w*|require\w*|necessar\w+|mandatory|compulsory|oblig\w+|ha(?:s|ve|d)\sto)\b)",
        ),
        "in time": contrast(
            denied=r"(?:\b(?:not?|none|never|cannot)|n['’]t)\b[^.;,]{0,60}?\b(?:(?:on|in)\stime|punctual\w*|by\sthe\sdeadline)\b",
            outright=r"\b(?:late(?!\s(?:in|on)\b)|delay\w*|overr[au]n\w*|overdue|behind\sschedule|(?:after|past|miss\w*)\s(?:the|its|their|a)\sdeadlines?)\b",
        ),
        "excepted": contrast(
            denied=r"(?:\b(?:not|never)|n['’]t)\s(?:apply|cover|extend|concern|affect|include|count)\b"
            r"|\b(?:not|never)\s(?:covered|affected|included|concerned|eligible|counted)\b",
            outright=r"\b(?:except(?:ions?|ed|ing)?|exempt\w*|exclud\w+|exclusion|apart\sfrom|other\sthan)\b",
        ),
        "stopped short": contrast(
            denied=r"(?:\b(?:not|never)|n['’]t)\s(?:\w+\s)?(?:reach|get|enter|cross|arriv|end\sup|fall)\w*|\b(?:none|no|nobody)\b[^.;,]{0,60}\b(?:reach|g[eo]t|enter|cross|arriv|ended\sup)\w*",
            outright=r"\b(?:stopped|intercepted|seized|caught|halted|confiscated|detained)\b[^.;]{0,40}\bbefore\b",
        ),
        "changed": contrast(
            denied=r"(?:,\snot|\brather\sthan|\bno\slonger)\s(?:[\w-]+\s){0,2}\D?\d",
            outright=r"\b(?:from|compared\s(?:with|to)|against|instead\sof)\s(?:[\w-]+\s){0,3}\D?\d",
        ),
        "otherwise": contrast(
            denied=r"\b(?:if|unless)\b[^.;,]{0,60}?(?:\bnot\b|n['’]t\b|\bno\b)",
            outright=r"\b(?:otherwise|or\selse)\b",
        ),
        "safe": contrast(
            denied=r"(?:\bnot?|n['’]t|\bnone)\b[^.;,]{0,30}?\b(?:affected|contaminated|in\sdanger|at\srisk|dangerous|unsafe)\b",
            outright=r"\b(?:safe|sound|unharmed|intact)\b",
        ),
        "kept": contrast(
            denied=r"(?:\bnot|n['’]t|\bnever)\b,?(?:\safter\sall,?)?\s(?:be\s)?(?:put(?:ting)?\san\send|end|abolish|scrap|axe|drop|cut|los[et]|clos|cancel|call(?:ed)?\soff|postpon|reschedul|interrupt|withdr[ae]w|remov)\w*",
            outright=r"\b(?:ke(?:ep|pt)|remain|retain|stay|continu|preserv|maintain)\w*|\bstill\b"
            r"|\b(?:go(?:es|ing)?|went)\s(?:ahead|on)\b|\bas\s(?:planned|scheduled)\b"
            r"|\brain\sor\sshine\b|\b(?:in\s(?:any|all)|whatever\sthe)\sweathers?\b",
        ),
    },
    unwelcome=_UNWELCOME,
    not_bound=LazyPattern(
        r"\b(?:not|n['’]t|never)\s(?:mandatory|compulsory|obligatory|required|obliged|(?:have|need)\sto)\b"
        r"|(?<=need\s)not\b|(?<=need)n['’]t\b|\bno\s(?:need|obligation|[\w-]+\sneed\s\w+)\b",
        re.IGNORECASE,
    ),
    bound=LazyPattern(
        r"\b(?:must|mandatory|compulsory|oblig\w+|requir\w+|need\w*|has\sto|have\sto)\b", re.IGNORECASE
    ),
    free=LazyPattern(
        r"\b(?:may|can|voluntar\w+|optional\w*|up\sto\s(?:you|them|each)|free\sto|if\s\w+\s(?:wish|like|want|choose))\b",
        re.IGNORECASE,
    ),
    preventing=LazyPattern(
        r"\b(?:prevent|avert|avoid|preclud|not\s(?:allow|permit|let)\b)\w*", re.IGNORECASE
    ),
    pro_form=LazyPattern(
        r"\b(?:it|that|this)\s(?:is|was|has\sbeen|had\sbeen|will\sbe)\s(?:(?:now|only|just|about|some|almost|nearly|over|more\sthan|fewer\sthan|less\sthan)\s)*"
        r"(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|half|an?\s(?:half|third|quarter|fifth|tenth)|every)\b",
        re.IGNORECASE,
    ),
    linking=LazyPattern(r"(?:look|seem|feel|appear|sound|taste|smell|prove|become|remain)s?", re.IGNORECASE),
    in_place_of=LazyPattern(
        r"\b(?:instead|in\s(?:place|lieu))\sof\s(?:an?\s|the\s)?(?P<left>\w+)", re.IGNORECASE
    ),
    emphatic=_EMPHATIC,
)
