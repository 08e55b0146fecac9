"""Tab completion, as the three shells ask for it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import Run

PROGRAM = Path(sys.executable).with_name("transflow")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("transflow que", ["queue"]),
        ("transflow queue n", ["next"]),
        ("transflow check --format s", ["sarif"]),
        ("transflow check --fail-l", ["--fail-level"]),
        ("transflow explain number-v", ["number-value"]),
        ("transflow check --select phone,number-v", ["phone,number-value"]),
        ("transflow check --ignore pho", ["phone"]),
    ],
)
def test_what_begins_so_is_offered(run: Run, words: str, expected: list[str]) -> None:
    asked = {"COMP_WORDS": words, "COMP_CWORD": str(len(words.split()) - 1)}
    done = run(_TRANSFLOW_COMPLETE="bash_complete", **asked)
    assert [line.partition(",")[2] for line in done.out.splitlines()] == expected


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_gets_its_script(run: Run, shell: str) -> None:
    done = run(_TRANSFLOW_COMPLETE=f"{shell}_source")
    assert done.code == 0
    assert "_transflow_completion" in done.out
    if shutil.which(shell):
        checked = subprocess.run([shell, "-n"], input=done.out, capture_output=True, check=False, text=True)
        assert checked.returncode == 0, checked.stderr


@pytest.mark.skipif(not PROGRAM.exists(), reason="transflow is not installed as a program here")
def test_bash_completes_with_the_script_of_the_documentation() -> None:
    script = f"""
        PATH="{PROGRAM.parent}:$PATH"
        eval "$(_TRANSFLOW_COMPLETE=bash_source transflow)"
        COMP_WORDS=(transflow sig) COMP_CWORD=1
        _transflow_completion transflow
        echo "${{COMPREPLY[@]}}"
    """
    done = subprocess.run(["bash", "-c", script], capture_output=True, check=True, text=True)
    assert done.stdout == "signoff\n"
