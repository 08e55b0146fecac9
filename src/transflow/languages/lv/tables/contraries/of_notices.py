"""Latvian words of notices to hunters, suppliers, farmers and the sick, by what they say: a red deer and a roe deer,
the protection zone and the surveillance zone."""

from __future__ import annotations

CERTAIN = {
    "size allowed": {
        "least": r"(?:mazāk|zemāk|īsāk)\w{1,3}\spieļauj*",
        "most": r"(?:lielāk|augstāk|garāk)\w{1,3}\spieļauj*",
    },
    "shift": {
        "back": r"(?<!gadus\s)(?<!gadiem\s)(?<!mēnešiem\s)(?<!dienām\s)(?<!nedēļām\s)(?<!stundām\s)atpakaļ",
        "on": r"uz\spriekšu",
    },
    "kind of deer": {"red": r"staltbrie[žd]*", "roe": r"stirna~", "fallow": r"dambrie[žd]*"},
    "zone of a disease": {
        "protection": r"aizsardzības(?=\szon)",
        "surveillance": r"uzraudzības(?=\szon)",
        "infected": r"inficēt(?:ā|ās|o|ajā)(?=\szon)",
    },
    "hunting": {"closed": r"lieguma\s(?:laik|period|termiņ)*", "open": r"medību\s(?:laik|sezon|termiņ)*"},
    "eclipse": {"lunar": r"mēness(?=\saptums)", "solar": r"saules(?=\saptums)"},
    "brightness": {"bright": r"(?:vis)?(?:spožāk|spilgtāk|gaišāk)*", "faint": r"(?:vis)?(?:blāvāk|tumšāk)*"},
    "part of a payment": {
        "advance": r"avansa?(?:s|u|ā|am|a|us|iem)? priekšapmaks* priekšfinans*",
        "rest": r"(?:gala|noslēguma|atlikuma)\smaksāj* atlikum(?:s|u)(?=\s\d)",
    },
    "award": {
        "advantage": r"saimnieciski\svisizdevīg*",
        "price": r"(?:vis)?(?:lētāk|zemāk)\w+\s(?:cen|piedāvāj)*",
    },
    "from a day": {"on": r"(?<=dienā\s)vai\s(?:vēlāk|pēc)", "back": r"(?<=dienā\s)vai\s(?:agrāk|pirms)"},
    "timely": {"late": r"novēlot* par\svēlu", "early": r"laikus savlaicīgi laicīgi"},
    "windiness": {"calm": r"bezvēj*", "windy": r"vējain*"},
}
POSSIBLE = {
    "size allowed": {
        "least": r"min* mazāk* zemāk* īsāk* vismaz",
        "most": r"maks* lielāk* augstāk* garāk*",
    },
    "shift": {"back": r"atgriez* atpaka*", "on": r"priekš* tālāk* virz*"},
    "kind of deer": {"red": r"*brie[žd]* špīser*", "roe": r"stirn* brie[žd]*", "fallow": r"dam* brie[žd]*"},
    "zone of a disease": {
        "protection": r"aizsar*",
        "surveillance": r"uzraudz* novēro*",
        "infected": r"infic* skart* slim*",
    },
    "hunting": {"closed": r"lieg* aizlie* nārst*", "open": r"*medīb* medī* sezon* atļaut*"},
    "eclipse": {"lunar": r"mēne*", "solar": r"saul*"},
    "brightness": {"bright": r"*spož* *spilgt* *gaiš*", "faint": r"*blāv* *tumš* vāj*"},
    "part of a payment": {
        "advance": r"avans* priekš* iepriekš* pirm* sākotn*",
        "rest": r"atliku* gala galīg* noslēg* pārēj* otr*",
    },
    "award": {"advantage": r"*izdevīg* kvalit*", "price": r"lēt* zem* cen*"},
    "from a day": {"on": r"vēlāk pēc no kopš turpmāk", "back": r"agrāk pirms līdz iepriekš"},
    "timely": {"late": r"novēl* vēl* kav* nokav* pēc", "early": r"*laik* laic* savlaic* ātr* agr* termiņ*"},
    "windiness": {"calm": r"bezvēj* mierīg* rim* lēn*", "windy": r"vēj* stipr* brāzm* vētr*"},
}
