"""Nasty settings, waivers and baselines: TOML and JSON."""

from __future__ import annotations

TOMLS = [
    "a = " + "[" * 3000,
    "a." * 3000 + "b = 1",
    "[" + "a." * 1000 + "b]\n",
    "'a' . " * 100_000 + "b = 1",
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
