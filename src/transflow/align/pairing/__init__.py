"""Which documents of two unlinked heaps belong together."""

from transflow.align.pairing.links import Link, linked
from transflow.align.pairing.sketches import Sketch, sketch

__all__ = ["Link", "Sketch", "linked", "sketch"]
