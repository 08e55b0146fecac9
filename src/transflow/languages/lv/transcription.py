"""Foreign names as Latvian writes them by sound, beside their originals, and how much a Latvian spelling
sounds like a foreign one.

Which transcriptions are right is laid down in Cabinet Regulation No. 114 of 2004; either spelling may stand
in a Latvian text, in an English one only the original."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache, partial
from itertools import accumulate
from math import inf

from transflow.languages.lv.morphology.given_names_abroad import MORE
from transflow.languages.lv.morphology.names import name_forms
from transflow.text.normalise import without_marks
from transflow.text.patterns import LazyPattern
from transflow.text.remembered import WORDS, Remembered

# Given names, each with the originals it commonly stands for.
GIVEN = """
Ahmeds=Ahmed Alans=Alain|Alan Alars=Alar Aleksandra=Alexandra Aleksandrs=Alexander
Aleksejs=Alexey|Alexei|Aleksey|Aleksei Alekss=Alex Alens=Alan|Allen Ali=Ali Alise=Alice Amanda=Amanda Ana=Ana
Anastasija=Anastasia Anatolijs=Anatoly|Anatoli Andreass=Andreas Andrejs=Andrei|Andrey|Andrej
Andress=Andres|Andrés Andrijs=Andriy|Andrii Andžejs=Andrzej Ane=Anne Angela=Angela Anrī=Henri
Antonio=Antonio Antoniu=António Ants=Ants Anālena=Annalena Arkādijs=Arkady Artūrs=Arthur Arvids=Arvydas
Aļona=Alyona|Alena Baraks=Barack Bens=Ben Bils=Bill Bobs=Bob Bogdans=Bogdan Bohdans=Bohdan Boriss=Boris
Braiens=Brian|Bryan Breds=Brad Brendons=Brandon Brets=Brett Brūss=Bruce Bārbara=Barbara Dags=Doug
Daniels=Daniel Darja=Darya|Daria Deivids=David Dmitrijs=Dmitry|Dmitri|Dmitriy Dmitro=Dmytro Donaldo=Donaldo
Donalds=Donald Duglass=Douglas Dīters=Dieter Džastina=Justine Džastins=Justin Džefrijs=Jeffrey|Geoffrey
Džefs=Jeff Džeikobs=Jacob Džeimss=James Džeina=Jane Džeisons=Jason Džeks=Jack Dženeta=Janet
Dženifera=Jennifer Džeremijs=Jeremy Džerijs=Jerry Džesika=Jessica Džims=Jim Džina=Gina Džo=Joe
Džoanna=Joanna Džoels=Joel Džonatans=Jonathan Džons=John Džordžija=Giorgia Džordžs=George Džovanni=Giovanni
Džozefs=Joseph Džošua=Joshua Džuzepe=Giuseppe Džūliana=Juliana Džūlija=Julia|Julie Edijs=Eddie
Eduards=Eduard Edvards=Edward Eimija=Amy Elena=Elena Elizabete=Elizabeth Ellena=Ellen
Emanuels=Emmanuel|Manuel Emīlija=Emily Endrjū=Andrew Entonijs=Anthony Eva=Eva Evelīna=Evelyn Ešlija=Ashley
Federika=Federica Fernandu=Fernando Filips=Philip|Philippe Fjodors=Fyodor|Fedor Francisks=Francis
Fransuā=François Frenks=Frank Frīdrihs=Friedrich Gabriels=Gabriel Gaļina=Galina Genādijs=Gennady
Geofs=Geoff Gerijs=Gary Gitans=Gitanas Glenns=Glenn Gregorijs=Gregory Gregs=Greg Grehems=Graham
Grigorijs=Grigory Hanna=Hanna|Hannah Hanno=Hanno Hanss=Hans Harijs=Harry Helēna=Helen|Helene Henrijs=Henry
Hilarija=Hillary Horhe=Jorge Hosē=José|Jose Hovards=Howard Huana=Juana Huans=Juan Hugo=Hugo Ignasio=Ignacio
Igors=Igor Ilma=Ilma Ilons=Elon Ingrida=Ingrida Irina=Irina|Iryna Ivans=Ivan Iļja=Ilya Jaceks=Jacek
Jana=Jana Jans=Jan Jenss=Jens Jevgeņijs=Yevgeny|Evgeny|Yevgeni|Evgeni Jeļena=Elena|Yelena Ježijs=Jerzy
Jirgens=Jürgen Jiri=Jüri Joahims=Joachim Johanness=Johannes Johans=Johan|Johann Jorgens=Jørgen Jozeps=Josep
Jurijs=Yuri|Yury|Yuriy Jūlija=Yulia|Julia Kaja=Kaja Kamala=Kamala Karla=Carla Karloss=Carlos
Karls=Karl|Carl Karolīna=Caroline|Carolina Kazimirs=Kazimierz Keilija=Kylie Keirs=Keir Keita=Kate
Keitija=Katie Kens=Ken Ketrina=Catherine|Katherine Kevins=Kevin Kima=Kim Kimberlija=Kimberly Kims=Kim
Kirils=Kirill Klauss=Klaus Kleitons=Clayton Klods=Claude Konstantīns=Konstantin|Constantine Kriss=Chris
Kristina=Christina Kristofers=Christopher Kristīne=Christine Ksenija=Ksenia|Xenia Kārlis=Charles|Karl|Carl
Kārls=Karl|Carl Laura=Laura Leonīds=Leonid Lerijs=Larry Lesters=Lester Linda=Linda Lizija=Lizzie
Loids=Lloyd Lorenss=Laurence|Lawrence Ludmila=Lyudmila|Ludmila Luiss=Luis|Louis|Lewis Lukass=Lucas|Lukas
Līza=Lisa|Liza Lūiss=Lewis|Louis Maikls=Michael Maiks=Mike Maksims=Maxim|Maksim|Maksym Margus=Margus
Mario=Mario Marko=Marco Marks=Mark|Marc Markuss=Marcus|Markus Martins=Martin Marts=Mart Marī=Marie
Mateušs=Mateusz Megana=Meghan|Megan Melānija=Melania Mete=Mette Metjū=Matthew Mets=Matt Miguels=Miguel
Mihaels=Michael Mihails=Mikhail Mikele=Michele Mikola=Mykola Mišela=Michelle|Michèle Mišels=Michel
Mohameds=Mohamed|Mohammed Muhameds=Muhammad Mārgareta=Margaret Mārtins=Martin Mārvins=Marvin Mērija=Mary
Mērisa=Merissa Nadežda=Nadezhda Nataļja=Natalia|Natalya Natālija=Natalie|Nathalie|Natalia|Natalya|Nataliia
Nensija=Nancy Nikola=Nicola|Nicole Nikolajs=Nikolai|Nikolay|Mykola Nikolass=Nicholas|Nicolas Nikolā=Nicolas
Niks=Nick Noels=Noel
Noēls=Noël|Noel Oksana=Oksana Olafs=Olaf Oleksandrs=Oleksandr Oleksijs=Oleksiy|Oleksii Olena=Olena Olivers=Oliver
Olivjē=Olivier Ollijs=Olly Ostins=Austin Oļegs=Oleg|Oleh Pablo=Pablo Paolo=Paolo Patrīcija=Patricia
Pedro=Pedro Pedru=Pedro Petra=Petra Petrs=Petr Pjetro=Pietro Pjērs=Pierre Pols=Paul
Pāvels=Pavel|Paweł|Pavlo Pīters=Peter Pīts=Pete Radoslavs=Radosław Rafaels=Rafael|Raphael Raiens=Ryan
Rebeka=Rebecca Reičela=Rachel Rejs=Ray Ričards=Richard Rišī=Rishi Roberta=Roberta Roberts=Robert
Rodžers=Roger Ronalds=Ronald Rons=Ron Rozmarija=Rosemary Rubens=Ruben Ruslans=Ruslan Rūta=Ruth
Saimons=Simon Sanna=Sanna Semjuels=Samuel Sems=Sam Sergejs=Sergei|Sergey Serhijs=Serhiy|Serhii
Silvio=Silvio Sjū=Sue Skots=Scott Sofija=Sophie|Sofia Stanislavs=Stanislav|Stanisław
Staņislavs=Stanislav|Stanisław Stefans=Stefan|Stephan Stefānija=Stephanie Stjuarts=Stuart|Stewart
Stīvens=Steven|Stephen Stīvs=Steve Svetlana=Svetlana|Svitlana Sāra=Sarah Sūzana=Susan|Suzanne
Tatjana=Tatiana|Tatyana|Tetiana Tereza=Theresa|Teresa Terēza=Theresa|Teresa Tijerī=Thierry Timotijs=Timothy
Tims=Tim Tomass=Thomas|Toomas Tomašs=Tomasz Toms=Tom Tonijs=Tony Trejsija=Tracy Trevors=Trevor Urmass=Urmas
Ursula=Ursula Vadims=Vadim|Vadym Valdis=Valdis Valērijs=Valery|Valerii|Valeriy Vasilijs=Vasily|Vasili|Vasyl
Vesa=Vesa Vess=Wes Viktorija=Victoria|Viktoria|Viktoriia Viktors=Victor|Viktor Vilhelms=Wilhelm Viljams=William
Vills=Will Vinstons=Winston Vitālijs=Vitaly|Vitali|Vitaliy|Vitalii Vjačeslavs=Vyacheslav Vladimirs=Vladimir
Vladislavs=Vladislav Voiceks=Wojciech Volfgangs=Wolfgang Volodimirs=Volodymyr Zbigņevs=Zbigniew
Zuzana=Zuzana Ārons=Aaron Ārturs=Arthur Čārlijs=Charlie Čārlzs=Charles Ēriks=Eric|Erik Ēva=Eva|Eve
Ļubova=Lyubov Ļudmila=Lyudmila|Liudmyla Šarlote=Charlotte Šarls=Charles Šons=Sean|Shaun|Shawn Žaks=Jacques
Žaneta=Jeanette Žanna=Zhanna|Jeanne Žans=Jean Žeroms=Jérôme Žerārs=Gérard Žils=Gilles Žoze=José
Žozeps=Josep Žuzē=José
""".split()
# Persons of public life, whose transcription is never their name in English.
PERSONS = """
Džo Baidens=Joe Biden; Donalds Tramps=Donald Trump; Baraks Obama=Barack Obama; Kamala Harisa=Kamala Harris;
Entonijs Blinkens=Antony Blinken; Loids Ostins=Lloyd Austin; Marko Rubio=Marco Rubio;
Pīts Hegsets=Pete Hegseth; Džeimss Deivids Venss=James David Vance; Hilarija Klintone=Hillary Clinton;
Bils Klintons=Bill Clinton; Džordžs Bušs=George Bush; Maiks Pompeo=Mike Pompeo; Maiks Penss=Mike Pence;
Emanuels Makrons=Emmanuel Macron; Angela Merkele=Angela Merkel; Olafs Šolcs=Olaf Scholz;
Frīdrihs Mercs=Friedrich Merz; Franks Valters Šteinmeiers=Frank-Walter Steinmeier;
Anālena Bērboka=Annalena Baerbock; Boriss Pistoriuss=Boris Pistorius; Boriss Džonsons=Boris Johnson;
Terēza Meja=Theresa May; Rišī Sunaks=Rishi Sunak; Kīrs Stārmers=Keir Starmer;
Deivids Kamerons=David Cameron; Bens Voless=Ben Wallace; Ursula fon der Leiena=Ursula von der Leyen;
Šarls Mišels=Charles Michel; Jenss Stoltenbergs=Jens Stoltenberg; Marks Rite=Mark Rutte;
Donalds Tusks=Donald Tusk; Antoniu Košta=António Costa; Antoniu Gutērrešs=António Guterres;
Roberta Metsola=Roberta Metsola; Kaja Kallasa=Kaja Kallas; Žuzeps Borels=Josep Borrell;
Kristīne Lagarda=Christine Lagarde; Volodimirs Zelenskis=Volodymyr Zelenskyy; Dmitro Kuleba=Dmytro Kuleba;
Andrijs Sibiha=Andrii Sybiha; Deniss Šmihals=Denys Shmyhal; Vladimirs Putins=Vladimir Putin;
Sergejs Lavrovs=Sergey Lavrov; Aleksandrs Lukašenko=Alexander Lukashenko; Andžejs Duda=Andrzej Duda;
Mateušs Moraveckis=Mateusz Morawiecki; Radoslavs Sikorskis=Radosław Sikorski;
Gitans Nausēda=Gitanas Nausėda; Ingrida Šimonīte=Ingrida Šimonytė;
Gabrieļus Landsberģis=Gabrielius Landsbergis; Kersti Kaljulaida=Kersti Kaljulaid; Alars Kariss=Alar Karis;
Kristens Mihals=Kristen Michal; Hanno Pevkurs=Hanno Pevkur; Sauli Nīniste=Sauli Niinistö; Sauli Nīnisto=Sauli Niinistö;
Aleksandrs Stubs=Alexander Stubb; Sanna Marina=Sanna Marin; Peteri Orpo=Petteri Orpo;
Ulfs Kristersons=Ulf Kristersson; Mete Frederiksena=Mette Frederiksen; Džordža Meloni=Giorgia Meloni;
Mario Dragi=Mario Draghi; Pedro Sančess=Pedro Sánchez; Viktors Orbāns=Viktor Orbán; Petrs Pavels=Petr Pavel;
Petrs Fiala=Petr Fiala; Džastins Trudo=Justin Trudeau; Redžeps Tajips Erdogans=Recep Tayyip Erdoğan;
Benjamins Netanjahu=Benjamin Netanyahu; Sji Dzjiņpins=Xi Jinping; Maija Sandu=Maia Sandu;
Klauss Johanniss=Klaus Iohannis; Salome Zurabišvili=Salome Zourabichvili;
Marks Kārnijs=Mark Carney; Karols Navrockis=Karol Nawrocki; Jūlija Sviridenko=Yulia Svyrydenko;
Inga Ruginiene=Inga Ruginienė; Gintauts Palucks=Gintautas Paluckas; Margus Cahkna=Margus Tsahkna;
Ilons Masks=Elon Musk; Stīvs Vitkofs=Steve Witkoff; Kīts Kellogs=Keith Kellogg;
Sergejs Šoigu=Sergei Shoigu; Aleksejs Navaļnijs=Alexei Navalny; Svjatlana Cihanouska=Sviatlana Tsikhanouskaya;
Margrēte Vestagere=Margrethe Vestager; Marošs Šefčovičs=Maroš Šefčovič; Vopke Hukstra=Wopke Hoekstra
"""
PLAIN = str.maketrans(
    {"ß": "ss", "æ": "ae", "ø": "o", "œ": "e", "ł": "l", "đ": "d", "ð": "d", "þ": "t", "ı": "i"}
)
LATVIAN_SOUNDS = (("dž", "j"), ("dz", "z"), ("ch", "h"), ("č", "s"), ("c", "s"))
CASE_ENDING = LazyPattern(r"(?<=..)(?:am|im|um|ai|ei|em|as|es|is|us|ss|s|š|[aāeēiīuūo])$")
FOREIGN_SOUNDS = tuple(
    (LazyPattern(pattern), sound)
    for pattern, sound in (
        (r"^wr", "r"),
        (r"^(?:kn|gn)", "n"),
        (r"^x", "z"),
        (r"tsch|tch|sch|sh|zh|cz|sz|rz|ch|sci(?=[aou])", "s"),
        (r"(?<=[aeiou])gh(?=$|[tns])", ""),
        (r"ph", "f"),
        (r"th", "t"),
        (r"ck|qu?", "k"),
        (r"dg(?![aoulr])|dj|g(?=[eiy])", "j"),
        (r"c(?=[eiy])|t[sz]", "s"),
        (r"c", "k"),
        (r"x", "ks"),
        (r"w", "v"),
        (r"y", "i"),
        (r"eau", "o"),
    )
)
FOREIGN_LETTERS = str.maketrans({"ț": "ts", "ţ": "ts", "ș": "sh", "ş": "sh"})  # more than their sign is said
DOUBLED = LazyPattern(r"(.)\1+")
VOWELS = frozenset("aeiou")
KIN = tuple(map(frozenset, "sz bp dt gk jg jk js jz vf vb hk hg sk ji hs uv jh".split()))
TOO_FAR = 0.6  # names whose sounds differ so much in number are not compared further
WEAK = frozenset("hj") | VOWELS
SOUNDS = 256  # remembered: letters of any script


@lru_cache(maxsize=1)
def originals_of_given() -> Mapping[str, tuple[str, ...]]:
    """The given names of the table in matching form, each with its originals."""
    rows = (row.partition("=") for row in (*MORE, *GIVEN))
    return {name.casefold(): tuple(originals.split("|")) for name, _, originals in rows}


@lru_cache(maxsize=1)
def persons() -> Mapping[str, str]:
    """Transcription to original of the persons of public life, both as printed."""
    rows = (row.strip().partition("=") for row in PERSONS.split(";"))
    return {name: original for name, _, original in rows}


@lru_cache(maxsize=WORDS)
def bare(word: str) -> str:
    """The word in lower case and plain Latin letters."""
    return bare_text(word)


@lru_cache(maxsize=WORDS)
def bare_stem(word: str) -> str:
    """The word in lower case and plain Latin letters, without the ending of a Latvian case."""
    return CASE_ENDING.sub("", bare(word))


def bare_text(text: str) -> str:
    """A whole text in lower case and plain Latin letters; it is not remembered."""
    folded = text.casefold()
    if folded.isascii():
        return folded
    return without_marks(folded.translate(PLAIN))


@lru_cache(maxsize=WORDS)
def likeness(latvian: str, other: str) -> float:
    """How much a Latvian name in any case sounds like a name in foreign spelling: 1 for the same, under
    a half for two that have nothing to do with each other."""
    if bare(other) in _bare_nominatives(latvian):
        return 1.0
    theirs = _foreign_sound(other)
    return max([_closeness(ours, theirs) for ours in latvian_sounds(latvian)])


@lru_cache(maxsize=WORDS)
def _bare_nominatives(word: str) -> frozenset[str]:
    return frozenset({bare(word), *(bare(each.nominative) for each in name_forms(word.casefold()))})


@lru_cache(maxsize=WORDS)
def latvian_sounds(word: str) -> tuple[str, ...]:
    """How the word sounds, and how it does without the ending of a case, in plain letters that foreign names share."""
    text = word.casefold()
    for spelling, sound in LATVIAN_SOUNDS:
        text = text.replace(spelling, sound)
    sounds = {bare(text), bare(CASE_ENDING.sub("", text))}
    return tuple(DOUBLED.sub(r"\1", each) for each in sorted(sounds))


@lru_cache(maxsize=WORDS)
def _foreign_sound(word: str) -> str:
    text = bare(word.casefold().translate(FOREIGN_LETTERS))
    for pattern, sound in FOREIGN_SOUNDS:
        text = pattern.sub(sound, text)
    return DOUBLED.sub(r"\1", text)


def _closeness(a: str, b: str) -> float:
    ours, theirs = sum(map(WEIGHTS.__getitem__, a)), sum(map(WEIGHTS.__getitem__, b))
    weight = max(ours, theirs)
    if not weight or abs(ours - theirs) > TOO_FAR * weight:
        return float(a == b)
    return 1 - _distance(a, b, TOO_FAR * weight) / weight


def _weight(sound: str) -> float:
    """What it costs that one of two names lacks the sound."""
    return 0.35 if sound in WEAK else 0.7 if sound == "s" else 1.0


def _distance(a: str, b: str, limit: float) -> float:
    """The least cost of turning one into the other; vowels and breaths are cheap, kin sounds too. Beyond
    the limit it is not worked out: infinite."""
    weights = [*map(WEIGHTS.__getitem__, b)]
    row = [0.0, *accumulate(weights)]
    for x in a:
        lost, changes = WEIGHTS[x], CHANGES[x]
        above, cost = row, row[0] + lost
        row = [cost]
        for y, added, corner, upper in zip(b, weights, above, above[1:], strict=False):
            cost = min(corner + changes[y], upper + lost, cost + added)
            row.append(cost)
        if min(row) > limit:
            return inf
    return row[-1]


def _change(x: str, y: str) -> float:
    """What it costs that one of two names has one sound, and the other another in its place."""
    if x == y:
        return 0.0
    if x in VOWELS and y in VOWELS:
        return 0.2
    if any(x in kin and y in kin for kin in KIN):
        return 0.35
    return max(_weight(x), _weight(y)) + 0.2


WEIGHTS = Remembered(_weight, SOUNDS)
CHANGES: Remembered[str, Remembered[str, float]] = Remembered(
    lambda sound: Remembered(partial(_change, sound), SOUNDS), SOUNDS
)
