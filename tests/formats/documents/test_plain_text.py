"""Plain text, lines, and the choice of a format."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transflow.errors import UnreadableFileError
from transflow.formats import format_for
from transflow.formats._bytes.decoding import decoded, encoded
from transflow.formats.documents.lines import read_lines
from transflow.formats.documents.plain_text import read, splice

TEXT = "Virsraksts\r\n\r\nRindkopa, kas\r\n  turpinās.\r\n- pirmais\r\n- otrais\r\n\r\n1) Viens\r\n"


def test_paragraphs_and_items() -> None:
    document = read(TEXT.encode(), "a.txt", "lv")
    assert [(block.kind.value, block.text) for block in document.blocks] == [
        ("paragraph", "Virsraksts"),
        ("paragraph", "Rindkopa, kas\nturpinās."),
        ("list-item", "pirmais"),
        ("list-item", "otrais"),
        ("list-item", "Viens"),
    ]
    assert document.place(1, document.blocks[1].text.index("turp")).column == 3


def test_a_line_is_a_paragraph_where_no_line_is_blank() -> None:
    text = "Pirmais teikums.\nOtrais teikums!\nTrešais\n"
    assert len(read(text.encode(), "a.txt", "lv").blocks) == 3
    assert len(read(b"Teksts, kas\nturpina un\nbeidzas.\n", "a.txt", "lv").blocks) == 1


@settings(max_examples=50, deadline=None)
@given(index=st.integers(0, 4), text=st.text(alphabet="ab ā.-\n\t1)", min_size=1, max_size=30))
def test_only_the_block_changes(index: int, text: str) -> None:
    before = read(TEXT.encode(), "a.txt", "lv")
    words = text.split()
    if not words or not words[0][0].isalpha() or words[0].endswith(")"):
        return
    after = read(splice(TEXT.encode(), before, {index: text}), "a.txt", "lv")
    assert after.blocks[index].text.split() == words
    rest = [block.text for at, block in enumerate(before.blocks) if at != index]
    assert [block.text for at, block in enumerate(after.blocks) if at != index] == rest


def test_every_line_even_an_empty_one_is_a_unit() -> None:
    found = read_lines("a\r\n\nā b\n".encode(), "a.txt", "lv")
    assert [block.text for block in found.blocks] == ["a", "", "ā b"]
    assert [found.place(index).line for index in range(3)] == [1, 2, 3]


OURS, THEIRS = "Pārbaudīti 400 auto.", "Pārbaudīti 900 auto."
CONFLICT = f"# Robeža\n\n<<<<<<< HEAD\n{OURS}\n=======\n{THEIRS}\n>>>>>>> cits\n"


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("path", ["a.md", "a.html", "a.txt"])
@pytest.mark.parametrize(
    "content", [CONFLICT, CONFLICT.replace("=====", "||||||| 4f2a\nPārbaudīti auto.\n=====", 1)]
)
def test_a_merge_conflict_left_open_is_no_text(content: str, path: str, end: str) -> None:
    data = content.replace("\n", end).encode()
    with pytest.raises(UnreadableFileError, match=f"{path}:3: git left a merge conflict open here"):
        format_for(path).read(data, path, "lv")


@pytest.mark.parametrize(
    "content",
    [
        f"Robeža\n=======\n\n{OURS}\n",
        f"<<<<<<< HEAD\n\n{OURS}\n",
        f"=======\n\n>>>>>>> {OURS}\n",
        f"Raksta „<<<<<<< HEAD”.\n=======\n>>>>>>> {OURS}\n",
        f"<<<<<<< HEAD\n======= {OURS}\n>>>>>>> cits\n",
    ],
)
def test_a_part_of_a_conflict_is_none(content: str) -> None:
    assert OURS in format_for("a.md").read(content.encode(), "a.md", "lv").content


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16-le", "utf-16-be", "cp1257"])
def test_an_encoding_is_kept(encoding: str) -> None:
    text = "Iekšlietu ministrija informē par kārtību pierobežā, ņemot šķēršļus.\r\nŽurnālisti jautā.\r\n"
    data = encoded(text, encoding)
    content, found = decoded(data, "a.txt")
    assert content == text
    assert encoded(content, found) == data


def test_utf8_with_a_broken_byte_is_no_other_encoding() -> None:
    broken = "Robeža ir slēgta.\nSods būs ".encode() + b"\xff 3 eiro.\n"
    with pytest.raises(UnreadableFileError, match=r"^a.txt:2: this line is not UTF-8, as others are"):
        decoded(broken, "a.txt")


@pytest.mark.parametrize("data", [b" \n", b"a\0b", b"\xff\xfea", b"\xef\xbb\xbf\xff", b"\x01\x02\x03\x04 a"])
def test_what_is_not_text_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableFileError):
        decoded(data, "a.txt")


@pytest.mark.parametrize(
    ("path", "name"),
    [("r/lv.md", "markdown"), ("LV.HTML", "html"), ("a.docx", "docx"), ("a.txt", "txt")],
)
def test_a_format_is_known_by_the_end_of_the_name(path: str, name: str) -> None:
    assert format_for(path).name == name


def test_a_kind_that_is_not_read_is_refused_with_those_that_are() -> None:
    with pytest.raises(UnreadableFileError, match=r"\.md"):
        format_for("a.pdf")
