"""The whole loop on one machine: real SMTP and IMAP servers inside, members who answer, a clock that is wound on."""
