#!/usr/bin/env bash
# Starts a server over the shipped data and audits it. Needs Node and npm.
set -euo pipefail
cd "$(dirname "$0")/.."

. scripts/lib/server.sh
start_server Debug
scripts/audit-graphql-http.sh "$address/graphql"
