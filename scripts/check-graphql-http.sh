#!/usr/bin/env bash
# Starts the built server over the shipped data, on a port and in a folder of its own, and audits it. Needs Node and npm.
set -euo pipefail
cd "$(dirname "$0")/.."

data=$(mktemp -d)
address="http://127.0.0.1:$((20000 + RANDOM % 20000))"
dotnet run --project src/ProjectSearch.Api --no-build -- \
  --urls "$address" --Database:ConnectionString="Data Source=$data/store.db" --Index:Directory="$data/index" 2>"$data/log" &
server=$!
trap 'kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; rm -rf "$data"' EXIT

for _ in $(seq 120); do
  curl --silent --fail --output /dev/null "$address/health/ready" && break
  kill -0 "$server" 2>/dev/null || { cat "$data/log" >&2; exit 1; }
  sleep 0.5
done

scripts/audit-graphql-http.sh "$address/graphql"
