"""Real servers for tests, on loopback and free ports, each a child of the test run that ends with it."""
