"""Documents of each format in all their shapes, made from a number; the same number makes the same one."""

from __future__ import annotations

import io
from collections.abc import Callable
from random import Random

import docx

from tests.formats.documents.docx.word_parts import PIXEL

SENTENCES = [
    "Ministre tikās ar Igaunijas vēstnieku.",
    "2024. gada 7. martā valdība apstiprināja 3,5 miljonus eiro.",
    "Robežsardze & policija strādā „kopā”",
    "Plašāka informācija: +371 67219263, prese@iem.example",
    "a < b, c > d un *zvaigznīte*",
    "26. janvārī sākas mācības!",
    "Šķērsiela 5-a; ēka_nr_2",
]
NAMES = ["Anna Bērziņa", "vēstnieks", "lēmums Nr. 5", "kārtība", "e\u0301tude"]
LINE_ENDS = ["\n", "\n", "\n", "\r\n", "\r"]
HEADS = [
    "",
    "",
    "---\ntitle: {0}\nlead: 'Ko ''jaunu'' saka'\ndate: 2024-03-07\ntags: [a, b]\n---\n\n",
    '---\ntitle: "{0}: \\"viss\\""\nseo:\n  description: >\n    Divas rindas\n    vienā\n---\n',
    "+++\ntitle = \"{0}\"\ndraft = false\n[params]\nsummary = 'Īsi un skaidri'\n+++\n\n",
]


def markdown_page(number: int) -> bytes:
    """A page with front matter, tables, lists, quotations, footnotes, pictures, code and HTML inside."""
    draw = Random(number)
    parts = [draw.choice(MARKDOWN_PARTS)(draw) for _ in range(draw.randint(1, 12))]
    text = draw.choice(HEADS).format(draw.choice(NAMES)) + "\n\n".join(parts)
    text += '\n\n[^n1]: Piezīme.\n\n[r1]: /lv/r "Virsraksts"\n' + draw.choice(["", "\n", "\n\n\n"])
    return _encoded(text, draw)


def html_page(number: int) -> bytes:
    """A page with a site around its article, or without."""
    draw = Random(number)
    parts = draw.choice(["", "\n", "\n    "]).join(
        draw.choice(HTML_PARTS)(draw) for _ in range(draw.randint(1, 12))
    )
    around = draw.choice(
        [
            "{0}",
            "<main>{0}</main>",
            "<nav><ul><li><a href='/'>Sākums</a></li></ul></nav><article>{0}</article><footer>©</footer>",
            '<div class="field--name-body">{0}</div>',
        ]
    )
    head = '<!DOCTYPE html>\n<html lang="lv"><head><title>Ziņa</title></head><body>\n'
    return _encoded(head + around.format(parts) + "\n</body></html>\n", draw)


def word_file(number: int) -> bytes:
    """A Word file with headings, lists, tables, bold and italic runs, line breaks, and some with
    a foot of its pages."""
    draw = Random(number)
    document = docx.Document()
    for _ in range(draw.randint(1, 10)):
        draw.choice(WORD_PARTS)(document, draw)
    document.add_paragraph("Beigas.")
    if draw.random() < 0.3:
        document.sections[0].footer.paragraphs[0].text = draw.choice(NAMES)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _encoded(text: str, draw: Random) -> bytes:
    encoding = draw.choice(["utf-8", "utf-8", "utf-8-sig", "utf-16"])
    return text.replace("\n", draw.choice(LINE_ENDS)).encode(encoding)


def _inline(draw: Random) -> str:
    name = draw.choice(NAMES)
    forms = [
        "{0}",
        "**{0}**",
        "*{0}*",
        "__{0}__",
        "[{0}](/lv/a_b)",
        '[{0}](<https://a.example/x y> "T")',
        "[{0}][r1]",
    ]
    forms += [
        "`{0}`",
        "**[{0}](/x)**",
        "***{0}***",
        "<b>{0}</b>",
        "{0}[^n1]",
        "~~{0}~~",
        "{0}<!-- x -->",
        "{0} &amp; co",
    ]
    forms += [
        "[{0}](/b){{.x}}",
        "*{0}*{{: #y}}",
        "[{0}]{{.z}}",
        "{0} m^2^",
        "CO~2~ {0}",
        "[{0}]({{{{% ref x %}}}})",
    ]
    forms += ["[**{0}** un citi](/y)", "![{0}](/a.jpg)", "<https://a.example/{{}}>", "\\*{0}\\*"]
    return draw.choice(forms).format(name)


def _prose(draw: Random) -> str:
    words = [draw.choice([draw.choice(SENTENCES[:2]), _inline(draw)]) for _ in range(draw.randint(1, 4))]
    return draw.choice([" ", " ", "\n", "  \n", "\\\n"]).join(["Teksts", *words])


def _lines(first: str, following: str) -> Callable[[Random], str]:
    return lambda draw: "\n".join(
        first + _prose(draw).replace("\n", "\n" + following) for _ in range(draw.randint(1, 3))
    )


def _table(draw: Random) -> str:
    rows = ["| " + " | ".join(_inline(draw).replace("|", "\\|") for _ in range(3)) + " |" for _ in range(2)]
    bar = draw.choice(["|---|:-:|--:|", "| --- | --- | --- |"])
    return "\n".join([rows[0], bar, rows[1], "| a\\|b | | x<br>y |"])


