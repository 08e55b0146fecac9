"""What git remembers: the merge base, the files changed since, a file as it was; and what it is to remember."""

from __future__ import annotations

import logging
import os
import subprocess
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from transflow.errors import TransflowError
from transflow.model import Message

PATIENCE = 60  # seconds

log = logging.getLogger(__name__)


class GitError(TransflowError):
    """git could not answer."""


def merge_base(folder: Path, revision: str) -> str:
    """The commit at which `revision` and the checkout parted; a shallow clone that lacks it is an error."""
    if revision.startswith("-"):
        raise GitError(
            Message("{revision!r} is not a revision; name a branch, a tag or a commit.", revision=revision)
        )
    _git(
        folder,
        "rev-parse",
        "--git-dir",
        why=Message("{folder} is not in a git repository, so --base cannot be used.", folder=folder),
    )
    unknown = Message(
        "git knows no revision {revision!r} here; check its name, or fetch it (fetch-depth: 0 in the checkout "
        "action).",
        revision=revision,
    )
    _git(folder, "rev-parse", "--verify", "--quiet", f"{revision}^{{commit}}", why=unknown)
    why = Message(
        "git finds no common ancestor of HEAD and {revision!r}; if this is a shallow clone, fetch the history "
        "(git fetch --unshallow, or fetch-depth: 0 in the checkout action).",
        revision=revision,
    )
    return _git(folder, "merge-base", revision, "HEAD", why=why).decode().strip()


def changed_files(folder: Path, commit: str) -> set[Path]:
    """Files below `folder` that differ from `commit` in the working tree, new ones included."""
    tracked = _git(folder, "diff", "--name-only", "-z", "--relative", "--no-renames", commit, "--", ".")
    new = _git(folder, "ls-files", "--others", "--exclude-standard", "-z")
    return {folder / name for name in names_in(tracked + new)}


def names_in(listing: bytes) -> list[str]:
    """The names of files in what git lists between null bytes."""
    return [name for name in listing.decode("utf-8", "surrogateescape").split("\0") if name]


@lru_cache(maxsize=1)
def former_files(folder: Path, commit: str) -> Mapping[Path, Path]:
    """Where files below `folder` stood in `commit` that were renamed since, by where they stand now."""
    listed = _git(
        folder, "diff", "--name-status", "-z", "--relative", "-M", "--diff-filter=R", commit, "--", "."
    )
    names = names_in(listed)  # of each how alike the two are, the name then and the name now
    return {folder / now: folder / then for then, now in zip(names[1::3], names[2::3], strict=True)}


def file_at(folder: Path, commit: str, file: Path) -> bytes | None:
    """The bytes of `file` in `commit`, under the name that it had there, or None where it was not there."""
    data = _shown(folder, commit, file)
    if data is None and (former := former_files(folder, commit).get(file)):
        return _shown(folder, commit, former)
    return data


def _shown(folder: Path, commit: str, file: Path) -> bytes | None:
    """The bytes of a file in a commit; one that is there and cannot be had, as in a partial clone, is an error."""
    name = file.relative_to(folder).as_posix()
    try:
        return _git(folder, "show", f"{commit}:./{name}")
    except GitError:
        if _git(folder, "ls-tree", commit, "--", name):
            raise
        return None


def place_in_repository(folder: Path) -> str:
    """Where a folder lies in its repository, such as "press/"; empty at its root, and where there is none."""
    try:
        return _git(folder, "rev-parse", "--show-prefix").decode("utf-8", "surrogateescape").rstrip("\n")
    except GitError:
        return ""


def user_name(folder: Path) -> str:
    """The name that commits in `folder` would bear; empty where git knows none."""
    try:
        done = subprocess.run(
            ["git", "-C", str(folder), "config", "user.name"], capture_output=True, check=False
        )
    except OSError:
        return ""
    return done.stdout.decode("utf-8", "replace").strip()


def demand_repository(folder: Path) -> None:
    """Refuses a folder in which nothing can be committed."""
    why = Message("{folder} is not in a git repository; git.commit needs one.", folder=folder)
    _git(folder, "rev-parse", "--git-dir", why=why)


def commit_files(folder: Path, files: Sequence[Path], message: str, name: str, email: str) -> bool:
    """Commits these files below `folder` and nothing else, with somebody as the author; False where none of
    them differs from the last commit. A file that is gone is committed as gone."""
    given = [each.relative_to(folder).as_posix() for each in files]
    tracked = names_in(_git(folder, "ls-files", "-z", "--", *given))
    names = [each for each in given if (folder / each).exists() or each in tracked]
    if not names:
        return False
    _git(folder, "add", "--all", "--", *names)
    if not names_in(_git(folder, "diff", "--cached", "--name-only", "-z", "--", *names)):
        return False
    who = _identities(name, email, user_name(folder))
    _git(folder, "commit", "--quiet", f"--message={message}", "--", *names, who=who)
    return True


def _identities(name: str, email: str, known: str) -> dict[str, str]:
    """The author of a commit, unless that is whom git knows here, and who commits where it knows nobody."""
    is_known = name == known and not email
    author = {} if is_known else {"GIT_AUTHOR_NAME": name, "GIT_AUTHOR_EMAIL": email}
    return author if known else {**author, "GIT_COMMITTER_NAME": "transflow", "GIT_COMMITTER_EMAIL": ""}


def _git(folder: Path, *arguments: str, why: str = "", who: Mapping[str, str] | None = None) -> bytes:
    """What git answers; `why` says what is wrong where it refuses."""
    done = _asked(folder, arguments, {**os.environ, **(who or {})})
    if not done.returncode:
        return done.stdout
    said = done.stderr.decode("utf-8", "replace").strip()
    if "safe.directory" in said:
        why = Message(
            "git does not trust {folder}, which belongs to another user; say: git config --global --add "
            "safe.directory {folder}",
            folder=folder,
        )
    raise GitError(why or Message("git {verb} refuses this: {said}", verb=arguments[0], said=said))


def _asked(
    folder: Path, arguments: Sequence[str], environment: Mapping[str, str]
) -> subprocess.CompletedProcess[bytes]:
    log.info("asks git %s", " ".join(arguments))
    command = ["git", "-C", str(folder), "--literal-pathspecs", *arguments]
    try:
        return subprocess.run(
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            timeout=PATIENCE,
        )
    except FileNotFoundError as error:
        raise GitError(Message("git is not installed; --base and git.commit need it.")) from error
    except subprocess.TimeoutExpired as error:
        why = Message(
            "git {verb} did not come to an end in {seconds} s; try again.",
            verb=arguments[0],
            seconds=PATIENCE,
        )
        raise GitError(why) from error
