"""German words of templates and buttons."""

from transflow.languages.tables.page_words import PageWords

page_words = PageWords(
    labels="telefon; bild; quelle",
    credits="bild",
    machine_notices=r"\bmaschinell übersetzt\b",
    machine_signs=("übersetz",),
)
