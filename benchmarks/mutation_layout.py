"""Errors in the order and number of paragraphs, and in what stands between the words."""

from __future__ import annotations

from random import Random

from mutation_kinds import Lines, Place, kind

from transflow.model import Level


@kind("duplicate-paragraph", Level.WARNING)
def paragraph_twice(lv: Lines, en: Lines, chance: Random) -> Place | None:
    places = [at for at, line in enumerate(en) if len(line) >= 60 and "](" not in line]
    if not places:
        return None
    at = chance.choice(places)
    to = chance.randint(at + 1, len(en))
    en.insert(to, en[at])
    return at, to


@kind("paragraph-order missing-paragraph extra-paragraph", Level.WARNING)
def paragraphs_swapped(lv: Lines, en: Lines, chance: Random) -> Place | None:
    places = [at for at in range(len(en) - 1) if min(len(en[at]), len(en[at + 1]), len(lv[at])) >= 60]
    if not places:
        return None
    at = chance.choice(places)
    en[at], en[at + 1] = en[at + 1], en[at]
    return at, at


@kind("missing-paragraph list-items", Level.WARNING)
def list_item_dropped(lv: Lines, en: Lines, chance: Random) -> Place | None:
    places = [at for at, line in enumerate(en) if line.startswith("- ")]
    if not places:
        return None
    at = chance.choice(places)
    del en[at]
    return at, -1


@kind("extra-paragraph", Level.WARNING)
def paragraph_only_in_the_target(lv: Lines, en: Lines, chance: Random) -> Place | None:
    at = chance.randint(1, len(en))
    en.insert(at, "The office was founded a century ago and moved to its present building much later.")
    return max(0, at - 1), at


@kind("quote-balance", Level.WARNING)
def quotation_mark_lost(lv: Lines, en: Lines, chance: Random) -> Place | None:
    places = [
        (at, mark)
        for at, line in enumerate(en)
        for mark in '“”"'
        if line.count(mark) == (2 if mark == '"' else 1)
        and line.count("“") == line.count("”")
        and "'" not in line
    ]
    if not places:
        return None
    at, mark = chance.choice(places)
    en[at] = en[at].replace(mark, "", 1)
    return at, at


@kind("untranslated-segment missing-paragraph", Level.ERROR, "untranslated")
def placeholder_text(lv: Lines, en: Lines, chance: Random) -> Place | None:
    places = [at for at, line in enumerate(en) if len(line) >= 60]
    if not places:
        return None
    at = chance.choice(places)
    en[at] = chance.choice(
        ["TODO", "XXX", "[translation pending]", "To be translated", "Lorem ipsum dolor sit"]
    )
    return at, at


@kind("machine-translation-notice", Level.WARNING)
def machine_translation_notice(lv: Lines, en: Lines, chance: Random) -> Place | None:
    notices = ["Translated by machine translator", "This text was machine translated.", "Machine translation"]
    en.append(chance.choice(notices))
    return len(lv) - 1, len(en) - 1
