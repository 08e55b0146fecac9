"""How values read on a page."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any
from urllib.parse import quote

from babel.dates import format_date, format_datetime
from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from transflow.report import percent
from transflow.text.cut_short import beginning
from transflow.text.diff import changes_in
from transflow.text.shown import spaces_shown
from transflow.wording import figures

LOCALES = {"en": "en_GB", "lv": "lv"}


@pass_context
def moment(context: Context, stamp: str) -> Markup:
    """A moment of the store (UTC) as the reader's language writes it; the browser makes it that of its clock."""
    when = datetime.datetime.fromisoformat(stamp)
    written = format_datetime(when, "short", locale=LOCALES[context["locale"]])
    return Markup('<time datetime="{}">{} UTC</time>').format(f"{when:%Y-%m-%dT%H:%MZ}", written)


@pass_context
def day(context: Context, date: str) -> str:
    """A date (ISO) as the reader's language writes it; what is no date stays as it is."""
    try:
        when = datetime.date.fromisoformat(date[:10])
    except ValueError:
        return date
    return format_date(when, "medium", locale=LOCALES[context["locale"]])


@pass_context
def figure(context: Context, count: int) -> str:
    """A whole number as the reader's language writes it."""
    return figures.figure(count, context["locale"])


@pass_context
def share(context: Context, percent: int) -> str:
    """A share in percent as the reader's language writes it."""
    return figures.share(percent, context["locale"])


def path(name: str) -> str:
    """A name as part of an address; slashes stay."""
    return quote(name, safe="/")


def first_line(text: str, width: int = 90) -> str:
    """How a text begins, in a list."""
    return beginning(text, width)


FILTERS: dict[str, Callable[..., Any]] = {
    "moment": moment,
    "day": day,
    "figure": figure,
    "path": path,
    "first_line": first_line,
    "changes": changes_in,
    "percent": percent,
    "share": share,
    "spaces_shown": spaces_shown,
}
