"""Templates of the settings, which say where the files of releases are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from transflow.text.alternatives import any_of
from transflow.text.patterns import LazyPattern

PLACEHOLDER = LazyPattern(r"\{.*?\}|[{}]")


def flaw_of_template(template: str) -> str:
    """Why releases cannot be found by a template, as what follows its name in a sentence; empty where they can."""
    if "{release}" not in template or "{lang}" not in template:
        return "must hold {release} and {lang}"
    if unknown := set(PLACEHOLDER.findall(template)) - {"{release}", "{lang}"}:
        return f"may hold {{release}} and {{lang}}, but no {min(unknown)}"
    if wild := set(template) & {"*", "?"}:
        return (
            f"holds {min(wild)!r}, which stands for nothing here; {{release}} may stand for several folders"
        )
    if "." not in template.rpartition("/")[2]:
        return "must end in a suffix such as .md"
    return "must lie below the folder of this file" if leads_out(template) else ""


def leads_out(path: str) -> bool:
    """Whether a path of the settings leads out of their folder."""
    return path.startswith("/") or ".." in path.split("/")


def pattern_of(template: str, languages: Sequence[str]) -> re.Pattern[str]:
    """Matches the paths that a template, or the beginning of one, speaks of: `release` and `lang` are its groups."""
    pattern = re.escape(template)
    for name, group in (("release", ".+?"), ("lang", any_of(languages))):
        placeholder = re.escape("{" + name + "}")
        pattern = pattern.replace(placeholder, f"(?P<{name}>{group})", 1).replace(placeholder, f"(?P={name})")
    return re.compile(pattern, re.DOTALL)


def fixed_folder(template: str) -> str:
    """The folder that all files of a template lie in."""
    return template.partition("{")[0].rpartition("/")[0]


def folders_of(template: str) -> Iterator[str]:
    """The beginnings of a template that stand for folders of releases or languages."""
    folder = template.rpartition("/")[0]
    while "{" in folder:
        yield folder
        folder = folder.rpartition("/")[0]
