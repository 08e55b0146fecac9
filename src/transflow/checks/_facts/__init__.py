"""The facts of both versions compared, once for all checks of values."""
