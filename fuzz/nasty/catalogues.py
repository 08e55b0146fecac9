"""Nasty PO files."""

from __future__ import annotations

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
