"""The editor's screen: a whole release side by side, its pairing corrected, the release signed off."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from transflow import gate
from transflow.ledger.signing import is_valid
from transflow.model import Finding
from transflow.report.page import title_of
from transflow.report.rows import bead_of, rows_of
from transflow.roles import Deed
from transflow.services.queue.pairing import Paired, correct_pairing, paired, undo_correction
from transflow.services.signoff import sign_off
from transflow.web.filters import path
from transflow.web.pages import page
from transflow.web.parameters import Fields, needed, number, posted
from transflow.web.people import desk_of


def release_page(request: Request) -> Response:
    """The release as its files and its ledger stand."""
    return _page(request, paired(desk_of(request), *_named(request)))


def correct(request: Request, fields: Fields) -> Response:
    """Corrects the pairing at one bead, and shows it there again."""
    release, language = _named(request)
    at = number(fields, "at")
    correct_pairing(
        desk_of(request),
        release,
        language,
        correction=needed(fields, "correction"),
        at=at,
        version=needed(fields, "version"),
    )
    return RedirectResponse(f"/releases/{path(language)}/{path(release)}?done=pair#bead-{at}", 303)


def uncorrect(request: Request, fields: Fields) -> Response:
    """Takes the last correction back."""
    release, language = _named(request)
    undo_correction(desk_of(request), release, language, version=needed(fields, "version"))
    return RedirectResponse(f"/releases/{path(language)}/{path(release)}?done=unpair", 303)


def sign(request: Request, fields: Fields) -> Response:
    """Signs the release off, or says what stands against it."""
    release, language = _named(request)
    desk = desk_of(request)
    signed = sign_off(desk, release, language)
    if signed.reasons:
        found = paired(desk, release, language)
        return _page(request, found, reasons=signed.reasons, status=409)
    return RedirectResponse(f"/releases/{path(language)}/{path(release)}?done=sign", 303)


def _page(request: Request, found: Paired, reasons: tuple[str, ...] = (), status: int = 200) -> Response:
    release, language = _named(request)
    bitext, ledger = found.bitext, found.ledger
    records = {each.key: each for each in ledger.active}
    return page(
        request,
        "release.html.j2",
        status=status,
        release=release,
        target_language=language,
        title=title_of(bitext),
        bitext=bitext,
        rows=[
            (row, f"{release}/{language}/{key}" if key else "", records.get(key))
            for row, key in zip(rows_of(bitext, found.findings), found.keys, strict=True)
        ],
        loose=[each for each in found.findings if bead_of(bitext, each) is None],
        target_file=found.target_file,
        signoff=ledger.signoff,
        is_signed=ledger.signoff is not None and is_valid(ledger),
        reasons=[(each, *_about(each, found)) for each in reasons],
        version=found.version,
        has_earlier=found.has_earlier,
        asked=dict(request.query_params),
    )


def _about(reason: str, found: Paired) -> tuple[Finding | None, int | None]:
    """The finding that is a reason against signing off, and the number of its pair."""
    for each in found.findings:
        if reason == gate.where_and_why(each):
            bead = bead_of(found.bitext, each)
            return each, found.bitext.beads.index(bead) if bead else None
    return None, None


def _named(request: Request) -> tuple[str, str]:
    return request.path_params["release"], request.path_params["language"]


PLACE = "{language}/{release:path}"
ROUTES = [
    Route(f"/releases/{PLACE}", release_page),
    Route(f"/correct/{PLACE}", posted(correct, Deed.PAIR), methods=["POST"]),
    Route(f"/uncorrect/{PLACE}", posted(uncorrect, Deed.PAIR), methods=["POST"]),
    Route(f"/signoff/{PLACE}", posted(sign, Deed.SIGN_OFF), methods=["POST"]),
]
