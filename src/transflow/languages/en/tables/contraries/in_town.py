"""English words for what stands, moves and falls in a town, and for what its authorities give and take, by what they
say."""

from __future__ import annotations

CERTAIN = {
    "vehicle": {
        "bus": r"bus(?:es)?",
        "train": r"trains?(?!\sstation)",
        "tram": r"trams?",
        "trolleybus": r"trolley\s?bus(?:es)?",
        "car": r"cars?(?!\spark)",
        "lorry": r"trucks? lorr(?:y|ies)",
        "motorcycle": r"motorcycl* motorbikes?",
        "bicycle": r"bicycles?",
        "ship": r"ships? vessels?",
        "aeroplane": r"aircraft aeroplanes? airplanes?",
    },
    "weather": {
        "rain": r"rain rainfall",
        "snow": r"snow snowfall",
        "hail": r"hail",
        "fog": r"fog",
        "wind": r"winds?(?!\s(?:energy|power|farm|park|turbine|plant|generation|station|capacity)*) wind(?=\sgust)",
        "frost": r"frosts?",
        "ice": r"icy(?=\s(?:road|pavement|condition|surface|street)) black\sice",
        "thunder": r"thunder(?:storms?)?",
        "heat": r"heat(?=\s?wave) extreme\sheat",
    },
    "house": {
        "cemetery": r"cemeter(?:y|ies)",
        "pool": r"swimming\spools?",
        "stadium": r"stadiums?",
        "rink": r"(?:ice|skating)\srinks?",
        "sports hall": r"sports?\shalls?",
        "concert hall": r"concert\shalls?",
        "railway station": r"(?:railway|train)\sstations?",
        "bus station": r"(?:bus|coach)\s(?:station|terminal)s?",
        "hospital": r"hospitals?",
        "school": r"schools?",
        "nursery": r"kindergartens?",
        "library": r"librar(?:y|ies)",
        "museum": r"museums?",
        "theatre": r"theat(?:re|er)s?",
        "church": r"church(?:es)?",
        "police station": r"police\sstations?",
        "prison": r"prisons?",
        "hotel": r"hotels?",
        "airport": r"airports?",
        "pharmacy": r"pharmac(?:y|ies)",
    },
    "crossing": {"bridge": r"bridges?", "tunnel": r"tunnels?"},
    "power": {"government": r"government cabinet", "parliament": r"saeima parliament"},
    "intoxicant": {"alcohol": r"alcohol", "drugs": r"drugs narcotics"},
    "penalty": {
        "prison": r"imprison(?:ed|ment) prison\s(?:sentence|term)*",
        "fine": r"fine[ds] fine(?=\sof)",
        "probation": r"(?<=of\s)probation on\sprobation probation(?=\ssupervision)",
        "work": r"community\sservice",
    },
    "aid": {
        "benefit": r"benefits?(?=\sof\b|\sto\b|\sfor\b|[.,])",
        "loan": r"loans?",
        "grant": r"""
            (?<=\ba\s)grant (?<=\bthe\s)grant(?=[.,;]|\s(?:is|was|will|of|and)\b)
            grants(?!\s(?:the|a|an|it|them|us|him|her)\b)
        """,
    },
}
POSSIBLE = {
    "vehicle": {
        "bus": r"bus* coach* minibus* transport* shuttle*",
        "train": r"train* rail* locomotive* carriage* wagon* transport*",
        "tram": r"tram* streetcar* transport*",
        "trolleybus": r"trolley* transport* bus(?:es)?",
        "car": r"car* vehicle* auto* motor(?!cyc|bik)* driv* van* SUV* limousine*",
        "lorry": r"truck* lorr* heavy goods freight vehicle* haul* HGV*",
        "motorcycle": r"motor* bik* scooter* moped* rider*",
        "bicycle": r"bicycl* bik* cycl* pedal*",
        "ship": r"ship* vessel* boat* ferr* fleet* naval sail* maritime cruis*",
        "aeroplane": r"air* plane* jet* flight* fl(?:y|ew|own|ying) aviat*",
    },
    "weather": {
        "rain": r"rain* shower* precipitation downpour* wet drizzl* storm* flood*",
        "snow": r"snow* sleet blizzard* precipitation flurr* winter* storm* ski*",
        "hail": r"hail* ice sleet storm*",
        "fog": r"fog* mist* haz* visibility",
        "wind": r"wind* gust* breez* gale* storm* blow*",
        "frost": r"frost* freez* froze* cold* below ice icy minus",
        "ice": r"ice icy slipper* black frozen freez* sleet glaze*",
        "thunder": r"thunder* lightning storm*",
        "heat": r"heat* hot warm* scorch* swelter*",
    },
    "house": {
        "cemetery": r"cemeter* grave* burial*",
        "pool": r"pool* swim* bath*",
        "stadium": r"stadi* arena* sports?",
        "rink": r"rink* skat* ice hall*",
        "sports hall": r"sport* hall* gym* arena*",
        "concert hall": r"concert* hall*",
        "railway station": r"station* rail* train*",
        "bus station": r"bus* coach* terminal* station*",
        "hospital": r"hospital* clinic* medical health* ward* surg* infirmar* doctor*",
        "school": r"school* pupil* college* universit* educat* gymnas* student* class* institution* academ* teach*",
        "nursery": r"kindergarten* nurser* pre-?school* childcare day educat*",
        "library": r"librar* book* reading",
        "museum": r"museum* galler* exhibit* collection*",
        "theatre": r"theat* stage* play* opera* drama* perform* cinema*",
        "church": r"church* cathedral* congregat* chapel* parish* religi* clergy diocese",
        "police station": r"police* precinct* station*",
        "prison": r"""
            prison* jail* custod* detent* imprison* incarcerat* cell* inmate*
        """,
        "hotel": r"hotel* inn guest* accommodat* hostel* motel* hospitality",
        "airport": r"air* terminal* flight*",
        "pharmacy": r"pharmac* chemist* drugstore* medicin*",
    },
    "crossing": {"bridge": r"bridg* overpass* flyover* viaduct*", "tunnel": r"tunnel* underpass* subway*"},
    "power": {
        "government": r"""
            govern* cabinet* minist(?:ers?(?!\sfor\b)|erial) ministr* administrat* executive state authorit*
            council official* coalition
        """,
        "parliament": r"saeima parliament* MPs? legislat* deput* lawmak* assembl* chamber* congress bundestag senat*",
    },
    "intoxicant": {
        "alcohol": r"alcohol* drunk* drink* intoxicat* liquor* spirit* wine beer sober* BAC",
        "drugs": r"drug* narcotic* substance* cannabis cocaine psychotrop* opi* intoxicat* influence medicin*",
    },
    "penalty": {
        "prison": r"prison* imprison* jail* custod* sentence* years?(?!\sof\sprob) bars deprivation behind detention",
        "probation": r"probation* supervis* suspended conditional*",
        "work": r"community labour work*",
        "fine": r"fin(?:e|es|ed|ing) monetary pecuniar* penalt* pay* euros? EUR",
    },
    "aid": {
        "benefit": r"benefit* allowance* support* payment* grant* aid assist* welfare subsid* relief compensat*",
        "loan": r"loan* credit* borrow* lend* lent mortgag* debt*",
        "grant": r"grant* subsid* support* fund* gift* donat* award* aid non-repayable contribut*",
    },
}
