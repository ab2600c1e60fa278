"""High availability on one machine: `make test-ha`."""
