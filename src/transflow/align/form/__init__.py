"""What is known of blocks and sentences besides their words: their form, and what a person has set."""
