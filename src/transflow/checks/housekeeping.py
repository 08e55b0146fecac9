"""Waivers and the baseline are promises, and promises are kept in order: each waiver says why, ends when it
was meant to end, and goes when nothing needs it any more. The gate finds these flaws after the checks have
run, so no text can pass or fail them: the examples show the waivers and baselines beside the texts.

Authority: unused suppressions are reported by ESLint (--report-unused-disable-directives) and mypy
(warn_unused_ignores); a suppression without a reason or an end is what users of translation systems complain
of most (weblate#3396, #12588)."""

from __future__ import annotations

from transflow.checks import Example, check
from transflow.model import Bitext, Level, Remarks, Waiver

WRONG = ("Kopā piešķirti 3 000 eiro.", "A total of 30,000 euros was granted.")
RIGHT = ("Kopā piešķirti 3 000 eiro.", "A total of 3,000 euros was granted.")
LOST = ("Tālrunis saziņai: 67219363.", "Phone: 67219364.")
FOUND = ("Tālrunis saziņai: 67219363.", "Phone: 67219363.")
NOT_MET = ("Sanāksme notiks 7. martā.", "The meeting will take place on 8 March.")
MET = ("Sanāksme notiks 7. martā.", "The meeting will take place on 7 March.")
NONE = '{"version": 1, "findings": {}}'
ONE = '{"version": 1, "findings": {"{fingerprint}": 1}}'
TWO = '{"version": 1, "findings": {"{fingerprint}": 2}}'
GONE = '{"version": 1, "findings": {"v1:0": 1}}'


def waived(texts: tuple[str, str], name: str, reason: str = "", until: str = "") -> Example:
    """The texts with a waiver for the check `name`."""
    return Example(*texts, waivers=(Waiver(name, "", reason=reason, until=until),))


def counted(texts: tuple[str, str], baseline: str) -> Example:
    """The texts with a baseline file."""
    return Example(*texts, baseline=baseline)


def in_glossary(*rows: str, columns: str = "lv,en") -> Example:
    """Rows of the project's own glossary."""
    return Example(*RIGHT, glossary="\n".join((columns, *rows, "")))


@check(
    "waiver-without-reason",
    Level.ERROR,
    passes=[
        waived(WRONG, "currency", "The sum was raised after publication."),
        waived(LOST, "phone", "The press office has a line for foreign media."),
        waived(NOT_MET, "date-value", "Guests from abroad come a day later."),
        waived(WRONG, "currency", "Agreed with the editor.", "2026-12-31"),
        Example(*WRONG),
        Example(*RIGHT),
    ],
    fails=[
        waived(WRONG, "currency"),
        waived(LOST, "phone"),
        waived(NOT_MET, "date-value"),
        waived(WRONG, "currency", "   "),
        waived(WRONG, "currency", "", "2026-12-31"),
        waived(RIGHT, "currency"),
    ],
)
def waiver_without_reason(bitext: Bitext) -> Remarks:
    """A waiver says why the finding is accepted."""
    yield from ()


@check(
    "waiver-unused",
    Level.WARNING,
    passes=[
        waived(WRONG, "currency", "The sum was raised after publication."),
        waived(LOST, "phone", "The press office has a line for foreign media."),
        waived(NOT_MET, "date-value", "Guests from abroad come a day later."),
        waived(NOT_MET, "date-value", "Guests from abroad come a day later.", "2026-01-31"),
        Example(*RIGHT),
        Example(*WRONG),
    ],
    fails=[
        waived(RIGHT, "currency", "The sum was raised after publication."),
        waived(FOUND, "phone", "The press office has a line for foreign media."),
        waived(MET, "date-value", "Guests from abroad come a day later."),
        waived(WRONG, "phone", "The press office has a line for foreign media."),
        waived(LOST, "email", "The address of the press office differs."),
        waived(RIGHT, "currency", "Agreed with the editor.", "2026-12-31"),
    ],
)
def waiver_unused(bitext: Bitext) -> Remarks:
    """A waiver speaks of a finding that is still there."""
    yield from ()


