"""Who may work on the pages: persons (`users`), and programs (`tokens`)."""
