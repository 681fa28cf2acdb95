# What people type. `make` alone lists it.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help demo test slow scaffold podcast oracles corpus bench install format lint clean release

PREFIX ?= $(HOME)/.local
TODAY := 2026-11-02
EXAMPLE := Examples/Mestring
SPRE := .build/debug/spre
ORACLES := .build/oracles-venv
BENCH := .build/bench-venv
STATIC := -c release --static-swift-stdlib --product spre
SWIFT_FILES = find Package.swift Sources Plugins Tests Examples -name '.build*' -prune -o -name '*.swift' -print0

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## /{printf "  make %-8s %s\n", $$1, $$2}' Makefile

demo: ## the example's newsletter, programme, posts, web pages and matrix, on one page to open in a browser
	@.ci/needs build
	swift build --product spre
	$(SPRE) check --workspace $(EXAMPLE) --today $(TODAY)
	$(SPRE) plan matrix --workspace $(EXAMPLE) --today $(TODAY)
	@mkdir -p $(EXAMPLE)/drafts
	$(SPRE) plan matrix --workspace $(EXAMPLE) --today $(TODAY) --out $(EXAMPLE)/drafts/matrix.html
	$(SPRE) draft --workspace $(EXAMPLE) --today $(TODAY)
	$(SPRE) plan coverage --workspace $(EXAMPLE) --today $(TODAY) --out $(EXAMPLE)/drafts/coverage.html > /dev/null
	$(SPRE) plan year --workspace $(EXAMPLE) --today $(TODAY) --out $(EXAMPLE)/drafts/wheel.html > /dev/null
	@echo "The matrix: $(CURDIR)/$(EXAMPLE)/drafts/matrix.html"
	@echo "What came of it: $(CURDIR)/$(EXAMPLE)/drafts/coverage.html"
	@echo "The year's wheel: $(CURDIR)/$(EXAMPLE)/drafts/wheel.html"
	@echo "Open $(CURDIR)/$(EXAMPLE)/drafts/index.html"

test: ## every quick test
	@.ci/needs build
	swift build
	swift test --disable-xctest

slow: ## the tests that take minutes: a thousand lives of drafts, every scalar of the example made invalid, a thousand damaged lines
	@.ci/needs build
	SPRE_THOROUGH=1 swift test --disable-xctest --filter 'LifeOfDrafts|TypedScalar|ThousandDamages'

scaffold: ## a new channel from nothing, in a copy of the sources: builds it, and tests and lints it
	@.ci/needs build python
	swift build --product spre
	.ci/scaffold

podcast: ## the example of a channel in a package of its own: builds and tests it
	@.ci/needs build
	swift test --package-path Examples/PodcastChannel --scratch-path .build/podcast --disable-xctest

oracles: ## the drafts against a browser, axe, the Nu validator, c3voc's schema, Python's readers of mail, feeds and calendars, four programs that count LIX, and hunspell's dictionaries
	@.ci/needs build oracles
	swift build --product spre
	$(ORACLES)/bin/python Tests/Oracles/run.py --spre $(SPRE)

corpus: ## sixty generated issues of a newsletter in a browser; make oracles takes eight of them
	@.ci/needs build oracles
	swift build --product spre
	$(ORACLES)/bin/python Tests/Oracles/run.py --spre $(SPRE) --only corpus --issues 60

bench: release ## start, check of up to 10,000 items, logs of 10,000 to 40,000 activities, one edition, messages against Python's
	@.ci/needs bench
	swift build -c release --static-swift-stdlib --product MessageBench
	$(BENCH)/bin/python Tests/Benchmarks/bench.py --spre .build/release/spre --messages .build/release/MessageBench

install: release ## the program into $(PREFIX)/bin (PREFIX=~/.local)
	install -d "$(PREFIX)/bin"
	install -s -m 755 .build/release/spre "$(PREFIX)/bin/spre"
	@echo "Installed $(PREFIX)/bin/spre"

release:
	@.ci/needs build
	swift build $(STATIC)

format: ## every Swift file, in the project's style
	@.ci/needs swift
	$(SWIFT_FILES) | xargs -0 swift format --in-place --parallel

lint: ## style, undeclared imports, and which module may import which
	@.ci/needs build python
	$(SWIFT_FILES) | xargs -0 swift format lint --strict --parallel
	python3 Tests/Oracles/arrows.py
	swift build --quiet --explicit-target-dependency-import-check error

clean: ## remove what building made; drafts stay
	rm -rf .build .build-* Examples/*/.build
