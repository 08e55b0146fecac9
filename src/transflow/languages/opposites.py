"""English words that say by themselves what others deny: what does not change stays the same."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from transflow.languages.english_stems import english_stem

# Not what stands before the bar may be what stands after it, and the other way round.
PAIRS = """
change alter vary modify shift fluctuate | same keep retain remain constant stable steady flat
change alter vary modify shift fluctuate | stay preserve maintain intact identical permanent hold
differ difference distinguish | same similar alike identical equal uniform
doubt question hesitate uncertain suspect | confident confidence certain sure trust clear
doubt question hesitate uncertain suspect | convinced definite obvious believe undoubted
miss skip overlook waste | seize attend use catch join visit enjoy hurry
lose loss fade wane disappear vanish drop | keep retain maintain preserve ever stay remain lasting
secret mystery | known public open well
hide conceal secret | show display visible open reveal delight obvious evident admit frank
unusual strange rare exception extraordinary uncommon | common ordinary usual normal
unusual strange rare exception extraordinary uncommon | typical regular frequent every
surprise wonder miracle | expect see natural easy understandable
exclude omit discount rule | include possible may might could likely cover
interrupt stop cease finish end halt pause break discontinue suspend rest | continue keep persist ongoing carry still
interrupt stop cease finish end halt pause break discontinue suspend rest | run proceed go hold last remain nonstop
forget | remember recall mind memory bear
expensive cost charge pay fee price | free cheap affordable gratis inexpensive complimentary
reject refuse oppose object deny decline resist | accept agree approve support welcome
reject refuse oppose object deny decline resist | willing favour happy allow
accept agree approve support | reject refuse oppose object dismiss resist against disagree
hard difficult complicated heavy | easy simple light straightforward
easy simple light | tough challenge difficult hard demanding complicated struggle
problem obstacle incident trouble fault | smooth safe well easy fine successful
hitch disruption accident difficulty | smooth safe well easy fine successful
limit restrict restriction boundary exception end | all any every full free open whole entire
limit restrict restriction boundary exception end | infinite everyone throughout always eternal endless forever
contrary contradict contradiction conflict contravene violate breach | consistent line accord comply compatible
contrary contradict contradiction conflict contravene violate breach | compliance conform observe meet coherent
harm hurt damage injure pollute spoil | friendly safe intact gentle clean
need necessary require obligatory mandatory | optional free voluntary enough redundant superfluous
compulsory must obligation oblige | optional free voluntary enough redundant superfluous
know aware inform idea notice familiar learn | ignorant secret mystery anonymous oblivious surprise
name identify identity | anonymous
want wish intend desire keen ready | refuse decline reluctant oppose resist hesitate
answer respond react reply comment say | decline silent silence ignore refuse dismiss ignorant secret
tell disclose speak reaction response attention | decline silent silence ignore refuse dismiss ignorant secret
allow let permit admit enter | ban bar prohibit forbid block prevent banned barred turn
allow let permit may | dangerous harmful hazardous unsafe perilous
answer respond reply decide resolve settle | open
yield surrender concede retreat back give | persevere resist persist keep continue hold stick stand firm pursue
active work operate function use run | idle off down vacant inactive waste broken out rest order
exist available access | gone vanish extinct absent missing out blocked
sell sold | remain left stock
success succeed fruit result effect avail | fail vain fruitless collapse failure futile
similar equal match rival comparable | unique unrivalled exceptional outstanding one kind only best
like other same competitor peer | unique unrivalled exceptional outstanding one kind only best
before previous yet prior earlier hitherto ever | first new debut premiere pioneer newcomer unprecedented
late delay postpone hesitate wait | time prompt immediate soon punctual schedule swift quick once
hurry rush fast haste | time slow patience gradual careful ample
long | short brief soon
short brief | long
far distant | near close
enough sufficient suffice | short poor lack scarce little few shortage more small
lack shortage absent missing | plenty enough ample many abundant sufficient numerous wealth
open | close shut lock
close shut lock | open
die kill death victim | survive live alive survivor
win victory | lose defeat draw
complete finish ready | continue pending ongoing progress way still remain incomplete
believe trust | doubt sceptic suspicious
guilty guilt punish convict | innocent innocence first clean acquit
married | single
good well positive pleasant | bad poor negative wrong
bad poor wrong negative | good well fine right positive
correct right well normal usual | odd suspicious suspect amiss doubtful strange
correct right exact accurate true precise | wrong false error mistake
leave abandon depart quit go | stay remain keep
excluded aside indifferent left | involve include join participate part attract everyone move touch
indifferent cold passive | move touch excite active interest impress captivate
fear afraid worry anxious concern | bold brave calm dare confident reassure confidence safe
underestimate neglect ignore | serious attention consider respect value appreciate important
depend dependent | independent any regardless whatever own
direct | indirect
empty vacant free | full occupied take busy
room indoor inside premises | outdoor outside open
quiet silent | loud
move | stand stationary still
fall drop decrease reduce diminish decline | stable high grow rise increase keep maintain steady strong
rise grow increase | stable stagnant flat freeze same level
worsen deteriorate | keep maintain stay same
reach exceed surpass attain | below under short within less
expire end | valid still until
artificial chemical additive | natural organic pure
repeat recur again | once unique single off last
concern apply affect cover | exempt immune outside
lawful legal valid | void illegal null
danger dangerous risk threat | safe harmless secure
cash | card
shelter home roof house | homeless
public publish | private confidential secret internal classified
see visible | hidden blind conceal gone vanish disappear
happy satisfied pleased content | disappointed upset angry critical complain
healthy well | sick ill
fashion modern | outdated obsolete
young minor | adult
old | young new
new | old same
passable drive | blocked closed
fly soar | ground grounded
spontaneous chance accident random | deliberate plan careful purpose intentional
sort separate | mix
remove delete erase | leave keep remain
divide separate | whole together
separate part | together inseparable integral
weak | strong
wet rain | dry sunny
fit suit suitable meet | fail
regret | glad proud happy
change alter vary | uphold stand hold confirm affirm
fall drop decrease sink | hold
many much lot multitude | few scarce rare little handful limited sparse
few scarce rare | many much plenty lot often
long | quick fast instant immediate
resemble equal similar same alike match | different differ distinct unlike vary
move advance progress forward develop | stall stuck stagnant deadlock standstill halt
lay put down stop | fight on continue
own possess | rent lease borrow
let release pass admit | hold detain seize keep
meet match comply conform | substandard below fail defective violate breach
support back vote | abandon against reject oppose
against oppose object vote debate dissent | unanimous
list trade quote | private
confirm | wrong false disprove refute
apply application request | automatic
work serve employ | leave quit retire resign
lift abolish cancel repeal revoke withdraw scrap | remain keep retain preserve continue stay maintain
sure clear | doubtful
noisy noise | quiet silent
careless | careful
choice option alternative | must forced compelled obliged
observe comply follow respect obey heed | ignore violate breach flout break disregard defy run jump
protect safe immune spare | anyone everyone vulnerable victim prone exposed risk
land | divert diverted
broken | work whole intact
clear | vague murky
exact | about approximate
fair | biased
attend present appear turn arrive show | absent absence skip miss away stayed
vote | abstain
sleep asleep | awake wake
drink alcohol drunk | sober abstain dry
sober | drunk
speak talk say word | silent silence mute quiet
remember | forget forgot
injure hurt harm damage wound victim casualty | unhurt unharmed unscathed safe intact escape spare survive
catch arrest detain find capture trace | large escape flee elude evade missing run
work function operate repair | faulty broken fault defunct jam fail
clean tidy | dirty dirt pollute litter filthy
light illuminate lamp | dark darkness gloom
warm heat | cold cool chill freeze
smooth level even | uneven rough bumpy
live inhabit resident inhabitant | deserted abandoned empty uninhabited
last survive hold | break collapse end
believe understand explain comprehend | puzzle baffle mystery incredible
reveal disclose publish announce name | withhold keep secret confidential undisclosed conceal
renew extend prolong | lapse expire end
enough sufficient suffice | exceed outstrip outweigh exhaust
accept recognise admit plead | deny dispute contest reject
like love | hate dislike
trust rely | wary suspicious sceptical mistrust
approach enter come step walk climb swim near | stay away keep avoid off clear out banned
touch handle move feed | leave alone
carry bring take | leave behind home without
interfere disturb intervene bother | leave peace alone
wait delay hesitate postpone | straight now today already
hide secret | candid honest openly freely
oppose object mind | agree consent happy welcome
rush hurry | patience patient calm
tire bore | lively vigorous
common frequent often usual | rare rarely seldom occasional
frequent often | rarely seldom infrequent occasional
support endorse back | defeat reject
present available stock supply | absent scarce short exhaust
worth pay sense | pointless useless futile waste
use need apply | redundant unused spare idle superfluous
separate distinguish | alike blur blend
inside indoors | outside
outside outdoors | inside indoors
before previous | new novel
grow increase develop | static stall slow
win succeed pass | fail lose
safe secure stable | treacherous perilous hazardous risky precarious fragile
high tall big large great | low modest moderate small slight minor tiny little
easy simple | tough steep challenging complex demanding
cheap | expensive costly dear steep
expensive dear costly | cheap affordable modest
fast quick | slow sluggish
near close | far remote distant
complete full whole | partial patchy rough
true real genuine authentic | false fake bogus forged counterfeit hoax fiction
valid | expired lapse outdated
important significant essential substantial considerable | minor trivial secondary marginal negligible slight irrelevant
new | familiar age-old
calm quiet | restless turbulent rough
answer reply respond comment | duck dodge sidestep evade silent
hear | deaf sleep
notice see spot observe | miss overlook escape undetected
withstand bear survive hold last | way collapse burst snap break buckle
agree accord consensus | deadlock split divide stalemate disagree refuse
return come arrive | missing absent lost
deliver run operate work happen event | pause suspend halt cancel postpone closed
start begin open | delay postpone await
continue last | end stop cease over
pay settle | owe owing overdue outstanding arrears evade default
worry fear alarm concern | reassure assured calm rest comfort
plan schedule expect foresee | sudden unexpected abrupt spontaneous
admit enter access pass drive | limits bar turned shut impassable
stop pause | speed drive on continue carry nonstop
affect influence concern | unaffected immune regardless
repair maintain tend care | neglect dilapidated overgrown derelict
use exploit spend | waste surplus leftover
recognise identify | unrecognisable anonymous
eat | hungry fast
fight resist | surrender peace
doubt hesitate | instant sure certain firm
beside outside | inside
rise go climb increase | peak
drop go decline | bottom
let allow | refuse deny bar
attend participate visit | skip absent boycott away
forest wood building house | open bare
justify warrant prove | disappoint flawed groundless baseless
satisfied pleased | unhappy dissatisfied critical frustrated
brave bold | timid
wide broad | narrow cramped
deep | shallow
thick | thin
strong hard firm | weak soft loose
hot warm | cold lukewarm
early | late
rich wealthy | poor needy
heavy | light
sharp | blunt
fresh new | stale tinned
happen event | silence quiet
burn fire flame | extinguish
single few | many several numerous
reach arrive receive | stop intercept seize confiscate
notice see spot recognise | anonymous anonymity
reveal disclose publish tell | confidence confidential secret
legal permit licence | illegal illicit
busy crowd | quiet empty deserted
"""


@lru_cache(maxsize=1)
def _opposites() -> Mapping[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for row in PAIRS.strip().splitlines():
        here, there = (
            frozenset(english_stem(word + ending) for word in side.split() for ending in ("", "ly"))
            for side in row.split("|")
        )
        for stems, others in ((here, there), (there, here)):
            for stem in stems:
                found[stem] = found.get(stem, frozenset()) | others
    return found


def opposites_of(stems: frozenset[str]) -> frozenset[str]:
    """The stems of English words that may say what a denial of words with the given stems says."""
    known = _opposites()
    return frozenset().union(*(known[each] for each in stems if each in known))
