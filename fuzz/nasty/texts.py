"""What can be nasty in the text of any file: letters, lengths, and the bytes that stand for them."""

from __future__ import annotations

from collections.abc import Iterator

RIGHT_TO_LEFT = "\u202eievads\u202c \u2066x\u2069 \u200f"
HOMOGLYPHS = "Вērziņa аnd Ве\u0301rziņa, ５０ еiro"

TEXTS = [
    "",
    "\n",
    "\ufeff",
    "a\x00b",
    "teksts \x1b[31m\x07 \x85\u2028\u2029\x0b\x0c beigas",
    "\u0000".join("ab"),
    "a\rb\r\nc\nd\u2028e",
    RIGHT_TO_LEFT,
    HOMOGLYPHS,
    "e\u0301" * 500,
    "a" + "\u0301" * 3000,
    "\U0001f1f1\U0001f1fb \U000e0041\ufffe\uffff\ufdd0",
    "x" * 100_000,
    "x " * 50_000,
    "\n" * 20_000 + "x",
    "1" * 6000,
    "26. janvārī " * 500,
    "../../../etc/passwd\0.md",
    "http://[x http://[::1 https://a:99999999/ //[",
]


def in_many_encodings(text: str) -> Iterator[bytes]:
    """A text with byte order marks, true and false ones, and bytes that are no text."""
    yield b"\xef\xbb\xbf" + text.encode("utf-8", "surrogatepass")
    yield b"\xff\xfe" + text.encode("utf-16-le", "surrogatepass")
    yield b"\xfe\xff" + text.encode("utf-16-be", "surrogatepass")[:-1]
    yield b"\xff\xfe\x00\x00" + text.encode("utf-32-le", "surrogatepass")
    yield "ā".encode() + b"\xff\xfe " + "ķ".encode("cp1257") + b"\xed\xa0\x80"
    yield "Ministre \ud800 x".encode("utf-8", "surrogatepass")
    yield "Ministre \ud800 x".encode("utf-16", "surrogatepass")
    yield bytes(range(256)) * 4
    yield b"\x1f\x8b\x08\x00" + bytes(100)
    yield b"%PDF-1.7\n" + bytes(range(128, 256))
