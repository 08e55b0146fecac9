"""Places that a program fills in: {name}, {{date}}, ${sum}, %s, [[link]]. One that is lost or altered breaks the
page or shows its raw name to the reader."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from transflow.checks import check
from transflow.model import Bead, Bitext, Document, Level, Message, Passage, Remark, Remarks

PLACEHOLDER = re.compile(
    r"\{\{\s*[^\W\d][\w.|-]*\s*\}\}|\$\{[^\W\d][\w.]*\}|\{(?:[^\W\d][\w.]*|\d{1,2})\}"
    r"|%\([\w.]+\)[sdif]|(?<![\w%])%(?:\d{1,2}\$)?[sd](?!\w)|\[\[[\w.|-]+\]\]"
)

NUMBER = re.compile(r"\d+\$")  # in "%2$s"
UNNUMBERED = frozenset({"%s", "%d"})

Placed = tuple[str, int, int]  # a placeholder, from where to where it stands


@check(
    "placeholder",
    Level.ERROR,
    passes=[
        ("Labdien, {name}!", "Good day, {name}!"),
        ("No {{ start }} līdz {{end}}", "Until {{end}}, from {{start}}"),
        ("Kopā 100% un 5 %", "100% and 5% in total"),
        ("Atrasti %d ieraksti no %s", "%d entries of %s found"),
        ("%s versija %s nav zināma", "Version %2$s of %1$s is unknown"),
        ("Kopā ${sum} eiro", "A total of ${sum} euros"),
        ("Paziņojums {Nr. 5}", "Notice {No. 5}"),
        ("Rakstīt [[kontakti]]. Tālāk.", "Continue. Write to [[kontakti]]."),
    ],
    fails=[
        ("Labdien, {name}!", "Good day, {vārds}!"),
        ("Labdien, {name}!", "Good day!"),
        ("No {{start}} līdz {{end}}", "Until {{end}}"),
        ("Atrasti %d ieraksti", "%s entries found"),
        ("%s versija %s nav zināma", "Version %2$s is unknown"),
        ("Kopā ${sum} eiro", "A total of $sum euros"),
        ("Rakstīt [[kontakti]].", "Write to [[contacts]]."),
        ("Labdien!", "Good day, {name}!"),
    ],
)
def placeholder(bitext: Bitext) -> Remarks:
    """Every placeholder of the source stands in the target, unchanged, and no other."""
    in_source, in_target = _all(bitext.source), _all(bitext.target)
    if in_source == in_target or bitext.target.is_missing:
        return
    lost, added = in_source - in_target, in_target - in_source
    for name in UNNUMBERED & (lost.keys() | added.keys()):
        _forget_numbers(name, lost, added)
        _forget_numbers(name, added, lost)
    for bead, source, target in sorted(bitext.passages(), key=_is_balanced):
        missing = list(_taken(source.text, lost)) if bead.target else []
        for found in _taken(target.text, added):
            yield _strange(found, missing.pop(0) if missing else None, source, target)
        for name, start, end in missing:
            message = Message("The placeholder {name} of the source is not here.", name=name)
            yield Remark(message, target.spot(), source.spot(start, end), value=name, suggestion=name)


def _strange(found: Placed, wanted: Placed | None, source: Passage, target: Passage) -> Remark:
    """That a placeholder of the target is another one in the source, or none."""
    name, *place = found
    if wanted is None:
        message = Message("The placeholder {name} is not in the source.", name=name)
        return Remark(message, target.spot(*place), value=name)
    right, *counterpart = wanted
    message = Message("The placeholder {name} is {right} in the source.", name=name, right=right)
    return Remark(message, target.spot(*place), source.spot(*counterpart), value=name, suggestion=right)


def _forget_numbers(name: str, plain: Counter[str], numbered: Counter[str]) -> None:
    """Takes out as many "%s" as the other side numbers: "%2$s" and "%1$s", in another order."""
    same = [each for each in numbered if each != name and NUMBER.sub("", each) == name]
    if same and sum(numbered[each] for each in same) == plain[name]:
        for each in (name, *same):
            plain.pop(each, None)
            numbered.pop(each, None)


def _is_balanced(passage: tuple[Bead, Passage, Passage]) -> bool:
    """Whether both sides have the same placeholders: what is lost in the text is missed in another bead first."""
    _, source, target = passage
    in_source, in_target = (
        Counter(name for name, _, _ in _placeholders(each.text)) for each in (source, target)
    )
    return in_source == in_target


def _all(document: Document) -> Counter[str]:
    return Counter(name for block in document.blocks for name, _, _ in _placeholders(block.text))


def _placeholders(text: str) -> Iterator[Placed]:
    """Each placeholder without the spaces inside it, with its place."""
    if not ("{" in text or "%" in text or "[[" in text):
        return
    for match in PLACEHOLDER.finditer(text):
        yield re.sub(r"\s", "", match[0]), match.start(), match.end()


def _taken(text: str, open_names: Counter[str]) -> Iterator[Placed]:
    """The placeholders of the text that are among the open ones, each as often as it is open."""
    for name, start, end in _placeholders(text):
        if open_names[name] > 0:
            open_names[name] -= 1
            yield name, start, end
