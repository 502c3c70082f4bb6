#!/usr/bin/env bash
# Puts load on the web sample over the loopback and says how many requests a second it answers and how long they take, with wrk (Debian: wrk). wrk and the sample share
# the machine. SECONDS_EACH (20 unless set) for each kind of request and number of connections.
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
seconds="${SECONDS_EACH:-20}"
url="http://127.0.0.1:${PORT:-5181}"
command -v wrk > /dev/null || { echo "wrk is not installed (Debian: wrk)."; exit 1; }

folder="$(mktemp -d)"
server=
trap '[ -z "$server" ] || kill "$server"; rm -rf "$folder"' EXIT

dotnet publish "$here/../samples/WebTimer" -c Release --output "$folder/web" > "$folder/log" || { cat "$folder/log"; exit 1; }
(cd "$folder/web" && exec dotnet WebTimer.dll --urls "$url" > "$folder/web.log" 2>&1) &
server=$!
for _ in $(seq 100); do
  if curl -fs "$url/api/choices" > /dev/null; then break; fi
  sleep 0.2
done
curl -fs "$url/api/choices" > /dev/null || { cat "$folder/web.log"; exit 1; }

cat > "$folder/report.lua" <<'LUA'
done = function(summary, latency, requests)
  local errors = summary.errors
  io.write(string.format("| %.0f | %.1f ms | %.1f ms | %.1f ms | %d |\n", summary.requests / summary.duration * 1e6,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, latency:percentile(99.9) / 1000,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
LUA

cat "$folder/report.lua" - > "$folder/routines.lua" <<'LUA'
local areas = { "chest", "upperBack", "middleBack", "shoulders", "neck", "shoulderBlades" }
local asked = 0
request = function()
  asked = asked + 1
  local order = string.format('{ "timeBudget": "00:%02d:00", "targets": ["%s", "%s"], "equipment": ["doorway", "chair"], "seed": %d }',
    3 + asked % 18, areas[1 + asked % #areas], areas[1 + (math.floor(asked / 7) + asked) % #areas], asked)
  return wrk.format("POST", "/api/routines", { ["Content-Type"] = "application/json" }, order)
end
LUA

# What was compiled well by then is what a service has after its first minute.
wrk -t1 -c8 -d"$seconds"s -s "$folder/routines.lua" "$url" > /dev/null
wrk -t1 -c8 -d5s -s "$folder/report.lua" "$url/api/choices" > /dev/null

echo "| | connections | a second | half take at most | 99 of 100 | 999 of 1,000 | errors |"
echo "|---|---|---|---|---|---|---|"
for connections in 1 16 64; do
  echo -n "| the page | $connections "
  wrk -t1 -c"$connections" -d"$seconds"s -s "$folder/report.lua" "$url/" | tail -1
  echo -n "| what can be chosen | $connections "
  wrk -t1 -c"$connections" -d"$seconds"s -s "$folder/report.lua" "$url/api/choices" | tail -1
  echo -n "| a routine | $connections "
  wrk -t1 -c"$connections" -d"$seconds"s -s "$folder/routines.lua" "$url" | tail -1
done

awk '/VmHWM/ { printf "The sample took at most %.0f MiB.\n", $2 / 1024 }' "/proc/$server/status"
