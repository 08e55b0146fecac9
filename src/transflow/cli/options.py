"""Options that several commands share, and the settings that they are read with."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import click
from click.core import ParameterSource

from transflow.cli.output import QUIET, Teller
from transflow.config import LANGUAGE, Settings, find, load
from transflow.wording import LANGUAGES

Command = TypeVar("Command", bound=Callable[..., Any])
FILE = click.Path(path_type=Path)
JSON = "transflow.json"
NO_MESSAGES = "No messages on stderr but errors."
EXCHANGE_FORMATS = ("csv", "docx", "html", "moses", "po", "pot", "tmx", "tsv", "xliff", "xliff12")
BY_NAME = "How the result is written, unless the name of its file says it (.json)."


def config_option(command: Command) -> Command:
    """`--config FILE`."""
    return click.option(
        "--config", type=FILE, help="Settings file; default: the nearest transflow.toml or pyproject.toml."
    )(command)


def output_option(command: Command) -> Command:
    """`-o FILE`, read before the `--format` that its name may say."""
    return click.option(
        "-o", "--output", type=FILE, is_eager=True, help="Write the result to this file, not to stdout."
    )(command)


json_option = click.option("--json", "is_json", is_flag=True, help="Print JSON.")
exchange_option = click.option(
    "--format",
    "form",
    metavar="FORMAT",
    help=f"{', '.join(EXCHANGE_FORMATS)}; default: by the name of the file.",
)


def format_option(
    *forms: str,
    default: str,
    help_text: str = "How the result is written.",
    variables: Sequence[str] | None = None,
) -> Callable[[Command], Command]:
    """`--format FORM`, which one of the `variables` of the environment may say, else the name of the output file;
    where JSON is one of the forms, `--json` means it too."""
    choice = click.option(
        "--format",
        "form",
        type=click.Choice(forms),
        default=default,
        show_default=True,
        callback=partial(_form, forms=forms),
        envvar=variables,
        help=help_text,
    )
    return (lambda command: choice(json_form_option(command))) if "json" in forms else choice


json_form_option = click.option(
    "--json",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=lambda context, _option, is_wanted: context.meta.update({JSON: is_wanted}),
    help="The same as --format json.",
)


def _form(context: click.Context, option: click.Parameter, form: str, *, forms: Sequence[str]) -> str:
    """JSON where `--json` says so; the form that is said; else the one that the name of the output file ends in."""
    if context.meta.get(JSON):
        return "json"
    output = context.params.get("output")
    ending = output.suffix.lower().removeprefix(".") if output else ""
    is_said = context.get_parameter_source(str(option.name)) is not ParameterSource.DEFAULT
    return form if is_said or ending not in forms else ending


def jobs_option(command: Command) -> Command:
    """`--jobs N`; the command gets how many processes that are."""
    return click.option(
        "--jobs",
        type=click.IntRange(0),
        metavar="N",
        default=0,
        callback=lambda _context, _option, count: count or os.cpu_count() or 1,
        help="Processes; 0: one a core.",
    )(command)


def level_option(help_text: str) -> Callable[[Command], Command]:
    """`--level paragraph|sentence`."""
    levels = click.Choice(["paragraph", "sentence"])
    return click.option("--level", type=levels, default="paragraph", show_default=True, help=help_text)


def language_options(source: str, target: str) -> Callable[[Command], Command]:
    """`--source-lang` and `--target-lang`, each with its help."""

    def optioned(command: Command) -> Command:
        return option("--source-lang", help=source)(option("--target-lang", help=target)(command))

    option = partial(click.option, metavar="LANGUAGE", callback=_tag)
    return optioned


def _tag(_context: click.Context, _option: click.Parameter, tag: str | None) -> str | None:
    if tag is not None and not LANGUAGE.fullmatch(tag):
        raise click.BadParameter(f"{tag!r} is not a language tag; say for example 'lv'")
    return tag


def reader_option(what: str) -> Callable[[Command], Command]:
    """`--language LANGUAGE` of pages for people, whatever the texts on them are in; none where the settings say it."""
    return click.option(
        "--language",
        "reader",
        type=click.Choice([*LANGUAGES]),
        help=f"Language of {what}: headings, messages and figures; the texts stay as they are. Default: "
        "report_language of the settings, which is en where they do not say it.",
    )


def target_option(
    *aliases: str, help_text: str = "Only this target language."
) -> Callable[[Command], Command]:
    """`--to LANGUAGE`, empty by default."""
    names = ("--to", *aliases, "target")
    return click.option(*names, default="", metavar="LANGUAGE", help=help_text)


def least_option(command: Command) -> Command:
    """`--least CONFIDENCE` of pairs of documents."""
    return click.option(
        "--least",
        type=click.FloatRange(0, 1),
        metavar="SHARE",
        default=0.6,
        show_default=True,
        help="Leave out pairs less sure than this.",
    )(command)


def message_options(command: Command) -> Command:
    """`--quiet` and `--verbose`."""
    quiet = click.option("-q", "--quiet", is_flag=True, help=NO_MESSAGES)
    return quiet(click.option("-v", "--verbose", **VERBOSE)(command))


def telling(command: click.Command) -> click.Command:
    """The command with `--quiet` and `--verbose`, if it has neither, before its `--help`."""
    if not isinstance(command, click.Group) and all(each.name != "quiet" for each in command.params):
        quiet = click.Option(
            ["-q", "--quiet"], is_flag=True, expose_value=False, callback=_be_quiet, help=NO_MESSAGES
        )
        command.params += [quiet, click.Option(["-v", "--verbose"], **VERBOSE)]
    return command


def _be_quiet(context: click.Context, _option: click.Parameter, is_wanted: bool) -> None:
    if is_wanted:
        context.meta[QUIET] = True
        _set_least_told(context, logging.ERROR)


def _tell_steps(context: click.Context, _option: click.Parameter, is_wanted: bool) -> None:
    if not is_wanted:
        return
    log, teller = logging.getLogger("transflow"), Teller(logging.INFO)
    log.addHandler(teller)
    context.call_on_close(partial(log.removeHandler, teller))
    _set_least_told(context, logging.INFO)


def _set_least_told(context: click.Context, level: int) -> None:
    """Tells nothing below a level while the command runs."""
    log = logging.getLogger("transflow")
    context.call_on_close(partial(log.setLevel, log.level))
    log.setLevel(level)


VERBOSE: dict[str, Any] = {
    "is_flag": True,
    "expose_value": False,
    "callback": _tell_steps,
    "help": "Tell on stderr what is read, asked, judged and written.",
}


def settings_for_releases(config: Path | None, names: Sequence[str]) -> Settings:
    """The settings for releases given by name, folder or file."""
    return settings_for(config, [Path(name) for name in names if Path(name).exists()])


def settings_for(config: Path | None, paths: Sequence[Path] = ()) -> Settings:
    """The settings of `--config`, else those nearest to the first of `paths`, else to the working folder.
    Where no configuration is found, a folder given is the project."""
    if config:
        return load(config)
    start = next((path if path.is_dir() else path.parent for path in paths), Path.cwd())
    nearest = find(start)
    return nearest if nearest.file else _without_configuration(start, nearest)


def _without_configuration(start: Path, settings: Settings) -> Settings:
    """The default layout holds in the nearest folder upwards that has a `releases` folder."""
    start = start.resolve()
    for folder in (start, *start.parents):
        if (folder / "releases").is_dir():
            return Settings(root=folder)
    return settings
