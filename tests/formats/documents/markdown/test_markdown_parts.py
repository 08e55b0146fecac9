"""Markdown: definition lists, admonitions, tasks, lines after bars, and what a site generator fills in."""

from __future__ import annotations

import pytest

from transflow.formats.documents.markdown import read, splice


def shown(page: str) -> list[tuple[str, str]]:
    return [(each.kind.value, each.text) for each in read(page.encode(), "a.md", "lv").blocks]


def changed(page: str, news: dict[int, str]) -> str:
    return splice(page.encode(), read(page.encode(), "a.md", "lv"), news).decode()


PARTS = [
    ("Termins\n: Skaidrojums.\n\nOtrs\n: Viens.\n", "p:Termins p:Skaidrojums. p:Otrs p:Viens."),
    ("Termins\n: Viens.\n\n    Vēl.\n\n: Divi.\n", "p:Termins p:Viens. p:Vēl. p:Divi."),
    ("!!! note\n    Teksts.\n\n    - Punkts\n\nBeigas.\n", "p:Teksts. l:Punkts p:Beigas."),
    ('!!! danger "Ļoti svarīgi"\n    Teksts.\n', "p:Ļoti_svarīgi p:Teksts."),
    ('??? note "Vairāk"\n    Teksts.\n', "p:Vairāk p:Teksts."),
    ('=== "Cilne"\n\n    Saturs.\n', "p:Cilne p:Saturs."),
    ("Teksts.\n!!! note\n    Iekšā.\n", "p:Teksts. p:Iekšā."),
    ("!!! note\nBez atkāpes.\n", "p:!!!_note|Bez_atkāpes."),
    ("> [!NOTE]\n> Teksts.\n", "q:Teksts."),
    ("> [!tip]- Padoms\n> Teksts.\n", "q:Padoms q:Teksts."),
    ("Teksts.\n[!NOTE]\n", "p:Teksts.|[!NOTE]"),
    (":::note[Virsraksts]{.x}\nTeksts.\n:::\n", "p:Virsraksts p:Teksts."),
    ("::: warning Uzmanību!\nTeksts.\n:::\n", "p:Uzmanību! p:Teksts."),
    ("::::: Warning ::::::\nTeksts.\n\n::: {#a}\nIekšā.\n:::\n:::::\n", "p:Teksts. p:Iekšā."),
    ('::: {.callout-tip title="Padoms te"}\nTeksts.\n:::\n', "c:Padoms_te p:Teksts."),
    ("[x] Viens\n", "p:[x]_Viens"),
    ("- [ ] Viens\n- [x] Divi\n", "l:Viens l:Divi"),
    ("| Ministrija\n| Iela 1\n|\n| Rīga\n", "p:Ministrija p:Iela_1 p:Rīga"),
    ("| A | B |\n|--|--|\n| c | d |\n", "t:A t:B t:c t:d"),
    ("| A | B |\n| c | d |\n", "p:|_A_|_B_|||_c_|_d_|"),
    ("{{< notice info >}}\nTeksts.\n{{< /notice >}}\n", "p:Teksts."),
    ("Zvaniet uz\n{{< param tel >}}\nkatru dienu.\n", "p:Zvaniet_uz|{{<_param_tel_>}}|katru_dienu."),
    ("Zvaniet.\n{{< karte >}}\n", "p:Zvaniet."),
    ("{% if a %}\nTeksts.\n{% else %}\nCits.\n{% endif %}\n", "p:Teksts. p:Cits."),
    ("{{< highlight html >}}\n<b>kods</b>\n{{< /highlight >}}\n\nTeksts.\n", "p:Teksts."),
    ("{% comment %}\nVēl jālabo.\n{% endcomment %}\nTeksts.\n", "p:Teksts."),
    ("{% comment %}\nNav aizvērts.\n", "p:Nav_aizvērts."),
    ('{{< details "Vairāk par naudu" >}}\nTeksts.\n{{< /details >}}\n', "c:Vairāk_par_naudu p:Teksts."),
    ('{{< ref "kontakti.md" >}}\n', ""),
    ('{% assign x = "Divi vārdi" %}\n{% include a.html text="Zvani 112" %}\n', "c:Zvani_112"),
    ('{{< button href="/x" >}}Pieteikties{{< /button >}}\n', "p:Pieteikties"),
    ('Te {{< button href="/x" >}}ir **poga**{{< /button >}}, jā.\n', "p:Te_ir_poga,_jā."),
    ("*[VUGD]: Valsts ugunsdzēsības dienests\n*[IeM]: Ministrija\n", "p:Valsts_ugunsdzēsības_dienests p:Ministrija"),
    ("| A |\n|---|\n| b |\n\n: Tabulas nosaukums\n\nBeigas.\n", "t:A t:b p:Tabulas_nosaukums p:Beigas."),
    ("0,25 km^2^ un CO~2~, bet ~~ne~~ 5 ^ 2 vai ~7 km.\n", "p:0,25_km²_un_CO2,_bet_ne_5_^_2_vai_~7_km."),
    ("<aside>\n💡 Detektors ir obligāts.\n</aside>\n", "p:💡_Detektors_ir_obligāts."),
    ("{{/* Vēl jālabo. */}}\nTeksts.\n", "p:Teksts."),
    ('![Foto]({{ "/a.jpg" | relative_url }})\n', "c:Foto"),
]  # fmt: skip
KINDS = {"p": "paragraph", "l": "list-item", "q": "quote", "t": "table-cell", "c": "caption"}


