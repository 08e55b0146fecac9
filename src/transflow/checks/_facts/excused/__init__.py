"""Values that one version may say alone, or otherwise, though the text has not changed its meaning."""
