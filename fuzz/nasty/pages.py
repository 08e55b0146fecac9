"""Nasty Markdown and HTML."""

from __future__ import annotations

DEEP = 1200  # deeper than the stack of the interpreter

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
    "---\n" + "{" * DEEP + "\n---\nx",
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
