"""The review queue as web pages. A route parses, calls one service and renders, as a command does."""
