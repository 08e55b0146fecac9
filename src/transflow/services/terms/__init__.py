"""The termbase of a project: asked, kept and changed, exchanged with other programs, and what the releases propose
for it."""
