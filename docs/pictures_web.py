"""Makes the pictures of `docs/web.md` from the examples, with a chromium that playwright leads.

usage: python docs/pictures_web.py [CHROMIUM]
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

FOLDER = Path(__file__).parent / "pictures"
EXAMPLES = Path(__file__).parent.parent / "examples"
CHANGED = "releases/2026-05-14-atbalsts-skolu-energoefektivitatei/lv.md"
RELEASE = "/releases/en/2026-06-08-civilas-aizsardzibas-macibas"
DESK = {"width": 1280, "height": 730}
PHONE = {"width": 390, "height": 730}
SCALE = 0.75


def main() -> int:
    chromium = sys.argv[1] if len(sys.argv) > 1 else shutil.which("chromium")
    with (
        tempfile.TemporaryDirectory() as name,
        served(Path(name) / "project") as address,
        sync_playwright() as player,
    ):
        browser = player.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        picture(browser, address, "/queue", "web-item.png", key="n")
        picture(browser, address, RELEASE, "web-release.png")
        picture(browser, address, "/?judged=1", "web-overview.png")
        picture(browser, address, "/queue?state=findings", "web-phone.png", phone=True)
        browser.close()
    return 0


def picture(
    browser: Browser, address: str, place: str, name: str, *, key: str = "", phone: bool = False
) -> None:
    """A page as chromium draws it, after a key was pressed."""
    context = browser.new_context(
        viewport=PHONE if phone else DESK,
        locale="lv-LV" if phone else "en-GB",
        device_scale_factor=1 if phone else SCALE,
    )
    page = context.new_page()
    page.goto(address + place)
    if key:
        page.keyboard.press(key)
        page.wait_for_url("**/items/**")
    page.wait_for_timeout(500)
    page.screenshot(path=FOLDER / name)
    context.close()


@contextmanager
def served(project: Path) -> Iterator[str]:
    """The pages of a copy of the examples in which a source changed after the first sync."""
    shutil.copytree(EXAMPLES, project, ignore=shutil.ignore_patterns("translations", ".transflow"))
    transflow = [sys.executable, "-m", "transflow"]
    subprocess.run([*transflow, "sync"], cwd=project, check=True, capture_output=True)
    source = project / CHANGED
    text = source.read_text("utf-8")
    source.write_text(text.replace("46 skolām", "48 skolām"), "utf-8")
    subprocess.run([*transflow, "sync"], cwd=project, check=True, capture_output=True)
    command = [*transflow, "serve", "--port", "0", "--as", "Anna Ozola"]
    server = subprocess.Popen(command, cwd=project, stderr=subprocess.PIPE, text=True)
    assert server.stderr
    yield server.stderr.readline().partition("transflow: ")[2].strip().rstrip("/")
    server.terminate()
    server.wait()


if __name__ == "__main__":
    sys.exit(main())
