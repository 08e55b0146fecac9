"""What all tests share: a command line to run as a user would."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import pytest
from hypothesis import settings

from tests import postgres, program
from tests.program import Ran

# How long an example takes says more of the machine. Every run tries the same examples, so that a failure is
# the change's own; `make laws` tries others.
settings.register_profile("same", deadline=None, derandomize=True, database=None)
settings.register_profile("others", deadline=None, derandomize=False)
settings.load_profile("same")

Run = Callable[..., Ran]


@pytest.fixture(scope="session", autouse=True)
def cache_of_the_tests(tmp_path_factory: pytest.TempPathFactory) -> None:
    """What tests keep between runs stays out of the caller's cache."""
    os.environ["TRANSFLOW_CACHE"] = str(tmp_path_factory.mktemp("cache"))


@pytest.fixture(scope="session", autouse=True)
def cheap_passwords() -> Iterator[None]:
    """A hash that takes a hundredth of the time; how long it takes for people, test_passwords.py holds."""
    from argon2 import PasswordHasher

    from transflow.store import passwords

    cheap = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(passwords, "_hasher", lambda: cheap)
        yield


@pytest.fixture(scope="session", autouse=True)
def no_waiting_for_the_disk() -> Iterator[None]:
    """What tests write need not outlast a power cut; this process does not wait until the disk has it."""
    from transflow.store import engine

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "fsync", lambda _: None)
        patch.setattr(engine, "PRAGMAS", (*engine.PRAGMAS, "PRAGMA synchronous = OFF"))
        yield


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Runs `transflow …` in the test's own folder, without colours and without the caller's settings."""
    return _by(program.run_here, tmp_path)


@pytest.fixture
def run_apart(tmp_path: Path) -> Run:
    """The same in a process of its own, where it matters that one is begun."""
    return _by(program.run_apart, tmp_path)


def _by(runs: Callable[[Sequence[str], Path, Mapping[str, str], str], Ran], folder: Path) -> Run:
    def run_command(*arguments: str | Path, cwd: Path = folder, stdin: str = "", **environment: str) -> Ran:
        clean = {name: value for name, value in os.environ.items() if not name.startswith("TRANSFLOW_")}
        ours = {"NO_COLOR": "1", "TRANSFLOW_CACHE": os.environ["TRANSFLOW_CACHE"]}
        return runs([str(each) for each in arguments], cwd, {**clean, **ours, **environment}, stdin)

    return run_command


@pytest.fixture
def project(tmp_path: Path) -> Callable[[dict[str, str]], Path]:
    """Writes files, name to text, into the test's own folder."""

    def write(files: dict[str, str]) -> Path:
        for name, text in files.items():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_bytes(text.encode("utf-8"))
        return tmp_path

    return write


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The address of a PostgreSQL that tests may write into: the one that TRANSFLOW_TEST_POSTGRES names,
    else one started for them."""
    if named := os.environ.get("TRANSFLOW_TEST_POSTGRES"):
        yield named
        return
    folder = postgres.programs()
    if folder is None:
        pytest.skip("PostgreSQL is not installed, and TRANSFLOW_TEST_POSTGRES names none")
    with postgres.server(folder) as address:
        yield address


@pytest.fixture
def postgres_url(postgres_server: str) -> Iterator[str]:
    """The address of an empty PostgreSQL schema, which is gone afterwards."""
    from sqlalchemy import create_engine, make_url, text

    schema = f"transflow_{os.environ.get('PYTEST_XDIST_WORKER', 'tests')}"
    engine = create_engine(postgres_server)
    with engine.begin() as connection:
        connection.execute(text(f"DROP SCHEMA IF EXISTS {schema} CASCADE"))
        connection.execute(text(f"CREATE SCHEMA {schema}"))
    own = make_url(postgres_server).update_query_dict({"options": f"-csearch_path={schema}"})
    yield own.render_as_string(hide_password=False)
    with engine.begin() as connection:
        connection.execute(text(f"DROP SCHEMA {schema} CASCADE"))
    engine.dispose()
