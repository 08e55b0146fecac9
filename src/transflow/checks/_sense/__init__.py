"""What turns a sentence round: what is denied in one text alone, what is said by a contrary word, and, a module each,
whatever else changes places: letters, tenses, duties, titles."""
