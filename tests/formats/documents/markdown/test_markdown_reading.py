"""Markdown: what becomes a block, of which kind, and where it stands."""

import re

import pytest

from transflow.errors import UnreadableFileError
from transflow.formats.documents.markdown import read
from transflow.model import BlockKind, Document


def parsed(text: str) -> Document:
    return read(text.encode(), "relīze.md", "lv")


def shown(text: str) -> list[tuple[str, str]]:
    return [(block.kind.value, block.text) for block in parsed(text).blocks]


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("# Ziņa\n\nTeksts.\n", [("heading", "Ziņa"), ("paragraph", "Teksts.")]),
        ("Ziņa\n====\n\nTeksts.\n", [("heading", "Ziņa"), ("paragraph", "Teksts.")]),
        ("## Ziņa ##\n", [("heading", "Ziņa")]),
        ("Likuma 12.<sup>3</sup> pants, H<sub>2</sub>O.\n", [("paragraph", "Likuma 12.³ pants, H2O.")]),
        ("Likuma <sup>jaunais</sup> pants.\n", [("paragraph", "Likuma jaunais pants.")]),
        (
            "- pirmais\n- otrais\n\n  vēl\n",
            [("list-item", "pirmais"), ("list-item", "otrais"), ("list-item", "vēl")],
        ),
        (
            "1.           Noteikumi par visiem šādiem pieteikumiem ir izklāstīti Regulā Nr. 12.\n",
            [("list-item", "Noteikumi par visiem šādiem pieteikumiem ir izklāstīti Regulā Nr. 12.")],
        ),
        ("Darbiniet:\n\n    Run the whole list of x = 1 again now\n", [("paragraph", "Darbiniet:")]),
        ("Darbiniet:\n\n    transflow check\n", [("paragraph", "Darbiniet:")]),
        ("1. Viens\n2. Divi\n", [("list-item", "Viens"), ("list-item", "Divi")]),
        ("2. Divi\n3. Trīs\n", [("list-item", "Divi"), ("list-item", "Trīs")]),
        (
            "1. Viens\n\nStarp tiem.\n\n2. Divi\n",
            [("list-item", "Viens"), ("paragraph", "Starp tiem."), ("list-item", "Divi")],
        ),
        ("15. Saeimas vēlēšanas notika rudenī.\n", [("paragraph", "15. Saeimas vēlēšanas notika rudenī.")]),
        ("> Citāts\n> turpinās\n", [("quote", "Citāts\nturpinās")]),
        (
            "| A | B |\n|---|---|\n| c\\|d | **e** |\n",
            [("table-cell", "A"), ("table-cell", "B"), ("table-cell", "c|d"), ("table-cell", "e")],
        ),
        ("Teksts <!-- x --> te ![](a.png) un\ntur.\n", [("paragraph", "Teksts te un\ntur.")]),
        ("Viens<br>\n<br/> divi<br><br>trīs\n", [("paragraph", "Viens\ndivi\ntrīs")]),
        ("![Ministrs ēkas priekšā](a.jpg)\n", [("caption", "Ministrs ēkas priekšā")]),
        ('![Depo](a.jpg "Depo Talsos")\n', [("caption", "Depo"), ("caption", "Depo Talsos")]),
        ('{{< figure src="a b.jpg" alt="Depo \\"Talsi\\"" class="x" >}}\n', [("caption", 'Depo "Talsi"')]),
        (
            '{% img title="Depo" %} {{% toc %}}\nTeksts\n',
            [("caption", "Depo"), ("paragraph", "Teksts")],
        ),
        ("{% include sagatavoja.html %}\n\n{{< toc >}}\n", []),
        ("![](a.jpg)\n*Foto: preses dienests*\n", [("paragraph", "Foto: preses dienests")]),
        ("![](a.jpg)\n\n*Foto: preses dienests*\n", [("caption", "Foto: preses dienests")]),
        ("Rindkopa[^1].\n\n[^1]: Piezīme.\n", [("paragraph", "Rindkopa."), ("paragraph", "Piezīme.")]),
        ("Pirms\n\n```\nkods\n```\n\n    kods\n\nPēc\n", [("paragraph", "Pirms"), ("paragraph", "Pēc")]),
        ("A &amp; B \\* C &nbsp;D", [("paragraph", "A & B * C \xa0D")]),
        ("Viens  \nDivi\\\nTrīs\nČetri<br>Pieci", [("paragraph", "Viens\nDivi\nTrīs\nČetri\nPieci")]),
        ("~~vecais~~ jaunais", [("paragraph", "vecais jaunais")]),
        (
            "kn@iem.gov.lv\n\nTālr.: +371 67219363\n",
            [("contact", "kn@iem.gov.lv"), ("contact", "Tālr.: +371 67219363")],
        ),
        ("[kn@iem.gov.lv](mailto:kn@iem.gov.lv)", [("contact", "kn@iem.gov.lv")]),
        ("<div>\n<p>Teksts <b>HTML</b> vidū.</p>\n</div>\n", [("paragraph", "Teksts HTML vidū.")]),
    ],
)
def test_a_text_is_cut_into_blocks_of_the_right_kind(text: str, blocks: list[tuple[str, str]]) -> None:
    assert shown(text) == blocks


