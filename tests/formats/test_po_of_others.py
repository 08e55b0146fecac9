"""PO files of other programs: small ones by hand, and all that polib's source and the installed packages carry."""

from __future__ import annotations

import subprocess
import sys
import tarfile
from collections.abc import Iterable
from contextlib import suppress
from importlib.metadata import distributions, version
from pathlib import Path
from typing import Any, cast

import polib
import pytest

from transflow.errors import TransflowError, UnreadableFileError
from transflow.formats.documents.lines import read_lines
from transflow.formats.exchange import Unit, exchanges
from transflow.formats.own_files.ledger_po import read_ledger
from transflow.formats.termbases import po as termbase_po
from transflow.pipeline import judge, line_up
from transflow.terms.termbase import Termbase

HEADER = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset={}\\n"\n\n'
TORN = {
    "test_syntax_error1.po",
    "test_ufeff.po",
}  # no quotation mark at the end of a line; gettext refuses both
SYSTEM = Path("/usr/share/locale")
MOST = 60  # catalogues of the system
EXAMINED = 40  # entries of one catalogue that the checks see


def units(data: bytes) -> list[Unit]:
    (bundle,) = exchanges["po"].read(data, "a.po")
    return list(bundle.units)


def test_null_bytes_are_no_text() -> None:
    with pytest.raises(UnreadableFileError, match=r"a\.po:6: "):
        units(f'{HEADER.format("UTF-8")}msgid "Teica"\nmsgstr "t\0e"\n'.encode())


@pytest.mark.parametrize("odd", ["\v", "\f", "\x1c", "\x85", "\u2028", "\u2029"])
def test_what_python_takes_for_a_line_end_is_text(odd: str) -> None:
    data = (
        HEADER.format("UTF-8") + f'msgid "Labdien,{odd}Rīga"\nmsgstr "Hello"\n\nmsgid "b"\nmsgstr "c"\n'
    ).encode()
    assert [each.source.text for each in units(data)] == [f"Labdien,{odd}Rīga", "b"]
    written = exchanges["po"].write(exchanges["po"].read(data, "a.po"))
    assert [each.source.text for each in units(written)] == [f"Labdien,{odd}Rīga", "b"]


def test_line_numbers_of_what_is_malformed_are_those_of_an_editor() -> None:
    data = (HEADER.format("UTF-8") + 'msgid "a\u2028b"\nmsgstr "c\n').encode()
    with pytest.raises(UnreadableFileError, match=r"a\.po:6:"):
        units(data)


def test_a_long_line_of_spaces_takes_no_longer_than_another() -> None:
    with pytest.raises(UnreadableFileError, match=r"a\.po:1: this is not a valid PO file"):
        units(b" " * 1_000_000 + b"x")


@pytest.mark.parametrize(
    ("charset", "text"), [("ISO-8859-13", "Rīgas dome"), ("windows-1257", "„Čau”, šķūnis")]
)
def test_another_declared_encoding_is_read_and_written_as_utf_8(charset: str, text: str) -> None:
    data = (HEADER.format(charset) + f'msgid "{text}"\nmsgstr "x"\n').encode(charset)
    assert [each.source.text for each in units(data)] == [text]
    written = exchanges["po"].write(exchanges["po"].read(data, "a.po"))
    assert b"charset=UTF-8" in written
    assert text.encode() in written


@pytest.mark.parametrize("charset", ["unknown-1", "unicode_escape", "hex", "UTF-8"])
def test_what_cannot_be_decoded_is_refused(charset: str) -> None:
    with pytest.raises(UnreadableFileError, match="UTF-8"):
        units((HEADER.format(charset) + 'msgid "\\ud800').encode() + b'\xff"\nmsgstr ""\n')


@pytest.mark.parametrize("charset", ["ISO-8859-13", "windows-1257", "US-ASCII"])
def test_utf_8_that_is_declared_as_something_else_is_refused(charset: str) -> None:
    data = (HEADER.format(charset) + 'msgid "Rīgas dome"\nmsgstr "x"\n').encode()
    with pytest.raises(
        UnreadableFileError, match=rf"a\.po: the file says it is {charset} but is UTF-8; correct"
    ):
        units(data)


@pytest.mark.parametrize(
    "data",
    [
        HEADER.format("CHARSET") + 'msgid "Rīgas dome"\nmsgstr "x"\n',
        HEADER.format("UTF8") + 'msgid "Rīgas dome"\nmsgstr "x"\n',
        'msgid "Rīgas <meta charset=windows-1257>"\nmsgstr "x"\n',
    ],
)
def test_what_declares_nothing_else_is_utf_8(data: str) -> None:
    assert units(data.encode())[-1].source.text.startswith("Rīgas")


