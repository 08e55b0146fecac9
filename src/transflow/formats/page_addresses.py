"""The addresses that a page or a list of pages names: its other language versions; what a sitemap or a feed
lists."""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING
from urllib.parse import urldefrag, urljoin, urlsplit

from transflow.formats._bytes.xml import local, parsed
from transflow.formats.documents.html.scan import Tag, scan

if TYPE_CHECKING:
    from lxml.etree import _Element

CODE = re.compile(r"[a-z]{2}(-[A-Za-z0-9]{2,8})?")
NAMES = {
    "lv": ("lv", "lat", "latviski", "latviešu", "latvian", "latviešu valodā"),
    "en": ("en", "eng", "english", "in english", "angliski"),
}
BEFORE_ROOT = re.compile(rb"\s+|<\?[^>]*>|<!--(?:[^-]|-(?!->))*+-->")
ROOT = re.compile(rb"<(?:\w{1,100}:)?(\w{1,100})")
FEEDS = ("urlset", "sitemapindex", "rss", "feed")


def versions(content: str, url: str) -> dict[str, str]:
    """The addresses of a page in other languages, by language tag: what its head declares (`hreflang`,
    RFC 8288), else what its links of languages lead to."""
    declared = dict(_declared(content, url))
    return declared | {
        tag: address for tag, address in _switches(content, url) if tag not in declared and address != url
    }


def _declared(content: str, url: str) -> Iterator[tuple[str, str]]:
    for tag in scan(content, 0, len(content)):
        is_alternate = tag.name == "link" and "alternate" in tag.value("rel").lower().split()
        language = tag.value("hreflang").lower()
        is_said = tag.kind == "open" and is_alternate and CODE.fullmatch(language) and tag.value("href")
        if is_said and (address := _absolute(tag.value("href"), url)):
            yield language.partition("-")[0], address


def _switches(content: str, url: str) -> Iterator[tuple[str, str]]:
    """Links that say in what language the page that they lead to is: by attribute, or by their text alone."""
    opened: Tag | None = None
    text = ""
    for tag in scan(content, 0, len(content)):
        if tag.name == "a" and tag.kind == "open":
            opened, text = tag, ""
        elif tag.kind == "text" and opened:
            text += content[tag.start : tag.end]
        elif tag.name == "a" and opened:
            address = _absolute(opened.value("href"), url)
            language = _language_of(opened, text)
            if address and language and urlsplit(address).netloc == urlsplit(url).netloc:
                yield language, address
            opened = None


def _language_of(link: Tag, text: str) -> str:
    said = link.value("hreflang").lower().partition("-")[0]
    if CODE.fullmatch(said):
        return said
    name = " ".join(text.split()).casefold()
    return next((language for language, names in NAMES.items() if name in names), "")


def _absolute(address: str, url: str) -> str:
    """The whole address; empty for what is none."""
    try:
        return urldefrag(urljoin(url, address.strip())).url
    except ValueError:
        return ""


def _all_absolute(addresses: Iterable[str], url: str) -> list[str]:
    return [found for each in addresses if (found := _absolute(each, url))]


def is_list(data: bytes) -> bool:
    """Whether the bytes are a sitemap or a feed, by their first element."""
    at = len(BOM_UTF8) if data.startswith(BOM_UTF8) else 0
    while before := BEFORE_ROOT.match(data, at):
        at = before.end()
    found = ROOT.match(data, at)
    return found is not None and found.group(1).decode("ascii", "replace") in FEEDS


def listed(data: bytes, url: str) -> tuple[list[str], list[str]]:
    """The pages that a sitemap (sitemaps.org), RSS 2.0 or Atom file lists, and the further sitemaps."""
    root = parsed(data, url)
    kind = local(root)
    if kind == "sitemapindex":
        return [], _all_absolute(_texts(root, "sitemap", "loc"), url)
    if kind == "urlset":
        return _all_absolute(_texts(root, "url", "loc"), url), []
    if kind == "rss":
        return _all_absolute(_texts(root, "item", "link"), url), []
    links = (link for entry in _children(root, "entry") for link in _children(entry, "link"))
    own = (link for link in links if link.get("rel", "alternate") == "alternate" and link.get("href"))
    return _all_absolute((str(each.get("href")) for each in own), url), []


def _children(root: _Element, name: str) -> Iterator[_Element]:
    return (each for each in root.iter() if local(each) == name)


def _texts(root: _Element, item: str, field: str) -> Iterator[str]:
    for each in _children(root, item):
        text = next((child.text for child in each if local(child) == field and child.text), "")
        if text.strip():
            yield text.strip()
