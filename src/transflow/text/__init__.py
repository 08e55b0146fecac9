"""Text as such, in no particular language: normalising, tokens, the segmentation engine, fact values."""
