#!/usr/bin/env bash
# Runs the reference audits of the GraphQL over HTTP specification against a running server. Needs Node and npm.
# usage: scripts/audit-graphql-http.sh [http://localhost:5080/graphql]
set -euo pipefail
cd "$(dirname "$0")/graphql-http"
npm ci --no-audit --no-fund --silent
exec node audit.mjs "${1:-http://localhost:5080/graphql}"
