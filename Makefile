# Highwater: what there is to run. Each target sets up what it needs.

SHELL := /bin/sh
.DEFAULT_GOAL := help
BACKEND := .venv/backend/bin/python
TRAIN := .venv/train/bin/python
SITE := .venv/site/bin/python
SUPPLY := .venv/supply/bin/python
# Any Python will do for helpers that need the standard library only.
PYTHON = $(shell .ci/system.sh python 2>/dev/null || command -v python3)
CODE := __init__.py plugin.py model_backend processing_provider ui tests benchmarks .ci
SUITES ?=
SCENE ?=
SERVE ?=
MINUTES ?= 30
LOOK ?=
MODEL ?=
INT8 ?=
TORTURE ?=

.PHONY: help demo test test-qgis-340 lint format types env env-train install package bench \
	bench-predict bench-chips bench-cluster bench-train bench-ombria bench-timeseries bench-service \
	models docs site screenshots looks styles texts lock clean serve system-qgis system-test \
	system-words test-env sbom audit licences torture

help: ## Show this list
	@awk 'BEGIN { FS = ":.*## " } /^[a-z0-9-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' \
		$(MAKEFILE_LIST)

demo: system-qgis env ## Map water on a simulated scene through QGIS (SCENE=file.tif: on yours)
	$(PYTHON) benchmarks/demo.py $(if $(SCENE),--scene "$(SCENE)")

test: system-test test-env ## Run all tests (SUITES="unit qgis": some of them)
	$(PYTHON) .ci/suites.py $(SUITES)

test-qgis-340: ## Run the tests of the QGIS side in QGIS 3.40, in a Debian 13 of its own (as root)
	.ci/qgis340.sh $(SUITES)

lint: test-env-backend ## Check style, order of imports and format
	$(BACKEND) -m ruff check $(CODE)
	$(BACKEND) -m ruff format --check $(CODE)

format: test-env-backend ## Put imports and format in order
	$(BACKEND) -m ruff check --fix $(CODE)
	$(BACKEND) -m ruff format $(CODE)

types: test-env-backend ## Check types
	$(BACKEND) -m mypy

env: system-python ## Install the backend for prediction, as QGIS would
	$(PYTHON) -m model_backend.environment install --tier predict

env-train: system-python ## Install the backend for training, as QGIS would
	$(PYTHON) -m model_backend.environment install --tier train

serve: system-python ## Offer the jobs over HTTP, to this machine (SERVE="--root folder": with options)
	@.ci/testenv.sh serve
	.venv/serve/bin/python -m model_backend serve $(SERVE)

install: ## Install the plugin into your QGIS profile (HIGHWATER_PROFILE: into another one)
	$(PYTHON) .ci/install.py

package: system-words ## Pack the plugin for QGIS's plugin manager
	$(PYTHON) .ci/package.py

bench: system-qgis test-env-backend env ## Measure speed, memory and start-up (MODEL=: evaluate this)
	$(BACKEND) benchmarks/speed.py
	$(BACKEND) benchmarks/tiling.py
	$(BACKEND) benchmarks/evaluation.py $(if $(MODEL),--model "$(MODEL)")

bench-predict: test-env-backend ## Measure prediction against its bare network (MODEL=, INT8=: .onnx)
	$(BACKEND) benchmarks/predict.py $(if $(MODEL),--model "$(MODEL)") \
		$(if $(INT8),--int8 "$(INT8)") --large

bench-chips: test-env-backend ## Measure the accuracy on labelled chips (HIGHWATER_DATA: their folder)
	$(BACKEND) benchmarks/chips.py

bench-cluster: test-env-backend ## Measure what scheduling 5,000 scenes costs (about 11 minutes)
	$(BACKEND) benchmarks/cluster.py

bench-train: test-env-train ## Measure training: its speed, and what it reaches (about 50 minutes)
	$(TRAIN) benchmarks/train_speed.py
	$(TRAIN) benchmarks/train_accuracy.py three_regions --minutes 10
	$(TRAIN) benchmarks/train_accuracy.py three_regions --minutes 10 --before
	$(TRAIN) benchmarks/train_accuracy.py ombria --minutes 20

bench-ombria: test-env-train ## Train on OMBRIA and print its published table (about 70 minutes)
	$(TRAIN) benchmarks/ombria.py

bench-timeseries: test-env-train ## Train on time series and hold them against simple rules (about 75 minutes)
	$(TRAIN) benchmarks/time_series.py

bench-service: test-env-backend ## Find the rate that the service holds, and hold it (MINUTES=30)
	$(BACKEND) benchmarks/service_load.py --minutes $(MINUTES)

models: test-env-train ## Make the models that ship, from data and seed (HIGHWATER_DATA: its folder)
	$(TRAIN) benchmarks/water_model.py
	$(TRAIN) benchmarks/flood_model.py

docs: system-qgis ## Write the pages on the algorithms from what they say of themselves
	$(PYTHON) .ci/algorithm_pages.py

texts: ## Bring the files of translations in line with the source, and say what is missing
	$(PYTHON) .ci/texts.py update
	$(PYTHON) .ci/texts.py check

site: test-env-site ## Build the guide as a site, into build/site
	NO_MKDOCS_2_WARNING=1 $(SITE) -m mkdocs build --clean -f .ci/mkdocs.yml
	@echo "Open build/site/index.html, or with its search: cd build/site && python3 -m http.server"

screenshots: system-test test-env ## Take the pictures of the guide anew, from the real QGIS
	$(PYTHON) .ci/screenshots.py

looks: system-test system-words test-env ## Take pictures of every window in every look (LOOK="dark-200": in one)
	$(PYTHON) .ci/looks.py $(LOOK)

styles: system-qgis ## Write the SLD beside each QGIS style
	$(PYTHON) .ci/sld_styles.py

lock: test-env-backend ## Lock the newest versions that the backend's requirements allow
	.ci/lock.sh "$(CURDIR)/$(BACKEND)"

sbom: test-env-supply ## List what the plugin is made of as CycloneDX, held against its schema
	$(SUPPLY) .ci/sbom.py --check

audit: test-env-supply ## Look the locked packages up among known vulnerabilities, where that is possible
	$(SUPPLY) .ci/audit.py

licences: test-env-train ## Write the page on the licences of what is installed
	$(TRAIN) .ci/licences.py

torture: test-env-backend test-env-train ## Kill, starve, misfeed the jobs, write docs/reliability.md (TORTURE="--minutes 5")
	$(BACKEND) -m benchmarks.torture $(TORTURE)

clean: ## Remove everything that was made here
	rm -rf build dist .venv .coverage .coverage.* .pytest_cache .mypy_cache .ruff_cache .qgis-settings
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

.PHONY: system-python test-env-backend test-env-train test-env-site test-env-supply
system-qgis:
	@.ci/system.sh qgis

system-test:
	@.ci/system.sh test

system-words:
	@.ci/system.sh words

system-python:
	@.ci/system.sh venv

test-env:
	@.ci/testenv.sh

test-env-backend: system-python
	@.ci/testenv.sh backend

test-env-train: system-python
	@.ci/testenv.sh train

test-env-site: system-python
	@.ci/testenv.sh site

test-env-supply: system-python
	@.ci/testenv.sh supply
