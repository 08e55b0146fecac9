"""Names of persons and firms, as a target spells them."""
