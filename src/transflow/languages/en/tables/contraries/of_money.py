"""English words of trade, taxes, budgets and debts, by what they say: bought and sold, revenue and expenditure, surplus
and deficit."""

from __future__ import annotations

CERTAIN = {
    "trade": {
        "buy": r"buyers? buys? buying bought purchas*",
        "make": r"manufactures? manufactured produces",
        "sell": r"sellers? sells? (?<!\w-)selling sold sales?",
        "let": r"leas(?:e|es|ed|ing)(?=\s(?:the|its|an?)\b) (?:rent|rents|rented|renting|let)\sout",
    },
    "border": {
        "import": r"import(?:s|ed|ing|er|ers|ation)?",
        "export": r"export*",
    },
    "points": {
        "basis": r"basis\spoints?",
        "percentage": r"percentage\spoints?",
    },
    "tax": {
        "value added": r"VAT value[\s-]added\stax",
        "income": r"income\stax*",
        "excise": r"excise",
        "property": r"property\stax* real\sestate\stax*",
        "customs": r"customs\s(?:dut|tax)*",
    },
    "wealth": {
        "rich": r"rich richer wealthy wealthier",
        "poor": r"poor poorer",
    },
    "budget": {"in": r"revenues?", "out": r"expenditures? spending"},
    "balance": {"over": r"surplus(?:es)?", "under": r"deficits? shortages?"},
    "result": {"profit": r"profits?", "loss": r"loss(?:es)?"},
    "market": {"supply": r"supply", "demand": r"demand"},
    "owner": {
        "public": r"""
            public(?!\sholiday) state(?=[\s-](?:owner|school|universit|hospital|gymnas|sector|owned|compan|enterpris)*)
            municipal(?=\s(?:school|kindergarten|pre-?school|hospital|nurser)*)
        """,
        "private": r"private",
    },
    "debt": {"creditor": r"creditors?", "debtor": r"debtors?"},
    "firm": {
        "joint-stock": r"(?-i:JSC|PLC|AS)(?=\s[\w“„\"]) joint[\s-]stock*",
        "limited": r"(?-i:SIA|Ltd|LLC) limited\sliability*",
    },
}
POSSIBLE = {
    "trade": {
        "make": r"manufact* produc* mak* made build* built develop* assembl*",
        "let": r"leas* rent* let* hir* lend* use*",
        "buy": r"acqui* procur* obtain* shop* buyers? get consum* customer* client* trad* commerc* sales?",
        "sell": r"""
            seller* market* retail* trad* vend* commerc* offer* distribut* deal* dispos* auction* store* purchas*
        """,
    },
    "border": {
        "import": r"bring* brought introduc* import* smuggl* ent(?:er|ry)*",
        "export": r"remov* tak* carr* collect* leav* ship*",
    },
    "points": {"basis": r"bps? bas[ei]*", "percentage": r"percent* pp per\scent"},
    "tax": {
        "value added": r"VAT value",
        "income": r"income* PIT CIT",
        "excise": r"excis*",
        "property": r"propert* real",
        "customs": r"customs dut* tariff*",
    },
    "debt": {"creditor": r"credit* lend* owed owe", "debtor": r"debt* borrow* owe*"},
    "wealth": {
        "rich": r"rich* wealth* afflu* abund* prosper*",
        "poor": r"poor* povert* depriv* needy low* worse*",
    },
    "budget": {
        "in": r"income* revenue* proceeds earn* tax* receipt* sales turnover takings return*",
        "out": r"expen* spen* cost* outlay* outgoing* payment* paid",
    },
    "balance": {
        "over": r"surplus* excess remain* left* balance rest residu* more",
        "under": r"deficit* shortage* shortfall* lack* scarc* gap short",
    },
    "result": {
        "profit": r"profit* gain* earn* return* income margin* benefit* lucrative revenue*",
        "loss": r"loss* lost los[ei]* damage* harm* casualt* minus red cost*",
    },
    "market": {
        "supply": r"suppl* offer* range bid* choice deal* propos*",
        "demand": r"demand* request* quer(?:y|ies) ask* order* sought need* application* require* inquir*",
    },
    "owner": {
        "public": r"public* open* state* government* municip* official* communit*",
        "private": r"privat* personal* individual* own(?!e)* confidential",
    },
}
