"""What a page advises where a command line names a command to run: who reads pages has no terminal."""

from __future__ import annotations

from collections.abc import Callable

from transflow.model import Message

INSTEAD: dict[str, Callable[..., Message]] = {
    "There is no item {name!r}; transflow queue list --all lists them.": lambda **values: Message(
        "There is no item {name!r}: its paragraph was taken out of the release, or the address is not whole. "
        "Look for its text in the queue.",
        **values,
    ),
    "{name} is a release; name one of its items, which this lists: "
    "transflow queue list --all --release {name}": lambda **values: Message(
        "{name} is a release and no item; look for its items in the queue.", **values
    ),
    "There is no release {release!r} any more; run: transflow sync": lambda **values: Message(
        "There is no release {release!r} any more; who runs the server takes it out of the queue with "
        "transflow sync.",
        **values,
    ),
    "{release} has no ledger any more; run: transflow sync": lambda **values: Message(
        "{release} has no ledger any more; who runs the server makes one with transflow sync.", **values
    ),
    "The paragraph of {name} is gone from the source; run: transflow sync": lambda **values: Message(
        "The paragraph of {name} is gone from the source, so there is nothing to translate. Who runs the "
        "server takes it out of the queue with transflow sync.",
        **values,
    ),
    "{name} has no translation yet; write one: transflow queue edit {name}": lambda **values: Message(
        "{name} has no translation yet; write one and save it.", **values
    ),
    "{name} was translated by {by}, and four_eyes asks for somebody else's review; --override REASON accepts "
    "it all the same.": lambda **values: Message(
        "{name} was translated by {by}, and the project asks that somebody else review it; accepted on its "
        "own page it may be all the same, with a reason.",
        **values,
    ),
    "{by} decided about {name} later ({time:%Y-%m-%dT%H:%MZ}); this takes that back first: "
    "transflow queue undo {name}": lambda **values: Message(
        "{by} decided about {name} later ({time:%Y-%m-%dT%H:%MZ}); that has to be taken back first.", **values
    ),
    "{release} → {language} is not synced; run transflow sync first.": lambda **values: Message(
        "{release} → {language} is not synced; who runs the server does it with transflow sync.", **values
    ),
    "{file} is not there; run transflow sync first.": lambda **values: Message(
        "{file} is not there; who runs the server makes it with transflow sync.", **values
    ),
    "The translation has no place in {path} yet; write it there by hand, then run: "
    "transflow sync": lambda **values: Message(
        "The translation has no place in {path} yet; ask who runs the server to write it there by hand.",
        **values,
    ),
    "The cell has no empty counterpart in {path}; add it to the table there by hand, then run: "
    "transflow sync": lambda **values: Message(
        "The cell has no empty counterpart in {path}; ask who runs the server to add it to the table there "
        "by hand.",
        **values,
    ),
    "{path} has no picture without a caption at this place; write the caption there by hand, then run: "
    "transflow sync": lambda **values: Message(
        "{path} has no picture without a caption at this place; ask who runs the server to write the caption "
        "there by hand.",
        **values,
    ),
    "The paragraph cannot be taken out of {path}; do it by hand, then run: transflow sync": lambda **values: (
        Message(
            "The paragraph cannot be taken out of {path}; ask who runs the server to do it by hand.", **values
        )
    ),
    "The project has no glossary of its own; list one under `glossaries` in "
    "transflow.toml.": lambda **values: Message(
        "The project has no glossary of its own; who runs the server names one under “glossaries” in "
        "transflow.toml.",
        **values,
    ),
    "The store is of an older transflow; run: transflow db upgrade": lambda **values: Message(
        "The store is of an older transflow; who runs the server upgrades it with transflow db upgrade.",
        **values,
    ),
    "put its file aside, run transflow sync, and bring back claims, drafts, comments and history with "
    "transflow db restore, if there is a backup": lambda **values: Message(
        "tell who runs the server, who can make it anew", **values
    ),
}
"""By the template of each message that names a command, or an option of one: what a page says in its place."""
