"""The head of a Markdown file in YAML, TOML or JSON: what is read of it, and new values in the notation that it has."""

import json

import pytest

from transflow.errors import UnreadableFileError
from transflow.formats.documents.markdown import read, splice
from transflow.formats.inserting import Gap, begun, inserted
from transflow.model import Block, BlockKind, Document

TOML = """+++
title = 'Jauns posms' # darba nosaukums
description = "Ministrs: \\"Labi\\" \\u0101"
lead = " Ievads te "
embargo = 2026-12-24
due = 2026-12-24T10:00:00+02:00
draft = true
tags = ["robeža", "drošība"]
[params]
lead = "Ievads šeit"
[[resources]]
lead = "Ievads šeit"
+++

Teksts.
"""


def parsed(text: str) -> Document:
    return read(text.encode(), "a.md", "lv")


def test_a_head_in_toml_says_what_one_in_yaml_says() -> None:
    document = parsed(TOML)
    assert [(block.key, block.text) for block in document.blocks] == [
        ("title", "Jauns posms"),
        ("description", 'Ministrs: "Labi" ā'),
        ("lead", "Ievads te"),
        ("params.lead", "Ievads šeit"),
        ("", "Teksts."),
    ]
    said = {name: document.metadata[name] for name in ("embargo", "due", "draft", "tags")}
    assert said == {
        "embargo": "2026-12-24",
        "due": "2026-12-24T10:00:00+02:00",
        "draft": "true",
        "tags": "robeža, drošība",
    }


@pytest.mark.parametrize(
    "head",
    [
        "---\ntitle: Jauns posms\n---",
        "---\ntitle: ' Jauns posms '\n---",
        '---\ntitle: " Jauns posms " # x\n---',
        "---\ntitle: &title !!str Jauns posms\n---",
        "---\ntitle: >\n  Jauns\n  posms\n---",
        "+++\ntitle = 'Jauns posms'\n+++",
        '+++\ntitle = " Jauns posms " # x\n+++',
        '{"title": "Jauns posms"}',
        '{\n\t"title": " Jauns posms ",\n\t"date": "2026-03-01"\n}',
    ],
)
@pytest.mark.parametrize("text", ["Tā 'saucamais' \"posms\": #1 \\\\ pirmais", "- sākums"])
def test_any_text_is_a_value_in_any_quotation_marks(head: str, text: str) -> None:
    data = f"{head}\n\nTeksts.\n".encode()
    spliced = splice(data, read(data, "a.md", "lv"), {0: text})
    assert [block.text for block in parsed(spliced.decode()).blocks] == [text, "Teksts."]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("+++\na = 1\n+++\n\nX.\n", '+++\na = 1\nlead = "Tā \\"te\\""\n+++\n\nX.\n'),
        ("+++\na = 1\n[b]\nc = 2\n+++\nX.\n", '+++\na = 1\nlead = "Tā \\"te\\""\n[b]\nc = 2\n+++\nX.\n'),
        ("---\na: x ---\n...\nX.\n", '---\na: x ---\nlead: "Tā \\"te\\""\n...\nX.\n'),
        ('{\n  "a": 1\n}\n\nX.\n', '{\n  "a": 1,\n  "lead": "Tā \\"te\\""\n}\n\nX.\n'),
    ],
)
def test_a_value_that_is_lacking_comes_last(old: str, new: str) -> None:
    like = Block("Ievads te", BlockKind.FRONT_MATTER, 0, 0, ((0, 0),), key="lead")
    assert inserted(old.encode(), parsed(old), Gap(None, (like,)), 'Tā "te"').decode() == new


LINES = """+++
title = \"\"\"
Jauns posms\"\"\"
description = '''
Ministrs: "Labi", C:\\ceļš
nav slēgts.
''' # īsi
lead = \"\"\"Pirmā rinda \\

    un \\"otrā\\" \\u0101.\"\"\"
+++

Teksts.
"""


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_values_of_several_lines_in_toml_are_read(end: str) -> None:
    assert [block.text for block in parsed(LINES.replace("\n", end)).blocks] == [
        "Jauns posms",
        'Ministrs: "Labi", C:\\ceļš\nnav slēgts.',
        'Pirmā rinda un "otrā" ā.',
        "Teksts.",
    ]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("at", [0, 1, 2])
@pytest.mark.parametrize(
    "text",
    ["Ceļš ir vaļā.", "Viena rinda\nun otra", 'Saka: "Jā"', "C:\\ceļš \"\"\" un '''", "tā 'saucamais'"],
)
def test_a_value_of_several_lines_in_toml_keeps_its_notation(end: str, at: int, text: str) -> None:
    data = LINES.replace("\n", end).encode()
    spliced = splice(data, read(data, "a.md", "lv"), {at: text})
    after = [block.text for block in parsed(spliced.decode()).blocks]
    before = [block.text for block in read(data, "a.md", "lv").blocks]
    assert after == [text if number == at else each for number, each in enumerate(before)]
    assert spliced.count(b'"""') + spliced.count(b"'''") >= 6


