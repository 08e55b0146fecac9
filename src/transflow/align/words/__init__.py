"""Words: what is known of them, and what speaks for two of them meaning the same."""
