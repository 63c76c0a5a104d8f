# Steps that go on after one has failed, and the count of the tests. Sourced by .ci/run.

failed_steps=()

step() {
  local name=$1
  shift
  echo "=== $name"
  "$@" || { echo "=== FAILED: $name"; failed_steps+=("$name"); }
}

test_projects() {
  ls -d tests/*.Tests
}

# The README's command, with a report for each project: a project that crashes leaves none, or one that says so.
# One project after the other, because two that start in the same microsecond give their reports one name, and because
# the browser's tests want the machine to themselves.
run_tests() {
  local results=$1 code=0
  dotnet test --solution ProjectSearch.sln --no-build --max-parallel-test-modules 1 \
    --report-xunit-trx --results-directory "$results" || code=$?
  local expected found
  expected=$(test_projects | wc -l)
  found=$(find "$results" -name '*.trx' | wc -l)
  if [ "$found" -ne "$expected" ]; then
    echo "Expected a report of each of $expected test projects, found $found."
    return 1
  fi
  return "$code"
}

# Adds one counter over all reports.
counter() {
  find "$1" -name '*.trx' -exec grep -ho '<Counters [^>]*' {} + | grep -o " $2=\"[0-9]*\"" | grep -o '[0-9]*' | awk '{ sum += $1 } END { print sum + 0 }'
}

# The full names of the tests that failed, a line each.
failed_tests() {
  find "$1" -name '*.trx' -exec grep -ho '<UnitTestResult [^>]*' {} + | grep ' outcome="Failed"' | grep -o ' testName="[^"]*"' | cut -d'"' -f2
}

sum_up() {
  local results=$1 total passed failed
  total=$(counter "$results" total)
  passed=$(counter "$results" passed)
  failed=$(($(counter "$results" failed) + $(counter "$results" error)))
  if [ "$total" -eq 0 ]; then
    failed_steps+=("no test ran")
  fi
  for name in "${failed_steps[@]}"; do
    echo "FAILED: $name"
  done
  if [ "$failed" -gt 0 ]; then
    failed_tests "$results" | sed 's/^/FAILED TEST: /'
  fi
  echo "$passed passed, $failed failed, $((total - passed - failed)) skipped"
  [ ${#failed_steps[@]} -eq 0 ] && [ "$failed" -eq 0 ]
}
