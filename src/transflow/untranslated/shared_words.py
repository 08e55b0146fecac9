"""Words that are evidence for neither language: international ones, those that both have, and those of Latvian
addresses, which English keeps."""

from transflow.text.letters import CAPITAL, SMALL
from transflow.text.normalise import matching_form
from transflow.text.patterns import LazyPattern
from transflow.text.tokens import Token
from transflow.text.word_patterns import WordPattern

INTERNATIONAL = frozenset(
    """
    ad hoc de facto jure per capita pro forma status quo inter alia bona fide versus vs et al via sic
    persona non grata curriculum vitae a priori ex ante post ante online offline covid web blog wi-fi
    ethernet url startup start-up e-mail email euro km kg mm cm ha hz bit bits byte usd eur la le les du des von van der
    sui generis in situ mutatis mutandis ratione materiae personae loci temporis ipso in dubio pro reo ex officio
    hip-hop fitness operandi vivendi minimis posteriori rata pacta sunt servanda acquis ultra vires obiter
    dictum dicta erga omnes prima facie habeas corpus pari passu tempore locus standi stricto sensu lato
    pour que qui dans sur une aux der die das und für ne para sobre por en
    phil philol psych phys math chem biol geogr geol arch theol paed oec iur med habil sc hist prof assoc asoc
    emeritus emerita honoris causa alma mater kcal kwh mwh gwh kpa hpa rpm dpi
    den del della di da el los las san santa al bin ibn abu
    """.split()
)
EITHER = frozenset(
    """
    bail man men lats pat tie pie bet visa par gar data video trio radio foto metro plus audio studio solo piano
    internet forums parks tests posts plan plans compromise progress province tsunami virus bonus
    campus fiasco polo tempo drama opera gala arena agenda media era zebra panda villa soda pizza pasta
    diploma dilemma panorama formula vista absentia limits moments talents monitors operators monuments balsam lords
    starts stress boss tutors vest vests nest nests mess mini min beta debit modem parole diagnostic beams stud pies
    solos stimuli polio salami minimums halles distances balles deserts stabs letes kempings boulings manifests apes
    spied restes popes elks reference references preference preferences audience audiences cars rats sets ports
    stars rats stops bands
    trends abates aborts adjutants algebra algebras alias aliases alibi alpha altruists amulets antagonists aorta
    asparagus aspirants atlas atlases aura autopilot balalaika baronets centrists citrus delta deltas despots
    determinants dilemmas diodes dogma dogmas dot dots duets egoists elites emigrants fauna feminists ferments
    filaments flora florists fonts formulas forts fragments gamma gigabits gondola gondolas gorilla gorillas
    gradients guru haiku humorists humus ibis implants indulgences internists intranets karaoke karma koala koalas
    lama lamas lava lemma lemmas lira magenta magi malts mamma mangroves manna mantra mantras martini masts matrices
    mats memoranda meta minarets modernists monopolists motorists mutants novelists novices omega omnibus optimists
    opus ornaments pacifists pagoda pandas papa paprika parabola parka paroles pastas patina patriots pedants
    pianists piles placenta polka populists prom propagandists proponents puma pumas romances rudiments rumba
    sadists safari salmonella salsa samba sari sauna saunas savanna savannas sediments segments sentiments septets
    sinus skates spam spices sprints stats supernova tarantula tempera temperaments tempi terabits togas tolerances
    torte tortes trim triplets tuba tubas tundra tundras valences variants veranda verandas villas vistas volts
    zebras atmest auditors autos bestsellers boilers distance elevators ignorance interference paies plate plates
    relevance rentes restarts samest sader savest sentence sentences substance substances translators top modeles
    bass mandala mandalas sonata sonatas tiara tiaras pergola pergolas primula primulas gerbera gerberas iguana iguanas
    mamba mambas sutra sutras favela favelas siesta siestas fiesta fiestas rotunda rotundas viola violas saga sagas
    nirvana margarita margaritas polkas rumbas sambas salsas pop bonsai umami wifi gif aug taps
    daina dainas kokle kokles
    modulus wiki captcha sudoku origami sigma kappa lambda theta
    """.split()
)
ADDRESS_WORDS = frozenset(
    """
    iela ielas ielā ielu bulvāris bulvāra bulvārī līnija līnijas līnijā laukums laukuma laukumā prospekts
    prospekta prospektā gatve gatves gatvē šoseja šosejas šosejā krastmala krastmalas krastmalā dambis
    dambja dambī ceļš ceļa aleja alejas alejā novads novada novadā pagasts pagasta pagastā ciems
    """.split()
)
STREET_STEM = "iel|krastmal|laukum|bulvār|prospekt|gatv|alej"
STREET = LazyPattern(
    rf"(?<!\d)\d{{1,4}}\.\s[^\W\d_]+\s(?:{STREET_STEM})[^\W\d_]{{1,2}}(?!\w)"
    rf"|(?<!\w){CAPITAL}\w+\s{SMALL}\w+\s(?:{STREET_STEM})(?:a|s|is|e)(?!\w)"
    rf"|(?<!\w){CAPITAL}\w+\s(?:{STREET_STEM})(?:a|s|is|e)\s\d{{1,4}}(?!\d)"  # "Brīvības iela 72"
)
VENUE = LazyPattern(  # "Jūras vārti, 40 Karlīnes iela"
    rf"(?<!\w)(?!Valsts|Latvijas|Ministru|Saeimas){CAPITAL}\w+(?:\s[^\W\d_]\w+){{1,3}}"
    rf",\s\d{{1,4}}[\w/-]*\s(?:{CAPITAL}\w*\.?\s){{1,3}}(?:{STREET_STEM})[^\W\d_]{{1,2}}(?!\w)"
)
PARKS = "dārzs parks mežs tilts kalns ezers sala pils muiža kapi tirgus"
PARK = WordPattern(  # "Vērmanes dārzs park": the kind of place is said in English, too
    rf"(?<!\w){CAPITAL}\w+\s(?:{'|'.join(PARKS.split())})"
    r"(?=\s(?:park|garden|forest|bridge|hill|lake|island|castle|manor|cemetery|market)s?(?!\w))"
    rf"|(?<!\w){CAPITAL}\w{{2,}}(?<!ais)\s(?:dārzs|ezers|sala)(?!\w)",  # "Vērmanes dārzs", as guides call it
    PARKS,
    flags=0,
)
DEGREE = LazyPattern(r"(?<!\w)(?:Dr|Mg|Bc)\.(?:\s?[a-z]{2,6}\.){1,3}")  # "Dr. art.", alike in both languages
STREET_WORD = LazyPattern(rf"\s(?:{STREET_STEM})")
STREET_BEHIND = LazyPattern(rf"\s(?:{STREET_STEM})(?:a|s|is|e)(?!\w)")
NAME_BEFORE = LazyPattern(rf"(?:{CAPITAL}[\w’'-]*|\d\.?)[\s(„“\"]{{1,3}}\Z")
LONGEST_NAME = 80  # characters
NAME_BEHIND = LazyPattern(rf"[\s),„“\"]{{1,3}}(?:{CAPITAL}|\d)")
BRUSSELS = LazyPattern(r"(?<!\w)[A-Z][^.;\n]{0,160}?\d{4}\s(?:Bruxelles|Brussel)(?!\w)")


