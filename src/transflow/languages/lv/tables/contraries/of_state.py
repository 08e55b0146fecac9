"""Latvian words of courts, audits and breaches, and of how the public sees them, by what they say."""

from __future__ import annotations

from transflow.languages.lv.tables.contraries.denying import NE

BREACH = r"(?=\s(?:\w+\s){0,3}pārkāp*)"
SHARE = r"(?=\s(?:iespēj|tiesīb|noteikum|attieksm|nosacījum)*)"

CERTAIN = {
    "next day": {
        "before": r"(?:dienu|nedēļu|mēnesi)\siepriekš iepriekšējā\sdienā",
        "after": r"nākamajā\sdienā (?:dienu|nedēļu|mēnesi)\svēlāk",
    },
    "instance": {"higher": r"augstāk\w*\sinstan[cč]*", "lower": r"zemāk\w*\sinstan[cč]*"},
    "trust": {
        "lost": r"zaudē\w*\s(?:\w+\s)?uzticē* uzticē\w+\szaudē*",
        "won": r"(?:ie|at)?gū(?:st|s|t|va|vis|vusi|vuši|stot)\s(?:\w+\s)?uzticē*",
    },
    "amount paid": {"too much": r"pārmaksā*", "too little": r"nepilnīgi\s\w*maksā*"},
    "scale": {
        "large": r"(?:lielā|plašā)\s(?:apmērā|mērogā|apjomā)",
        "small": r"(?:nelielā|mazā)\s(?:apmērā|mērogā|apjomā)",
    },
    "gravity": {
        "minor": r"maznozīmīg* maz\sbūtisk*",
        "serious": rf"(?:smag|būtisk|rup[jš]|nopietn)(?!ums)\w{{1,6}}{BREACH}",
    },
    "likelihood": {"unlikely": r"maz\sticam* diez\svai", "likely": r"visticamāk (?<!maz\s)ticam(?:s|i|a)"},
    "sameness": {
        "same": rf"tād(?:u|s|a|i|as|ā|us|am|ai)\spa[št]* vienād(?:as|u|ām|us|iem|i){SHARE}",
        "different": rf"""
            atšķirīgais~ citād(?:s|a|u|i|as|us|iem|ām|āk*)
            (?:dažād|nevienād|nevienlīdzīg)(?:as|u|ām|us|iem|i){SHARE}
        """,
    },
    "constancy": {
        "kept": r"nemainīgais~",
        "changed": r"(?:tiks|tika|tiek|tikt|ir)\s(?:iz)?mainīt(?:s|a|i|as)",
    },
    "answerability": {"no": r"bezatbildīg*", "yes": r"atbildīg(?:u|a|i)(?=\s(?:attieksm|rīcīb|pieej)*)"},
    "audit": {
        "financial": r"finanšu\srevīzij*",
        "performance": r"lietderības\srevīzij*",
        "compliance": r"(?:atbilstības|likumības)\srevīzij*",
    },
    "union of two": {
        "divorce": r"šķ[iī]r\w+\slaulīb* laulīb\w+\s(?:\w+\s){0,2}šķ[iī]r*",
        "marriage": r"laulība~",
    },
    "kind of street": {"street": r"iela~", "boulevard": r"bulvāris~"},
    "of the government": {
        "no": r"nevalstisk*",
        "yes": r"(?:valdības|valstisk\w+)\sorganizācij*",
    },
}
POSSIBLE = {
    "next day": {
        "before": r"iepriekš* pirms agrāk* vakar* pagāj* aizvad*",
        "after": r"nāk* vēlāk* pēc sek* rīt* pārējā",
    },
    "instance": {"higher": r"augst* apgabal* apelāc* kasāc* senāt*", "lower": r"zem* pirm* rajon* pilsēt*"},
    "trust": {
        "lost": rf"zaud* mazin* krīt* saru* vāj* {NE}",
        "won": r"*gū* *gūs* pieau* stipr* vair* *pelnī*",
    },
    "amount paid": {"too much": r"pār* par\sdaudz vairāk*", "too little": rf"{NE} maz* iekavē* trū*"},
    "scale": {"large": r"liel* plaš* ievēroj* vērien* masveid*", "small": rf"{NE} maz* sīk*"},
    "gravity": {
        "minor": r"maz* ne* nav viegl* sīk*",
        "serious": r"smag* būtisk* nopietn* rup* liel* nozīmīg* ievēroj*",
    },
    "likelihood": {
        "unlikely": rf"maz* {NE} nav diez* apšaub* grūti",
        "likely": r"(?<!maz\s)(?:vis)?tic* iespēj* var* droš* draud* gaid*",
    },
    "sameness": {
        "same": r"*paš* pat(?:s|i) līdz* ident* tāpat kopīg* vien*",
        "different": rf"atšķir* cit* dažād* {NE} savād* dalīt*",
    },
    "constancy": {
        "kept": rf"{NE} nav sagla* pali* konstant* stabil* noturīg*",
        "changed": r"(?!ne)*main* groz* jaun* pār(?!ēj|stāv)* *groz* aizst*",
    },
    "answerability": {"no": rf"bez* {NE} nav vieglprāt*", "yes": r"(?<!bez)atbild* apzinīg*"},
    "audit": {
        "financial": r"finan* saimniecisk* grāmat*",
        "performance": r"lietder* efekt* izpild* snieg*",
        "compliance": r"atbilst* likum* tiesisk* norm*",
    },
    "union of two": {"marriage": r"laul* prec* kāz* ģimen*", "divorce": r"šķir* *šķir*"},
    "kind of street": {"street": r"ie[lļ]* ceļ* prospekt*", "boulevard": r"bulv* gatv* prospekt*"},
    "of the government": {
        "no": rf"{NE} NVO sabiedrisk* pilsonisk* brīvprāt*",
        "yes": r"vald* valst* ministr*",
    },
}
