import pytest

from transflow.languages.en.denials import denials, may_deny


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It does not apply.", ["not"]),
        ("They can't and won’t.", ["can't", "won’t"]),
        ("Nobody has ever said so.", ["Nobody"]),
        ("They no longer ask; no one does.", ["no", "no"]),
        ("The fee will not exceed EUR 5.", []),
        ("Not only ministers spoke.", []),
        ("The notice is on the knot.", []),
    ],
)
def test_denials(text: str, expected: list[str]) -> None:
    assert [each.text for each in denials(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("No attacks were recorded.", True),
        ("It is impossible.", True),
        ("In a no-deal scenario", True),
        ("They failed to agree.", True),
        ("Information for investors is important.", False),
        ("The threshold will change.", False),
    ],
)
def test_may_deny(text: str, expected: bool) -> None:
    assert may_deny(text) is expected
