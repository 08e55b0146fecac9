"""What the ledgers remember: where they lie and what stands in them (`files`), a pair seen with its ledger (`known`),
brought together with it (`syncing`), what was translated there put into the target file (`putting_in`), and ledgers
that belong to no release (`orphans`)."""