def test_an_encoding_that_nobody_knows_is_told() -> None:
    data = HEADER.format("KOI-99") + 'msgid "Rīgas dome"\nmsgstr "x"\n'
    with pytest.raises(UnreadableFileError, match=r"a\.po: the file names an unknown encoding, 'KOI-99'; "):
        units(data.encode())
    assert units(HEADER.format("KOI-99").encode() + b'msgid "Ar"\nmsgstr "x"\n')


def test_windows_quotation_marks_declared_as_latin_1_are_told() -> None:
    data = (HEADER.format("ISO-8859-1") + 'msgid "a"\nmsgstr "“café”"\n').encode("cp1252")
    with pytest.raises(UnreadableFileError, match=r"a\.po:6: the file says it is ISO-8859-1 but holds other"):
        units(data)


@pytest.fixture(scope="session")
def samples(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The PO and MO files of polib's source distribution, fetched for this run."""
    folder = tmp_path_factory.mktemp("polib")
    wanted = f"polib=={version('polib')}"
    command = [
        sys.executable,
        "-m",
        "pip",
        "download",
        "--quiet",
        "--no-deps",
        "--no-binary",
        ":all:",
        wanted,
    ]
    if subprocess.run(command, cwd=folder, capture_output=True, check=False).returncode:
        pytest.skip("the source of polib cannot be fetched here")
    (archive,) = folder.glob("*.tar.gz")
    with tarfile.open(archive) as opened:
        opened.extractall(folder, filter="data")
    return sorted(each for each in folder.rglob("tests/*") if each.suffix in (".po", ".pot", ".mo"))


def texts_by_polib(file: Path) -> list[tuple[str, str, str]]:
    found: Any
    found = polib.mofile(str(file)) if file.suffix == ".mo" else polib.pofile(str(file))
    return [(each.msgctxt or "", each.msgid, each.msgstr) for each in found]


def texts_by_us(data: bytes) -> list[tuple[str, str, str]]:
    return [(each.key, each.source.text, each.target.text) for each in units(data)]


def as_po(file: Path) -> bytes:
    """The file as PO; a compiled catalogue is decompiled by polib."""
    if file.suffix != ".mo":
        return file.read_bytes()
    catalogue = polib.mofile(str(file))
    written = polib.POFile(wrapwidth=0)
    written.metadata = {**catalogue.metadata, "Content-Type": "text/plain; charset=UTF-8"}
    written.extend(cast("list[polib.POEntry]", list(catalogue)))
    return (str(written) + "\n").encode()


@pytest.mark.slow
def test_the_samples_of_polib_are_read_as_polib_reads_them(samples: list[Path]) -> None:
    readable = [file for file in samples if file.suffix != ".mo"]
    assert len(readable) > 20
    for file in readable:
        if file.name in TORN:
            with pytest.raises(UnreadableFileError):
                units(file.read_bytes())
            continue
        assert texts_by_us(file.read_bytes()) == texts_by_polib(file), file.name
        written = exchanges["po"].write(exchanges["po"].read(file.read_bytes(), file.name))
        assert texts_by_us(written) == texts_by_polib(file), file.name
        read_ledger(file.read_bytes(), file.name)
        termbase_po.read(file.read_bytes(), file.name, "en", "lv")


@pytest.mark.slow
def test_catalogues_of_installed_packages_are_read_and_checked() -> None:
    files = list(_catalogues())
    if not files:
        pytest.skip("no package here carries a catalogue")
    for file in files:
        try:
            data = as_po(file)
        except (OSError, UnicodeDecodeError):
            continue  # polib itself cannot read it
        assert texts_by_us(data) == texts_by_polib(file), file
        language = next((part for part in reversed(file.parts[:-2]) if part[:2].islower()), "en")
        _examined(units(data), language[:2])


def _catalogues() -> Iterable[Path]:
    for each in distributions():
        for path in each.files or ():
            if path.suffix in (".po", ".mo"):
                yield Path(str(path.locate()))
    yield from sorted(SYSTEM.glob("lv/LC_MESSAGES/*.mo"))
    yield from sorted(SYSTEM.glob("*/LC_MESSAGES/*.mo"))[
        :: max(1, len(list(SYSTEM.glob("*/*/*.mo"))) // MOST)
    ]


def _examined(found: list[Unit], language: str) -> None:
    """Lines up the translated entries and checks them; any error but one of ours is a flaw."""
    pairs = [(each.source.text, each.target.text) for each in found if each.target.text.strip()][:EXAMINED]
    with suppress(TransflowError):
        source, target = (
            read_lines("\n".join(" ".join(pair[side].split()) for pair in pairs).encode(), f"{tag}.txt", tag)
            for side, tag in ((0, "en"), (1, language))
        )
        judge(line_up(source, target, Termbase(())))
