"""The tables of English, each in a module named as the module of its class in `languages/tables`."""
