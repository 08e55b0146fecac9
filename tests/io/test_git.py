"""git, asked for the merge base and for files as they were."""

import subprocess
import zlib
from pathlib import Path

import pytest

from transflow.io.git import GitError, changed_files, commit_files, demand_repository, file_at, merge_base


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


def test_a_renamed_file_is_found_as_it_was(repository: Path) -> None:
    base = merge_base(repository, "main")
    git(repository, "mv", "ā b.md", "cits nosaukums.md")
    assert file_at(repository, base, repository / "cits nosaukums.md") == b"viens\n"


def test_a_file_that_git_has_and_cannot_give_is_no_new_one(repository: Path) -> None:
    base = merge_base(repository, "main")
    (blob,) = (each for each in (repository / ".git/objects").glob("??/*") if b"viens" in unpacked(each))
    blob.unlink()
    with pytest.raises(GitError, match="git show refuses this"):
        file_at(repository, base, repository / "ā b.md")
    assert file_at(repository, base, repository / "new.md") is None


def unpacked(file: Path) -> bytes:
    return zlib.decompress(file.read_bytes())


def test_a_repository_of_another_user_is_told(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    with pytest.raises(
        GitError, match=r"belongs to another user; say: git config --global --add safe\.directory"
    ):
        merge_base(repository, "main")


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


def last(repository: Path) -> str:
    command = ["git", "-C", str(repository), "log", "-1", "--format=%an <%ae> %s", "--name-status"]
    done = subprocess.run(command, check=True, capture_output=True)
    return " ".join(done.stdout.decode("utf-8").split())


def test_files_are_committed_and_nothing_else(repository: Path) -> None:
    git(repository, "config", "core.quotePath", "false")
    file, other, odd = (repository / name for name in ("ā b.md", "c.md", ":(top)*.md"))
    for each in (file, other, odd):
        each.write_text("divi\n", "utf-8")
    git(repository, "add", "c.md")
    assert commit_files(repository, [file, odd], "Edit a", "Jānis Bērziņš", "janis@example.org")
    assert last(repository) == "Jānis Bērziņš <janis@example.org> Edit a A :(top)*.md M ā b.md"
    assert not commit_files(repository, [file], "Edit a", "Jānis", "")
    file.unlink()
    assert commit_files(repository, [file, repository / "never.md"], "Undo a", "Jānis", "")
    assert last(repository) == "Jānis <> Undo a D ā b.md"


def test_who_works_here_alone_is_whom_git_knows(repository: Path) -> None:
    git(repository, "config", "user.name", "Anna")
    git(repository, "config", "user.email", "anna@example.org")
    (repository / "c.md").write_text("x\n", "utf-8")
    assert commit_files(repository, [repository / "c.md"], "Edit c", "Anna", "")
    assert last(repository) == "Anna <anna@example.org> Edit c A c.md"


def test_nothing_is_committed_outside_a_repository(tmp_path: Path) -> None:
    with pytest.raises(GitError, match=r"git\.commit needs one"):
        demand_repository(tmp_path)
