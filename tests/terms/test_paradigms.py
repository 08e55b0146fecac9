"""The table that `terms forms` shows."""

from transflow.terms.paradigms import FormRow, form_rows, matched_forms


def test_latvian_has_number_and_case() -> None:
    rows = form_rows("Iekšlietu ministrija", "lv")
    assert FormRow("singular", "dative", ("Iekšlietu ministrijai",)) in rows
    assert FormRow("plural", "locative", ("Iekšlietu ministrijās",)) in rows


def test_english_has_number() -> None:
    assert form_rows("Chief of Police", "en") == (
        FormRow("singular", "nominative", ("Chief of Police",)),
        FormRow("plural", "nominative", ("Chiefs of Police",)),
    )


def test_another_language_has_the_form_given() -> None:
    assert form_rows("=ministeerium", "et") == (FormRow("singular", "nominative", ("ministeerium",)),)


def test_all_forms_are_listed() -> None:
    assert "ministrei" in matched_forms("ministrs", "lv")
