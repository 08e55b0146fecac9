"""The inside of one Markdown block: what a reader reads, and the markup around it."""

from __future__ import annotations

from dataclasses import dataclass, field

from markdown_it.token import Token

from transflow.formats._reading.anchors import Anchors, TextBuilder, followed
from transflow.formats._reading.markup import Markup
from transflow.formats.documents.html.pictures import Said, said_by
from transflow.formats.documents.html.scan import scan
from transflow.frozen import replace
from transflow.model import MARK_KINDS, Mark
from transflow.text.normalise import RAISED
from transflow.text.patterns import LazyPattern

KINDS = {  # of Markdown's own markup, and of HTML
    **{"a": "link", "strong": "strong", "em": "emphasis"},
    **{"<a": "link", "<strong": "strong", "<b": "strong", "<em": "emphasis", "<i": "emphasis"},
}
BRACKETED = ("a", "span", "sup", "sub")  # one sign is on each side of their words
RAISING = str.maketrans("0123456789", RAISED)
TAG = LazyPattern(r"<(/?)([A-Za-z][\w-]*)")


@dataclass
class Inline:
    """A block under way: its text, the marks in it, their raw extent, its comments and line breaks."""

    source: str
    origin: Anchors
    built: TextBuilder = field(default_factory=TextBuilder)
    marks: list[Mark] = field(default_factory=list)
    markup: list[Markup] = field(default_factory=list)
    comments: list[tuple[int, str]] = field(default_factory=list)
    breaks: list[str] = field(default_factory=list)
    said: list[tuple[int, Said]] = field(default_factory=list)  # what HTML images say, after how many letters
    notes: list[Token] = field(default_factory=list)  # that stand amid the words
    opened: list[tuple[str, int, int, int, str]] = field(default_factory=list)
    last: int = 0  # where the token before ends

    def add(self, token: Token, shift: int = 0) -> None:
        """Takes in one inline token; `shift` is where its own source begins in the block's."""
        at, to = token.meta["at"] + shift, token.meta["to"] + shift
        self._take(token, at, to)
        self.last = at + 1 if token.nesting == 1 and token.tag in BRACKETED else to

    def _take(self, token: Token, at: int, to: int) -> None:
        match token.type:
            case "text" | "text_special":
                self._text(token.content, at)
            case "softbreak":
                self._break("", at)
            case "hardbreak":
                self._hard_break(at)
            case "code_inline":
                self._code(token, at, to)
            case "image":
                self._image(token, at, to)
            case "html_inline":
                self._html(token.content, at, to)
            case "footnote_ref":
                self._mark("footnote", self.built.length, at, to, str(token.meta.get("label", "")))
            case "inline_note":
                self._mark("footnote", self.built.length, at, to)
                self.notes.append(token)
            case "attributes":
                self._attributes(token.content, at, to)
            case _ if token.nesting == 1:
                self._open(token, at, to)
            case _ if token.nesting == -1:
                self._end(token, at, to)

    def _text(self, content: str, at: int) -> None:
        """Goes on with text, in which figures may be raised."""
        is_raised = bool(self.opened) and self.opened[-1][0] in ("<sup", "sup") and content.isdecimal()
        self._words(content.translate(RAISING) if is_raised else content, at)

    def _hard_break(self, at: int) -> None:
        is_escaped = self.source[at] == "\\"
        self._break("\\" if is_escaped else "  ", at + is_escaped)

    def _open(self, token: Token, at: int, to: int) -> None:
        """A pair of signs begins around words."""
        opens = at - (token.tag == "strong")  # the first star is an empty token before
        begins = at + 1 if token.tag in BRACKETED else to
        self.opened.append((token.tag, self.built.length, opens, begins, str(token.attrs.get("href", ""))))

    def _end(self, token: Token, at: int, to: int) -> None:
        """A pair of signs ends around words."""
        ends = self._label_end() if token.tag in BRACKETED else at
        self._close(token.tag, ends, to + (token.tag == "strong"))

    def _attributes(self, written: str, at: int, to: int) -> None:
        """Attributes are a part of the markup that ends where they begin; without any they are text."""
        last = self.markup[-1] if self.markup else None
        if last and last.closes == followed(self.origin, at - 1) + 1:
            self.markup[-1] = replace(last, closes=followed(self.origin, to - 1) + 1)
        else:
            self._words(written, at)

    def _words(self, text: str, at: int) -> None:
        """Goes on with text; of the spaces on both sides of a comment or a picture a reader sees one."""
        words = text.lstrip(" ") if self._ends_with((" ", "\n")) else text
        self.built.add_through(words, at + len(text) - len(words), self.origin)

    def _ends_with(self, signs: str | tuple[str, ...]) -> bool:
        return bool(self.built.pieces) and self.built.pieces[-1].endswith(signs)

    def _label_end(self) -> int:
        """Where the text of a link that ends here does; -1 where that cannot be told."""
        return self.last if self.source[self.last : self.last + 1] in ("]", "^", "~") else -1

    def _close(self, tag: str, ends: int, to: int) -> None:
        while not tag.startswith("<") and self.opened and self.opened[-1][0].startswith("<"):
            self.opened.pop()  # HTML that was left open inside
        if self.opened and self.opened[-1][0] == tag:
            _, start, opens, begins, href = self.opened.pop()
            is_place = tag == "<a" and not href  # that a link leads to
            kind = "" if is_place else KINDS.get(tag, "")
            self._mark(kind, start, opens, to, href, inside=(begins, ends))

    def _mark(
        self, kind: str, start: int, at: int, to: int, value: str = "", *, inside: tuple[int, int] = (-1, -1)
    ) -> None:
        end = self.built.length
        if kind in MARK_KINDS:
            self.marks.append(Mark(kind, start, end, value))
        opens, closes = followed(self.origin, at), followed(self.origin, to - 1) + 1
        begins, ends = inside
        if begins < 0 or ends < begins:
            self.markup.append(Markup(start, end, opens, closes, kind=kind, value=value))
            return
        closing = named_by_words(self.source, begins, ends, to) if kind in ("link", "image") else ""
        begins, ends = followed(self.origin, begins), followed(self.origin, ends - 1) + 1
        self.markup.append(Markup(start, end, opens, closes, begins, ends, kind, value, closing))

    def _break(self, written: str, at: int) -> None:
        """A line ends, where the one before has words in it; `written` is what says so."""
        if not self._ends_with("\n"):
            self.breaks.append(written)
            self.built.add_through("\n", at, self.origin)

    def _code(self, token: Token, at: int, to: int) -> None:
        marker = len(token.markup)
        padding = (to - at - 2 * marker - len(token.content)) // 2
        start = self.built.length
        self.built.add_through(token.content, at + marker + padding, self.origin)
        self._mark("code", start, at, to)

    def _image(self, token: Token, at: int, to: int) -> None:
        start = self.built.length
        self.last = at + 2
        for child in token.children or ():
            self.add(child, at + 2)
        inside = (at + 2, self._label_end())
        self._mark("image", start, at, to, str(token.attrs.get("src", "")), inside=inside)

    def _html(self, raw: str, at: int, to: int) -> None:
        if raw.startswith("<!--"):
            self.comments.append((followed(self.origin, at), raw))
            self._mark("", self.built.length, at, to)
            return
        match = TAG.match(raw)
        if not match:
            return
        closes, name = match.group(1), match.group(2).lower()
        if name == "br":
            self._break("<br>", at)
        elif name == "img" and not closes:
            self._html_image(at, to)
        elif not closes and not raw.endswith("/>"):
            href = next(tag.value("href") for tag in scan(raw, 0, len(raw))) if name == "a" else ""
            self.opened.append((f"<{name}", self.built.length, at, to, href))
        elif closes:
            self._close(f"<{name}", at, to)

    def _html_image(self, at: int, to: int) -> None:
        self._mark("", self.built.length, at, to)
        for image in scan(self.source, at, to):
            said = said_by(self.source, image, self.origin, is_among_words=bool(self.built.length))
            self.said += ((self.built.length, each) for each in said)


def named_by_words(source: str, begins: int, ends: int, to: int) -> str:
    """How a link or a picture ends around other words whose own words name what it leads to, as in "[words]" and
    "[words][]" (CommonMark, 6.3); empty for others."""
    is_named_so = source[ends:to] in ("]", "][]")
    return f"][{' '.join(source[begins:ends].split())}]" if is_named_so else ""


def read_inline(source: str, tokens: list[Token], origin: Anchors) -> Inline:
    """The block that the tokens of `source` make; `origin` leads from it into the file."""
    found = Inline(source, origin)
    for token in tokens:
        found.add(token)
    return found
