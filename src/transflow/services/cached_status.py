"""How far the releases on a page are, judged anew only where they are not as they were."""

from __future__ import annotations

from collections.abc import Sequence

from transflow.config import Settings
from transflow.errors import UnreadableFileError
from transflow.services.checking.stamps import Stamp, files_of, stamp_of, stamps_in_common
from transflow.services.releases.pairs import pairs_named
from transflow.services.status import Row, status


class CachedStatus:
    """The rows of `status`, made anew for releases that are not as they were."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._known: dict[str, tuple[Stamp, list[Row]]] = {}

    def rows(self, names: Sequence[str], today: str) -> list[Row]:
        """The rows of the releases named, in no order; a release that is gone or must not be read has none."""
        forgiving = (self._settings.root / self._settings.waivers, self._settings.baseline_file or "")
        common = (today, *(stamp_of(str(file)) for file in forgiving), *stamps_in_common(self._settings))
        now = {name: self._stamp(name, common) for name in names}
        new = [name for name, stamp in now.items() if stamp and self._known.get(name, ((), []))[0] != stamp]
        made = list(status(self._settings, new, today=today).rows) if new else ()
        for name in new:
            self._known[name] = now[name], [each for each in made if each.release == name]
        return [row for name in names if now[name] for row in self._known[name][1]]

    def _stamp(self, name: str, common: Stamp) -> Stamp:
        try:
            pairs = pairs_named(self._settings, name)
        except UnreadableFileError:
            return ()
        files = [file for pair in pairs for file in files_of(pair, self._settings)]
        return (common, *map(stamp_of, files)) if pairs else ()
