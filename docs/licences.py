"""Lists what transflow depends on, with the licence of each package that is installed here.

usage: python docs/licences.py

Exit code 1 where a licence is none of those that may be combined with ours."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution

from packaging.requirements import Requirement

EXTRAS = ("", "archive", "dask", "embeddings", "postgres", "web")
PERMISSIVE = re.compile(
    r"\b(MIT|BSD|0BSD|Apache|PSF|Python Software Foundation|ISC|MPL|Mozilla|Zlib|CC0|Unlicense|Public[- ]Domain|ZPL)\b"
)
WEAK = {"psycopg", "psycopg-binary"}  # LGPL, imported from the extra [postgres] alone


def dependencies() -> dict[str, str]:
    """The packages that transflow needs, with its extras, each with the licence that it states."""
    found: dict[str, str] = {}
    waiting = list(_required("transflow", EXTRAS))
    while waiting:
        name, extras = waiting.pop()
        if name in found:
            continue
        try:
            found[name] = _licence(distribution(name))
        except PackageNotFoundError:
            continue  # of an extra that is not installed here
        waiting += _required(name, ("", *extras))
    return dict(sorted(found.items()))


def _required(name: str, extras: tuple[str, ...]) -> Iterator[tuple[str, tuple[str, ...]]]:
    for line in distribution(name).requires or ():
        asked = Requirement(line)
        if asked.marker is None or any(asked.marker.evaluate({"extra": extra}) for extra in extras):
            yield re.sub(r"[-_.]+", "-", asked.name).lower(), tuple(asked.extras)


def _licence(package: Distribution) -> str:
    said = package.metadata
    classified = [
        each.rpartition("::")[2].strip()
        for each in said.get_all("Classifier") or ()
        if each.startswith("License ::")
    ]
    stated = [said.get_all("License-Expression"), classified, said.get_all("License")]
    return "; ".join(next((each for each in stated if each), [])).partition("\n")[0]


def is_allowed(name: str, licence: str) -> bool:
    """Whether a package may be depended on."""
    return bool(PERMISSIVE.search(licence)) or (name in WEAK and "LGPL" in licence.replace("Lesser", "LGPL"))


def table() -> str:
    """The packages with their licences, in Markdown."""
    rows = (
        f"| {name} | {licence}{'' if is_allowed(name, licence) else ' (not allowed)'} |"
        for name, licence in dependencies().items()
    )
    return "\n".join(["| package | licence |", "|---|---|", *rows])


def main() -> int:
    """Prints the table."""
    print(table())
    return int(not all(is_allowed(name, licence) for name, licence in dependencies().items()))


if __name__ == "__main__":
    sys.exit(main())
