"""Press releases in Latvian and English made from sentences with blanks: series whose members differ in dates and
figures only, some of them mere summaries on one side."""

from __future__ import annotations

import random
from collections.abc import Iterator

from transflow.frozen import Frozen

LV_MONTHS = (
    "janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī".split()
)
EN_MONTHS = "January February March April May June July August September October November December".split()
PLACES = (
    ("Rēzeknē", "Rēzekne"),
    ("Daugavpilī", "Daugavpils"),
    ("Liepājā", "Liepāja"),
    ("Ventspilī", "Ventspils"),
    ("Jelgavā", "Jelgava"),
    ("Valmierā", "Valmiera"),
    ("Krāslavā", "Krāslava"),
    ("Alūksnē", "Alūksne"),
    ("Kuldīgā", "Kuldīga"),
    ("Jēkabpilī", "Jēkabpils"),
    ("Ludzā", "Ludza"),
    ("Madonā", "Madona"),
)
PEOPLE = (
    ("Jānis Bērziņš", "Jānis Bērziņš"),
    ("Ilze Kalniņa", "Ilze Kalniņa"),
    ("Andris Ozols", "Andris Ozols"),
    ("Marta Liepiņa", "Marta Liepiņa"),
    ("Džons Mičels", "John Mitchell"),
    ("Žaklīna Dišāna", "Jacqueline Duchamp"),
)
SERIES = (
    (
        ("Robežsardzes pārskats par mēnesi", "The Border Guard's monthly review"),
        (
            "{year}. gada {lv_month} uz robežas {lv_place} aizturēti {a} cilvēki.",
            "In {en_month} {year}, {a} people were detained at the border in {en_place}.",
        ),
        (
            "Patruļās piedalījās {b} robežsargi un {c} Nacionālo bruņoto spēku karavīri.",
            "The patrols were joined by {b} border guards and {c} soldiers of the National Armed Forces.",
        ),
        (
            "Pārbaudīti {d} transportlīdzekļi, par pārkāpumiem uzlikti naudas sodi {e} eiro apmērā.",
            "{d} vehicles were checked, and fines of EUR {e} were imposed for violations.",
        ),
        (
            "“Sadarbība ar kaimiņiem uzlabojas,” uzsver priekšnieks {lv_person}.",
            "“Co-operation with our neighbours is improving,” stresses chief {en_person}.",
        ),
        (
            "Nākamais pārskats gaidāms {day}. {lv_next}.",
            "The next review is expected on {day} {en_next}.",
        ),
    ),
    (
        ("Ugunsdzēsēju izsaukumi", "Calls to the firefighters"),
        (
            "{year}. gada {day}. {lv_month} {lv_place} ugunsdzēsēji glābēji dzēsa {a} ugunsgrēkus.",
            "On {day} {en_month} {year}, firefighters in {en_place} put out {a} fires.",
        ),
        ("Evakuēti {b} iedzīvotāji, cietuši {c}.", "{b} residents were evacuated, {c} were injured."),
        (
            "Degusi kūla {d} kvadrātmetru platībā, zaudējumi sasniedz {e} eiro.",
            "Dry grass burned over {d} square metres; the losses amount to {e} euros.",
        ),
        (
            "Dienests aicina iedzīvotājus pārbaudīt dūmu detektorus un skursteņus.",
            "The service calls on residents to check their smoke detectors and chimneys.",
        ),
        ("Plašāku informāciju sniegs {lv_person}.", "{en_person} will provide further information."),
    ),
    (
        ("Atbalsts skolām", "Support for schools"),
        (
            "Ministru kabinets {day}. {lv_month} piešķīra {e} eiro skolu ēku atjaunošanai {lv_place}.",
            "On {day} {en_month} the Cabinet of Ministers allocated EUR {e} to the renovation of school "
            "buildings in {en_place}.",
        ),
        (
            "Darbi {a} skolās jāpabeidz līdz {year}. gada beigām.",
            "The work in {a} schools must be completed by the end of {year}.",
        ),
        (
            "Enerģijas patēriņš samazināsies par {c} procentiem, ieguvēji būs {d} skolēni.",
            "Energy consumption will fall by {c} per cent, and {d} pupils will benefit.",
        ),
        (
            "Ministre {lv_person} norāda, ka pieteikumus iesniegušas {b} pašvaldības.",
            "Minister {en_person} points out that {b} local governments have applied.",
        ),
        (
            "Konkursu rīko Izglītības ministrija.",
            "The competition is organised by the Ministry of Education.",
        ),
    ),
    (
        ("Valdības sēdes darba kārtība", "The agenda of the government meeting"),
        (
            "{year}. gada {day}. {lv_month} valdība izskatīs {a} jautājumus.",
            "On {day} {en_month} {year} the government will consider {a} items.",
        ),
        (
            "Budžeta grozījumi paredz papildu {e} eiro veselības aprūpei un {d} eiro ceļiem.",
            "The budget amendments provide an additional EUR {e} for health care and EUR {d} for roads.",
        ),
        (
            "Par to ziņos ministrs {lv_person}, izbraukuma sēde notiks {lv_place}.",
            "Minister {en_person} will report on this; the away meeting will be held in {en_place}.",
        ),
        (
            "Sēde sāksies plkst. {hour}.00, to varēs vērot tiešraidē.",
            "The meeting begins at {hour}:00 and can be watched live.",
        ),
        (
            "Sabiedriskajā apspriešanā saņemti {b} priekšlikumi un {c} iebildumi.",
            "The public consultation brought {b} proposals and {c} objections.",
        ),
    ),
)


class Release(Frozen):
    """The paragraphs of one release in both languages."""

    name: str
    source: tuple[str, ...]
    target: tuple[str, ...]


def generated_releases(count: int, salt: str = "") -> Iterator[Release]:
    """So many releases; on each side a paragraph may be missing, one in twenty is a summary on one side."""
    for number in range(count):
        chance = random.Random(f"release {number} {salt}")
        rows = SERIES[chance.randrange(len(SERIES))]
        blanks = _blanks(chance)
        sides = [[row[side].format(**blanks) for row in rows] for side in (0, 1)]
        for side in sides:
            if chance.random() < 0.3:
                del side[chance.randrange(1, len(side))]
        if chance.random() < 0.05:
            del chance.choice(sides)[3:]
        yield Release(f"{number:05}", tuple(sides[0]), tuple(sides[1]))


def _blanks(chance: random.Random) -> dict[str, object]:
    month = chance.randrange(12)
    place, person = chance.choice(PLACES), chance.choice(PEOPLE)
    return {
        "year": chance.randrange(2012, 2027),
        "day": chance.randrange(1, 29),
        "hour": chance.randrange(9, 17),
        "lv_month": LV_MONTHS[month],
        "en_month": EN_MONTHS[month],
        "lv_next": LV_MONTHS[(month + 1) % 12],
        "en_next": EN_MONTHS[(month + 1) % 12],
        "lv_place": place[0],
        "en_place": place[1],
        "lv_person": person[0],
        "en_person": person[1],
        "a": chance.randrange(11, 60),
        "b": chance.randrange(11, 400),
        "c": chance.randrange(11, 100),
        "d": chance.randrange(111, 999),
        "e": 1000 * chance.randrange(11, 900) + 100 * chance.randrange(10),
    }
