"""Latvian words for works of art, branches of the economy, visits and meetings, of which a text about one does not
speak of the other, by what they say."""

from __future__ import annotations

CERTAIN = {
    "artwork": {
        "painting": r"gleznojum* glezna~",
        "sculpture": r"skulptūr*",
        "photograph": r"fotogrāfij*",
    },
    "industry": {
        "building": r"būvniecīb*",
        "farming": r"lauksaimniecīb*",
        "forestry": r"mežsaimniecīb*",
        "fisheries": r"zvejniecīb*",
        "tourism": r"tūrism*",
    },
    "armed service": {
        "sea": r"jūras\s(?:spēk|patruļ|patrulē)*",
        "air": r"gaisa\s(?:telpas\s)?(?:spēk|patruļ|patrulē)*",
        "land": r"sauszemes\sspēk*",
        "guard": r"zemessar[dž](?:ze|zes|zi|zē|žu)",
    },
    "state visit": {
        "working": r"darba\svizīt*",
        "official": r"oficiāl*\svizīt*",
        "state": r"valsts\svizīt*",
    },
    "sitting": {"regular": r"kārtēj*\s(?:sēd|sapulc)*", "extraordinary": r"ārkārtas\s(?:sēd|sapulc)*"},
    "pension": {
        "disability": r"invaliditātes\spensij*",
        "old-age": r"vecuma\spensij*",
        "survivor": r"apgādnieka\szaudējuma\spensij*",
    },
    "record": {
        "national": r"valsts\srekord*",
        "world": r"pasaules\srekord*",
        "European": r"eiropas\srekord*",
    },
}
POSSIBLE = {
    "artwork": {
        "painting": r"glezn* portret* ainav*",
        "sculpture": r"skulpt* tēln* piemin*",
        "photograph": r"foto* attēl* uzņēm*",
    },
    "industry": {
        "building": r"būv* celtniec*",
        "farming": r"lauk* zemk* saimniec* agrār*",
        "forestry": r"mež* koksn*",
        "fisheries": r"zvej* ziv* jūrlietu",
        "tourism": r"tūr* ceļo* viesm*",
    },
    "armed service": {
        "sea": r"jūr* flot* kuģ*",
        "air": r"gaisa lid* avi*",
        "land": r"sauszem* kājniek* brigād*",
        "guard": r"zemessar*",
    },
    "state visit": {"working": r"darb*", "official": r"ofic*", "state": r"valst* ofic*"},
    "sitting": {"regular": r"kārt* parast*", "extraordinary": r"ārkārt*"},
    "pension": {"disability": r"invalid*", "old-age": r"vecum*", "survivor": r"apgādniek*"},
    "record": {"national": r"valst* Latvij* nacionāl*", "world": r"pasaul*", "European": r"eirop*"},
}
