"""Where the article of a page stands, without the site around it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from transflow.formats.documents.html.blocks import html_blocks
from transflow.formats.documents.html.chrome import is_beside_link, is_chrome, is_other_news
from transflow.formats.documents.html.elements import VOID
from transflow.formats.documents.html.layout import Piece, Stretch
from transflow.formats.documents.html.scan import Tag, scan
from transflow.frozen import Frozen
from transflow.model import BlockKind

IDS = frozenset(
    "content main-content page-content region-content node__content field--name-body entry-content article"
    " article-body article__content post-content main legal-text".split()
)
LAYOUTS: tuple[Callable[[Tag], bool], ...] = (
    lambda tag: tag.name == "main" or tag.value("role") == "main",
    lambda tag: tag.name == "article",
    lambda tag: bool(IDS.intersection({tag.value("id"), *tag.value("class").split()})),
)
LINKS_OF_CHROME = 0.3  # share of blocks that are nothing but a link, above which a page has a site around it


class Element(Frozen):
    """An element of the page: its opening tag and where its inside ends."""

    tag: Tag
    end: int
    is_in_chrome: bool


def article(content: str) -> Stretch:
    """What a reader reads of the page: the article in a layout that is known, else what trafilatura takes for the text,
    else the whole body."""
    elements = list(_elements(content))
    for is_root in LAYOUTS:
        roots = [each for each in elements if is_root(each.tag) and not each.is_in_chrome]
        for root in sorted(roots, key=lambda each: each.tag.end - each.end)[:3]:
            found, comments = html_blocks(content, root.tag.end, root.end)
            pieces = _without_other_news(found)
            if pieces:
                title = _title(content, elements, root) if not _has_title(pieces) else []
                return Stretch(title + pieces, comments)
    body = next((each for each in elements if each.tag.name == "body"), None)
    start, end = (body.tag.end, body.end) if body else (0, len(content))
    pieces, comments = html_blocks(content, start, end, is_article=False)
    return Stretch(_main_text(content, _without_other_news(pieces)), comments)


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
    """The last of the lines of contact data right after the text, or the text."""
    while at + 1 < len(pieces) and pieces[at + 1].block.kind is BlockKind.CONTACT:
        at += 1
    return at


def _is_title(piece: Piece) -> bool:
    return piece.block.kind is BlockKind.HEADING and piece.block.level == 1


def _is_link(piece: Piece) -> bool:
    text = piece.block.text
    return any(m.kind == "link" and m.end - m.start >= len(text) - 2 for m in piece.block.marks)
