"""What of a text is still in the language of the other one: whole blocks, sentences, words; and what only looks so."""
