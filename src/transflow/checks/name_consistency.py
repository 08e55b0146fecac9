"""One person or firm under two spellings, in one release or on its two sides, reads like two."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from transflow.checks import Example, check
from transflow.checks._punctuation import is_in_brackets
from transflow.checks._terms.spelled_apart import kept_in_english, surnames_alone
from transflow.languages import is_english_target
from transflow.model import Bitext, Concept, Level, Message, Remark, Remarks, Spot
from transflow.terms.names.diacritics import other_diacritics
from transflow.terms.names.found import Name
from transflow.terms.names.misspelled import is_miscopied, is_misspelled
from transflow.terms.names.mistranscribed import mistranscribed_names
from transflow.terms.names.nominative import is_left_inflected
from transflow.terms.names.paired import NameBead, pair_beads
from transflow.terms.names.registered import canonical, is_approved
from transflow.terms.names.transcribed import is_copied, left_transcription
from transflow.terms.names.words import nominatives

Key = tuple[str, ...]

PASSES: list[tuple[str, str] | Example] = [
    Example(
        "David Milner spoke.\n\nKirsty Milner and the other Milners left.",
        "Runāja Deivids Milners.\n\nMilnere un pārējie Milneri aizgāja.",
        "en",
        "lv",
    ),
    ("Runāja Deivids Milners.\n\nMilnera ģimene aizgāja.", "David Milner spoke.\n\nThe Milners left."),
    (
        "Rihards Kozlovskis atklāja centru. R. Kozlovskis pateicās visiem.",
        "Rihards Kozlovskis opened the centre. R. Kozlovskis thanked everybody.",
    ),
    ("Runāja Jānis Bērziņš.\n\nAtbildēja Jānis Bērziņš.", "Jānis Bērziņš spoke.\n\nJānis Bērziņš replied."),
    ("Runāja Jānis Bērziņš un Jana Bērziņa.", "Jānis Bērziņš and Jana Bērziņa spoke."),
    (
        "Vladimirs Zotovs ieradās.\n\nVladimira Zotova runa",
        "Vladimir Zotov arrived.\n\nThe speech of Vladimir Zotov",
    ),
    (
        "Tikās ar Ilzi Kalniņu. Ilze Kalniņa piekrita.",
        "There was a meeting with Ilze Kalniņa. Ilze Kalniņa agreed.",
    ),
    ("Runāja Volodimirs Zelenskis.", "Volodymyr Zelenskyy spoke. Mr Zelenskyy then left."),
    ("Uzvarēja Roberts Zīle.", "Robert Zīle won."),
    ("Uzvarēja Aija Zīle un Maija Zīle.", "Aija Zīle and Maija Zīle won."),
    ("Ieradās Maija Sandu.", "Maia Sandu arrived."),
    ("Ministres Ineses Lībiņas-Egneres ziņojums", "A report by Minister Inese Lībiņa-Egnere"),
    ("Runāja Anna Millere.", "Anna Müller spoke."),
    ("Runāja Ilze Jansone.", "Ilze Janson spoke."),
    ("Tikās ar Ilonu Spuri un Annu Kalnu.", "They met Ilona Spure and Anna Kalna."),
    ("Runāja Anna Lange.", "Anna Lange spoke."),
    ("Teica Margarita Robleda.", "Margarita Robled said so."),
    ("Teica Lauri Lēnemetss.", "Lauri Läänemets said so."),
    ("Teica ministrs Bernārs Kentēns.", "The minister, Bernard Quintin, said so."),
    ("Teica ministrs Ihors Klimenko.", "The minister, Ihor Klymenko, said so."),
    ("Runāja Jānis Ozoliņš.\n\nOzoliņa vadīja.", "Jānis Ozoliņš spoke.\n\nAnna Ozoliņa chaired."),
    ("Runāja Džons Millers.\n\nMillera dzirnavas", "John Miller spoke.\n\nThe mills of Miller"),
    ("Runāja Anna Vilne.\n\nVilne, nevis Vilnis.", "Anna Vilne spoke.\n\nVilne, not Vilnis."),
    ("Runāja Anna Linda (Anna Lindh).", "Anna Lindh spoke."),
    ("Braucienu rīko Freedom Treks.", "The tour is organised by FreedomTreks."),
    ("Lidojumu veica Northern Airlines.", "The flight was operated by NA."),
    ("Raksta The Hillside Times.", "The newspaper in question is the Times."),
    ("Marks Galindo ieradās.", "Mark Galindo arrived."),
    Example(
        "John Miller (56) spoke.\n\nMr Miller left.",
        "Runāja Džons Millers.\n\nMilleram bija jāiet.",
        "en",
        "lv",
    ),
    Example(
        "Rod Rosen spoke.\n\nMr Rosen left.", "Runāja Rods Rouzens (Rod Rosen). Rouzens aizgāja.", "en", "lv"
    ),
    ("Dzied Little Fox (Little Foz).", "The singer is Little Fox."),
    ("Ieradās Grēta Horužko.", "Greta Horuzhko arrived."),
    ("Runāja Ilze Tauriņa.\n\nI. Tauriņa piekrita.", "Ilze Taurina spoke.\n\nI. Tauriņa agreed."),
    Example("Juris Ozols spoke. Juris Ozols left.", "Runāja Juris Ozols. Juri Ozolu pavadīja.", "en", "lv"),
]
FAILS: list[tuple[str, str] | Example] = [
    (
        "Runāja Volodimirs Zelenskis.\n\nVolodimirs Zelenskis devās mājup.",
        "Volodymyr Zelenskyy spoke.\n\nVolodymyr Zelensky went home.",
    ),
    ("Ieradās Jurijs Zotovs.\n\nRunāja Jurijs Zotovs.", "Yuri Zotov arrived.\n\nJuri Zotov spoke."),
    (
        "Sergejs Lobanovs atklāja ielu. Sergejs Lobanovs pateicās.",
        "Sergey Lobanov opened the street. Sergei Lobanov gave thanks.",
    ),
    ("Runāja Egils Levits.\n\nEgils Levits atbildēja.", "Egils Levits spoke.\n\nEgils Levitts replied."),
    ("Jautājumiem: Linda Ozoliņa.", "For questions: Linda Ozola."),
    ("Braucienu rīko Freedom Treks.", "The tour is organised by the city council."),
    ("Braucienu rīko Freedom Treks.", "The tour is organised by Freedom Tracks."),
    Example("The Freedom Kitchen is open.", "Ēdnīca Fredom Kitchen ir atvērta.", "en", "lv"),
    ("Runāja Egils Levits.\n\nPar to Levits rakstīja.", "Egils Levits spoke.\n\nMr Levitts wrote about it."),
    ("Runāja Ilze Puķīte.\n\nI. Puķītei piekrita.", "Ilze Puķīte spoke.\n\nThey agreed with I. Puktie."),
    ("Runāja Džons Millers.\n\nMilleram piekrita.", "John Miller spoke.\n\nThey agreed with Millar."),
    Example(
        "John Miller spoke.\n\nMr Miller left.", "Runāja Džons Millers.\n\nMileram bija jāiet.", "en", "lv"
    ),
    ("Amatā iecēla Rihardu Kozlovski.", "Riards Kozlovskis was appointed."),
    ("Tikās ar prokuroru Juri Stukānu.", "They met Prosecutor Juis Stukāns."),
    ("Teica Ingus Alliks.", "Ingus Allkis said so."),
    ("Teica Ilze Zeltiņa.", "Ilze Zletina said so."),
    ("Teica ministrs Hakans Fidans.", "The minister, Hakan Figan, said so."),
    ("Teica M. Pētersone.", "M. Pēterone said so."),
    Example("Minister Rasmus Prehn gave thanks.", "Ministrs Rasmuss Drēns pateicās.", "en", "lv"),
    ("Teica Viktors Valainis.", "Viktors Valanis said so."),
    ("Teica Kristīna Lindholma (Christine Lindholm).", "Christine Lindohlm said so."),
    ("Teica Emma Karlsone (Emma Carlsson).", "Emma Carlson said so."),
    Example("Christine Lindholm said so.", "Teica Kristīna Lindholma (Christine Lindohlm).", "en", "lv"),
    ("Vārtus guva Sandis Vilkanis.", "The goal was scored by Sandris Vilkanis."),
    ("Ievēlēta Inga Bērziņa-Lapiņa.", "Inga Bērziņa-Liepiņa was elected."),
    ("Runāja Uģis Novickis.", "Uģis Novicki spoke."),
    ("Teica Ilona Spure.", "Ilona Spura said so."),
    ("Tikās ar Ilonu Spuri.", "They met Ilona Spura."),
    ("Tikās ar Annu Kalnu.", "They met Anna Kalne."),
    ("Teica Raimonds Zukuls.", "Raimonds Zukūls said so."),
    Example("It was designed by Ivars Mailītis.", "Autors ir Ivars Mailīts.", "en", "lv"),
    ("Balvu saņēma Inga Āboltiņa.", "The prize went to Inga Āboliņa."),
    (
        "Evika Siliņa lēma. Evikas Siliņas lēmums",
        "Evika Siliņa decided. It was the decision of Evika Silinja.",
    ),
    (
        "Tomass Millers uzvarēja. Tomasam Milleram pasniedza balvu.",
        "Thomas Muller won. The award went to Thomas Miller.",
    ),
    Example(
        "Thomas Miller won. Thomas Miller spoke.",
        "Uzvarēja Tomass Millers. Runāja Tomass Milers.",
        "en",
        "lv",
    ),
]


@dataclass(frozen=True, slots=True)
class Seen:
    """A person's name of the target with its counterpart, the person where the termbase lists the counterpart, and
    whether that is the original that stands in brackets."""

    source: Name
    target: Name
    spot: Spot
    person: Concept | None
    is_original: bool


@check("name-consistency", Level.WARNING, passes=PASSES, fails=FAILS)
def name_consistency(bitext: Bitext) -> Remarks:
    """The target spells a person's name in one way, and a Latvian one as the source does.

    Of a foreign name, each consonant is heard in its transcription.

    Where the termbase lists the person, its spelling is the right one.

    Spellings that other checks of names report are not counted again. A name that the Latvian text keeps in
    English, as of a firm, stands in the English one as well."""
    yield from kept_in_english(bitext)
    told: set[str] = set()
    for remark in surnames_alone(bitext):
        told.add(remark.value)
        yield remark
    for bead, source, target in mistranscribed_names(bitext):
        is_told = target.text in told or (target.has_initials and target.surname in told)
        if not is_told and not _is_reported(bitext, bead, source, target):
            told.add(target.text)
            yield _misspelled_remark(source, target, bead.spot(target, "target"))
    kept = _Kept(bitext)
    for seen in _seen(bitext):
        if wanted := _listed_otherwise(bitext, seen):
            if seen.target.text not in told:
                told.add(seen.target.text)
                yield _listed_remark(seen, wanted)
            continue
        if _is_misspelled(bitext, seen) and seen.target.text not in told:
            told.add(seen.target.text)
            yield _misspelled_remark(seen.source, seen.target, seen.spot)
            continue
        other = kept.first_of(seen)
        if other is None:
            kept.add(seen)
        elif not _is_spelled_alike(bitext, other.target, seen.target) and seen.target.text not in told:
            told.add(seen.target.text)
            yield Remark(
                Message(
                    "“{name}” is spelled “{other}” elsewhere in this text.",
                    name=seen.target.text,
                    other=other.target.text,
                ),
                seen.spot,
                related=other.spot,
                value=seen.target.text,
                suggestion=other.target.text if is_english_target(bitext) else None,
            )


def _listed_otherwise(bitext: Bitext, seen: Seen) -> str | None:
    """How the termbase spells a person in English, where the target has another spelling."""
    if (
        seen.person is None
        or not is_english_target(bitext)
        or is_approved(seen.person, "en", seen.target.text)
    ):
        return None
    return canonical(seen.person, "en")


def _listed_remark(seen: Seen, wanted: str) -> Remark:
    return Remark(
        Message("“{name}” is spelled “{wanted}” in the termbase.", name=seen.target.text, wanted=wanted),
        seen.spot,
        value=seen.target.text,
        suggestion=wanted,
    )


def _is_misspelled(bitext: Bitext, seen: Seen) -> bool:
    if seen.is_original and is_miscopied(seen.source, seen.target):
        return True
    if is_english_target(bitext):
        return is_misspelled(seen.source, seen.target)
    return is_misspelled(seen.target, seen.source)


def _misspelled_remark(source: Name, target: Name, spot: Spot) -> Remark:
    message = Message(
        "“{name}” is not spelled as in the source: {other}.", name=target.text, other=source.text
    )
    return Remark(message, spot, value=target.text)


def _seen(bitext: Bitext) -> Iterator[Seen]:
    """The full names of the target that answer one name of the source, and it no other."""
    for bead in pair_beads(bitext):
        answers = _answers(bead)
        for source, target in bead.pairs:
            if bead.has_better(source, target):
                continue
            is_original = _is_original(bead, source, target)
            is_paired = is_original or len(answers[source.key()]) == 1 or _stand_in_step(bead, source, target)
            plain = not source.has_initials and not target.has_initials
            is_whole = plain and is_paired and len(source.words) == len(target.words)
            if is_whole and not _is_reported(bitext, bead, source, target):
                spot = bead.spot(target, "target")
                yield Seen(source, target, spot, bead.person(source, "source"), is_original)


def _is_original(bead: NameBead, source: Name, target: Name) -> bool:
    """Whether that of the Latvian text stands in brackets, as originals do, and nowhere as in the other text."""
    latvian, other = bead.latvian_first(source, target)
    text = (bead.source if bead.is_source_latvian else bead.target).text
    return is_in_brackets(text, latvian.start) and other.text not in text


def _answers(bead: NameBead) -> Mapping[Key, set[Key]]:
    """Which names of the target may answer each name of the source, however often they stand."""
    found: dict[Key, set[Key]] = defaultdict(set)
    for source, target in bead.pairs:
        found[source.key()].add(target.key())
    return found


def _stand_in_step(bead: NameBead, source: Name, target: Name) -> bool:
    """The sides have as many names, these two at one rank."""
    if len(bead.sources) != len(bead.targets):
        return False
    return bead.ranks["source"][source] == bead.ranks["target"][target]


def _is_reported(bitext: Bitext, bead: NameBead, source: Name, target: Name) -> bool:
    if not is_english_target(bitext):
        return other_diacritics(source, target, is_target_latvian=True) is not None
    return (
        other_diacritics(source, target, is_target_latvian=False) is not None
        or is_left_inflected(source, target)
        or left_transcription(source, target, bead.source.text) is not None
    )


class _Kept:
    """The first name of each person, found by the surname: a long text may name thousands."""

    def __init__(self, bitext: Bitext) -> None:
        self._is_source_latvian = is_english_target(bitext)
        self._all: list[Seen] = []
        self._by_surname: dict[str, list[int]] = defaultdict(list)

    def add(self, seen: Seen) -> None:
        for surname in self._surnames(seen):
            self._by_surname[surname].append(len(self._all))
        self._all.append(seen)

    def first_of(self, seen: Seen) -> Seen | None:
        """The first that was added of those whose source names the same person."""
        numbers = {each for surname in self._surnames(seen) for each in self._by_surname.get(surname, ())}
        return next((one for each in sorted(numbers) if self._is_same(one := self._all[each], seen)), None)

    def _surnames(self, seen: Seen) -> frozenset[str]:
        surname = seen.source.words[-1]
        return nominatives(surname) if self._is_source_latvian else frozenset((surname,))

    def _is_same(self, one: Seen, other: Seen) -> bool:
        if self._is_source_latvian:
            return is_copied(one.source, other.source)
        return one.source.words == other.source.words


def _is_spelled_alike(bitext: Bitext, one: Name, other: Name) -> bool:
    return one.words == other.words if is_english_target(bitext) else is_copied(one, other)
