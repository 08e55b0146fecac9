"""Tables come from the oldest version to the newest with all that is in them."""

import datetime
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text

from transflow.errors import TransflowError
from transflow.model import Ledger, Record, State
from transflow.roles import Role
from transflow.store import open_store
from transflow.store.accounts import accounts, add_account
from transflow.store.engine import engine_for
from transflow.store.history import comments, history
from transflow.store.items import Wanted, listed, named, take_in, texts_at
from transflow.store.schema import NEWEST, SchemaError, upgrade, version
from transflow.store.tables import Base
from transflow.store.values import record_as_json, version_of

OLDEST = "0001"
RECORD = Record("a1", "Ūdens ceļas.", "The water is rising.", State.TRANSLATED)
ROWS = (
    "INSERT INTO workspace (id, name) VALUES (1, '.')",
    "INSERT INTO person (id, name, role) VALUES (1, 'Anna', 'editor')",
    "INSERT INTO item (id, workspace_id, release, language, key, position, is_present, state, is_stale,"
    " urgency, searched, record, version, claimed_by, claimed_until)"
    " VALUES (1, 1, 'pludi', 'en', 'a1', 0, true, 'translated', false, 6, '', :record, :version, 'Anna', '')",
    "INSERT INTO comment (id, uid, item_id, by, at, text) VALUES (1, 'c', 1, 'Anna', '2026', 'Vai “ceļas”?')",
    "INSERT INTO event (id, uid, item_id, verb, by, at, reason, undoes, before, after)"
    " VALUES (1, 'e', 1, 'accept', 'Anna', '2026', '', '', :record, :record)",
)


def test_the_oldest_tables_are_upgraded_with_their_rows(url: str) -> None:
    engine = engine_for(url)
    assert upgrade(engine, OLDEST) == ("", OLDEST)
    with engine.begin() as connection:
        for row in ROWS:
            values = {"record": record_as_json(RECORD), "version": version_of(RECORD)}
            wanted = {name: value for name, value in values.items() if f":{name}" in row}
            connection.execute(text(row), wanted)
    with pytest.raises(SchemaError, match="transflow db upgrade"):
        open_store(url)
    assert upgrade(engine) == (OLDEST, NEWEST)
    assert upgrade(engine) == (NEWEST, NEWEST)
    engine.dispose()
    store = open_store(url)
    with store.begin() as work:
        (item,) = listed(work, Wanted(is_any=True))
        assert (item.record, item.claimed_by) == (RECORD, "Anna")
        assert [each.text for each in comments(work, item)] == ["Vai “ceļas”?"]
        assert [(each.by, each.after) for each in history(work, item)] == [("Anna", RECORD)]
        assert accounts(work) == ()
        assert add_account(work, "Anna", Role.EDITOR).is_active
        changed = Record("a1", "Ūdens krītas.", "The water is rising.", State.TRANSLATED)
        take_in(work, "f", "1", Ledger("pludi", "lv", "en", (changed,)))
        assert texts_at(work, named(work, "a1")[0], item.version) == (RECORD.source, RECORD.target)
    store.close()


def test_the_migrations_make_the_tables_of_the_models(url: str) -> None:
    engine = engine_for(url)
    upgrade(engine)
    with engine.begin() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": is_no_index_of_words})
        assert compare_metadata(context, Base.metadata) == []
    engine.dispose()


def is_no_index_of_words(_thing: object, name: str | None, *_: object) -> bool:
    """The index of the memory's words is each database's own; SQLAlchemy has no word for it."""
    return not (name or "").startswith(("memory_words", "memory_vocabulary", "ix_memory_words"))


def test_the_tables_of_a_newer_transflow_are_refused(url: str) -> None:
    open_store(url).close()
    engine = engine_for(url)
    with engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    for action in (lambda: open_store(url), lambda: upgrade(engine)):
        with pytest.raises(SchemaError, match="newer transflow"):
            action()
    engine.dispose()


def test_the_newest_version_is_the_last_migration() -> None:
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    from transflow.store.schema import MIGRATIONS

    settings = Config()
    settings.set_main_option("script_location", str(MIGRATIONS))
    assert ScriptDirectory.from_config(settings).get_current_head() == NEWEST


def test_the_gate_does_not_import_a_database() -> None:
    unwanted = ("sqlalchemy", "alembic", "http.client")
    code = f"import sys, transflow.cli.check; print([name for name in {unwanted} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_moment_is_written_in_utc() -> None:
    from transflow.store.values import stamp

    riga = datetime.timezone(datetime.timedelta(hours=2))
    assert stamp(datetime.datetime(2026, 3, 12, 1, 30, tzinfo=riga)) == "2026-03-11T23:30:00.000Z"


def test_two_that_come_first_at_once_make_one_store(url: str) -> None:
    both = Barrier(2)

    def opened(_: int) -> str:
        both.wait()
        store = open_store(url)
        with store.engine.connect() as connection:
            found = version(connection)
        store.close()
        return found

    with ThreadPoolExecutor(2) as pool:
        assert list(pool.map(opened, range(2))) == [NEWEST, NEWEST]


@pytest.mark.parametrize(
    "url",
    [
        "mysql://ilze@db/x",
        "mysql+pymysql://ilze:slepens@db/x",
        "postgresql+psycopg2://ilze:slepens@db/x",
        "postgresql+asyncpg://ilze:slepens@db/x",
        "sqlite+aiosqlite:///x.db",
        "postgresql://ilze:slepens@db:port/x",
        "postgresql://ilze:sle/p:ens@db:port/x",
        "postgresql://ilze:sle@pens@db:port/x",
        "nonsense",
    ],
)
def test_a_database_of_another_kind_is_none_of_ours(url: str) -> None:
    with pytest.raises(
        TransflowError, match="is no address of a database that can be used; write sqlite:///"
    ) as found:
        engine_for(url)
    assert "ens@" not in str(found.value)
