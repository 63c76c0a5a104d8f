#!/usr/bin/env bash
# Generates TypeScript types from the approved schema and the cookbook's queries, and compiles a client that uses them.
# Needs Node and npm.
set -euo pipefail
cd "$(dirname "$0")/graphql-codegen"
npm ci --no-audit --no-fund --silent
npx --no-install graphql-codegen --config codegen.json --silent
npx --no-install tsc --project tsconfig.json
echo "The generated types and the client compile."
