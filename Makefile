# Briefing: one command builds the site, one runs the tests. `make` alone lists them all.

SWIFT ?= swift
ARGS  ?=

RELEASE = $$(Scripts/swift-flags release)

.DEFAULT_GOAL := help
.PHONY: help site build test lint format bench clean

help: ## say what can be made
	@echo "usage: make TARGET"
	@echo
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  \1 \2/p' Makefile | \
	  while read -r target text; do printf '  %-8s %s\n' "$$target" "$$text"; done
	@echo
	@echo "Options of \`briefing build\` go into ARGS: make site ARGS='--links file --drafts'"

site: build ## build the program and with it the site in Content/, into Public/
	@"$$($(SWIFT) build $(RELEASE) --show-bin-path)/briefing" build $(ARGS)
	@Scripts/say-how-to-look $(ARGS)

build: ## build the program alone
	@Scripts/install-libcmark
	$(SWIFT) build $(RELEASE) --product briefing

test: ## run every Swift test
	@Scripts/install-libcmark --program
	$(SWIFT) test $$(Scripts/swift-flags)

lint: ## check the formatting of every Swift file; any finding is an error
	@git ls-files -z '*.swift' | xargs -0 $(SWIFT) format lint --strict --parallel

format: ## put every Swift file into the form that lint wants
	@git ls-files -z '*.swift' | xargs -0 $(SWIFT) format --in-place --parallel

bench: build ## build 10,000 briefings with Briefing and with Hugo, and compare
	@Benchmarks/run $(ARGS)

clean: ## remove what was built; Public/ stays
	rm -rf .build .briefing
