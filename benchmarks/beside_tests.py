"""Imported first, it lets a benchmark that is run by its path import from `tests`, which has a PostgreSQL to start."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1]))
