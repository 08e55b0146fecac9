"""Fuzzes the parsers with atheris, guided by coverage: python fuzz/run.py [PARSER…] --seconds N

What breaks one is kept in fuzz/found/; the corpus that grows in fuzz/corpus/ makes the next run start further."""

from __future__ import annotations

import argparse
import subprocess
import sys
from hashlib import sha256
from pathlib import Path
from typing import NoReturn

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
LARGEST = 20_000  # bytes of a file that a run tries, and of one that it begins with
SLOWEST = 30  # seconds that one file may take, instrumented and on a busy machine


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parsers", nargs="*")
    parser.add_argument("--seconds", type=int, default=60, help="for each parser")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.here:
        fuzz(asked.parsers[0], asked.seconds)
    from fuzz.targets import TARGETS

    unknown = set(asked.parsers) - set(TARGETS)
    if unknown:
        parser.error(f"there is no parser {min(unknown)}; known are {', '.join(TARGETS)}")
    return max(_apart(name, asked.seconds) for name in asked.parsers or TARGETS)


def _apart(name: str, seconds: int) -> int:
    """One parser in a process of its own, which a fuzzer ends."""
    print(f"{name}: {seconds} s", flush=True)
    command = [sys.executable, __file__, name, "--seconds", str(seconds), "--here"]
    done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode:
        sys.stdout.write(done.stderr.decode("utf-8", "replace")[-3000:])
    return int(done.returncode != 0)


def fuzz(name: str, seconds: int) -> NoReturn:
    """Fuzzes one parser in this process, which ends with it."""
    import atheris

    with atheris.instrument_imports(include=["transflow"]):
        from fuzz.targets import survives
    corpus, found = _folder("corpus", name), _folder("found", name)
    _plant(corpus, name)

    def one(data: bytes) -> None:
        survives(name, data)

    limits = [
        f"-max_total_time={seconds}",
        f"-max_len={LARGEST}",
        f"-timeout={SLOWEST}",
        "-rss_limit_mb=2048",
    ]
    atheris.Setup([sys.argv[0], *limits, f"-artifact_prefix={found}/", str(corpus)], one)
    atheris.Fuzz()
    sys.exit("The fuzzer ends its process itself.")


def _folder(kind: str, name: str) -> Path:
    folder = HERE / kind / name
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _plant(corpus: Path, name: str) -> None:
    from fuzz.nasty import nasty

    for data in nasty(name):
        if len(data) <= LARGEST:
            (corpus / sha256(data).hexdigest()[:16]).write_bytes(data)


if __name__ == "__main__":
    sys.exit(main())
