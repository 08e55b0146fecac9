"""The English words and patterns of which `denials` is made: what denies for certain, what may, and what undoes it."""

from __future__ import annotations

import re

from transflow.text.clauses import BREAK
from transflow.text.patterns import LazyPattern
from transflow.text.word_patterns import WordPattern

# In every text that denies something, and soon looked for.
SIGN = LazyPattern(r"[Nn](?i:o(?:t|r|ne|body|where|\b)|ever|either|['’]t|able\b)|[Aa]gainst\b")
SURE = frozenset("not never cannot unable nobody none nothing nor neither nowhere".split())
NO = LazyPattern(
    r"no[ -](?:longer|one)\b|[Nn]o\s(?!(?:[a-z]*er(?<!other)|more|less|doubt|wonder|matter|problem|means|way|surprise"
    r"|question|secret|exception|other\s(?:than|choice|option|way|alternative|means|possibility|course)|choice|idea|coincidence|accident|mistake|small|mean|different|thank|harm)\b)"
    r"[a-z]{3,}"
)
ADVISED_AGAINST = LazyPattern(r"\b(?:advis|recommend|counsel)\w*\s(?:\w+\s){0,3}$")
WITHOUT = WordPattern(
    r"[wW](?<!\w.)(?i:ithout(?!\s+(?:prejudice|doubt|a\s+doubt|exception|question|parent|end|regard|limit\w*))\b)",
    "without",
    flags=0,
)
NOTHING_DENIED = LazyPattern(  # "whether or not", "Why not try?"
    r"(?:whether\s+or|\bwhy)\s+not$", re.IGNORECASE
)
EITHER_WAY = LazyPattern(  # "whether it is shown or not": the end of a question that leaves both open
    r"\bor\snot(?=\s?(?:[.,;:!?)\]…]|$)|\s(?:in|on|at|when|while|during)\b)"
)
ASKING = LazyPattern(r"(?:^|[.!?:;,–—(“”\"‘'*]\s{0,2}|\b(?:but|and|so|or|then)\s)$", re.IGNORECASE)
ASKED = LazyPattern(r"\s[^.!?;:]{1,200}\?")
SHORT_NOT = LazyPattern(r"\w+n['’]t")
MAY = LazyPattern(
    r"no|non|without|fail\w*|lack\w*|refus\w+|prohibit\w*|preclud\w*|deactiv\w*|forbid\w*|ban|bans|banned|unless|except(?!ional)\w*|deni\w+|deny\w*|few\w*"
    r"|little|hardly|scarcely|barely|rarely|seldom|only|instead|rather|free(?:ly|d)?|avoid\w*|prevent\w*|exclu\w*|miss(?:es|ed|ing)?"
    r"|reject\w*|stop\w*|until|too|absen\w+|void|against|beyond|\w+less(?:ly|ness)?|exempt\w*|waive\w*|halt\w*|refrain\w*"
    r"|los(?:t|es?|ing|s\w*)|quit(?:s|ting)?|resign\w*|retire\w*|former\w*|ceas\w+|remain\w*|aside|beside\w*|ignor\w+|oblivious|wast\w+|struggl\w+|vain|short"
    r"|zero|nil|ruled|worse\w*|less|declin\w+|barred|withh\w+|otherwise|oppos\w+|unlike\w*|off|resist\w*|betray\w*|invalid\w*|poor\w*"
    r"|violat\w+|breach\w*|spar(?:e|ed|ing)|scrap\w*|cancel\w*|wrong\w*|bad\w*|doubt\w*|hard|difficult\w*|stay\w*|overlook\w*"
    r"|closed|differ\w*|ended|sub|minus|anti|reluctan\w+|sick|strang\w+|neglect\w*|subject|limit\w*|maximum|pending"
    r"|confidential\w*|secre(?:t\w?|tly|cy|tive)|withdr\w+|mandatory|compulsory|obligatory|required|certain\w*|sure\w*|clear(?!ing)\w*|obvious\w*"
    r"|evident\w*|final|abroad|foreign\w*|still|safe\w*|escap\w+|hidden|conceal\w*|suspend\w*|drop|drops|dropped|fr[eo]ez\w*"
    r"|abst(?:ain|en)\w*|recus\w+|forfeit\w*|for(?:e)?go(?:es|ing|ne)?|forwent|boycott\w*|shun\w*|dispens(?:e[sd]?|ing)|evad\w+|object(?:ed|ing)|excus\w+|defaulted|laps(?:e[sd]?|ing)"
    r"|depriv\w+|stripped|minor|infring\w+|eliminat\w+|till|outside"
    r"|gone|vanish\w*|disappear\w*|outstrip\w*|decoupl\w+|detach\w*|optional\w*|voluntar\w+|parked|stationary|late|delay\w*|sober|acquit\w*|separate\w*|online|remote\w*|plenty|dead|died|killed|overdue|false|negative|innocen(?:t|ce)|dry|broken?|flout\w+|idle|shut|silen\w+|alongside|apart|addition|disput\w+"
    r"|misspel\w+|malform\w+|suppress\w*|stuck|bewar\w+|wary|warily|cautio\w+|mistrust\w*|distrust\w*|froze|frozen|skip\w*|omit\w*|expir\w+|vacant|persist\w*|linger\w*|stood|standstill|same|offline|empt\w+"
    r"|dissent\w*|veto\w*|spurn\w*|rebuff\w*|overrul\w+|overturn\w*|quash\w*|annul\w*|revo(?:k|c)\w+|rescind\w*|repeal\w*|abolish\w*|abandon\w*|discard\w*"
    r"|deter(?:s|red|ring|rent\w*)?|discourag\w+|dissua\w+|thwart\w*|foil(?:s|ed|ing)|hamper\w*|hinder\w*|hindrance\w*|imped\w+|inhibit\w*|obstruct\w*|block(?:ed|ing)|curb\w*"
    r"|outlaw\w*|defy\w*|defi(?:ed|es|an\w+)|disregard\w*|disobey\w*|flaw\w*|fault\w*|defect\w*|deficien\w+|devoid|bereft|dearth|short(?:age|fall)s?|scar[cs]\w+|scant\w*|bare|blank\w*|null"
    r"|desert(?:ed|ion)|dodg\w+|elud\w+|shirk\w*|sidestep\w*|bypass\w*|immun(?:e|ity)|impunity|defunct|extinct\w*|obsolete|outdated|dormant|stalemate\w*|deadlock\w*|impasse|stall(?:ed|ing)"
    r"|collaps\w+|flop\w*|fiasco|botch\w*|abort\w*|ruin\w*|steady|steadily|stable|static|stagna\w+|constant(?:ly)?|intact|unanim\w+|myster\w+|puzzl\w+|obscur\w*|anonym\w*|rumou?r\w*"
    r"|myth\w*|fake\w*|bogus|hoax\w*|sham|imaginary|dubious\w*|s[ck]eptic\w*|suspici\w+|quiet\w*|taboo|alternative\w*|arrears|outstanding|backlog\w*|lone|rid"
    r"|forgot\w*|forget\w*|equal(?:ly)?|mum|evasi\w+|wait(?:s|ed)?|phas(?:ed|ing)|foul|kept|away|below"
    r"|dark|odds|wraps|s[ai]t|sits|wip(?:ed|ing)|locked|stick\w*"
)
MAY_PHRASE = WordPattern(
    r"\b(?:is|are|was|were|be|been|go(?:es)?|went)\s(?:currently\s)?down(?!\s(?:(?:by|from|to|on)\b|\d))"
    r"|\b(?:power|water|gas|electricity|internet|suppl(?:y|ies))\s(?:(?:has|have|had|is|are|was|were|will|being|been|be)\s){0,3}(?:cut|failure)s?\b|\b(?:blackout|outage)s?\b|\berrors?\s(?:while\s|when\s|in\s)?\w{2,}ing\b"
    r"|\b(?:cut(?:s|ting)?|knock(?:s|ed|ing)?\sout)\s(?:off\s)?(?:the\s)?(?:power|water|gas|electricity|heating|internet|suppl(?:y|ies))\b"
    r"|\b(?:is|are|was|were|be|been)\s(?:away\b|out\sof\b)|(?<![\w.,:–-])0\s(?=[a-z])"
    r"|\bat\s(?:your|his|her|its|our|their)\sown\s(?:cost|expense)\b|\b(?:places|seats|beds|rooms|tables)\s(?:\w+\s){0,4}(?:are|were|have\sbeen)\s(?:all\s)?taken\b"
    r"|\b(?:is|are|was|were|be|been|ruled)\sout\s(?:injured|with|for|until|till)\b"
    r"|\bout\sof\s(?:(?:all|the)\s)?(?:stock|order|danger|service|action|use|reach|date|print|season|work|sync|touch|bounds|proportion|balance"
    r"|step|keeping|line\swith|place|sight|question|control)\b|\bsold\sout|\bover[\s-]the[\s-]counter|\b(?:turn(?:s|ed|ing)?|vot(?:e[sd]?|ing))\s(?:[\w-]+\s){0,2}down\b|\bfully\sbooked|\br[au]n(?:s|ning)?\sout"
    r"|\b(?:keep(?:s|ing)?|kept)\s(?:[\w’'-]+\s){1,6}(?:from|out\sof|off)\b"
    r"|\bone\sof\sa\skind\b|\bup\sto\sdate\b|\b(?:most|least|fewest|worst|best|\w+est)\s(?:[\w-]+\s){0,8}(?:ever|since|to\sdate|so\sfar|in\s(?:[\w-]+\s){1,3}years|in\s\w+\shistory|on\srecord)\b"
    r"|\b(?:most|least|\w+est)\s[^.;:]{0,80}\b(?:in|throughout|of)\s(?:my|your|his|her|our|their)\s(?:\w+\s){0,2}(?:li(?:fe|ves)|career)\b"
    r"|\b(?:on|in|at)\s(?:a\s)?(?:one|single)\s(?:charge|go|sitting|stretch|tank)\b"
    r"|\bexceed\w*\s(?:\w+\s){0,2}expectations?\b"
    r"|\bthings?\sof\sthe\spast\b|\bother\sthan|\banything\sbut\b|\bfor\swant\sof\b|\blast\s(?:thing|person|place)\s(?:[\w’']+\s){1,4}(?:want|need|expect|wish|intend|do)\w*|\b(?<!so\s)(?<!as\s)far\b(?!\sas)|\byet\s(?:[\w-]+\s){0,2}to\b|\bthan\sever|\bg(?:i|a)v(?:e|es|en|ing)\s(?:[\w-]+\s){0,3}(?:away|up)|\b(?:small|little)\swonder|\bold\snews|\blow\sprofile|\bke(?:ep|pt)\s(?:[\w-]+\s){0,5}to\s(?:\w+self|\w+selves)\b|\b(?:ke(?:ep|pt)|stay(?:s|ed|ing)?)\s(?:at|calm|(?:[\w-]+\s){0,3}(?:out|away|off|clear)|(?:your|their|our)\sdistance)\b|\bcurrent\slevel|\bleave[sd]?\s(?:[\w-]+\s){1,3}(?:alone|untouched|(?:where|as)\s(?:it|they))\b",
    "anything want thing things person place"
    " expectations expectation down cut cuts cutting knock knocks knocked knocking"
    " failure failures blackout blackouts outage outages error errors away out 0"
    " own taken counter booked"
    " most least worst best *est charge go sitting stretch tank than far yet wonder news profile keep keeps keeping"
    " give gives giving gave given kept stay stays stayed staying level leave leaves leaved kind date",
)
REVERSING = LazyPattern(  # what takes back and denies nothing, "to unpublish a page"
    r"dis(?:abl|connect|mount|assembl|engag|arm|mantl)(?:e?[sd]|e|ing|ed)?|un(?:publish|select|check|tick|subscrib|load|lock|block|freez|fold|pack|plug|install|veil|cover|link|mut|follow"
    r"|mount|pin|wrap|register|archiv)(?:e?s|e|ing)?"
)
OF_ONE_VERB = r"(?:(?!\b(?:can|may|must|will|should)\b)[^.;:,])*?"
QUALIFIED = LazyPattern(  # "not exceed", "not only"; "not without", "not before June", "could not agree more"
    r"\s(?:to\s|be\s)?(?:exceed(?:ing)?|go(?:ing)?\sbeyond|surpass(?:ing)?|less|fewer|later|earlier|older|younger|only|just|merely|least|forget"
    r"|hesitate|surpris\w+|rul(?:e|ed)\sout|mention|overstat\w+|overestimat\w+|understat\w+|stressed\senough|help\sbut|far|long)\b"
    rf"|(?:\s\w+)?\smore\b|{OF_ONE_VERB}\b(?:without|before|until)\b"
    r"|[^.;:]*?\bunless\b|\s(?:[a-z]+\s){0,3}(?:(?:\w+er|less|more)\sthan|above|over|below|under)\s[^.;:,]{0,25}(?:\d|"
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|half)\b)",
    re.IGNORECASE,
)
UNTIL = LazyPattern(rf"{OF_ONE_VERB}\b(?:before|until)\b", re.IGNORECASE)
AFFIRMING = LazyPattern(  # may render what the other version denies, yet "not required" denies it
    r"mandatory|compulsory|obligatory|required|certain(?:ly)?|sure(?:ly)?|clear(?:ly)?|obvious(?:ly)?|evident(?:ly)?|final"
    r"|abroad|foreign\w*|still|safe(?:ly)?|online|remotely|plenty|same|subject|dry|sober|optional|voluntary|confidential"
    r"|secret|free|separate(?:ly)?|apart|alongside|stay\w*|remain\w*|persist\w*|maximum"
)
NUMERO = LazyPattern(r"\bNo(?=\.?\s\d)")
GENERAL = LazyPattern(
    r"not?|never|n[oe]\w*|without|instead|cannot|\w+n['’]t|fail\w*|unless|until|only|still|hardly|barely|few|little"
)
DENYING = LazyPattern(r"not|cannot|never|\w+n['’]t")
BETWEEN = LazyPattern(
    r"(?!(?:app|supp|imp|comp|re|rep|f|multip)ly)\w+ly|be|been|being|have|had|to|always|also|even|in|any|an?|the|so|very|yet|my|your|his|her|its|our|their|this|that|these|those"
)
CLAUSE = LazyPattern(BREAK.pattern)
CLAUSE_BEGINS = LazyPattern(
    rf"{BREAK.pattern}|\b(?:and|n?or|but|who|which|that|because|if|when|while|so)\b", re.IGNORECASE
)
UN = LazyPattern(
    r"un(?!der|i(?!m|n)|anim|veil|leash|fold|load|lock|mount|pack|wrap|earth|install)\w{3,}"
    r"(?:ed|ing|[ai]ble|ive|ous|ful|al|ly|ic|en|ish|[ae]nt|ate)"
)
UNABLE = LazyPattern(  # "inconceivable", of which nobody says the rest
    r"i[nmlr](?!herit|flat|dict)\w{4,}[ai]bl[ey]"
)
PREFIX = LazyPattern(r"(?:un|in|im|il|ir|dis|mis|non)(?P<rest>\w{3,})")
NO_PREFIX = frozenset(  # words that begin so and deny nothing
    """
    into inside insider income increase increases increased increasing indeed input inform informs informed
    information inland inspire interest interests include instant insight instance intent intend intense interior
    intern internal under understand unit united units union until unto image important import imports imported
    improve improved impress press inquiry invest inborn indoor indoors infer mission dispatch display discover distant
    distance discuss district indicate insert install industry invite initial disclose discloses disclosed
    disclosing disclosure discover discovers discovered discovery displays displayed displaying disease diseases
    discount discounts discounted impact impacts impassioned impose imposes imposed imprison imprisoned images
    immigrant immigrants immigration importer importers improves improving inbox injunction injunctions inline
    insure insured insurer insurance instances intake intended intends inter invoice invoices inward mister
    """.split()
)
