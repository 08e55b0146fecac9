"""Terms of the source and how the target names them, found once for all checks of the glossary."""
