"""A name that is the short of another."""

from __future__ import annotations


def is_shortened(name: str, usual: str) -> bool:
    """Whether one name is part of the other, or has all its words but a few: Cabinet, Cabinet of Ministers; Riga
    Airport, Riga International Airport."""
    short, long = sorted((name, usual), key=len)
    if short.lower() in long.lower():
        return True
    rest = iter(long.split())
    left_out = [each for each in long.split() if each not in short.split()]
    return all(each in rest for each in short.split()) and any(each[0].isupper() for each in left_out)
