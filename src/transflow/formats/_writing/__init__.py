"""New texts in a file, and all else as it was: what the writers of several formats share.

`splicing` puts stretches of a file in the place of others. What is in a stretch, with the least change: `patching`
exchanges words and touches nothing else, `following` lets markup go with its words, `marking` sets the markup that a
text says; `faithful` gives up what would not be read again as it is. A text that has no place yet goes into a `gap`."""
