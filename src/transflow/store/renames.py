"""Items whose ledger has another name now: what was said and decided about them goes along."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from sqlalchemy import select

from transflow.model import Ledger
from transflow.store import Work
from transflow.store.items import of_release
from transflow.store.tables import ItemRow

MOST = 1_000  # ledgers gone at once; of more, a folder was taken away and nothing was renamed

Homeless = Mapping[tuple[str, str], Sequence[str]]


def homeless(work: Work, gone: Sequence[tuple[str, str]]) -> Homeless:
    """The releases of ledgers that are gone (`gone` has release and language of each), by the language and the key of
    each of their items."""
    found: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for release, language in gone if len(gone) <= MOST else ():
        for key in work.session.scalars(select(ItemRow.key).where(*of_release(work, release, language))):
            found[language, key].append(release)
    return found


def hand_over(work: Work, ledger: Ledger, known: Homeless) -> None:
    """Gives a ledger that is new the items of the one that it was before, by their keys, which a renamed ledger
    keeps; those of which it has an own are left."""
    shared = Counter(
        release for each in ledger.records for release in known.get((ledger.language, each.key), ())
    )
    if not shared:
        return
    former = max(shared, key=lambda release: (shared[release], release))
    rows = work.session.scalars(select(ItemRow).where(*of_release(work, former, ledger.language))).all()
    if 2 * shared[former] < len(rows):
        return
    own = set(
        work.session.scalars(select(ItemRow.key).where(*of_release(work, ledger.release, ledger.language)))
    )
    for row in rows:
        if row.key not in own:
            row.release = ledger.release
    work.session.flush()
