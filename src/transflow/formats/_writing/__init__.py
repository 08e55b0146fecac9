"""New texts in documents: what the writers of all formats share."""
