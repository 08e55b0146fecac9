"""What is needed to run the queue for a team keeps to its own formats."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[1]


def test_the_compose_file_keeps_to_the_schema() -> None:
    pytest.importorskip("check_jsonschema")
    command = ["-m", "check_jsonschema", "--builtin-schema", "vendor.compose-spec", "deploy/compose.yaml"]
    done = subprocess.run([sys.executable, *command], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_compose_file_names_what_is_there() -> None:
    compose = yaml.safe_load((ROOT / "deploy/compose.yaml").read_text("utf-8"))
    assert (ROOT / "deploy" / compose["services"]["web"]["build"]["context"]).resolve() == ROOT
    assert (ROOT / compose["services"]["web"]["build"]["dockerfile"]).is_file()
    for service in compose["services"].values():
        for secret in service["secrets"]:
            assert (secret if isinstance(secret, str) else secret["source"]) in compose["secrets"]


def test_the_container_file_copies_what_is_there_and_runs_as_nobody_special() -> None:
    text = (ROOT / "deploy/Containerfile").read_text("utf-8")
    joined = text.replace("\\\n", " ")
    known = {"FROM", "WORKDIR", "COPY", "RUN", "ENV", "USER", "EXPOSE", "HEALTHCHECK", "STOPSIGNAL"}
    for line in filter(None, joined.splitlines()):
        assert line.startswith("#") or line.split()[0] in known | {"ENTRYPOINT", "CMD"}, line
    for sources in re.findall(r"^COPY (?!--from)(.*) \S+$", text, re.MULTILINE):
        assert all((ROOT / each).exists() for each in sources.split())
    assert "USER transflow" in text
