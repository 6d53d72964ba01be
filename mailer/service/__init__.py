"""The verbs of the service: take in the schedules, look ahead, hear, speak."""
