"""What pictures of pages say, among the words of a paragraph too: read, and written back."""

from __future__ import annotations

import pytest

import transflow
from transflow.formats import format_for
from transflow.formats.inserting import Gap, inserted, removed
from transflow.frozen import replace
from transflow.model import Block, BlockKind, Document, Mark, Marked

ALT = Block("", BlockKind.CAPTION, attribute="alt")


def read(name: str, content: str) -> Document:
    return format_for(name).read(content.encode(), name, "lv")


def spliced(name: str, content: str, texts: dict[int, str | Marked]) -> str:
    return format_for(name).splice(content.encode(), read(name, content), texts).decode()


@pytest.mark.parametrize(
    ("name", "content", "texts"),
    [
        ("a.html", '<p>Skat. <img src="k.png" alt="Robežas karte"> vēl.</p>', ["Skat. vēl.", "Robežas karte"]),
        ("a.html", '<p>Skat. <img alt="Karte"><img alt="Karogs"></p><p>B.</p>', ["Skat.", "Karte", "Karogs", "B."]),
        ("a.html", '<p><img alt="Karte"> Skat.</p>', ["Karte", "Skat."]),
        ("a.html", '<p><a href="/k"><img alt="Karte"></a> Skat.</p>', ["Karte", "Skat."]),
        ("a.html", '<p><img alt="Karte" title="Robeža martā">Skat.</p>', ["Karte", "Robeža martā", "Skat."]),
        ("a.html", '<p>Skat. <img alt="Karte" title=" Karte "></p>', ["Skat.", "Karte"]),
        ("a.html", '<p>Paldies <img alt="🙂"> visiem <img alt="1"></p>', ["Paldies visiem"]),
        ("a.html", '<p>Skat. <img alt="" title="IMG_2034.jpg"></p>', ["Skat."]),
        ("a.html", '<p>&nbsp;<img alt="Karte"></p>', ["Karte"]),
        ("a.html", '<p>Skat. <a href="/k" title="Atvērt karti" aria-label="Karte">te</a></p>', ["Skat. te"]),
        ("a.html", "<p>Skat. <img alt=Karte title=R&ouml;s class=x></p>", ["Skat.", "Karte", "Rös"]),
        ("a.html", "<p>Skat. <img src=k.png ALT=Karte></p>", ["Skat.", "Karte"]),
        ("a.md", 'Skat. <img src="k.png" alt="Robežas karte"> vēl.\n', ["Skat. vēl.", "Robežas karte"]),
        ("a.md", '| A <img alt="Karte"> |\n|---|\n| <img alt="Karogs"> |\n', ["A", "Karte", "Karogs"]),
        ("a.md", '<p>Skat. <img alt="Karte"> vēl.</p>\n', ["Skat. vēl.", "Karte"]),
    ],
)  # fmt: skip
def test_what_is_read(name: str, content: str, texts: list[str]) -> None:
    assert [block.text for block in read(name, content).blocks] == texts


