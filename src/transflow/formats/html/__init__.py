"""HTML pages: the article of a page, without the site around it; known layouts first (those of gov.lv and
other Drupal sites), else what trafilatura takes for the text, else the whole body."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from html import escape, unescape

from transflow.formats import Format, formats
from transflow.formats._bytes.decoding import decoded
from transflow.formats._reading.inline_waivers import waivers
from transflow.formats._reading.letters import as_read
from transflow.formats._writing.faithful import faithful
from transflow.formats._writing.marking import Text, changing, is_as_it_stands, tidied, words_of
from transflow.formats._writing.patching import Patch, lasting, patched
from transflow.formats._writing.splicing import written
from transflow.formats._writing.whole_letters import with_whole_letters
from transflow.formats.html.blocks import html_blocks
from transflow.formats.html.chrome import is_beside_link, is_chrome, is_other_news
from transflow.formats.html.elements import VOID
from transflow.formats.html.inserting import insert, remove
from transflow.formats.html.layout import Piece
from transflow.formats.html.notation import html_text, with_html_marks
from transflow.formats.html.scan import Tag, as_value, scan
from transflow.model import BlockKind, Document

DECLARED = re.compile(
    rb"<meta\b[^>]{0,200}?\bcharset\s*=\s*[\"']?\s*([\w.:-]+)|<\?xml[^>]{0,100}encoding=[\"']([\w.-]+)", re.I
)
HEAD = 2048  # bytes in which the declaration has to stand (HTML, 4.2.5.4)
IDS = frozenset(
    "content main-content page-content region-content node__content field--name-body entry-content article"
    " article-body article__content post-content main legal-text".split()
)
LAYOUTS: tuple[Callable[[Tag], bool], ...] = (
    lambda tag: tag.name == "main" or tag.value("role") == "main",
    lambda tag: tag.name == "article",
    lambda tag: bool(IDS.intersection({tag.value("id"), *tag.value("class").split()})),
)
SPACES = r" \t\f"  # runs of them are one
LINKS_OF_CHROME = 0.3  # share of blocks that are nothing but a link, above which a page has a site around it


@dataclass(frozen=True, slots=True)
class Element:
    """An element of the page: its opening tag and where its inside ends."""

    tag: Tag
    end: int
    is_in_chrome: bool


def read(data: bytes, path: str, language: str) -> Document:
    """The text of the page; its language and title as it gives them are `metadata`."""
    found = DECLARED.search(data[:HEAD])
    declared = next((group.decode("ascii") for group in found.groups() if group), "") if found else ""
    content, encoding = decoded(data, path, declared)
    pieces, comments = _article(content)
    blocks = tuple(piece.block for piece in pieces)
    marked = waivers(content, comments, blocks)
    return as_read(Document(path, language, content, blocks, "html", encoding, _metadata(content), marked))


def as_declared(data: bytes, path: str, charset: str) -> bytes:
    """The bytes of a page as the charset says that its server names: in UTF-8 where the page declares nothing."""
    if not charset or DECLARED.search(data[:HEAD]):
        return data
    content, _ = decoded(data, path, charset)
    return content.encode("utf-8", "surrogatepass")


def splice(data: bytes, document: Document, texts: Mapping[int, Text]) -> bytes:
    """`data` with the inside of some elements replaced; links and emphasis stand where a `Marked` says, or
    else stay where their words do."""
    texts = changing(texts, document)
    pieces, _ = _article(document.content)
    values = {index: text for index, text in texts.items() if pieces[index].values}
    if not values:
        return _with_elements(data, document, texts, pieces)
    new = _with_values(data, document, values, pieces)
    if len(values) == len(texts):
        return new
    after = read(new, document.path, document.language)
    pieces_after, _ = _article(after.content)
    moved = dict(zip(_elements_of(pieces), _elements_of(pieces_after), strict=True))
    texts_after = {moved[index]: text for index, text in texts.items() if index in moved}
    return _with_elements(new, after, texts_after, pieces_after)


def _elements_of(pieces: list[Piece]) -> list[int]:
    """The numbers of the pieces that are no values of attributes."""
    return [index for index, each in enumerate(pieces) if not each.values]


def _with_values(data: bytes, document: Document, texts: Mapping[int, Text], pieces: list[Piece]) -> bytes:
    """`data` with other values of attributes; an element of text may lie around one."""
    replacements = [
        (start, end, as_value(document.content, start, escape(new)))
        for index, text in texts.items()
        if (new := words_of(tidied(text, is_one_line=True, spaces=SPACES))) != pieces[index].block.text
        for start, end in pieces[index].values
    ]
    return written(data, document, replacements)


def _with_elements(data: bytes, document: Document, texts: Mapping[int, Text], pieces: list[Piece]) -> bytes:
    def read_again(new: bytes) -> Document:
        return read(new, document.path, document.language)

    news = {
        index: new for index, text in texts.items() if isinstance(new := tidied(text, spaces=SPACES), str)
    }
    tried = {
        index: raw
        for index, new in news.items()
        if (raw := patched(pieces[index].block, new, pieces[index].markup, document.content, html_text))
        is not None
    }
    patches = lasting(data, document, tried, news, read_again)
    following = {index for index in news if index not in patches and pieces[index].markup}
    return faithful(
        lambda own: _spliced(data, document, own, pieces, patches), read_again, document, texts, following
    )


def _spliced(
    data: bytes, document: Document, texts: Mapping[int, Text], pieces: list[Piece], patches: Patch
) -> bytes:
    replacements = []
    for index, text in texts.items():
        block, markup = pieces[index].block, pieces[index].markup
        new = tidied(text, spaces=SPACES)
        if index in patches:
            replacements.append((block.start, block.end, patches[index]))
        elif not is_as_it_stands(new, block):
            raw = with_html_marks(new, block, markup, document.content)
            replacements.append((block.start, block.end, raw))
    return written(data, document, replacements)


def _metadata(content: str) -> dict[str, str]:
    found = {}
    language = re.search(r"<html\b[^>]{0,500}?\slang\s*=\s*[\"']?([\w-]+)", content, re.IGNORECASE)
    title = re.search(r"<title\b[^>]{0,200}>([^<]*)", content, re.IGNORECASE)
    if language:
        found["lang"] = language.group(1)
    if title and title.group(1).strip():
        found["title"] = " ".join(unescape(title.group(1)).split())
    return found


def _article(content: str) -> tuple[list[Piece], list[tuple[int, str]]]:
    elements = list(_elements(content))
    for is_root in LAYOUTS:
        roots = [each for each in elements if is_root(each.tag) and not each.is_in_chrome]
        for root in sorted(roots, key=lambda each: each.tag.end - each.end)[:3]:
            found, comments = html_blocks(content, root.tag.end, root.end)
            pieces = _without_other_news(found)
            if pieces:
                title = _title(content, elements, root) if not _has_title(pieces) else []
                return title + pieces, comments
    body = next((each for each in elements if each.tag.name == "body"), None)
    start, end = (body.tag.end, body.end) if body else (0, len(content))
    pieces, comments = html_blocks(content, start, end, is_article=False)
    return _main_text(content, _without_other_news(pieces)), comments


def _elements(content: str) -> Iterator[Element]:
    opened: list[tuple[Tag, bool]] = []
    for tag in scan(content, 0, len(content)):
        if tag.kind == "open" and tag.name not in VOID and tag.name != "p":
            is_in_chrome = bool(opened) and opened[-1][1]
            opened.append((tag, is_in_chrome or is_chrome(tag, is_article=False)))
        elif tag.kind == "close":
            yield from _closed(opened, tag)
    for tag, is_in_chrome in opened:
        yield Element(tag, len(content), is_in_chrome)


def _closed(opened: list[tuple[Tag, bool]], closing: Tag) -> Iterator[Element]:
    for at in range(len(opened) - 1, max(-1, len(opened) - 50), -1):
        if opened[at][0].name == closing.name:
            yield from (Element(tag, closing.start, chrome) for tag, chrome in opened[at:])
            del opened[at:]
            return


def _has_title(pieces: list[Piece]) -> bool:
    return any(map(_is_title, pieces))


def _title(content: str, elements: list[Element], root: Element) -> list[Piece]:
    """The page's title where it stands before the article."""
    titles = [each for each in elements if each.tag.name == "h1" and each.end <= root.tag.start]
    if not titles:
        return []
    title = titles[-1]
    return html_blocks(content, title.tag.start, title.end).pieces


