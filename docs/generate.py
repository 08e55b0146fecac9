"""Writes what is made from the code: `docs/checks.md`, `docs/commands.md`, `docs/outputs.md`, the manual page, the
picture of the floors, in `docs/http-api.md` the calls, and in `README.md` what the demo prints and the figures of
`docs/benchmarks.md`.

usage: python docs/generate.py [--check]

With `--check` nothing is written; the exit code is 1 where a page differs from what would be.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
from endpoints import endpoints
from figures import figures
from floors import floors, picture
from manual import manual
from outputs import outputs_page

from transflow.checks import Check, Example, checks
from transflow.cli import transflow
from transflow.report import plural

DOCS = Path(__file__).parent
ROOT = DOCS.parent
DEMO = ("--format", "concise", "--fail-level", "never")
DEMO_BLOCK = re.compile(r"(<!-- demo -->).*?(<!-- /demo -->)", re.DOTALL)
FIGURES_BLOCK = re.compile(r"(<!-- figures -->).*?(<!-- /figures -->)", re.DOTALL)
ENDPOINTS_BLOCK = re.compile(r"(<!-- endpoints -->).*?(<!-- /endpoints -->)", re.DOTALL)


def checks_page() -> str:
    """Every check with its level, reason, options and first examples."""
    rows = [
        "# Checks",
        "",
        f"{plural(len(checks.values()), 'check')}. `transflow explain CHECK` prints one with all its examples.",
        "MQM is the [typology of translation errors](https://themqm.org/error-types-2/typology) of that name.",
        "",
    ]
    rows += ["| check | level | what holds |", "|---|---|---|"]
    rows += [
        f"| [`{each.name}`](#{each.name}) | {each.level.label} | {each.summary} |" for each in checks.values()
    ]
    for each in checks.values():
        rows += ["", f"## {each.name}", "", f"*{each.level.label}* · {each.summary}", "", each.rationale]
        rows += _options(each)
        rows += _examples("Passes", each.passes[:2]) + _examples("Found", each.fails[:2])
    return "\n".join(rows) + "\n"


def _options(check: Check) -> list[str]:
    if not check.options:
        return []
    return [
        "",
        "Options: " + ", ".join(f"`{name}` (default `{value!r}`)" for name, value in check.options.items()),
    ]


def _examples(title: str, examples: tuple[Example, ...]) -> list[str]:
    if not examples:
        return []
    rows = ["", f"{title}:", "", "```text"]
    for each in examples:
        rows += [
            f"{each.source_language}: {_flat(each.source)}",
            f"{each.target_language}: {_flat(each.target) or '(no file)'}",
            *(f"    ({_flat(known)})" for known in each.circumstances),
            "",
        ]
    return [*rows[:-1], "```"]


def _flat(text: str) -> str:
    return " ¶ ".join(line for line in text.strip().splitlines() if line.strip())


def commands_page() -> str:
    """The help of every command."""
    rows = ["# Commands", "", "Exit codes: 0 nothing found at the gate's level, 1 findings, 2 could not run."]
    for path, command in _commands(transflow, "transflow"):
        context = click.Context(command, info_name=path, max_content_width=100, terminal_width=100)
        rows += ["", f"## {path}", "", "```text", command.get_help(context), "```"]
    return "\n".join(rows) + "\n"


def _commands(command: click.Command, path: str) -> Iterator[tuple[str, click.Command]]:
    yield path, command
    if isinstance(command, click.Group):
        context = click.Context(command, info_name=path)
        for name in command.list_commands(context):
            inner = command.get_command(context, name)
            if inner is not None:
                yield from _commands(inner, f"{path} {name}")


def readme() -> str:
    """The README with the demo's output as it is now, and the figures that were measured last."""
    command = [sys.executable, "-m", "transflow", "check", "examples", *DEMO]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, encoding="utf-8")
    shown = f"```text\n{done.stdout}```"
    measured = figures((DOCS / "benchmarks.md").read_text("utf-8"))
    text = (ROOT / "README.md").read_text("utf-8")
    for block, made in ((DEMO_BLOCK, shown), (FIGURES_BLOCK, measured)):
        text = block.sub(lambda match, made=made: f"{match[1]}\n{made}\n{match[2]}", text)
    return text


def http_api() -> str:
    """The page of the API with the calls that there are."""
    text = (DOCS / "http-api.md").read_text("utf-8")
    made = endpoints()
    return ENDPOINTS_BLOCK.sub(lambda match: f"{match[1]}\n{made}\n{match[2]}", text)


def main() -> int:
    pages = {
        DOCS / "checks.md": checks_page(),
        DOCS / "commands.md": commands_page(),
        DOCS / "http-api.md": http_api(),
        DOCS / "outputs.md": outputs_page(),
        DOCS / "pictures" / "floors.svg": picture(floors(ROOT / "pyproject.toml")),
        DOCS / "transflow.1": manual(_commands(transflow, "transflow")),
        ROOT / "README.md": readme(),
    }
    old = {file: file.read_text("utf-8") if file.exists() else "" for file in pages}
    stale = [file for file, text in pages.items() if old[file] != text]
    for file in stale:
        if "--check" in sys.argv:
            print(f"{file.name} is out of date; run make docs")
        else:
            file.write_text(pages[file], "utf-8")
            print(f"wrote {file.name}")
    return 1 if stale and "--check" in sys.argv else 0


if __name__ == "__main__":
    sys.exit(main())
