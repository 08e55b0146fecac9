"""The files that a project keeps for itself: ledger, waivers, baseline, verdicts between runs."""
