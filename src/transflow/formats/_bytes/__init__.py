"""What files are made of, whatever they hold: text in an encoding, XML, PO."""
