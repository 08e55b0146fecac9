from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import polib
import pytest
from jinja2 import Environment
from starlette.testclient import TestClient

import transflow
from tests.web.conftest import PASSWORD, Browser
from transflow.checks._wording import language_name
from transflow.config import Settings
from transflow.model import Message
from transflow.services.sync import sync
from transflow.web.app import make_app
from transflow.web.filters import first_line
from transflow.web.pages import TEMPLATES
from transflow.web.site import Site
from transflow.web.wording import FINDING, LANGUAGES, LOCALES, said, wording

OTHERS = [each for each in LANGUAGES if each != "en"]
PACKAGE = Path(transflow.__file__).parent
BUILDING = ("messages.py", "formats/verdict_json.py", "web/wording.py")  # of templates given to them
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


def messages() -> Iterator[str]:
    environment = Environment(extensions=["jinja2.ext.i18n"])
    for file in sorted(TEMPLATES.glob("*.j2")):
        for _, _, found in environment.extract_translations(file.read_text(encoding="utf-8")):  # type: ignore[attr-defined]
            yield found if isinstance(found, str) else found[0]


def templates() -> Iterator[str]:
    """What findings and refusals say: the first argument of each message, literal or a choice of two."""
    for file in sorted(PACKAGE.rglob("*.py")):
        if file.relative_to(PACKAGE).as_posix() in BUILDING:
            continue
        for node in calls(file):
            if isinstance(node.func, ast.Name) and node.func.id == "Message":
                first = node.args[0]
                for each in (first.body, first.orelse) if isinstance(first, ast.IfExp) else (first,):
                    assert isinstance(each, ast.Constant), f"{file.name}:{node.lineno} hides its template"
                    yield str(each.value)


def calls(file: Path) -> Iterator[ast.Call]:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def translated(language: str) -> list[polib.POEntry]:
    return polib.pofile(str(LOCALES / f"{language}.po")).translated_entries()


@pytest.mark.parametrize("language", OTHERS)
def test_every_message_is_translated_and_none_is_left_over(language: str) -> None:
    assert {each.msgid for each in translated(language) if not each.msgctxt} == set(messages())


@pytest.mark.parametrize("language", OTHERS)
def test_every_template_of_a_finding_is_translated_with_all_its_blanks(language: str) -> None:
    known = {each.msgid: each.msgstr for each in translated(language) if each.msgctxt == FINDING}
    assert set(known) == set(templates())
    for template, translation in known.items():
        assert sorted(blanks(template)) == sorted(blanks(translation)), template


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
    "other", ["failā", "sadaļā", "galven", "bāzes datn", "pirkstu nospied", " avotā", "!r}"]
)
def test_one_thing_has_one_name_in_latvian(other: str) -> None:
    said = (each.msgstr for each in polib.pofile(str(LOCALES / "lv.po")))
    assert [each for each in said if other in each] == []


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Valsts robežsardze", "Valsts robežsardze"),
        ("Valsts robežsardzes priekšnieks", "Valsts robežsardzes…"),
        ("Valsts robežsardze un policija", "Valsts robežsardze un…"),
        ("Piesaka līdz 12. jūnijam vai jūlijam", "Piesaka līdz 12…"),
        ("a" * 30, "a" * 21 + "…"),
    ],
)
def test_a_text_is_cut_behind_a_word(text: str, shown: str) -> None:
    assert first_line(text, 22) == shown


def test_the_reader_chooses_the_language(browser: Browser) -> None:
    client = browser()
    assert "Rinda" in client.get("/queue", headers={"accept-language": "lv-LV,lv;q=0.9,en;q=0.5"}).text
    assert '<html lang="en"' in client.get("/queue").text
    page = client.get("/language/lv?back=/queue?state=any")
    assert page.url.path == "/queue"
    assert "Ņemt nākamo vienību" in page.text


