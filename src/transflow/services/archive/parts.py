"""What was done of an archive, a file a chunk: rows of JSON under the digest of all that they were made from.

A part that is there is right, whenever and by whom it was made; so a run that was killed goes on, and one over
other documents finds what is still the same."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from transflow.errors import UnreadableFileError
from transflow.frozen import Frozen
from transflow.io.writing import clear_drafts, make_folder, write_bytes_atomically

FOLDER = "parts"
Row = dict[str, Any]


class Parts(Frozen):
    """The parts in the folder of an archive."""

    folder: Path

    def has(self, key: str) -> bool:
        """Whether the part is done."""
        return self._file(key).is_file()

    def keep(self, key: str, rows: Sequence[Row]) -> None:
        """Writes the rows of a part, whole or not at all."""
        make_folder(self.folder)
        lines = (json.dumps(row, ensure_ascii=False, separators=(",", ":")) + "\n" for row in rows)
        content = "".join(lines).encode("utf-8", "surrogatepass")
        write_bytes_atomically(self._file(key), gzip.compress(content, 1, mtime=0))

    def rows(self, keys: Iterable[str]) -> Iterator[Row]:
        """The rows of some parts, in order, one part in memory at a time."""
        for key in keys:
            yield from self._read(self._file(key))

    def keep_only(self, keys: Iterable[str]) -> None:
        """Removes the parts of earlier runs, and what killed processes left."""
        wanted = {self._file(key) for key in keys}
        for file in list(self.folder.glob("[!.]*.jsonl.gz")):
            if file not in wanted:
                file.unlink(missing_ok=True)
        clear_drafts(self.folder)

    def _read(self, file: Path) -> list[Row]:
        try:
            lines = gzip.decompress(file.read_bytes()).decode("utf-8", "surrogatepass").split("\n")
            return [json.loads(line) for line in lines if line]
        except (OSError, EOFError, ValueError, zlib.error) as error:
            why = f"this part cannot be read ({error}); remove it and run the command again."
            raise UnreadableFileError(str(file), why) from None

    def _file(self, key: str) -> Path:
        return self.folder / f"{key}.jsonl.gz"
