"""Releases made up of sentences with persons in all cases, and errors planted into their names."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

from transflow.frozen import Frozen
from transflow.languages.lv.morphology.given_names import MEN, WOMEN
from transflow.languages.lv.morphology.phrases import table
from transflow.languages.lv.transcription import bare, persons
from transflow.terms.places.declined import english_names

SURNAMES = """
Bērziņš/Bērziņa Kalniņš/Kalniņa Ozoliņš/Ozoliņa Jansons/Jansone Liepiņš/Liepiņa Krūmiņš/Krūmiņa
Balodis/Balode Eglītis/Eglīte Zariņš/Zariņa Pētersons/Pētersone Vītols/Vītola Kļaviņš/Kļaviņa Kārkliņš/Kārkliņa
Vanags/Vanaga Briedis/Briede Āboliņš/Āboliņa Rudzītis/Rudzīte Lācis/Lāce Grīnbergs/Grīnberga Zālītis/Zālīte
Kozlovskis/Kozlovska Rinkēvičs/Rinkēviča Levits/Levita Kučinskis/Kučinska Rajevs/Rajeva Ivanovs/Ivanova
Segliņš/Segliņa Vējonis/Vējone Dombrovskis/Dombrovska Šķēle/Šķēle Pūce/Pūce Siliņš/Siliņa Ašeradens/Ašeradena
Melnis/Melne Čakša/Čakša Žīgurs/Žīgure Ģirgens/Ģirgena Bergmanis/Bergmane
""".split()
TEMPLATES = (
    ("nom", "Sanāksmi atklāja {}.", "The meeting was opened by {}."),
    ("nom", "Ministrs {} uzsvēra drošības nozīmi.", "Minister {} stressed the importance of security."),
    ("gen", "Tas notika pēc {} ierosinājuma.", "This was done at the proposal of {}."),
    ("dat", "Pateicības rakstu pasniedza {}.", "The letter of thanks was presented to {}."),
    ("acc", "Padomē ievēlēja {}.", "The council elected {}."),
    ("acc", "Ministrija par vadītāju iecēlusi {}.", "The ministry has appointed {} as head."),
    ("gen", "Darbu vērtēs komisija {} vadībā.", "The work will be judged by a commission led by {}."),
)
PLAIN = (
    ("Darba grupa turpinās darbu nākamajā nedēļā.", "The working group will continue its work next week."),
    ("Sīkāka informācija būs pieejama vēlāk.", "More information will be available later."),
    ("Pasākums notiks piektdien.", "The event will be held on Friday."),
)
Lines = list[str]


class Person(Frozen):
    """A person in the Latvian cases and in English."""

    latvian: str
    english: str

    def form(self, case: str) -> str:
        return next(
            forms[0] for (number, each), forms in table(self.latvian) if (number, each) == ("s", case)
        )


class Planted(Frozen):
    """Two versions with one error in a line, or none."""

    kind: str
    latvian: Lines
    english: Lines
    line: int | None


def made_up(dice: random.Random) -> Iterator[Planted]:
    for _ in range(60):
        known = cast(dice)
        latvian, english, people, cases = release(dice, known)
        yield Planted("(clean)", latvian, english, None)
        at = dice.randrange(len(people))
        for kind, altered in ALTERATIONS.items():
            replacement = altered(dice, people[at], cases[at])
            if replacement and replacement != people[at].english:
                yield Planted(kind, latvian, changed(english, at, people[at].english, replacement), at)
        yield Planted(
            "dropped", latvian, [e.replace(people[at].english, "the director") for e in english], at
        )
        place = dice.choice(
            [lv for lv, en in english_names().items() if lv != en and not lv.endswith(("pils", "us"))]
        )
        yield placed(dice, latvian, english, place)
        yield repelled(dice, latvian, english, people, at)


def cast(dice: random.Random) -> list[Person]:
    """Persons of a release: of Latvia, and one of public life abroad."""
    found = []
    for _ in range(4):
        surname, is_man = dice.choice(SURNAMES).split("/"), dice.random() < 0.5
        given = dice.choice(sorted(MEN if is_man else WOMEN))
        name = f"{given[0].upper()}{given[1:]} {surname[not is_man]}"
        found.append(Person(name, name))
    latvian, original = dice.choice([*persons().items()])
    return [*found, Person(latvian, original)]


def release(dice: random.Random, known: list[Person]) -> tuple[Lines, Lines, list[Person], list[str]]:
    """Lines in both languages; line n is about person n, the lines after them about nobody."""
    templates = [dice.choice(TEMPLATES) for _ in known]
    latvian = [t[1].format(each.form(t[0])) for t, each in zip(templates, known, strict=True)]
    english = [t[2].format(each.english) for t, each in zip(templates, known, strict=True)]
    cases = [each.form(t[0]) for t, each in zip(templates, known, strict=True)]
    return latvian + [a for a, _ in PLAIN], english + [b for _, b in PLAIN], known, cases


def changed(lines: Lines, at: int, old: str, new: str) -> Lines:
    return [line.replace(old, new) if index == at else line for index, line in enumerate(lines)]


def another(dice: random.Random, person: Person, _: str) -> str:
    return next(each.english for each in cast(dice) if each.english != person.english)


def another_surname(dice: random.Random, person: Person, _: str) -> str | None:
    if person.latvian != person.english:
        return None
    is_man = person.english.split()[0].casefold() in MEN
    options = [each.split("/")[not is_man] for each in SURNAMES]
    given, surname = person.english.split()
    return f"{given} {dice.choice([each for each in options if each != surname])}"


def another_given(dice: random.Random, person: Person, _: str) -> str | None:
    given, _, surname = person.english.partition(" ")
    if person.latvian != person.english:
        return None
    other = dice.choice(sorted((MEN if given.casefold() in MEN else WOMEN) - {given.casefold()}))
    return f"{other[0].upper()}{other[1:]} {surname}"


def without_diacritics(_: random.Random, person: Person, __: str) -> str | None:
    if person.latvian != person.english:
        return None
    return " ".join(bare(word).capitalize() for word in person.english.split())


def copied_case(_: random.Random, person: Person, form: str) -> str | None:
    return form if form != person.latvian else None


def transcription(_: random.Random, person: Person, __: str) -> str | None:
    return person.latvian if bare(person.latvian) != bare(person.english) else None


ALTERATIONS: dict[str, Callable[[random.Random, Person, str], str | None]] = {
    "another person": another,
    "another surname": another_surname,
    "another given name": another_given,
    "diacritics stripped": without_diacritics,
    "case left": copied_case,
    "transcription left": transcription,
}


def placed(dice: random.Random, latvian: Lines, english: Lines, place: str) -> Planted:
    """A place left in the locative or genitive."""
    case, lv, en = dice.choice(
        [
            ("loc", "Konference notiks {}.", "The conference will be held in {}."),
            ("gen", "Viesi ieradās no {}.", "The guests came from {}."),
        ]
    )
    form = next(forms[0] for (_, each), forms in table(place) if each == case)
    return Planted("place left", [*latvian, lv.format(form)], [*english, en.format(form)], len(english))


def repelled(dice: random.Random, latvian: Lines, english: Lines, people: list[Person], at: int) -> Planted:
    """The person once more, with a letter of the surname wrong."""
    person = people[at]
    given, _, surname = person.english.rpartition(" ")
    spot = dice.randrange(1, len(surname) - 2)
    wrong = surname[:spot] + surname[spot + 1] + surname[spot] + surname[spot + 2 :]
    if wrong == surname:
        wrong = surname[:-1] + surname[-2:]
    case, lv, en = dice.choice(TEMPLATES)
    return Planted(
        "two spellings",
        [*latvian, lv.format(person.form(case))],
        [*english, en.format(f"{given} {wrong}")],
        len(english),
    )
