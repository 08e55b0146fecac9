"""The Latvian words and patterns of which `denials` is made: what denies for certain, what may, and what undoes it."""

from __future__ import annotations

import re

from transflow.text.clauses import BREAK
from transflow.text.patterns import LazyPattern
from transflow.text.word_patterns import WordPattern

BEGINS = r"(?<![^\W\d_].)(?<![^\W\d_][-’'\u00ad\u2011].)"  # a word, the letter before
SIGN = LazyPattern(rf"[Nn]{BEGINS}(?i:e|av)")  # with which each word begins that denies, and soon looked for
SIGN_OR_BEZ = LazyPattern(rf"[NnBb]{BEGINS}(?i:e|av)")
SURE = LazyPattern(
    r"nav|nees(?:mu|i|am|at|ot)|nevar(?!darb)\w*|nedrīkst\w*|nevien(?!nozīm|līdz|mērīg|ād)\w*|nekad|nekas|neko|nekur|nekād(?!ā)\w*|neb[iū](?!tisk)\w+|neti(?:ek|k)\w*|nevajag\w*"
    r"|nevajadz\w*|nezin|nespēj(?!u$|a$|as$)\w*|nepieļau\w+|nelīdz(?:ēja|ēs)?"
)
NO_VERB = LazyPattern(  # participles and nouns, which English says in its own ways
    r"netieš\w+|ne(?:aizmirst|steidz|steig|kautrēj|baid|palaid|nokavē|pārtrau|tērē|trūk)\w*|neizdarīb\w+|\w+(?:(?:am|ām|oš|t|uš)(?:s|a|i|u|o|ā|am|as|ai|us|os|ie|ais|ās|iem|ām|aj\w+)|ot|oties|šan\w+|um\w{1,3}|iku)"
)
NOUN = LazyPattern(  # „nesaskaņu”, „nesakritības”
    r"ne(?:saskaņ(?!o)|stspēj|stgatav|būšan|tikum(?!o)|\w+īb(?:[aāu]|[aā]s|ai|ām)$)"
)
VERBS_RATHER = frozenset(("vēls", "lieks", "ciets", "maksas"))  # „nevēlas” is of „vēlēties”
IDIOM = LazyPattern(r"ne(?:aizmirst|steidz|steig|kautrēj|baid|palaid|nokavē|pārtrau|tērē|trūk)")
GUESSED = LazyPattern(  # past tenses and futures, of a verb that the lexicon has not
    r"ne\w{3,}(?:(?:[āēī]|(?<!t)ā|o)j(?:u|a|ām|āt|ās|os|āmies)|oj(?:as|amies)|[āēīo]s(?:im|iet|imies|ieties))"
)
FINAL = LazyPattern(  # before „netraucētu”, which else may be a participle
    r"\blai\b[^.,;:–]*$", re.IGNORECASE
)
CLAUSE_ENDS = LazyPattern(r"\s*(?:[.,;:!?)…]|$)")  # no noun stands there that „nepaliktu” might be said of
SUBJECT = LazyPattern(  # with no verb after: „jūs varat atstāt neaizpildītu”
    r"\b(?:es|mēs|tu|jūs|viņš|viņ[aiu]s?|tas|kas|kur(?:š|a|i|as))"
    r"(?:\s(?:to|tā|tur|te|šeit|tajā|gan|jau|arī|pat|noteikti|pats|pati|paši|pašas|ilgi|man|mums|tev|jums|sev))*\s$",
    re.IGNORECASE,
)
URGED = LazyPattern(
    r"\b(?:aicin|iesak|ietei[ck]|lūdz|lūgum|nolēm|nolem|lēm|mudin|vienoj|rekomend|svarīgi|plāno|apņēm)\w*\s(?:[\w-]+\s){0,2}(?:ne\w+t(?:ies)?\s(?:[\w-]+\s){0,5}(?:un|vai)\s)?$",
    re.IGNORECASE,
)
BY_ITSELF = LazyPattern(  # „nekādā ziņā nedot”, and in a list of what to do: „- neatstāt”
    r"(?:\bnekādā\s(?:ziņā|gadījumā)\s(?:[\w-]+\s){0,2}|(?:\A|[\n:;]\s?)(?:[–•*-]\s|\d{1,2}[.)]\s)?)\Z",
    re.IGNORECASE,
)
NOT_AT_ALL = "nemaz"
DASH = LazyPattern(r"[–—-]\s\Z")
INFINITIVE = LazyPattern(r"ne\w{2,}t(?:ies)?")
ENCOURAGED = LazyPattern(  # „nekavēties” is to hurry
    rf"{IDIOM.pattern}|ne(?:kavē|vilcin|palik|zaud|atlik|atstā)"
)
TOLD = LazyPattern(  # „neatbildiet”, of whatever verb; „nesiet” is to carry
    r"ne(?!s[iī]|rvoz|itral)\w{2,}iet(?:ies)?"
)
LIMITING = LazyPattern(r"nepārsnie|ne(?:raugo|skato)ties")  # "at most" as often as "not more than"; "despite"
UNDONE = LazyPattern(
    r"\bnav\s(?:\w+\s)?(?:šaub|strīd|izslē[gd]|tālu|ilgi|retum|vienīg|brīnum|(?:maz|zem|jaun|vec|īs|il[gd]|gar|augst|liel|vēl|agr|vairs)āk)|\bn(?:av\s|eb\w+\s|e)sasnie\w+\s[^.;]*(?:gadu|vecum)|\bnesasnie\w+\s(?:pat\s|ne\s)?(?:\d|pus)|\bn(?:av|ebija)\s(?:vēl\s)?(?:pat\s|ne\s)?(?:\d{1,2}|\w+(?:desmit|padsmit))\sgad"
    # an encouragement
    r"|(?<![\w,]\s)\bkāpēc\s(?:(?:gan|lai)\s(?:\w+\s){0,3}?|(?:mums|jums|tev)\s)?ne\w+(?:[^a]t|ties|tu|tos)\b"
    r"|\bja\svien\b[^.;:]*"  # unless
    r"|\bn(?:av|eb\w+)\scit(?:as|u|a)\s(?:izvēles|iespējas|izejas|varianta|ceļa)\b"  # "had to"
    r"|(?<=\bbez\s)nevien\w*"  # denies once
    r"|\bneviens\scits\s(?:kā|nekā)\b|\bkā\snevien\w+\scit\w+"
    r"|\bnevar(?:ēja|ētu|ēs)?\sne\w+t(?:ies)?\b"  # himself; "deserves a mention"
    r"|\bnevien\w*\s(?:\w+\s){0,2}ne\w+\s(?:tukš|vienaldzīg|malā\b|novārtā\b)",
    re.IGNORECASE,
)
LIMITED = LazyPattern(  # "nedrīkst pārsniegt 50", "nevar būt zemāka par 7": the limit is said by the number
    r"(?:\s(?!ar\s|uz\s|no\s)\w+){0,2}\s(?:pārsnie\w+|\w+āk\w{0,3}\s(?:par|nekā|kā))\s[^.;:,]{0,25}(?:\d|"
    r"\b(?:div|trij|trīs|četr|piec|seš|septiņ|astoņ|deviņ|desmit|vienpadsmit|simt|tūksto|pus)\w*)",
    re.IGNORECASE,
)
WHETHER = LazyPattern(  # "vai tas nav pārāk dārgi"
    r"(?:,\s|[.!?]\s|^)vai\b(?!\s(?:arī|nu)\b)[^.,;:]*$|\bvai\s$", re.IGNORECASE
)
AUXILIARY = LazyPattern(
    r"nav|neb[iū](?!tisk)\w+|nees(?:mu|i|am|at|ot)|neti(?:ek|k)\w*|nevar\w*|nedrīkst\w*|nevajag\w*|nevajadz\w*|nespēj\w*"
)
BETWEEN = LazyPattern(r"b(?:ūt|ij)\w*|tik(?:t|us\w*)|esot|vēl|arī|vairs|nekā(?:d\w*|di)|pat|šād\w+")
TO_DO = LazyPattern(r"\w+i\s\w+t(?:ies)?\b")  # „nav viegli strādāt”
BEFORE_VERB = LazyPattern(r"\b(?!ne)\w{2,}(?:[^aēī]t|āt|ēt|īt|ties)\s\Z")  # „izslēgt nesteigsimies”
WHICH = r"kur(?:š|[aāiup]|a[ims]|ā[ms]|iem|[ou]s)?"  # and no „Kurzeme”, „kurināt” or „kurss”
CLAUSE = LazyPattern(rf"{BREAK.pattern}|\b(?:un|vai|bet|kas|{WHICH}|ka|lai)\b")
CLAUSE_BEGINS = LazyPattern(
    rf"{BREAK.pattern}|\b(?:un|vai|bet|kas|{WHICH}|ka|lai|jo|ja|kad|tomēr)\b", re.IGNORECASE
)
WITHOUT = WordPattern(
    r"[bB](?<!\w.)(?i:ez)(?=\s)(?!\s+(?i:pvn\b(?!\s+numur)|nodok|šaub|tam|izņēm|vecāk|mit|ievērīb|darba\b|gala\b|jau\b|ceturkšņa\b|vēsts\b|iepriekšēja\s+nodoma\b"
    r"|(?:piecām|desmit|piecpadsmit|divdesmit)\b[^,.;]{0,12}\s(?:minūtēm|\w+os\b)))",
    "bez",
    flags=0,
)
MAY = LazyPattern(
    r"ne(?!\w*[qwxy]|dēļ|kustam|daudz|liel|mier|s[ae]n|tieš|kā$|kavējot|pieciešam|atkarī)\w*|nav|bez|aizlie\w+|lie[gdz](?!um)\w+|at(?:teic|teik|sak)\w+|noraid\w+|nolie\w+"
    r"|maz(?!dēl|bērn|umtirdz)\w*|tikai|vien|vienīg\w+|pret(?!end)\w*|izņem\w+|zaud\w+|trū[kc]\w+|iztrū[kc]\w+|pārtrau\w+|pārst(?!āv)[aā]\w+|atturē\w+"
    r"|atturas|nē|izvair\w+|novēr[sš]\w*|vairs|diez\w*|(?:ap)?grūt\w+|citād\w+|pretēj\w+|reti|retāk\w*|kamēr|slikt\w*|vēl|gandrīz|tukš\w+"
    r"|anul\w+|atce[lļ]\w+|apstā(?!k)\w+|izslēg\w+|atslē[gd]\w+|slēg\w+|slēdz\w*|atbrīv\w+|pārāk|tāl(?!r)\w*|pietrū\w+|kļūd\w+|apšaub\w+"
    r"|bojā(?!gāj)\w*|\w*kavē\w*|atlik(?!um|uš)\w+|dīkā|stāv|stāvēja|stāvēj(?:is|us)\w*|noslēpum\w+|klusē\w+|turpin\w+|izbeig\w+|beigušies|mir(?:a|is|us)\w*|pazud\w+|bez(?!darb|gal|dibe)\w{4,}|strīd\w+"
    r"|attaisno\w*|sarg(?:ā|ie)\w+|piesarg\w+|uzman\w+|modr\w+|gabalu|brīvprātīg\w+|prom|dārg\w+|velti|pilngadīg\w+"
    r"|sveik\w*|obligāt\w*|noteikti|protams|skaidr(?!oj|(?:u|as)\b)\w+|konfidenciāl\w+|slepen\w+|galīg\w+|joprojām|drīz\w*|(?:no|pa|ap)?slēp\w+|ignorē\w*|vienalga|vienaldz\w+"
    r"|attālināt\w+|automātisk\w+|pār(?:gāj\w+|iet|ies)|rim(?:s|st|ušas|ušies|usies|usi|is)|norim\w+|mitē\w+|pārsūdz(?:am\w*|ēt)|brīv(?:s|a)|ārpus|iz(?:lieto|tērē|patērē|smel|pārdo|pirk)t\w*|izpal(?:iek|ik)\w*|(?:no|iz)dzēs\w*"
    r"|garām|izlai(?:d|ž|st)\w*|pamest\w*|pamet\w*|novārtā|malā|iztik\w+|iztiek\w*|iztikt\w*|pasarg\w+|(?:aiz|iz)bē(?:g|dz)\w*|atraid\w+|atmes\w+|atmet\w*|sveš\w+|atpal(?:ie|i)k\w*"
    r"|iestr(?:ē|ie)[gd]\w*|apstādin\w+|apturē?\w*|apspie\w+|bloķē\w+|trauc(?:ē|e)\w+|veto|boikot\w+|pārkāp\w+|šķērš\w+|sabruk\w*|izgāz\w+|izzu(?:d|s)\w*|zu(?:d|st)\w*|deficīt\w*|vakant\w*"
    r"|anonīm\w+|mīkl\w+|(?:no|ap|pie)?klus(?!ē)\w*|noklusē\w+|mierīg\w+|stabil\w+|pal(?:iek|ik)\w*|beidz\w*|beig(?:t|us|ušies|sies)\w*|aizmirs\w+|aizmirst\w*|ārvalst\w+|ārzem\w+"
    r"|vēlu|liek[iaus]|viltus|viltot\w+|izdom\w+|šaub\w+|skepti\w+|piesardz\w+|baž\w+|baid\w+|bail\w*|atsau[ck]\w*|pamir\w+|sastin\w+|svītro\w+|pazaudē\w*|iebil[sd]\w*|iebilst\w*|konflikt\w*"
    r"|vienmēr|vienlīdzīg\w+|vienād\w+|(?:sa)?drūm\w*|skumj\w*|bēdīg\w*|izbrāķē\w+|zaķ\w+|novec\w+|atce[lļ]\w*"
)

CONVERB = re.compile(r"ne(?!kavē|skat|vilcin|runā|steidz|ņem)\w{3,}(?:ot|oties)")  # "without consulting"
GENERAL = frozenset("ne nē nav bez vēl joprojām".split())  # with the negated verbs and pronouns
DECLINED = LazyPattern(  # „nepavadītā”, „neatsaucamību”, and no „nedarītu”, „neesot”
    r"ne\w+(?:(?:[aā]m|oš|t|uš)(?:[saioāā]|am|ai|[auoā]s|ie|ais|iem|ām|aj\w+)|tajā|šan\w+|um[aāus]?|īb\w+|īg\w+|isk\w+)"
)

RESUMED = LazyPattern(  # „neviens dokuments, kas to apliecina, nav atrasts”: the verb after denies for both
    r"nevien\w*[^,.;:]{0,40},\s(?:kas|kur\w*)\b[^,.;:]{1,90},\s(?=[^,.;:]{0,60}?\b(?:nav|ne\w{2,})\b)",
    re.IGNORECASE,
)
