"""A PostgreSQL server that the tests start for themselves and stop again."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

DEBIAN = Path("/usr/lib/postgresql")
ROOT_STANDS_FOR = ("postgres", "nobody")
OPTIONS = "-c listen_addresses='' -c fsync=off -c unix_socket_directories={folder}"


def programs() -> Path | None:
    """The folder of `initdb` and `pg_ctl`; None where PostgreSQL is not installed."""
    on_path = shutil.which("initdb")
    if on_path and shutil.which("pg_ctl"):
        return Path(on_path).parent
    newest = sorted(DEBIAN.glob("*/bin/initdb"), key=lambda file: float(file.parts[-3]))
    return newest[-1].parent if newest else None


@contextmanager
def server(bin_folder: Path, options: str = OPTIONS) -> Iterator[str]:
    """The address of a new and empty server, which lasts as long as the `with` block; only this machine
    reaches it, through a socket in its own folder."""
    folder = Path(tempfile.mkdtemp(prefix="pg-"))
    account = _account()
    if account:
        shutil.chown(folder, account)
    data = folder / "data"
    control = [bin_folder / "pg_ctl", "-D", data, "-w"]
    try:
        _run(
            account,
            bin_folder / "initdb",
            "-D",
            data,
            "-A",
            "trust",
            "-U",
            "tests",
            "-E",
            "UTF8",
            "--no-sync",
        )
        _run(account, *control, "-l", folder / "log", "-o", options.format(folder=folder), "start")
        try:
            yield f"postgresql+psycopg://tests@/postgres?host={folder}"
        finally:
            _run(account, *control, "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _account() -> str:
    """The account that runs the server: root may not."""
    if os.geteuid():
        return ""
    import pwd

    known = {each.pw_name for each in pwd.getpwall()}
    return next(name for name in ROOT_STANDS_FOR if name in known)


def _run(account: str, *command: Any) -> None:
    whose: dict[str, Any] = {"user": account, "extra_groups": []} if account else {}
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
    subprocess.run(
        [str(each) for each in command],
        cwd="/",
        env={**clean, "LC_ALL": "C"},
        check=True,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        **whose,
    )
