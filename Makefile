# draftlint: two commands do all the set-up on a fresh Debian machine with a Swift toolchain:
#   make run    builds the tool and checks the example drafts
#   make test   runs all tests
.POSIX:
.SUFFIXES:

PREFIX = /usr/local
DESTDIR =
SHARED = ../shared
FUZZ_SECONDS = 300
SWIFT = swift
DRAFTLINT = .build/release/draftlint
DEV = .build/debug/draftlint-dev
PACKAGES = libpcre2-dev libmd4c-dev git python3 python3-pip python3-yaml

.PHONY: help run build test test-editors conformance install wheel deb packages embed train docs fuzz bench format \
  lint deps conformance-deps clean

help:
	@sed -n 's/^#\( *make .*\)/\1/p' Makefile

# What the build needs from Debian, each only where it is missing. Without root: sudo, where that is there.
deps:
	@missing=""; \
	for package in $(PACKAGES); do \
	  dpkg-query -W -f='$${Status}' "$$package" 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	  echo "installing:$$missing"; \
	  root=""; [ "$$(id -u)" = 0 ] || root=sudo; \
	  $$root apt-get update -qq && \
	  DEBIAN_FRONTEND=noninteractive $$root apt-get install -y -qq --no-install-recommends $$missing >/dev/null; \
	fi

build: deps
	$(SWIFT) build -c release --product draftlint

# The findings of the examples are the point, so status 1 is success here; 2 is not.
run: build
	@$(DRAFTLINT) check --context examples/drafts; status=$$?; [ $$status -le 1 ]

test: deps
	$(SWIFT) test
	Tests/install/run
	$(MAKE) packages

# Headless Neovim and Emacs against the language server; installs them from Debian where they are missing.
test-editors: build
	Tests/editors/run $(DRAFTLINT)

# Suites, schemas and corpora of others, which are not part of the project.
conformance: build conformance-deps wheel
	Tests/conformance/run $(SHARED) $(DRAFTLINT)
	Tests/conformance/pre-commit $(DRAFTLINT) dist/*.whl

conformance-deps: deps
	@python3 -m pip install --quiet --disable-pip-version-check -r Tests/conformance/requirements.txt \
	    -r Tests/differential/requirements.txt 2>/dev/null \
	  || python3 -m pip install --quiet --disable-pip-version-check --break-system-packages \
	    -r Tests/conformance/requirements.txt -r Tests/differential/requirements.txt

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin"
	install -m 755 $(DRAFTLINT) "$(DESTDIR)$(PREFIX)/bin/draftlint"
	install -d "$(DESTDIR)$(PREFIX)/share/doc/draftlint"
	cp -R docs/rules "$(DESTDIR)$(PREFIX)/share/doc/draftlint/"

# A Python wheel with the binary and libmd4c, for machines without Swift.
wheel: build
	rm -f dist/*.whl
	python3 -B Packaging/wheel.py $(DRAFTLINT) dist

# A Debian package with the binary.
deb: build
	rm -f dist/*.deb
	Packaging/deb $(DRAFTLINT) dist

# Both, installed into scratch folders and tried.
packages: wheel deb
	Tests/install/packages dist/*.whl dist/*.deb

# Writes the table that embeds rules/ in the binary; needed after a rule file was added, renamed or removed.
embed: deps
	$(SWIFT) build --product draftlint-dev
	$(DEV) embed

# Fits the person detector on the CC-BY sets of $(SHARED) and on Training/; the same texts give the same bytes.
train: deps
	$(SWIFT) build -c release --product draftlint-dev
	.build/release/draftlint-dev train "$(SHARED)"
	sha256sum rules/person/weights.bin > Training/SHA256SUMS

# Writes docs/rules; needed after the text or the examples of a rule have changed.
docs: embed
	$(SWIFT) build --product draftlint-dev
	$(DEV) docs

# Five minutes of libFuzzer on each parser; FUZZ_SECONDS=60 for less.
fuzz: deps
	Fuzz/run.sh PolicyYAML $(FUZZ_SECONDS)
	Fuzz/run.sh Drafts $(FUZZ_SECONDS)

# Whole-process times and memory, beside ripgrep with the same patterns.
bench: build
	@for package in hyperfine ripgrep; do \
	  dpkg-query -W -f='$${Status}' $$package 2>/dev/null | grep -q 'ok installed' \
	    || DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$package >/dev/null; \
	done
	$(SWIFT) build --product draftlint-dev
	$(SWIFT) build -c release --product draftlint-dev
	Benchmarks/run $(SHARED)

format:
	$(SWIFT) format --in-place --recursive Package.swift Sources Tests

lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests

clean:
	rm -rf .build
