"""One file a command: `add(subparsers)` says what it takes, `run(args)` does it and returns the exit status."""
