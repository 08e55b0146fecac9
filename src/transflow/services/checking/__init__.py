"""The gate over pairs of files, `check`: which pairs it is about (`selection`), one pair to its findings (`judging`) or
what was said of it before (`verdicts`), and what of that counts (`settling`) after `waivers` and `baseline`. Who needs
the texts as well asks `with_texts`, who cannot wait `so_far`; `fix` puts the certain corrections into the files."""
