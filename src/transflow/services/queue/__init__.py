"""The review queue, a verb a file. A verb opens the queue, works in one transaction and returns a frozen
value; what changes a text is first kept in the store, then written into the files (`writing`)."""
