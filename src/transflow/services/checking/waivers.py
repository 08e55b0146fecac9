"""The waivers file of a project."""

from __future__ import annotations

from transflow.config import Settings
from transflow.formats.own_files.waivers_toml import read_waivers
from transflow.io.files import read_bytes, refuse_link_out
from transflow.model import Waiver


def waivers_of(settings: Settings) -> tuple[Waiver, ...]:
    """The waivers as they stand in the file; none where there is none."""
    data = waivers_bytes(settings)
    return read_waivers(data, settings.waivers) if data else ()


def waivers_bytes(settings: Settings) -> bytes:
    """What the file holds; empty where it is not there."""
    file = settings.root / settings.waivers
    refuse_link_out(file, settings.root)
    return read_bytes(file, may_be_empty=True, root=settings.root) if file.exists() else b""
