"""What a page advises where a command line names a command to run: who reads pages has no terminal."""

from __future__ import annotations

from collections.abc import Mapping

INSTEAD: Mapping[str, str] = {
    "There is no item {name!r}; transflow queue list --all lists them.": (
        "There is no item {name!r}: its paragraph was taken out of the release, or the address is not "
        "whole. Look for its text in the queue."
    ),
    "{name} is a release; name one of its items, which this lists: transflow queue list --all "
    "--release {name}": "{name} is a release and no item; look for its items in the queue.",
    "There is no release {release!r} any more; run: transflow sync": (
        "There is no release {release!r} any more; who runs the server takes it out of the queue with "
        "transflow sync."
    ),
    "{release} has no ledger any more; run: transflow sync": (
        "{release} has no ledger any more; who runs the server makes one with transflow sync."
    ),
    "The paragraph of {name} is gone from the source; run: transflow sync": (
        "The paragraph of {name} is gone from the source, so there is nothing to translate. Who runs "
        "the server takes it out of the queue with transflow sync."
    ),
    "{name} has no translation yet; write one: transflow queue edit {name}": (
        "{name} has no translation yet; write one and save it."
    ),
    "{name} was translated by {by}, and four_eyes asks for somebody else's review; --override REASON "
    "accepts it all the same.": (
        "{name} was translated by {by}, and the project asks that somebody else review it; accepted on "
        "its own page it may be all the same, with a reason."
    ),
    "{by} decided about {name} later ({time:%Y-%m-%dT%H:%MZ}); this takes that back first: transflow "
    "queue undo {name}": (
        "{by} decided about {name} later ({time:%Y-%m-%dT%H:%MZ}); that has to be taken back first."
    ),
    "{release} → {language} is not synced; run transflow sync first.": (
        "{release} → {language} is not synced; who runs the server does it with transflow sync."
    ),
    "{file} is not there; run transflow sync first.": (
        "{file} is not there; who runs the server makes it with transflow sync."
    ),
    "The translation has no place in {path} yet; write it there by hand, then run: transflow sync": (
        "The translation has no place in {path} yet; ask who runs the server to write it there by hand."
    ),
    "The cell has no empty counterpart in {path}; add it to the table there by hand, then run: "
    "transflow sync": (
        "The cell has no empty counterpart in {path}; ask who runs the server to add it to the table "
        "there by hand."
    ),
    "{path} has no picture without a caption at this place; write the caption there by hand, then run: "
    "transflow sync": (
        "{path} has no picture without a caption at this place; ask who runs the server to write the "
        "caption there by hand."
    ),
    "The paragraph cannot be taken out of {path}; do it by hand, then run: transflow sync": (
        "The paragraph cannot be taken out of {path}; ask who runs the server to do it by hand."
    ),
    "The project has no glossary of its own; list one under `glossaries` in transflow.toml.": (
        "The project has no glossary of its own; who runs the server names one under “glossaries” in "
        "transflow.toml."
    ),
    "The store is of an older transflow; run: transflow db upgrade": (
        "The store is of an older transflow; who runs the server upgrades it with transflow db upgrade."
    ),
    "put its file aside, run transflow sync, and bring back claims, drafts, comments and history with "
    "transflow db restore, if there is a backup": ("tell who runs the server, who can make it anew"),
}
"""By the template of each message that names a command, or an option of one: that of what a page says in its place."""
