"""English words of accounts, prices and comparisons in time, by what they say: turnover and profit, nominal and market
value, on the month and on the year."""

from __future__ import annotations

LAST = r"(?:previous|preceding)"
PAY = r"(?=\s(?:[\w-]+\s){0,2}(?:wage|salar|pay\b|earning|pension))"
QUALITY = r"(?=\s(?:quality|pollution))"

CERTAIN = {
    "compared with": {each: rf"{LAST}\s{each}" for each in ("month", "quarter", "year")},
    "borrower": {"household": r"households?", "firm": r"companies businesses enterprises firms"},
    "line of accounts": {"turnover": r"turnover"},
    "kind of value": {
        "nominal": r"(?:nominal|par|face)\svalue*",
        "market": r"market\svalue*",
        "cadastral": r"cadastral\svalue*",
        "book": r"(?:book|carrying)\svalue*",
    },
    "life of a bond": {
        "begun": r"""
            issue[sd]?(?=\s(?:\w+\s){0,3}(?:bond|note|securit))
            (?<=bonds\swill\sbe\s)issued (?<=bonds\swere\s)issued
        """,
        "ended": r"redeem* (?<=will\s)mature matures? (?<=bonds\swill\sbe\s)repaid (?<=bonds\swere\s)repaid",
    },
    "kind of wage": {
        "least": rf"minimum{PAY}",
        "most": rf"maximum{PAY}",
        "mean": rf"average{PAY}",
        "median": r"median(?=\s)",
    },
    "generation": {
        "young": r"youth(?!ful) young\s(?:people|adults|persons)",
        "old": r"seniors(?!\W+level) older\speople",
    },
    "way to market": {
        "out": r"(?:withdrawn?|removed?|recalled|taken)\s(?:from|off)\sthe\smarket",
        "in": r"(?:placed?|placing|put)\son\sthe\smarket",
    },
    "side of an insurance": {
        "insurer": r"insurers? insurance\scompan(?:y|ies)",
        "insured": r"(?<=the\s)insured(?=[.,;]|\s(?:person|party|may|must|has|is)\b)",
    },
    "period of a report": {
        "year": r"annual(?=\s(?:\w+\s)?(?:report|accounts)*)",
        "quarter": r"quarterly(?=\s(?:\w+\s)?(?:report|accounts))",
        "half": r"(?:half-year(?:ly)?|semi-annual)(?=\s(?:\w+\s)?(?:report|accounts))",
        "month": r"monthly(?=\s(?:\w+\s)?(?:report|accounts))",
    },
    "account with the state": {"over": r"overpayments?", "owed": r"arrears tax\sdebts?"},
    "kind of price": {
        "purchase": r"(?:purchase|procurement|farm-gate|farmgate)(?=\sprice)",
        "retail": r"retail(?=\s(?:\w+\s)?price)",
        "wholesale": r"wholesale(?=\s(?:\w+\s)?price)",
        "producer": r"producer(?=\sprice)",
        "consumer": r"consumer(?=\sprice)",
    },
    "slope": {
        "down": r"downward(?=\s(?:path|trend|trajector|slop)*) descending",
        "up": r"upward(?=\s(?:path|trend|trajector|slop)*) ascending",
    },
    "residence": {
        "abroad": r"non-?residents?",
        "here": r"(?<!non-)(?<!non\s)residents?(?=['’]?\s(?:deposit|account|loan|tax))",
    },
    "eligibility": {"no": r"non-eligible ineligible", "yes": r"(?<!non-)(?<!not\s)eligible"},
    "what is sold": {"goods": r"goods", "services": r"services"},
    "business of a bank": {"deposit": r"deposits"},
    "medium": {"air": rf"air{QUALITY}", "water": rf"water{QUALITY}", "soil": rf"soil{QUALITY}"},
}
MONTHS = "January February March April May June July August September October November December"
POSSIBLE = {
    "compared with": {
        "month": rf"month* *month* {MONTHS}",
        "quarter": r"quarter* Q[1-4] three",
        "year": r"year* *year* annual* (?:19|20)\d\d 12 twelve",
    },
    "borrower": {
        "household": r"household* home* famil* individual* resident* consumer* people private person* domestic",
        "firm": r"""
            compan* business* enterpris* firm* corporat* entrepren* merchant* undertaking* operator* trader* employer*
            SMEs? industr* econom* commerc* manufactur* produc* provider* supplier* legal sector* exporter* retailer*
            start-?ups? organi[sz]ation* contractor* bidder*
        """,
    },
    "line of accounts": {
        "turnover": r"turnover* sales sold revenue* income* trade",
        "profit": r"profit* earn* net income result* EBITDA margin* surplus gain*",
        "loss": r"loss* lost deficit*",
    },
    "kind of value": {
        "nominal": r"nominal* par face",
        "market": r"market* trad*",
        "cadastral": r"cadast*",
        "book": r"book* carrying balance account*",
    },
    "life of a bond": {
        "begun": r"issu* emission* launch* offer* auction* sold sell* placed* priced",
        "ended": r"redeem* redempt* repa* matur* due expir* end*",
    },
    "kind of wage": {
        "least": r"minim* lowest",
        "most": r"maxim* highest ceiling* cap",
        "mean": r"averag* mean",
        "median": r"median mid* average",
    },
    "generation": {
        "young": r"youth* young* teen* adolesc* child* pupil* student* junior*",
        "old": r"senior* elder* old* pension* retire* aged",
    },
    "way to market": {
        "out": r"withdr* remov* recall* taken off from ban* stop*",
        "in": r"plac* put market* sell* sold available launch* introduc*",
    },
    "side of an insurance": {
        "insurer": r"insurer* insurance* bureau",
        "insured": r"insured policy-?holder* client* person*",
    },
    "period of a report": {
        "year": r"year* annual*",
        "quarter": r"quarter* three",
        "half": r"half* semi* interim six",
        "month": r"month*",
    },
    "account with the state": {
        "over": r"over* refund* excess*",
        "owed": r"arrear* debt* unpaid owe* overdue liabilit*",
    },
    "kind of price": {
        "purchase": r"purchas* procure* farm* buy* bought",
        "retail": r"retail* shop* store* consumer*",
        "wholesale": r"wholesale* exchange* spot",
        "producer": r"produc*",
        "consumer": r"consum* retail* CPI HICP",
    },
    "slope": {
        "down": r"down* declin* fall* decreas* reduc* lower*",
        "up": r"up(?!on)* ris(?:e|es|ing) grow* increas* higher",
    },
    "residence": {"abroad": r"non foreign* abroad overseas", "here": r"(?<!non-)resid* domestic local*"},
    "eligibility": {"no": r"non* inelig* not n't except* exclud*", "yes": r"elig* support* qualif* may can"},
    "what is sold": {
        "goods": r"good* product* item* merchandis* commodit* article* cargo* freight* purchas* trade*",
        "services": r"service*",
    },
    "business of a bank": {
        "deposit": r"deposit* saving*",
        "loan": r"loan* lend* lent credit* borrow* mortgag*",
    },
    "medium": {
        "air": r"air* atmosph*",
        "water": r"water* river* sea lake* aquat*",
        "soil": r"soil* land ground*",
    },
}
