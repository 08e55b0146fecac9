"""Latvian words for where a thing is, whither it moves and in what state it is found, by what they say."""

from __future__ import annotations

from transflow.languages.lv.tables.contraries.denying import NE
from transflow.languages.tables.contraries import BEHIND_DEGREES

WHOSE = r"(?=\s(?:uzņēm|student|tūrist|invest|ražo|strādn|darb|vies(?!nīc)|ciemiņ|apmeklētāj)*)"
TIME = r"(?:\svasaras|\svietējā)?\slaik(?:[as](?=\))|a(?=[\s.,;:]|$))"


CERTAIN = {
    "time zone": {
        "Latvia": rf"(?:Latvijas|Rīgas){TIME} EES?T",
        "Central Europe": rf"(?:Briseles|Parīzes|Berlīnes|Romas|Stokholmas|Varšavas|Centrāleiropas){TIME} CES?T",
        "universal": rf"(?:Griničas|Londonas){TIME} (?:UTC|GMT)(?!\s?[+−–-])",
        "Kyiv": rf"(?:Kijivas|Kijevas){TIME}",
        "Moscow": rf"Maskavas{TIME}",
        "America": rf"(?:Ņujorkas|Vašingtonas|ASV\saustrumu\skrasta){TIME}",
    },
    "latitude": {"north": rf"(?:{BEHIND_DEGREES})(?-i:Z|N)", "south": rf"(?:{BEHIND_DEGREES})(?-i:D|S)"},
    "longitude": {"east": rf"(?:{BEHIND_DEGREES})(?-i:A|E)", "west": rf"(?:{BEHIND_DEGREES})(?-i:R|W)"},
    "stream": {
        "up": r"augštec* augšup\spa pret\sstraumi augšpus",
        "down": r"lejtec* lejup\spa lejpus",
    },
    "parity": {"odd": r"nepāra", "even": r"pāra(?=\s(?:un\s)?(?:datum|numur|skait|pus|dien|nedēļ))"},
    "storey": {
        "under": r"pagrab(?:s|a|u|ā|i|os|am|stāv*)",
        "above": r"bēniņ*",
        "roof": r"jumts~",
    },
    "inside": {
        "in": r"iekšpus* iekšienē iekšā(?=[.,;])",
        "out": r"ārpus(?:ē|es) ārpus(?=\s(?:ēk|māj|teritor|iestād)*)",
    },
    "page": {"top": r"augšpus* augšdaļ*", "bottom": r"apakšpus* apakšdaļ* lejasdaļ*"},
    "depth": {
        "deep": r"dziļ(?:š|a|i|ais|ā|āk*|as|u|o|ie)(?!\slīdzjūt)",
        "shallow": r"sekl(?:s|a|i|ais|ā|āk*|as|u|o|ie)",
    },
    "end of a car": {"front": r"priekšēj* priekšpus*", "rear": r"aizmugurēj* pakaļēj* aizmugur[ēi]"},
    "plane": {"level": r"horizontāl*", "upright": r"vertikāl*"},
    "nearing": {"nearer": r"tuvo(?:jas|jās|sies|jušies|jusies)", "farther": r"attālin(?:ās|ājas|ājās|āsies)"},
    "timetable": {
        "arrive": r"pienāk(?:s|šan*)? ierašan* ielido* iebrauc(?:a|is|usi|uši)?",
        "depart": r"atie(?:t|s|šan*) izlido* aizlido* aizbrauc(?:a|is|usi|uši)?",
    },
    "cargo": {
        "on": r"iekrau* iekrāv*",
        "off": r"izkrau* izkrāv*",
    },
    "loudness": {"loud": r"(?:vis)?skaļāk*", "quiet": r"(?:vis)?klusāk*"},
    "wetness": {
        "dry": r"saus(?:s|ā|ais|i)(?=[.,;]|\s(?:ceļ|laik|lapkrit|zāl|sezon)*) sausāk sausākais~",
        "wet": r"slapjais~ (?:slapj|mitr)āk(?:s|a|i|as|ais|ā|ie|ās|ajā|ajam)?",
    },
    "thickness": {
        "thin": r"""
            plānāk* plān(?:as|ās|ām)(?=\s\w) plān(?:s|ais|ā|a|o|u)(?=\s(?:led|slān|sienu|sniega)) (?<=ledus\sir\s)plāns
            (?<=ledus\svēl\sir\s)plāns
        """,
        "thick": r"biez(?:s|a|i|ais|ā|āk*|as|u|o)",
    },
    "sky": {"clear": r"saulain*", "covered": r"mākoņain* apmāc(?!ī)*"},
    "lock": {
        "locked": r"aizslēg(?:t|ts|ta|ti|tas|tām|tiem|tu)",
        "unlocked": r"neaizslēgt* atslēgt(?:s|a|i|as)",
    },
    "arms": {
        "armed": r"bruņot(?:s|a|u|am|ais|ā)(?!\w|\s(?:spēk|dienest))",
        "unarmed": r"neapbruņo*",
    },
    "company": {"together": r"kopīgi", "apart": r"atsevišķi neatkarīgi(?!\sno\b)"},
    "origin": {
        "foreign": rf"ārvalst(?:u|īm|īs){WHOSE} ārvalst(?:u|īm|īs)(?=\spilso*)",
        "own": rf"pašmāju vietēj(?:ie|o|iem|ais|ajiem){WHOSE}",
    },
    "cleanness": {"clean": r"tīr(?:s|a|i)(?=\s(?:ūden|gais|upe|ezer)|[.,])", "dirty": r"piesārņot*"},
    "worth": {"dear": r"(?<!nav\s)dārg(?:s|a|as)", "cheap": r"(?<!nav\s)lēt(?:s|a|i|as|ais|ā|u|o)"},
    "distance": {
        "near": r"(?:(?:vis)?tuvāk|tuvēj)(?:ais|ā|ie|ās|ajā|ajam|ajai|ajiem|ajām)",
        "far": r"(?:vis)?tālāk(?:ais|ā|ie|ās|ajā|ajam|ajai|ajiem|ajām)",
    },
}
POSSIBLE = {
    "time zone": {
        "Latvia": r"Latvij* Rīg* vietēj* EES?T (?:UTC|GMT)\s?\+",
        "Central Europe": r"Central* Centrāl* Eirop* vietēj* CES?T Brisel* Parīz* Berlīn* Rom* (?:UTC|GMT)\s?\+",
        "universal": r"Grinič* Londo* univers* UTC GMT vietēj*",
        "Kyiv": r"Kij* Ukrain* vietēj*",
        "Moscow": r"Mask* Krievij* vietēj*",
        "America": r"Ņujork* Vašington* ASV amerik* austrum* vietēj*",
    },
    "latitude": {"north": r"ziemeļ* N Z", "south": r"dienvid* S D"},
    "longitude": {"east": r"austrum* E A", "west": r"rietum* W R"},
    "stream": {"up": r"aug[sš]* pret", "down": r"lej* (?<!augšup\s)pa\sstraumi"},
    "parity": {"odd": r"nepār*", "even": r"pār(?:a|is|us|iem)"},
    "storey": {
        "under": r"pagrab* apakš* pazem* cokol* puspagrab*",
        "above": r"bēniņ* jumt* augš* mansard*",
        "roof": r"jumt* bēniņ* mansard*",
    },
    "inside": {"in": r"iek* telp* *ās *ā *ē *ī", "out": r"ār* no izņem* citur prom bez"},
    "page": {"top": r"augš* virs* gal* pirm* sāk*", "bottom": r"apakš* lej* dib* zem* pēdēj* beig* kāj*"},
    "depth": {"deep": r"dziļ* patie* sirsn* liel* pamatīg*", "shallow": r"sekl* maz* zem*"},
    "end of a car": {"front": r"priekš* sāk* pirm*", "rear": r"aizmug* pakaļ* gal* beig* otr*"},
    "plane": {"level": r"horiz* līmen*", "upright": r"vertik* stateniski augšup*"},
    "nearing": {"nearer": r"*tuv* drīz* nāk* sasnie* pie", "farther": r"*tāl* prom aiz* no"},
    "timetable": {
        "arrive": r"""
            pienā* ie* atbrau* atlido* sasnie* nonā* pieb* nāk* saņem* atgrie*
            piestā*
        """,
        "depart": r"atie* iz* aiz* doties dodas devās dosies prom brauc* lido* sāk* no kursē*",
    },
    "cargo": {
        "on": r"(?!iz|no)*krau* (?!iz|no)*krāv* ielādē* ielik* uzkrau* piekrau*",
        "off": r"*izkrau* izkrāv* izņem* nokrau* nokrāv* izlādē*",
    },
    "loudness": {"loud": r"skaļ* trokšņ* augst* vairāk", "quiet": rf"klus* mier* rām* maz* {NE}"},
    "wetness": {"dry": r"*saus* *žāv* *žuv* bez", "wet": r"mitr* *lie[tn]* lij* ūden* izmirk* slap*"},
    "thickness": {
        "thin": rf"plān* šaur* smalk* viegl* {NE}",
        "thick": rf"biez* bliez* resn* pamatīg* stipr* {NE}",
    },
    "sky": {"clear": r"saul* skaidr* gaiš*", "covered": r"mākoņ* apmā* pelēk* lie*"},
    "lock": {"locked": r"*slēg(?!šan)* ciet* atslēg*", "unlocked": rf"{NE} at* vaļā nav brīv*"},
    "arms": {"armed": r"(?!ne)*bruņ* iero[cč]* militār*", "unarmed": rf"{NE} bez nav"},
    "company": {
        "together": r"kop* vien* sadarb* saskaņ* ar visi",
        "apart": r"atsev* neatk* katr* šķir* dal* individ* pats pati savs savu cit* nodal* viens",
    },
    "origin": {
        "foreign": r"ār* svešzem* starpt* cit* import* viesstrād* trešo",
        "own": r"pašm* vietēj* Latvij* iekšzem* dzimt* novad* pašvaldīb* mūsu nacionāl*",
    },
    "cleanness": {
        "clean": rf"tīr* *tīr* {NE} nav drošs kvalit* skaidr*",
        "dirty": rf"*piesārņ* {NE} nav *gān*",
    },
    "worth": {
        "dear": r"dārg* *dārdz* augst* vērt* maksā* daudz ne* nav",
        "cheap": rf"lēt* *lēt* zem* maz* {NE} nav izdevīg* pieejam* budžet* taup*",
    },
    "distance": {
        "near": r"tuv* nāk* blak* kaimiņ* drīz* līdzās",
        "far": r"tāl* *tāl(?!um)* nomaļ* ilg* beig* vēl*",
    },
}
