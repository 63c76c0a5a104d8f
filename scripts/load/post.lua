-- Posts one body over and over, and counts the answers that are not as they should be.
local function read(path)
  local file = assert(io.open(path, "rb"))
  local text = file:read("*a")
  file:close()
  return text
end

local threads = {}

function setup(thread)
  table.insert(threads, thread)
end

function init(args)
  wrong = 0
  size = tonumber(args[2])
  wrk.method = "POST"
  wrk.body = read(args[1])
  wrk.headers["Content-Type"] = "application/json"
  wrk.headers["Accept"] = "application/graphql-response+json"
end

function response(status, headers, body)
  if status ~= 200 or #body ~= size then
    wrong = wrong + 1
  end
end

function done(summary, latency, requests)
  local wrong = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  for _, thread in ipairs(threads) do
    wrong = wrong + thread:get("wrong")
  end
  io.write(string.format("RESULT %d %d %.1f %d\n", summary.requests, wrong, summary.requests / summary.duration * 1e6, latency:percentile(99)))
end
