"""Names of places: in every case of Latvian, and compared between two texts."""
