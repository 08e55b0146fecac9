"""Latvian words beside the names of persons, and after a name that is not a person's."""

import re

from transflow.languages.lv.addresses import STREETS
from transflow.languages.lv.bodies_and_offices import HEADS, SERVANTS
from transflow.text.patterns import LazyPattern

_STREETS = rf"{STREETS}|līnij|šosej|dambj|dambi"
STREET = LazyPattern(rf"[ \u00a0](?:{_STREETS})")
NAMED_AFTER = re.compile(
    rf"[ \u00a0](?:{_STREETS}|lauk|ceļ|parks|park[aāu]"
    r"|fond|balv|muzej|slimnīc|klīnik|klīnisk|\w*skol|ģimnāzij|mūzikas|mākslas|memoriāl|vārdā|universitāt|lidost|baznīc|bibliotēk|institūt"
    r"|stadion|teātr|galerij|piemiņas|kaus|medaļ|prēmij|stipendij|krust|orde[nņ]|kazarm|pils|pilij|tilt|grāmat|fabrik"
    r"|kapi|kapos|kapu|dārz|katedrāl|koledž|nam[as]|centr|aģentūr|birojs|kor[iaou]|orķestr|hall|līgum|lūgšan)"
)
TITLE = re.compile(
    rf"(?:\b(?:{HEADS}|{SERVANTS}|ģenerāl|pulkve[dž]|komisār|profesor|doktor|pārstāv|eksperte|speciālist|padomnie[kc]"
    r"|senator|kancler|vietnie[kc]|kolēģ|biskap|kardināl|advokāt|mākslinie[kc]|žurnālist"
    r"|kaptei[nņ]|leitnant)(?!ij|ūr|āt|īb|isk|ik)\w{0,4}"  # a person, no ministry, presidency or embassy
    r"|\bDr\.|\bprof\.) $",
    re.IGNORECASE,
)
OF_A_MAN = re.compile(  # the end of a title in the genitive: „ministra”; „vadītāja” is a woman, too
    r"(?<!j)a $"
)
NO_INITIALS = frozenset("sv nr a.k u.c t.s t.i t.sk p.s hz ls".split())
