"""From the files of a project to its releases: which files are a pair (`pairs`, `named_files`), which of them a
command is about (`selecting`, `demands`), read as documents (`documents`, `bitexts`), with what the index asks of each
(`index`)."""
