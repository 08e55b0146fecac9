"""Settings: where they are found, what they may hold, and that each is documented."""

from pathlib import Path

import pytest

from transflow.checks import checks
from transflow.config import OPTIONS, Settings, find, load
from transflow.errors import ConfigurationError
from transflow.model import Level

DOCS = Path(__file__).parents[1] / "docs"


def test_the_nearest_file_upwards_holds(tmp_path: Path) -> None:
    (tmp_path / "transflow.toml").write_text('targets = ["en", "ru"]\n', "utf-8")
    (tmp_path / "a/b").mkdir(parents=True)
    found = find(tmp_path / "a/b")
    assert (found.targets, found.root) == (("en", "ru"), tmp_path)
    (tmp_path / "a/pyproject.toml").write_text('[tool.transflow]\nsource = "en"\ntargets = ["lv"]\n', "utf-8")
    assert (find(tmp_path / "a/b").source, find(tmp_path / "a/b").root) == ("en", tmp_path / "a")


def test_a_file_that_is_not_there_is_named_once(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"^[^:]*missing\.toml: there is no such file"):
        load(tmp_path / "missing.toml")


def test_without_a_file_the_defaults_hold(tmp_path: Path) -> None:
    assert find(tmp_path) == Settings(root=tmp_path.resolve())


def test_what_a_file_says(tmp_path: Path) -> None:
    content = 'fail-level = "warning"\n[levels]\nglossary-missing = "error"\n[checks.low-confidence]\nthreshold = 0.4\n'
    (tmp_path / "transflow.toml").write_text(content, "utf-8")
    settings = load(tmp_path / "transflow.toml")
    assert settings.gate_level == Level.WARNING
    assert settings.rules().levels == {"glossary-missing": Level.ERROR}
    assert settings.rules().options == {"low-confidence": {"threshold": 0.4}}


