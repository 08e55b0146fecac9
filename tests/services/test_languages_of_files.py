"""The language of a file: by its name, else by its text, and never one that it is not in."""

from __future__ import annotations

from pathlib import Path

import pytest

from transflow.errors import TransflowError
from transflow.services.releases.documents import language_of_file, languages_of_versions

LATVIAN = "Valsts robežsardze aizturēja 12 personas, kuras nelikumīgi šķērsoja robežu ar Baltkrieviju.\n"
ENGLISH = "The border guard stopped twelve people who had crossed the border with Belarus illegally.\n"
GERMAN = (
    "Der Grenzschutz hat zwölf Personen festgenommen, die in der Nacht über die Grenze gekommen waren. Seit Beginn des "
    "Jahres wurden mehr als tausend Versuche verhindert, und für den Bau des Zauns ist neues Geld bewilligt worden.\n"
)
RUSSIAN = "Пограничники задержали двенадцать человек, незаконно пересёкших границу.\n"


@pytest.mark.parametrize(
    ("name", "text", "tag"),
    [
        ("en.md", LATVIAN, "en"),
        ("news.lv.md", ENGLISH, "lv"),
        ("en/border.md", LATVIAN, "en"),
        ("border-lv.md", ENGLISH, "lv"),
        ("de.md", GERMAN, "de"),
        ("news.ru.md", RUSSIAN, "ru"),
        ("en-gb.md", ENGLISH, "en-GB"),
        ("robeza.md", LATVIAN, "lv"),
        ("border.md", ENGLISH, "en"),
        ("it/border.md", ENGLISH, "en"),  # a folder of a department
    ],
)
def test_the_language_is_told_by_the_name_or_by_the_text(
    name: str, text: str, tag: str, tmp_path: Path
) -> None:
    assert language_of_file(_file(tmp_path / name, text)) == tag


@pytest.mark.parametrize("text", [GERMAN, RUSSIAN, "Rīga, 2026\n"])
def test_a_language_is_not_guessed(text: str, tmp_path: Path) -> None:
    with pytest.raises(TransflowError, match="cannot be told; say it"):
        language_of_file(_file(tmp_path / "text.md", text))


@pytest.mark.parametrize(
    ("source", "target", "told", "tags"),
    [
        (("vests.md", LATVIAN), ("news.md", ENGLISH), (None, None), ("lv", "en")),
        (("vests.md", LATVIAN), ("news.md", LATVIAN), (None, None), ("lv", "en")),
        (("lv.md", LATVIAN), ("news.md", LATVIAN), (None, None), ("lv", "en")),
        (("news.md", ENGLISH), ("vests.md", ENGLISH), (None, None), ("en", "lv")),
        (("vests.md", ENGLISH), ("en.md", ENGLISH), (None, None), ("lv", "en")),
        (("vests.md", ENGLISH), ("news.md", ENGLISH), (None, "en"), ("lv", "en")),
        (("vests.md", ENGLISH), ("news.md", ENGLISH), (None, "en-GB"), ("lv", "en-GB")),
        (("en.md", ENGLISH), ("news.md", ENGLISH), ("lv", None), ("lv", "en")),
        (("lv.md", LATVIAN), ("old.lv.md", LATVIAN), ("lv", "lv"), ("lv", "lv")),
    ],
)
def test_versions_are_not_taken_to_be_in_one_language(
    source: tuple[str, str],
    target: tuple[str, str],
    told: tuple[str | None, str | None],
    tags: tuple[str, str],
    tmp_path: Path,
) -> None:
    one, other = (_file(tmp_path / name, text) for name, text in (source, target))
    assert languages_of_versions(one, other, told, ("lv", "en")) == tags


def test_two_files_named_by_one_language_are_no_versions(tmp_path: Path) -> None:
    one, other = (_file(tmp_path / name, LATVIAN) for name in ("a.lv.md", "b.lv.md"))
    with pytest.raises(TransflowError, match="both said to be in 'lv'; say what they are"):
        languages_of_versions(one, other, (None, None), ("lv", "en"))


def _file(path: Path, text: str) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, "utf-8")
    return path