def test_it_never_leads_away(browser: Browser) -> None:
    answer = browser().get("/language/lv?back=//evil.example/", follow_redirects=False)
    assert answer.headers["location"] == "/"


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
        (Message("in no catalogue: {text}", text="x"), "in no catalogue: x"),
    ],
)
def test_messages_are_said_in_the_reader_s_language(message: str, latvian: str) -> None:
    assert said(message, wording("lv")) == latvian
    assert said(message, wording("en")) == str(message)


def test_a_stale_text_shows_what_was_deleted_and_inserted(browser: Browser, project: Settings) -> None:
    file = project.root / "releases/atrums/lv.md"
    file.write_text(file.read_text(encoding="utf-8").replace("12 %", "14 %"), encoding="utf-8")
    sync(project, today="2026-11-26")
    page = browser().get("/releases/en/atrums?ui=lv").text
    assert "Pēc tulkošanas oriģinālā mainījies kāds fakts: " in page
    assert "<del>12</del><ins>14</ins>" in page


def test_refusals_are_said_in_the_reader_s_language(browser: Browser, project: Settings) -> None:
    anna, ilze = browser("Anna"), browser("Ilze")
    latvian = {"accept-language": "lv"}
    item = "atrums/en/" + re.findall(r"/items/atrums/en/(\w+)", anna.get("/queue").text)[0]
    assert anna.post(f"/claim/{item}").status_code == 200
    held = ilze.post(f"/claim/{item}", headers=latvian)
    assert (held.status_code, f"Pie vienības {item} līdz plkst. " in held.text) == (422, True)
    empty = anna.post(f"/comment/{item}", data={"comment": " "}, headers=latvian)
    assert "Tukšs komentārs neko nepasaka; ierakstiet tekstu." in empty.text
    absent = anna.get("/items/atrums/en/ffff", headers=latvian)
    assert "Vienības „atrums/en/ffff” nav" in absent.text
    file = project.root / "releases/atrums/lv.md"
    file.write_bytes(b"")
    unreadable = anna.get("/releases/en/atrums", headers=latvian)
    assert "lv.md: datne ir tukša; ierakstiet tekstu, atjaunojiet datni vai dzēsiet to." in unreadable.text
    assert "Šādas lapas nav." in anna.get("/nowhere", headers=latvian).text
    foreign = anna.post(f"/claim/{item}", headers={**latvian, "sec-fetch-site": "cross-site"})
    assert (foreign.status_code, "nāk no citas vietnes" in foreign.text) == (403, True)


@pytest.mark.parametrize(
    ("name", "content", "latvian"),
    [
        ("translations/atrums.en.po", "<<<<<<< HEAD\n", "atrums.en.po:1: tā nav derīga PO datne; "),
        ("transflow-waivers.toml", "[[waiver]]\n", "izņēmumam jānorāda pārbaude (check) un "),
        ("releases/atrums/lv.md", "---\n- a: [\n---\n", "ievaddati nav derīgs YAML: "),
    ],
)
def test_files_that_cannot_be_read_are_told_in_the_reader_s_language(
    browser: Browser, project: Settings, name: str, content: str, latvian: str
) -> None:
    anna = browser()
    (project.root / name).write_text(content, encoding="utf-8")
    assert latvian in anna.get("/releases/en/atrums", headers={"accept-language": "lv"}).text


def test_what_a_role_does_not_allow_is_said_in_the_reader_s_language(site: Site) -> None:
    client = TestClient(
        make_app(site),
        base_url="http://localhost",
        headers={"sec-fetch-site": "same-origin", "accept-language": "lv"},
    )
    late = client.post("/next")
    assert (late.status_code, "Jūs vairs neesat pierakstījies(-usies)" in late.text) == (401, True)
    client.post("/login", data={"name": "rita", "password": PASSWORD})
    refused = client.post("/next")
    assert refused.status_code == 403
    assert (
        "Loma „lasītājs” neļauj ņemt vienības; to drīkst: tulkotājs, redaktors, administrators."
        in refused.text
    )
