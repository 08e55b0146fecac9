"""Letters that the encoding of a page has not."""

from __future__ import annotations

from transflow.formats.documents.html import read, splice
from transflow.formats.inserting import Gap, inserted
from transflow.model import Block

PAGE = '<meta charset="windows-1257"><p>Šķūnis – ārā.</p><p><img alt="Žogs" src="a.png"></p>'.encode("cp1257")
NEW = "Šķūnis − 5\u202f000 €, № 3 →"


def test_they_are_named_in_text_and_in_attributes() -> None:
    document = read(PAGE, "a.html", "lv")
    after = splice(PAGE, document, {0: NEW, 1: "Žogs → ārā"})
    assert "Šķūnis &#8722; 5&#8239;000 €".encode("cp1257") in after
    assert [each.text for each in read(after, "a.html", "lv").blocks] == [NEW, "Žogs → ārā"]


def test_they_are_named_in_what_is_new() -> None:
    document = read(PAGE, "a.html", "lv")
    after = inserted(PAGE, document, Gap(0, (Block(""),)), NEW)
    assert [each.text for each in read(after, "a.html", "lv").blocks] == ["Šķūnis – ārā.", NEW, "Žogs"]