def _without_other_news(pieces: list[Piece]) -> list[Piece]:
    """The pieces but the lists of links to other news of the site, with their titles."""
    kept: list[Piece] = []
    at = 0
    while at < len(pieces):
        end = _end_of_other_news(pieces, at)
        if end == at:
            kept.append(pieces[at])
            end += 1
        at = end
    return kept


def _end_of_other_news(pieces: list[Piece], at: int) -> int:
    if not is_other_news(pieces[at].block.text):
        return at
    end = at + 1
    while end < len(pieces) and _is_of_other_news(pieces[end]):
        end += 1
    return end if any(_is_link(each) for each in pieces[at + 1 : end]) else at


def _is_of_other_news(piece: Piece) -> bool:
    return bool(piece.values) or _is_link(piece) or is_beside_link(piece.block.text)


def _main_text(content: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces from the first to the last that trafilatura takes for text; all of them where the page
    has no site around it."""
    links = sum(1 for piece in pieces if _is_link(piece))
    if not links or links < LINKS_OF_CHROME * len(pieces):
        return pieces
    from trafilatura import extract

    text = " ".join((extract(content, favor_recall=True) or "").split())
    kept = [
        at
        for at, each in enumerate(pieces)
        if " ".join(each.block.text.split()) in text and not _is_link(each)
    ]
    return pieces[_first(pieces, kept[0]) : _last(pieces, kept[-1]) + 1] if kept else pieces


def _first(pieces: list[Piece], at: int) -> int:
    """The title of the page before the text, or the text."""
    return max((each for each in range(at) if _is_title(pieces[each])), default=at)


def _last(pieces: list[Piece], at: int) -> int:
    """The last of the lines of contact data right behind the text, or the text."""
    while at + 1 < len(pieces) and pieces[at + 1].block.kind is BlockKind.CONTACT:
        at += 1
    return at


def _is_title(piece: Piece) -> bool:
    return piece.block.kind is BlockKind.HEADING and piece.block.level == 1


def _is_link(piece: Piece) -> bool:
    text = piece.block.text
    return any(m.kind == "link" and m.end - m.start >= len(text) - 2 for m in piece.block.marks)


formats.add(
    "html", Format("html", (".html", ".htm", ".xhtml"), read, splice, insert, remove, with_whole_letters)
)
