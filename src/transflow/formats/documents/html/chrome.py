"""What of a page is the site around the text: navigation, forms, cookies, sharing links."""

from __future__ import annotations

import re

from transflow.formats.documents.html.scan import Tag
from transflow.text.patterns import LazyPattern

DROPPED = frozenset(
    "aside audio button canvas del dialog form head iframe math menu nav noscript object script select style svg"
    " template textarea title video".split()
)
TITLE = "title-block-header"
PAGE_PARTS = frozenset({"header", "footer"})
DROPPED_ROLES = frozenset(
    "navigation banner contentinfo search complementary dialog alertdialog menu toolbar".split()
)
COMMENT = LazyPattern(
    r"\bmso-element:comment|\bMsoCommentReference\b|\bmsocom(?:txt|anchor|off)\b", re.IGNORECASE
)
CHROME = LazyPattern(
    r"(?:^|[\s_-])(?:cookies?|breadcrumbs?|share|sharing|social|addtoany|lang(?:uage)?-?switch(?:er)?|languages"
    r"|menu|pager|pagination|skip-?link|visually-hidden|sr-only|sidebar|navbar|navigation|toolbar"
    r"|comment-?(?:form|respond)|comments(?:-area)?|(?:jp-?)?related-?(?:posts|articles|news))(?:$|[\s_-])",
    re.IGNORECASE,
)
SUBJECT = LazyPattern(r"(?<!\S)(?:category|tag)-\S+")  # what a post is about, as WordPress classes it
FOOT = LazyPattern(
    r"(?:^|\s)(?:(?:site|page)[_-]?)?footer(?:[_-]?(?:wrapper|inner|bottom))?(?:$|\s)", re.IGNORECASE
)
SHARING = LazyPattern(
    "dalīties|drukāt|share|print|facebook|twitter|linkedin|whatsapp|teksta versija|text version|lv|en|ru"
    "|uz augšu|back to top",
    re.IGNORECASE,
)
OTHER_NEWS = LazyPattern(
    r"(?:(?:jaunākās|citas|pēdējās|saistītās|līdzīgas|svarīgākās|lasītākās|populārākās) (?:ziņas|aktualitātes)"
    r"|(?:jaunākie|citi|saistītie|līdzīgi|lasītākie|populārākie) (?:jaunumi|raksti)|vairāk ziņu"
    r"|(?:the )?(?:latest|other|recent|related|similar|more|top|most read|popular)"
    r" (?:news|articles|posts|stories|publications))\s*:?",
    re.IGNORECASE,
)
BESIDE_LINK = LazyPattern(
    r"[\d\s.,:/–-]+|\d{1,2}\.? \w+,? \d{4}|\d{4}\. gada \d{1,2}\. \w+|\w+ \d{1,2}, \d{4}"
)


def is_chrome(tag: Tag, *, is_article: bool) -> bool:
    """Whether an element is part of the site; inside an article `header` and `footer` are text."""
    is_title = tag.value("id") == TITLE  # of what Pandoc and Quarto made
    if tag.name in DROPPED or (tag.name in PAGE_PARTS and not is_article and not is_title):
        return True
    if tag.value("role").lower() in DROPPED_ROLES or "hidden" in tag.attributes:
        return True
    style = tag.value("style")
    if tag.value("aria-hidden") == "true" or "display:none" in style.replace(" ", "").lower():
        return True
    names = f"{tag.value('class')} {tag.value('id')}"
    if "mso" in f"{style} {names}".lower() and COMMENT.search(f"{style} {names}"):
        return True
    if not is_article and FOOT.search(names):
        return True
    is_named = tag.name not in ("html", "body", "main", "article") and CHROME.search(names) is not None
    return is_named and CHROME.search(SUBJECT.sub("", names)) is not None


def is_other_version(link: Tag) -> bool:
    """Whether a link is written in the language of the page to which it leads, and says so: "Read in English"."""
    language = link.value("lang").lower()
    return bool(language) and language == link.value("hreflang").lower()


def is_other_news(text: str) -> bool:
    """Whether a line is the title of a list of links to other pages of the site: "Latest news"."""
    return bool(OTHER_NEWS.fullmatch(text))


def is_beside_link(text: str) -> bool:
    """Whether a line is nothing but the date of the page to which the line beside it links."""
    return bool(BESIDE_LINK.fullmatch(text))


def is_sharing(text: str) -> bool:
    """Whether a block is a link for sharing, printing or another language, and no text."""
    return bool(SHARING.fullmatch(text))
