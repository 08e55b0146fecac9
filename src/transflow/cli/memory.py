"""`transflow memory`: the translation memory."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from transflow.cli.exit_codes import COULD_NOT_RUN
from transflow.cli.groups import Group
from transflow.cli.options import (
    FILE,
    config_option,
    json_option,
    language_options,
    message_options,
    settings_for,
)
from transflow.cli.output import note, note_problems, print_json, say
from transflow.config import Settings
from transflow.report import plural
from transflow.text.diff import marked

if TYPE_CHECKING:
    from transflow.recall import Match, MemoryUnit
    from transflow.services.memory import Recalled

NOTHING = 1
of_languages = language_options(
    "Language; default: the source language of the project.",
    "Language; default: the first target language of the project.",
)


@click.group("memory", cls=Group)
def memory_group() -> None:
    """Searches what was translated before, and brings it in and out as TMX.

    The memory holds what the ledgers say is translated and not stale, and what was imported.

    \b
    transflow memory search "Robežsargi sāk mācības."  what was said before
    transflow memory search --words robežsargi         wherever the word stands
    transflow memory export memory.tmx                 for other tools
    """


def _settings(config: Path | None) -> Settings:
    """The settings of a project: a memory is that of one, and none is begun beside it."""
    from transflow.services.releases.demands import demand_project

    settings = settings_for(config)
    demand_project(settings)
    return settings


def _languages(settings: Settings, source: str | None, target: str | None) -> tuple[str, str]:
    return source or settings.source, target or settings.targets[0]


@memory_group.command("search")
@click.argument("text")
@click.option(
    "--least",
    default=60,
    show_default=True,
    type=click.IntRange(1, 100),
    metavar="PERCENT",
    help="Least likeness, percent.",
)
@click.option(
    "--limit", default=5, show_default=True, type=click.IntRange(1), metavar="N", help="At most so many."
)
@click.option(
    "--words", is_flag=True, help="Concordance: units in which all words of TEXT stand, nouns in any form."
)
@json_option
@of_languages
@config_option
def search_command(
    *,
    text: str,
    least: int,
    limit: int,
    words: bool,
    is_json: bool,
    source_lang: str | None,
    target_lang: str | None,
    config: Path | None,
) -> int:
    """Finds translations of TEXT, or of something near it; exit code 1 where there is none."""
    from transflow.recall import Query
    from transflow.services import memory_json
    from transflow.services.memory import concordance, search

    settings = _settings(config)
    query = Query(text, *_languages(settings, source_lang, target_lang))
    if words:
        units = concordance(settings, text, query, limit=limit)
        return _put_out(units, memory_json.unit, _unit_text, is_json=is_json)
    near = search(settings, query, least=least, limit=limit)
    return _put_out(near, memory_json.match, _match_text, is_json=is_json)


def _put_out(
    recalled: Recalled[Any], as_json: Callable[[Any], Any], as_text: Callable[[Any], str], *, is_json: bool
) -> int:
    found = recalled.found
    if is_json:
        print_json({"matches": [as_json(each) for each in found]})
    else:
        say("\n\n".join(map(as_text, found)) or "Nothing like this is in the memory.")
    note_problems(recalled.problems)
    if recalled.problems:
        return COULD_NOT_RUN
    return 0 if found else NOTHING


def _unit_text(unit: MemoryUnit) -> str:
    return f"{unit.source}\n{unit.target}\n  {unit.state.value}, {unit.origin}"


def _match_text(match: Match) -> str:
    source = marked(match.diff) or match.unit.source
    origin = f"  {match.unit.state.value}, {match.unit.origin}"
    return "\n".join([f"{match.likeness}% {match.kind}", source, match.unit.target, origin])


@memory_group.command("import")
@click.argument("file", type=FILE)
@of_languages
@config_option
@message_options
def import_command(
    file: Path, source_lang: str | None, target_lang: str | None, config: Path | None, quiet: bool
) -> None:
    """Adds the units of a TMX file."""
    from transflow.services.memory import import_tmx

    settings = _settings(config)
    source, target = _languages(settings, source_lang, target_lang)
    done = import_tmx(settings, file, source, target)
    note(f"{done.new} of {plural(done.units, 'unit')} from {source} to {target} are new.", quiet=quiet)


@memory_group.command("export")
@click.argument("file", type=FILE)
@of_languages
@config_option
@message_options
def export_command(
    file: Path, source_lang: str | None, target_lang: str | None, config: Path | None, quiet: bool
) -> int:
    """Writes the memory into a TMX file."""
    from transflow.services.memory import export_tmx
    from transflow.services.own_files import demand_no_loss

    settings = _settings(config)
    demand_no_loss(settings, (file,))
    source, target = _languages(settings, source_lang, target_lang)
    done = export_tmx(settings, file, source, target)
    note(f"{plural(done.units, 'unit')} from {source} to {target} in {file}.", quiet=quiet)
    note_problems(done.problems)
    return COULD_NOT_RUN if done.problems else 0
