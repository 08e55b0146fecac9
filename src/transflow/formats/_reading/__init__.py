"""What the readers of several formats share: where text stands in the file, how it reads, what it is."""