@pytest.mark.parametrize(
    ("name", "content", "new", "expected"),
    [
        ("a.html", '<p>Skat. <img alt="Karte"> vēl.</p>', {1: 'A "map"'},
         '<p>Skat. <img alt="A &quot;map&quot;"> vēl.</p>'),
        ("a.html", '<p>Skat. <img alt="Karte"> vēl.</p>', {0: "Look.", 1: "Map"}, '<p>Look.<img alt="Map"></p>'),
        ("a.html", '<p>Skat. <img alt="Karte"></p>', {0: "Look there.", 1: ""}, '<p>Look there. <img alt=""></p>'),
        ("a.html", '<p><a href="/k"><img alt="Karte"></a> Te</p>', {0: "Map", 1: "Here"},
         '<p><a href="/k"><img alt="Map"></a> Here</p>'),
        ("a.html", '<p><b><img alt="Karte">Te</b></p>', {0: "Map", 1: "Here and there"},
         '<p><b><img alt="Map">Here and there</b></p>'),
        ("a.html", "<p>Te <img alt='Karte' title='Karte'></p>", {1: "Map"}, "<p>Te <img alt='Map' title='Map'></p>"),
        ("a.html", '<p><b>Te</b> <img alt="Karte"></p>', {0: "Here"}, '<p><b>Here</b> <img alt="Karte"></p>'),
        ("a.html", '<p><a href="/a"></a><img alt="Karte"> Te</p>', {1: "Now here"},
         '<p><a href="/a"></a><img alt="Karte"> Now here</p>'),
        ("a.html", 'Te<br><img alt="Karte"><br>Tur', {0: Marked("Here", (Mark("strong", 0, 4),))},
         '<strong>Here</strong><br><img alt="Karte"><br>Tur'),
        ("a.html", "<p>Te <img alt=Karte title=Karte></p>", {1: 'A "map"'},
         '<p>Te <img alt="A &quot;map&quot;" title="A &quot;map&quot;"></p>'),
        ("a.md", "Te <img alt=Karte src=k.png> vēl.\n", {1: "A map"}, 'Te <img alt="A map" src=k.png> vēl.\n'),
        ("a.md", 'Te <img alt="Karte"> vēl.\n', {0: "Here too.", 1: "A map"}, 'Here too.<img alt="A map">\n'),
        ("a.md", '| A <img alt="Karte"> |\n|---|\n', {1: "`A` | B"}, '| A <img alt="&#96;A&#96; &#124; B"> |\n|---|\n'),
        ("a.md", '---\ntitle: Karte\n---\n\nTe <img alt="Karte">\n', {0: "Map", 1: "Here", 2: "A map"},
         '---\ntitle: Map\n---\n\nHere <img alt="A map">\n'),
    ],
)  # fmt: skip
def test_what_is_written(name: str, content: str, new: dict[int, str | Marked], expected: str) -> None:
    assert spliced(name, content, new) == expected


def test_a_text_whose_marks_name_no_picture_keeps_it() -> None:
    content = '<p>Skat. karti <img src="k.png" alt="Karte">.</p>'
    new = spliced("a.html", content, {0: Marked("See the map.", (Mark("strong", 8, 11),))})
    assert new == '<p>See the <strong>map</strong>.<img src="k.png" alt="Karte"></p>'


def test_a_comment_behind_a_picture_waives_in_its_paragraph() -> None:
    waiver = "<!-- transflow: ignore phone -- iekšējs -->"
    document = read("a.html", f'<p>Skat. <img alt="Karte"> te {waiver}vēl.</p><p>Cits.</p>')
    assert [each.block for each in document.waivers] == [0]


@pytest.mark.parametrize(
    ("content", "after", "expected"),
    [
        ('<p>Te <img alt=""> vēl.</p><p>Cits.</p>', 0, '<p>Te <img alt="Map"> vēl.</p><p>Cits.</p>'),
        ('<p>Te <img alt="Karogs"> <img alt=""></p>', 1, '<p>Te <img alt="Karogs"> <img alt="Map"></p>'),
    ],
)
def test_a_description_that_lacks_among_words_is_put_in_and_taken_out(
    content: str, after: int, expected: str
) -> None:
    document = read("a.html", content)
    got = inserted(content.encode(), document, Gap(after, (ALT,)), "Map")
    assert got.decode() == expected
    assert removed(got, read("a.html", expected), (after + 1,)).decode() == content


@pytest.mark.parametrize("name", ["a.html", "a.md"])
def test_a_description_without_quotes_is_taken_out_and_swallows_nothing(name: str) -> None:
    content = "<p>Te <img alt=Karte src=k.png> vēl.</p>\n"
    got = removed(content.encode(), read(name, content), (1,)).decode()
    assert got == '<p>Te <img alt="" src=k.png> vēl.</p>\n'


def test_a_paragraph_is_put_behind_one_with_a_picture_and_taken_out() -> None:
    content = '<p>Te <img alt="Karte"> vēl.</p>'
    document = read("a.html", content)
    for after in (0, 1):
        got = inserted(content.encode(), document, Gap(after, (Block(""),)), "Cits.")
        assert got.decode() == f"{content}\n<p>Cits.</p>"
    assert removed(got, read("a.html", got.decode()), (0, 1)).decode() == "\n<p>Cits.</p>"


def test_a_description_that_was_not_translated_is_found() -> None:
    source = read("a.html", '<p>Sargi strādā. <img alt="Robežsargi pie jaunā žoga"></p>')
    target = read("a.html", '<p>The guards work. <img alt="Robežsargi pie jaunā žoga"></p>')
    found = transflow.check(transflow.align(source, replace(target, language="en")))
    assert "Robežsargi pie jaunā žoga" in [
        each.target_text for each in found if each.check == "same-as-source"
    ]
