"""Which pairs the paths of a command speak of."""

from pathlib import Path

import pytest

from transflow.config import Settings
from transflow.services.releases.demands import NothingToDoError
from transflow.services.releases.selecting import named_pairs, selected_pairs


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    root = tmp_path / "site"
    for name in ("2025/a/lv", "2025/a/en", "2025/b/lv", "2026/c/lv", "2026/c/en"):
        file = root / f"releases/{name}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("x\n", "utf-8")
    (root / "releases/README.md").write_text("x\n", "utf-8")
    (tmp_path / "link").symlink_to(root)
    return Settings(root=root)


@pytest.mark.parametrize(
    ("paths", "about"),
    [
        ((), ["2025/a", "2025/b", "2026/c"]),
        (("site",), ["2025/a", "2025/b", "2026/c"]),
        (("",), ["2025/a", "2025/b", "2026/c"]),
        (("site/releases/2025",), ["2025/a", "2025/b"]),
        (("site/releases/2025/b/lv.md",), ["2025/b"]),
        (("site/releases/2026/c/en.md", "site/releases/2026/c/lv.md"), ["2026/c"]),
        (("link/releases/2026", "site/releases/2025/a/en.md"), ["2025/a", "2026/c"]),
    ],
)
def test_a_folder_or_either_side_selects(
    settings: Settings, tmp_path: Path, paths: tuple[str, ...], about: list[str]
) -> None:
    found = selected_pairs(settings, [tmp_path / each for each in paths])
    assert [each.release for each in found.pairs] == about
    if paths:
        named = named_pairs(settings, [str(tmp_path / each) for each in paths])
        assert [each.release for each in named.pairs] == about


@pytest.mark.parametrize("path", ["site/releases/README.md", "site/releases/2025/b/en.md", "nowhere"])
def test_what_speaks_of_no_pair_is_refused(settings: Settings, tmp_path: Path, path: str) -> None:
    with pytest.raises(NothingToDoError):
        selected_pairs(settings, [tmp_path / "site/releases/2026", tmp_path / path])


def test_a_file_outside_the_layout_is_told_how_it_is_checked(settings: Settings, tmp_path: Path) -> None:
    with pytest.raises(NothingToDoError, match="transflow check --pair SOURCE TARGET"):
        selected_pairs(settings, [tmp_path / "site/releases/README.md"])
    (tmp_path / "site/drafts").mkdir()
    with pytest.raises(NothingToDoError, match=r"\{lang\}\.md\.$"):
        selected_pairs(settings, [tmp_path / "site/drafts"])
