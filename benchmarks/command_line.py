"""The options of a benchmark, whose help is its docstring as it stands."""

from argparse import ArgumentParser, RawDescriptionHelpFormatter


def parser_of(docstring: str | None) -> ArgumentParser:
    """A parser without options yet."""
    return ArgumentParser(description=docstring, formatter_class=RawDescriptionHelpFormatter)
