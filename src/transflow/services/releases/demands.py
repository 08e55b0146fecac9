"""What a command demands of a project before it begins: that there are releases, the one asked for, the language."""

from __future__ import annotations

from collections.abc import Sequence, Sized
from pathlib import Path

from transflow.config import Settings
from transflow.errors import TransflowError
from transflow.model import Message


class NothingToDoError(TransflowError):
    """No file matched: the gate must not go green because it looked at nothing."""


def demand_project(settings: Settings) -> None:
    """Refuses a folder in which nothing tells that a project is here."""
    if not settings.file:
        signs = ("releases", settings.translations)
        demand_some([name for name in signs if (settings.root / name).is_dir()], settings)


def demand_some(found: Sized, settings: Settings, passed_by: Sequence[Path] = ()) -> None:
    """Refuses a project without a release; what was `passed_by`, documents of another kind, is named."""
    if not found:
        raise NothingToDoError(
            Message(
                "No release was found below {folder}; the layout is {layout} (`releases` in transflow.toml){more}.",
                folder=settings.root,
                layout=layout(settings.releases),
                more=_what_to_do(settings, passed_by),
            )
        )


def _what_to_do(settings: Settings, passed_by: Sequence[Path]) -> Message | str:
    if passed_by:
        return what_to_add(passed_by, settings.root)
    return "" if settings.file else Message("; a project is begun by: transflow init")


def what_to_add(passed_by: Sequence[Path], root: Path) -> Message:
    """The template that documents of another kind lack, as what follows a sentence."""
    file = passed_by[0].relative_to(root)
    return Message(
        "; {file} is there: add a template that ends in {suffix}",
        file=file.as_posix(),
        suffix=file.suffix,
    )


def demand_target(settings: Settings, language: str) -> None:
    """Refuses a language that the project is not translated into; an empty one is any."""
    if language and language not in settings.targets:
        known = ", ".join(settings.targets)
        raise TransflowError(
            Message(
                "The project has no target language {language!r}; it has {known}.",
                language=language,
                known=known,
            )
        )


def no_release(name: str, settings: Settings) -> NothingToDoError:
    """That there is no such release."""
    return NothingToDoError(
        Message("There is no release {name!r} below {folder}.", name=name, folder=settings.root)
    )


def layout(templates: Sequence[str]) -> str:
    """Where releases lie, for people."""
    return " or ".join(templates)
