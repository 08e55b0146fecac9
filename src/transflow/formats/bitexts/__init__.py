"""Bitexts for corpora, machine translation and translation memories: a bead, or a unit of a memory, an entry."""
