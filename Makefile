# Everything goes through bootstrap.py, which needs only Python 3.11 or newer.  make demo ARGS="--once"
PYTHON ?= python3
ARGS ?=

.PHONY: help run demo test lint bench wheel pins clean

help:
	@echo 'make run     mailer with the settings at hand (.env or MAILER_...); with none, the demo'
	@echo 'make demo    the whole loop on this machine, no account needed'
	@echo 'make test    the tests      make lint    ruff and mypy      make bench   the measurements'
	@echo 'make wheel   dist/*.whl     make pins    newer versions     make clean   as cloned'
	@echo 'Arguments:   make demo ARGS="--once"'

run demo test lint bench clean:
	@"$(PYTHON)" bootstrap.py $@ $(ARGS)

wheel:
	@"$(PYTHON)" bootstrap.py install
	@.venv/bin/python -m hatchling build -t wheel

pins:
	@"$(PYTHON)" .ci/pin
