"""The search for the best beads of two sides."""
