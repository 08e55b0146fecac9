"""What of a page is the site around the text: navigation, forms, cookies, sharing links."""

from __future__ import annotations

import re

from transflow.formats._html_scan import Tag

DROPPED = frozenset(
    "aside audio button canvas dialog form head iframe math menu nav noscript object script select style svg"
    " template textarea title video".split()
)
PAGE_PARTS = frozenset({"header", "footer"})
DROPPED_ROLES = frozenset(
    "navigation banner contentinfo search complementary dialog alertdialog menu toolbar".split()
)
CHROME = re.compile(
    r"(?:^|[\s_-])(?:cookies?|breadcrumbs?|share|sharing|social|addtoany|lang(?:uage)?-?switch(?:er)?|languages"
    r"|menu|pager|pagination|skip-?link|visually-hidden|sr-only|sidebar|navbar|navigation|toolbar)(?:$|[\s_-])",
    re.IGNORECASE,
)
SHARING = re.compile(
    "dalīties|drukāt|share|print|facebook|twitter|linkedin|whatsapp|teksta versija|text version|lv|en|ru",
    re.IGNORECASE,
)


def is_chrome(tag: Tag, *, is_article: bool) -> bool:
    """Whether an element is part of the site; inside an article `header` and `footer` are text."""
    if tag.name in DROPPED or (tag.name in PAGE_PARTS and not is_article):
        return True
    if tag.value("role").lower() in DROPPED_ROLES or "hidden" in tag.attributes:
        return True
    if tag.value("aria-hidden") == "true" or "display:none" in tag.value("style").replace(" ", "").lower():
        return True
    names = f"{tag.value('class')} {tag.value('id')}"
    return tag.name not in ("html", "body", "main", "article") and bool(CHROME.search(names))


def is_sharing(text: str) -> bool:
    """Whether a block is a link for sharing, printing or another language, and no text."""
    return bool(SHARING.fullmatch(text))
