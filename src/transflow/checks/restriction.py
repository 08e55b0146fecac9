"""Without its "only", a rule for some is a rule for all, and a reader misses nothing."""

from __future__ import annotations

from transflow.checks import Example, check
from transflow.checks._linked import Read, links, read
from transflow.checks._sentences import sure_sentences
from transflow.checks._wording import language_name
from transflow.languages import all_give, table
from transflow.languages.tables.negation import Negation
from transflow.languages.tables.particles import Particles
from transflow.languages.tables.restrictions import Restrictions
from transflow.model import Bitext, Level, Message, Remark, Remarks
from transflow.text.clauses import BREAK, clause_of
from transflow.text.tokens import Token, matching

LONGEST_SENTENCE = 1500
FIRST = 2  # words beside "only" that tell what it restricts
LONG = 4  # their letters
REACH = 4  # words beside their counterparts
NEAR_DENIAL = 4  # words before "only" that may deny it


@check(
    "restriction",
    Level.INFO,
    passes=[
        Example(
            "He begs him not to come north before the ice on the river has melted.",
            "Viņš lūdz braukt uz ziemeļiem tikai pēc ledus iziešanas.",
            "en",
            "lv",
        ),
        ("Zonā drīkst uzturēties tikai ar caurlaidi.", "A pass is compulsory for anyone in the zone."),
        (
            "Staigājot jūs varat attālināties no meklētājiem.",
            "By walking on you may only get further away from those searching.",
        ),
        (
            "Vienumu var atlasīt bez atvēršanas.",
            "It is possible only to select the item without opening it.",
        ),
        ("Attēls ilustratīvs.", "Image for illustration only."),
        Example("The file is in read-only mode.", "Fails ir lasīšanas režīmā.", "en", "lv"),
        ("Siena ir gandrīz tikai no stikla.", "The wall is made almost completely of glass."),
        ("Pakalpojums pieejams tikai pilsoņiem.", "The service is available only to citizens."),
        ("Lēmumu pieņem vienīgi ministrs.", "Nobody but the minister takes the decision."),
        ("Ieeja tikai ar caurlaidi.", "No entry without a pass."),
        ("Palīdzību sniedz ne tikai ģimenēm.", "Help is given to families, too, and to others."),
        ("Muzejs atvērts tikai vasarā.", "The museum is closed except in summer."),
        ("Tas ir izdarāms tikai daļēji.", "It can be done in part."),
        ("Atļauju dod tikai pēc tam, kad samaksāta nodeva.", "The duty has to be paid before it is granted."),
        ("Segs daļu izdevumu.", "Only part of the costs will be covered."),
        Example(
            "The seedling needs only one glass of water.", "Stādam pietiek ar vienu glāzi ūdens.", "en", "lv"
        ),
        ("Bieži vien autobuss kavējas.", "The bus is often late."),
        Example("The museum is open only in summer.", "Muzejs ziemā nav atvērts.", "en", "lv"),
        ("Aptaujāti vien astoņi uzņēmumi.", "Just eight companies were surveyed."),
        ("Rīgā vien divas skolas ir slēgtas.", "Two schools have been closed in Riga."),
        ("Klientus pieņem pēc iepriekšēja pieraksta.", "Customers are seen by appointment only."),
        (
            "Ja vizītes ir ierobežotas, sniedz tikai attālinātus pakalpojumus.",
            "If rules restrict visits, only remote services are provided.",
        ),
        ("Iet drīkst tikai kājām un tikai dienas gaismā.", "One may go only on foot and in daylight."),
        Example(
            "He came, only to find the office closed.", "Viņš atnāca, bet birojs bija slēgts.", "en", "lv"
        ),
    ],
    fails=[
        ("30. autobuss kursēs tikai darba dienās.", "Bus No. 30 will run on working days."),
        ("Pakalpojums pieejams tikai pilsoņiem.", "The service is available to citizens."),
        ("Lēmumu pieņem vienīgi ministrs.", "The decision is taken by the minister."),
        ("Robežu šķērso tikai ar derīgu pasi.", "The border is crossed with a valid passport."),
        ("Pieteikumus pieņem elektroniski.", "Applications are only accepted electronically."),
        Example("The funds are for road repairs only.", "Līdzekļi ir ceļu remontam.", "en", "lv"),
        ("Aptaujāti vien astoņi uzņēmumi.", "Eight companies were surveyed."),
        (
            "Biļetes pārdod tikai kasē, un bērni drīkst ienākt tikai kopā ar vecākiem.",
            "Tickets are sold only at the box office, and children may enter together with their parents.",
        ),
        Example("The museum is open in summer.", "Muzejs ir atvērts tikai vasarā.", "en", "lv"),
        ("Pieteikties var uz vienu vai abām daļām.", "It is possible to apply for one part only."),
        ("Bez ārsta receptes antibiotikas izsniedz.", "Antibiotics are dispensed on prescription only."),
    ],
)
def restriction(bitext: Bitext) -> Remarks:
    """What is said of one thing only is said so in both versions."""
    tags = bitext.languages
    if not all_give(Restrictions, *tags):
        return
    for source, target in sure_sentences(bitext):
        if lost := _lost((source.text, target.text), tags):
            message = Message(
                "“{word}” restricts what the {language} text says; nothing does so here.",
                word=lost.text,
                language=language_name(tags[0]),
            )
            yield Remark(message, target.spot(), source.spot(lost.start, lost.end), value=lost.text)
        if added := _lost((target.text, source.text), tags[::-1]):
            message = Message(
                "“{word}” restricts what is said here; nothing does so in the {language} text.",
                word=added.text,
                language=language_name(tags[0]),
            )
            yield Remark(message, target.spot(added.start, added.end), source.spot(), value=added.text)


