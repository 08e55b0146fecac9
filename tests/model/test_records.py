"""What a record says of its texts."""

from transflow.model import Record, State


def test_the_text_that_the_file_is_to_have() -> None:
    assert Record("a", "Sēde.", "A meeting.", State.TRANSLATED).target_in_file == "A meeting."
    assert Record("a", "Sēde.", "A meeting.", State.MISSING).target_in_file == ""


def test_the_source_that_the_target_was_made_for() -> None:
    record = Record("a", "Sēde rīt.", change="wording", old_source="Sēde.")
    assert (record.agreed_source, record.is_stale) == ("Sēde.", True)
    assert Record("a", "Sēde rīt.").agreed_source == "Sēde rīt."
