"""Documents that people write and publish, a format a file or a package: bytes to `Document` and back."""
