"""An archive of documents paired, aligned, checked and written out: work cut into chunks, which are done in any
order, by processes or by machines, each kept when it is done (`parts`), so that a run that ended goes on."""
