#!/usr/bin/env bash
# Fetches axe-core for the browser tests, in the version of the lock file. Needs npm and a registry.
set -euo pipefail
cd "$(dirname "$0")/../tests/ProjectSearch.Browser.Tests/Axe"
[ node_modules/.package-lock.json -nt package-lock.json ] && { echo "axe-core is there."; exit 0; }
npm ci
