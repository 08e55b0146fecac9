"""Releases as files for other tools and people (`exporting`, with what the memory has by `offering`), and what comes
back from them (`importing`): `bundling` makes the units of both ways, `incoming` holds them against the ledger,
`marking` brings their inline markup."""
