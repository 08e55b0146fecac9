"""The strict form of Word files (ISO/IEC 29500-1), in which everything has the names of the usual one (29500-4) under
other addresses. It is read as the usual one, and written back as it was."""

from __future__ import annotations

import re

SIGN = b"http://purl.oclc.org/ooxml/"
STRICT = re.compile(rb"(?<=[\"'])http://purl\.oclc\.org/ooxml/(\w+)/")
USUAL = re.compile(
    rb"(?<=[\"'])http://schemas\.openxmlformats\.org/(wordprocessingml|officeDocument|drawingml|schemaLibrary)/2006/"
)


def as_usual(xml: bytes) -> bytes:
    """A part with the addresses of the usual form."""
    return STRICT.sub(rb"http://schemas.openxmlformats.org/\1/2006/", xml) if SIGN in xml else xml


def as_before(xml: bytes, old: bytes) -> bytes:
    """A part that was changed with the addresses of the form that it had before."""
    return USUAL.sub(SIGN + rb"\1/", xml) if SIGN in old else xml
