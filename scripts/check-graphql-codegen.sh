#!/usr/bin/env bash
# Generates TypeScript types from the approved schema and the cookbook's queries, compiles the clients of the README with
# them, and lets each ask a server of its own. Needs Node and npm.
set -euo pipefail
cd "$(dirname "$0")/.."

(
  cd scripts/graphql-codegen
  npm ci --no-audit --no-fund --silent
  npx --no-install graphql-codegen --config codegen.json --silent
  npx --no-install tsc --project tsconfig.json
)
echo "The generated types and the clients compile."

. scripts/lib/server.sh
start_server Debug
node scripts/graphql-codegen/generated/js/try.js "$address/graphql"