def test_only_the_lines_of_a_value_in_toml_change() -> None:
    data = LINES.encode()
    spliced = splice(data, read(data, "a.md", "lv"), {1: "Ceļš ir vaļā."})
    old = 'Ministrs: "Labi", C:\\ceļš\nnav slēgts.'
    assert spliced.decode() == LINES.replace(old, "Ceļš ir vaļā.")


JSON = """{
\t"title": "Robeža \\"zaļā\\" zonā \\u0101",
\t"date": "2026-03-01",
\t"tags": ["robeža", "droni"],
\t"params": {"lead": "Ievads {šeit} \\/ te"}
}

Teksts.
"""


def test_a_head_in_json_is_read() -> None:
    document = parsed(JSON)
    assert [(block.key, block.text) for block in document.blocks] == [
        ("title", 'Robeža "zaļā" zonā ā'),
        ("params.lead", "Ievads {šeit} / te"),
        ("", "Teksts."),
    ]
    assert document.metadata["tags"] == "robeža, droni"


def test_a_head_in_json_stays_one() -> None:
    data = JSON.encode()
    spliced = splice(data, parsed(JSON), {0: 'Tā "te" \\', 1: "Cits: {ievads}"}).decode()
    head, end = json.JSONDecoder().raw_decode(spliced)
    assert (head["title"], head["params"]["lead"]) == ('Tā "te" \\', "Cits: {ievads}")
    assert spliced[end:] == "\n\nTeksts.\n"


def test_a_head_in_json_that_breaks_off_is_refused() -> None:
    with pytest.raises(UnreadableFileError, match=r"a\.md:[23]: the front matter is not valid JSON"):
        parsed('{\n  "title": "Plūdi",\n}\n\nTeksts.\n')


@pytest.mark.parametrize(
    "text",
    [
        '{"vārds": tā sākas piemērs} un tā tas beidzas.',
        '{"name": is how a placeholder of our form begins.\n\nIt ends with a brace.',
    ],
)
def test_words_that_begin_like_json_are_a_text(text: str) -> None:
    first = parsed(f"{text}\n").blocks[0]
    assert (first.key, first.text) == ("", text.partition("\n")[0])


@pytest.mark.parametrize(
    "head",
    [
        '{"title": "Svētki \\ud83d\\uDE00 Rīgā"}',
        '---\ntitle: "Svētki \\uD83D\\ude00 Rīgā"\n---',
        '---\n"title": "Svētki \\U0001f600 Rīgā"\n---',
    ],
)
def test_a_letter_in_two_halves_is_one(head: str) -> None:
    document = parsed(f"{head}\n\nTeksts.\n")
    assert document.blocks[0].text == document.metadata["title"] == "Svētki 😀 Rīgā"
    at = document.blocks[0].to_content(len("Svētki 😀 "))
    assert document.content[at:].startswith("Rīgā")


@pytest.mark.parametrize("head", ['{"title": "Svētki \\ud83d Rīgā"}', '---\n"\\ude00": Svētki\n---'])
def test_half_a_letter_is_refused(head: str) -> None:
    with pytest.raises(UnreadableFileError, match=r"a\.md:[12]: the front matter .*: half of a letter"):
        parsed(f"{head}\n\nTeksts.\n")


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (
            '{\n\t"title": "Plūdi Ogrē",\n\t"id": 14,\n\t"tags": ["ūdens"]\n}\n\nTeksts.\n',
            '{\n  "id": 14,\n  "title": "Floods in Ogre"\n}\n',
        ),
        ('{"title": "Plūdi Ogrē"}\r\n\r\nTeksts.\r\n', '{\r\n  "title": "Floods in Ogre"\r\n}\r\n'),
        ('+++\ntitle = "Plūdi Ogrē"\n+++\n\nTeksts.\n', '+++\ntitle = "Floods in Ogre"\n+++\n'),
    ],
)
def test_a_new_version_has_the_notation_of_its_source(source: str, target: str) -> None:
    document = parsed(source)
    start = begun(document, "en.md")
    got = inserted(start, read(start, "en.md", "en"), Gap(None, (document.blocks[0],)), "Floods in Ogre")
    assert got.decode() == target


@pytest.mark.parametrize("text", ["{{< figure >}}", "{.attention}", "{} ir tukša kopa.", '{"a": 1} ir kopa.'])
def test_braces_alone_are_no_head(text: str) -> None:
    assert [block.key for block in parsed(f"{text}\n\nTeksts.\n").blocks if block.key] == []
    assert not parsed(f"{text}\n\nTeksts.\n").metadata