@check(
    "waiver-expired",
    Level.WARNING,
    passes=[
        waived(WRONG, "currency", "Agreed with the editor.", "2026-12-31"),
        waived(WRONG, "currency", "Agreed with the editor.", "2025-06-01"),
        waived(WRONG, "currency", "Agreed with the editor."),
        waived(LOST, "phone", "The new number holds from July.", "2025-07-01"),
        waived(NOT_MET, "date-value", "Guests from abroad come a day later.", "2025-06-30"),
        Example(*WRONG),
    ],
    fails=[
        waived(WRONG, "currency", "Agreed with the editor.", "2024-12-31"),
        waived(WRONG, "currency", "Agreed with the editor.", "2025-05-31"),
        waived(LOST, "phone", "The new number holds from May.", "2025-05-01"),
        waived(NOT_MET, "date-value", "Guests from abroad come a day later.", "2023-03-08"),
        waived(RIGHT, "currency", "Agreed with the editor.", "2024-12-31"),
        waived(FOUND, "phone", "The new number holds from May.", "2025-05-01"),
    ],
)
def waiver_expired(bitext: Bitext) -> Remarks:
    """A waiver with an end date no longer holds after that day."""
    yield from ()


@check(
    "baseline-stale",
    Level.WARNING,
    passes=[
        counted(WRONG, ONE),
        counted(LOST, ONE),
        counted(NOT_MET, ONE),
        counted(RIGHT, NONE),
        counted(WRONG, NONE),
        Example(*WRONG),
    ],
    fails=[
        counted(WRONG, TWO),
        counted(LOST, TWO),
        counted(RIGHT, GONE),
        counted(FOUND, GONE),
        counted(MET, GONE),
        counted(WRONG, GONE),
    ],
)
def baseline_stale(bitext: Bitext) -> Remarks:
    """The baseline counts only findings that are still there."""
    yield from ()


@check(
    "baseline-unreadable",
    Level.ERROR,
    passes=[
        counted(WRONG, ONE),
        counted(WRONG, TWO),
        counted(RIGHT, NONE),
        counted(RIGHT, GONE),
        counted(LOST, ONE),
        Example(*WRONG),
    ],
    fails=[
        counted(WRONG, "<<<<<<< HEAD"),
        counted(WRONG, "[]"),
        counted(WRONG, "{}"),
        counted(RIGHT, '{"version": 2, "findings": {}}'),
        counted(RIGHT, '{"version": 1, "findings": {"v1:0": 0}}'),
        counted(LOST, '{"version": 1, "findings": {"v1:0": "many"}}'),
    ],
)
def baseline_unreadable(bitext: Bitext) -> Remarks:
    """A baseline that cannot be read stops the run; it never counts as an empty one."""
    yield from ()


@check(
    "glossary-conflict",
    Level.WARNING,
    rationale="Of two rows that claim one form the first is found, whichever the text means, and the other is never "
    "asked for. `transflow terms check` tells what else is wrong with a glossary.\n\n"
    "Authority: ISO 704 (one designation, one concept within a subject field); duplicate and overlapping terms are "
    "what termbase audits look for first.",
    passes=[
        in_glossary("muita,customs", "robežsardze,border guard"),
        in_glossary("Valsts policija,State Police", "valsts policija,State Police"),
        in_glossary("muita,customs", "muita|muitas iestāde,customs|customs authority"),
        in_glossary(
            "birojs,Bureau,,2020-12-31", "birojs,Office,2021-01-01,", columns="lv,en,valid_from,valid_until"
        ),
        in_glossary("muita,customs,customs authority", "akcīze,excise,", columns="lv,en,en_admitted"),
        Example(*RIGHT),
    ],
    fails=[
        in_glossary("muita,customs", "muita,excise"),
        in_glossary("birojs,Bureau", "birojs,Office"),
        in_glossary("dežūra,duty", "dežūras,duties"),
        in_glossary("padome,council", "padomes,councils"),
        in_glossary("nodaļa,chapter,law", "nodaļa,division,institution", columns="lv,en,category"),
        in_glossary("muita,customs,excise", "akcīze,excise,", columns="lv,en,en_forbidden"),
    ],
)
def glossary_conflict(bitext: Bitext) -> Remarks:
    """No two rows of the project's own glossaries claim one form."""
    yield from ()
