# Zhupi: `make run` opens the window, `make test` proves it; both set up all they need.

VENV := .venv
BIN := $(VENV)/bin
PYTHON ?= python3
PIP := .ci/venv install $(VENV)
SOURCES := core gui resources tests packaging

.PHONY: help run test search learn format trial bench torture translations screenshots pictures shipped divisions packages test-packages clean

help:
	@echo "make run           open the window"
	@echo "make test          format check, lint, types, architecture and all tests"
	@echo "make search        the property tests with many more examples, some minutes"
	@echo "make format        put the code in form"
	@echo "make trial         what becomes of annotations in changed texts, on the real reports"
	@echo "make bench         speed and memory, as ratios to a bare window, sqlite3, jieba or a scan of texts"
	@echo "make torture       kills, power cuts, bad disks, damaged and vanishing files by the thousand, some minutes"
	@echo "make learn         learn anew how titles end, figures are named and status is told, and print how well; some minutes"
	@echo "make translations  collect strings and compile translations"
	@echo "make screenshots   paint the pictures of the README anew"
	@echo "make pictures      paint the pictures of the guide anew, in all languages"
	@echo "make shipped       find anew what is in the report that ships"
	@echo "make divisions     write the tables of China's divisions and their former names anew"
	@echo "make packages      build the packages for Linux into dist/"
	@echo "make test-packages try them in fresh Debian systems that have no Python, some minutes"
	@echo "make clean         take away what these made"

run: $(VENV)/.run
	@$(BIN)/zhupi --with-report

test: export QT_QPA_PLATFORM := offscreen
test: $(VENV)/.test
	$(BIN)/ruff format --check $(SOURCES)
	$(BIN)/ruff check $(SOURCES)
	$(BIN)/mypy
	$(BIN)/pytest -n auto

search: export QT_QPA_PLATFORM := offscreen
search: export SEARCH := 1
search: $(VENV)/.test
	$(BIN)/pytest -n auto -m hypothesis

format: $(VENV)/.test
	$(BIN)/ruff format $(SOURCES)
	$(BIN)/ruff check --fix $(SOURCES)

trial: $(VENV)/.test
	$(BIN)/python -m tests.anchoring_trial

bench: export QT_QPA_PLATFORM := offscreen
bench: $(VENV)/.test
	$(BIN)/python -m tests.bench

torture: $(VENV)/.test
	$(BIN)/python -m tests.torture

learn: $(VENV)/.test
	@$(PIP) --editable '.[learn]'
	for part in title_ends words families naming status; do $(BIN)/python -m tests.learning.$$part || exit 1; done

translations: $(VENV)/.test
	$(BIN)/python -m tests.translations

screenshots: $(VENV)/.test
	$(BIN)/python -m tests.pictures

pictures: $(VENV)/.test
	$(BIN)/python -m tests.pictures.guide

shipped: $(VENV)/.run
	$(BIN)/python -c 'from core.workspace.shipped import *; write_findings(Path("resources/reports/beilun-2024.txt"))'

divisions: $(VENV)/.test
	$(BIN)/python -m tests.divisions

packages: $(VENV)/.system
	@packaging/linux/packages

test-packages: $(VENV)/.test
	@$(BIN)/python -m tests.packaging.chroots

clean:
	rm -rf $(VENV) build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis

# Before make looks at what is there: what was not finished, moved, or lost its Python is taken away.
$(shell .ci/venv heal $(VENV))

$(VENV)/.system: .ci/system-packages resources/system/libraries.txt
	@PYTHON=$(PYTHON) .ci/system-packages
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Zhupi needs Python 3.11 or newer; try make PYTHON=python3.11")'
	@PYTHON=$(PYTHON) .ci/venv make $(VENV)
	@touch $@

$(VENV)/.run: $(VENV)/.system pyproject.toml
	@echo "Setting up Zhupi; this is done once, and brings about 200 MB."
	@$(PIP) --editable .
	@PYTHON=$(PYTHON) .ci/system-packages $$($(BIN)/python -m gui.window.missing)
	@touch $@

$(VENV)/.test: $(VENV)/.run
	@$(PIP) --editable '.[dev]'
	@touch $@
