"""What the readers of documents share."""
