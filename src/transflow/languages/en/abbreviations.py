"""English abbreviations and the words that open sentences."""

from transflow.languages.en.words import FUNCTION_WORDS
from transflow.text.segmentation import SentenceRules

NEVER = frozenset(
    """
    mr mrs ms mx dr prof rev hon gen col lt capt maj sgt cmdr adm gov sen sens rep reps pres supt e.g i.e
    vs cf viz st messrs mlle mme approx incl esp lt.col brig insp
    """.split()
)
SELDOM = frozenset(
    """
    u.s u.k u.n e.u u.s.a d.c inc ltd co corp llc plc jr sr jan feb mar apr jun jul aug sep sept oct nov
    dec mon tue tues wed thu thur thurs fri sat sun dept div est bros assn univ al et.al ph.d b.a m.a
    m.sc b.sc l.l.m ed eds tel ext ave blvd rd bldg ibid min max hrs yrs v mins secs bn mn mt ft thsd thou ths
    """.split()
)
OFTEN = frozenset("etc a.m p.m".split())
NUMBERED = frozenset("no nos art arts para paras sec secs fig figs p pp vol vols ch chap".split())
CONTINUERS = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december est edt pst pdt et pt ct gmt utc cet cest eet eest bst
    riga eastern central greenwich
    """.split()
)
OPENERS = (
    FUNCTION_WORDS
    | frozenset(
        """
        officials meanwhile yesterday tomorrow earlier
        additionally consequently nevertheless nonetheless finally recently currently speaking
        asked following despite given according
        """.split()
    )
) - {"i", "new"}

RULES = SentenceRules(
    never=NEVER,
    seldom=SELDOM,
    often=OFTEN,
    numbered=NUMBERED,
    openers=OPENERS,
    continuers=CONTINUERS,
)