@pytest.mark.parametrize(
    "paragraph",
    [
        "2024. gada 7. martā ministre tikās ar vēstnieku.",
        "26. janvārī notika sanāksme.",
        "26. Janvārī notika sanāksme.",
        "1. marts ir piemiņas diena.",
        "27. un 28. maijā Rīgā.",
        "15. augustā, ceturtdien, slēgts.",
    ],
)
@pytest.mark.parametrize("before", ["", "Ievads.\n\n", "1. Punkts\n2. Punkts\n\n", "- Punkts\n\n", "> "])
def test_a_latvian_date_opens_no_list(before: str, paragraph: str) -> None:
    last = parsed(f"{before}{paragraph}\n").blocks[-1]
    assert last.text == paragraph
    assert last.kind is not BlockKind.LIST_ITEM


def test_two_paragraphs_that_begin_with_a_date_stay_two() -> None:
    text = "2024. gada 7. martā pirmais.\n\n2024. gada 8. martā otrais.\n"
    assert [kind for kind, _ in shown(text)] == ["paragraph", "paragraph"]


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("1. neatstāt sveces;\n2. iztīrīt dūmvadu;\n3. zvanīt 112.", 3),
        ("2027. gadā eksāmeni būs agrāk:\n\n1. angļu valoda – 11. un 12. maijā;\n2. vēsture.", 2),
        ("1. approved a contract\n1. allocated money", 2),
        ("1. to widen the road;\n2. to build a bridge.", 2),
        ("1. par tiltu;\n2. par ceļu.", 2),
        ("> 1. kases;\n> 2. garderobe.", 2),
        ("1. garš punkts,\n   kas turpinās;\n\n2. otrs.", 2),
        ("1. pa pastu;\n2. ar parakstu;\n3. izmantojot adresi;\n4. izmantojot tālruni.", 4),
        ("1. Pirmais punkts;\n2. otrais punkts;\n3. trešais punkts.", 3),
        ("1. Pase\n2. eID karte\n3. Apliecība", 3),
        ("1. kases;\n2. Saeimas nams;\n3. logi.", 3),
        ("1. Saeimas sēdē lemts, ka\n2. pants paliek.", 1),
        ("1. Saeimas sēde.\n\n2. pants paliek.", 1),
        ("1. Saeimas sēde;\n3. pants paliek.", 1),
        ("1. e-pakalpojumi\n2. Portāls\n3. e-adrese", 3),
        ("1. klases skolēni\n\nTeksts\n\n2. Grupa;\n3. Klase", 2),
        ("1. plkst. 11.00 – tikšanās;\n2. plkst. 12.00 – pusdienas.", 2),
        ("1. 11.00 – tikšanās;\n2. 12.00 – pusdienas;\n3. visu dienu – izstāde.", 3),
        ("1. vieta – Jānis;\n2. vieta – Anna.", 0),
        ("1. vieta – Jānis;\n2. vietas balva.", 0),
        ("1. likumu izstrāde;\n2. likumdošanas iniciatīva.", 2),
        ("1. janvārī – koncerts;\n2. februārī – balle.", 0),
        ("1. pantā teikts viens.\n\n2. punktā teikts cits.", 0),
        ("1. klases skolēni\n\nTeksts.\n\n2. grupa", 0),
        ("5. klase,\n6. grupa.", 0),
    ],
)
def test_a_numbered_list_may_be_in_lower_case(text: str, items: int) -> None:
    assert [kind for kind, _ in shown(text)].count("list-item") == items


