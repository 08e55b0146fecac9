"""Bytes to text and back without a loss."""

from __future__ import annotations

import codecs
import re

from transflow.errors import UnreadableFileError
from transflow.model import Message
from transflow.text.patterns import LazyPattern

BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
PLAUSIBLE = ["cp1257", "iso8859_13", "iso8859_4", "cp1252", "iso8859_15", "cp1251"]
ADVICE = Message("save the file as UTF-8.")
OPEN_CONFLICT = Message("git left a merge conflict open here; resolve it.")
CONTROLS = re.compile("[\x01-\x08\x0e-\x1a\x1c-\x1f]")
BALTIC = LazyPattern("[\t\n\x0c\r -~ĀāČčĒēĢģĪīĶķĻļŅņŠšŪūŽžŌōŖŗ«»„“”‘’–—…€§°·²³½\xa0\xad±×]+")
FEW_CONTROLS = 0.002
OF_WINDOWS = {"iso8859-1": "cp1252", "ascii": "cp1252", "iso8859-9": "cp1254"}
"""What a page means by an encoding (encoding.spec.whatwg.org, 4.2): Windows' own, which has dashes and quotation
marks where that has controls."""
NO_ENCODINGS = ("idna", "punycode", "unicode_escape", "raw_unicode_escape")  # for names and source code


def decoded(data: bytes, path: str, declared: str = "") -> tuple[str, str]:
    """The text of `data` and the name of its encoding, so that `encoded` gives the same bytes back.

    `declared` is what the file says of itself; where its bytes say otherwise it is refused."""
    for bom, encoding in BOMS:
        if data.startswith(bom):
            return _readable(_strictly(data[len(bom) :], encoding, path), data, path, encoding), encoding
    if b"\0" in data:
        raise UnreadableFileError(
            path, Message("this is not text (it has null bytes); {advice}", advice=ADVICE), _line(data, b"\0")
        )
    if declared:
        return _as_declared(data, path, declared)
    try:
        return _readable(data.decode("utf-8"), data, path, "utf-8"), "utf-8"
    except UnicodeDecodeError as error:
        return _guessed(data, path, error)


def encoded(content: str, encoding: str, path: str = "") -> bytes:
    """The bytes of `content` in `encoding`, with a byte order mark for UTF-16 and `utf-8-sig`."""
    bom = {name: mark for mark, name in BOMS if name.startswith("utf-16")}.get(encoding, b"")
    try:
        return bom + content.encode(encoding)
    except UnicodeEncodeError as error:
        letter = content[error.start]
        why = Message(
            "{encoding} has no {letter!r} (U+{code:04X}); {advice}",
            encoding=encoding,
            letter=letter,
            code=ord(letter),
            advice=ADVICE,
        )
        raise UnreadableFileError(path, why, content.count("\n", 0, error.start) + 1) from None


def _strictly(data: bytes, encoding: str, path: str) -> str:
    codec = "utf-8" if encoding == "utf-8-sig" else encoding
    try:
        return data.decode(codec)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise UnreadableFileError(path, other_bytes(codec.upper()), line) from None


def other_bytes(declared: str) -> Message:
    """What to say of a file that cannot be what it declares."""
    return Message(
        "the file says it is {encoding} but holds other bytes; {advice}", encoding=declared, advice=ADVICE
    )


def misdeclared_utf8(declared: str) -> Message:
    """What to say of a file that is UTF-8 and declares something else."""
    return Message("the file says it is {encoding} but is UTF-8; correct the declaration.", encoding=declared)


def unknown_encoding(declared: str) -> Message:
    """What to say of a file that declares an encoding that nobody knows."""
    return Message(
        "the file names an unknown encoding, {encoding!r}; {advice}", encoding=declared, advice=ADVICE
    )


def encoding_named(declared: str) -> str:
    """The encoding of texts that is called so; empty where none is."""
    try:
        encoding = codecs.lookup(declared).name
        "".encode(encoding)
    except (LookupError, ValueError):
        return ""
    return "" if encoding.replace("-", "_") in NO_ENCODINGS else encoding


def _as_declared(data: bytes, path: str, declared: str) -> tuple[str, str]:
    encoding = encoding_named(declared)
    if not encoding:
        raise UnreadableFileError(path, unknown_encoding(declared))
    if encoding != "utf-8" and is_utf8(data) and not data.isascii():
        raise UnreadableFileError(path, misdeclared_utf8(declared))
    encoding = OF_WINDOWS.get(encoding, encoding)
    if encoding.startswith("utf-16") or encoding.startswith("utf-32"):
        encoding = "utf-8"  # bytes in which the declaration was legible are not UTF-16
    return _readable(_strictly(data, encoding, path), data, path, encoding), encoding


def is_utf8(data: bytes) -> bool:
    """Whether the bytes are UTF-8 from the first to the last."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _guessed(data: bytes, path: str, error: UnicodeDecodeError) -> tuple[str, str]:
    """The text of bytes that are not UTF-8 and declare nothing, with the encoding that they seem to be in."""
    baltic = data.decode("cp1257", "replace")
    if BALTIC.fullmatch(baltic):
        return _readable(baltic, data, path, "cp1257"), "cp1257"
    line = data.count(b"\n", 0, error.start) + 1
    if _is_nearly_utf8(data):
        raise UnreadableFileError(path, Message("this line is not UTF-8, as others are; correct it."), line)
    from charset_normalizer import from_bytes

    best = from_bytes(data, cp_isolation=PLAUSIBLE).best()
    if best is None or best.encoding not in PLAUSIBLE:
        raise UnreadableFileError(
            path, Message("the encoding of the file cannot be told; {advice}", advice=ADVICE), line
        )
    return _readable(_strictly(data, best.encoding, path), data, path, best.encoding), best.encoding


def _is_nearly_utf8(data: bytes) -> bool:
    """Whether as many letters are written in UTF-8 as there are bytes that are not: in other encodings hardly two
    letters in a row look like one of UTF-8."""
    text = data.decode("utf-8", "replace")
    wrong = text.count("\ufffd")
    return sum(not each.isascii() for each in text) - wrong >= wrong


def _readable(content: str, data: bytes, path: str, encoding: str) -> str:
    """The text, if it is one that can be written back as it was."""
    if not content.strip():
        raise UnreadableFileError(
            path, Message("the file has no text in it; write the text first or remove it.")
        )
    if "\0" in content or len(CONTROLS.findall(content)) > FEW_CONTROLS * len(content) + 2:
        raise UnreadableFileError(
            path, Message("this is not text (it has control characters); {advice}", advice=ADVICE)
        )
    if line := open_conflict(content):
        raise UnreadableFileError(path, OPEN_CONFLICT, line)
    if encoded(content, encoding, path) != data:
        raise UnreadableFileError(
            path,
            Message(
                "the file cannot be written back unchanged in {encoding}; {advice}",
                encoding=encoding,
                advice=ADVICE,
            ),
        )
    return content


def open_conflict(content: str) -> int:
    """The line at which a conflict that git wrote into a file begins; 0 where there is none."""
    if "<<<<<<< " not in content:
        return 0
    begun, is_parted = 0, False
    for number, line in enumerate(content.split("\n"), 1):
        if line.startswith("<<<<<<< "):
            begun, is_parted = number, False
        elif begun and line.rstrip("\r") == "=======":
            is_parted = True
        elif is_parted and line.startswith(">>>>>>> "):
            return begun
    return 0


def _line(data: bytes, what: bytes) -> int:
    return data.count(b"\n", 0, data.index(what)) + 1
