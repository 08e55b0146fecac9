"""Irregular English forms, those of short verbs and of adjectives compared, and their lemmas."""

_TABLE = """
be: am is are was were been being
have: has had having
do: does did done doing
go: goes went gone going
say: said
get: got gotten
make: made
know: knew known
think: thought
take: took taken
see: saw seen seeing
come: came
give: gave given
find: found
tell: told
feel: felt
leave: left
bring: brought
begin: began begun
keep: kept
hold: held
write: wrote written
stand: stood
hear: heard
mean: meant
meet: met
pay: paid
sit: sat
speak: spoke spoken
lie: lay lain lying lied
lead: led
grow: grew grown
lose: lost
fall: fell fallen
send: sent
build: built
rebuild: rebuilt
use: used using
understand: understood
draw: drew drawn
break: broke broken
spend: spent
rise: rose risen
drive: drove driven
buy: bought
wear: wore worn
choose: chose chosen
seek: sought
deal: dealt
win: won
teach: taught
catch: caught
fight: fought
sell: sold
throw: threw thrown
show: shown
eat: ate eaten
fly: flew flown flies flying
lend: lent
undergo: underwent undergone
undertake: undertook undertaken
overcome: overcame
withdraw: withdrew withdrawn
arise: arose arisen
become: became
forget: forgot forgotten
forgive: forgave forgiven
hide: hid hidden
steal: stole stolen
strike: struck stricken
swear: swore sworn
tear: tore torn
wake: woke woken
shoot: shot
sing: sang sung
swim: swam swum
drink: drank drunk
ring: rang rung
run: ran
sleep: slept
sweep: swept
shake: shook shaken
freeze: froze frozen
bind: bound
feed: fed
flee: fled fleeing
lay: laid
light: lit
mislead: misled
oversee: oversaw overseen overseeing
foresee: foresaw foreseen foreseeing
ride: rode ridden
slide: slid
spin: spun
stick: stuck
hang: hung
dig: dug
bend: bent
burn: burnt
learn: learnt
lean: leant
smell: smelt
spell: spelt
spoil: spoilt
dream: dreamt
shine: shone
sink: sank sunk
shrink: shrank shrunk
weave: wove woven
die: dying died
try: tries tried trying
dry: dries dried drying
cry: cries cried crying
fry: fries fried frying
spy: spies spied spying
sky: skies
tie: tied tying
age: aged aging ageing
free: freed freeing
forbid: forbade forbidden
bite: bit bitten
blow: blew blown
breed: bred
bleed: bled
creep: crept
weep: wept
prove: proven
uphold: upheld
withhold: withheld
withstand: withstood
mistake: mistook mistaken
man: men
woman: women
child: children
calf: calves
goose: geese
loaf: loaves
hoof: hooves
ox: oxen
scarf: scarves
person: people persons
foot: feet
tooth: teeth
mouse: mice
life: lives
wife: wives
knife: knives
half: halves
self: selves
shelf: shelves
thief: thieves
thesis: theses
far: farther further farthest furthest
wolf: wolves
datum: data
medium: media
criterion: criteria
phenomenon: phenomena
agree: agreed agreeing
guarantee: guaranteed guaranteeing
analysis: analyses
basis: bases
crisis: crises
good: better best
bad: worse worst
i: me my
he: him his
she: her hers
we: us our ours
they: them their theirs
you: your yours
this: these
that: those
who: whom whose
owe: owed owing
sue: sued suing
diagnosis: diagnoses
menu: menus
ski: skis skiing
taxi: taxis
bureau: bureaus
tsunami: tsunamis
movie: movies
policeman: policemen
spokesman: spokesmen
chairman: chairmen
serviceman: servicemen
businessman: businessmen
"""

_COMPARED = """
bright broad calm cheap clean clear close cold cool dark dear deadly deep dense easy early fair fast few fine friendly
full great happy hard healthy heavy high lively long loose loud low narrow near neat new nice old poor quick quiet rare
rich rough safe severe sharp short simple slow small smart smooth soft steep strict strong sure tall thick tight tough
warm weak wealthy wide young light late large long big hot thin wet
"""
_DOUBLED = "big hot thin wet".split()


def _compared(adjective: str) -> tuple[str, str]:
    """The comparative and the superlative."""
    stem = adjective.removesuffix("e")
    if adjective.endswith("y"):
        stem = f"{adjective[:-1]}i"
    elif adjective in _DOUBLED:
        stem += adjective[-1]
    return f"{stem}er", f"{stem}est"


IRREGULAR = {form: adjective for adjective in _COMPARED.split() for form in _compared(adjective)} | {
    form: lemma
    for lemma, _, forms in (line.partition(": ") for line in _TABLE.strip().splitlines())
    for form in forms.split()
}
