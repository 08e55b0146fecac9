"""`transflow fetch`."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from transflow.cli.exit_codes import COULD_NOT_RUN
from transflow.cli.options import config_option, json_option, message_options, settings_for
from transflow.cli.output import note, note_problems, print_json, say
from transflow.services.releases.paths import shown_path

if TYPE_CHECKING:
    from transflow.services.fetch import Fetched


@click.command("fetch")
@click.argument("urls", nargs=-1, required=True, metavar="URL...")
@click.option(
    "--limit",
    default=100,
    show_default=True,
    type=click.IntRange(1),
    metavar="N",
    help="At most so many pages of lists.",
)
@click.option(
    "--pause",
    default=1.0,
    show_default=True,
    type=click.FloatRange(0, 60),
    metavar="SECONDS",
    help="Seconds between visits.",
)
@click.option("--allow-private", is_flag=True, help="Visit addresses inside a network too.")
@json_option
@config_option
@message_options
def fetch_command(
    *,
    urls: tuple[str, ...],
    limit: int,
    pause: float,
    allow_private: bool,
    is_json: bool,
    config: Path | None,
    quiet: bool,
) -> int:
    """Brings pages and their versions in the other languages into the project, one release a page.

    A URL is a page, or a sitemap or a feed that lists pages. The other version is found by what the page
    declares (hreflang) or by its language switch. Exit codes: 0 all is there, 2 some could not be brought.

    \b
    transflow fetch https://example.org/lv/jaunumi/robeza       one page
    transflow fetch https://example.org/sitemap.xml --limit 20  a list
    """
    from transflow.io.http import Visitor
    from transflow.services.fetch import fetch

    settings = settings_for(config)
    found = []
    for each in fetch(settings, urls, Visitor(allow_private, pause), most=limit):
        found.append(each)
        if not is_json:
            _tell(each, settings.root, quiet=quiet)
    if is_json:
        print_json(_as_json(found, settings.root))
    return COULD_NOT_RUN if any(each.problem for each in found) else 0


def _tell(fetched: Fetched, root: Path, *, quiet: bool) -> None:
    if fetched.problem:
        note_problems([fetched.problem])
    for file in fetched.files:
        say(shown_path(file, root))
    for language in fetched.lacks:
        note(f"{fetched.url}: no version in {language!r} was found.", quiet=quiet)


def _as_json(found: Iterable[Fetched], root: Path) -> dict[str, Any]:
    return {
        "pages": [
            {
                "url": each.url,
                "release": each.release or None,
                "files": [shown_path(file, root) for file in each.files],
                "lacks": list(each.lacks),
                "problem": each.problem or None,
            }
            for each in found
        ],
    }
