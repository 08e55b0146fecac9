"""A few tables of German."""
