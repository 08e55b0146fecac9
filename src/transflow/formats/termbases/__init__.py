"""Termbases as CSV, the form of a project's own, and as TBX and PO, for other programs."""
