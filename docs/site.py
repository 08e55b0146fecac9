"""Pages of the site that lie beside the documentation: how to contribute, what changed, licences of dependencies."""

from __future__ import annotations

from pathlib import Path

from licences import table
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

ROOT = Path(__file__).parents[1]
LICENCES = """# Licences

transflow is under the MIT licence. It depends on these packages, extras included, in the versions that were installed
where this page was made; `python docs/licences.py` lists those installed here.
"""
BESIDE = {"contributing.md": "CONTRIBUTING.md", "changelog.md": "CHANGELOG.md"}


def on_files(files: Files, *, config: MkDocsConfig) -> Files:
    """The pages, with links as they are from the site's folder."""
    for page, source in BESIDE.items():
        text = (ROOT / source).read_text("utf-8").replace("](docs/", "](")
        files.append(File.generated(config, page, content=text))
    files.append(File.generated(config, "licences.md", content=f"{LICENCES}\n{table()}\n"))
    return files
