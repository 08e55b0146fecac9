"""Machine translation services: an adapter a file, and one door through which texts leave (`sending`)."""