def streets(text: str) -> tuple[tuple[int, int], ...]:
    """Where streets of several words are named ("13. janvāra iela", "Brīvības cīnītāju laukums") or one with the number
    of a house, parks and their like that English calls so, too, and postal addresses in Brussels, which no notice
    translates."""
    kinds = (STREET, VENUE) if STREET_WORD.search(text) else ()
    found = [each.span() for kind in (*kinds, PARK) for each in kind.finditer(text)]
    if "Brussel" in text or "Bruxelles" in text:
        found += [each.span() for each in BRUSSELS.finditer(text)]
    return tuple(found)


def degrees(text: str) -> list[tuple[int, int]]:
    """Where scientific degrees stand."""
    return [each.span() for each in DEGREE.finditer(text)] if "r. " in text or "g. " in text else []


def is_before_street_word(text: str, token: Token) -> bool:
    """Whether a capitalised word is the name of what the word after it says: "Brīvības iela from the bridge"."""
    return token.text[0].isupper() and STREET_BEHIND.match(text, token.end) is not None


def is_address_word_alone(text: str, token: Token) -> bool:
    """Whether a word such as "novada" stands beside no name: "the novada of the border"."""
    if not token.text[0].islower() or matching_form(token.text) not in ADDRESS_WORDS:
        return False
    return not (
        NAME_BEFORE.search(text, max(0, token.start - LONGEST_NAME), token.start)
        or NAME_BEHIND.match(text, token.end)
    )
