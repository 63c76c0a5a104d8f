#!/usr/bin/env bash
# Sends requests made to hurt to a server, beside ordinary ones, and tells of each its status, size and time. Fails when one
# is not refused or answered shortly. Starts a server of its own over the shipped data unless an address is given. Needs Node.
# usage: scripts/attack-graphql.sh [http://localhost:5080/graphql]
set -euo pipefail
cd "$(dirname "$0")/.."

url=${1:-}
if [ -z "$url" ]; then
  . scripts/lib/server.sh
  start_server Release --GraphQL:Cache:ResponseBytes=0
  url="$address/graphql"
fi

node scripts/graphql-attacks/run.mjs "$url"