def told(said: str) -> list[tuple[str, str]]:
    """What is told in short: kinds by their first letter, bars before spaces for the ends of lines."""
    found = [each.partition(":") for each in said.split(" ") if each]
    return [(KINDS[kind], text.replace("_", " ")) for kind, _, text in found]


@pytest.mark.parametrize(("page", "said"), PARTS)
def test_parts_of_a_page_are_read(page: str, said: str) -> None:
    assert [(kind, text.replace("\n", "|")) for kind, text in shown(page)] == told(said)


@pytest.mark.parametrize("page", [page for page, _ in PARTS])
@pytest.mark.parametrize("word", ["tagad", 'un "vairāk"', "a | b", "# viss"])
def test_a_text_of_a_part_can_be_another(page: str, word: str) -> None:
    before = shown(page)
    for at, (_, text) in enumerate(before):
        new = changed(page, {at: f"{text} {word}"})
        assert [each for _, each in shown(new)] == [
            f"{each} {word}" if n == at else each for n, (_, each) in enumerate(before)
        ]
    news = {at: f"Cits teksts {at}" for at in range(len(before))}
    assert [text for _, text in shown(changed(page, news))] == list(news.values())


def test_a_word_behind_a_link_to_a_template_leaves_it() -> None:
    page = (
        'Skatīt [sadaļu]({{< ref "kontakti.md" >}}), [lapu]({{ site.url }}/lv/) un [šo]({% link a.md %}).\n'
    )
    (block,) = read(page.encode(), "a.md", "lv").blocks
    assert block.text == "Skatīt sadaļu, lapu un šo."
    assert [each.value for each in block.marks] == [
        '{{< ref "kontakti.md" >}}',
        "{{ site.url }}/lv/",
        "{% link a.md %}",
    ]
    assert changed(page, {0: "Lasīt sadaļu, lapu un šo!"}) == page.replace("Skatīt", "Lasīt").replace(
        ").\n", ")!\n"
    )


@pytest.mark.parametrize("text", ["m^2^ un CO~2~", "a^b^", "^x^", "~y~", "5^"])
def test_a_text_that_looks_raised_is_escaped(text: str) -> None:
    assert shown(changed("Vecs teksts.\n", {0: text})) == [("paragraph", text)]


@pytest.mark.parametrize(
    ("page", "new", "expected"),
    [
        (
            "Mazāk CO~2~ izmešu.\n",
            "Lielākā daļa CO2 izmešu, 2. reizi.",
            "Lielākā daļa CO~2~ izmešu, 2. reizi.\n",
        ),
        ("Mazāk CO~2~ izmešu.\n", "Mazāk izmešu 2 gados.", "Mazāk izmešu 2 gados.\n"),
        ("H<sub>2</sub>O un citi.\n", "Daudz H2O, 2 citi.", "Daudz H<sub>2</sub>O, 2 citi.\n"),
        ("Tas un<!-- labot --> te.\n", "Jauns teksts.", "Jauns teksts.<!-- labot -->\n"),
    ],
)
def test_what_stands_in_a_word_goes_with_that_word(page: str, new: str, expected: str) -> None:
    assert changed(page, {0: new}) == expected


def test_the_border_of_a_table_of_signs_stays() -> None:
    page = "+------+--------+\n| Gads | Izmaksas |\n+======+========+\n| 2025 | 3,2 |\n+------+--------+\n"
    (block,) = read(page.encode(), "a.md", "lv").blocks
    new = block.text.replace("Gads", "Year").replace("3,2", "3.2").replace("Izmaksas", "Its whole cost")
    assert changed(page, {0: new}) == f"{new}\n"
    assert changed(page, {0: "- Viens\n| divi"}) == "\\- Viens\n| divi\n"
