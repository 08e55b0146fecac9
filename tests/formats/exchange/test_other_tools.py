"""Files of ours in the hands of other implementations, and theirs in ours."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import polib
import pytest

from tests.formats.exchange.sample import BUNDLE, LINKED, LINKING
from transflow.formats.exchange import Bundle, exchanges
from transflow.model import State

pytestmark = pytest.mark.slow

STORES = {
    "xliff": ("xliff2", "Xliff2File"),
    "xliff12": ("xliff", "Xliff1File"),
    "tmx": ("tmx", "tmxfile"),
    "po": ("pypo", "pofile"),
}


OF_PO = """<xliff xmlns="urn:oasis:names:tc:xliff:document:1.1" version="1.1">
  <file original="/tmp/a.po" source-language="en-US" datatype="plaintext" target-language="en"><body>
    <trans-unit xml:space="preserve" id="2" approved="no" restype="x-gettext-domain-header">
      <source>Project-Id-Version: transflow
Language: en
{}</source><target state="translated">x</target></trans-unit>
    <trans-unit xml:space="preserve" id="3" approved="yes"><source>Ceļš ir slēgts.</source>
      <target state="translated">The road is closed.</target>
      <note from="po-translator">transflow: key=ba8fcd993122</note></trans-unit>
  </body></file></xliff>"""


@pytest.mark.parametrize(
    ("head", "language", "release"),
    [("X-Source-Language: lv\nX-Transflow-Release: ceļš\n", "lv", "ceļš"), ("", "", "/tmp/a.po")],
)
def test_what_po2xliff_makes_of_a_po_file_comes_back(head: str, language: str, release: str) -> None:
    """It says that any PO file is translated from American English."""
    (bundle,) = exchanges["xliff12"].read(OF_PO.format(head).encode(), "a.xlf")
    assert (bundle.source_language, bundle.target_language, bundle.release) == (language, "en", release)
    (unit,) = bundle.units
    assert (unit.source.text, unit.target.text, unit.comment) == (
        "Ceļš ir slēgts.",
        "The road is closed.",
        "",
    )


MEMORY = """<tmx version="1.4"><header srclang="{0}"/><body><tu{1}>
  <tuv xml:lang="en"><seg>The road is closed.</seg></tuv>
  <tuv xml:lang="lv"><seg>Ceļš ir slēgts.</seg></tuv>
  <tuv xml:lang="ru"><seg>Дорога закрыта.</seg></tuv></tu></body></tmx>"""
EACH = [(one, other) for one in ("en", "lv", "ru") for other in ("en", "lv", "ru") if one != other]


@pytest.mark.parametrize(
    ("header", "unit", "directions"),
    [
        ("lv", "", [("lv", "en"), ("lv", "ru")]),
        ("lv", ' srclang="ru"', [("ru", "en"), ("ru", "lv")]),
        ("*all*", ' srclang="lv"', [("lv", "en"), ("lv", "ru")]),
        ("*all*", "", EACH),
        ("*ALL*", "", EACH),
        ("lv", ' srclang="*all*"', EACH),
        ("de", "", [("en", "lv"), ("en", "ru")]),
    ],
)
def test_a_memory_says_which_languages_may_be_the_source(
    header: str, unit: str, directions: list[tuple[str, str]]
) -> None:
    """TMX 1.4b, `srclang`: what a unit says counts before the header; with `*all*` any language may be."""
    bundles = exchanges["tmx"].read(MEMORY.format(header, unit).encode(), "a.tmx")
    assert [(each.source_language, each.target_language) for each in bundles] == directions
    assert {each.is_either_way for each in bundles} == {directions == EACH}
    texts = {each.source_language: each.units[0].source.text for each in bundles}
    assert texts.get("lv", "Ceļš ir slēgts.") == "Ceļš ir slēgts."


def toolkit(name: str, data: bytes) -> Any:
    """The file as translate-toolkit reads it; that stands for Weblate and Pootle."""
    module, kind = STORES[name]
    found = pytest.importorskip(f"translate.storage.{module}", reason="translate-toolkit is not installed")
    return getattr(found, kind).parsestring(data)


@pytest.mark.parametrize("name", STORES)
def test_translate_toolkit_reads_our_files(name: str) -> None:
    store = toolkit(name, exchanges[name].write([BUNDLE]))
    units = [each for each in store.units if each.source and not each.isheader()]
    assert len(units) == 3
    assert "mācības sāk 312 kadeti & <citi>." in str(units[0].source)
    assert "This year at the" in str(units[0].target)
    assert "Skat. likumu." in units[0].getnotes() or name == "xliff"  # it looks for notes in the segment
    assert str(units[1].source) == "Ceļš ir slēgts."
    assert not units[1].target
    assert str(units[2].source) == "Zvaniet.\n\nRakstiet."
    assert str(units[2].target) == "Call."


@pytest.mark.parametrize("name", STORES)
def test_what_translate_toolkit_changes_comes_back(name: str) -> None:
    store = toolkit(name, exchanges[name].write([BUNDLE]))
    for unit in store.units:
        if str(unit.source) == "Ceļš ir slēgts.":
            unit.target = "The road is closed."
        if str(unit.source) == "Zvaniet.\n\nRakstiet.":
            unit.target = "Call.\n\nWrite."
    (again,) = exchanges[name].read(bytes(store), "f")
    first, second, third = again.units
    assert (again.release, again.source_language, again.target_language) == ("2026/ziņa", "lv", "en")
    assert (first.target.text, first.is_stale) == (LINKING.text, True)
    assert (second.key, second.target.text) == ("05aa", "The road is closed.")
    assert second.was
    assert second.was.state is State.MISSING
    assert (third.key, third.target.text) == ("06aa", "Call.\n\nWrite.")
    if name != "po":
        assert (first.source, first.target) == (LINKED, LINKING)


def test_a_file_of_translate_toolkit_is_read() -> None:
    converter = pytest.importorskip("translate.storage.xliff", reason="translate-toolkit is not installed")
    store = converter.Xliff1File()
    store.setsourcelanguage("lv")
    store.settargetlanguage("en")
    unit = store.addsourceunit("Ceļš ir slēgts.")
    unit.target = "The road is closed."
    (bundle,) = exchanges["xliff"].read(bytes(store), "f")
    assert [(each.source.text, each.target.text, each.was) for each in bundle.units] == [
        ("Ceļš ir slēgts.", "The road is closed.", None)
    ]


def test_the_source_of_a_tmx_unit_is_known_in_another_region_and_place() -> None:
    variants = ('<tuv xml:lang="EN-GB"><seg>Yes.</seg></tuv>', '<tuv xml:lang="LV"><seg>Jā.</seg></tuv>')
    for order in (variants, variants[::-1]):
        unit = f"<tu>{''.join(order)}</tu>"
        content = f'<tmx version="1.4"><header srclang="lv-LV"/><body>{unit}</body></tmx>'
        (bundle,) = exchanges["tmx"].read(content.encode("utf-8"), "f")
        ((source, target),) = ((each.source.text, each.target.text) for each in bundle.units)
        assert (source, target, bundle.source_language) == ("Jā.", "Yes.", "LV")


def test_poedit_takes_the_mark_away(tmp_path: Path) -> None:
    file = tmp_path / "a.po"
    file.write_bytes(exchanges["po"].write([BUNDLE]))
    po = polib.pofile(str(file))
    assert ["fuzzy" in each.flags for each in po] == [True, False, True]
    po[0].flags, po[1].msgstr, po[1].flags, po[2].msgstr = [], "Closed.", ["fuzzy"], "Call us."
    po.save()
    (bundle,) = exchanges["po"].read(file.read_bytes(), "f")
    first, second, third = bundle.units
    assert (first.state, first.is_stale, first.was and first.was.is_stale) == (State.TRANSLATED, False, True)
    assert (second.state, second.was and second.was.state) == (State.INITIAL, State.MISSING)
    assert (third.state, third.was and third.was.state) == (State.INITIAL, State.MISSING)


FIELDS = (
    *("msgctxt", "msgid", "msgstr", "msgid_plural", "msgstr_plural", "tcomment", "comment", "flags"),
    *("occurrences", "previous_msgctxt", "previous_msgid", "previous_msgid_plural", "obsolete"),
)
SCRIPT = """
const fs = require('fs');
const [name, file] = process.argv.slice(2);
const xliff = name === 'xliff' ? require('xliff/xliff2js') : require('xliff/xliff12ToJs');
xliff(fs.readFileSync(file, 'utf8'), (error, read) => {
  if (error) { throw error; }
  console.log(JSON.stringify(read));
});
"""


@pytest.fixture(scope="session")
def npm_xliff(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the package `xliff` of npm."""
    if not (shutil.which("node") and shutil.which("npm")):
        pytest.skip("node and npm are not installed")
    folder = tmp_path_factory.mktemp("npm")
    command = ["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "xliff@6"]
    done = subprocess.run(command, cwd=folder, capture_output=True, check=False, timeout=240)
    if done.returncode:
        pytest.skip("the npm package xliff cannot be had")
    (folder / "read.js").write_text(SCRIPT, "utf-8")
    return folder


@pytest.mark.parametrize("name", ["xliff", "xliff12"])
def test_the_npm_package_reads_our_files(name: str, npm_xliff: Path) -> None:
    file = npm_xliff / f"{name}.xlf"
    file.write_bytes(exchanges[name].write([BUNDLE]))
    command = ["node", "read.js", name, str(file)]
    done = subprocess.run(command, cwd=npm_xliff, capture_output=True, check=True, encoding="utf-8")
    read = json.loads(done.stdout)
    assert (read["sourceLanguage"], read["targetLanguage"]) == ("lv", "en")
    ((_, units),) = read["resources"].items()
    assert len(units) == 3
    assert any(unit["source"] == "Ceļš ir slēgts." for unit in units.values())
    assert "https" in json.dumps(read) or name == "xliff12"


def po_files() -> list[Path]:
    files = sorted((Path(os.environ.get("TRANSFLOW_DATA", "/nowhere")) / "strings/po_bsd_mit").glob("*.po"))
    if not files:
        pytest.skip("TRANSFLOW_DATA does not name the data")
    return files


def as_xliff(data: bytes) -> bytes:
    made = pytest.importorskip("translate.convert.po2xliff", reason="translate-toolkit is not installed")
    out = io.BytesIO()
    made.convertpo(io.BytesIO(data), out, None)
    return out.getvalue()


def as_tmx(data: bytes) -> bytes:
    made = pytest.importorskip("translate.convert.po2tmx", reason="translate-toolkit is not installed")
    out = SimpleNamespace(tmxfile=toolkit("tmx", exchanges["tmx"].write([Bundle((), "en", "lv")])))
    made.convertpo(io.BytesIO(data), out, None, sourcelanguage="en", targetlanguage="lv")
    return bytes(out.tmxfile)


@pytest.mark.corpus
@pytest.mark.parametrize(("name", "convert"), [("xliff", as_xliff), ("tmx", as_tmx)])
def test_what_the_converters_of_translate_toolkit_make_is_read(
    name: str, convert: Callable[[bytes], bytes]
) -> None:
    for file in po_files():
        bundles = exchanges[name].read(convert(file.read_bytes()), file.name)
        entries = [each for each in polib.pofile(str(file)) if not each.obsolete and not each.msgid_plural]
        wanted = {(each.msgid, each.msgstr) for each in entries if name != "tmx" or each.translated()}
        assert wanted <= {(each.source.text, each.target.text) for own in bundles for each in own.units}
        again = exchanges[name].read(exchanges[name].write(bundles), file.name)
        assert said(again) == said(bundles), file.name


def said(bundles: Sequence[Bundle]) -> object:
    return [(each.source, each.target, each.comment) for bundle in bundles for each in bundle.units]


@pytest.mark.corpus
def test_no_po_file_of_the_corpus_loses_anything() -> None:
    for file in po_files():
        data = file.read_bytes()
        written = exchanges["po"].write(exchanges["po"].read(data, file.name))
        assert said_in(written.decode("utf-8")) == said_in(data.decode("utf-8")), file.name


def said_in(content: str) -> object:
    """All that a PO file says, but for how its lines are wrapped."""
    file = polib.pofile(content)
    entries = [[getattr(entry, name) or None for name in FIELDS] for entry in file]
    return entries, file.metadata, file.header, bool(file.metadata_is_fuzzy)