def test_names_like_months_are_list_items() -> None:
    assert shown("1. Marta Ozola\n2. Augusts Kalns\n") == [
        ("list-item", "Marta Ozola"),
        ("list-item", "Augusts Kalns"),
    ]


def test_a_list_item_knows_its_depth() -> None:
    levels = [block.level for block in parsed("- a\n  - b\n    - c\n- d\n").blocks]
    assert levels == [1, 2, 3, 1]


@pytest.mark.parametrize(
    ("text", "word", "place"),
    [
        ("# Ziņa par robežu\n", "robežu", (1, 12)),
        ("Ievads.\r\n\r\n> Pirmā\r\n> otrā **rinda** te\r\n", "rinda", (4, 10)),
        ("- viens\n  divi &amp; trīs\n", "trīs", (2, 14)),
        ("| A | B |\n|---|---|\n| c\\|d | vārds |\n", "vārds", (3, 10)),
        ("| A | B |\n|---|---|\n| c\\|d | vārds |\n", "d", (3, 6)),
        ("[kn@iem.gov.lv](mailto:kn@iem.gov.lv) vai zvanot\n", "zvanot", (1, 43)),
        ("![Foto \\* vārds](a.png)\n", "vārds", (1, 11)),
        ('---\ntitle: "Ziņa \\"A\\" B"\n---\n\nTeksts\n', "B", (2, 20)),
        ("---\nlead: >\n  Pirmā rinda\n  otrā rinda\n---\n\nTeksts\n", "otrā", (4, 3)),
        ("<p>A &amp; B</p>\n", "B", (1, 12)),
        ("[^1]: Piezīme ar vārdu.\n\nA[^1]\n", "vārdu", (1, 18)),
        ("### Virsraksts # ar zīmi ##\n", "zīmi", (1, 21)),
    ],
)
def test_a_word_is_placed_where_it_stands_in_the_file(text: str, word: str, place: tuple[int, int]) -> None:
    document = parsed(text)
    index = next(i for i, block in enumerate(document.blocks) if re.search(rf"\b{word}\b", block.text))
    start = document.blocks[index].text.rindex(word)
    found = document.place(index, start, start + len(word))
    assert (found.line, found.column) == place
    assert found.end_column - found.column == len(word)


def test_marks_lie_over_their_words() -> None:
    block = parsed("**Valsts** [kanceleja](https://www.mk.gov.lv/lv) un `kods` <https://a.lv/ā>.").blocks[0]
    marked = [(mark.kind, block.text[mark.start : mark.end], mark.value) for mark in block.marks]
    assert marked == [
        ("strong", "Valsts", ""),
        ("link", "kanceleja", "https://www.mk.gov.lv/lv"),
        ("code", "kods", ""),
        ("link", "https://a.lv/ā", "https://a.lv/ā"),
    ]


FRONT = """---
title: Jauna kārtība
lead: 'Ministrija informē, ka ''kārtība'' mainās'
date: 2024-03-07
lang: lv
translate: adapted
slug: jauna-kartiba
tags: [drošība, robeža]
author: Anna Bērziņa
embargo: 2024-03-09
note: "Divas\\nrindas te"
seo:
  description: Īss apraksts
---

Teksts.
"""