@pytest.mark.parametrize(
    ("content", "why"),
    [
        ('sorce = "lv"', "did you mean 'source'?"),
        ("targets = 3", "must be a list of texts"),
        ('require = "yes"', "must be true or false"),
        ('releases = ["x/{lang}.md"]', "must hold {release} and {lang}"),
        ('releases = ["x/*/{release}/{lang}.md"]', r"holds '\*', which stands for nothing here"),
        ('ignore = ["number-valu"]', "did you mean 'number-value'?"),
        ('[levels]\nphone = "fatal"', "is not a level"),
        ('fail_level = "always"', "fail_level must be"),
        ('report_language = "de"', "report_language must be one of en, lv"),
        ("report_language = 3", "'report_language' must be a text"),
        ("[checks.low-confidence]\nthreshhold = 1", "did you mean 'threshold'?"),
        ('[checks.low-confidence]\nthreshold = "high"', "must be like"),
        ("[checks.low-confidence]\nthreshold = nan", "must be like 0.5"),
        ("[checks.low-confidence]\nthreshold = inf", "must be like 0.5"),
        ("[checks.low-confidence]\nthreshold = true", "must be like 0.5"),
        ("[checks.low-confidence]\nthreshold = -1", "must be like 0.5"),
        ("[checks.duplicate-paragraph]\nshortest = 1.5", "must be like 30"),
        ("[checks.dash]\nevery = 1", "must be like false"),
        ('[checks.email]\nequivalents = [["a@b.lv"]]', "must be like a list"),
        ('[checks.email]\nequivalents = "a@b.lv"', "must be like a list"),
        ('machine = { url = "https://a.lv" }', "The kind of machine must be one of"),
        ('machine = { kind = "google" }', "The kind of machine must be one of"),
        ('machine = { kind = "openai" }', "needs the option 'model'"),
        ('machine = { kind = "http" }', "needs the option 'url'"),
        ('machine = { kind = "deepl", key = "secret" }', "has no option 'key'"),
        ('machine = { kind = "deepl", price = "20" }', "must be like 0.0"),
        ('machine = { kind = "deepl", timeout = 0 }', "more than 0 and at most 3600"),
        ('machine = { kind = "deepl", timeout = 1e300 }', "at most 3600"),
        ("git.comit = true", "did you mean 'commit'?"),
        ('[git]\ncommit = "yes"', "'commit' of git must be like false"),
        ("git = true", "must be a table"),
        ("= 3", "not valid TOML"),
        (r'glossaries = ["own\u0000.csv"]', "holds a null character"),
        ('embargo = { "\\u0000" = 2026-03-12 }', "holds a null character"),
        ('releases = ["{release}/{lang}/{year}.md"]', "but no {year}"),
        ('releases = ["{release/{lang}{release}.md"]', "but no {release/{lang}"),
        ('releases = ["releases/{release}{lang}"]', "must end in a suffix"),
        ("releases = []", "names nothing"),
        ("targets = []", "names nothing"),
        (
            '[checks.email]\nequivalents = ["a@b.example"]',
            "'equivalents' of 'email' must be like a list of pairs",
        ),
        (
            '[checks.abbrev-first-use]\nknown = [["EU", "ES"]]',
            "'known' of 'abbrev-first-use' must be like a list",
        ),
        ('targets = ["lv"]', "'lv' stands twice in 'source' and 'targets'"),
        ('source = "en"', "'en' stands twice in 'source' and 'targets'"),
        ('targets = ["en", "ru", "en"]', "'en' stands twice in 'source' and 'targets'"),
        ('targets = ["en", "LV"]', "'LV' stands twice in 'source' and 'targets'"),
        ('targets = ["en-GB", "en_gb"]', "'en_gb' stands twice in 'source' and 'targets'"),
        ("four-eyes = true\nfour_eyes = false", "'four_eyes' and another spelling of it stand here"),
        ("x = " + "[" * 5000, "not valid TOML"),
        ('levels = { phone = ["error"] }', "is not a level"),
        ('releases = ["/srv/{release}/{lang}.md"]', "must lie below the folder"),
        ('releases = ["../{release}/{lang}.md"]', "must lie below the folder"),
        ('translations = "../ledgers"', "'translations' must lie below the folder of this file"),
        ('waivers = "/etc/waivers.toml"', "'waivers' must lie below the folder of this file"),
        (r'releases = ["a\u0000/{release}/{lang}.md"]', "holds a null character"),
        ('source = ""', "is not a language tag"),
        ('targets = ["../../en"]', "is not a language tag"),
    ],
)
def test_what_a_file_must_not_say(tmp_path: Path, content: str, why: str) -> None:
    (tmp_path / "transflow.toml").write_text(content, "utf-8")
    with pytest.raises(ConfigurationError, match=why):
        load(tmp_path / "transflow.toml")


@pytest.mark.parametrize("content", ["tool = 3", 'tool = "transflow"', "[tool]\ntransflow = 3"])
def test_a_project_file_whose_tool_is_no_table(tmp_path: Path, content: str) -> None:
    (tmp_path / "pyproject.toml").write_text(content, "utf-8")
    with pytest.raises(ConfigurationError, match="must be a table"):
        find(tmp_path)


def test_a_file_in_another_encoding(tmp_path: Path) -> None:
    (tmp_path / "transflow.toml").write_bytes("user = 'Jānis'".encode("cp1257"))
    with pytest.raises(ConfigurationError, match="it is not UTF-8; save it so"):
        load(tmp_path / "transflow.toml")


def test_every_option_is_documented() -> None:
    page = (DOCS / "configuration.md").read_text("utf-8")
    assert [name for name in OPTIONS if f"| `{name}` |" not in page] == []


def test_every_option_of_a_check_has_a_default() -> None:
    assert all(default is not None for each in checks.values() for default in each.options.values())


@pytest.mark.parametrize("goal", ["transflow.toml", "nowhere", "."])
def test_a_file_that_is_none_does_not_pass_for_no_file(tmp_path: Path, goal: str) -> None:
    """The gate must not run with the defaults where somebody has set it."""
    (tmp_path / "transflow.toml").symlink_to(goal)
    with pytest.raises(ConfigurationError, match=r"transflow\.toml"):
        find(tmp_path)


def test_an_empty_file_holds_the_defaults(tmp_path: Path) -> None:
    (tmp_path / "transflow.toml").write_bytes(b"")
    found = load(tmp_path / "transflow.toml")
    assert (found.source, found.targets, found.root) == ("lv", ("en",), tmp_path)
