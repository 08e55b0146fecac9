"""`transflow terms extract`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from transflow.cli.clock import today
from transflow.cli.exit_codes import COULD_NOT_RUN
from transflow.cli.options import FILE, config_option, format_option, message_options, settings_for
from transflow.cli.output import as_json, note, note_problems, put_out
from transflow.formats.termbases.csv import write
from transflow.report import plural
from transflow.services.terms.extracting import concept_of_proposal, extract_terms, write_proposals
from transflow.terms.extraction import Proposal
from transflow.text.cut_short import beginning
from transflow.text.shown import on_terminal

EXAMPLE = 76  # characters of an example in the table


@click.command("extract")
@click.argument("paths", nargs=-1, type=FILE)
@format_option("table", "csv", "json", default="table")
@click.option("-o", "--output", type=FILE, help="A glossary that the proposals are put into, at its end.")
@click.option(
    "--least",
    type=click.IntRange(1),
    metavar="N",
    default=2,
    show_default=True,
    help="Sentences it stands in.",
)
@click.option(
    "--threshold",
    type=click.FloatRange(0, 1),
    metavar="SHARE",
    default=0.5,
    show_default=True,
    help="Least likely score.",
)
@click.option(
    "--limit",
    "--most",
    "most",
    type=click.IntRange(1),
    metavar="N",
    default=100,
    show_default=True,
    help="Proposals at most.",
)
@config_option
@message_options
def extract_command(
    *,
    paths: tuple[Path, ...],
    form: str,
    output: Path | None,
    least: int,
    threshold: float,
    most: int,
    config: Path | None,
    quiet: bool,
) -> int:
    """Proposes term pairs that the termbase lacks, from aligned releases, the likeliest first.

    PATHS are as in check. Read the proposals before you accept them: with -o they are put into a glossary as
    rows without a source, which never weigh more than a warning.
    """
    settings = settings_for(config, paths)
    extracted = extract_terms(settings, paths, today=today(), least=least, threshold=threshold, most=most)
    if output:
        write_proposals(output, extracted.proposals, settings.root)
    else:
        put_out(_shown(extracted.proposals, form), None)
    count = plural(len(extracted.proposals), "proposal")
    where = f"{plural(extracted.releases, 'release')}, {plural(extracted.sentences, 'sentence pair')}"
    note(f"{count} from {where}{f', put into {output}' if output else ''}.", quiet=quiet)
    note_problems(extracted.problems)
    return COULD_NOT_RUN if extracted.problems else 0


def _shown(proposals: Sequence[Proposal], form: str) -> str:
    if form == "csv":
        return write(map(concept_of_proposal, proposals)).decode() if proposals else ""
    if form == "json":
        return as_json({"proposals": [_row(each) for each in proposals]})
    return on_terminal("".join(map(_lines, proposals)))


def _lines(proposal: Proposal) -> str:
    counts = f"{proposal.joint_count}/{proposal.count}/{proposal.english_count}"
    head = f"{proposal.score:.2f} {counts:>8}  {proposal.latvian} = {proposal.english}  [{proposal.category}]"
    example = proposal.example
    rows = [
        f"{'':16}{tag}: {beginning(text, EXAMPLE)}"
        for tag, text in (("lv", example.latvian), ("en", example.english))
    ]
    return "\n".join([head, *rows, f"{'':16}({example.release})\n"])


def _row(proposal: Proposal) -> dict[str, object]:
    return {
        "lv": proposal.latvian,
        "en": proposal.english,
        "category": proposal.category,
        "score": round(proposal.score, 4),
        "count": proposal.count,
        "english_count": proposal.english_count,
        "joint_count": proposal.joint_count,
        "log_likelihood": round(proposal.log_likelihood, 2),
        "example": {
            "lv": proposal.example.latvian,
            "en": proposal.example.english,
            "release": proposal.example.release,
        },
    }
