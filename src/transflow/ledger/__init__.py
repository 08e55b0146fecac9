"""What a ledger remembers, held against what the files say now; all on values.

`pins_of` keeps its pairs together while two documents are aligned, `reconcile` then says what became of each
record, and `signed` and `is_valid` speak of the sign-off."""
