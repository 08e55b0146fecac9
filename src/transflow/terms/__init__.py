"""What things are called: the termbase, its forms found in texts, names of persons and places."""
