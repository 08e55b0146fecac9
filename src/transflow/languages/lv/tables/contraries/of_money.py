"""Latvian words of trade, taxes, budgets and debts, by what they say: bought and sold, revenue and expenditure, surplus
and deficit."""

from __future__ import annotations

CERTAIN = {
    "trade": {
        "buy": r"(?:ne)?(?:no)?p[iē]rk(?!st|on|am[saiāuo])* (?:no)?pircis iegād* pircēj*",
        "sell": r"(?:ne)?pārd[eo]v* (?:ne)?pārdo(?!m)*",
        "let": r"iznomā* izīrē*",
        "make": r"ražo(?:ja|jusi|jis|jot|s|t|ti|tas)?(?!šan|t)\b",
    },
    "border": {
        "import": r"import* ieved* ieve[sš]*",
        "export": r"eksport* izved* izve[sš]*",
    },
    "points": {
        "basis": r"bāzes\spunkt*",
        "percentage": r"procentpunkt*",
    },
    "tax": {
        "value added": r"PVN pievienotās\svērtības\snodok*",
        "income": r"(?:iedzīvotāju|uzņēmumu)\sienākum*\snodok*",
        "excise": r"akcīz*",
        "property": r"nekustamā\sīpašuma\snodok*",
        "customs": r"muitas\s(?:nodok|nodev|maksājum)*",
    },
    "wealth": {
        "rich": r"bagāt(?:s|a|i|as|āk*)",
        "poor": r"nabadzīg* nabag*",
    },
    "budget": {"in": r"ieņēmum*", "out": r"izdevum* tēriņ*"},
    "balance": {"over": r"pārpalikum*", "under": r"deficīt* trūkst trūkum(?:s|a|u|am)"},
    "result": {"profit": r"peļņ*", "loss": r"zaudējum*"},
    "market": {"supply": r"piedāvājum*", "demand": r"pieprasījum*"},
    "owner": {
        "public": r"""
            publisk* valsts(?=\s(?:īpašum|skol|augstskol|slimnīc|ģimnāz|uzņēmum|kapitālsab|sektor))
            pašvaldīb(?:as|u)(?=\s(?:skol|bērnudār|pirmsskol|slimnīc|vidusskol))
        """,
        "private": r"privāt*",
    },
    "debt": {"creditor": r"kreditor*", "debtor": r"parādniek* debitor*"},
    "firm": {
        "joint-stock": r"(?-i:AS|VAS)(?=\s[\w“„\"]) akciju\ssabiedrīb*",
        "limited": r"(?-i:SIA|VSIA) sabiedrīb\w+\sar\sierobežotu*",
    },
}
POSSIBLE = {
    "trade": {
        "make": r"ražo* izgatavo* būv* rad* izstrād* taisa",
        "let": r"*nom[aā]* *īr[ēe]* lieto*",
        "buy": r"*pirk* *pērk* *iegū* patēr* klient* *tirg* *tirdz* pārdošan*",
        "sell": r"""
            *tirg* *tirdz* realiz* *pārd[eo]v* *pārdo* noiet* veikal* izso* (?:no)?pērkam* pirkum* pirkšan*
            (?:iegādāt|nopirkt)(?:ais|ā|ie|ās|o|os|ajā|ajai|ajam|ajām|ajiem|ajos|ajās)
            var(?:ēs|ēja)?\s(?:\w+\s)?(?:iegādāties|nopirkt) (?:iegādāties|nopirkt)\svar*
        """,
    },
    "border": {
        "import": r"iebrau* ienes*",
        "export": r"izbrau* iznes*",
    },
    "points": {"basis": r"bāz*", "percentage": r"procent* p\.\s?p"},
    "tax": {
        "value added": r"PVN pievienot*",
        "income": r"IIN UIN ienākum*",
        "excise": r"akcīz*",
        "property": r"NĪN īpašum*",
        "customs": r"muit* tarif*",
    },
    "debt": {"creditor": r"kredit* aizdev* prasītāj*", "debtor": r"parād* debitor* aizņēm*"},
    "wealth": {"rich": r"bagāt* turīg* pārtik*", "poor": r"nabadz* trūc* nabag* maznodrošināt* slikt*"},
    "budget": {
        "in": r"ieņem* ieņēm* ienāk* ienes* nodok* apgroz*",
        "out": r"izdev* tērē* tēriņ* izmaks* maksā* samaks*",
    },
    "balance": {
        "over": r"pārpal* pārpilnīb* atlik* bilanc* pārsnie\w+\sizdev* lielāk*",
        "under": r"deficīt* trūk* iztrūk* nepietiek*",
    },
    "result": {
        "profit": r"peļņ* pelnī* ieguv* ienāk* ieņēm* nopeln*",
        "loss": r"zaud* zud* mīnus* bojā* kaitēj* postīj* zuš*",
    },
    "market": {
        "supply": r"piedāv* piegād* apgād* nodrošin* krājum* priekšlik*",
        "demand": r"pieprasī* prasī* vajadzīb* pieteik* vēl(?:as|ē|me)* lūdz* lūg*",
    },
    "owner": {
        "public": r"publi* atklāt* valst* sabiedr* pašvaldīb* iepirk* iedzīvotāj* tauta* vispārēj*",
        "private": r"privāt* person* individuāl* savs savu* savā*",
    },
}
