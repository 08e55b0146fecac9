"""English words that say whether a thing is in speech or in writing, on purpose or not, early or late, by what they
say."""

from __future__ import annotations

from transflow.languages.tables.contraries import ASKED

SAID_SO = r"(?=\s(?:proceeding|procedure|hearing|consent|agreement|permission|approval|power\sof\sattorney|notice)*)"

CERTAIN = {
    "times paid": {
        "once": r"one[\s-](?:off|time) lump[\s-]sum",
        "month": r"monthly(?=\s(?:benefit|allowance|payment|grant|support|bonus)*)",
        "year": r"(?:annual|yearly)(?=\s(?:benefit|allowance|payment|grant|support|bonus)*)",
    },
    "costs of": {
        "all": r"(?:total|overall)(?=\s(?:cost|budget|funding|spending|expenditure|investment)*)",
        "year": r"(?:annual|yearly)(?=\s(?:cost|budget|funding|spending|expenditure|investment)*)",
        "month": r"monthly(?=\s(?:cost|budget|funding|spending|expenditure)*)",
    },
    "of all": {"most": r"highest largest biggest greatest", "least": r"lowest smallest"},
    "way of speech": {
        "spoken": rf"orally verbally (?:oral|verbal){SAID_SO}",
        "written": rf"in\swriting written{SAID_SO}",
    },
    "purpose": {
        "meant": r"(?<!not\s)intentional* (?<!not\s)deliberate* on\spurpose",
        "not meant": r"unintentional* accidental* inadvertent* negligent(?:ly)? careless(?:ly)?",
    },
    "giving back": {
        "back": r"(?:giv(?:e|es|en|ing)|gave|hand(?:ed|s|ing)?)\sback",
        "kept": r"(?:keep|retain(?:s|ed)?)(?=\s(?:the|an?|its|his|her|their|all)\b)",
    },
    "genuineness": {"false": r"forged counterfeit* fake fakes falsified", "true": r"genuine authentic"},
    "across the border": {
        "in": r"(?:brought|smuggled|imported|taken|transported)\sinto",
        "out": r"(?:brought|smuggled|taken|transported)\sout\sof exported\sfrom",
    },
    "quality": {"good": r"good[\s-]quality", "bad": r"(?:poor|low|bad)[\s-]quality"},
    "best of all": {
        "best": r"(?<!at\s)best(?!\s(?:to|of|before|known)\b) top(?=\s(?:two|three|four|five|six|eight|ten|\d)*)",
        "worst": r"worst bottom(?=\s(?:two|three|four|five|six|eight|ten|\d)*)",
    },
    "share of the price": {"half": r"half[\s-](?:the\s)?price", "full": r"full[\s-]price"},
    "reason": {"because": r"because(?!\sof)", "although": r"(?:al|even\s)?though despite in\sspite\sof"},
    "addition": {
        "in": r"adds? adding (?:be|been|is|are|was|were)\sadded",
        "out": r"remov(?:e|es|ed|ing|al) delet(?:e|es|ed|ing|ion)",
    },
    "cipher": {"closed": r"encrypt*", "opened": r"decrypt*"},
    "punctuality": {
        "late": r"(?<=minutes\s)late (?<=hours\s)late (?<=hour\s)late delay(?:s|ed)?",
        "early": r"(?<=minutes\s)early (?<=hours\s)early (?<=hour\s)early prematurely",
    },
    "selection": {
        "in": r"short-?listed (?:was|were|been|be)\sselected",
        "out": r"(?:was|were|been|be)\s(?:rejected|eliminated|disqualified)",
    },
    "limits": {
        "limited": r"(?:is|are|was|were|be)\slimited limited(?=\s(?:number|amount|time|space|place|quantit|availab)*)",
        "unlimited": r"unlimited unrestricted limitless",
    },
    "majority": {
        "large": r"(?:large|big|wide|overwhelming|comfortable|clear|convincing)\smajorit*",
        "small": r"(?:narrow|slim|small|slender|bare)\smajorit*",
    },
    "clock": {
        "always": r"(?:a)?round\sthe\sclock 24/7 24\shours\sa\sday",
        "working": r"(?:office|working|business)\shours",
    },
    "traveller": {
        "migrant": r"migrants?",
        "smuggler": r"smugglers?",
        "refugee": r"refugees?",
        "tourist": r"tourists?",
    },
    "fire": {"out": r"put\sout extinguished", "broke out": r"brok(?:e|en)\sout"},
    "title": {"state secretary": r"(?-i:State\sSecretary)"},
    "gladness": {
        "glad": r"satisfaction pleased delighted",
        "sorry": r"regrets? regretted disappointment",
        "worried": r"(?:express|voic|rais)\w*\s(?:\w+\s)?concerns?",
    },
    "question": {
        "why": rf"(?-i:Why){ASKED}",
        "when": rf"(?-i:When){ASKED}",
        "where": rf"(?-i:Where){ASKED}",
    },
}
POSSIBLE = {
    "times paid": {
        "once": r"one* once lump* single non-recurring",
        "month": r"month*",
        "year": r"annual* year*",
    },
    "costs of": {
        "all": r"total* overall entire* whole* combin* altogether joint* all sum",
        "year": r"annual* year*",
        "month": r"month*",
    },
    "of all": {
        "most": r"high* larg* big* great* most top* max* main* major* record* peak* best utmost up more longest oldest",
        "least": r"low* small* least few* min* less* worst bottom down junior short* poor*",
    },
    "way of speech": {
        "spoken": r"oral* verbal* spoke* speak* said say* word* talk* told tell* person phone call*",
        "written": r"writ* wrote letter* e-mail* email* mail* paper* document*",
    },
    "purpose": {
        "meant": r"(?<!un)intent* deliberate* purpose* plan* malicious* wilful* knowing* mean* designed",
        "not meant": r"un* accident* inadvertent* mistake* chance not negligen* careless* without random*",
    },
    "giving back": {
        "back": r"back return* restor* hand* giv* gave repatriat* surrender*",
        "kept": r"ke[ep]* retain* h[eo]ld* remain* stay* leav* left own",
    },
    "genuineness": {
        "false": r"forg* counterfeit* fake* fals* bogus fraud* phon[ey]* sham mock imitat* not wrong* mislead*",
        "true": r"genuin* authentic* real* true truly original* valid* proper* actual* right*",
    },
    "across the border": {
        "in": r"into import* enter* in to inside arriv* incoming",
        "out": r"out export* leav* left exit* from outside abroad",
    },
    "quality": {
        "good": r"good (?<!poor\s)(?<!poor-)(?<!low\s)(?<!low-)(?<!bad\s)quality high",
        "bad": r"poor* low* bad* sub* inferior defect* not n't without",
    },
    "best of all": {
        "best": r"best* top* great* highest finest record* excellen* good better strongest",
        "worst": r"worst* poor* lowest weakest bad* not n't never no",
    },
    "share of the price": {"half": r"half 50 discount* reduced", "full": r"full* whole"},
    "reason": {
        "because": r"because as since for due owing so given reason thanks having being in\sview with after",
        "although": r"though although despite spite but however whil* whereas even yet still neverth* notwith*",
    },
    "addition": {
        "in": r"""
            add* attach* join* connect* insert* plus includ* access* append* enclos* suppl* link* introduc* put* annex*
        """,
        "out": r"""
            remov* delet* eras* clear* lift* strip* withdr* exclud* drop* uninstall* eliminat* put* take* took taking
            extinguish* cut* cancel* discard* wip* scrap* rid no not n't without off out away clean* dismantl*
        """,
    },
    "cipher": {"closed": r"(?<!un)encrypt* cipher* cod*", "opened": r"decrypt* unencrypt* decod* deciph*"},
    "punctuality": {
        "late": r"late* delay* behind overdue tard* wait* postpon* slow* hold* held",
        "early": r"earl* ahead before prematur* sooner advance prior previous* fast*",
    },
    "selection": {
        "in": r"""
            short-?list* select* chos* choos* pick* through accept* admit* approv* nam* winn* award* final* qualif*
            identif*
        """,
        "out": r"""
            reject* eliminat* disqualif* exclud* not n't never drop* turned refus* fail* un* out lost weed* withdr* no
        """,
    },
    "limits": {
        "limited": r"(?<!un)limit* restrict* confin* cap* few* only not n't no small* scarce up\sto maxim* reduc*",
        "unlimited": r"un* free* no not n't without infinit* limitless any all full*",
    },
    "majority": {
        "large": r"large big wide overwhelm* comfort* clear* convinc* great* vast* absolute",
        "small": r"narrow* slim* small* slender bare* tight close*",
    },
    "clock": {"always": r"clock 24* day night always", "working": r"hour* work* business office weekday*"},
    "traveller": {
        "migrant": r"*migra* people persons? individual* foreign* crosser*",
        "smuggler": r"smuggl* traffick* facilitat* courier* carrier*",
        "refugee": r"refuge* asylum* displac* fle[ed]*",
        "tourist": r"touris* visit* travel* guest* holiday*",
    },
    "fire": {
        "out": r"(?<!broke\s)(?<!broken\s)out put extingu* contain* quell* control fought fight* tackl*",
        "broke out": r"brok* break* start* erupt* outbreak* beg[aiu]n* caught occur* happen* burn* was were there",
    },
    "title": {
        "ambassador": r"ambassad* envoy* represent* diplomat*",
        "state secretary": r"secretar* minist*",
    },
    "gladness": {
        "glad": r"""
            satisf* pleas* delight* glad* happ* grat* welcom* proud* joy* thank* appreciat* commend* congratulat* prais*
            content*
        """,
        "sorry": r"regret* disappoint* sad* sorr* unfort* condolenc* apolog* dismay* griev* mourn* concern*",
        "worried": r"concern* worr* anxi* fear* alarm* doubt* caution* warn*",
    },
    "question": {
        "why": r"why reason* how what because",
        "when": r"when what\stime how\s(?:long|soon|often) date* since until by",
        "where": r"where* what which place",
    },
}
