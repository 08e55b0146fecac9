"""English words of police work and of what follows it, by what they say: human and drug trafficking, criminal and
administrative proceedings, citizens and non-citizens."""

from __future__ import annotations

from transflow.text.letters import CAPITAL

DEAL = r"(?:traffick|smuggl)*"
OF = r"(?:in|of)\s(?:\w+\s)?"

CERTAIN = {
    "claim": {
        "right": r"(?:has|have|had)\s(?:the|a)\sright entitled(?=\sto)",
        "duty": r"(?:has|have|had)\s(?:the|a|an)\s(?:duty|obligation) (?:is|are|was|were)\sobliged",
    },
    "wares": {
        "people": rf"(?:human|people|migrant|labour)\s{DEAL} {DEAL}\s{OF}(?:human|people|person|migrant)*",
        "drugs": rf"drugs?\s(?:traffick|smuggl|deal|trad)* narcotics\s{DEAL} {DEAL}\s{OF}(?:drugs|narcotics)",
        "arms": rf"(?:arms|weapons?|firearms)\s{DEAL} {DEAL}\s{OF}(?:arms|weapons|firearms)",
        "tobacco": rf"(?:cigarettes?|tobacco)\s{DEAL} {DEAL}\s{OF}(?:cigarettes|tobacco)",
    },
    "case": {
        "civil": r"civil\s(?:case|proceeding|claim|matter|litigation|dispute|procedure)*",
        "criminal": r"criminal\s(?:proceeding|case|investigation|inquir|prosecution|offen)*",
        "administrative": r"administrative\s(?:offen|violation|proceeding|infringement|misdemeanou?r|case|penalt)*",
        "disciplinary": r"disciplinary",
    },
    "arrest": {
        "at home": r"house\sarrest",
        "in jail": r"(?:under|into)\sarrest (?:in|into)\scustody pre-trial\sdetention",
    },
    "bench": {
        "court": r"courts?(?!\sof\saudit)",
        "prosecutor": r"prosecut(?:or|ion)s?['’]?s?\soffice",
        "police": r"police(?!\s(?:academy|college|custody))",
    },
    "civic standing": {
        "citizen": r"(?<!non-)(?<!non\s)citizens?",
        "non-citizen": r"non[\s-]citizens? noncitizens?",
        "stateless": r"stateless",
    },
    "will": {
        "free": r"voluntarily on\sa\svoluntary\sbasis",
        "forced": r"""
            involuntarily compulsorily (?:mandatory|compulsory)\sbasis forcibly by\sforce forced
            (?:removal|expulsion|deportation)\sorders?
        """,
    },
    "merit": {
        "founded": r"well[\s-]founded justified substantiated",
        "unfounded": r"unfounded unjustified unsubstantiated groundless",
    },
    "service": {
        "out": r"suspended\sfrom\s(?:office|dut|service|his|her|their|work)*",
        "back": r"reinstat*",
    },
    "entry": {
        "in": r"ent(?:er|ers|ered|ering)(?=\s(?:the\s(?:country|eu|schengen|republic)|latvia|europe)) entry",
        "out": r"(?<!the\s)exit(?:s|ed|ing)?(?!\spoll) (?:leav(?:e|es|ing)|left)(?=\s(?:the\scountry|latvia))",
    },
    "weapon": {"knife": r"knife knives", "gun": r"(?:gas\s)?pistols? handguns? rifles? revolvers? guns?"},
    "darkness": {
        "dark": r"after\sdark in\sthe\sdark hours\sof\sdarkness darkness",
        "light": r"daylight(?!\ssaving)",
    },
    "settled": {
        "outside": r"outside\s(?:built|populated|settle|urban|inhabited)*",
        "inside": r"(?:in|within|inside)\s(?:built|populated|inhabited)*",
    },
    "border line": {"land": r"land\sborders? green\sborders?", "sea": r"sea\sborders? maritime\sborders?"},
    "scene": {
        "fire": r"blazes? (?:forest|grass|house|flat|wild)?fires?(?=\s(?:broke|in|at|on|has|was|were|is))",
        "flood": r"floods? flooding",
        "drought": r"droughts?",
        "storm": r"storms?",
        "explosion": r"explosions?",
    },
    "voice": {
        "spokesman": r"spokes(?:man|woman|person|people|men)",
        "chief": r"chief(?=\sof\b) head(?=\sof\sthe\s(?-i:[A-Z]))",
    },
    "town hall": {
        "mayor": r"(?<!deputy\s)(?<!vice-)(?<!vice\s)mayors?",
        "councillor": r"councillors? deputies",
    },
    "at most": {
        "least": r"at\sleast(?=\s(?:once|twice|every)) no\sless\soften not\sless\sthan\s(?:once|twice)",
        "most": r"at\smost(?=\s(?:once|twice|every)) no\smore\soften no\smore\sthan\s(?:once|twice)",
    },
    "gate": {
        "in": r"""
            (?:allowed|let|admitted)\s(?:into|to\senter|entry) let\sin
            admitted(?=\s(?:\d|\w+\s(?:foreigner|migrant|citizen|person)))
        """,
        "out": r"(?:refused|denied)\s(?:entry|admission) turned\s(?:away|back) deported expelled",
    },
    "heading": {
        "from": rf"(?:leaving|out\sof)(?=\s(?-i:{CAPITAL})) outbound",
        "to": rf"(?:entering|towards?|into)(?=\s(?-i:{CAPITAL})) inbound",
    },
    "sobriety": {"sober": r"sober", "drunk": r"drunk intoxicated under\sthe\sinfluence"},
    "shelter": {"in": r"indoors?", "out": r"outdoors?"},
    "asylum": {
        "asked": r"(?:seek(?:s|ing)?|sought|request(?:s|ed|ing)?|appl(?:y|ies|ied|ying)\sfor)\sasylum asylum\sseekers?",
        "granted": r"(?:grant(?:s|ed|ing)?)\s(?:\w+\s)?asylum",
    },
    "ballot": {"all": r"unanimous*", "most": r"simple\smajority narrowly (?:by|with)\sa\smajority(?!\sof\b)"},
    "remedy": {
        "appeal": r"(?<!cassation\s)appeals?(?!\son\spoints)(?!\sin\scassation)",
        "cassation": r"cassation",
    },
    "esteem": {"praise": r"praise[sd]? commend(?:s|ed)", "blame": r"critici[sz]* reprimand* rebuke[sd]?"},
    "validity": {
        "starts": r"(?:takes?|took|taken)\seffect (?:enters?|entered|comes?|came|come)\sinto\s(?:force|effect)",
        "ends": r"expire[sd]? (?:ceases?|ceased)\sto\s(?:apply|be\sin\sforce)",
    },
    "protection": {
        "temporary": r"temporary\sprotection",
        "international": r"international\sprotection",
        "subsidiary": r"(?:subsidiary|alternative)\s(?:protection|status)",
        "refugee": r"refugee\sstatus",
    },
    "duty hours": {"off": r"off[\s-]duty on\s(?:his|her|their)\sdays?\soff", "on": r"on[\s-]duty"},
}
POSSIBLE = {
    "claim": {
        "right": r"right* entitl* may can could allow* permit* free able eligib*",
        "duty": r"dut* oblig* must requir* respons* task* has\sto have\sto shall bound need*",
    },
    "wares": {
        "people": r"human* people person* migrant* immigrant* worker* labour victim* exploit*",
        "drugs": r"drug* narcot* substance* cocaine heroin cannabis",
        "arms": r"arms weapon* firearm* gun* ammunition",
        "tobacco": r"cigar* tobacco excis* goods",
    },
    "case": {
        "civil": r"civil* claim* lawsuit* private",
        "criminal": r"crim* prosecut* (?<!administrative\s)offen[cs]e* investigat* charge* felon*",
        "administrative": r"admin* (?<!criminal\s)offen[cs]e* violation* misdemean* fine* infring* penal* ticket*",
        "disciplinary": r"disciplin* internal service misconduct",
    },
    "arrest": {
        "at home": r"house home",
        "in jail": r"custod* detention detain* jail* prison* remand* arrest*",
    },
    "bench": {
        "court": r"court* judg* judic* tribunal* trial* instance* ruling* true truth bench",
        "police": r"police* officer* law-enforcement law investigat* detective* authorit* service",
        "prosecutor": r"prosecutor* prosecuting the\sprosecution attorney* indict*",
    },
    "civic standing": {
        "citizen": r"(?<!non-)citizen* national* resident* people public inhabitant* person* m[ae]n wom[ae]n",
        "non-citizen": r"non[\s-]?citizen* national* resident* alien*",
        "stateless": r"stateless* without",
    },
    "will": {
        "free": r"volunt* free* own willing* themselves himself herself",
        "forced": r"involunt* forc* compul* coerc* remov* deport* expel* expuls* against return*",
    },
    "merit": {
        "founded": r"found(?!\sto\b)* justif* ground(?!less)* substan* reason* valid* well warrant* legitim*",
        "unfounded": r"groundless baseless without not no lack* un*",
    },
    "service": {
        "out": r"suspen* remov* dismiss* reliev* stood stand* off",
        "back": r"reinstat* restor* return* back",
    },
    "entry": {
        "in": r"ent(?:er|r)* arriv* admi* com(?:e|ing) came cross* immigr* *to reach* in",
        "out": r"exit* leav* left depart* go(?:ing)? emigr* travel* return* out from",
    },
    "weapon": {
        "knife": r"kni* stab* blade* cut* cold",
        "gun": r"pistol* *gun* firearm* rifle* sho(?:t|ts|ot*) revolver* weapon*",
    },
    "darkness": {"dark": r"dark* night* even* dusk", "light": r"light* day*"},
    "settled": {
        "outside": r"outside rural out country* beyond open",
        "inside": r"(?<!outside\s)built* populat* urban settle* town* village* cit(?:y|ies) inhabited residential",
    },
    "border line": {"land": r"land green", "sea": r"sea* marit* coast*"},
    "scene": {
        "fire": r"*fire* burn* blaz* flame* smok* ablaze arson*",
        "flood": r"flood* water* inundat* rain* burst*",
        "drought": r"drought* dry* arid heat",
        "storm": r"storm* gale* wind* hurricane* thunder* tempest* blizzard* gust*",
        "explosion": r"explo* blast* blew blow* deton* bomb*",
    },
    "voice": {
        "spokesman": r"spokes* press* represent* communic* PR public media",
        "chief": r"chief* head* direct* command* lead* boss* manag*",
    },
    "town hall": {
        "mayor": r"mayor* head* chair* lead*",
        "councillor": r"council* deput* MPs? member* lawmaker* parliament* represent*",
    },
    "at most": {"least": r"least less minimum every fewer", "most": r"most more maximum only"},
    "gate": {
        "in": r"allow* let admit* permit* accept* enter*",
        "out": r"refus* den(?:y|ied) turn* bar* ban* prevent* reject* stop* deter* not no",
    },
    "heading": {"from": r"leav* from out outbound exit* away", "to": r"enter* to towards? into inbound for"},
    "sobriety": {
        "sober": r"sober* not no clear",
        "drunk": r"drunk* drink* intoxic* influence alcohol* limit inebriat*",
    },
    "shelter": {"in": r"indoor* inside home in", "out": r"outdoor* outside open out"},
    "asylum": {
        "asked": r"ask* seek* sought request* appl* claim*",
        "granted": r"grant* giv* received award*",
    },
    "ballot": {"all": r"unanim* all every* oppos* against consensus", "most": r"majorit* most votes?"},
    "remedy": {
        "appeal": r"appeal* appellate challeng*",
        "cassation": r"cassation appeal* points supreme senate",
    },
    "esteem": {
        "praise": r"prais* commend* thank* laud* hono[u]?r* applaud* compliment*",
        "blame": r"reprimand* rebuk* reproach* critic* blam* scold* disciplin*",
    },
    "validity": {
        "starts": r"effect* force enter* start* begin* began* commenc* appl*",
        "ends": r"expir* ceas* end* laps* until not no lose[sd]? lost",
    },
    "protection": {
        "temporary": r"temporar*",
        "international": r"internat* asylum subsid* alternativ* refug*",
        "subsidiary": r"subsid* alternativ*",
        "refugee": r"refug*",
    },
    "duty hours": {
        "off": r"off outside free* leisure own leave",
        "on": r"(?<!off\s)(?<!off-)dut* serv* call shift* work*",
    },
}
