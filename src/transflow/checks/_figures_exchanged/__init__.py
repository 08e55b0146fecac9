"""Figures that both versions have, and of what they are: in which the target may have exchanged them."""
