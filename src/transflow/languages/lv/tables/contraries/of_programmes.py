"""Latvian words of programmes, notices and terms of use, by what they say: lunch and dinner, the past and the future, a
data controller and a processor."""

from __future__ import annotations

from transflow.languages.lv.tables.contraries.denying import NE

DEFINITE = r"(?:ais|ā|o|ās|ajam|ajai|ie|ajiem|ajām|os|ajos|ajās)"
POST = (
    r"(?=\s(?:jurist|juriskons|ekspert|konsult|referent|speciālist|inspektor|inženier|analīti|pētnie|projekt|grāmatved"
    r"|programmēt|padomnie|prokuror|lektor|redaktor)*)"
)
TROOPS = r"\s(?:\w+\s){0,3}(?:karaspēk|spēk|karavīr|armij)*"

CERTAIN = {
    "meal": {
        "breakfast": r"brokastis~",
        "lunch": r"(?<!pēc\s)(?<!līdz\s)(?<!pirms\s)pusdien(?:as|u|ās)",
        "dinner": r"vakariņas~",
    },
    "era": {"past": r"pagātn*", "present": r"tagadn*", "future": r"nākotn*"},
    "role with data": {
        "controller": r"datu\spārzi[nņ](?:is|a|im|i|ī|u|iem|e|es|ei|ēm)",
        "processor": r"datu\sapstrādātāj(?:s|a|am|u|i|iem|us|ā|e|es|ei)",
    },
    "copies": {
        "one": r"vien(?:ā|u)\seksemplār*",
        "two": r"div(?:os|us|i)\seksemplār*",
        "three": r"tr(?:ijos|īs)\seksemplār*",
    },
    "level of a signature": {
        "qualified": r"kvalificēt\w+\s(?:elektronisk\w+\s|e-)parakst*",
        "advanced": r"uzlabot\w+\s(?:elektronisk\w+\s|e-)parakst*",
    },
    "seniority": {"senior": rf"vecāk{DEFINITE}{POST}", "junior": rf"jaunāk{DEFINITE}{POST}"},
    "depth of a check": {
        "simple": r"vienkāršot(?:s|a|ais|ā|o|i|ie|u|ajā|ās)(?=\s(?:\w+\s)?(?:izvērtēj|pārbaud|novērtēj|procedūr)*)",
        "thorough": r"padziļināt(?:s|a|ais|ā|o|i|ie|u|ajā|ās)(?=\s(?:\w+\s)?(?:izvērtēj|pārbaud|novērtēj|procedūr)*)",
    },
    "once more": {"first": r"pirmo\sreizi pirmreizēj*", "again": r"atkārtotais~"},
    "staying": {
        "stay": r"palik(?:t|tu|s|šan\w+)(?=[.,;!?]|\s(?:strādāt|dzīvot|Latvijā|šeit|mājās|valstī|laukos|reģion))",
        "leave": r"aizbrauk(?:t|tu|s) aizie(?:t|tu|s) pame(?:st|stu|tīs)(?=[.,;!?]|\s(?:Latviju|valsti|darbu|skolu))",
    },
    "march": {
        "out": rf"izve(?:st|d|da|dīs|dot|šan\w+){TROOPS}",
        "in": rf"ieve(?:st|d|da|dīs|dot|šan\w+){TROOPS}",
    },
    "bounds": {
        "none": r"neierobežot(?:s|a|i|as|u|ais|ā|o|am|ai|iem|ām)(?=\s(?:skait|laik|daudzum|termiņ|iespēj|apjom)*)",
        "some": r"ierobežot(?:s|a|i|as|u|ais|ā|o|am|ai|iem|ām)(?=\s(?:skait|laik|daudzum|termiņ|iespēj|apjom)*)",
    },
    "beside a mark": {"above": r"virs(?=\s(?:šī|šā|tā|šo)\w*\s)", "below": r"zem(?=\s(?:šī|šā|tā|šo)\w*\s)"},
    "place of the day": {
        "home": r"mājās(?!\s(?:lap|viet|aprūp)*)",
        "work": r"darbā(?=[.,;]|\sun\b) darbavietā darba\svietā",
    },
}
POSSIBLE = {
    "meal": {
        "breakfast": r"brokas* rīt*",
        "lunch": r"pusdien* maltīt* ēd*",
        "dinner": r"vakar* maltīt* banket* mielast* ēd*",
    },
    "era": {
        "past": r"pagāt* vēstur* sen* agrā* iepriekš* bijuš* pagāj*",
        "present": r"tagad* šod* šobrīd* mūsdien* pašreiz*",
        "future": r"nāk* turpm* rīt* priekšu perspekt* vēlāk",
    },
    "role with data": {"controller": r"pārzi* turētāj*", "processor": r"apstrādātāj* operator*"},
    "copies": {"one": r"vien* 1 eksemplār\w+(?=\skatr)", "two": r"div* abi* 2", "three": r"tr[iī]* 3 visi*"},
    "level of a signature": {"qualified": r"kvalif* droš*", "advanced": r"uzlab*"},
    "seniority": {"senior": r"vecāk* vadoš* galven* virs* augst*", "junior": r"jaun* junior* palīg*"},
    "depth of a check": {
        "simple": r"vienkār* viegl* saīs* īs*",
        "thorough": r"padziļ* detal* rūpīg* dziļ* pamatīg* plaš*",
    },
    "once more": {
        "first": r"pirm* jaun* sāk* nekad vēl",
        "again": r"atkārt* atkal vēlreiz jauna atjaun* otr* vairāk* turpin* no\sjauna pārsk* pārs[ūu]* vēl",
    },
    "staying": {
        "stay": rf"pali[ek]* uztur* dzīvo* turpin* {NE} nav",
        "leave": rf"aiz* pame* iz* atst* brauk* doties doda* prom {NE} nav",
    },
    "march": {"out": r"iz* atvil* atsau*", "in": r"ie* nosūt* izviet*"},
    "bounds": {"none": rf"{NE} bez nav", "some": r"(?<!ne)ierobež* noteikt* tikai maz*"},
    "beside a mark": {"above": r"virs* pārsnie* augst* vair* liel*", "below": r"zem* mazāk* līdz"},
    "place of the day": {"home": r"māj* dzīvesv* dzīvok*", "work": r"darb* birojā amat*"},
}
