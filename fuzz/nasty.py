"""Nasty files for each parser, to begin with: each is refused in a sentence, or read."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Iterator

MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
ENTITY = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>'
RIGHT_TO_LEFT = "\u202eievads\u202c \u2066x\u2069 \u200f"
HOMOGLYPHS = "Вērziņa аnd Ве\u0301rziņa, ５０ еiro"
DEEP = 3000

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
MARKDOWN = [
    *(
        opener * DEEP + "x"
        for opener in ("> ", "- ", "[", "![", "*", "**a ", "`", "<b>", "<!--", "(", "1. ", "\\")
    ),
    "[" * 500 + "x" + "](y)" * 500,
    "\n".join("  " * depth + "- x" for depth in range(100)),
    "|" * 5000 + "\n" + "|-" * 5000 + "|\n" + "|" * 5000,
    "---\n" + "a: &a [x]\n" + "b: [" + ",".join(["*a"] * 500) + "]\n---\n\nx",
    "---\na: &a\n b: *a\n---\n\nx",
    "---\n" + "{" * 2000 + "\n---\nx",
    "---\ntitle: !!python/object/apply:os.system [ls]\n---\nx",
    "---\ntitle: 2024-99-99\nx: !!int a\ny: !!timestamp z\n? [a]\n: b\n---\nx",
    "---\ntitle: \x85 \u2028 a b\n---\nx",
    "+++\na = " + "[" * 2000 + "\n+++\nx",
    "+++\na = 1" + "0" * 5000 + "\nd = 2024-99-99\n+++\nx",
    "+++\ntitle = '''\na b\n'''\n+++\nx",
    "---\n\n",
    "---\nx",
    "[^1]\n\n" + "[^1]: x\n\n" * 300,
    "[a]: <\n\n[a]\n[a]: /x '",
    "&#0; &#xFFFFFF; &#x110000; &#xD800; &amp;amp; &lt",
    "<div>" * 500 + "x",
    "<script>\n\n# a\n",
    "a\\\n" * 500,
    "^[" * 500,
    "| a\n|-\n| \\|",
]
HTML = [
    *(
        f"<{name}>" * DEEP + "x"
        for name in ("div", "b", "ul><li", "table><tr><td", "p", "sup", "a", "main", "nav")
    ),
    "<p>" + "<b>x</i>" * 500,
    "</div>" * DEEP + "x",
    "<" * 10_000,
    "<a " + "b=c " * 5000 + ">x</a>",
    "<a href='" + "x" * 50_000 + ">y",
    "<!--" * 3000,
    "<!---->" * 200 + "x",
    "<script>" * 1000,
    "<p>" + "&" * 5000 + "&#99999999999;&#xD800;&#0;",
    "<meta charset=utf-7>+ADw-script+AD4-",
    "<meta charset='idna'>x",
    "<meta charset='zlib_codec'>x",
    "<meta charset=utf-16>ā",
    "<meta charset=unicode_escape>\\ud800",
    "<td colspan=99999999999>x<td colspan=²>y",
    "<img alt='&amp;' src=x><img alt=x>",
    "<link rel=alternate hreflang=en href='http://[x'><a hreflang=en href='//['>en</a>",
    "<html lang='\x00'><title>\x00",
    "<p>a\x00b</p>",
]
XMLS = [
    ENTITY + "<x>&a;</x>",
    LAUGHS + "<x>&c;</x>",
    "<!DOCTYPE x [<!ENTITY % p SYSTEM 'http://127.0.0.1:9/x'> %p;]><x/>",
    "<x>" * DEEP + "</x>" * DEEP,
    "<x a='" + "y" * 50_000 + "'/>",
    "<x " + " ".join(f"a{n}='1'" for n in range(3000)) + "/>",
    "<x><![CDATA[" + "]]" * 1000 + "]]></x>",
    "<x>&#0;&#xD800;</x>",
    "<x>",
    "<?xml version='1.0' encoding='utf-7'?><x/>",
    "<?xml version='1.0' encoding='utf-16'?><x/>",
    "<?xml version='9.9'?><x/>",
    "<x xmlns:x='x' x:lang='' xml:lang='" + "l" * 1000 + "'/>",
]
XLIFF2 = '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="lv" '
XLIFF2 += 'trgLang="en"><file id="f">'
XLIFF12 = '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">'
XLIFF12 += '<file source-language="lv" target-language="en" original="a"><body>'
TMX = '<tmx version="1.4"><header srclang="lv"/><body><tu>'
ROOTS = [
    XLIFF2
    + '<unit id="1"><segment><source>'
    + '<pc id="1">' * 300
    + "</source></segment></unit></file></xliff>",
    XLIFF2
    + '<unit id="1"><segment><source>a<ec startRef="9"/><sc/><ph/><pc/></source></segment></unit></file></xliff>',
    XLIFF2 + "<unit/><group><unit><segment/></unit></group></file></xliff>",
    XLIFF2
    + '<unit id="1"><segment state="odd"><source>a</source><target>b</target></segment></unit></file></xliff>',
    XLIFF12 + '<trans-unit id="1"><source>a<g id="1">b<x/></g><bpt>c</bpt><mrk/></source>'
    '<target state="?"/></trans-unit></body></file></xliff>',
    XLIFF12 + "<trans-unit/><group><trans-unit><alt-trans/></trans-unit></group></body></file></xliff>",
    TMX + "</tu></body></tmx>",
    TMX
    + '<tuv xml:lang="lv"><seg>a<bpt i="1">b</bpt></seg></tuv><tuv xml:lang="en"><seg/></tuv></tu></body></tmx>',
    TMX + "<tuv><seg>a</seg></tuv></tu></body></tmx>",
    TMX + '<tuv xml:lang="lv"/><tuv xml:lang="en"/></tu></body></tmx>',
    "<tbx><text><body><conceptEntry/><termEntry><langSet/></termEntry></body></text></tbx>",
    '<martif><text><body><termEntry><langSet xml:lang="lv"><tig><term/></tig></langSet></termEntry>'
    "</body></text></martif>",
    "<urlset><url><loc>http://[x</loc></url></urlset>",
    "<rss><channel><item><link>//[</link></item></channel></rss>",
    "<feed><entry><link href='http://['/></entry></feed>",
]
POS = [
    'msgid "a"\nmsgstr "b\n',
    'msgid "a"\n' * 500,
    'msgstr "b"\n',
    '"' * 1000,
    '#, fuzzy\n#| msgid "x"\nmsgid "a"\nmsgstr "b"\n',
    '#. state: odd\n#. hash: x\nmsgctxt "k"\nmsgid "a"\nmsgstr "b"\n',
    'msgid "a"\nmsgid_plural "b"\nmsgstr[999999999] "c"\n',
    'msgid "a"\nmsgid_plural "b"\nmsgstr[0] "c"\nmsgstr[x] "d"\n',
    'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-7\\n"\n',
    'msgid ""\nmsgstr "no colon\\n\\n: x\\n"\n\nmsgid "a"\nmsgstr ""\n',
    'msgid "\\x \\777 \\u0000"\nmsgstr "\\"\n',
    "<<<<<<< HEAD\n=======\n>>>>>>> x\n",
    '#~ msgid "a"\n#~ msgstr "b"\n#~ #| x\n',
    'msgctxt "a"\nmsgctxt "b"\nmsgid "c"\nmsgstr "d"\n',
    'msgid "a"\nmsgstr "b"\n\nmsgid "a"\nmsgstr "c"\n',
    '#: a.md:x\n#,\n#|\n#.\n#\nmsgid "a"\nmsgstr "b"\n',
]
TABLES = [
    "lv,en\n=cmd|' /C calc'!A0,x\n",
    'lv,en\n"a\n,b\n',
    "lv;en\na;b;c;d\n",
    "lv,en\n" + "a," * 5000 + "\n",
    "lv,lv,en,en\na,b,c,d\n",
    "lv,en,category,case,dnt,valid_from\na,b,odd,odd,odd,2024-99-99\n",
    "lv,en\n" + '"' * 3001 + ",x\n",
    "lv,en\n" + "a" * 200_000 + ",b\n",
    "lv\ten\na\tb\tc\n",
    "source\ttarget\tstate\tkey\na\tb\todd\tx\n",
    ",,,\n,,,\n",
    "lv,en\r\ra,b\r",
    "lv,en,office,from,until,gender\nA,B,c|d,x|y|z,1,q\n",
    "lv,en\n**,!=\n*=!,||\n|a|,|\n",
]
TOMLS = [
    "a = " + "[" * 3000,
    "a." * 3000 + "b = 1",
    "[" + "a." * 1000 + "b]\n",
    "waiver = 1\n",
    "waiver = [1, 'a', []]\n",
    "waiver = {check = 'a'}\n",
    "[waiver]\ncheck = 'a'\n",
    "[[waiver]]\ncheck = []\nfingerprint = {}\n",
    "[[waiver]]\ncheck = 'a'\nfingerprint = 'b'\nline = 3\n",
    "[[waiver]]\ncheck = 'a'\nfingerprint = 'b'\nuntil = 2024-99-99\n",
    "[[waiver]]\ncheck = 'a'\nfingerprint = 'b'\nuntil = 'odd'\nreason = 1\n",
    "source = 1\n",
    "releases = ['../{release}/{lang}.md']\n",
    "releases = ['{release}{release}{lang}{x}.md', '']\n",
    "releases = ['a/\\u0000{release}/{lang}.md']\n",
    "targets = []\n",
    "targets = ['lv', '../../x']\n",
    "[checks]\nnumber-value = 1\n",
    "[checks.number-value]\ntolerate = 'x'\n",
    "[levels]\nnumber-value = []\n",
    "fail-level = inf\nselect = [nan]\n",
    "fail_level = 'error'\nfail-level = 'error'\n",
    "[machine]\nkind = ['x']\n",
    "termbase = ['\\u0000']\n",
    "x = 1" + "0" * 5000 + "\n",
]
JSONS = [
    "[" * 100_000,
    "[]",
    "null",
    '{"version": 1, "findings": null}',
    '{"version": 1, "findings": {"a": 1e999}}',
    '{"version": 1, "findings": {"a": NaN}}',
    '{"version": 1, "findings": {"a": "1"}}',
    '{"version": 1, "findings": {"a": true, "a": -1}}',
    '{"version": [], "findings": {"\\ud800": 1}}',
    '{"version": 1, "findings": {"a": ' + "9" * 5000 + "}}",
]


def nasty(name: str) -> Iterator[bytes]:
    """Nasty files for one parser, those of every text file included."""
    if name in ("docx", "exchange-docx"):
        yield from word_files()
        return
    texts = [*TEXTS, *FITTING.get(name, [*MARKDOWN, *TABLES])]
    for text in texts:
        yield text.encode("utf-8", "surrogatepass")
    sample = texts[-1]
    yield b"\xef\xbb\xbf" + sample.encode("utf-8", "surrogatepass")
    yield b"\xff\xfe" + sample.encode("utf-16-le", "surrogatepass")
    yield b"\xfe\xff" + sample.encode("utf-16-be", "surrogatepass")[:-1]
    yield b"\xff\xfe\x00\x00" + sample.encode("utf-32-le", "surrogatepass")
    yield "ā".encode() + b"\xff\xfe " + "ķ".encode("cp1257") + b"\xed\xa0\x80"
    yield "Ministre \ud800 x".encode("utf-8", "surrogatepass")
    yield "Ministre \ud800 x".encode("utf-16", "surrogatepass")
    yield bytes(range(256)) * 4
    yield b"\x1f\x8b\x08\x00" + bytes(100)
    yield b"%PDF-1.7\n" + bytes(range(128, 256))


FITTING = {
    "markdown": MARKDOWN + HTML,
    "html": HTML,
    "pages": [*HTML, *XMLS, *ROOTS, "<!---->" * 60 + "x"],
    "ledger": POS,
    "termbase-po": POS,
    "exchange-po": POS,
    "exchange-html": HTML,
    "termbase-csv": TABLES,
    "exchange-csv": TABLES,
    "exchange-tsv": TABLES,
    "settings": TOMLS,
    "waivers": TOMLS,
    "baseline": JSONS,
    **dict.fromkeys(
        ("exchange-xliff", "exchange-xliff12", "exchange-tmx", "memory-tmx", "termbase-tbx"), XMLS + ROOTS
    ),
}


def word_files() -> Iterator[bytes]:
    """Packages that lie, and documents that are no document."""
    yield b""
    yield b"PK"
    yield b"PK\x05\x06" + bytes(18)
    paragraph = "<w:p><w:r><w:t>a</w:t></w:r></w:p>"
    good = package({"word/document.xml": body(paragraph)})
    yield good
    yield good[: len(good) // 2]
    yield good + b"x" * 100
    yield b"x" * 100 + good
    for xml in [*XMLS, "", "\ufeff", "a\0b", ENTITY + body(paragraph), LAUGHS + body("&c;")]:
        yield package({"word/document.xml": xml})
    for inside in NASTY_BODIES:
        yield package({"word/document.xml": body(inside)})
    for broken in ("<x", ENTITY + "<x/>", "<x>" * 500):
        for other in ("word/styles.xml", "word/_rels/document.xml.rels"):
            yield package({"word/document.xml": body(paragraph), other: broken})
    yield package({"../../word/document.xml": body(paragraph), "/etc/passwd": "x", "C:\\x": "y"})
    yield package({"word/document.xml": body(paragraph), "a\\..\\b": "x", "word/../x": "y"})
    yield from lying_packages(good)
    yield from bombs()


NASTY_BODIES = [
    "<w:p><w:r><w:t>a</w:t><w:br/><w:tab/><w:cr/></w:r></w:p>" * 5,
    "<w:tbl><w:tr><w:tc>" * 300 + "<w:p><w:r><w:t>a</w:t></w:r></w:p>",
    "<w:p>" * 30 + "<w:r><w:t>a</w:t></w:r>" + "</w:p>" * 30,
    "<w:p><w:pPr><w:pStyle/><w:numPr><w:ilvl w:val='²'/><w:numId/></w:numPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>",
    "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='99999999999'/></w:tcPr><w:p><w:r><w:t>a</w:t></w:r></w:p>"
    "</w:tc></w:tr></w:tbl>",
    "<w:p><w:hyperlink><w:r><w:t>a</w:t></w:r></w:hyperlink></w:p>",
    "<w:p><w:r><w:t>a<!-- x --><w:t>b</w:t></w:t></w:r><!-- y --></w:p>",
    "<w:p><w:r><w:rPr><w:b w:val='odd'/></w:rPr><w:t>\u202ea</w:t></w:r><?pi x?></w:p>",
]


def body(inside: str) -> str:
    return f"<w:document {MAIN}><w:body>{inside}</w:body></w:document>"


def package(parts: dict[str, str], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A package with these parts, always the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as made:
        for name, content in parts.items():
            info = zipfile.ZipInfo(name)
            info.compress_type = method
            made.writestr(info, content.encode("utf-8", "surrogatepass"))
    return out.getvalue()


def lying_packages(good: bytes) -> Iterator[bytes]:
    """Sizes, checksums, methods and places that are not so."""
    central = good.index(b"PK\x01\x02")
    for offset, width, value in [
        (24, "<I", 1),  # unpacked size
        (24, "<I", 0xFFFFFFFF),
        (20, "<I", 0),  # packed size
        (20, "<I", 0xFFFFFFF0),
        (16, "<I", 0),  # checksum
        (10, "<H", 99),  # method
        (8, "<H", 1),  # encrypted
        (42, "<I", 0xFFFFFFF0),  # place of the entry
        (28, "<H", 0xFFFF),  # length of the name
    ]:
        packed = struct.pack(width, value)
        yield good[: central + offset] + packed + good[central + offset + len(packed) :]
    two = package({"word/document.xml": body("<w:p><w:r><w:t>a</w:t></w:r></w:p>"), "word/x.xml": "x"})
    yield two.replace(b"PK\x03\x04", b"PK\x03\x05").replace(b"PK\x03\x05", b"PK\x03\x04", 1)
    end = good.index(b"PK\x05\x06")
    twice = good[:end] + good[central:end] + good[end:]
    yield twice[: len(twice) - 12] + struct.pack("<HII", 2, 2 * (end - central), central) + twice[-2:]


def bombs() -> Iterator[bytes]:
    """Files that unpack to far more than they are; one packs another; many entries share their bytes."""
    xml = body("<w:p><w:r><w:t>" + "0" * 9_000_000 + "</w:t></w:r></w:p>")
    yield package({"word/document.xml": xml})
    inner = package({"word/document.xml": "0" * 5_000_000})
    yield package({"word/document.xml": body(""), "word/x.zip": inner.decode("latin-1")})
    yield package({f"word/{number}.xml": "0" * 2_000 for number in range(4100)})
    one = package({"word/document.xml": "0" * 2_000_000})
    central, end = one.index(b"PK\x01\x02"), one.index(b"PK\x05\x06")
    entries = one[central:end] * 200
    yield (
        one[:central]
        + entries
        + b"PK\x05\x06"
        + struct.pack("<HHHHIIH", 0, 0, 200, 200, len(entries), central, 0)
    )