def _lost(texts: tuple[str, str], tags: tuple[str, str]) -> Token | None:
    """The "only" of the first text that no word of the other one may say, though what it restricts stands there; of
    several, one beside whose counterparts none stands."""
    here, there = (table(Restrictions, tag) for tag in tags)
    found = matching(here.certain, texts[0])
    if not found or max(map(len, texts)) > LONGEST_SENTENCE:
        return None
    others = len(there.alike.findall(texts[1]))
    if others >= len(here.alike.findall(texts[0])) or found[0].text in texts[1]:
        return None
    if all(table(Negation, tag).without.search(text) for text, tag in zip(texts, tags, strict=True)):
        return None  # "only to select it, without opening it" is to select it without that
    if table(Particles, tags[1]).until.search(texts[1]) and table(Negation, tags[1]).saying_no(texts[1]):
        return None  # „tikai pēc” is "not before"
    ours, theirs = (read(text, tag) for text, tag in zip(texts, tags, strict=True))
    answers = {at: place for at, place in links(ours, theirs) if len(ours.tokens[at].text) >= LONG}
    for only in found:
        places = [answers[at] for at in _restricted(ours, only) if at in answers]
        if others and len(places) < FIRST:
            continue
        if places and not (there.may_restrict.search(_around(theirs, places)) or _is_denied(ours, only)):
            return only
    return None


def _is_denied(side: Read, only: Token) -> bool:
    """Whether a word shortly before says that it is so not only there: „nav saistīts tikai ar”; no "without" does."""
    clause = clause_of(side.text, only)
    before = [each for each in side.tokens if each.end <= only.start][-NEAR_DENIAL:]
    words = table(Negation, side.tag)
    denials = [each for each in words.saying_no(side.text) if not words.without.match(side.text, each.start)]
    return any(each in denials and clause_of(side.text, each) == clause for each in before)


def _restricted(side: Read, only: Token) -> list[int]:
    """The first words that tell anything after "only" in its clause, or in the next one where its own is just "after",
    „tikai pēc tam, kad samaksāts”; else those before it: "for road repairs only"."""
    breaks = [each.start() for each in BREAK.finditer(side.text)]
    begin = max((each for each in breaks if each < only.start), default=0)
    ends = [*(each for each in breaks if each >= only.end), len(side.text)]
    if any(only.end < each.start < ends[0] for each in side.tokens):
        behind = _telling(side, only.end, ends[0]) or _telling(side, only.end, ends[:2][-1])
        if behind:
            return behind[:FIRST]
    return _telling(side, begin, only.start)[-FIRST:]


def _telling(side: Read, begin: int, end: int) -> list[int]:
    """The places of the words that tell anything, from the one character to the other."""
    return [at for at, each in enumerate(side.tokens) if begin <= each.start < end and len(each.text) >= LONG]


def _around(side: Read, places: list[int]) -> str:
    """The words from a few before the first place to a few after the last one."""
    first, last = max(0, min(places) - REACH), min(len(side.tokens) - 1, max(places) + REACH)
    return side.text[side.tokens[first].start : side.tokens[last].end]