def test_prose_of_the_front_matter_is_blocks_and_all_of_it_metadata() -> None:
    document = parsed(FRONT)
    assert [(block.key, block.text) for block in document.blocks[:-1]] == [
        ("title", "Jauna kārtība"),
        ("lead", "Ministrija informē, ka 'kārtība' mainās"),
        ("note", "Divas\nrindas te"),
        ("seo.description", "Īss apraksts"),
    ]
    assert document.metadata["date"] == "2024-03-07"
    assert document.metadata["translate"] == "adapted"
    assert document.metadata["tags"] == "drošība, robeža"
    assert document.content[document.blocks[0].start : document.blocks[0].end] == "Jauna kārtība"


def test_front_matter_in_toml() -> None:
    document = parsed('+++\ntitle = "Jauna kārtība"\ndate = "2024-03-07"\n+++\n\nTeksts.\n')
    assert [(block.key, block.text) for block in document.blocks] == [
        ("title", "Jauna kārtība"),
        ("", "Teksts."),
    ]
    assert document.metadata == {"title": "Jauna kārtība", "date": "2024-03-07"}


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("---\ntitle: [a\nlang: lv\n---\n\nTeksts\n", 3),
        ("---\ntitle: Ziņa\n\nTeksts\n", 1),
        ("---\n- a\n- b: [\n---\nTeksts", None),
        ("> " * 200 + "dziļi\n", 1),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_line(text: str, line: int | None) -> None:
    with pytest.raises(UnreadableFileError) as caught:
        parsed(text)
    assert line is None or caught.value.line == line


def test_a_comment_waives_for_its_block_or_the_next_or_the_file() -> None:
    text = (
        "<!-- transflow: ignore-file number-style -- mājas stils -->\n\n# Virsraksts\n\n"
        "<!-- transflow: ignore number-value, percent -- noapaļots -->\nAptuveni 3 %.\n\n"
        "Teksts <!-- transflow: ignore url --> te.\n\n```\n<!-- transflow: ignore url -- kods -->\n```\n"
        "\nBeigas.\n"
    )
    found = [(each.checks, each.reason, each.line, each.block) for each in parsed(text).waivers]
    assert found == [
        (("number-style",), "mājas stils", 1, None),
        (("number-value", "percent"), "noapaļots", 5, 1),
        (("url",), "", 8, 2),
    ]


def test_what_follows_a_table_is_no_cell() -> None:
    assert shown("| a | b |\n|---|---|\n| 1 | 2 |\n\nPēc tās.\n")[-1] == ("paragraph", "Pēc tās.")


def test_a_plain_block_is_read_as_any_other(monkeypatch: pytest.MonkeyPatch) -> None:
    blocks = (
        "# Virsraksts",
        "  Ar atkāpi.",
        "- punkts\n  - tālāk",
        "> citāts",
        "Tālr. 67000123",
        "![](a.png)",
        "<br>",
    )
    data = "\n\n".join((*blocks, "Zem tā")).encode()
    plain = read(data, "lv.md", "lv")
    monkeypatch.setattr("transflow.formats.documents.markdown.blocks._is_plain", lambda token: False)
    assert plain == read(data, "lv.md", "lv")


@pytest.mark.parametrize(
    "text",
    [
        "Pirmā rindkopa.\n\n„Otrā,” viņš teica.\n\n\n(Trešā) – prese@iestade.example",
        "\n\nTālr. 67000123\n",
        "Viena",
        "\"Viena,\" viņš teica.\n\n'Divas'\n\n‘Trīs’",
        "81 gadu vecs vīrietis\n\n2024\n\n10:30",
        "Viena\n\n1) pirmā\n\n2. otrā\n\n1234567890. diena",
        "Viena\n\n26. janvārī",
        "Viena\n===\n\nDivas",
        "Viena\nun otra rinda",
        "Viena \n\nDivas\u00a0\n",
        "Viena\n \nDivas",
        "Viena\r\n\r\nDivas",
        "Viena *uzsvērta*\n\nDivas & trīs",
    ],
)
def test_prose_is_read_with_or_without_the_parser(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = parsed(text)
    monkeypatch.setattr("transflow.formats.documents.markdown.blocks.PROSE", re.compile(r"(?!)"))
    assert seen == parsed(text)
