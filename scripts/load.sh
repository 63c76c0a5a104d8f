#!/usr/bin/env bash
# Measures the product under load as ratios to a bare Kestrel endpoint that serves the same bytes: three questions, uncached
# and cached, and the memory over 200,000 requests. Servers and load share this machine and its loopback, so compare the
# ratios, not the rates. Fails when a request fails. Needs wrk (apt-get install wrk) and curl.
# usage: scripts/load.sh [SECONDS of each measurement, 5] [REQUESTS for the memory, 200000]
set -euo pipefail
cd "$(dirname "$0")/.."

command -v wrk >/dev/null || { echo "wrk is missing: apt-get install wrk" >&2; exit 1; }
seconds=${1:-5}
requests=${2:-200000}
connections=16
questions="dataset page search"
answers=$(mktemp -d)
failed=0
. scripts/lib/server.sh

# usage: load URL QUESTION SECONDS; sets $count, $rate and $slowest
load() {
  local wrong result
  result=$(wrk --threads 1 --connections "$connections" --duration "$3s" --script scripts/load/post.lua "$1" \
    -- "scripts/load/$2.json" "$(wc -c <"$answers/$2")" | grep '^RESULT ')
  read -r _ count wrong rate slowest <<<"$result"
  if [ "$wrong" -gt 0 ]; then
    echo "$wrong of $count requests for $2 at $1 failed." >&2
    failed=1
  fi
}

end() {
  [ -z "${bare_server:-}" ] || kill "$bare_server" 2>/dev/null || true
  stop_server
  rm -rf "$answers"
}

memory() { awk '/^VmRSS/ { printf "%.0f", $2 / 1024 }' "/proc/$server/status"; }

start_bare() {
  bare="http://127.0.0.1:$((20000 + RANDOM % 20000))"
  dotnet tests/ProjectSearch.Benchmarks/bin/Release/net10.0/ProjectSearch.Benchmarks.dll bare "$bare" "$answers" &
  bare_server=$!
  for _ in $(seq 60); do
    curl --silent --output /dev/null "$bare/" && return
    sleep 0.5
  done
  return 1
}

# usage: measure LABEL; the bare endpoint and the product take turns, so that both meet the same neighbours
measure() {
  local question bare_rate
  for question in $questions; do
    load "$address/graphql" "$question" 2
    load "$bare/$question" "$question" "$seconds"
    bare_rate=$rate
    load "$address/graphql" "$question" "$seconds"
    printf '%-9s %-9s %8s %10.0f %12.0f %7.2f %8.1f\n' "$question" "$1" "$(wc -c <"$answers/$question")" \
      "$rate" "$bare_rate" "$(awk "BEGIN { print $rate / $bare_rate }")" "$(awk "BEGIN { print $slowest / 1000 }")"
  done
}

ask() {
  curl --silent --show-error --fail --output "$answers/$1" --data-binary "@scripts/load/$1.json" \
    --header 'Content-Type: application/json' --header 'Accept: application/graphql-response+json' "$address/graphql"
}

dotnet build tests/ProjectSearch.Benchmarks --configuration Release --verbosity quiet --nologo
start_server Release --GraphQL:Cache:ResponseBytes=0
trap end EXIT
for question in $questions; do ask "$question"; done
start_bare

echo "question  cache        bytes  product/s  bare/s        ratio   p99 ms"
measure off

# Warm now; what grows from here on would grow for ever.
begin=$(memory)
done_requests=0
middle=
while [ "$done_requests" -lt "$requests" ]; do
  for question in $questions; do
    load "$address/graphql" "$question" "$seconds"
    done_requests=$((done_requests + count))
  done
  [ -n "$middle" ] || [ "$done_requests" -lt $((requests / 2)) ] || middle=$(memory)
done
echo "memory over $done_requests requests, cache off: $begin MB, in the middle $middle MB, at the end $(memory) MB"

start_server Release
trap end EXIT
for question in $questions; do ask "$question"; done
measure on
echo "memory, cache on: $(memory) MB"
exit "$failed"
