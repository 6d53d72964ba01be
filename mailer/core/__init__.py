"""Pure functions of values: no clock, disk, network or environment is read here."""
