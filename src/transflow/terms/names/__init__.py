"""Names of persons: found in a text, paired with those of its translation, and what is amiss with them."""
