"""Releases for programs: their pairing, its corrections, the sign-off."""

from __future__ import annotations

from collections.abc import Iterable

from transflow.ledger.signing import is_valid
from transflow.model import Bead, Bitext, Finding
from transflow.report.rows import by_bead
from transflow.services.queue import values_json as as_json
from transflow.services.queue.pairing import Paired, correct_pairing, paired
from transflow.services.signoff import sign_off
from transflow.web.api.endpoint import Answer, Call, Json


def show_pairing(call: Call) -> Answer:
    """Which paragraphs of a release belong together, with how much confidence, and what is found in them."""
    found = paired(call.desk, *_named(call))
    return Answer(_pairing(call, found))


def correct(call: Call) -> Answer:
    """Corrects the pairing at one bead of the version that was looked at."""
    given = call.given
    found = correct_pairing(
        call.desk,
        *_named(call),
        correction=given["correction"],
        at=given["at"],
        version=given["version"],
    )
    return Answer(_pairing(call, found))


def sign(call: Call) -> Answer:
    """Signs a release off; 409 with the reasons while the gate would fail."""
    signed = sign_off(call.desk, *_named(call))
    if signed.reasons:
        error = "The release is not signed off, for these reasons."
        return Answer({"error": error, "reasons": list(signed.reasons)}, 409)
    return Answer({"ledgers": list(signed.ledgers)})


def _named(call: Call) -> tuple[str, str]:
    return call.places["release"], call.places["language"]


def _pairing(call: Call, found: Paired) -> Json:
    release, language = _named(call)
    ledger, findings = found.ledger, by_bead(found.bitext, found.findings)
    return {
        "release": release,
        "language": language,
        "based_on": found.version,
        "is_signed": ledger.signoff is not None and is_valid(ledger),
        "beads": [
            _bead(found.bitext, each, findings.get(each, ()), f"{release}/{language}/{key}" if key else None)
            for each, key in zip(found.bitext.beads, found.keys, strict=True)
        ],
    }


def _bead(bitext: Bitext, bead: Bead, findings: Iterable[Finding], item: str | None) -> Json:
    return {
        "item": item,
        "source": list(bead.source),
        "target": list(bead.target),
        "source_text": "\n".join(bitext.source.blocks[each].text for each in bead.source),
        "target_text": "\n".join(bitext.target.blocks[each].text for each in bead.target),
        "confidence": round(bead.confidence, 4),
        "is_pinned": bead.is_pinned,
        "findings": [as_json.finding(each) for each in findings],
    }
