"""What `transflow check` is about: releases of a project, or two texts outside any layout."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial, wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from transflow.cli.clock import today
from transflow.cli.options import Command
from transflow.cli.output import with_progress
from transflow.config import Settings
from transflow.frozen import Frozen, replace
from transflow.services.checking.check import check
from transflow.services.checking.settling import Found
from transflow.services.releases.documents import are_one, languages_of_versions, other_of
from transflow.services.releases.pairs import Pair

if TYPE_CHECKING:
    from transflow.services.checking.with_texts import Checked


class Runs(NamedTuple):
    """The two ways to check a subject: with its texts, as corrections need them, and for the findings alone."""

    with_texts: Callable[[], Checked]
    findings: Callable[[], Found]


class Subject(Frozen):
    """Releases of a project: those that `paths` select (none: all), of them those changed since `base`. Or a `pair`:
    two files, or the addresses of two pages, with the tags of their languages where they were said."""

    paths: tuple[Path, ...]
    base: str | None
    pair: tuple[str, str] | None
    tags: tuple[str | None, str | None]
    allow_private: bool

    @property
    def are_pages(self) -> bool:
        """Whether either of the pair is an address."""
        return any(each.startswith(("https://", "http://")) for each in self.pair or ())

    @property
    def files(self) -> tuple[Path, ...]:
        """The files and folders beside which the settings are looked for."""
        if self.pair is None:
            return self.paths
        return () if self.are_pages else tuple(map(Path, self.pair))

    def demand_sense(self, *, is_fixing: bool) -> None:
        """Raises click.UsageError where the options contradict each other."""
        if self.pair and (self.paths or self.base):
            raise click.UsageError(
                "--pair judges two files outside any layout; it takes no PATHS and no --base."
            )
        if not self.pair and (any(self.tags) or self.allow_private):
            raise click.UsageError("--source-lang, --target-lang and --allow-private belong to --pair.")
        if self.are_pages and is_fixing:
            raise click.UsageError("Published pages cannot be corrected from here; --fix needs files.")

    def runs(self, settings: Settings, *, jobs: int, is_cached: bool) -> Runs:
        """How it is checked. `jobs` and `is_cached` are of use to projects alone."""
        if self.pair is None:
            return self._of_project(settings, jobs, is_cached=is_cached)
        run = partial(self._of_pair, self.pair, settings)
        return Runs(run, lambda: run().found)

    def _of_project(self, settings: Settings, jobs: int, *, is_cached: bool) -> Runs:
        options: dict[str, Any] = {
            "today": today(),
            "paths": self.paths,
            "base": self.base,
            "jobs": jobs,
            "watched": with_progress,
        }

        def with_texts() -> Checked:
            from transflow.services.checking.with_texts import check_with_texts

            return check_with_texts(settings, **options)

        return Runs(with_texts, partial(check, settings, is_cached=is_cached, **options))

    def _of_pair(self, pair: tuple[str, str], settings: Settings) -> Checked:
        if self.are_pages:
            return self._of_pages(pair, settings)
        from transflow.services.checking.with_texts import check_pair

        source, target = map(Path, pair)
        found = languages_of_versions(source, target, self.tags, (settings.source, *settings.targets))
        outside = settings if settings.file else replace(settings, root=Path.cwd())
        two = Pair(source.stem, source, target, *found)
        return check_pair(outside, two, today=today())

    def _of_pages(self, urls: tuple[str, str], settings: Settings) -> Checked:
        from transflow.io.http import Visitor
        from transflow.services.checking.with_texts import check_documents
        from transflow.services.fetch import fetch_page

        visitor = Visitor(self.allow_private)
        source, target = (
            fetch_page(url, visitor, tag or "") for url, tag in zip(urls, self.tags, strict=True)
        )
        known = settings.source, *settings.targets
        if are_one(
            source.language, target.language
        ):  # one was not translated, or says of itself that it was not
            if not self.tags[1]:
                target = target.read_as(other_of(known, source.language))
            elif not self.tags[0]:
                source = source.read_as(other_of(known, target.language))
        return check_documents(settings, source.document, target.document, today=today())


def about(command: Command) -> Callable[..., Any]:
    """The command gets its `Subject` in the place of the options that make one."""

    @wraps(command)
    def told(
        *,
        paths: tuple[Path, ...],
        base: str | None,
        pair: tuple[str, str] | None,
        source_lang: str | None,
        target_lang: str | None,
        allow_private: bool,
        **others: Any,
    ) -> Any:
        return command(
            subject=Subject(paths, base, pair, (source_lang, target_lang), allow_private), **others
        )

    return told
