"""Nasty tables, divided by commas, semicolons or tabs."""

from __future__ import annotations

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
