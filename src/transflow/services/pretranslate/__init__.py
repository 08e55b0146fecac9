"""`pretranslate`: what is missing, filled from the memory, the termbase and a service, for people to look at."""
