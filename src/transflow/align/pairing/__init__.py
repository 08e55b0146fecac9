"""Which documents of two unlinked heaps belong together."""

from transflow.align.pairing.heaps import Heap, Room, Sketches, heaps
from transflow.align.pairing.links import Link, linked
from transflow.align.pairing.sketches import Sketch, sketch

__all__ = ["Heap", "Link", "Room", "Sketch", "Sketches", "heaps", "linked", "sketch"]
