# Starts a server over the shipped data, on a port and in a folder of its own, and ends it with the script. Sourced.
# A server that runs already is ended first.

# usage: start_server CONFIGURATION [SETTING…]; sets $address and $server
start_server() {
  local configuration=$1
  shift
  stop_server
  dotnet build src/ProjectSearch.Api --configuration "$configuration" --verbosity quiet --nologo
  server_data=$(mktemp -d)
  address="http://127.0.0.1:${PORT:-$((20000 + RANDOM % 20000))}"
  dotnet "src/ProjectSearch.Api/bin/$configuration/net10.0/ProjectSearch.Api.dll" \
    --urls "$address" --Database:ConnectionString="Data Source=$server_data/store.db" --Index:Directory="$server_data/index" \
    "$@" 2>"$server_data/log" &
  server=$!
  trap stop_server EXIT
  for _ in $(seq 120); do
    curl --silent --fail --output /dev/null "$address/health/ready" && return
    kill -0 "$server" 2>/dev/null || break
    sleep 0.5
  done
  cat "$server_data/log" >&2
  return 1
}

stop_server() {
  [ -n "${server:-}" ] || return 0
  kill "$server" 2>/dev/null || true
  wait "$server" 2>/dev/null || true
  rm -rf "$server_data"
  server=
}
