"""A waiver is added to its file; what a person wrote there stays."""

from __future__ import annotations

import pytest

from transflow.errors import UnreadableFileError
from transflow.formats.own_files.waivers_toml import appended, read_waivers
from transflow.model import Waiver

OURS = '# Mūsu izņēmumi\n\n[[waiver]]  # sena\ncheck = "url"\nfingerprint = "v1:1"\nreason = "Cita lapa."\n'
NEW = Waiver("number-value", "v1:2", "pludi", 'Tas ir "noapaļots".', "Anna", "2026-03-12", "2026-12-31")


@pytest.mark.parametrize(
    "before", ["", OURS, OURS.rstrip("\n"), OURS.replace("\n", "\r\n"), "# tikai piezīme\n"]
)
def test_adds_one_waiver_at_the_end(before: str) -> None:
    after = appended(before.encode(), NEW, "transflow-waivers.toml")
    assert after.startswith(before.encode())
    *old, last = read_waivers(after, "transflow-waivers.toml")
    assert len(old) == before.count("[[waiver]]")
    assert (last.check, last.fingerprint, last.release, last.reason, last.by, last.on, last.until) == (
        "number-value",
        "v1:2",
        "pludi",
        'Tas ir "noapaļots".',
        "Anna",
        "2026-03-12",
        "2026-12-31",
    )
    assert (b"\r\n" in after) == ("\r\n" in before)


@pytest.mark.parametrize(
    "before",
    [
        "waiver = []\n",
        '# Mūsu\r\nwaiver = [{check = "url", fingerprint = "v1:1"}]  # sena\r\n',
        '\ufeffwaiver = [\n  {check = "url", fingerprint = "v1:1"},  # sena\n]\n',
    ],
)
def test_where_waivers_stand_in_a_list_it_is_put_into_that(before: str) -> None:
    after = appended(before.encode(), NEW, "transflow-waivers.toml")
    *old, last = read_waivers(after, "transflow-waivers.toml")
    assert (len(old), last.fingerprint) == (before.count("url"), "v1:2")
    assert all(piece in after.decode() for piece in before.partition("]")[0].split("  # "))
    assert (after[:3] == b"\xef\xbb\xbf", b"\r\n" in after) == (before[0] == "\ufeff", "\r\n" in before)


def test_a_damaged_file_is_left_alone() -> None:
    with pytest.raises(UnreadableFileError, match="not valid TOML"):
        appended(b"[[waiver\n", NEW, "transflow-waivers.toml")
