"""Termbases as CSV, TBX and PO."""
