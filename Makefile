# make run   try plainspec on an example
# make test  everything that CI checks
# make vsix  dist/plainspec-VERSION.vsix, the VS Code extension with the server in it
# make bench figures, goals and a peer's figures (twelve minutes; ARGS="--quick": one or two)
#
# Needs python3 (3.10 or newer) with venv and pip; PYTHON=… names another one. The extension needs
# Node.js (20 or newer) with npm.
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
CLIENT := client-vscode
NODE   := $(CLIENT)/node_modules/.ready-$(shell cksum < $(CLIENT)/package-lock.json | tr ' ' '-')

.DEFAULT_GOAL := help
.PHONY: help run test editors vsix bench bench-quality fuzz soak lint lint-server lint-client test-client docs build clean

help:
	@sed -n 's/^# //p' Makefile | head -4
	@echo "also: make bench-quality, fuzz (SECONDS=600), soak, lint, editors (VS Code for its tests), docs (rule pages, schema), build (wheel, sdist), clean"

run: $(READY)
	@$(BIN)/plainspec check fixtures/assistant-spec --fail-on never
	@echo
	@echo "That was: plainspec check fixtures/assistant-spec"
	@echo "Your own: $(CURDIR)/$(BIN)/plainspec check PATH"
	@echo
	@echo "To see this while you write, let your editor start the language server for Markdown:"
	@echo "    $(CURDIR)/$(BIN)/plainspec server"
	@echo "README.md says how for Neovim, Emacs, VS Code and others."

# Many tests wait for other programs: three workers keep two processors busy, and who is done first
# takes over from the others. The tests in VS Code share one code-server and one browser: one process,
# which has the machine to itself.
# Editors are programs of others, driven through their screens, and can miss a key. What fails in one
# runs again, in a new editor on a new folder; what fails twice is at fault. No other test gets that.
PYTEST := $(BIN)/python -m pytest -q
SHARED := -n 3 --dist worksteal
AGAIN  := --last-failed --last-failed-no-failures none
test: $(DEV)
	@$(MAKE) --no-print-directory -j 2 lint test-client
	$(PYTEST) $(SHARED) --ignore tests/editors
	$(PYTEST) $(SHARED) tests/editors --ignore tests/editors/vscode || $(PYTEST) $(AGAIN) tests/editors --ignore tests/editors/vscode
	$(PYTEST) tests/editors/vscode || $(PYTEST) $(AGAIN) tests/editors/vscode

editors: $(DEV)
	$(BIN)/python -m tests.editors.vscode.install

# The wheel goes into the extension, so that both have one version.
vsix: $(DEV) $(NODE)
	@rm -rf $(CLIENT)/server dist/plainspec-*.vsix
	@$(BIN)/python -m build --wheel --no-isolation --outdir $(CLIENT)/server >/dev/null
	@cp LICENSE $(CLIENT)/LICENSE
	@mkdir -p dist
	@cd $(CLIENT) && npm run --silent build && npx --no-install vsce package --no-dependencies \
	  --allow-missing-repository --no-rewrite-relative-links --out "$(CURDIR)/dist/"

bench: $(DEV)
	@$(BIN)/python -m tests.bench $(ARGS)

bench-quality: $(DEV)
	@$(BIN)/python -m tests.bench.quality $(ARGS)

fuzz: $(DEV)
	@$(BIN)/python -m tests.fuzz --seconds $(or $(SECONDS),600)

soak: $(DEV)
	@$(BIN)/python -m tests.fuzz.soak $(ARGS)

lint: lint-server lint-client

lint-server: $(DEV)
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

# Where there is no Node.js the extension cannot be checked, which is said; on CI it is an error.
ifneq ($(shell command -v npm),)
lint-client: $(NODE)
	cd $(CLIENT) && npm run --silent check && npm run --silent lint

test-client: $(NODE)
	cd $(CLIENT) && npm test --silent
else
lint-client test-client:
	@echo "Node.js with npm is not installed: $(CLIENT) is NOT checked." >&2; test -z "$$CI"
endif

docs: $(DEV)
	$(BIN)/python -m plainspec.cli.docs server/docs/rules
	$(BIN)/python -m plainspec.index.options
	$(BIN)/python -m tests.support.opposites

build: $(DEV)
	rm -rf dist
	$(BIN)/python -m build --no-isolation

clean:
	rm -rf $(CLIENT)/node_modules $(CLIENT)/dist $(CLIENT)/server $(CLIENT)/LICENSE
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

$(NODE): $(CLIENT)/package-lock.json
	@node -e 'process.exit(process.versions.node.split(".")[0] < 20 ? 1 : 0)' || { \
	  echo "$(CLIENT) needs Node.js 20 or newer, with npm." >&2; exit 1; }
	@echo "Installing the extension's development tools into $(CLIENT)/node_modules (once) …"
	@cd $(CLIENT) && npm ci --silent --no-audit --no-fund
	@touch $@
