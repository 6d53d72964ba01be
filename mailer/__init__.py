"""Mail and calendars that keep peer-support groups alive."""

__version__ = "0.1.0"
