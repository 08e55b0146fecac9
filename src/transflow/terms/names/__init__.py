"""Names of persons: found in a text, paired with those of its translation; what is amiss with them lies in `misspelt`
and `exchanged`, with names of firms."""
