"""Latvian conjunctions."""

from __future__ import annotations

from transflow.languages.tables.conjunctions import Conjunctions

conjunctions = Conjunctions(
    copulative="un",
    disjunctive="vai",
    adversative="bet savukārt kamēr",
    subordinating=r"gan jo ja ka kā kad lai bez pirms kopš līdz kas kur(?:š|[aāiup]|a[ims]|ā[ms]|iem|[ou]s)?",
    conditional="ja",
    consecutive="tāpēc tādēļ tālab tādējādi tātad",
    prepositions="pēc par ar no pie uz pret starp",
    listing=r"un vai kā\sarī",
    ranging="līdz",
    excluding="nevis",
)
