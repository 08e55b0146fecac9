"""What `transflow check` runs: over the releases of a project, or over two texts outside any."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from transflow.cli.clock import today
from transflow.cli.output import with_progress
from transflow.config import Settings
from transflow.services.documents import are_one, languages_of_versions, other_of
from transflow.services.find import find
from transflow.services.pairs import Pair
from transflow.services.settling import Found

if TYPE_CHECKING:
    from transflow.services.check import Checked


def are_pages(pair: tuple[str, str]) -> bool:
    """Whether the two are addresses of pages, not files."""
    return any(each.startswith(("https://", "http://")) for each in pair)


def project_runs(
    settings: Settings,
    paths: tuple[Path, ...],
    base: str | None,
    baseline: Path | None,
    *,
    jobs: int,
    is_cached: bool,
) -> tuple[Callable[[], Checked], Callable[[], Found]]:
    """For releases of a project: the run that keeps the bitexts, as corrections need them, and the one for
    findings alone."""
    options: dict[str, Any] = {
        "today": today(),
        "paths": paths,
        "base": base,
        "baseline": baseline,
        "jobs": jobs,
        "watched": with_progress,
    }

    def whole() -> Checked:
        from transflow.services.check import check

        return check(settings, **options)

    return whole, partial(find, settings, is_cached=is_cached, **options)


def pair_runs(
    settings: Settings,
    pair: tuple[str, str],
    tags: tuple[str | None, str | None],
    baseline: Path | None,
    *,
    allow_private: bool,
) -> tuple[Callable[[], Checked], Callable[[], Found]]:
    """The same for two files outside any layout, or two pages."""
    from transflow.services.check import check_pair

    if are_pages(pair):
        whole = partial(_pages_checked, pair, settings, tags, allow_private, baseline)
    else:
        source, target = map(Path, pair)
        found = languages_of_versions(source, target, tags, (settings.source, *settings.targets))
        two = Pair(source.stem, source, target, *found)
        outside = settings if settings.file else replace(settings, root=Path.cwd())
        whole = partial(check_pair, outside, two, today=today(), baseline=baseline)
    return whole, lambda: whole().found


def _pages_checked(
    urls: tuple[str, str],
    settings: Settings,
    tags: tuple[str | None, str | None],
    allow_private: bool,
    baseline: Path | None,
) -> Checked:
    from transflow.io.http import Visitor
    from transflow.services.check import check_documents
    from transflow.services.fetch import fetch_page

    visitor = Visitor(allow_private)
    source, target = (fetch_page(url, visitor, tag or "") for url, tag in zip(urls, tags, strict=True))
    known = settings.source, *settings.targets
    if are_one(source.language, target.language):  # one was not translated, or says of itself that it was not
        if not tags[1]:
            target = target.read_as(other_of(known, source.language))
        elif not tags[0]:
            source = source.read_as(other_of(known, target.language))
    return check_documents(settings, source.document, target.document, today=today(), baseline=baseline)
