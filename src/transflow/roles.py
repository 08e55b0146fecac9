"""Who may do what: the roles of accounts."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from transflow.errors import TransflowError
from transflow.model import Message, State, in_a_row


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


ROLES: Mapping[Role, Message] = {
    Role.READER: Message("reader"),
    Role.TRANSLATOR: Message("translator"),
    Role.EDITOR: Message("editor"),
    Role.TERMINOLOGIST: Message("terminologist"),
    Role.ADMIN: Message("admin"),
}
VERBS: Mapping[Deed, Message] = {
    Deed.READ: Message("read"),
    Deed.COMMENT: Message("comment"),
    Deed.CLAIM: Message("claim"),
    Deed.EDIT: Message("edit"),
    Deed.CONFIRM: Message("confirm"),
    Deed.REVIEW: Message("review"),
    Deed.REJECT: Message("reject"),
    Deed.DISMISS: Message("dismiss"),
    Deed.PAIR: Message("pair"),
    Deed.SIGN_OFF: Message("sign off"),
    Deed.KEEP_TERMS: Message("keep terms"),
    Deed.SYNC: Message("sync"),
    Deed.KEEP_USERS: Message("keep users"),
}


class NotAllowedError(TransflowError):
    """Somebody asked for what their role does not allow."""


def may(role: Role, deed: Deed) -> bool:
    """Whether somebody with this role may do this."""
    return deed in DEEDS[role]


def demand(role: Role, deed: Deed) -> None:
    """Refuses what a role does not allow, and says whose it is."""
    if not may(role, deed):
        raise NotAllowedError(
            Message(
                "The role {role} may not {deed}; ask one of these: {able}.",
                role=ROLES[role],
                deed=VERBS[deed],
                able=in_a_row(ROLES[each] for each in Role if may(each, deed)),
            )
        )


def deed_of_accepting(state: State) -> Deed:
    """What accepting a translation is that has this state afterwards."""
    return Deed.REVIEW if state in (State.REVIEWED, State.FINAL) else Deed.CONFIRM
