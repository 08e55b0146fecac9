"""What was left in the language of the source, found once for all checks that speak of it."""
