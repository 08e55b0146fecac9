"""Latvian words that deny: negated verbs and pronouns for certain, and whatever else may say no."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from transflow.languages.lexicon import entries_of
from transflow.languages.lv.morphology.knows import adjectives, denying_by_nature, is_conditional, is_finite
from transflow.languages.lv.morphology.lemmas import lemmas
from transflow.text.clauses import BREAK, apart
from transflow.text.normalise import matching_form
from transflow.text.patterns import LazyPattern
from transflow.text.remembered import WORDS, Remembered
from transflow.text.tokens import Token, matching, word_at, word_texts, words
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
FAR_BEFORE = 90  # characters before an infinitive that are read
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
FARTHEST = 4  # words from „nav” to what it denies
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


@lru_cache(maxsize=WORDS)
def _denies(form: str) -> bool:
    """Whether the word is a negated verb or pronoun; a verb that the lexicon has with its "ne-" is none."""
    if not form.startswith(("ne", "nav")):
        return False
    if SURE.fullmatch(form):
        return True
    if LIMITING.match(form) or NOUN.match(form):
        return False
    if TOLD.fullmatch(form) and not ENCOURAGED.match(form):
        return True
    if _is_negated_verb(form) or (GUESSED.fullmatch(form) and not entries_of(form)):
        return True
    rows = [each for each in entries_of(form) if each.pos != "prop"] if len(form) > 5 else []
    if NO_VERB.fullmatch(form) and not any(form[2:] == f"{each.lemma[:-1]}s" != each.lemma for each in rows):
        return False
    return bool(rows) and all(each.pos == "v" and not each.lemma.startswith("ne") for each in rows)


def _is_negated_verb(form: str) -> bool:
    """Whether the word is a verb in the indicative with "ne-" before it, and no form of „neziņa” or „netīrs”."""
    if not is_finite(form[2:]) or IDIOM.match(form):
        return False
    return denying_by_nature().isdisjoint(lemmas(form)) and not (
        (lemmas(form[2:]) & adjectives()) - VERBS_RATHER
    )


def denials(text: str) -> tuple[Token, ...]:
    """The words that certainly deny something, "bez" among them; "bez reģistrācijas nevar", "nav šaubu" and
    "nedrīkst pārsniegt 50" do not."""
    return apart(text, *_denying(text))


def denied_without(text: str) -> tuple[Token, ...]:
    """The words that deny beside "bez": „nevar bez reģistrācijas”."""
    found, without = _denying(text)
    return tuple(each for each in found if each not in apart(text, found, without)) if without else ()


def _denying(text: str) -> tuple[tuple[Token, ...], tuple[Token, ...]]:
    """The words that certainly deny, and each "bez"."""
    without = matching(WITHOUT, text)
    signs = (word_at(text, each.start()) for each in SIGN.finditer(text))
    found = [each for each in signs if _denies_there(text, each)]
    undone = [each.span() for each in UNDONE.finditer(text)] if found else []
    certain = (
        token
        for token in found
        if not any(start <= token.start < end for start, end in undone)
        and not LIMITED.match(text, token.end)
        and not RESUMED.match(text, token.start)
        and not WHETHER.search(text, 0, token.start)
    )
    return tuple(certain), without


def _denies_there(text: str, token: Token) -> bool:
    """Whether the word denies where it stands: „lai netraucētu” does, „netraucētu darbu” may not; nor may an infinitive
    but where something is asked or decided, „aicina neceļot”, or stands by itself, „- neatstāt”."""
    form = matching_form(token.text)
    if _denies(form) or not form.startswith("ne"):
        return _denies(form)
    if form == NOT_AT_ALL:
        return _stands_for_a_verb(text, token)
    if form.endswith(("tu", "tos")):
        return is_conditional(form[2:]) and (
            FINAL.search(text, 0, token.start) is not None
            or (
                CLAUSE_ENDS.match(text, token.end) is not None
                and SUBJECT.search(text, 0, token.start) is not None
            )
        )
    if not INFINITIVE.fullmatch(form) or ENCOURAGED.match(form) or _is_of_a_verb_in_ne(form):
        return False
    before = text, max(0, token.start - FAR_BEFORE), token.start
    if URGED.search(*before):
        return True
    return BY_ITSELF.search(*before) is not None and _is_infinitive(form.removeprefix("ne"))


def _stands_for_a_verb(text: str, token: Token) -> bool:
    """Whether the word is all that is left of a clause: „graudu raža saruka, dārzeņu – nemaz”."""
    return CLAUSE_ENDS.match(text, token.end) is not None and DASH.search(text, 0, token.start) is not None


def _is_of_a_verb_in_ne(form: str) -> bool:
    """Whether the verb itself begins with "ne": „neitralizēt”."""
    return any(each.pos == "v" and each.lemma.startswith("ne") for each in entries_of(form))


def _is_infinitive(form: str) -> bool:
    """Whether the form is no participle, as „skatoties” and „zinot” are: „lietot” is a verb's own name."""
    return not form.endswith(("ot", "oties")) or any(each.lemma == form for each in entries_of(form))


