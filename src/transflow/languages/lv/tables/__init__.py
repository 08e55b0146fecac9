"""The tables of Latvian, each in a module named as the module of its class in `languages/tables`."""
