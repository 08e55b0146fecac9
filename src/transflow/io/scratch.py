"""Room on disk for what is too much for memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from tempfile import TemporaryFile, gettempdir
from typing import BinaryIO

from transflow.errors import TransflowError


@contextmanager
def scratch_files() -> Iterator[Callable[[], BinaryIO]]:
    """Gives empty files as often as asked; they have no name, and are gone in the end however it comes."""
    try:
        with ExitStack() as files:
            yield lambda: files.enter_context(TemporaryFile())
    except OSError as error:
        raise TransflowError(
            f"{gettempdir()}: there is no room for temporary files ({error.strerror}); set TMPDIR to another folder."
        ) from None
