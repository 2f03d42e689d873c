# make run   try plainspec on an example
# make test  everything that CI checks
# make bench figures, goals and a peer's figures (eight minutes; ARGS="--quick": one or two)
#
# Needs python3 (3.10 or newer) with venv and pip; PYTHON=… names another one.
# The tools are installed into .venv, again only when pyproject.toml changes.

PYTHON ?= python3
VENV   := .venv
ifeq ($(OS),Windows_NT)
BIN    := $(VENV)/Scripts
else
BIN    := $(VENV)/bin
endif
SUM    := $(shell cksum < pyproject.toml | tr ' ' '-')
# One stamp for each state of pyproject.toml: what is installed is told by content, not by time.
READY  := $(VENV)/.ready-$(SUM)
DEV    := $(VENV)/.ready-dev-$(SUM)
PIP    := $(BIN)/python -m pip --disable-pip-version-check -qq

.DEFAULT_GOAL := help
.PHONY: help run test bench fuzz soak lint docs build clean

help:
	@sed -n 's/^# //p' Makefile | head -3
	@echo "also: make fuzz (SECONDS=600), soak, lint, docs (rule pages, schema), build (wheel, sdist), clean"

run: $(READY)
	@$(BIN)/plainspec check fixtures/assistant-spec --fail-on never
	@echo
	@echo "That was: plainspec check fixtures/assistant-spec"
	@echo "Your own: $(CURDIR)/$(BIN)/plainspec check PATH"
	@echo
	@echo "To see this while you write, let your editor start the language server for Markdown:"
	@echo "    $(CURDIR)/$(BIN)/plainspec server"
	@echo "README.md says how for Neovim, Emacs, VS Code and others."

test: lint
	$(BIN)/python -m pytest -q -n 2

bench: $(DEV)
	@$(BIN)/python -m tests.bench $(ARGS)

fuzz: $(DEV)
	@$(BIN)/python -m tests.fuzz --seconds $(or $(SECONDS),600)

soak: $(DEV)
	@$(BIN)/python -m tests.fuzz.soak $(ARGS)

lint: $(DEV)
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

docs: $(DEV)
	$(BIN)/python -m plainspec.cli.docs server/docs/rules
	$(BIN)/python -m plainspec.index.options

build: $(DEV)
	rm -rf dist
	$(BIN)/python -m build --no-isolation

clean:
	rm -rf $(VENV) dist build .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

$(VENV)/pyvenv.cfg:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10))' || { \
	  echo "plainspec needs Python 3.10 or newer as '$(PYTHON)' (it is: $$($(PYTHON) --version 2>&1))." >&2; \
	  echo "Install one, or name it: make $(MAKECMDGOALS) PYTHON=python3.12" >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); \
	  echo "'$(PYTHON) -m venv' failed; on Debian and Ubuntu it needs: apt-get install python3-venv" >&2; exit 1; }

$(READY): $(VENV)/pyvenv.cfg
	@echo "Installing plainspec into $(VENV) (once; this takes a minute) …"
	@$(PIP) install --editable .
	@touch $@

# Dependency groups need a newer pip than some Pythons bring.
$(DEV): $(VENV)/pyvenv.cfg
	@echo "Installing plainspec and its development tools into $(VENV) (once) …"
	@$(PIP) install --upgrade 'pip>=25.1'
	@$(PIP) install --editable . --group dev
	@touch $@ $(READY)
