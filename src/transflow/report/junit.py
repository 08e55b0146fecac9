"""JUnit XML: a suite a file, a failed case a finding; what could not be read is a case with an error. A clean run has
one passing case, since build servers take an empty report for a missing one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter

from transflow.model import Finding
from transflow.report import Outcome, Style, renderers
from transflow.text.normalise import storable_in_xml

NONE = (
    '<testsuite name="transflow" tests="1" failures="0" errors="0" skipped="0">'
    '<testcase name="No findings" classname="transflow"/></testsuite>\n'
)


def junit(outcome: Outcome, style: Style) -> Iterator[str]:
    """The findings by file; waived ones are skipped cases."""
    failures = outcome.tally.counted.total()
    errors = len(outcome.tally.problems)
    found = failures + outcome.tally.waived.total() + errors
    head = f'<testsuites name="transflow" tests="{max(found, 1)}" failures="{failures}" errors="{errors}">'
    yield f'<?xml version="1.0" encoding="UTF-8"?>\n{head}\n'
    if not found:
        yield NONE
    if errors:
        yield f"{_unread(outcome.tally.problems)}\n"
    for file, own in _by_file(outcome):
        yield f"{_suite(file, own)}\n"
    yield "</testsuites>\n"


def _unread(problems: Sequence[str]) -> str:
    number = _quoted(len(problems))
    head = f'<testsuite name="transflow" tests={number} failures="0" errors={number} skipped="0">'
    case = '<testcase name="could not be read" classname="transflow">'
    cases = (f'{case}<error message={_quoted(each)} type="error"/></testcase>' for each in problems)
    return "\n".join([head, *cases, "</testsuite>"])


def _by_file(outcome: Outcome) -> Iterator[tuple[str, list[Finding]]]:
    """The findings of each file, by its name. Only names and numbers of verdicts are held at once."""
    verdicts = outcome.verdicts
    files = ((at, {each.file for each in verdict.findings}) for at, verdict in enumerate(verdicts))
    places = sorted((file, at) for at, own in files for file in own)
    for file, numbers in groupby(places, key=itemgetter(0)):
        found = (each for _, at in numbers for each in verdicts[at].findings)
        yield file, [each for each in found if each.file == file]


def _suite(file: str, findings: Sequence[Finding]) -> str:
    failures = sum(each.waived is None for each in findings)
    head = (
        f"<testsuite name={_quoted(file)} tests={_quoted(len(findings))} failures={_quoted(failures)} "
        f'errors="0" skipped={_quoted(len(findings) - failures)}>'
    )
    return "\n".join([head, *map(_case, findings), "</testsuite>"])


def _case(finding: Finding) -> str:
    place = f" line={_quoted(finding.place.line)}" if finding.place else ""
    case = f"<testcase name={_quoted(finding.check)} classname={_quoted(finding.file)}{place}>"
    if finding.waived:
        return f"{case}<skipped message={_quoted(finding.waived.reason)}/></testcase>"
    where = f"{finding.file}:{finding.place.line}" if finding.place else finding.file
    body = _escaped(storable_in_xml(f"{where}\n{finding.source_text}\n{finding.target_text}"))
    failure = (
        f"<failure message={_quoted(finding.message)} type={_quoted(finding.level.label)}>{body}</failure>"
    )
    return f"{case}{failure}</testcase>"


def _quoted(value: object) -> str:
    text = _escaped(storable_in_xml(str(value))).replace('"', "&quot;")
    return '"' + text.replace("\t", "&#9;").replace("\n", "&#10;").replace("\r", "&#13;") + '"'


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


renderers.add("junit", junit)
