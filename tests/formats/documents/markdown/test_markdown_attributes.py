"""Markdown: attributes and fences that site generators read are no text, end a paragraph, and stay where they are."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from transflow.formats.documents.markdown import read, splice
from transflow.formats.inserting import Gap, inserted, removed
from transflow.model import Block, BlockKind, Mark, Marked

PAGE = """# Jauns depo {#depo .liels}
{: .no_toc}

* saturs
{:toc}

{: .ievads}
Ministrs atklāja depo Talsos.
{: #pirmais}

Skatīt [lapu](https://www.iem.example/){: target="_blank"}, [veidlapu](/a.pdf){.btn rel=nofollow}, **svarīgo**{: .x}
un [īsi]{.smallcaps}.

- {: .pirmais} Pirmais punkts
- Otrais punkts
{: .saraksts}

> Citāts no runas.
{: .runa}

| Gads | Summa |
|:-----|------:|
| 2026 | 12,5  |
{: .tabula}

![Depo Talsos](a.jpg){width=50% .right}
{: title="Depo no ielas"}

{::comment}
Vēl jālabo.
{:/comment}

::: {.note}
Piezīme par laiku.
:::

Beigas {.mazs}
"""
TEXTS = [
    *("Jauns depo", "Ministrs atklāja depo Talsos.", "Skatīt lapu, veidlapu, svarīgo\nun īsi."),
    *("Pirmais punkts", "Otrais punkts", "Citāts no runas.", "Gads", "Summa", "2026", "12,5"),
    *("Depo Talsos", "Depo no ielas", "Piezīme par laiku.", "Beigas"),
]


def texts(page: str) -> list[str]:
    return [each.text for each in read(page.encode(), "a.md", "lv").blocks]


def changed(page: str, news: Mapping[int, str | Marked]) -> str:
    return splice(page.encode(), read(page.encode(), "a.md", "lv"), news).decode()


def test_attributes_are_no_text() -> None:
    assert texts(PAGE) == TEXTS


def test_each_text_can_be_another_and_all_else_stays() -> None:
    for at, text in enumerate(TEXTS):
        new = changed(PAGE, {at: f"{text} tagad"})
        assert texts(new) == [f"{each} tagad" if number == at else each for number, each in enumerate(TEXTS)]
        assert new.replace(" tagad", "") == PAGE


def test_all_texts_can_be_others_at_once() -> None:
    news = {at: f"Cits teksts {at}." for at in range(len(TEXTS))}
    new = changed(PAGE, news)
    assert texts(new) == list(news.values())
    kept = [line for line in PAGE.splitlines() if line.startswith(("{", ":::"))]
    assert [line for line in new.splitlines() if line.startswith(("{", ":::"))] == [
        line.replace("Depo no ielas", news[11]) for line in kept
    ]


@pytest.mark.parametrize(
    ("page", "new"),
    [
        ("Skatīt [lapu](u){: .a} te.", "Te ir lapu."),
        ("Skatīt [lapu](u){.a} te.", "Lūdzu, skatīt lapu."),
        ("Skatīt [lapu]{.a} te.", "Te ir lapu."),
        ("Skatīt *lapu*{.a} te.", "Te ir lapu."),
        ("Skatīt ![lapu](u){.a} te.", "Te ir lapu."),
    ],
)
def test_attributes_go_with_what_they_are_of(page: str, new: str) -> None:
    old = page[7 : page.index("}") + 1]
    assert changed(page, {0: new}) == new.replace("lapu", old)


def test_attributes_stand_where_the_mark_does_that_has_them() -> None:
    page = "Skatīt [lapu](u){: .a} te.\n"
    new = Marked("Šo lapu skatīt.", (Mark("link", 3, 7, "u"),))
    assert changed(page, {0: new}) == "Šo [lapu](u){: .a} skatīt.\n"


@pytest.mark.parametrize(
    "text",
    [
        *(
            "Kopa {a, b} un {c}",
            "Vērtība {0} un {skaits}",
            "f{x}",
            "Teksts{.a} te",
            "{a}",
            "Emocijas :-{ un }",
        ),
        *("**Teksts** {un citi}", "[Lapa](u){bez vienādības}", "Skatīt [kopu]{a, b}."),
    ],
)
def test_braces_of_a_text_are_text(text: str) -> None:
    plain = text.replace("**", "").replace("[Lapa](u)", "Lapa")
    assert texts(f"{text}\n") == [plain]


LOOK_ALIKE = [
    *(
        "{: .x}",
        "{.x}",
        "{#x} sākums",
        "Beigas {.x}",
        "Vārds{: .x}",
        "*{.x}",
        "saite){a=b}",
        "[vārds]{.x}",
        "{:/}",
    ),
    *(
        ":::",
        "::: {.note}",
        ": skaidrojums",
        "!!! note",
        "??? note",
        "[!NOTE]",
        "[ ] uzdevums",
        "{::comment}",
    ),
    *("| rinda", "{-}"),
]


@pytest.mark.parametrize("new", LOOK_ALIKE)
@pytest.mark.parametrize(
    "page", ["Vecs teksts.\n", "Pirms.\n\nVecs teksts.\n\nPēc.\n", "- Vecs teksts.\n", "> Vecs teksts.\n"]
)
def test_a_text_that_looks_like_them_is_escaped(page: str, new: str) -> None:
    before = texts(page)
    at = before.index("Vecs teksts.")
    assert texts(changed(page, {at: new})) == [*before[:at], new, *before[at + 1 :]]


def shape(block: Block) -> tuple[str, str]:
    return block.kind.value, block.text


@pytest.mark.parametrize(
    ("page", "blocks"),
    [
        (
            "- Punkts\n\n  <div>\n  <p>Piezīme <b>te</b>.</p>\n  </div>\n\n- Otrs\n  <details>\n"
            "  <summary>Vairāk</summary>\n  Teksts\n  </details>\n",
            [
                ("list-item", "Punkts"),
                ("paragraph", "Piezīme te."),
                ("list-item", "Otrs"),
                ("paragraph", "Vairāk"),
                ("paragraph", "Teksts"),
            ],
        ),
        ("1. <p>Viens</p>\n2. <p>Divi</p>\n", [("paragraph", "Viens"), ("paragraph", "Divi")]),
        (
            "> <p>Citāts\n> turpinās.</p>\n>\n> Beigas.\n",
            [("paragraph", "Citāts turpinās."), ("quote", "Beigas.")],
        ),
        (
            "- <img alt='Depo' src=a>\n\n  <table>\n  <tr><td>A</td><td>B</td></tr></table>\n",
            [("caption", "Depo"), ("table-cell", "A"), ("table-cell", "B")],
        ),
    ],
)
def test_html_in_lists_and_quotations_is_read(page: str, blocks: list[tuple[str, str]]) -> None:
    document = read(page.encode(), "a.md", "lv")
    assert [shape(each) for each in document.blocks] == blocks
    for at, (_, text) in enumerate(blocks):
        new = changed(page, {at: f"{text} tagad"})
        assert texts(new) == [f"{each} tagad" if n == at else each for n, (_, each) in enumerate(blocks)]
        assert new.replace(" tagad", "") == page


PARAGRAPH, ITEM = Block("x"), Block("x", BlockKind.LIST_ITEM)


@pytest.mark.parametrize(
    ("page", "after", "like", "expected"),
    [
        ("Viens.\n{: .a}\n\nDivi.\n", 0, PARAGRAPH, "Viens.\n{: .a}\n\nJauns.\n\nDivi.\n"),
        ("Viens.\n{: .a}\n", 0, PARAGRAPH, "Viens.\n{: .a}\n\nJauns.\n"),
        ("# Viens\n{: .a}\nDivi.\n", 0, PARAGRAPH, "# Viens\n{: .a}\n\nJauns.\n\nDivi.\n"),
        ("1. Viens\n{: .a}\n2. Trīs\n", 0, ITEM, "1. Viens\n{: .a}\n2. Jauns.\n2. Trīs\n"),
        ("- Viens\n- Divi\n{: .a}\n\nBeigas.\n", 1, ITEM, "- Viens\n- Divi\n- Jauns.\n{: .a}\n\nBeigas.\n"),
    ],
)
def test_a_new_text_comes_behind_the_attributes_of_the_one_before(
    page: str, after: int, like: Block, expected: str
) -> None:
    new = inserted(page.encode(), read(page.encode(), "a.md", "lv"), Gap(after, (like,)), "Jauns.")
    assert new.decode() == expected


def test_a_text_that_goes_takes_its_attributes_along() -> None:
    page = "Viens.\n\n## Divi\n{: .a}\n\nTrīs.\n{: .b}\n"
    document = read(page.encode(), "a.md", "lv")
    assert removed(page.encode(), document, [1]).decode() == "Viens.\n\nTrīs.\n{: .b}\n"
    assert removed(page.encode(), document, [2]).decode() == "Viens.\n\n## Divi\n{: .a}\n"