MARKDOWN_PARTS: list[Callable[[Random], str]] = [
    _prose,
    _prose,
    lambda draw: "#" * draw.randint(1, 4) + " " + _inline(draw) + draw.choice(["", " ##"]),
    lambda draw: f"{draw.choice(NAMES)}\n{draw.choice(['====', '---'])}",
    _lines("- ", "  "),
    _lines("> ", "> "),
    _lines("1) ", "   "),
    lambda draw: f"- {_inline(draw)}\n\n  {_prose(draw)}\n  - dziļāk".replace("\n\n  ", "\n\n  ").replace(
        "\\\n", " "
    ),
    _table,
    lambda draw: f"![{draw.choice(NAMES)}](/a.jpg)\n\n*Foto: {draw.choice(NAMES)}*",
    lambda draw: "```\nkods **nav** teksts\n```",
    lambda draw: f"<div>\n<p>{draw.choice(NAMES)} <b>HTML</b> &amp; vairāk</p>\n</div>",
    lambda draw: "<!-- piezīme -->",
    lambda draw: "***",
    lambda draw: f"{_inline(draw)}\n: {_inline(draw)}\n: vēl",
    lambda draw: f"::: {{.note}}\n{_prose(draw)}\n:::\n{{: .x}}",
    lambda draw: f'!!! note "{draw.choice(NAMES)}"\n    {_inline(draw)}\n\n    - {_inline(draw)}',
    lambda draw: f"> [!TIP] {draw.choice(NAMES)}\n> {_inline(draw)}",
    lambda draw: f"- [ ] {_inline(draw)}\n- [x] {_inline(draw)}\n{{: .y}}",
    lambda draw: f"| {draw.choice(NAMES)}\n| Rīga",
    lambda draw: f"{{{{< x >}}}}\n{_inline(draw)}\n{{{{< /x >}}}}",
    lambda draw: (
        f"- te\n\n  <div>\n  <p>{draw.choice(NAMES)} <b>te</b></p>\n  </div>\n- <p>{draw.choice(NAMES)}</p>"
    ),
]
HTML_PARTS: list[Callable[[Random], str]] = [
    lambda draw: f"<p>{_html(draw)}</p>",
    lambda draw: f"<p class='x'>\n  {_html(draw)}\n</p>",
    lambda draw: f"<h2>{_html(draw)}</h2>",
    lambda draw: f"<ul><li>{_html(draw)}</li><li>{_html(draw)}<ol><li>x</li></ol></li></ul>",
    lambda draw: f"<table><tr><th>{_html(draw)}<td colspan=2>{_html(draw)}</tr></table>",
    lambda draw: f"<blockquote><p>{_html(draw)}</p></blockquote>",
    lambda draw: (
        f"<figure><img src=a.jpg alt='{draw.choice(NAMES)}'><figcaption>{_html(draw)}</figcaption></figure>"
    ),
    lambda draw: "<script>var a = '<p>nav teksts</p>';</script>",
    lambda draw: f"Bez taga {_html(draw)}<br><br>",
    lambda draw: f"<P>Neaizvērts {draw.choice(NAMES)}",
    lambda draw: (
        f"<p><a href='/k'><img src=k.png alt='Karte'></a> {_html(draw)} <img alt='{draw.choice(NAMES)}'></p>"
    ),
    lambda draw: f"<address>{draw.choice(NAMES)}<br>Tālrunis 67219263</address>",
]


def _html(draw: Random) -> str:
    name = draw.choice(NAMES)
    forms = [
        "{0}",
        "<b>{0}</b>",
        "<a href='/x?a=1&amp;b=2'>{0}</a>",
        "<em><strong>{0}</strong></em>",
        "<span>{0}</span>",
    ]
    forms += [
        "{0}<sup><a href='#n'>1</a></sup>",
        "&quot;{0}&quot;",
        "{0}<br>otra rinda",
        "<code>{0}</code>&nbsp;m²",
        "H<sub>2</sub>O",
    ]
    return "Teksts " + " ".join(draw.choice(forms).format(name) for _ in range(draw.randint(1, 3)))


def _runs(document: docx.document.Document, draw: Random) -> None:
    paragraph = document.add_paragraph(draw.choice(["", "Teksts "]))
    for _ in range(draw.randint(1, 4)):
        run = paragraph.add_run(draw.choice([*NAMES, " ", "pirmā\notrā", "a\tb"]))
        run.bold, run.italic = draw.choice([None, True, False]), draw.choice([None, None, True])
    paragraph.add_run("beidzas")


def _word_table(document: docx.document.Document, draw: Random) -> None:
    table = document.add_table(rows=2, cols=draw.randint(1, 3))
    for cell in table.rows[0].cells:
        cell.text = draw.choice([*NAMES, ""])


def _word_picture(document: docx.document.Document, draw: Random) -> None:
    run = document.add_paragraph(draw.choice(["", "Teksts "])).add_run()
    run.add_picture(io.BytesIO(PIXEL))
    described = next(run.element.iter("{*}docPr"))
    described.set("descr", draw.choice(["", "foto.jpg", "Kuteris ostā", "Pirmā rinda\nOtrā rinda"]))
    run.add_text(draw.choice(["", " zem attēla"]))


WORD_PARTS: list[Callable[[docx.document.Document, Random], object]] = [
    lambda document, draw: document.add_heading(draw.choice(NAMES), draw.randint(1, 3)),
    lambda document, draw: document.add_paragraph(
        draw.choice(SENTENCES), style=draw.choice(["List Bullet", "Quote"])
    ),
    lambda document, draw: document.add_paragraph(draw.choice(SENTENCES)),
    lambda document, draw: document.add_paragraph(""),
    _runs,
    _runs,
    _word_table,
    _word_picture,
]
