"""The pages, a file each; every file lists its routes in `ROUTES`."""
