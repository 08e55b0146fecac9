"""Places, as a target spells them."""
