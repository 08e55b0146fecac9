"""From the files of a project to its releases: which files are a pair (`pairs`), read as documents (`documents`,
`bitexts`), with what the index asks of each (`index`)."""
