"""Stretches of a text whose words say nothing of its language: addresses, fields, code, titles, sources, names of
brands, notices of copyright."""

from __future__ import annotations

import re
from functools import lru_cache

from transflow.languages.shared_words import DEGREE
from transflow.text.patterns import LazyPattern
from transflow.text.tokens import addresses
from transflow.untranslated.streets import streets

QUOTED = LazyPattern(
    r"[„“«\"](?!\s)([^„“”«»\"\n]{1,140})(?<!\s)[”“»\"]|(?:‘|(?<![\w’'])'(?=\w))([^‘’'\n]{1,100})[’'](?!\w)"
)
SHIELDING = LazyPattern(  # begins with one class of characters, for which a text is soon looked through
    r"[„“«\"‘{%_@$:.=+/)-](?:(?<=[„“«\"‘{%_@$])|(?<=[:/])[/a-z]|(?<=-)-|(?<=[.=+])[a-z]|(?<=www\.)|(?<=\d\.)\s"
    r"|(?<=\d\))\s\d|(?<=\(\d{4}\))|(?<=\w=)|(?<=[A-Z]/)\d{4}/|(?<=ECLI:)|(?<=\([Cc]\)))|©|'(?<![\w’'].)(?=\w)"
)
OPENING = LazyPattern("[„“«\"‘]|'(?<![\\w’'].)")
CAPTION = r'(?:[^{}\n"]*"[^\s"{}]*")*+[^{}\n"]*"[^"{}\n]*\s'  # what a field is called with has a text in it
TEMPLATE = LazyPattern(rf"\{{\{{?(?!{CAPTION})[^{{}}\n]{{1,120}}\}}?\}}|%\(\w+\)[sd]|<%[^%]*%>")
CODE_SIGN = LazyPattern(
    r"[_$+=:/.%-](?:(?<=_)|(?<=--)|(?<=[$+])[A-Za-z]|(?<=\w=)|(?<=:)[/a-z]|(?<=/)(?<!\w/)\w|(?<=\.)[a-z]|(?<=%)[\d.]*[a-z])"
)
CODE = LazyPattern(
    r"(?<!\w)\w+_\w+(?:/[\w.-]+)*|(?<![\w-])--[a-z][\w-]*"  # the name of a field or of an option
    r"|(?<!\w)\$[A-Za-z]\w*(?:\.\w+)*|(?<![\w%])%(?:\d\$)?[\d.]*[a-z]\w*"  # what a program fills in: "$path", "%dpx"
    r"|(?<![\w/.])[.~]?(?:/[\w.+-]+){2,}|(?<![\w/.])\.[a-z]\w*(?:/[\w.+-]+)*"  # "/dev/sda", ".ssh"
    r"|(?<!\w)[a-z][a-z\d+.-]{0,62}:(?://\S+|[a-z]\w*)|(?<!\w)[a-z]\w*="  # "scheme://host", "host:port", "width=5"
    r"|(?<![\w.-])[\w.-]+\.(?:php|css|js|json|xml|log|conf(?:ig)?|ini|py|sh|txt|csv|svg|md|ya?ml|sql|exe|bat)\b"  # file
    r"|(?<![\w+])[A-Za-z]+(?:\+[A-Za-z]+)+"  # keys pressed together: "Ctrl+click"
)
COMMAND = LazyPattern(
    r"\b(?:npm|npx|pnpm|yarn|pipx?|pip3|git|apt|apt-get|dnf|brew|conda|cargo|docker|kubectl|composer|curl|wget)"
    r"(?:\s(?:[a-z]+(?:-[a-z]+)*|--?[\w-]+)){1,2}"
)
DOCUMENT = LazyPattern(r"\b[A-Z]{1,5}(?:\(\d{4}\)\s|/\d{4}/)\d+\sfinal\b")  # of the European Commission
CITED = LazyPattern(  # "(2019). Winter birds. Shore Journal, 12(3), 45–52": the title as it was published
    r"\((?:19|20)\d\d\)\.\s[^\n()]{8,250}\b\d{1,4}(?:\s?\(\d{1,3}(?:[–-]\d{1,3})?\))?[,:]\s(?:pp?\.\s)?\d{1,5}[–-]\d{1,5}\b\.?"
)
NOTICE = (
    LazyPattern(  # of the European Union, alike in all its languages: "© European Union, 2015", "(C) EU 2014"
        r"(?:©|\([Cc]\))\s?(?:European (?:Union|Communities|Commission|Parliament)|EU)\b(?:,?\s\d{4})?"
    )
)
SPEECH_END = LazyPattern(r"[.,!?…;:]$")
NAMED = LazyPattern(r"[^\W\d_]\s$")  # a word before the title: "the festival “Cēsis svin!”"
LONGEST_BRAND = 4
ENDING = LazyPattern(r"(?<=\w\w\w)(?:[aāeēiīou]+[sm]?|[iā]em|[sš])$")


