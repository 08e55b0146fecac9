"""English words that deny: "not" and its kin for certain, and whatever else may say no."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from transflow.languages.english_stems import without_possessive
from transflow.languages.lexicon import is_english
from transflow.text.clauses import BREAK, apart
from transflow.text.normalise import matching_form
from transflow.text.patterns import LazyPattern
from transflow.text.remembered import RememberedWords
from transflow.text.tokens import Token, matching, word_texts, words, words_of
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
LONGEST_ASKING = 6  # characters
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
    r"|\bthings?\sof\sthe\spast\b|\bother\sthan|\banything\sbut\b|\bfor\swant\sof\b|\blast\s(?:thing|person|place)\s(?:[\w’']+\s){1,4}(?:want|need|expect|wish|intend|do)\w*|\b(?<!so\s)(?<!as\s)far\b(?!\sas)|\byet\s(?:[\w-]+\s){0,2}to\b|\bthan\sever|\bg(?:i|a)v(?:e|es|en|ing)\s(?:[\w-]+\s){0,3}away|\b(?:small|little)\swonder|\bold\snews|\blow\sprofile|\bke(?:ep|pt)\s(?:[\w-]+\s){0,5}to\s(?:\w+self|\w+selves)\b|\b(?:ke(?:ep|pt)|stay(?:s|ed|ing)?)\s(?:at|calm|(?:[\w-]+\s){0,3}(?:out|away|off|clear)|(?:your|their|our)\sdistance)\b|\bcurrent\slevel|\bleave[sd]?\s(?:[\w-]+\s){1,3}(?:alone|untouched|(?:where|as)\s(?:it|they))\b",
    "anything want thing things person place"
    " expectations expectation down cut cuts cutting knock knocks knocked knocking"
    " failure failures blackout blackouts outage outages error errors away out 0"
    " own taken counter booked"
    " most least worst best *est charge go sitting stretch tank than far yet wonder news profile keep keeps keeping"
    " kept stay stays stayed staying level leave leaves leaved kind date",
)
REVERSING = LazyPattern(  # what takes back and denies nothing, "to unpublish a page"
    r"dis(?:abl|connect|mount|assembl|engag|arm|mantl)(?:e?[sd]|e|ing|ed)?|un(?:publish|select|check|tick|subscrib|load|lock|block|freez|fold|pack|plug|install|veil|cover|link|mut|follow"
    r"|mount|pin|wrap|register|archiv)(?:e?s|e|ing)?"
)
OF_ONE_VERB = r"(?:(?!\b(?:can|may|must|will|should)\b)[^.;:,])*?"
QUALIFIED = LazyPattern(  # "not exceed", "not only"; "not without", "not before June", "could not agree more"
    r"\s(?:to\s|be\s)?(?:exceed(?:ing)?|surpass(?:ing)?|less|fewer|later|earlier|older|younger|only|just|merely|least|forget"
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
ASKED_OF = 4096  # words and texts
FARTHEST = 3  # words from "not" to what it denies
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


def denials(text: str) -> tuple[Token, ...]:
    """The words that certainly deny something, "without" among them; "not more than" and "not only" do not, nor
    "cannot do without"."""
    return tuple(each for each in apart(text, *_denying(text)) if not QUALIFIED.match(text, each.end))


def denied_without(text: str) -> tuple[Token, ...]:
    """The words that deny beside "without": "cannot do without"."""
    found, without = _denying(text)
    return tuple(each for each in found if each not in apart(text, found, without)) if without else ()


def denied_until(text: str) -> tuple[Token, ...]:
    """The words that deny until a time: "will not be open before June"."""
    return tuple(each for each in _denying(text)[0] if UNTIL.match(text, each.end))


@lru_cache(maxsize=64)  # asked for several times of one text
def _denying(text: str) -> tuple[tuple[Token, ...], tuple[Token, ...]]:
    """The words that certainly deny, and each "without"."""
    without = matching(WITHOUT, text)
    if not SIGN.search(text):
        return (), without
    found = tuple(
        token
        for token in words(text)
        if _may_deny[token.text]
        and (
            _denies(matching_form(token.text))
            or NO.match(text, token.start)
            or (token.text == "against" and ADVISED_AGAINST.search(text, 0, token.start))
        )
        and not NOTHING_DENIED.search(text, 0, token.end)
        and not EITHER_WAY.match(text, max(0, token.start - len("or ")))
        and not _is_asked(text, token)
    )
    return found, without


def _is_asked(text: str, token: Token) -> bool:
    """Whether the word begins a question that expects a yes: "Isn't it true?", "is open, isn't it?"."""
    if SHORT_NOT.fullmatch(token.text) is None or not ASKED.match(text, token.end):
        return False
    return ASKING.search(text, max(0, token.start - LONGEST_ASKING), token.start) is not None


@lru_cache(maxsize=64)
def phrases(text: str) -> tuple[Token, ...]:
    """The phrases that may deny: "other than", "out of order"."""
    return matching(MAY_PHRASE, text)


@lru_cache(maxsize=64)
def saying_no(text: str) -> tuple[Token, ...]:
    """All words that say no, "no" and "without" among them, whatever stands beside them, and phrases that do."""
    return (*words_of(text, _says_no.__getitem__), *phrases(text))


def denied(text: str) -> Iterator[tuple[Token, Token]]:
    """Each "not" with the word that it denies: "not" and "apply" of "does not always apply"."""
    tokens = words(text)
    for at, token in enumerate(tokens):
        if DENYING.fullmatch(matching_form(token.text)):
            following = tokens[at + 1 : at + 1 + FARTHEST]
            first = next(
                (each for each in following if not BETWEEN.fullmatch(matching_form(each.text))), None
            )
            if first and len(first.text) > 2 and not CLAUSE.search(text, token.end, first.start):
                yield token, first


def without_numero(text: str) -> str:
    """The text with its "No 5" as "Nr 5", which nobody takes for a denial; every place stays where it is."""
    return NUMERO.sub("Nr", text) if "No" in text else text


def is_negative(word: str) -> bool:
    """Whether the word denies by its prefix: "unclear"."""
    return bool(denied_by_prefix(word))


def is_general(word: str) -> bool:
    """Whether the word may deny any word near it."""
    return GENERAL.fullmatch(matching_form(word)) is not None


def _denied_by_prefix(word: str) -> str:
    """What the word denies by its prefix, "clear" of "unclear"; nothing where it denies so nothing."""
    form = matching_form(word)
    prefixed = PREFIX.fullmatch(form)
    if not prefixed or MAY.fullmatch(form) or REVERSING.fullmatch(form) or not _has_negative_prefix(form):
        return ""
    return prefixed["rest"]


denied_by_prefix = RememberedWords(_denied_by_prefix).__getitem__


@lru_cache(maxsize=ASKED_OF)
def may_deny(text: str) -> bool:
    """Whether any word may say no, by its meaning or by a prefix, or a phrase: "out of order"."""
    return any(map(_may_deny.__getitem__, word_texts(text))) or MAY_PHRASE.search(text) is not None


def _denies(form: str) -> bool:
    return without_possessive(form) in SURE or SHORT_NOT.fullmatch(form) is not None


def _has_part_that_may(word: str) -> bool:
    return any(map(_part_may_deny, matching_form(word).split("-")))


_may_deny = RememberedWords(_has_part_that_may)


def _part_may_deny(form: str) -> bool:
    if _denies(form) or MAY.fullmatch(form):
        return True
    return _has_negative_prefix(form)


def _is_no(word: str) -> bool:
    form = matching_form(word)
    return form in ("no", "without") or _denies(form)


_says_no = RememberedWords(_is_no)


def _has_negative_prefix(form: str) -> bool:
    if UN.fullmatch(form) or UNABLE.fullmatch(form):
        return True
    prefixed = PREFIX.fullmatch(form) if form not in NO_PREFIX else None
    return prefixed is not None and is_english(prefixed["rest"])
