"""Who may do what."""

import pytest

from transflow.model import State
from transflow.roles import DEEDS, Deed, NotAllowedError, Role, deed_of_accepting, demand, may


@pytest.mark.parametrize(
    ("role", "allowed", "refused"),
    [
        (Role.READER, [Deed.READ], [Deed.COMMENT, Deed.EDIT, Deed.SYNC]),
        (
            Role.TRANSLATOR,
            [Deed.EDIT, Deed.CONFIRM, Deed.CLAIM],
            [Deed.REVIEW, Deed.DISMISS, Deed.KEEP_TERMS],
        ),
        (Role.EDITOR, [Deed.EDIT, Deed.REVIEW, Deed.SIGN_OFF, Deed.PAIR], [Deed.KEEP_TERMS, Deed.KEEP_USERS]),
        (Role.TERMINOLOGIST, [Deed.KEEP_TERMS, Deed.COMMENT], [Deed.EDIT, Deed.REVIEW]),
        (Role.ADMIN, list(Deed), []),
    ],
)
def test_a_role_allows_its_deeds_and_no_others(role: Role, allowed: list[Deed], refused: list[Deed]) -> None:
    assert all(may(role, deed) for deed in allowed)
    assert not any(may(role, deed) for deed in refused)


def test_everybody_reads_and_only_admins_keep_users() -> None:
    assert all(may(role, Deed.READ) for role in Role)
    assert [role for role in Role if may(role, Deed.KEEP_USERS)] == [Role.ADMIN]
    assert DEEDS.keys() == set(Role)


def test_a_refusal_says_whom_to_ask() -> None:
    demand(Role.EDITOR, Deed.SIGN_OFF)
    with pytest.raises(
        NotAllowedError, match=r"The role translator may not sign off; ask one of these: editor, admin\."
    ):
        demand(Role.TRANSLATOR, Deed.SIGN_OFF)


def test_accepting_is_confirming_or_reviewing() -> None:
    assert deed_of_accepting(State.TRANSLATED) is Deed.CONFIRM
    assert deed_of_accepting(State.REVIEWED) is deed_of_accepting(State.FINAL) is Deed.REVIEW
