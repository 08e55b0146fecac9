"""Exit codes that all commands share; what 1 says of one is in its help."""

COULD_NOT_RUN = 2  # what failed, even in part
STOPPED = 130  # by Ctrl+C
