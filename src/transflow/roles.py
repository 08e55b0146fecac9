"""Who may do what: the roles of accounts."""

from __future__ import annotations

from enum import StrEnum

from transflow.errors import TransflowError
from transflow.model import State


class Role(StrEnum):
    """What an account is for."""

    READER = "reader"
    TRANSLATOR = "translator"
    EDITOR = "editor"
    TERMINOLOGIST = "terminologist"
    ADMIN = "admin"


class Deed(StrEnum):
    """Something that not everybody may do."""

    READ = "read"
    COMMENT = "comment"
    CLAIM = "claim"
    EDIT = "edit"
    CONFIRM = "confirm"  # that a translation belongs to its source
    REVIEW = "review"  # a translation, so that it is reviewed or final
    REJECT = "reject"
    DISMISS = "dismiss"
    PAIR = "pair"
    SIGN_OFF = "sign off"
    KEEP_TERMS = "keep terms"
    SYNC = "sync"
    KEEP_USERS = "keep users"


READING = frozenset({Deed.READ})
TALKING = READING | {Deed.COMMENT}
TRANSLATING = TALKING | {Deed.CLAIM, Deed.EDIT, Deed.CONFIRM, Deed.SYNC}
EDITING = TRANSLATING | {Deed.REVIEW, Deed.REJECT, Deed.DISMISS, Deed.PAIR, Deed.SIGN_OFF}
DEEDS: dict[Role, frozenset[Deed]] = {
    Role.READER: READING,
    Role.TRANSLATOR: TRANSLATING,
    Role.EDITOR: EDITING,
    Role.TERMINOLOGIST: TALKING | {Deed.KEEP_TERMS},
    Role.ADMIN: frozenset(Deed),
}


class NotAllowedError(TransflowError):
    """Somebody asked for what their role does not allow."""


def may(role: Role, deed: Deed) -> bool:
    """Whether somebody with this role may do this."""
    return deed in DEEDS[role]


def demand(role: Role, deed: Deed) -> None:
    """Refuses what a role does not allow, and says whose it is."""
    if not may(role, deed):
        able = ", ".join(each for each in Role if may(each, deed))
        raise NotAllowedError(f"A {role} may not {deed}; ask one of these: {able}.")


def deed_of_accepting(state: State) -> Deed:
    """What accepting a translation is that has this state afterwards."""
    return Deed.REVIEW if state in (State.REVIEWED, State.FINAL) else Deed.CONFIRM
