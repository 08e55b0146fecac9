"""How Latvian words, phrases and names decline, and how their forms are read back to dictionary forms."""
