"""The page that shows the play: the clock, every letter as its reader sees it, every answer and how it was taken."""
