"""Mail addresses, links and phone numbers: written alike in every language."""

from __future__ import annotations

import re
from collections.abc import Iterator

from transflow.text.facts import Email, Fact, Link, Phone
from transflow.text.patterns import LazyPattern
from transflow.text.spans import covering
from transflow.text.tokens import AT, DOMAINS, MAIL, has_mail_sign

EMAIL = re.compile(MAIL)
SIGN = re.compile(AT)
LINK = re.compile(
    rf"(?:(?:https?|ftp)://(?=[\w\[{{$%])|www\.)[^\s<>\"„“”»]+"
    rf"|(?<![\w@./-])(?:[a-z0-9āčēģīķļņšūž](?:[\w-]*\w)?\.)+(?:{DOMAINS})(?![\w@-]|\.\w)"
    r"(?:/[^\s<>\"„“”»]*)?"
)
DOMAIN = re.compile(rf"\.(?<=\w\.)(?:{DOMAINS})(?!\w)")
TRAILING = LazyPattern(r"[.,;:!?'’)\]}*_]+$")
COUNTRY = r"(?:\(?(?:\+|(?<!\d[\s.,])(?<!\w[-‑])\b00)\s?\(?\d{1,3}\)?[\s ./-]?\(?|\(371\)\s?)"
REST = r"\d{1,4}\)?(?:[\s ./-]?\d{2,4}){1,4}"
EMERGENCY = r"11\d\b"  # „tālrunis 112 2023. gadā”
EIGHT = r"[268](?:[\s-]?\d){7}(?![\s-]?\d)"
CALLED = (
    r"(?:(?:t[āa]lr(?:u[nņ]\w+|\.)?|mob(?:\.|ilais)?(?: t[āa]lr(?:\.|unis))?|fakss|tel(?:ephone)?|phone|"
    r"t(?=\.:?\s[26]\d(?:\s?\d){6}(?!\s?\d))|"
    r"call(?:ing)?|dial(?:ling)?|zvanot|zvaniet|fax|mobile|cell)\b\.?(?: (?:nr|no|number)\.?)?:?"
    rf"|(?:t[āa]lr(?:\.|unis)|tel\.|(?:tele)?phone)(?: [^\W\d_]+){{1,5}}:(?=\s?{EIGHT}))\s{{0,2}}"
)
GAP = r"[^\S\n]"  # a number without a label ends with its line
NATIONAL = (  # eight figures in the groups that people make of them, or with the nought of other countries
    rf"(?:0\d{{2,4}}(?:(?:{GAP}|-)\d{{3,4}}){{2}}(?![\s-]\d)|(?:[26]\d|80)(?:\d{{6}}"
    rf"|\d{{2}}{GAP}(?!(?<=20\d\d.)20)\d{{4}}|\d{{2}}{GAP}\d\d{GAP}\d\d|\d{{3}}{GAP}\d{{3}}"
    rf"|\d{GAP}\d{{5}}|\d{GAP}\d\d{GAP}\d{{3}}|{GAP}\d\d{GAP}\d{{4}}|(?<=6\d)\d\d-\d{{4}}|(?:{GAP}\d\d){{3}}(?!\s\d)))"
)
PHONE = re.compile(
    rf"(?P<foreign>{COUNTRY}{REST})(?!\d)"
    rf"|(?P<called>{CALLED})(?P<local>{EIGHT}|(?!{EMERGENCY})\d{{2,4}}(?:[\s-]?\d{{2,4}}){{1,3}})(?!\d)"
    rf"|(?<![\d\w.,/+-])(?<!\d\s)(?P<plain>{NATIONAL})"
    r"(?![\d\w/]|[.,]\d|\s(?:eiro|EUR|euro))",
    re.IGNORECASE,
)
MAY_BE_PHONE = re.compile(r"\d\d(?:\d|[\s-]\d\d[\s-]\d)")
MAY_BE_LONE_PHONE = re.compile(rf"\+|00(?<=\b00)|\(371\)|{NATIONAL}")
LONGEST = 14  # figures
ALTERNATIVE = re.compile("[^/]+")
CALLING = ("tālr", "talr", "mob", "faks", "tel", "phone", "call", "dial", "zvan", "fax", "cell")


def contacts(text: str, mail_sign: str = "(at)") -> tuple[Fact, ...]:
    """The mail addresses, links and phone numbers of `text`, ascending and disjoint; `mail_sign` is how its language
    hides an "@", beside the signs of all."""
    found: list[Fact] = []
    if has_mail_sign(text):
        found.extend(_emails(text, mail_sign))
    if "://" in text or "www." in text or DOMAIN.search(text):
        found.extend(_outside(found, _links(text)))
    if _may_have_phone(text):
        found.extend(_outside(found, _phones(text)))
    return tuple(sorted(found, key=lambda fact: fact.start))


def _may_have_phone(text: str) -> bool:
    """Whether a phone number may stand in the text, at a quick look, as most figures are none."""
    if "+" not in text and not MAY_BE_PHONE.search(text):
        return False
    return MAY_BE_LONE_PHONE.search(text) is not None or any(map(text.lower().__contains__, CALLING))


def _outside(found: list[Fact], others: list[Fact]) -> list[Fact]:
    """Those of the others that have no part of what is found already."""
    taken = covering([(each.start, each.end) for each in found])
    return [each for each in others if not taken(each.start, each.end)]


def _emails(text: str, mail_sign: str) -> list[Fact]:
    return [
        Fact(Email(_address(match[0], mail_sign)), match.start(), match.end(), match[0])
        for match in EMAIL.finditer(text)
    ]


def _address(written: str, mail_sign: str) -> str:
    return SIGN.sub("@", written.replace(mail_sign, "@")).strip(".-_").lower()


def _links(text: str) -> list[Fact]:
    found = []
    for match in LINK.finditer(text):
        address = _without_trailing(match[0])
        found.append(Fact(Link(address), match.start(), match.start() + len(address), address))
    return found


def _without_trailing(address: str) -> str:
    """Without the punctuation of the sentence; a closing bracket that the address opened stays."""
    shorter = TRAILING.sub("", address)
    if "(" in shorter and address[len(shorter) :].startswith(")") and shorter.count("(") > shorter.count(")"):
        return shorter + ")"
    return shorter


def _phones(text: str) -> list[Fact]:
    found: list[Fact] = []
    for match in PHONE.finditer(text):
        group = next(name for name in ("foreign", "local", "plain") if match[name] is not None)
        found += _numbers(match[group], match.start(group))
    return found


def _numbers(written: str, start: int) -> Iterator[Fact]:
    """The number that is written from `start`; of "67219363/67219364", which is too long for one, both."""
    digits = national_number(written)
    if 6 <= len(digits) <= LONGEST:
        yield Fact(Phone(digits), start, start + len(written), written)
    elif "/" in written and len(digits) > LONGEST:
        for each in ALTERNATIVE.finditer(written):
            yield from _numbers(each[0], start + each.start())


def national_number(phone: str) -> str:
    """The digits that are dialled in the country: of a Latvian number without +371."""
    digits = re.sub(r"\D", "", phone)
    if digits.startswith("00") and len(digits) > 10:
        digits = digits[2:]
    return digits[3:] if digits.startswith("371") and len(digits) == 11 else digits
