"""Pages for editors, one self-contained HTML file each: a release side by side, an alignment, the index."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from transflow.frozen import Frozen
from transflow.model import Bitext, Finding, Level, Scope, UnitLevel
from transflow.report import percent
from transflow.report.rows import bead_of, rows_of, sentence_rows
from transflow.text.cut_short import beginning
from transflow.text.diff import changes_in
from transflow.text.shown import on_page, spaces_shown
from transflow.wording import LANGUAGES, catalogue_of, said
from transflow.wording.figures import figure, percent_sign, share

if TYPE_CHECKING:
    from jinja2 import Environment

HEADLINE = 140  # characters of a paragraph that stands for a title
TEMPLATES = Path(__file__).parent / "templates"


class Title(Frozen):
    """What a release is called, and the language of that; none of a mere name of files."""

    text: str
    language: str = ""


class IndexRow(Frozen):
    """A line of the index: a release in one language, the file name of its page, how many findings of each level
    count, the percent of source blocks with a counterpart, the lowest confidence of a bead with two sides."""

    file: str
    title: Title
    release: str
    languages: tuple[str, str]
    scope: Scope
    is_missing: bool
    counts: dict[str, int]
    paired: int
    least_sure: float | None


def index_row(file: str, bitext: Bitext, findings: Sequence[Finding]) -> IndexRow:
    """The line of the page with this name."""
    answered = sum(len(bead.source) for bead in bitext.beads if bead.target)
    return IndexRow(
        file,
        title_of(bitext),
        bitext.release,
        bitext.languages,
        bitext.scope,
        bitext.target.is_missing,
        counts_of(findings),
        percent(answered, len(bitext.source.blocks)),
        min((bead.confidence for bead in bitext.beads if bead.source and bead.target), default=None),
    )


def release_page(bitext: Bitext, findings: Sequence[Finding], language: str = "en") -> str:
    """The page of one release: both texts side by side, with the findings at their places."""
    shown = sorted(findings, key=lambda each: -each.level)
    return rendered(
        "release.html.j2",
        language,
        title=title_of(bitext),
        bitext=bitext,
        rows=rows_of(bitext, findings),
        loose=[each for each in shown if bead_of(bitext, each) is None],
        counts=counts_of(findings),
        checks=Counter(each.check for each in shown).most_common(),
    )


def alignment_page(bitext: Bitext, level: UnitLevel, language: str = "en") -> str:
    """The page of an alignment alone, paragraph by paragraph or sentence by sentence."""
    rows = rows_of(bitext, ()) if level == "paragraph" else sentence_rows(bitext)
    return rendered(
        "release.html.j2",
        language,
        title=title_of(bitext),
        bitext=bitext,
        rows=rows,
        loose=[],
        counts=None,  # nothing was looked for
        checks=[],
    )


def index_page(rows: Sequence[IndexRow], language: str = "en") -> str:
    """The index of all releases, worst first."""
    total = {level.label: sum(row.counts[level.label] for row in rows) for level in reversed(Level)}
    return rendered("index.html.j2", language, rows=sorted(rows, key=_lightness), total=total)


def _lightness(row: IndexRow) -> list[int]:
    return [-row.counts[level.label] for level in reversed(Level)]


def title_of(bitext: Bitext) -> Title:
    """The title of the release as its target, or else its source, gives it; where neither has a heading, as in plain
    text, how it begins."""
    documents = bitext.target, bitext.source
    for document in documents:
        for block in document.blocks:
            if block.kind == "heading" or block.key == "title":
                return Title(block.text, document.language)
    for document in documents:
        for block in document.blocks[:1]:
            return Title(beginning(block.text, HEADLINE), document.language)
    return Title(bitext.release or bitext.source.path)


def counts_of(findings: Sequence[Finding]) -> dict[str, int]:
    """How many findings of each level count."""
    counts = Counter(each.level.label for each in findings if each.waived is None)
    return {level.label: counts[level.label] for level in reversed(Level)}


def rendered(template: str, language: str, **values: Any) -> str:
    """A page from its template, in the language of its reader."""
    page: str = _environment(language).get_template(template).render(language=language, **values)
    return on_page(page)


def environment_of(language: str, *folders: Path) -> Environment:
    """What fills the templates in these folders, in the language of their reader; all that is text is escaped."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    environment = Environment(
        loader=FileSystemLoader(folders),
        extensions=["jinja2.ext.i18n"],
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.install_gettext_translations(catalogue_of(language), newstyle=True)  # type: ignore[attr-defined]
    return environment


@lru_cache(maxsize=len(LANGUAGES))
def _environment(language: str) -> Environment:
    environment = environment_of(language, TEMPLATES)
    environment.globals["percent_sign"] = percent_sign(language)
    environment.filters.update(
        said=partial(said, catalogue=catalogue_of(language)),
        figure=partial(figure, language=language),
        share=partial(share, language=language),
        spaces_shown=spaces_shown,
        changes=changes_in,
    )
    return environment
