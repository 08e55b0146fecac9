"""What the gate finds in a release as it stands, waivers applied."""

from __future__ import annotations

from collections.abc import Callable

from transflow import gate
from transflow.config import Settings
from transflow.formats.waivers_toml import read_waivers
from transflow.io.files import read_bytes
from transflow.model import Finding
from transflow.pipeline import judge
from transflow.services.queue.standing import Standing


def findings_of(
    settings: Settings, here: Standing, on: str, is_wanted: Callable[[Finding], bool] = lambda _: True
) -> tuple[Finding, ...]:
    """The findings wanted in a release on a day (ISO), in the order of the files."""
    bitext = here.bitext
    found = [each for each in judge(bitext, settings.rules()) if is_wanted(each)]
    found = list(gate.with_inline_waivers(found, (bitext.source, bitext.target)))
    file = settings.root / settings.waivers
    data = read_bytes(file, may_be_empty=True) if file.is_file() else b""
    waivers = read_waivers(data, settings.waivers)
    return gate.with_waivers(found, waivers, on)
