"""git, asked for the merge base and for files as they were."""

import subprocess
from pathlib import Path

import pytest

from transflow.io.git import GitError, changed_files, file_at, merge_base


def git(folder: Path, *arguments: str) -> None:
    identity = ["-c", "user.name=Test", "-c", "user.email=test@example.org"]
    subprocess.run(["git", "-C", str(folder), *identity, *arguments], check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    git(tmp_path, "init", "-q", "-b", "main")
    (tmp_path / "ā b.md").write_text("viens\n", "utf-8")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-q", "-m", "one")
    return tmp_path


def test_changes_since_the_merge_base(repository: Path) -> None:
    base = merge_base(repository, "main")
    (repository / "ā b.md").write_text("divi\n", "utf-8")
    (repository / "new.md").write_text("x\n", "utf-8")
    assert changed_files(repository, base) == {repository / "ā b.md", repository / "new.md"}
    assert file_at(repository, base, repository / "ā b.md") == b"viens\n"
    assert file_at(repository, base, repository / "new.md") is None


@pytest.mark.parametrize("revision", ["nowhere", "--upload-pack=x", "-h"])
def test_an_unknown_revision_is_refused(repository: Path, revision: str) -> None:
    with pytest.raises(GitError):
        merge_base(repository, revision)


def test_a_revision_that_git_lacks_is_named(repository: Path) -> None:
    with pytest.raises(GitError, match="knows no revision 'origin/mian' here; check its name, or fetch it"):
        merge_base(repository, "origin/mian")


def test_outside_a_repository(tmp_path: Path) -> None:
    with pytest.raises(GitError, match="not in a git repository"):
        merge_base(tmp_path, "main")


def test_a_shallow_clone_gets_advice(repository: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    git(repository, "checkout", "-q", "--orphan", "other")
    git(repository, "commit", "-q", "-m", "unrelated")
    with pytest.raises(GitError, match="no common ancestor"):
        merge_base(repository, "main")
