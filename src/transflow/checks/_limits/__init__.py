"""What a text says around its values: their limits, the spans between them, what goes up and down to them."""
