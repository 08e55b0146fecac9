"""The consonants of a foreign name and of its Latvian spelling: vowels are heard in many ways, and some letters are
silent, but no transcription makes „Fidans” of "Figan"."""

from __future__ import annotations

from functools import lru_cache
from itertools import accumulate

from transflow.languages.lv.transcription import DOUBLED, KIN, VOWELS, WEAK, bare, latvian_sounds, likeness
from transflow.text.patterns import LazyPattern
from transflow.text.remembered import WORDS, Remembered

LETTERS = str.maketrans(
    {"ę": "eN", "ą": "aN", "ã": "aN", "đ": "j", "č": "s", "ç": "s", "ț": "ts", "ţ": "ts", "ș": "s", "ş": "s"}
)
# How a foreign spelling sounds; a capital is a sound that may be silent.
SOUNDS = tuple(
    (LazyPattern(pattern), sound)
    for pattern, sound in (
        (r"^wr", "r"),
        (r"(?<=[knlrt])wr", "Vr"),
        (r"wh", "v"),
        (r"^mc", "mak"),
        (r"^mac(?=[eiy])", "maq"),
        (r"ps(?=[aeiouy])|^pf", "Ps"),
        (r"^lj", "Lj"),
        (r"t[sz]?sch|tch", "Ts"),
        (r"sch|sh|zh|cz|sz|cs|zs|sc(?=[eiy])", "s"),
        (r"ch|kj", "q"),
        (r"rz", "Rs"),
        (r"kh", "h"),
        (r"gh", "G"),
        (r"(?<=i)c$", "q"),
        (r"(?<=n)g|g(?=[nl])", "G"),
        (r"^k(?=n)", "K"),
        (r"ph", "f"),
        (r"th", "TS"),
        (r"dg(?![aoulr])|dj|g(?=[eiy])", "j"),
        (r"d(?=[tszj]|Rs)", "D"),
        (r"ck", "Sk"),
        (r"c(?=[eiy])", "s"),
        (r"t(?=[sz])", "T"),
        (r"c", "k"),
        (r"x", "Ks"),
        (r"(?<=[aeiou])w", "u"),
        (r"w", "v"),
        (r"y", "i"),
        (r"(?<=i)ll|(?<=a)l(?=[kmv])|(?<=au)l", "L"),
        (r"(?<=m)p(?=s|t)", "P"),
    )
)
SILENT_AT_THE_END = LazyPattern(r"(?<=[aeiournL])[bdgkprt](?=[sz]?$)|s$")
HARD = tuple(map(frozenset, ("qs", "qk", "qh", "qj")))  # "ch" and "q" may be said in all these ways
OTHER_KIN = tuple(each for each in KIN if each != frozenset("sk"))
NASALS = frozenset("nm")
REMEMBERED = 256  # letters of any script


@lru_cache(maxsize=WORDS)
def strange_consonants(latvian: str, other: str) -> int:
    """How many consonants of either name no transcription accounts for; the Latvian one stands in any case."""
    if likeness(latvian, other) == 1:
        return 0
    theirs = _foreign(other)
    return min(_strange(ours, theirs) for ours in latvian_sounds(latvian))


@lru_cache(maxsize=WORDS)
def _foreign(word: str) -> str:
    text = "".join(each if each == "N" else bare(each) for each in word.casefold().translate(LETTERS))
    for pattern, sound in SOUNDS:
        text = pattern.sub(sound, text)
    return DOUBLED.sub(r"\1", SILENT_AT_THE_END.sub(lambda found: found[0].upper(), text))


def _strange(latvian: str, foreign: str) -> int:
    """The least number of consonants that are left over when the two are laid side by side."""
    added = [_is_said(sound) for sound in foreign]
    row = [0, *accumulate(added)]
    for ours in latvian:
        lost = _is_said(ours)
        above, row = row, [row[0] + lost]
        for at, theirs in enumerate(foreign):
            changed = 0 if theirs in KIN_OF[ours] else max(lost, added[at])
            row.append(min(above[at] + changed, above[at + 1] + lost, row[at] + added[at]))
    return row[-1]


def _is_said(sound: str) -> int:
    return int(sound.islower() and sound not in WEAK)


def _kin(sound: str) -> frozenset[str]:
    """The sounds of a foreign name, silent ones among them, for which Latvian may write this one."""
    kin = {sound}.union(
        *(each for each in (*OTHER_KIN, *HARD) if sound in each), VOWELS if sound in VOWELS else ()
    )
    return frozenset((*kin, *map(str.upper, kin), *("N" if sound in NASALS else "")))


KIN_OF = Remembered(_kin, REMEMBERED)
