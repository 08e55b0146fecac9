"""Abbreviations of terms, as a text explains them itself and as it gives them wrongly."""
