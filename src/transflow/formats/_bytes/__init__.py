"""What files are made of: encodings, XML and PO, as they come from outside."""
