"""The catalogues: a line for all that the pages and the findings say, in words that are used for one thing only."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import polib
import pytest
from jinja2 import Environment

import transflow
from transflow.checks._wording import language_name
from transflow.model import Message
from transflow.report.page import TEMPLATES as REPORT
from transflow.web.advice import INSTEAD
from transflow.web.pages import TEMPLATES as WEB
from transflow.wording import FINDING, LANGUAGES, LOCALES, catalogue_of, said
from transflow.wording.figures import figure, percent_sign, share

OTHERS = [each for each in LANGUAGES if each != "en"]
PACKAGE = Path(transflow.__file__).parent
BUILDING = ("messages.py",)  # of templates given to them
REFUSING = (
    "align/corrections.py",
    "formats/**/*.py",
    "io/own_folder.py",
    "io/writing.py",
    "io/files.py",
    "io/git.py",
    "io/releases.py",
    "roles.py",
    "services/queue/*.py",
    "services/signoff.py",
    "services/terms/changing.py",
    "services/accounts/tokens.py",
    "store/schema.py",
    "store/trouble.py",
    "text/toml.py",
    "web/*ing.py",
    "web/people.py",
    "web/routes/*.py",
)
"""Where a page may be refused."""

COMMAND = re.compile(r"\btransflow [a-z]|(?<!\w)--[a-z]")
FILE_OF_SETTINGS = "The project has no glossary of its own; list one under `glossaries` in transflow.toml."
OF_COMMANDS = (
    "; a project is begun by: transflow init",
    "One of the baseline's findings",
    "{count} of the baseline's findings",
    "baseline-unreadable: ",
    "git ",
    "{folder} is not in a git repository",
    "The format of {file} cannot be told",
    "Say who signs with --as",
    "{by} holds no item",
    "There is no account {name!r}",
    "{name} has no token {key!r}",
)
"""How refusals begin that only commands, and who runs the server, have to do with."""


def messages() -> Iterator[tuple[str, str]]:
    """What the templates say: each in its context, if it has one."""
    environment = Environment(extensions=["jinja2.ext.i18n"])
    for file in sorted((*WEB.glob("*.j2"), *REPORT.glob("*.j2"))):
        for _, call, found in environment.extract_translations(file.read_text(encoding="utf-8")):  # type: ignore[attr-defined]
            texts: tuple[str, ...] = (found,) if isinstance(found, str) else found
            yield (texts[0], texts[1]) if call == "pgettext" else ("", texts[0])


def templates() -> Iterator[str]:
    """What findings and refusals say, the first argument of each message, literal or a choice of two; and what pages
    say instead of some."""
    yield from INSTEAD.values()
    for file in sorted(PACKAGE.rglob("*.py")):
        if file.relative_to(PACKAGE).as_posix() in BUILDING:
            continue
        for node in calls(file):
            if isinstance(node.func, ast.Name) and node.func.id == "Message":
                first = node.args[0]
                for each in (first.body, first.orelse) if isinstance(first, ast.IfExp) else (first,):
                    assert isinstance(each, ast.Constant), f"{file.name}:{node.lineno} hides its template"
                    yield str(each.value)


def test_no_page_sends_its_reader_to_a_terminal() -> None:
    said = set(templates())
    assert set(INSTEAD) <= said
    commands = {each for each in said if COMMAND.search(each) and "ho runs the server" not in each}
    assert {each for each in commands if not each.startswith(OF_COMMANDS)} == set(INSTEAD) - {
        FILE_OF_SETTINGS
    }


def calls(file: Path) -> Iterator[ast.Call]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def translated(language: str) -> list[polib.POEntry]:
    return polib.pofile(str(LOCALES / f"{language}.po")).translated_entries()


@pytest.mark.parametrize("language", OTHERS)
def test_every_message_is_translated_and_none_is_left_over(language: str) -> None:
    known = {(each.msgctxt or "", each.msgid) for each in translated(language)}
    assert {each for each in known if each[0] != FINDING} == set(messages())


@pytest.mark.parametrize("language", OTHERS)
def test_every_template_of_a_finding_is_translated_with_all_its_blanks(language: str) -> None:
    known = {each.msgid: each.msgstr for each in translated(language) if each.msgctxt == FINDING}
    assert set(known) == set(templates())
    for template, translation in known.items():
        assert sorted(blanks(template)) == sorted(blanks(translation)), template


WORD = re.compile(r"[^\W\d_]{2,}")
CALLS = re.compile(
    r"\{%.*?%\}|\{\{.*?\}\}|\{#.*?#\}|<style>.*?</style>|<script>.*?</script>|<kbd>.*?</kbd>", re.DOTALL
)
SHOWN = re.compile(r"(?:aria-label|alt|placeholder|title|content)=\"([^\"]*)\"|>([^<]*)<")
NAMES = ("transflow", "width=device-width, initial-scale=1", "UTC")


@pytest.mark.parametrize("file", [*WEB.glob("*.j2"), *REPORT.glob("*.j2")], ids=lambda file: file.name)
def test_a_page_says_nothing_that_no_catalogue_could_translate(file: Path) -> None:
    markup = CALLS.sub("", file.read_text(encoding="utf-8"))
    shown = (text for found in SHOWN.findall(f">{markup}<") for text in found)
    assert [text for text in shown if text.strip(" ·\n") not in NAMES and WORD.search(text)] == []


def test_what_refuses_a_page_can_be_translated() -> None:
    untold = [
        f"{file.relative_to(PACKAGE)}:{node.lineno}"
        for pattern in REFUSING
        for file in sorted(PACKAGE.glob(pattern))
        for node in calls(file)
        if isinstance(node.func, ast.Name) and node.func.id.endswith("Error")
        if any(isinstance(each, ast.JoinedStr | ast.Constant) for each in node.args[:2] if _is_text(each))
    ]
    assert untold == []


def _is_text(argument: ast.expr) -> bool:
    return not isinstance(argument, ast.Constant) or isinstance(argument.value, str)


def blanks(template: str) -> list[str]:
    return [name for _, name, _, _ in Formatter().parse(template) if name]


@pytest.mark.parametrize(
    "other",
    [
        "failā",
        "sadaļā",
        "galven",
        "bāzes datn",
        "pirkstu nospied",
        " avotā",
        "drošum",
        "citur",
        " te ",
        "(-us",
        "!r}",
    ],
)
def test_one_thing_has_one_name_in_latvian(other: str) -> None:
    entries = polib.pofile(str(LOCALES / "lv.po"))
    said = (text for each in entries for text in (each.msgstr, *each.msgstr_plural.values()))
    assert [each for each in said if other in each] == []


@pytest.mark.parametrize(
    ("message", "latvian"),
    [
        ("a plug-in's own words", "a plug-in's own words"),
        (Message("There is no translation of “{text}”.", text="Īsumā"), "Nav tulkojuma rindkopai „Īsumā”."),
        (
            Message("The link “{text}” is in {language}.", text="{braces}", language=language_name("lv")),
            "Saites teksts „{braces}” ir latviešu valodā.",
        ),
        (
            Message("The link “{text}” is in {language}.", text="abc", language=language_name("et")),
            "Saites teksts „abc” ir igauņu valodā.",
        ),
        (
            Message("This waiver of {check} ended on {day}.", check="dash", day="2026-11-05"),
            "Šim dash izņēmumam 05.11.2026. beidzies termiņš.",
        ),
        (
            Message("{date} is a {day}.", date="2026-11-05", day=Message("Thursday")),
            "2026-11-05 ir ceturtdiena.",
        ),
        (Message("in no catalogue: {text}", text="x"), "in no catalogue: x"),
    ],
)
def test_messages_are_said_in_the_reader_s_language(message: str, latvian: str) -> None:
    assert said(message, catalogue_of("lv")) == latvian
    assert said(message, catalogue_of("en")) == str(message)


@pytest.mark.parametrize(
    ("count", "latvian"),
    [
        (0, "kļūdu"),
        (1, "kļūda"),
        (2, "kļūdas"),
        (9, "kļūdas"),
        (10, "kļūdu"),
        (11, "kļūdu"),
        (21, "kļūda"),
        (111, "kļūdu"),
    ],
)
def test_what_is_counted_stands_in_the_form_of_its_number(count: int, latvian: str) -> None:
    assert catalogue_of("lv").ngettext("%(num)s error", "%(num)s errors", count) == f"%(num)s {latvian}"


@pytest.mark.parametrize(
    ("value", "decimals", "english", "latvian"),
    [
        (7, 0, "7", "7"),
        (12345, 0, "12,345", "12 345"),
        (1234.56, 1, "1,234.6", "1 234,6"),
        (0.5, 1, "0.5", "0,5"),
    ],
)
def test_figures_are_written_as_the_reader_does(
    value: float, decimals: int, english: str, latvian: str
) -> None:
    spaced = latvian.replace(" ", "\N{NO-BREAK SPACE}")
    assert (figure(value, "en", decimals), figure(value, "lv", decimals)) == (english, spaced)
    assert share(value, "en", decimals) == f"{english}%" == english + percent_sign("en")
    assert share(value, "lv", decimals) == f"{spaced}\N{NO-BREAK SPACE}%" == spaced + percent_sign("lv")
