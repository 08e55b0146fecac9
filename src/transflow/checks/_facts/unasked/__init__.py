"""Values for which no version is asked by itself, and which yet cannot both be right."""
