"""Latvian words that say that something suits or does not, grows dear or cheap, is won or lost, by what they say, and
who stands at the head of a state."""

from __future__ import annotations

from transflow.languages.lv.tables.contraries.denying import NE

TWICE = r"(?:div(?:as\sreizes|reiz|kārt|tik)|uz\spusi)"
METRES = r"m(?:etr\w+)?\s"
QUARTER = r"(?:\sgada)?\s(?:ceturks*|cet\.)"
FIRMS = r"(?=\s(?:un\s\w+\s)?(?:uzņēm|komersant|(?:lauku\s|zemnieku\s)?saimniecīb))"

CERTAIN = {
    "content": {
        "no": r"neapmierināt(?:s|a|i|as|o|ie|ais)",
        "yes": r"""
            (?<!nav\s)(?<!pieteikums\s)(?<!lūgums\s)(?<!sūdzība\s)(?<!prasība\s)apmierināt(?:s|a|i|as|ie|ais)(?!\w|\slūgum|\sprasīb|\ssūdzīb)
        """,
    },
    "lawfulness": {
        "no": r"nelikumīg* prettiesisk* nelegāl* neatļaut(?!i)*",
        "yes": r"(?<!nav\s)likumīg* (?<!nav\s)legāl*",
    },
    "warmth": {
        "warmer": r"iesil(?:s|a|is|usi) siltāk* siltais~ karstais~",
        "colder": r"""
            aukstums~ atdzis(?:īs|a|is|usi) aukstāk* vēsāk* aukst(?:s|ais|a|u|o|ie|i)(?!\skar) aukst(?:ā|ajā)(?=\slaik)
        """,
    },
    "contest": {
        "won": r"pieveic* pārspēj* (?:no|iz)?uzvarē(?:ja|jis|jusi|juši|jušas|s|tāj\w+) uzvarot",
        "lost": r"""
            (?<=\d\s)zaudēja zaudē(?:ja|jis|jusi|juši|jušas|s)(?=\s(?:ar|pret|spēl|vēlēš*|\w+\s(?:izlas|komand)))
            zaudē(?:ja|jot|jis|jusi|juši|jušas|s)(?=\s(?:\w+|\w+\sno\s\w+)\s(?:spēl|mač|cīņ|set))
            zaudē(?:ja|jot|jis|jusi|juši|jušas|s)(?=\s(?:[\w”“„]+\s){0,3}(?:ar\s)?\d{1,3}[:–-]\d)
            piekāp(?:ās|ies|jas|usies|ušies) (?:cie[tš]|piedzīvo)\w*\szaudējumu
        """,
    },
    "duration": {
        "for good": r"(?<!ne)pastāvīg(?:ais|ā|o|i|a|as|u|us|iem|ām|ās|ie|ajā|ajai|ajam) ilggadīg*",
        "for now": r"īslaicīgi nepastāvīg* termiņuzturēšan* pagaidu uz\slaiku(?!\s(?:līdz|no|ne|\d|kas|vai)|,)",
    },
    "belonging": {
        "in": r"pievieno(?:sies|jas|jās|jušies|jusies|ties) iestājas iestājās iestā(?:sies|jušies|jusies|šanās)",
        "out": r"izstājas izstājās izstā(?:sies|jušies|jusies|ties|šanās) pamet(?:a|is|usi|uši|s|īs)",
    },
    "fitness": {
        "no": r"neatbilst* nesaderīg*",
        "yes": r"(?<!nav\s)atbilst(?:oš(?:u|s|a|i|as)|ību|ība|)",
    },
    "fold": {
        "more": rf"{TWICE}\s(?:vairāk|lielāk|augstāk|biežāk|dārgāk|ilgāk)* *divkāršo(?:j|t|s)* dubulto(?:j|t|s)*",
        "less": rf"{TWICE}\s(?:mazāk|zemāk|retāk|lētāk|īsāk|sama[zs]|saru)* uz\spusi(?!\s(?:lielāk|vairāk|no))",
    },
    "money": {
        "spent": r"iztērē*",
        "saved": r"(?:ie)?taup(?:a|ī|īt|īja|īti|īts|īta|īs|ījis|ījuši|ījusi|ītu|īšan*)",
    },
    "staff": {"hired": r"pieņem*\sdarbā pieņemt\sdarbā", "dismissed": r"atla(?:ida|idīs|ist|isti|ists|ista)"},
    "dearness": {
        "dearer": r"sadārdz* dārgāk* *dārdzināj*",
        "cheaper": r"lētāk* palētinā*",
    },
    "head of state": {
        "prime minister": r"ministru\sprezident* premjer*",
        "vice-president": r"viceprezident*",
        "president": r"(?:valsts\s)?prezident(?:s|a|am|u|e|es|ei)(?!\skancelej|\svēlēšan)",
        "chancellor": r"kancler*",
        "king": r"karal(?:is|im|i|iene|ienes|ieni) karaļa",
        "speaker": r"(?:saeimas|seima|parlamenta|senāta)\spriekšsēdētāj(?:s|a|am|u|as|ai)"
        r" spīker(?:s|a|im|i|is|e|es|ei)",
    },
    "secretary": {
        "state": r"valsts\ssekretār(?:s|a|am|u|e|es|ei|i)",
        "defence": r"aizsardzības\sministr(?:s|a|am|u|e|es|ei|i)",
        "interior": r"iekšlietu\sministr(?:s|a|am|u|e|es|ei|i)",
        "foreign": r"ārlietu\sministr(?:s|a|am|u|e|es|ei|i)",
        "finance": r"finanšu\sministr(?:s|a|am|u|e|es|ei|i)",
        "health": r"veselības\sministr(?:s|a|am|u|e|es|ei|i)",
        "justice": r"tieslietu\sministr(?:s|a|am|u|e|es|ei|i)",
    },
    "troops": {
        "battalion": r"bataljons~",
        "brigade": r"brigāde~",
        "regiment": r"pulks~",
    },
    "envoy": {
        "ambassador": r"vēstniek* vēstniece~",
        "consul": r"konsul(?:s|a|am|u|e|es|ei|i)",
        "chargé d'affaires": r"(?:pagaidu\s)?pilnvarot\w+\slietve[dž]*",
    },
    "quarter": {
        name: rf"{stem}(?:ajā|ais|ā|o|am|ajam){QUARTER} {figures}\.?{QUARTER}"
        for name, stem, figures in (
            ("first", "pirm", "(?:1|I)"),
            ("second", "otr", "(?:2|II)"),
            ("third", "treš", "(?:3|III)"),
            ("fourth", "ceturt", "(?:4|IV)"),
        )
    },
    "lengthwise": {
        "long": rf"{METRES}gar(?:š|a|i|as)",
        "high": rf"{METRES}augst(?:s|a|i|as)",
        "deep": rf"{METRES}dziļ(?:š|a|i|as)",
        "wide": rf"{METRES}plat(?:s|a|i|as)",
    },
    "wood": {
        "planted": r"(?:ie|ap|)stād(?:a|ī|īs|īt|īti|īts|īta|īja|ījuši|ījis)",
        "felled": r"*cirt(?:a|ī|īs|īti|īta)",
    },
    "switch": {"on": r"ieslē[gd]*", "off": r"izslē[gd](?:ziet|t|ts|ta|ti|tas|s|a|ās|sies)"},
    "harshness": {"harsher": r"bargāk* stingrāk*", "milder": r"maigāk* saudzīgāk*"},
    "size of firm": {
        "small": rf"maz(?:ajiem|ie|o|ajos|ajām|ās){FIRMS}",
        "large": rf"liel(?:ajiem|ie|o|ajos|ajām|ās){FIRMS}",
        "medium": rf"vidēj(?:iem|ie|o|os|ām|ās){FIRMS} vidēj(?:iem|ie|o|os)(?=\s[–—-]\s\d)",
    },
    "life of a firm": {
        "begun": r"dibinā(?:ts|ti|to|ta|tas|ja)",
        "ended": r"(?<!grēks\s)likvidē(?:ts|ti|to|ta|tas|ja)",
    },
}
POSSIBLE = {
    "content": {"no": rf"{NE} sūdz* nav", "yes": r"apmier* gandar* pozitīv* labi*"},
    "lawfulness": {"no": rf"{NE} pret* nav bez", "yes": r"likum* tiesīg* tiesisk* atļaut* leģitīm*"},
    "warmth": {
        "warmer": r"silt* karst* augst* virs *silt*",
        "colder": r"aukst* vēs(?!tur)* zem* *sal* dzest*",
    },
    "contest": {
        "won": r"uzvar* pārspē* izcīn* win* labāk* sakāv* pārāk* pirm* čempion* triumf* spēcīgāk*",
        "lost": r"zaud* piekāp* sakāv* uzvar* neveiksm* atdev* sagrāv* atpal* izstāj*",
    },
    "duration": {
        "for good": r"pastāv* patstāv* nemainīg* beztermiņa mūž* ilg* stabil* nepārtraukt* vienmēr*",
        "for now": rf"{NE} pagaid* termiņ* laic* uz\slaiku īslaicīg* terminēt*",
    },
    "belonging": {
        "in": r"pievien* uzņem* ie* piedal*",
        "out": r"iz* pame* aiz* atstā* atsa*",
    },
    "fitness": {"no": rf"{NE} pret* nav pārkāp*", "yes": r"atbil* saska* saderīg* piemērot* ievēro*"},
    "fold": {
        "more": r"div(?!(?:as\sreizes|reiz|kārt|tik)\s(?:mazāk|zemāk|retāk|lētāk|īsāk|samazin))* *divkārš* dub* 2 100",
        "less": r"pus* *maz* zem(?!es|niek|kop)* saru* kri* lētāk* retāk*",
    },
    "money": {
        "spent": r"*tērē* izliet* izdev* izmaks* ieguld* maksā*",
        "saved": r"*taup* uzkrā* glāb* samazin*",
    },
    "staff": {
        "hired": r"pieņem* algo* nodarbin* meklē*",
        "dismissed": r"atla* atbrīv* uzteik* samazin*",
    },
    "dearness": {
        "dearer": r"dārg* *dārdz* cel* cēl* ceļ* pieau* augst* augs aug paaugst* palielin* kāp*",
        "cheaper": r"lēt* *lēt* zem* kri* samazin* maz*",
    },
    "head of state": {
        "prime minister": r"prem* ministru\sprez* valdīb* MP",
        "vice-president": r"vice* vietniek* vietniec*",
        "president": r"prezid* priekšs* vadī* galv* bank*",
        "chancellor": r"kanc*",
        "king": r"kara[lļ]* monarh* majest*",
        "speaker": r"priekšs* spīker* prezid* vadī* parlament*",
    },
    "secretary": {
        "state": r"valsts ārlietu diplom*",
        "defence": r"aizsardz* kara* milit* pentag*",
        "interior": r"iekš*",
        "foreign": r"ārlie* ārpol* diplom*",
        "finance": r"finan* kas*",
        "health": r"vesel*",
        "justice": r"tiesl* ģenerālprok*",
    },
    "troops": {
        "battalion": r"bataljon*",
        "brigade": r"brigād* komanda~ ekip*",
        "regiment": r"pulk*",
    },
    "envoy": {"ambassador": r"vēstn* pārst* diplom* sūtn*", "consul": r"*konsul* pārst* diplom*"},
    "quarter": {
        "first": r"pirm* 1\.? I martā marts janvār* trīs trij* gada\ssākum*",
        "second": r"otr* 2\.? II jūnij* pusgad* aprīl*",
        "third": r"treš* 3\.? III septembr* jūlij*",
        "fourth": r"cetur(?!ks[nš])* 4\.? IV decembr* oktobr* gada\sbeig* pēdēj*",
    },
    "lengthwise": {
        "long": r"gar* ilg*",
        "high": r"augst* liel* gar*",
        "deep": r"dziļ* dzelm*",
        "wide": r"plat* plaš*",
    },
    "wood": {
        "planted": r"*stād* *sēj* atjaun* mež* koki koku",
        "felled": r"*cir[tš]* *zāģ* nocir* izcir* gāz* likvid*",
    },
    "switch": {"on": r"ieslē* deg*", "off": rf"izslē* atslē* {NE}"},
    "harshness": {
        "harsher": r"bar[gd]* stingr* smag* augst* liel*",
        "milder": r"maig* saudz* viegl* mīkst* mazāk*",
    },
    "size of firm": {"small": r"maz* MVU mikro*", "large": r"liel*", "medium": r"vidēj* MVU"},
    "life of a firm": {
        "begun": r"*dibin* reģistr* *veido* jaun* *sāk* atklā* atvēr*",
        "ended": r"likvid* izslēg* slē[gd]* beig* izbeig* nojau* iznīcin*",
    },
}