@lru_cache(maxsize=64)  # asked for several times of one text
def saying_no(text: str) -> tuple[Token, ...]:
    """All words that deny, "bez" among them, whatever stands beside them."""
    signs = (word_at(text, each.start()) for each in SIGN_OR_BEZ.finditer(text))
    return tuple(each for each in signs if _says_no_there(text, each) and not RESUMED.match(text, each.start))


def _says_no_there(text: str, token: Token) -> bool:
    return _says_no[token.text] or (token.text == NOT_AT_ALL and _stands_for_a_verb(text, token))


def denied(text: str) -> Iterator[tuple[Token, Token]]:
    """Each word that denies a verb or an adjective, with it: „nav” and „pieejama”, „neattiecas” twice."""
    tokens = words(text)
    for at, token in enumerate(tokens):
        form = matching_form(token.text)
        if AUXILIARY.fullmatch(form):
            for each in tokens[at + 1 : at + 1 + FARTHEST]:
                if CLAUSE.search(text, token.end, each.start):
                    break
                following = matching_form(each.text)
                rows = () if BETWEEN.fullmatch(following) else entries_of(following)
                if rows and (rows[0].pos in ("v", "adj") or TO_DO.match(text, each.start)):
                    yield token, each
                    break
        elif len(form) > 5 and form.startswith("ne") and _denies(form) and entries_of(form[2:]):
            yield token, token
            if at and BEFORE_VERB.search(text, 0, token.start):
                yield token, tokens[at - 1]


def is_general(word: str) -> bool:
    """Whether the word may deny any word near it, as „nav” and „nepieļaujot”; „nelikumīgs” and „negadījums”, which the
    lexicon has with their „ne-”, deny nothing else."""
    return _may_deny_any[word]


def is_declined(word: str) -> bool:
    """Whether the word is a participle or a noun with „ne-” before it, „nepavadītā”, which says what something is."""
    form = matching_form(word)
    return DECLINED.fullmatch(form) is not None and not _denies(form)


def _is_general(word: str) -> bool:
    form = matching_form(word)
    if form in GENERAL or _denies(form):
        return True
    if LIMITING.match(form):
        return False
    own = [
        each for each in entries_of(form) if each.lemma.startswith("ne") and each.pos in ("n", "adj", "adv")
    ]
    if form.endswith(("ot", "oties")):
        own = [each for each in own if each.lemma == form]  # „nekavējoties”, and no „nepazīstot”
    return form.startswith("ne") and not own


def may_deny(text: str) -> bool:
    """Whether any word may say no, also by its meaning alone."""
    return any(map(_may_deny.__getitem__, word_texts(text)))


_may_deny_any = Remembered(_is_general, WORDS)
_may_deny = Remembered[str, bool](lambda word: MAY.fullmatch(matching_form(word)) is not None, WORDS)
_says_no = Remembered[str, bool](
    lambda word: (
        word.lower() in ("bez", "ne", "nedz", "nevis")
        or _denies(matching_form(word))
        or CONVERB.fullmatch(matching_form(word)) is not None
    ),
    WORDS,
)
