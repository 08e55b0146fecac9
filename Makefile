# Everything runs in .venv, which the first target that needs it makes.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: demo test coverage slow laws lint format docs man site fuzz bench bench-try oldest pythons dist clean

.venv/base: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "transflow needs Python 3.11 or newer; say make PYTHON=python3.12")'
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/pip install -qq --disable-pip-version-check --editable .
	@$(BIN)/python -m compileall -q src
	@touch $@

.venv/bench: .venv/dev
	@$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[dev,bench]'
	@touch $@

.venv/dev: pyproject.toml
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@$(BIN)/python -m compileall -q src
	@touch .venv/base $@

demo: .venv/base  ## checks the bundled releases and writes the report
	@$(BIN)/transflow check examples --format concise --fail-level never
	@$(BIN)/transflow report examples --output report

test: .venv/dev  ## the tests, in parallel
	$(BIN)/pytest -n auto -m 'not slow'

coverage: .venv/dev  ## the tests, and the lines and branches they leave out
	$(BIN)/pytest -n auto -m 'not slow' --cov --cov-report=term

slow: .venv/dev  ## the slow tests
	$(BIN)/pytest -n auto -m slow

laws: .venv/dev  ## the tests of properties and laws, each time with other examples
	$(BIN)/pytest -n auto $$(grep -rl '^from hypothesis' tests --include 'test_*.py') --hypothesis-profile others

lint: .venv/dev  ## style, types, floors
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

format: .venv/dev
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

site: .venv/dev  ## the documentation as a site, warnings as errors
	$(BIN)/mkdocs build --quiet --strict

docs: .venv/dev  ## regenerates the pages and schemas that are made from the code
	$(BIN)/python docs/generate.py

man: docs  ## shows the manual page
	man -l docs/transflow.1

bench: .venv/bench  ## measures all tables of docs/benchmarks.md anew, hours on a quiet machine; README quotes them
	$(BIN)/python benchmarks/page.py
	$(BIN)/python docs/generate.py

bench-%: .venv/bench  ## one of them: make bench-terms
	$(BIN)/python benchmarks/page.py $*

bench-try: .venv/bench  ## each of them small, into build/, to see that all run
	@mkdir -p build && cp docs/benchmarks.md build/
	$(BIN)/python benchmarks/page.py --small --page build/benchmarks.md

SECONDS ?= 60
fuzz: .venv/dev  ## fuzzes each parser for SECONDS; CONTRIBUTING.md says more
	@$(BIN)/pip install --quiet --disable-pip-version-check 'atheris>=2.3'
	$(BIN)/python fuzz/run.py --seconds $(SECONDS)

OLDEST ?= tests
oldest:  ## the tests with the oldest versions that pyproject.toml allows, on the oldest Python; OLDEST=tests/formats: some
	@test -x .venv-oldest/bin/python || python3.11 -m venv .venv-oldest
	@.venv-oldest/bin/python .ci/oldest.py > .venv-oldest/constraints.txt
	@.venv-oldest/bin/pip install --quiet --disable-pip-version-check --constraint .venv-oldest/constraints.txt \
	  --editable '.[archive,dask,postgres,web]' check-jsonschema httpx httpx2 hypothesis jsonschema \
	  junitparser packaging playwright pytest pytest-xdist python-docx
	.venv-oldest/bin/pytest -n auto -m 'not slow' --ignore tests/test_readme.py $(OLDEST)

pythons:  ## the fast tests on every supported Python that is here
	.ci/pythons

dist:  ## the source archive, and the wheel made from it
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/pip install --quiet --disable-pip-version-check build
	$(BIN)/python -m build

clean:
	rm -rf .venv .venv-* build dist report site .mypy_cache .ruff_cache
