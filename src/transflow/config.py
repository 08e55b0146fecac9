"""Settings: the nearest `transflow.toml`, or `[tool.transflow]` in `pyproject.toml`, else the defaults.
Read once, at the door."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from msgspec.structs import fields

from transflow.align.scorers import scorers
from transflow.checks import checks
from transflow.errors import ConfigurationError, TransflowError, UnreadableFileError, did_you_mean
from transflow.frozen import Frozen, field
from transflow.io.dictionaries import with_words
from transflow.io.files import read_bytes
from transflow.io.machine.service import NEEDS, Service
from transflow.io.templates import flaw_of_template, leads_out
from transflow.io.webhooks import TOLD, Webhook
from transflow.model import Level
from transflow.rules import Rules
from transflow.text.patterns import LazyPattern
from transflow.text.toml import is_like, is_pair, read_toml, shown
from transflow.wording import LANGUAGES

FILE = "transflow.toml"
KINDS = {bool: "true or false", str: "a text", dict: "a table"}
LANGUAGE = LazyPattern(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*")  # RFC 5646, section 2.1
GIT = {"commit": False}
WEBHOOK = {"url": "", "secret_env": "", "verbs": (), "allow_private": False}
SQLITE = "sqlite:///"
LEVELS = {level.label: level for level in Level}

log = logging.getLogger(__name__)


class Settings(Frozen, kw_only=True):
    """Every option, with its default; `docs/configuration.md` says what each is for."""

    source: str = "lv"
    targets: tuple[str, ...] = ("en",)
    releases: tuple[str, ...] = ("releases/{release}/{lang}.md",)
    shipped_glossaries: bool = True
    glossaries: tuple[str, ...] = ()
    index: str = ""
    require: bool = False
    fail_level: str = "error"
    scorers: tuple[str, ...] = ()
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    levels: Mapping[str, str] = field(default_factory=dict)
    checks: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    waivers: str = "transflow-waivers.toml"
    baseline: str = ""
    translations: str = "translations"
    store: str = "sqlite:///.transflow/store.db"
    workspace: str = ""
    four_eyes: bool = False
    user: str = ""
    report_language: str = "en"
    git: Mapping[str, Any] = field(default_factory=dict)
    machine: Mapping[str, Any] = field(default_factory=dict)
    embargo: Mapping[str, Any] = field(default_factory=dict)
    webhooks: tuple[Webhook, ...] = ()
    is_served: bool = False
    root: Path = field(default_factory=Path.cwd)
    file: Path | None = None

    def rules(self) -> Rules:
        """What the gate and the pages run."""
        return Rules(
            select=frozenset(self.select) or None,
            ignore=frozenset(self.ignore),
            levels={name: LEVELS[level] for name, level in self.levels.items()},
            options=with_words(self.checks, self.root),
        )

    @property
    def commits(self) -> bool:
        """Whether what is written is committed: by a server whose settings say so."""
        return self.is_served and bool(self.git.get("commit"))

    @property
    def service(self) -> Service | None:
        """The machine translation service; None where none is named."""
        return Service(**self.machine) if self.machine else None

    def embargoes_of(self, release: str) -> tuple[str, ...]:
        """The embargoes that the settings lay on a release, by its name or a pattern of names."""
        return tuple(
            str(until)
            for name, until in self.embargo.items()
            if fnmatchcase(release.casefold(), name.casefold())
        )

    @property
    def baseline_file(self) -> Path | None:
        """The baseline that applies; None where there is none."""
        return self.root / self.baseline if self.baseline else None

    @property
    def store_file(self) -> Path | None:
        """The file of the store; None where it is on a server."""
        is_file = self.store.startswith(SQLITE)
        return self.root / self.store.removeprefix(SQLITE) if is_file else None

    @property
    def gate_level(self) -> Level | None:
        """The level at which the gate fails; None where it never does."""
        return LEVELS.get(self.fail_level)


OPTIONS = tuple(name for name in Settings.__struct_fields__ if name not in ("is_served", "root", "file"))


def find(start: Path) -> Settings:
    """The settings that hold in the folder `start`: of the nearest folder upwards that has a
    configuration, else the defaults with `start` as their root."""
    start = start.resolve()
    for folder in (start, *start.parents):
        if (folder / FILE).exists() or (folder / FILE).is_symlink():
            return load(folder / FILE)
        project = folder / "pyproject.toml"
        if project.is_file() and "transflow" in _table(_toml(project), "tool", project):
            return load(project)
    return Settings(root=start)


def load(file: Path) -> Settings:
    """The settings of one file; `ConfigurationError` names an unknown key and the one that was meant."""
    log.info("settings: %s", file)
    content = _toml(file)
    if file.name == "pyproject.toml":
        content = _table(_table(content, "tool", file), "transflow", file)
    values: dict[str, Any] = {}
    for name, value in content.items():
        key = _key(name, file)
        if key in values:
            raise ConfigurationError(f"{file}: {name!r} and another spelling of it stand here; leave one.")
        values[key] = _value(key, value, file)
    settings = Settings(**values, root=file.resolve().parent, file=file.resolve())
    _validate(settings, file)
    return settings


def _toml(file: Path) -> dict[str, Any]:
    try:
        return read_toml(read_bytes(file, may_be_empty=True))
    except UnreadableFileError as error:
        raise ConfigurationError(str(error)) from error
    except TransflowError as error:
        raise ConfigurationError(f"{file}: {error}") from error


def _table(content: Mapping[str, Any], name: str, file: Path) -> dict[str, Any]:
    table = content.get(name, {})
    if not isinstance(table, dict):
        raise ConfigurationError(f"{file}: {name!r} must be a table.")
    return table


def _key(name: str, file: Path) -> str:
    key = name.replace("-", "_")
    if key not in OPTIONS:
        raise ConfigurationError(f"{file}: There is no option {name!r}{did_you_mean(key, OPTIONS)}")
    return key


def _value(name: str, value: Any, file: Path) -> Any:
    if name == "webhooks":
        return tuple(_webhook(each, file) for each in (value if isinstance(value, list) else [value]))
    default = getattr(Settings(), name)
    if isinstance(default, tuple):
        texts = [value] if isinstance(value, str) else value
        if isinstance(texts, list) and all(isinstance(text, str) for text in texts):
            return tuple(texts)
        raise ConfigurationError(f"{file}: The option {name!r} must be a list of texts.")
    if not isinstance(value, type(default)):
        raise ConfigurationError(f"{file}: The option {name!r} must be {KINDS[type(default)]}.")
    return value


def _webhook(table: Any, file: Path) -> Webhook:
    if not isinstance(table, dict):
        raise ConfigurationError(f"{file}: A webhook must be a table, [[webhooks]].")
    _validate_table("webhooks", table, WEBHOOK, file)
    if not (table.get("url", "").startswith(("https://", "http://")) and table.get("secret_env")):
        raise ConfigurationError(f"{file}: A webhook needs a url (https://…) and a secret_env.")
    for verb in table.get("verbs", ()):
        if verb not in TOLD:
            raise ConfigurationError(
                f"{file}: Nothing called {verb!r} happens in the queue{did_you_mean(verb, TOLD)}"
            )
    return Webhook(**{**table, "verbs": tuple(table.get("verbs", ()))})


def _validate(settings: Settings, file: Path) -> None:
    _check_known((*settings.select, *settings.ignore, *settings.levels, *settings.checks), file)
    for name in settings.scorers:
        if name not in scorers:
            raise ConfigurationError(f"{file}: There is no scorer {name!r}{did_you_mean(name, scorers)}")
    for template in settings.releases:
        if flaw := flaw_of_template(template):
            raise ConfigurationError(f"{file}: The template {template!r} {flaw}.")
    for name in ("translations", "waivers"):
        if leads_out(getattr(settings, name)):
            raise ConfigurationError(f"{file}: {name!r} must lie below the folder of this file.")
    _validate_languages(settings, file)
    for level in settings.levels.values():
        if not isinstance(level, str) or level not in LEVELS:
            raise ConfigurationError(f"{file}: {level!r} is not a level; say error, warning or info.")
    if settings.report_language not in LANGUAGES:
        raise ConfigurationError(f"{file}: report_language must be one of {', '.join(LANGUAGES)}.")
    if settings.fail_level not in (*LEVELS, "never"):
        raise ConfigurationError(f"{file}: fail_level must be error, warning, info or never.")
    for name, options in settings.checks.items():
        _validate_options(name, options, file)
    _validate_table("git", settings.git, GIT, file)
    if settings.machine:
        _validate_machine(settings.machine, file)


def _validate_languages(settings: Settings, file: Path) -> None:
    for language in (settings.source, *settings.targets):
        if not LANGUAGE.fullmatch(language):
            raise ConfigurationError(f"{file}: {language!r} is not a language tag; say for example 'lv'.")
    known = {settings.source.lower().replace("_", "-")}
    for language in settings.targets:
        tag = language.lower().replace("_", "-")
        if tag in known:
            raise ConfigurationError(f"{file}: {language!r} stands twice in 'source' and 'targets'.")
        known.add(tag)
    for name in ("releases", "targets"):
        if not getattr(settings, name):
            raise ConfigurationError(f"{file}: The option {name!r} names nothing; leave it out or fill it.")


def _validate_machine(table: Mapping[str, Any], file: Path) -> None:
    kind = table.get("kind")
    if not isinstance(kind, str) or kind not in NEEDS:
        raise ConfigurationError(f"{file}: The kind of machine must be one of {', '.join(NEEDS)}.")
    known = {each.name: each.default for each in fields(Service)}
    _validate_table("machine", table, known | {"kind": ""}, file)
    for name in NEEDS[kind]:
        if not table.get(name):
            raise ConfigurationError(f"{file}: A machine of kind {kind} needs the option {name!r}.")
    if not 0 < table.get("timeout", 1) <= 3600:
        raise ConfigurationError(
            f"{file}: The timeout of machine is in seconds, more than 0 and at most 3600."
        )


def _validate_table(table: str, given: Mapping[str, Any], known: Mapping[str, Any], file: Path) -> None:
    for name, value in given.items():
        if name not in known:
            raise ConfigurationError(
                f"{file}: The table {table} has no option {name!r}{did_you_mean(name, known)}"
            )
        if not is_like(value, known[name]):
            raise ConfigurationError(
                f"{file}: The option {name!r} of {table} must be like {shown(known[name])}."
            )


def _check_known(names: tuple[str, ...], file: Path) -> None:
    for name in names:
        if name not in checks:
            raise ConfigurationError(
                f"{file}: There is no check {name!r}{did_you_mean(name, checks, checks.lists)}"
            )


def _validate_options(name: str, options: Mapping[str, Any], file: Path) -> None:
    known = checks[name].options
    if not isinstance(options, Mapping):
        raise ConfigurationError(f"{file}: The options of {name!r} must be a table.")
    for option, value in options.items():
        if option not in known:
            raise ConfigurationError(
                f"{file}: The check {name!r} has no option {option!r}{did_you_mean(option, known)}"
            )
        is_paired = option in checks[name].paired_options
        listed = value if isinstance(value, list) else []
        if not is_like(value, known[option]) or any(is_pair(each) != is_paired for each in listed):
            model = "a list of pairs" if is_paired else shown(known[option])
            raise ConfigurationError(f"{file}: The option {option!r} of {name!r} must be like {model}.")
