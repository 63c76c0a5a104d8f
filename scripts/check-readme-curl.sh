#!/usr/bin/env bash
# Runs the README's commands with curl against a server of its own; each has to be answered without an error. Needs curl.
set -euo pipefail
cd "$(dirname "$0")/.."

. scripts/lib/server.sh
start_server Debug
commands=$(awk '/^```sh$/ { block = ""; inside = 1; next } /^```$/ { if (inside && block ~ /curl /) printf "%s", block; inside = 0 } inside { block = block $0 "\n" }' README.md)
[ -n "$commands" ] || { echo "The README has no commands with curl." >&2; exit 1; }
answers=$(bash -euo pipefail -c "${commands//http:\/\/localhost:5080/$address}")
echo "$answers"
if grep -q '"errors"' <<<"$answers" || ! grep -qE '(^|\})304$' <<<"$answers"; then
  echo "A command of the README is not answered as it says." >&2
  exit 1
fi
