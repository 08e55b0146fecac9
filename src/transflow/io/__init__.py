"""The world outside: files, git, the network, caches. What needs none of them lies elsewhere."""
