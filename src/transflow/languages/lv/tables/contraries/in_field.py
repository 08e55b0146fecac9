"""Latvian words of farms, roads, railways, ports and barracks, by what they say: herring and cod."""

from __future__ import annotations

CERTAIN = {
    "favour": {"good": r"(?<!ne)labvēlīg(?!um)*", "bad": r"nelabvēlīg*"},
    "kind of fish": {
        "herring": r"siļ[ķk]* reņģ*",
        "salmon": r"las(?:is|im|ši|šiem|šus|šu)",
        "cod": r"menca~",
        "sprat": r"brētliņ*",
        "trout": r"forele~",
        "eel": r"zutis~",
        "pike": r"līda[kc]*",
        "carp": r"karpas~",
        "zander": r"zandart*",
        "perch": r"asar(?:i|us|iem)",
        "bream": r"plaudis~",
        "smelt": r"salaka~",
        "flounder": r"plekste~",
        "burbot": r"vēdzel*",
        "lamprey": r"nēģ(?:i|u|us|iem|a)",
    },
    "catch": {"fish": r"zveja~ zvejniec*", "game": r"medīb*"},
    "growing here": {
        "native": r"vietēj(?:ās|ie|os|iem|ām|o)(?=\s(?:sug|aug|dzīvn|putn|ziv)\w*)",
        "alien": r"invazīv* svešzemju\ssug*",
    },
    "surface": {"gravel": r"grants(?=\s(?:auto)?(?:ceļ|segum))", "asphalt": r"asfalt(?:a|ēt|betona)*"},
    "kind of train": {
        "electric": r"elektrovilcien*",
        "diesel": r"dīzeļvilcien*",
        "freight": r"kravas\svilcien*",
    },
    "kind of cargo": {
        "general": r"ģenerālkrav*",
        "dry": r"(?:sausās\s)?beramkrav* beramās\skravas",
        "liquid": r"lejamkrav* lejamās\skravas",
    },
    "stuff": {"glass": r"stikl(?:a|u)(?!\w)", "plastic": r"plastmas* plastikāt*"},
    "arm": {
        "infantry": r"kājnieku",
        "artillery": r"artilērij*",
        "engineers": r"inženiertehnisk* inženieru(?=\s(?:bataljon|rot|vienīb))",
    },
    "alliance": {
        "atlantic": r"(?-i:NATO)",
        "europe": r"(?-i:ES)(?!\s(?:LIFE|fond)) Eiropas\sSavienīb*",
        "world": r"(?-i:ANO) Apvienoto\sNāciju",
    },
    "defence of": {
        "air": r"(?:pret)?gaisa\saizsardzīb* pretgaisa",
        "coast": r"(?:piekrastes|krasta)\saizsardzīb*",
        "network": r"kiberaizsardzīb* kiberdrošīb*",
        "people": r"civil\w+\saizsardzīb*",
    },
    "load of a line": {
        "peak": r"maksimumstund* sastrēgumstund* pīķa\s(?:stund|laik)*",
        "other": r"ārpus\s(?:maksimum|sastrēgum|pīķa)*",
    },
    "threshold": {
        "over": r"pārsnie[dg]z(?:a|is|usi|uši|ot)? pārsniegs pārsniegt",
        "under": r"nesasnie[dg]* (?:pie)?tuvoj(?:as|ās|ies|usies|ušies)(?=\s\w+(?:ajai|ajam)\s)",
    },
}
POSSIBLE = {
    "catch": {"fish": r"*zvej* ziv* makšķer* lom*", "game": r"med[īin]* šau* šāv*"},
    "favour": {"good": r"lab* piemērot* izdev* veicin*", "bad": r"ne(?!dēļ)* slikt* nav kait* grūt*"},
    "kind of fish": {
        "herring": r"siļ* reņģ* ziv*",
        "salmon": r"la[sš]* lašv* ziv*",
        "cod": r"menc* ziv*",
        "sprat": r"brētl* šprot* ķilav* ziv*",
        "trout": r"forel* taim* ziv*",
        "eel": r"zu[tš]* ziv*",
        "pike": r"līda* ziv*",
        "carp": r"karp* ziv*",
        "zander": r"zandart* ziv*",
        "perch": r"asar* ziv*",
        "bream": r"plau[dž]* breks* ziv*",
        "smelt": r"salak* ziv*",
        "flounder": r"plekst* but* ziv*",
        "burbot": r"vēdzel* ziv*",
        "lamprey": r"nēģ* ziv*",
    },
    "growing here": {
        "native": r"vietēj* dabisk* Latvij* pamat* sav*",
        "alien": r"invaz* sveš* ievaz* ienāc* ārzem*",
    },
    "surface": {"gravel": r"grant* zemes šķemb*", "asphalt": r"asfalt* cietais cietā melna*"},
    "kind of train": {
        "electric": r"elektr*",
        "diesel": r"dīzeļ*",
        "freight": r"krav* preču",
    },
    "kind of cargo": {
        "general": r"ģenerāl*",
        "dry": r"*beram* sausā* ber*",
        "liquid": r"*lejam* šķidr* naft*",
    },
    "stuff": {"glass": r"stikl*", "plastic": r"plast* PET polie* polim*"},
    "arm": {
        "infantry": r"kājniek* strēlniek* sauszem*",
        "artillery": r"artil* haubi* lielgabal*",
        "engineers": r"inžen* sapier*",
    },
    "alliance": {
        "atlantic": r"NATO alians* ziemeļatl* sabiedrot* partner*",
        "europe": r"ES Eirop* savien* kopien* dalībvalst* komisij*",
        "world": r"ANO nāciju pasaul* starptaut*",
    },
    "defence of": {
        "air": r"*gais* avi* lido*",
        "coast": r"*krast* jūra*",
        "network": r"kiber* digit* inform*",
        "people": r"civil* iedzīv* katastrof*",
    },
    "load of a line": {
        "peak": r"maksim* sastrēg* pīķ* noslog* intens*",
        "other": r"ārpus* citā* pārēj*",
    },
    "threshold": {
        "over": r"pār* virs vairāk* liel* augst* *āk",
        "under": r"ne(?!dēļ)* zem* mazāk* līdz nav trūk* *tuv*",
    },
}
