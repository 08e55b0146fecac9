"""English words for kin, and for what is hard, safe, won or true, by what they say."""

from __future__ import annotations

PASSED = r"(?:the\s|all\s|its\s)?(?:border|road|bridge|street|checkpoint|crossing|airspace)"
PREMISES = (
    r"(?:the|its|this|that|down)\s(?:\w+\s)?(?:hostel|hotel|school|hospital|office|shop|border|centre|center|road|street"
    r"|bridge|branch|unit|station|post|crossing|factory|plant|airport|port)s?\b"
)

CERTAIN = {
    "kin": {
        "mother": r"mothers?",
        "father": r"(?-i:fathers?)",
        "son": r"sons?",
        "daughter": r"daughters?",
        "brother": r"brothers?",
        "sister": r"sisters?",
        "husband": r"husbands?",
        "wife": r"wife wives",
        "grandmother": r"grandmothers?",
        "grandfather": r"grandfathers?",
        "grandparent": r"grandparents?",
        "sibling": r"siblings?",
        "parent": r"parents?(?!\scompan)",
    },
    "extent": {
        "full": r"in\sfull fully full(?=\s(?:immunity|exemption|release)\b)",
        "part": r"in\spart partly to\sa\slimited\sextent partially partial(?=\s(?:immunity|exemption|release)\b)",
    },
    "length of two": {
        "longer": r"(?<!no\s)longer(?=\sthan)",
        "shorter": r"shorter(?=\sthan)",
    },
    "contest of two": {
        "better": r"better(?=\s(?:[^.,;:]{1,80}\s)?than\b)",
        "worse": r"worse(?=\s(?:[^.,;:]{1,80}\s)?than\b)",
    },
    "slant": {"down": r"downside", "up": r"upside"},
    "length of a text": {
        "characters": r"(?<=\d\s)characters",
        "words": r"(?<=\d\s)words",
        "pages": r"(?<=\d\s)pages",
    },
    "ease": {
        "hard": r"""
            difficult hard(?=\sto\s) harder(?=\s(?:to|than)\s) (?<=become\s)harder (?<=becomes\s)harder
            (?<=became\s)harder
        """,
        "easy": r"easy easier easily",
    },
    "restriction": {
        "not only": r"(?:not|n['’]t)\s(?:alone|only|just|merely|the\sonly)",
        "only": r"(?<!not\s)(?<!if\s)only (?<!not\s)(?<!from\s)(?<!n't\s)(?<!n’t\s)alone(?=\s(?:in|among)\b)",
    },
    "passage": {
        "open": rf"open(?=\s{PREMISES}|\s(?:the\s)?airspace) opening(?=\sof\s{PASSED}*)",
        "shut": rf"""
            close(?=\s{PREMISES}|\s(?:the\s)?airspace) closure(?=\sof\b)
            closing(?=\sof\s{PASSED}*)
        """,
    },
    "haste": {
        "now": r"immediately at\sonce without\sdelay straight\saway",
        "later": r"""
            later(?!\s(?:this|in|on|that|today|than|stage))
            later(?=\sin\s\d|\sthan\s(?:planned|usual|expected))
        """,
        "earlier": r"""
            earlier(?=[.;]|\sthan\s(?:planned|usual|expected)|\s(?:in|on)\s(?:\d|the\s(?:year|month|week|day)))
        """,
    },
    "faction": {
        "republican": r"(?-i:Republicans?)(?!\sof\b)",
        "democrat": r"(?-i:Democrats?)",
        "conservative": r"(?-i:Conservatives?|Tor(?:y|ies))",
        "labour": r"(?-i:Labour)(?!\s(?:Day|Law|Code|Market|Force|Inspec|Protec|Organi))",
    },
    "safety": {"safe": r"safe safer safest safely", "danger": r"dangerous(?:ly)? unsafe hazardous"},
    "frequency": {
        "often": r"often frequently (?<=are\s)frequent",
        "seldom": r"rarely seldom least\s(?:frequently|often|commonly) (?<=are\s)rare",
    },
    "stance": {
        "against": r"vot(?:e|ed|es|ing)\sagainst (?:is|are|was|were)\sagainst opposed\sto",
        "for": r"vot(?:e|ed|es|ing)\s(?:for|in\sfavou?r) in\sfavou?r\sof",
    },
    "truth": {"true": r"true (?:told|tells|telling|tell)\sthe\struth", "false": r"false untrue lied"},
    "accord": {"friend": r"friends? friendly(?!\smatch) all(?:y|ies)", "enemy": r"enem(?:y|ies) hostile"},
    "strength": {"strong": r"strong(?:er|est)?", "weak": r"weak(?:er|est)?"},
    "width": {"wide": r"wide(?:r|st)?", "narrow": r"narrow(?:er|est)?(?!\smajorit)"},
    "outlook": {"better": r"improv(?:e|es|ed|ing|ement)", "worse": r"worsen(?:s|ed|ing)? deteriorat*"},
    "success": {
        "success": r"successful(?:ly)? (?<!none\s)(?<!one\s)(?<!nobody\s)(?<!neither\s)(?<!not\s)succeeded",
        "failure": r"unsuccessful(?:ly)? failed (?:will|may|might|could)\sfail",
    },
    "floor": {"upper": r"upper", "lower": r"lower(?=\s(?:floor|storey|deck|level|part|half|limit|house)\b)"},
    "filling": {
        "full": r"full(?=\sof\b) (?<=\bis\s)full(?=[.,;:]) (?<=\bare\s)full(?=[.,;:])",
        "empty": r"empty emptied",
    },
    "peace": {"peace": r"peace", "war": r"war"},
    "pole": {"advantage": r"advantages?", "disadvantage": r"disadvantages? drawbacks?"},
}
POSSIBLE = {
    "kin": {
        "mother": r"(?:step|god|grand|fore)?mother* mum* mom* mam[am]* maternal parent* women nativ*",
        "father": r"(?:step|god|fore)?father* dad* papa paternal parent* men priest* pastor* Fr",
        "son": r"*sons? boy* child* filial junior descend* heir*",
        "daughter": r"*daughters? girl* child* subsidiar* descend* heiress*",
        "brother": r"brother* sibling* fratern* bro friar* cousin* monk*",
        "sister": r"sister* sibling* nurs* nun* twin*",
        "husband": r"husband* spous* partner* marri* m[ae]n widow* ex groom*",
        "wife": r"wife wives spous* partner* marri* wom[ae]n widow* ex lady bride* consort",
        "grandmother": r"gran*",
        "grandfather": r"grand(?!ma|mo)*",
        "grandparent": r"gran*",
        "sibling": r"sibling* brother* sister*",
        "parent": r"parent* mother* father* famil* guardian*",
    },
    "extent": {
        "full": r"full* complet* entire* whol* total* all 100 altogether every* quite absolute* perfect* thorough*",
        "part": r"part* instal* some* half not n't un* limited portion* segment* in\splaces more less",
    },
    "length of two": {
        "longer": r"long* more over exceed* extend* beyond above later prolong* greater higher",
        "shorter": r"short* less fewer under below brief* quick* fast* earlier not n't no never",
    },
    "contest of two": {
        "better": r"better* improv* more high* good well best great* strong* outperform* exceed* ahead prefer*",
        "worse": r"wors* bad* poor* less low* weak* underperform* declin* below behind not n't",
    },
    "slant": {
        "down": r"down* negativ* low* wors* below fall* less",
        "up": r"up* positiv* high* better above ris(?:e|es|ing) more",
    },
    "length of a text": {
        "characters": r"character* sign* symbol* letter* keystroke*",
        "words": r"word*",
        "pages": r"page* sheet*",
    },
    "ease": {
        "hard": r"""
            hard* difficult* tough* challeng* problem* struggl* not cannot n't no never un* im* complic* rather trouble*
            less demanding slow* grave* severe* serious* heav* poor* without
        """,
        "easy": r"""
            eas* simpl* smooth* light* convenien* straightforward no not n't never without quick* less ready readily
            user-friendly accessib* facilit* free* comfort* prone likely
        """,
    },
    "restriction": {
        "not only": r"not\s(?:only|just|merely|solely|simply) also besides both beyond more as\swell apart",
        "only": r"(?<!not\s)only (?<!not\s)(?:just|merely|solely) exclusive* sole alone nothing\sbut mere single",
    },
    "passage": {
        "open": r"open* reopen* unblock* allow* lift* access* resum*",
        "shut": r"clos* shut* block* seal* ban* restrict* suspend* n't not no",
    },
    "haste": {
        "now": r"immediat* once delay straight prompt* instant* urgent* right soon quick* directly swift* forthwith",
        "later": r"later after* subsequent* eventual* then next follow* post* (?<!without\s)delay* future",
        "earlier": r"earl* before previous* soon* former* ago prior* ahead past last already once used faster",
    },
    "faction": {
        "republican": r"republic* GOP right*",
        "democrat": r"democr* left*",
        "conservative": r"conserv* tor(?:y|ies)",
        "labour": r"labour* labor* work* employ*",
    },
    "safety": {
        "safe": r"saf* secur* protect* not n't no harmless low non* confident* reliabl* sure* out",
        "danger": r"""
            danger* unsaf* hazard* risk* threat* not n't harm* peril* insecur* critical* emergenc* serious* severe*
            fatal* lethal* vulnerab* no toxic* warn* expos*
        """,
    },
    "frequency": {
        "often": r"""
            (?<!least\s)(?<!less\s)(?:often|frequent|common)* usual* regular* many more most increas* popul* not n't
            never much widely
        """,
        "seldom": r"""
            rare* seldom infrequent* uncommon not n't no few* little less scarce* hardly occasional* unusual* never
            spars* sometimes exception*
        """,
    },
    "stance": {
        "against": r"against oppos* reject* anti* contra* object* not n't no resist* protest* disapprov* except* alone",
        "for": r"for alone except* favour* favor* support* pro back* approv* agree* endors* to by",
    },
    "truth": {
        "true": r"tru* real* genuin* correct* right* fact* actual* not n't no",
        "false": r"fals* untru* fake* mis* wrong* lie* lying not n't no incorrect* counterfeit* forg* bogus",
    },
    "accord": {
        "friend": r"friend* all[iy]* partner* amic* mate* companion* fellow* buddy buddies not n't",
        "enemy": r"enem* hostil* foe* advers* oppon* opposing rival* not n't unfriend* aggress*",
    },
    "strength": {
        "strong": r"""
            strong* strength* power* firm* robust* solid* heav* big* great* intens* high* tight* forceful* sturdy
            severe* loud* gust* not n't fierce* violent* stiff* resilien* close*
        """,
        "weak": r"weak* poor* feeble fragil* soft* low* slight* mild* light* gentl* not n't less vulnerab* faint*",
    },
    "width": {
        "wide": r"wide* broad* extens* large* great* vast* big* expan* comprehensive general* spacious not n't",
        "narrow": r"narrow* tight* small* thin* close* limit* restrict* slim* not n't cramped",
    },
    "outlook": {
        "better": r"improv* better* enhanc* upgrad* refin* develop* progress* recover* good not n't more perfect*",
        "worse": r"wors* deteriorat* declin* poor* degrad* aggravat* suffer* bad* not n't less fall* fell weak*",
    },
    "success": {
        "success": r"""
            pass* succe* achiev* accompl* effective* manag(?:e|es|ed|ing) win* won well fruit* good thriv*
        """,
        "failure": r"unsuccess* fail* not n't no unable without never in\svain lost bankrup* insolv* bust",
    },
    "floor": {
        "upper": r"top* high* above up* first second maxim* senior",
        "lower": r"bottom* ground below down* under* min* basement first low* base",
    },
    "filling": {
        "full": r"full* fill* pack* crowd* complet* entire* whole* rich load* brim*",
        "empty": r"empt* vacan* desert* blank* bare* hollow* void* unoccup* not n't no free drain* without nothing",
    },
    "peace": {
        "peace": r"peace* ceasefire calm* truce* quiet* not n't without world",
        "war": r"war* conflict* fight* milit* battl* invas* invad* aggress* hostil* combat*",
    },
    "pole": {
        "advantage": r"advantag* benef* privileg* strength* merit* edge plus* gain* pros prefer* upside*",
        "disadvantage": r"disadvantag* drawback* downside* weak* short* flaw* defect* minus* fail* lack*",
    },
}
