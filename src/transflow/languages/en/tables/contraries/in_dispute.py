"""English words for sides of a dispute and what becomes of it, of lending, serving and guarding, by what they say."""

from __future__ import annotations

CASE = r"(?=\s(?:the\s|a\s|an\s|\w+\s)?(?:criminal\s)?(?:proceeding|case|investigation|prosecution)*)"
CASE_WAS = (
    r"(?:criminal\s)?(?:proceedings|case|investigation)\s(?:\w+\s){0,3}?(?:has|have|was|were)\s(?:been\s)?"
)

CERTAIN = {
    "sentence": {
        "suspended": r"suspended(?=\s(?:\w+\s)?(?:sentence|prison|imprison|jail|custod)*)",
        "real": r"""
            (?:actual|immediate|custodial)(?=\s(?:\w+\s)?(?:sentence|prison|imprison|jail)*)
            (?:year|month)s?['’]?\s(?:in\s(?:prison|jail)|behind\sbars|imprisonment)
        """,
    },
    "proceedings": {
        "begun": rf"""
            (?:initiated|instituted|opened|launched|initiates|(?<=to\s)(?:initiate|institute|open)){CASE}
            {CASE_WAS}(?:opened|launched|initiated|instituted|started)
        """,
        "in court": r"case\s(?:\w+\s){0,2}(?:sent|referred|forwarded|handed\sover|gone)\sto\s(?:the\s)?(?:court|trial)",
        "ended": rf"""
            (?:terminated|discontinued|dropped|terminates|(?<=to\s)(?:terminate|discontinue|drop)){CASE}
            {CASE_WAS}(?:closed|terminated|discontinued|dropped)
        """,
    },
    "lending": {
        "borrow": r"borrow(?:s|ed|ing)?",
        "lend": r"(?:lends?|lent)(?!\sout\b) lending(?!\s(?:out|(?:facility\s)?rates?)\b)",
    },
    "debt fate": {
        "written off": r"(?:written|wrote|write|writing)\soff",
        "collected": r"collected(?=[.,;]|\sfrom\b) recovered(?=\sfrom\b)",
    },
    "flight": {"caught": r"caught captured", "escaped": r"escape[ds]? fled"},
    "payment": {"payer": r"(?:tax)?payers?", "receiver": r"recipients? beneficiar(?:y|ies)"},
    "fighter": {"civilian": r"civilians?", "soldier": r"service\s?m[ae]n military\spersonnel"},
    "assault": {"attack": r"attack(?:s|ed|ing|er|ers)?", "defend": r"defend(?:s|ed|ing)"},
    "ballot kind": {
        "secret": r"secret(?=\s(?:ballot|vote|voting)*)",
        "open": r"open(?=\s(?:ballot|vote|voting)*)",
    },
    "doubt": {
        "none": r"no\s(?:\w+\s)?doubts? (?:without|beyond)\s(?:an?y?\s)?(?:\w+\s)?doubt undoubtedly doubtless",
        "some": r"(?:there\s(?:is|are|was|were)|ha(?:s|ve|d)|raise[sd]?|expressed)\s(?!no\b)(?:\w+\s)?doubts?",
    },
    "weight": {
        "none": r"(?:does|do|did|would|will)(?:\snot|n['’]t)\smatter makes?\sno\sdifference unimportant",
        "some": r"""
            (?:is|are|was|were|be)\s(?:(?:very|also|particularly|equally|especially)\s)?(?:important|essential|crucial|vital)
        """,
    },
}
POSSIBLE = {
    "sentence": {
        "suspended": r"suspend* condition* probat* deferr*",
        "real": r"actual* real* immediat* prison* custod* jail* effectiv*",
    },
    "proceedings": {
        "in court": r"court* trial* judg* tried sent",
        "begun": r"initiat* institut* open* launch* start* beg[iau]n* commenc* brought",
        "ended": r"terminat* discontin* drop* clos* end* stop* dismiss* conclud* suspend*",
    },
    "lending": {
        "borrow": r"borrow* loan* credit* debt* took tak*",
        "lend": r"len[dt]* loan* credit* grant* provid* gave giv*",
    },
    "debt fate": {
        "written off": r"off cancel* forgiv* waiv* delet* extinguish* eras* repaid paid",
        "collected": r"collect* recover* paid pay* repa* levied enforc* receiv*",
    },
    "flight": {
        "caught": r"caught captur* apprehend* arrest* detain*",
        "escaped": r"escap* fled flee* run ran hid*",
    },
    "payment": {
        "payer": r"pay* paid *payer* contribut*",
        "receiver": r"recipient* benefi* receivers? payee* address* get*",
    },
    "fighter": {
        "civilian": r"civil* resident* people inhabitant*",
        "soldier": r"soldier* milit* troop* service* army forces armed personnel",
    },
    "assault": {
        "attack": r"attack* assault* strike* struck hit* aggress* invad* raid* offensive* shell*",
        "defend": r"defen* protect* (?<!national\s)guard* resist* repel* safeguard* advoca* represent*",
    },
    "ballot kind": {"secret": r"secre* closed anonym*", "open": r"open* public*"},
    "doubt": {
        "none": r"no not n't un* sure* certain* clear* obvious* of\scourse indeed definit* without beyond really",
        "some": r"(?<!no\s)(?<!without\s)doubt* question* unclear* whether uncertain* sceptic* skeptic*",
    },
    "weight": {
        "none": r"not n't no un* ir* regardless whatever never either little trivial minor less",
        "some": r"""
            important* importance essential crucial vital (?<!not\s)(?<!n['’]t\s)matter* significan* key need* must
            should relevant critical necessary value valuable major main great* more
        """,
    },
}
