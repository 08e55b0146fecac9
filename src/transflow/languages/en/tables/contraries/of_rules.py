"""English words for what is decided, asked and allowed, by what they say: supported and rejected, must and may, banned
and allowed, extended and lifted."""

from __future__ import annotations

LEAF = r"(?:the\s|all\s|your\s)*(?:window|door|gate|valve|lid|curtain|shutter)"

CERTAIN = {
    "outcome": {
        "support": r"""
            (?<=we\s)support supported supports approv* agreed(?=\sto\b) granted adopted adopts upheld upholds
            backed (?:was|were|been|be)\saccepted
            accepted(?=\sthe\s(?:proposal|amendment|draft|bill|report|budget|request|complaint|plan)*)
            grants(?=\s(?:an?|the)\s)
        """,
        "condemn": r"condemn*",
        "reject": r"""
            reject* dismissed(?!\s(?:as|from|her|him)\b) dismisses refused refuses turned\sdown oppose[sd]?
            objects?\sto objected\sto
            (?:was|were|been)\sdenied
            denied(?=\s(?:bail|access|entry|permission|parole|asylum|a\s(?:visa|permit|licence))\b)
        """,
        "withdraw": r"""
            los(?:t|e|es)\s(?:his|her|their|your|the)\s(?:\w+\s)?(?:licen[cs]e|citizenship|status|permit|right)*
            (?:stripped|deprived)\sof revoked
        """,
    },
    "door": {
        "open": r"(?<!semi-)(?<!half-)open opened(?=\s(?:the|a|an|its|new)\b) (?:is|are|was|were|be|been)\sopened",
        "shut": rf"closed shut close(?=\s{LEAF})",
    },
    "duty": {
        "must": r"mandator(?:y|ily) compulsor(?:y|ily) obligatory",
        "may": r"optional voluntar(?:y|ily) may(?=\s(?!be\b|have\b|not\b)[a-z]+) (?:may|can)(?=\sbe\s\w+ed\b)",
        "advised": r"recommended advisable",
    },
    "presence": {
        "there": r"in[\s-]person on-?site",
        "remote": r"online remotely virtually by\s(?:tele)?phone",
    },
    "term": {
        "longer": r"""
            extended extend(?=\s(?:the\s|all\s|its\s)?(?:sanctions?|bans?|restrictions?)\b) prolong* lengthen*
            extension(?=\sof)
        """,
        "shorter": r"shorten* curtail*",
        "kept": r"remains? retained",
        "begun": r"imposed imposes (?:introduced|introduces)(?=\s(?:\w+\s)?(?:restriction|ban|sanction|limit|curfew)*)",
        "ended": r"""
            lift(?=\s(?:the\s|all\s|its\s)?(?:sanctions?|bans?|restrictions?|embargo|state\sof))
            lifting(?=\sof\b) lifted cancelled abolished
            repealed scrapped
        """,
    },
    "leave": {
        "ban": r"ban banned bans prohibit(?:ed|s)? forbidden",
        "allow": r"""
            (?<!not\s)(?<!longer\s)(?:permitted|allowed(?!\s(?:the|his|her|its|their|a)\b)) permission
            (?<=to\s)allow(?=\s(?:[\w-]+\s)+to\s)
        """,
    },
    "firmness": {
        "more": r"strengthen* tighten* bolster* (?:step|ramp)(?:s|ped|ed|ping|ing)?\sup intensif*",
        "less": r"eas(?:ed|ing) weaken* relax(?:ed|ing) loosen* scal(?:e|es|ed|ing)\s(?:down|back)",
    },
}
POSSIBLE = {
    "outcome": {
        "support": r"""
            support* adopt* allow* account consider* heed* grant* uph[eo]ld* back* accept* pass* agree* satisf*
            confirm* endors*
            favour* receiv* assum* help* assist* ratif* assur* host* welcom* decid*
            (?:mak(?:e|es|ing)|made|tak(?:e|es|en|ing)|took)(?=\s(?:\w+\s){0,3}(?:decisions?|account|available|note|effect)\b)
            enact* aid* verif* reiterat* (?-i:stat(?:e|es|ed|ing)) advoca* sustain*
        """,
        "condemn": r"condem* denounc* against oppos* critic* deplor* censur*",
        "reject": r"""
            refus* declin* den(?:y|ied|ies|ying|ial) dismiss* oppos* against not no repel* overrul* *n't
            never nor fail* unsuccess* objecti* depriv* strip(?:s|ped|ping)?
        """,
        "withdraw": r"los[et]* losing loss suspen* strip* depriv* revok* withdr* cancel* tak* took remov* ban* not no",
    },
    "door": {
        "open": r"closed(?=\suntil\b) open* reopen* access* operat* runn* availab* admi* welcom*",
        "shut": r"""
            clos* shut* off[\s-]limits not unavailab* suspend* halt* block* stop* except* no only
            open*\s(?:\w+\s){0,4}until(?=\s(?:\d|noon|midnight)) open\sagain
            open*\s(?:from\s|on\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\s(?:to|until|through)
        """,
    },
    "duty": {
        "must": r"""
            must requir* need* necessar* shall should oblig* have\sto has\sto only forget sure ought essential
            (?:is|are)\sto\sbe
        """,
        "advised": r"""
            recommend* advis* suggest* urge* should preferabl* desirab* encourag* wish* want* like better worth
        """,
        "may": r"volunt* volition not no exempt* may free* unless",
    },
    "presence": {
        "there": r"person* attend* site premises office* venue* present* gather* physical*",
        "remote": r"online remote* virtual* distance* video* web* internet* zoom stream* digital* *phone* call*",
    },
    "term": {
        "begun": r"impos* introduc* appl* establish* enforc* declar* place[ds]?",
        "longer": r"exten* prolong* lengthen* longer renew* continu* remain*",
        "shorter": r"short* cut* reduc* curtail* brief* abridg* abbrev* condens* less quick* fast* trim* earlier",
        "kept": r"""
            remain* retain* keep* kept maintain* preserv* stay* continu* sav* still uph[eo]ld* exten* prolong*
            stand* persist* same hold* unchang* is are has have not n't no never
        """,
        "ended": r"""
            lift* cancel* abol* repeal* revo[ck]* withdr* end* scrap* remov* annul* overturn* rescind* waiv* void
            expir* no\slonger not
        """,
    },
    "leave": {
        "ban": r"ban* prohibit* forb* not n't no only unless illegal* bar* restrict* disallow* unlawful* without",
        "allow": r"allow* permi* licen* authori* let may can enabl* consent* lawful* possib* give*",
    },
    "firmness": {
        "more": r"""
            strength* strong* tight* bolster* reinforc* enhanc* boost* consolidat* build* stricter tough* fortif*
            step* ramp* intens* more increas* extra additional great* heav* heighten* improv* hard* clos* up
        """,
        "less": r"eas* weak* relax* loos* soft* reliev* relief lighten* mitigat* alleviat* simpl* reduc* undermin*"
        r" scal* cut* down less few* low* decreas* limit*",
    },
}
