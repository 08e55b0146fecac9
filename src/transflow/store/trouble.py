"""A database that refuses, told with what to do about it."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy.engine import Engine
from sqlalchemy.exc import DataError, DBAPIError

from transflow.errors import TransflowError
from transflow.model import Message

MAKE_ANEW = Message(
    "put its file aside, run transflow sync, and bring back claims, drafts, comments and history with "
    "transflow db restore, if there is a backup"
)
ADVICE = {
    "not a database": MAKE_ANEW,
    "malformed": MAKE_ANEW,
    "no such table": MAKE_ANEW,
    "no such column": MAKE_ANEW,
    "already exists": MAKE_ANEW,
    "unable to open": Message("see that its folder is there and may be written into"),
    "readonly": Message("see that its file and folder may be written into"),
    "disk I/O": Message("see that its disk has room and is sound, and try again"),
    "locked": Message("another program holds it; try again when that is done"),
    "full": Message("make room on the disk and try again"),
    "connect": Message("see that its server runs and the address is right"),
}


class StoreError(TransflowError):
    """The database cannot be used as it is. What is said of one on a server names its host and its user."""

    def __init__(self, message: str, *, is_on_server: bool) -> None:
        super().__init__(message)
        self.is_on_server = is_on_server


def refusal(engine: Engine, error: DBAPIError, what: Message) -> StoreError:
    """That the store cannot be `what` (opened, used, upgraded), why, and what to do."""
    why = _first_line(error)
    advice = next(
        (advice for sign, advice in ADVICE.items() if sign in why), Message("see to that and try again")
    )
    return StoreError(
        Message(
            "The store {store} cannot be {what} ({why}); {advice}.",
            store=shown(engine),
            what=what,
            why=why,
            advice=advice,
        ),
        is_on_server=not _is_file(engine),
    )


def unfit(error: UnicodeEncodeError | DataError) -> TransflowError:
    """That a database cannot hold what it was given, such as half a character, or to PostgreSQL a null."""
    why = error.reason if isinstance(error, UnicodeEncodeError) else _first_line(error)
    return TransflowError(Message("The store cannot hold this text ({why}); type it anew.", why=why))


def _first_line(error: DBAPIError) -> str:
    return (str(error.orig) or str(error)).strip().splitlines()[0].rstrip(".")


def shown(engine: Engine) -> Path | str:
    """The file of a database, or its address without the password."""
    file = engine.url.database if _is_file(engine) else None
    return Path(file) if file else engine.url.render_as_string(hide_password=True)


def is_gone(engine: Engine) -> bool:
    """Whether the file of a database was taken away, which who has it open does not notice."""
    file = shown(engine)
    return isinstance(file, Path) and not file.is_file()


def _is_file(engine: Engine) -> bool:
    return engine.url.get_backend_name() == "sqlite"
