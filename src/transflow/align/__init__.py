"""What of two texts belongs together: blocks, sentences, documents, each link with how sure it is."""
