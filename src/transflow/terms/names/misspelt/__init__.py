"""Names with a letter or a mark wrong, or spelled otherwise than elsewhere: of persons and of firms."""
