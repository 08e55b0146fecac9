"""What Latvian and English write alike, so that it tells neither from the other: international words, words that both
have, names, codes and abbreviations."""

from __future__ import annotations

from transflow.languages.company_forms import OF_LATVIA
from transflow.text.alternatives import any_of
from transflow.text.patterns import LazyPattern

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
    daina dainas kokle kokles līgo
    modulus wiki captcha sudoku origami sigma kappa lambda theta
    """.split()
)
NAMES = ("Via Baltica", "Rail Baltica")
ABBREVIATIONS = ("min", "max")
_COMPANY_FORM = f"(?:{any_of(OF_LATVIA)})"
_KINDS = (
    r"\d[ \u00a0](?:A|bar)\b",  # "20 A"
    rf"(?<!\w){_COMPANY_FORM}(?:\s[A-Z]\w+)+",  # "AS Latvenergo"
    rf"(?<!\w)(?:[A-Z]\w+\s)+{_COMPANY_FORM}\b",  # "Latvenergo AS"
    r"(?<!\w)(?:[A-Z]{1,3}\d+|[A-Z](?:/[A-Z])+)(?!\w)",  # "A4", "A/B"
    r"(?<!\w)[@#]\w+(?!\w)",  # "@policija"
    r"(?<!\w)[IVXLC]+–[IVXLC]+(?!\w)",  # "I–III"
    rf"(?<!\w)(?:{'|'.join((*ABBREVIATIONS, *NAMES))})(?!\w)".replace(" ", r"\s"),
)
ALIKE = LazyPattern("|".join(_KINDS))
DEGREE = LazyPattern(r"(?<!\w)(?:Dr|Mg|Bc)\.(?:\s?[a-z]{2,6}\.){1,3}")  # "Dr. art.", alike in both languages
