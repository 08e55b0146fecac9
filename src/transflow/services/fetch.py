"""Pages from the web with their other language versions, as releases of the project."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, urlsplit

from transflow.config import Settings
from transflow.errors import ConfigurationError, TransflowError
from transflow.formats.documents import html
from transflow.formats.page_addresses import is_list, listed, versions
from transflow.frozen import Frozen, replace
from transflow.io.files import read_bytes, refuse_way_out
from transflow.io.http import FetchError, Visitor
from transflow.io.writing import make_folder, write_bytes_atomically
from transflow.languages import base, languages
from transflow.languages.detect import language_of
from transflow.model import Document
from transflow.services.releases.paths import shown_path

PAGES = ("text/html", "application/xhtml+xml", "text/plain")
LONGEST_NAME = 80  # characters
MOST_LISTS = 500  # that lists name: an index of sitemaps of a hostile site need not end
FRONT = re.compile(r"/?(?:[a-z]{2}(?:-[a-z]{2})?/?)?(?:(?:index|default)\.\w+)?", re.IGNORECASE)
DATED = re.compile(r"(?<!\d)((?:19|20)\d\d)[-/.]?(0[1-9]|1[0-2])[-/.]?(0[1-9]|[12]\d|3[01])(?!\d)")


class Page(Frozen):
    """A page as it came: its address in the end, its language, its bytes and its text."""

    url: str
    language: str
    data: bytes
    document: Document

    def read_as(self, language: str) -> Page:
        """The page as one in another language than it says."""
        return replace(self, language=language, document=html.read(self.data, self.url, language))


class Fetched(Frozen):
    """What became of one address: the files written (or there already, the same), the languages without a version,
    and why a page could not be brought."""

    url: str
    release: str = ""
    files: tuple[Path, ...] = ()
    lacks: tuple[str, ...] = ()
    problem: str = ""


def fetch_page(url: str, visitor: Visitor, language: str = "") -> Page:
    """One page; its language is that given, else what it says of itself, else what its text tells."""
    answer = visitor.get(url)
    if answer.kind not in PAGES:
        raise FetchError(f"{answer.url}: this is {answer.kind}, not a page.")
    data = html.as_declared(answer.body, answer.url, answer.charset)
    document = html.read(data, answer.url, "")
    if not document.blocks:
        raise FetchError(
            f"{answer.url}: no text was found on this page; a script may write it in the browser."
        )
    said = document.metadata.get("lang", "").lower().partition("-")[0]
    text = "\n".join(block.text for block in document.blocks)
    found = language or (said if said in languages else language_of(text, tuple(languages))) or ""
    if not found:
        raise TransflowError(f"{answer.url}: the language of this page cannot be told.")
    return Page(answer.url, found, data, html.read(data, answer.url, found))


def pages_of(urls: Sequence[str], visitor: Visitor, most: int) -> Iterator[str | Fetched]:
    """The addresses of pages: those given, and those that the sitemaps and feeds among them list, at most
    `most` of these; a list that cannot be read is a problem between them."""
    tour = _Tour(deque(urls), set(urls), left=most)
    while tour.waiting:
        url = tour.waiting.popleft()
        if url in tour.lists and not tour.left:
            continue
        try:
            found = _listed_at(url, visitor)
        except TransflowError as error:
            yield Fetched(url, problem=str(error))
            continue
        if found is None:
            yield url
        else:
            yield from tour.taken_from(url, *found)


@dataclass
class _Tour:
    """A tour of addresses: those that wait for a visit, all that were met, those of lists that other lists name, and
    how many more pages of lists are wanted."""

    waiting: deque[str]
    met: set[str]
    lists: set[str] = field(default_factory=set)
    left: int = 0

    def taken_from(self, url: str, pages: Iterable[str], lists: Iterable[str]) -> Iterator[str | Fetched]:
        """The pages of a list that were not met yet; the lists that it names wait next."""
        fresh = [each for each in lists if each not in self.met]
        if len(self.lists) + len(fresh) > MOST_LISTS:
            yield Fetched(url, problem=f"{url}: more than {MOST_LISTS} lists; name those that are meant.")
            return
        self.waiting.extendleft(reversed(fresh))
        self.lists.update(fresh)
        self.met.update(fresh)
        for page in pages:
            if self.left and page not in self.met:
                self.met.add(page)
                self.left -= 1
                yield page


def _listed_at(url: str, visitor: Visitor) -> tuple[list[str], list[str]] | None:
    """The pages and the further lists that the list at an address names; None where it is a page."""
    if not url.partition("?")[0].lower().endswith((".xml", ".rss", ".atom", "/rss", "/feed", "/feed/")):
        return None
    answer = visitor.get(url)
    return listed(answer.body, answer.url) if is_list(answer.body) else None


def fetch(settings: Settings, urls: Sequence[str], visitor: Visitor, *, most: int = 100) -> Iterator[Fetched]:
    """Brings pages and their versions in the project's languages into its layout, one release a page; what
    cannot be brought is a problem beside the others. A file that is there with another text stays."""
    _template(settings.releases)
    for found in pages_of(urls, visitor, most):
        try:
            yield found if isinstance(found, Fetched) else _fetched(settings, found, visitor)
        except TransflowError as error:
            yield Fetched(str(found), problem=str(error))


def _fetched(settings: Settings, url: str, visitor: Visitor) -> Fetched:
    wanted = (settings.source, *settings.targets)
    first = fetch_page(url, visitor)
    addresses = versions(first.document.content, first.url)
    own = next((each for each in wanted if base(each) == first.language), first.language)
    pages = {own: first.read_as(own)}
    problems: dict[str, str] = {}
    for language in wanted:
        address = addresses.get(base(language), "")
        if language in pages or not _may_be_version(address, first.url):
            continue
        try:
            page = fetch_page(address, visitor, language)
        except TransflowError as error:
            if language == settings.source:
                raise  # there is no release without its source
            problems[language] = str(error)
        else:
            pages |= {language: page} if _may_be_version(page.url, first.url) else {}
    source = pages.get(settings.source, first)
    release = release_name(source.url)
    files = tuple(_written(settings, release, pages[language]) for language in wanted if language in pages)
    lacks = tuple(each for each in wanted if each not in pages and each not in problems)
    return Fetched(url, release, files, lacks, " ".join(problems.values()))


def _may_be_version(address: str, url: str) -> bool:
    """Whether an address may be that of another version of a page: not the page itself, nor the front page, to
    which sites lead where there is no translation."""
    is_itself = address.rstrip("/") == url.rstrip("/")
    return bool(address) and not is_itself and (not _is_front(address) or _is_front(url))


def _is_front(url: str) -> bool:
    parts = urlsplit(url)
    return not parts.query and bool(FRONT.fullmatch(parts.path))


def release_name(url: str) -> str:
    """The name of a release by its address: the last part of the path, with the date in it at its head."""
    path = unquote(urlsplit(url).path)
    date = DATED.search(path)
    last = next((part for part in reversed(path.split("/")) if part), "page")
    slug = re.sub(r"\.x?html?$", "", last, flags=re.IGNORECASE)
    slug = re.sub(r"[^\w-]+", "-", slug).strip("-_")[:LONGEST_NAME] or "page"
    if date and not slug.startswith(f"{date[1]}-{date[2]}-{date[3]}"):
        return f"{date[1]}-{date[2]}-{date[3]}-{slug}"
    return slug


def _written(settings: Settings, release: str, page: Page) -> Path:
    file = settings.root / _template(settings.releases).format(release=release, lang=page.language)
    refuse_way_out(file, settings.root)
    if file.is_file():
        if read_bytes(file) != page.data:
            shown = shown_path(file, settings.root)
            raise TransflowError(f"{shown}: there is another text already; move it away to fetch this one.")
        return file
    make_folder(file.parent)
    write_bytes_atomically(file, page.data)
    return file


def _template(templates: Sequence[str]) -> str:
    """Where pages belong in the project."""
    for template in templates:
        if template.endswith((".html", ".htm", ".xhtml")):
            return template
    raise ConfigurationError(
        'The project has no place for pages; add "releases/{release}/{lang}.html" to `releases` in '
        "transflow.toml."
    )
