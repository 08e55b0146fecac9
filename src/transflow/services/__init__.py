"""What the program does, one verb a file: each opens one transaction, returns a value and prints nothing."""
