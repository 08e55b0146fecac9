"""Pages fetched from the web, and two of them checked without a project, from the command line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import Run
from tests.services.imitated_site import EN_PATH, LV_PATH, LV_TEXT, Site, imitated_site, page

SETTINGS = 'releases = ["releases/{release}/{lang}.html"]\n'


@pytest.fixture
def site() -> Iterator[Site]:
    with imitated_site() as found:
        yield found


def test_fetched_pages_are_releases_that_check_reads(site: Site, tmp_path: Path, run: Run) -> None:
    (tmp_path / "transflow.toml").write_text(SETTINGS, encoding="utf-8")
    result = run("fetch", site.address + LV_PATH, "--allow-private", "--pause", "0", "--json")
    assert result.code == 0
    [page] = json.loads(result.out)["pages"]
    assert page["files"] == [f"releases/{page['release']}/{tag}.html" for tag in ("lv", "en")]
    checked = run("check", "--format", "json")
    assert checked.code == 1
    found = json.loads(checked.out)["findings"]
    assert [each["target_text"] for each in found if each["level"] == "error"] == [
        "Komunikācijas nodaļa\nPhone 67219000"
    ]


def test_a_page_that_is_not_there_fails_the_run(site: Site, tmp_path: Path, run: Run) -> None:
    (tmp_path / "transflow.toml").write_text(SETTINGS, encoding="utf-8")
    result = run("fetch", f"{site.address}/nav", site.address + LV_PATH, "--allow-private", "--pause", "0")
    assert result.code == 2
    assert "404" in result.err
    assert "lv.html" in result.out


def test_two_published_pages_are_checked_without_a_project(site: Site, tmp_path: Path, run: Run) -> None:
    urls = (site.address + LV_PATH, site.address + EN_PATH)
    result = run("check", "--pair", *urls, "--allow-private", "--format", "json")
    assert result.code == 1
    errors = [each for each in json.loads(result.out)["findings"] if each["level"] == "error"]
    assert [each["file"] for each in errors] == [urls[1]]
    assert not list(tmp_path.iterdir())


def test_a_page_that_says_the_language_of_the_other_is_judged_as_its_translation(
    site: Site, run: Run
) -> None:
    site.put(EN_PATH, page("lv", "Robežsardzei jauni droni", LV_TEXT))
    urls = (site.address + LV_PATH, site.address + EN_PATH)
    for tags in ((), ("--target-lang", "lv")):
        assert run("check", "--pair", *urls, "--allow-private", *tags).code == 1


def test_published_pages_are_not_corrected(site: Site, run: Run) -> None:
    result = run("check", "--pair", site.address + LV_PATH, site.address + EN_PATH, "--fix")
    assert result.code == 2
    assert "cannot be corrected" in result.err


def test_inside_addresses_need_to_be_allowed(site: Site, run: Run) -> None:
    result = run("check", "--pair", site.address + LV_PATH, site.address + EN_PATH)
    assert result.code == 2
    assert "--allow-private" in result.err
