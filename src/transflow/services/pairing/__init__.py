"""Two unordered heaps of documents, `pair`: sketched by what they say and linked (`sketching`), told or copied into the
layout of the project (`adopt`)."""