def shielded(text: str) -> list[tuple[int, int]]:
    """Spans whose words are no evidence: addresses, fields of a template, names in code, and quoted titles
    (quoted speech is text)."""
    return list(_shielded(text))


@lru_cache(maxsize=1024)
def _shielded(text: str) -> tuple[tuple[int, int], ...]:
    """Several checks ask for the spans of one text."""
    named = (*streets(text), *_degrees(text))
    if not SHIELDING.search(text):
        return named
    fields = [match.span() for match in TEMPLATE.finditer(text)] if "{" in text or "%" in text else []
    codes = [match.span() for match in CODE.finditer(text)] if CODE_SIGN.search(text) else []
    documents = [match.span() for match in DOCUMENT.finditer(text)] if "final" in text else []
    cited = [match.span() for match in CITED.finditer(text)] if "). " in text else []
    notices = (
        [match.span() for match in NOTICE.finditer(text)] if "©" in text or "(c)" in text.lower() else []
    )
    return (*addresses(text), *titles(text), *named, *fields, *codes, *documents, *cited, *notices)


def _degrees(text: str) -> list[tuple[int, int]]:
    """Where scientific degrees stand."""
    return [each.span() for each in DEGREE.finditer(text)] if "r. " in text or "g. " in text else []


def titles(text: str) -> list[tuple[int, int]]:
    """Where titles in quotation marks stand, the marks included."""
    if not OPENING.search(text):
        return []
    return [match.span() for match in QUOTED.finditer(text) if _is_title(text, match)]


def commands(text: str) -> list[tuple[int, int]]:
    """Where commands of programs stand without a mark: "npm install"."""
    return [match.span() for match in COMMAND.finditer(text)]


def taken_over(text: str, counterpart: str) -> list[tuple[int, int]]:
    """Where short titles that the counterpart quotes stand without quotation marks, in any case: brands."""
    found = (
        re.finditer(rf"(?<!\w){_in_any_case(each)}(?!\w)", text)
        for each in _brands_in(counterpart)
        if ENDING.sub("", each.split()[0]) in text
    )
    return [match.span() for matches in found for match in matches]


@lru_cache(maxsize=64)  # each sentence of a paragraph asks about the same
def _brands_in(text: str) -> frozenset[str]:
    """The short titles in quotation marks."""
    if not OPENING.search(text):
        return frozenset()
    quoted = {match[1] or match[2] for match in QUOTED.finditer(text) if _is_title(text, match)}
    return frozenset(each for each in quoted if each[0].isupper() and each.count(" ") < LONGEST_BRAND)


def _in_any_case(title: str) -> str:
    """What finds the title, its words with any Latvian ending."""
    return r"\s".join(rf"{re.escape(ENDING.sub('', each))}\w{{0,3}}" for each in title.split())


def _is_title(text: str, match: re.Match[str]) -> bool:
    """Whether quoted words are a title and no speech, which ends in a stop; a title may call out, but stands after what
    it names."""
    quoted = match[1] or match[2]
    length = len(quoted.split())
    if not SPEECH_END.search(quoted):
        return length <= 10
    is_named = NAMED.search(text, max(0, match.start() - 2), match.start()) is not None
    return quoted[-1] in "!?" and is_named and length <= 4
