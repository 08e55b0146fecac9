"""Prints the lower bounds of what transflow depends on as constraints for pip; extras of development are left out.

usage: python .ci/oldest.py > constraints.txt"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

OF_DEVELOPMENT = ("dev", "bench")


def main() -> None:
    project = tomllib.loads((Path(__file__).parents[1] / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    lines = [
        *project["dependencies"],
        *(line for name, lines in extras.items() if name not in OF_DEVELOPMENT for line in lines),
    ]
    for line in sorted(set(lines)):
        bound = re.fullmatch(r"([\w-]+)(?:\[\w+\])?>=([\d.]+)", line)
        if bound is None:
            raise SystemExit(f"pyproject.toml: {line!r} has no lower bound.")
        print(f"{bound[1]}=={bound[2]}")


if __name__ == "__main__":
    main()
