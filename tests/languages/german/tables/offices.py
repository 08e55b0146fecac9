"""How German speaks of those who hold an office."""

import re

from transflow.languages.tables.offices import Offices, Saying

offices = Offices(
    former=Saying("hemalig", re.compile(r"\b(ehemalige\w?)\s"), re.compile(r"ehemalig|früher|\bEx-|damalig")),
)
