"""`check --fix` and `check --diff-fixes`."""

from __future__ import annotations

from tests.cli.checked import Project, git
from tests.conftest import Run

STYLE = {
    "releases/s/lv.md": "Robeža tika **slēgta** 2026. gada 3. martā plkst. 14.30.\r\n\r\nPalika 1 250 000 eiro.\r\n",
    "releases/s/en.md": "The border was **closed** on 03.03.2026 at 14:30.\r\n\r\nEUR 1 250 000 is left.\r\n",
}


def test_a_diff_has_the_text_to_the_letter(project: Project, run: Run) -> None:
    texts = {name: text.replace("\r\n", " \x1b[1mA.\r\n", 1) for name, text in STYLE.items()}
    project(texts)
    assert "14:30. \x1b[1mA." in run("check", "--diff-fixes").out


def test_a_diff_of_texts_without_a_last_line_end_can_be_applied(project: Project, run: Run) -> None:
    folder = project({name: text.rstrip() for name, text in STYLE.items()})
    project({name.replace("/s/", "/t/"): text for name, text in STYLE.items()})
    git(folder, "init", "-q")
    assert run("check", "--diff-fixes", "-o", "fixes.patch").code == 1
    git(folder, "apply", "-p0", "fixes.patch")
    assert [run("check", "--diff-fixes", f"releases/{name}").code for name in "st"] == [0, 0]


def test_fixes_are_shown_as_a_diff_and_put_in(project: Project, run: Run) -> None:
    folder = project(STYLE)
    file = folder / "releases/s/en.md"
    shown = run("check", "--diff-fixes")
    assert shown.code == 1
    assert "+EUR 1,250,000 is left." in shown.out
    assert file.read_bytes() == STYLE["releases/s/en.md"].encode()
    written = run("check", "--diff-fixes", "-o", "fixes.patch")
    assert (written.code, written.out) == (1, "")
    assert (folder / "fixes.patch").read_text("utf-8") == shown.out
    done = run("check", "--fix", "--select", "number-format,date-format")
    assert done.code == 0
    assert (
        file.read_bytes()
        == b"The border was **closed** on 3 March 2026 at 14:30.\r\n\r\nEUR 1,250,000 is left.\r\n"
    )
    assert run("check", "--diff-fixes", "--select", "number-format,date-format").code == 0
