"""Offices and who holds them, as the target names them."""
