"""A file written piece by piece that takes its place when it is whole."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from transflow.errors import TransflowError


@contextmanager
def replaced(file: Path) -> Iterator[IO[bytes]]:
    """A stream beside the file that takes its place when all went well; whoever is killed leaves the old file."""
    try:
        handle, name = tempfile.mkstemp(
            dir=file.parent, prefix=f".{file.name[:40]}.{os.getpid()}.", suffix=".new"
        )
        draft = Path(name)
        try:
            with os.fdopen(handle, "wb") as stream:
                yield stream
                stream.flush()
                os.fsync(stream.fileno())
            draft.chmod(0o644)
            draft.replace(file)
        except BaseException:
            draft.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise TransflowError(f"{file}: the file cannot be written ({error.strerror}).") from None
