"""A bitext to findings."""

from __future__ import annotations

from collections.abc import Iterable

from transflow.languages import without_regions
from transflow.model import Bitext, Finding, Use
from transflow.pipeline.consequences import Told, without_consequences
from transflow.pipeline.placing import finding_of
from transflow.rules import Rules


def judge(bitext: Bitext, rules: Rules | None = None) -> tuple[Finding, ...]:
    """What the checks find, in the order of the files: source side first, then by place and id. They see the
    languages without their regions."""
    rules = rules or Rules()
    seen = without_regions(bitext)
    told = [
        Told(each.name, remark, rules.level(each, remark))
        for each in rules.chosen
        for remark in each.remarks(seen, **rules.options.get(each.name, {}))
    ]
    findings = [finding_of(bitext, each) for each in without_consequences(seen, told)]
    return tuple(sorted(_without_copies(findings), key=_order))


def uses(bitext: Bitext, rules: Rules) -> tuple[Use, ...]:
    """The names of institutions in the target, for comparing releases; none where that is not wanted."""
    return tuple(
        Use(institution, name, finding_of(bitext, Told(check.name, remark, rules.level(check, remark))))
        for check in rules.chosen
        if check.across and rules.option(check, "across_releases")
        for institution, name, remark in check.across(without_regions(bitext).flowing)
    )


def _without_copies(findings: Iterable[Finding]) -> list[Finding]:
    return list({(each.check, each.file, each.place, each.fingerprint): each for each in findings}.values())


def _order(finding: Finding) -> tuple[int, int, int, str]:
    place = finding.place
    side = 0 if finding.side == "source" else 1
    return (side, place.line if place else 0, place.column if place else 0, finding.check)
