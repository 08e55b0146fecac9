"""YAML as the heads of Markdown files have it."""

from __future__ import annotations

import yaml


class Loader(yaml.SafeLoader):
    """YAML in which a letter beyond the first plane may be written as its two halves, as JSON has it."""

    def scan_flow_scalar(self, style: str) -> yaml.ScalarToken:
        """A value in quotation marks, its letters whole."""
        token = super().scan_flow_scalar(style)
        try:
            token.value = token.value.encode("utf-16", "surrogatepass").decode("utf-16")
        except UnicodeDecodeError:
            raise yaml.MarkedYAMLError(
                problem="half of a letter stands alone", problem_mark=token.start_mark
            ) from None
        return token
