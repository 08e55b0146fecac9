"""What each command does, in a sentence: the first of its own help, so that `--help` imports none of them."""

SUMMARIES = {
    "align": "Aligns two files and prints which paragraphs, or sentences, say the same.",
    "archive": "Pairs, aligns and checks two heaps of documents and writes the results into a folder.",
    "check": "Checks releases and fails where a translation is incomplete, stale or wrong.",
    "checks": "Lists all checks with their levels.",
    "db": "Looks after the store of accounts, claims, drafts, comments and history.",
    "explain": "Prints the manual page of one check.",
    "fetch": "Brings pages and their versions in the other languages into the project, one release a page.",
    "export": "Writes releases for another tool or person: both texts of each paragraph, with their states.",
    "import": "Takes in what was changed in files that `transflow export` made, or another tool.",
    "init": "Writes a commented transflow.toml, an example release pair and a glossary of your own.",
    "memory": "Searches what was translated before, and brings it in and out as TMX.",
    "pair": "Finds out which documents of two folders are versions of one text.",
    "queue": "Works through what is missing, stale, rejected or unsure, item by item.",
    "report": "Writes one self-contained page per release and an index.",
    "serve": "Serves the review queue as web pages, until it is stopped with Ctrl+C.",
    "signoff": "Signs RELEASE off in its ledger; every paragraph of it is final then.",
    "status": "Shows how far each release is in each language, what is stale and what blocks it.",
    "sync": "Brings files and ledgers together.",
    "terms": "Keeps the termbase, finds its terms in texts and puts them right.",
    "user": "Keeps the accounts of those who work on the web pages.",
}
