"""Sentences that one version lacks, or says in quite other words."""
