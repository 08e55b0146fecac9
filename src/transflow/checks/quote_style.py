"""Quotation marks of another language, or of two kinds in one text. Latvian prints „ ” (also “ ”, « » and
straight ones, each on official sites), English “ ” or ‘ ’; „ “ is German, « » French."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from transflow.checks import Example, check
from transflow.checks._prose import corrected, not_prose, occurrences
from transflow.checks._quoting import Quotation, quoting
from transflow.checks._wording import language_name
from transflow.errors import ConfigurationError
from transflow.languages import language
from transflow.model import Bitext, Fix, Level, Message, Remark, Remarks, Spot

TYPED = re.compile(  # as on a typewriter: ,,Jūra''
    r"[,'](?:(?<![\w,].)(?<=,),(?=[^\W_])|(?<=[^\s\d']')'(?![\w']))"
)

Found = tuple[int, Quotation]


@check(
    "quote-style",
    Level.INFO,
    passes=[
        ("„Sākam,” viņš teica.", "“We begin,” he said."),
        ("„Sākam,” viņš teica.", '"We begin," he said.'),
        ("Uzņēmums „Jūras vējš”", "The company ‘Jūras vējš’"),
        Example("“We begin,” he said.", "“Sākam,” viņš teica.", "en", "lv"),
        Example("“We begin,” he said.", "«Sākam,» viņš teica.", "en", "lv"),
        Example("“We begin,” he said.", "„Sākam,” viņš teica.", "en", "lv"),
        Example("“The ‘Vējš’ has won.”", "„Uzvarēja «Vējš».”", "en", "lv"),
        ("Leņķis ir 5° 10' 12''.", "The angle is 5° 10' 12''."),
        ('Palaidiet `print("a")`, saka „Vējš”.', 'Run `print("a")`, says “Vējš”.'),
    ],
    fails=[
        ("„Sākam,” viņš teica.", "„We begin,” he said."),
        ("„Sākam,” viņš teica.", "„We begin,“ he said."),
        ("„Sākam,” viņš teica.", "«We begin,» he said."),
        ("„Vējš” un „Jūra”, arī „Osta”", '“Vējš” and “Jūra”, also "Osta"'),
        Example("“We begin,” he said.", "„Sākam,“ viņš teica.", "en", "lv"),
        Example("“Vējš” and “Jūra”", "„Vējš” un «Jūra»", "en", "lv"),
        Example("“We begin,” he said.", '„Sākam," viņš teica.', "en", "lv"),
        Example("“We begin,” he said.", ",,Sākam,'' viņš teica.", "en", "lv"),
    ],
)
def quote_style(bitext: Bitext, *, marks: str = "") -> Remarks:
    """Quotation marks are those of the language, and of one kind throughout a text.

    `marks` names the pair that a house style asks for, such as “”."""
    accepted = tuple(map("".join, language(bitext.target.language).quotes))
    if not accepted:
        return
    if len(marks) not in (0, 2):
        raise ConfigurationError(
            f"The option 'marks' of 'quote-style' must be two marks, as “”; {marks!r} is not."
        )
    found = list(_quotations(bitext))
    wanted = marks or _prevailing(found, accepted)
    for index, each in found:
        is_wrong = each.marks not in accepted
        if is_wrong or (each.depth == 0 and each.marks != wanted):
            yield from _remarks(bitext, index, each, wanted, is_wrong=is_wrong)
    for index, match in occurrences(bitext, TYPED):
        right = wanted[0] if match[0] == ",," else wanted[1]
        message = Message(
            "{found} stands for a quotation mark; {wanted} is one.", found=match[0], wanted=right
        )
        yield corrected(index, match, right, message)


def _quotations(bitext: Bitext) -> Iterator[Found]:
    for index, block in enumerate(bitext.target.blocks):
        if pairs := quoting(block.text).pairs:
            spared = not_prose(block)
            yield from ((index, pair) for pair in pairs if not spared.touch(pair.start, pair.start + 1))


def _prevailing(found: list[Found], accepted: tuple[str, ...]) -> str:
    """The commonest accepted pair of the text, on a tie the better one."""
    counts = Counter(each.marks for _, each in found if each.depth == 0)
    return max(accepted, key=lambda marks: (counts[marks], -accepted.index(marks)))


def _remarks(
    bitext: Bitext, index: int, quotation: Quotation, wanted: str, *, is_wrong: bool
) -> Iterator[Remark]:
    """One remark for each of the two marks that has to be another."""
    message = Message(
        "{found} is not how {language} quotes; {wanted} is."
        if is_wrong
        else "{found} is not what the rest of the text has; {wanted} is.",
        found="…".join(quotation.marks),
        language=language_name(bitext.target.language),
        wanted="…".join(wanted),
    )
    for at, mark, right in zip((quotation.start, quotation.end), quotation.marks, wanted, strict=True):
        if mark != right:
            spot = Spot("target", index, at, at + 1)
            text = bitext.target.blocks[index].text[quotation.start : quotation.end + 1]
            yield Remark(message, spot, value=text + mark, suggestion=right, fix=Fix(spot, right))
