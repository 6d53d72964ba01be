"""Pages, answers by link, and feeds. Reads the ledger; writes only what a person tells us by pressing a button."""
