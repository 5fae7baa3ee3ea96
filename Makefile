# What can be done here. Each target sets up what it lacks; a second run sets up nothing.
.PHONY: help start build dev check test test-spark test-office size bench bench-plan clean ready

PORT = 8080
TARGET = $(or $(CARGO_TARGET_DIR),target)
CARGO_E2E = --manifest-path tests/e2e/Cargo.toml --target-dir $(TARGET)
CLIPPY = cargo clippy --quiet --locked
DENY = -- --deny warnings

# All that ends up in dist/; folders too, for a file that goes away changes its folder.
SOURCES := $(shell find src style public instruments tools \
    index.html Trunk.toml Cargo.toml Cargo.lock rust-toolchain.toml)

help:
	@echo 'make start   build the release and serve it on http://127.0.0.1:$(PORT)/ (PORT=… for another)'
	@echo 'make build   build the release into dist/, ready for any static host (docs/hosting.md)'
	@echo 'make dev     serve a debug build that follows the sources'
	@echo 'make check   formatting, lints, and the tidy test'
	@echo 'make test    every test, also in real browsers'
	@echo 'make test-spark   docs/scores.sql in Spark, against the app (Java 17 or newer)'
	@echo 'make test-office  the spreadsheet and the files for Excel, opened in LibreOffice'
	@echo 'make size    what the release weighs; fails when the first load is above its budget'
	@echo 'make bench   measure the overview of thousands of files in Chromium'
	@echo 'make bench-plan  measure the making of a plan in Chromium, of 100, 500 and 2,000 schools'
	@echo 'make clean   throw away what was built'

start: build
	@. tools/env && exec "$$DIST" serve dist $(PORT)

build: dist/index.html

# Page and worker are told of which sources they are made, so that they only talk to each other.
dist/index.html: $(SOURCES) | ready
	@. tools/env && export TALENTSCAN_BUILD="$$(find src Cargo.lock -type f | sort | xargs cat | cksum)" && \
	    trunk build --release

dev: ready
	@mkdir -p $(TARGET)/dev
	@. tools/env && exec trunk serve --dist $(TARGET)/dev --port $(PORT)

size: build
	@. tools/env && "$$DIST" size dist

# Some 54,000 forms. A release build of the samples, for a debug build takes minutes.
bench: build
	@tools/setup test
	@cargo run --quiet --locked --release --example samples -- --schools 3200 $(TARGET)/bench
	@. tools/env && cargo run --quiet --locked $(CARGO_E2E) --example bench $(TARGET)/bench

# Networks as large as the largest there are.
bench-plan: build
	@tools/setup test
	@for schools in 100 500 2000; do \
	    cargo run --quiet --locked --release --example samples -- --schools $$schools $(TARGET)/plan/$$schools; \
	done
	@. tools/env && cargo run --quiet --locked $(CARGO_E2E) --example plan_bench \
	    $(TARGET)/plan/100 $(TARGET)/plan/500 $(TARGET)/plan/2000

# The pinned tools, and our own.
ready:
	@tools/setup build
	@cargo build --quiet --locked --example dist

check:
	@tools/setup build
	cargo fmt --check
	cargo fmt --check --manifest-path tests/e2e/Cargo.toml
	$(CLIPPY) --all-targets $(DENY)
	$(CLIPPY) --target wasm32-unknown-unknown --lib --bins --test browser $(DENY)
	$(CLIPPY) --target wasm32-unknown-unknown --features page $(DENY)
	$(CLIPPY) --target wasm32-unknown-unknown --features spreadsheet --bin spreadsheet $(DENY)
	$(CLIPPY) --all-targets $(CARGO_E2E) $(DENY)
	cargo test --quiet --locked --test it tidy

test:
	@tools/setup test
	@tools/test

# A large download each, so not part of all tests.
test-spark:
	@tools/setup spark
	@. tools/env && tools/tables $(TARGET)/tables && \
	    "$$SPARK_PYTHON" tests/sql/check.py --engine spark $(TARGET)/tables

test-office:
	@tools/setup office
	@tools/tables $(TARGET)/tables && python3 tests/office/check.py $(TARGET)/tables

clean:
	rm -rf dist
	cargo clean
